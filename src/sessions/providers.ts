/** Providers of session state: which of them mode Custom starts. */
import { type Resolved, UnknownValue } from "../effective/application.js";
import { readKnown, sift } from "../effective/known.js";
import { deploymentToken } from "../settings/deployment-token.js";
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

/** An entry of `<providers>` in force. */
export type ProviderEntry = Extract<
  SessionSection["providers"]["$entries"][number],
  { readonly type: unknown }
>;

/** What customProvider names, and what it could name. */
export interface CustomProvider {
  /** What is asked for; "" = nothing. */
  readonly name: string;
  /** The entry of that name, where one is in force. */
  readonly entry: ProviderEntry | undefined;
  /** Its type. */
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
      ? sift(entries.value, (entry) => ({ name: entry.name.value, entry }))
      : { known: [], hidden: [entries.hidden] };
  const named = known.filter((each) => each.name !== "");
  const entry = named.find((each) => sameName(each.name, name))?.entry;
  return {
    name,
    entry,
    type: entry?.type,
    names: named.map((each) => each.name),
    hidden,
  };
}

/**
 * The provider that keeps the sessions; none in other modes, and none where mode Custom names none
 * that there is.
 * @throws UnknownValue where the files at hand do not show it
 */
export function providerInForce(section: SessionSection): ProviderEntry | undefined {
  if (section.mode.value !== "Custom") return undefined;
  const { name, entry, hidden } = customProviderOf(section);
  const [unseen] = hidden;
  if (!entry && name !== "" && unseen !== undefined) throw new UnknownValue(unseen);
  return entry;
}

/** A value with a token that deployment fills in: nobody knows it. */
function withToken({ name, refused, from, node, text, shadowed, place }: Resolved<string>) {
  return {
    ...{ name, refused, from, node, text, shadowed, place },
    known: false,
    get value(): string {
      throw new UnknownValue(name);
    },
  };
}

/**
 * A parameter of a provider; undefined where it is not written. They reach the provider in a
 * NameValueCollection, which does not regard letter case.
 */
export function parameterOf(entry: ProviderEntry, name: string): Resolved<string> | undefined {
  const own = { connectionString: entry.connectionString, accessKey: entry.accessKey };
  const all: readonly (readonly [string, Resolved<string>])[] = Object.entries({
    ...entry.$others,
    ...own,
  });
  const [, found] =
    all.find(([key, value]) => sameName(key, name) && value.from !== "default") ?? [];
  // The readers look for tokens only in what the schema describes.
  return found?.known === true && deploymentToken(found.value) !== undefined
    ? withToken(found)
    : found;
}
