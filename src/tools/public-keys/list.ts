/** The list of public machine keys as text: digests and where they were seen, never a key. */
import { keyDigest, literalKey, MACHINE_KEYS } from "../../sessions/machine-keys.js";

/** The keys of one place, by their digests. */
export interface Seen {
  /** The address of the page or file that prints them. */
  readonly seenAt: string;
  readonly validationKey: readonly string[];
  readonly decryptionKey: readonly string[];
}

/**
 * Adds what a place prints; a digest that the list has already stays where it is.
 * @param lines - `validationKey,decryptionKey`, either of which may be empty
 * @throws Error that names the line, not its text, where that is none
 */
export function withKeys(list: readonly Seen[], seenAt: string, lines: readonly string[]): Seen[] {
  const known = new Set(list.flatMap((one) => MACHINE_KEYS.flatMap((kind) => one[kind])));
  const own = list.find((one) => one.seenAt === seenAt);
  const added = {
    validationKey: [...(own?.validationKey ?? [])],
    decryptionKey: [...(own?.decryptionKey ?? [])],
  };
  lines.forEach((line, i) => {
    const parts = line.trim().split(",");
    MACHINE_KEYS.forEach((kind, place) => {
      const text = parts[place] ?? "";
      if (text === "") return;
      const digits = parts.length > MACHINE_KEYS.length ? undefined : literalKey(text);
      if (digits === undefined) throw new Error(`Line ${String(i + 1)} is not two keys.`);
      const digest = keyDigest(digits);
      if (known.has(digest)) return;
      known.add(digest);
      added[kind].push(digest);
    });
  });
  const next = {
    seenAt,
    validationKey: added.validationKey.sort(),
    decryptionKey: added.decryptionKey.sort(),
  };
  return [...list.filter((one) => one !== own), next].sort((a, b) =>
    a.seenAt < b.seenAt ? -1 : 1,
  );
}

const digests = (kind: string, list: readonly string[]) =>
  list.length === 0
    ? `    ${kind}: [],\n`
    : list.length === 1
      ? `    ${kind}: ["${list.join("")}"],\n`
      : `    ${kind}: [\n${list.map((one) => `      "${one}",\n`).join("")}    ],\n`;

/** The text of `schema/public-keys.ts`. */
export const listText = (list: readonly Seen[]): string => `/**
 * Machine keys that anybody can look up: vendors, samples, answers and the lists of tools that forge
 * view state print them. Each is here by the SHA-256 of its digits in upper case, below where it was
 * seen; never the key. \`npx tsx src/tools/public-keys.ts ADDRESS < keys.txt\` adds to the list.
 */
export const PUBLIC_KEYS = [
${list
  .map(
    ({ seenAt, ...kinds }) =>
      `  {\n    seenAt: ${seenAt.length > 85 ? "\n      " : ""}${JSON.stringify(seenAt)},\n${MACHINE_KEYS.map((kind) => digests(kind, kinds[kind])).join("")}  },\n`,
  )
  .join("")}] as const;
`;
