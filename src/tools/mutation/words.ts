/**
 * What a person says of a change that no test of its room notices, by the name that `nameOf` gives
 * it. "same" = the program does the same with it.
 */
const NEVER = "same: the default of a destructuring or of an index that is always there";

const LOADS_NOT =
  "noticed: the pattern is broken and no test file loads, which the runner does not count";

export const words: Readonly<Record<string, string>> = {
  'src/sessions/state-address.ts: "" → "Stryker was here!"': NEVER,
  "src/sessions/services.ts: first?.start → first.start":
    "noticed since (test/sessions/services.test.ts)",
  "src/report/display-width.ts: code < 0x300 → false":
    "same: a short way; no range begins below 0x300",
  "src/report/frame.ts: s.start < line.end → s.start <= line.end":
    "same: a secret that begins at the end of a line covers none of it",
  "src/report/frame.ts: width <= WIDEST → false": "noticed since (test/report/secrets.test.ts)",
  'src/report/mask.ts: "signing[-_]?key|validationkey|decryptionkey|sharedaccesssignature|(?… → ""':
    LOADS_NOT,
  'src/lint/judge.ts: "|" → ""': "noticed since (test/lint/told-once.test.ts)",
  "src/lint/suppress.ts: !directive || !/^(?:[\\s:]|$)/.test(rest) → !directive && !/^(?:[\\s:]|$)/.test(rest)":
    "noticed since (test/lint/directives.test.ts)",
  'rules/shared/sql-keywords.ts: "," → ""':
    "noticed since (test/rules/shared-sql-keywords.test.ts)",
  'rules/state-connection-string-format.ts: "{next}" → ""':
    "noticed since (test/rules/whole-messages.test.ts)",
  "src/sessions/connection-strings.ts: /^registry:/i → /registry:/i":
    "noticed since (test/sessions/connection-strings.test.ts)",
  "rules/location-scope-for-session.ts: paths.slice(0, 5) → paths":
    "noticed since (test/rules/many-applications.test.ts)",
  "src/report/effective.ts: value === undefined → false":
    "same in JSON, which leaves out what is undefined",
  'src/report/effective.ts: [] → ["Stryker was here"]': NEVER,
  'src/report/redact.ts: "" → "Stryker was here!"':
    "same: a short way; an empty text holds no secret",
  'src/facts/services/powershell.ts: [] → ["Stryker was here"]': NEVER,
  'src/facts/services/sc-output.ts: "" → "Stryker was here!"':
    "noticed since (test/facts/corners.test.ts)",
  'src/facts/browser/har.ts: node?.kind === "object" → true':
    "noticed since (test/facts/har.test.ts)",
  "src/facts/browser/recording.ts: /^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?$/ → /^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\D\\d:?\\d\\d)?$/":
    "noticed since (test/facts/har.test.ts)",
  "src/facts/counters/performance-log.ts: +year → -year":
    "noticed since (test/facts/counters.test.ts)",
  "src/facts/services/security-template.ts: name === undefined || number === undefined → false":
    "noticed since (test/facts/listings.test.ts)",
};
