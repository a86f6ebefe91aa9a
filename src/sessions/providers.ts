/** Providers of session state: which of them mode Custom starts. */
import type { Resolved } from "../effective/application.js";
import { readKnown, sift } from "../effective/known.js";
import { entriesWith } from "./entries.js";
import type { SessionSection } from "./section.js";

/** Names of providers compare without regard to letter case. */
export const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * Whether a type is written and empty: it is trimmed before it is loaded
 * (ProvidersHelper.InstantiateProvider). An absent one is refused by the reader.
 */
export const isEmptyType = (type: Resolved<string>): boolean =>
  type.from !== "default" && type.value.trim() === "";

/** What customProvider names, and what it could name. */
export interface CustomProvider {
  /** What is asked for; "" = nothing. */
  readonly name: string;
  /** The type of the entry of that name, where one is in force. */
  readonly type: Resolved<string> | undefined;
  /** The names in force. */
  readonly names: readonly string[];
  /** What the files at hand do not show of the entries. */
  readonly hidden: readonly string[];
}

/**
 * The provider that mode Custom starts.
 * @throws UnknownValue where the files at hand do not show which one is asked for
 */
export function customProviderOf({ customProvider, providers }: SessionSection): CustomProvider {
  const name = customProvider.value;
  const entries = readKnown(() => entriesWith(providers.$entries, "type"));
  const { known, hidden } =
    "value" in entries
      ? sift(entries.value, ({ name, type }) => ({ name: name.value, type }))
      : { known: [], hidden: [entries.hidden] };
  const named = known.filter((each) => each.name !== "");
  return {
    name,
    type: named.find((each) => sameName(each.name, name))?.type,
    names: named.map((each) => each.name),
    hidden,
  };
}
