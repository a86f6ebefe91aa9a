/** Which ids a text leads to: words of a person, or an error text that was pasted. */
import type { Id } from "./ids.js";

/** Where a word stands, and what that is worth: the title says more than an example. */
const WORTH = { id: 8, title: 6, seenAs: 5, messages: 3, page: 1 } as const;

/** This part of all that the words could be worth must be there, or the text is about something else. */
const ENOUGH = 0.5;
/** What a word that no page has weighs against them: as much as one that many have. */
const UNKNOWN = 2;
/** Words that stand in the prose of a page alone say little: this much of their worth must be there. */
const LEAST = 1.5;
/** Shorter words are the beginning of too many others. */
const SHORTEST_BEGINNING = 4;

/** Words that stand in every text. */
const EVERYWHERE = new Set(
  "a an and are as at be by for from has in is it its not note of on or that the this to was with".split(
    " ",
  ),
);

/** Names, numbers and codes such as 0x80070021 are words; what stands between them is none. */
const wordsIn = (text: string): readonly string[] => [
  ...new Set(text.toLowerCase().match(/[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/gu)),
];

function partOf(page: string, heading: string): string {
  const start = page.indexOf(`\n## ${heading}\n`);
  if (start < 0) return "";
  const end = page.indexOf("\n## ", start + 1);
  return page.slice(start, end < 0 ? undefined : end);
}

interface Entry {
  readonly id: Id;
  readonly fields: Readonly<Record<keyof typeof WORTH, Field>>;
}

interface Field {
  readonly text: string;
  readonly words: readonly string[];
}

function entryOf(id: Id, page: string): Entry {
  const fields = {
    id: id.id,
    title: id.description,
    seenAs: partOf(page, "Seen as"),
    messages: id.messages.join("\n"),
    page,
  };
  return {
    id,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, text]) => [
        name,
        {
          text: text.toLowerCase(),
          words: wordsIn(name === "id" ? text.replaceAll("-", " ") : text),
        },
      ]),
    ) as Entry["fields"],
  };
}

const isMeant = (word: string, one: string): boolean =>
  word.length < SHORTEST_BEGINNING ? one === word : one.startsWith(word);

const worthOf = ({ fields }: Entry, word: string): number =>
  (Object.keys(WORTH) as (keyof typeof WORTH)[]).reduce(
    (most, name) =>
      fields[name].words.some((one) => isMeant(word, one)) ? Math.max(most, WORTH[name]) : most,
    0,
  );

/** Ids that a text leads to, the nearest first. */
export interface Matching {
  readonly found: readonly Id[];
  /** What speaks of a little of it. */
  readonly near: readonly Id[];
}

/**
 * Ids by how much of the text they speak of, the nearest first. A word counts the more, the fewer
 * pages have it; the text as it was typed, found on a page, decides.
 * @param pageOf - the text of an id's page
 */
export function matchingIds(
  text: string,
  ids: readonly Id[],
  pageOf: (id: Id) => string,
): Matching {
  const entries = ids.map((id) => entryOf(id, pageOf(id)));
  const whole = text.toLowerCase();
  const words = wordsIn(text).filter((word) => !EVERYWHERE.has(word));
  const rarity = words.map((word) => {
    const pages = entries.filter((entry) => worthOf(entry, word) > 0).length;
    // A word that no page has speaks against all of them, but it may be somebody's own name.
    return pages === 0 ? UNKNOWN : Math.log(1 + entries.length / pages);
  });
  const most = rarity.reduce((sum, weight) => sum + weight, 0);
  const scored = entries
    .map((entry) => {
      const worths = words.map((word) => worthOf(entry, word));
      const there = words.reduce((sum, _, i) => sum + (worths[i] ? (rarity[i] ?? 0) : 0), 0);
      const score = words.reduce((sum, _, i) => sum + (worths[i] ?? 0) * (rarity[i] ?? 0), 0);
      const isWhole = Object.values(entry.fields).some((field) => field.text.includes(whole));
      const isEnough = there >= most * ENOUGH && score >= there * LEAST;
      return { id: entry.id, there, isEnough, score: isWhole ? score * 2 : score };
    })
    .filter(({ there }) => there > 0)
    .sort((a, b) => b.score - a.score || (a.id.id < b.id.id ? -1 : 1));
  const idsOf = (isEnough: boolean) =>
    scored.filter((one) => one.isEnough === isEnough).map(({ id }) => id);
  return { found: idsOf(true), near: idsOf(false) };
}
