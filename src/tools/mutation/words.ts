/**
 * What a person says of a change that no test of its room notices, by the name that `nameOf` gives
 * it. "same" = the program does the same with it.
 */
const NEVER = "same: the default of a destructuring or of an index that is always there";

const SINCE = (test: string) => `noticed since (test/${test}.test.ts)`;

const LOADS_NOT =
  "noticed: the pattern is broken and no test file loads, which the runner does not count";

export const words: Readonly<Record<string, string>> = {
  'src/sessions/state-address.ts: "" → "Stryker was here!"': NEVER,
  "src/sessions/services.ts: first?.start → first.start": SINCE("sessions/services"),
  "src/report/display-width.ts: code < 0x300 → false":
    "same: a short way; no range begins below 0x300",
  "src/report/frame.ts: s.start < line.end → s.start <= line.end":
    "same: a secret that begins at the end of a line covers none of it",
  "src/report/frame.ts: width <= WIDEST → false": SINCE("report/secrets"),
  'src/report/mask.ts: "signing[-_]?key|validationkey|decryptionkey|sharedaccesssignature|(?… → ""':
    LOADS_NOT,
  'src/lint/judge.ts: "|" → ""': SINCE("lint/told-once"),
  "src/lint/suppress.ts: !directive || !/^(?:[\\s:]|$)/.test(rest) → !directive && !/^(?:[\\s:]|$)/.test(rest)":
    SINCE("lint/directives"),
  'rules/shared/sql-keywords.ts: "," → ""': SINCE("rules/shared-sql-keywords"),
  'rules/state-connection-string-format.ts: "{next}" → ""': SINCE("rules/whole-messages"),
  'rules/shared/place.ts: "default" → ""':
    "same: what is not written anywhere has no file, which the next lines compare",
  'rules/shared/spots.ts: "attribute" → ""': SINCE("rules/shared-changes"),
  'rules/pool-idle-timeout-covers-session.ts: wanted === "Infinite" || wanted > LONGEST_TIMEOUT → wanted === "Infinite" && wanted > LONGEST_TIMEOUT':
    SINCE("rules/pool-idle-timeout-covers-session"),
  "rules/location-scope-for-session.ts: !flag || scope.location.inheritInChildApplications → false":
    "same: children have what they inherit, so there is no difference to tell of",
  "src/sessions/connection-strings.ts: /^registry:/i → /registry:/i": SINCE(
    "sessions/connection-strings",
  ),
  "rules/location-scope-for-session.ts: paths.slice(0, 5) → paths":
    SINCE("rules/many-applications"),
  "src/report/effective.ts: value === undefined → false":
    "same in JSON, which leaves out what is undefined",
  'src/report/effective.ts: [] → ["Stryker was here"]': NEVER,
  'src/report/redact.ts: "" → "Stryker was here!"':
    "same: a short way; an empty text holds no secret",
  'src/facts/services/powershell.ts: [] → ["Stryker was here"]': NEVER,
  'src/facts/services/sc-output.ts: "" → "Stryker was here!"': SINCE("facts/corners"),
  'src/facts/browser/har.ts: node?.kind === "object" → true': SINCE("facts/har"),
  "src/facts/browser/recording.ts: /^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?$/ → /^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\D\\d:?\\d\\d)?$/":
    SINCE("facts/har"),
  "src/facts/counters/performance-log.ts: +year → -year": SINCE("facts/counters"),
  "src/facts/events/event-log.ts: refused.length === 0 → refused.length !== 0":
    SINCE("facts/events"),
  'src/facts/events/logged.ts: "" → "Stryker was here!"': "same: neither of the two is a time",
  'src/facts/events/logged.ts: service === undefined || service === "" → service === undefined && service === ""':
    SINCE("facts/events"),
  "src/facts/events/logged.ts: time >= stretch.last → time > stretch.last": SINCE("facts/events"),
  "src/facts/services/sc-output.ts: colon < 1 → false": SINCE("facts/corners"),
  'src/facts/services/sc-output.ts: startMode === "Automatic" && !third && second.isLast → startMode === "Automatic" && !third || second.isLast':
    SINCE("facts/corners"),
  "src/facts/services/sc-output.ts: startMode === undefined → false": SINCE("facts/corners"),
  "src/facts/services/sc-output.ts: !first && /^\\S/.test(line.text) → true":
    SINCE("facts/corners"),
  "src/facts/services/security-template.ts: name === undefined || number === undefined → false":
    SINCE("facts/listings"),
  'rules/dead-session-setting.ts: () => other.config["system.web/sessionState"].mode.value → () => undefined':
    SINCE("rules/dead-session-setting"),
  'rules/dead-session-setting.ts: "ASP.NET still checks the text, so a mistake in it stops the applicat… → ""':
    SINCE("rules/whole-messages"),
  'rules/location-scope-for-session.ts: "Let them inherit, or give each its own <sessionState>." → ""':
    SINCE("rules/whole-messages"),
  "rules/no-inproc-with-heavy-session-data.ts: measure < warn → measure <= warn": SINCE(
    "rules/no-inproc-with-heavy-session-data",
  ),
  'rules/no-inproc-with-web-garden.ts: "In-process session state in a pool with more than one worker process… → ""':
    SINCE("rules/whole-messages"),
  "rules/no-inproc-with-web-garden.ts: numaNodes > 1 → numaNodes >= 1":
    "same: one node is silent before, and with a fixed number of processes the word is not used",
  'rules/no-session-id-in-url.ts: "Session ids travel in the URL, where they leak and can be planted." → ""':
    SINCE("rules/whole-messages"),
  "rules/sql-connection-string-valid.ts: meant !== undefined && holder → true":
    "same: only the text that the server ships has no holder, and it is sound; without a better word nothing is offered",
  "rules/state-service-start-mode.ts: notes.filter(({ of }) => of.buildConfiguration === undefined) → notes":
    SINCE("rules/state-service-start-mode"),
  'rules/state-service-start-mode.ts: \'"{app}" keeps its sessions in the ASP.NET State Service on {machine}… → ""':
    SINCE("rules/whole-messages"),
  "rules/state-service-start-mode.ts: note.of.buildConfiguration === undefined → true": SINCE(
    "rules/state-service-start-mode",
  ),
  'rules/transform-keeps-session-settings.ts: "Prod" → ""': SINCE(
    "rules/transform-keeps-session-settings",
  ),
  'rules/shared/place.ts: from === "default" → false':
    "same: a default has no file, so none is found",
  "src/facts/file-name.ts: /^(?:win(?:32|64|\\d{4})?|x(?:64|86)|(?:utf|iis|net|ps|v|run|copy|sc|q… → /^(?:win(?:32|64|\\d{4})|x(?:64|86)|(?:utf|iis|net|ps|v|run|copy|sc|qc…":
    'same: "win" alone holds no digit and is no name of a machine anyway',
  "src/facts/services/sc-output.ts: /(?:^|[>\\s$])sc(?:\\.exe)?\\s+(?:\\\\\\\\([^\\s\\\\]+)\\s+)?(?:qc|query(?:ex)?)… → /(?:^|[>\\s$])sc(?:\\.exe)?\\s+(?:\\\\\\\\([^\\s\\\\]+)\\s)?(?:qc|query(?:ex)?)(…":
    SINCE("facts/corners"),
};
