/** One finding as a result of SARIF. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Result, Suppression } from "sarif";
import type { Diagnostic, Severity } from "../../diagnostic.js";
import type { Directive } from "../../lint/directives.js";
import { messageText } from "../../message.js";
import type { HiddenFinding, Report, Surroundings } from "../report.js";
import { fixesOf } from "./fixes.js";
import { locationOf, messageOf, physicalLocation } from "./place.js";

export const LEVELS = {
  error: "error",
  warning: "warning",
  info: "note",
} as const satisfies Record<Severity, Result.level>;

/** Half of a hash tells any two findings apart. */
const HASH_LENGTH = 32;

/** Numbers those of one key, as a baseline counts them. */
class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(keys: readonly string[]): string {
    const key = JSON.stringify(keys);
    const number = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, number);
    const hash = bytesToHex(sha256(utf8ToBytes(key))).slice(0, HASH_LENGTH);
    return `${hash}:${number}`;
  }
}

/** What SARIF has no word for. */
function propertiesOf({ category, isDefault, suggestions }: Diagnostic): Result["properties"] {
  const told = suggestions.map(({ title, commands }) => ({ title, ...(commands && { commands }) }));
  return {
    category,
    ...(isDefault ? { isDefault } : {}),
    ...(told.length === 0 ? {} : { suggestions: told }),
  };
}

function resultOf(
  diagnostic: Diagnostic,
  ruleIndex: number,
  fingerprint: string,
  around: Surroundings,
): Result {
  const { rule, severity, message, at, application, related, baselineState } = diagnostic;
  const fixes = fixesOf(diagnostic, around);
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: messageOf(messageText(message)),
    locations: [locationOf(at, application, around)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, i) => ({
            id: i + 1,
            physicalLocation: physicalLocation(one.at, around),
            message: messageOf(one.message),
          })),
        }),
    // GitHub makes its own, primaryLocationLineHash, of the lines around the place.
    partialFingerprints: { "settingHash/v1": fingerprint },
    ...(fixes.length === 0 ? {} : { fixes }),
    ...(baselineState === undefined ? {} : { baselineState }),
    properties: propertiesOf(diagnostic),
  };
}

const suppressionOf = (
  { comment, reason }: Directive,
  { at }: Diagnostic,
  around: Surroundings,
): Suppression => ({
  kind: "inSource",
  status: "accepted",
  ...(reason === "" ? {} : { justification: reason }),
  location: {
    physicalLocation: physicalLocation({ source: at.source, span: comment.span }, around),
  },
});

const isSuppressed = (one: Diagnostic | HiddenFinding): one is HiddenFinding => "diagnostic" in one;

/**
 * All that is found, and then what comments hide.
 * @param indexOf - the place of an id in the list of rules
 */
export function resultsOf(
  { diagnostics, hidden = [] }: Report,
  indexOf: ReadonlyMap<string, number>,
  around: Surroundings,
): Result[] {
  const fingerprints = new Fingerprints();
  return [...diagnostics, ...hidden].map((one): Result => {
    const diagnostic = isSuppressed(one) ? one.diagnostic : one;
    const index = indexOf.get(diagnostic.rule) ?? -1;
    const fingerprint = fingerprints.of(around.keysOf(diagnostic));
    const result = resultOf(diagnostic, index, fingerprint, around);
    if (!isSuppressed(one)) return result;
    return { ...result, suppressions: one.by.map((by) => suppressionOf(by, diagnostic, around)) };
  });
}
