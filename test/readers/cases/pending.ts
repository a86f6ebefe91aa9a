/** Cases that are right and not met yet: each entry goes with the fault it names. */
import type { Case } from "./case.js";

const PENDING: readonly (readonly [RegExp, string])[] = [
  [/^lock: lock\w+="[, ]" above/, "only a list of no length is empty; this one names nothing"],
  [/^lock: lockItem on (?:the section|providers)$/, "lockItem binds whole elements too"],
  [
    /^lock: lockAttributes and a path below in one file$/,
    "locks bind paths below in their own file",
  ],
  [/^lock: a required attribute excepted$/, "a required attribute may stand in no lock list"],
  [/^providers: unknown lock name$/, "an entry with free attributes has no free elements"],
  [/^lock: every attribute, lockItem below$/, "lockAttributes=* binds the reader's own attributes"],
  [/^structure: instruction in a section$/, "instructions inside a section are passed over"],
  [/^structure: no namespace, said aloud$/, "only the one namespace is taken"],
  [
    /^configSections: sessionState again, for every level$/,
    "an equal declaration has an equal level",
  ],
  [/^configSource: naming its own file$/, "told where it is named, line 3"],
  [/^configSections: text$/, "text may not stand there"],
  [/^configSections: (?:allow\w+|overrideModeDefault) (?:of|unknown|yes)/, "values are exact"],
  [/^configSections: declared above (?:otherwise|for)/, "declarations of files above count"],
  [/^configSections: allowLocation false in a location$/, "own declarations have levels too"],
];

/** Why a case is not met yet; undefined for all that must pass. */
export function pendingReason({ name, refused }: Case): string | undefined {
  // WhiteSpaceTrimStringConverter: outer blanks are gone before anybody sees the value.
  if (!refused && /^machineKey@\w+="(?:\s|\\t|\w+ ")/.test(name)) return "machineKey trims";
  return PENDING.find(([pattern]) => pattern.test(name))?.[1];
}
