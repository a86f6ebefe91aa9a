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
};
