/** Which ids a text leads to: words of a person, or an error text that was pasted. */
import type { Id } from "./ids.js";

/** Where a word stands, and what that is worth: the title says more than an example. */
const WORTH = { id: 8, title: 6, seenAs: 5, messages: 3, page: 1 } as const;

/** This part of all that the words could be worth must be there, or the text is about something else. */
const ENOUGH = 0.5;
/** What a word that no page has weighs against them: as much as one that many have. */
const UNKNOWN = 2;
/**
 * Words that stand in the prose of a page alone say little, and words that it lacks speak against it:
 * all of them together must be worth this much.
 */
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
const allWordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/gu) ?? [];

const wordsIn = (text: string): readonly string[] => [...new Set(allWordsIn(text))];

/** What a message says, it says in so many words. */
const MOST_WORDS = 60;

function partOf(page: string, heading: string): string {
  const start = page.indexOf(`\n## ${heading}\n`);
  if (start < 0) return "";
  const end = page.indexOf("\n## ", start + 1);
  return page.slice(start, end < 0 ? undefined : end);
}

interface Entry {
  readonly id: Id;
  /** The words of each text that `Seen as` gives. */
  readonly items: readonly (readonly string[])[];
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
    items: itemsOf(fields.seenAs).map((item) => allWordsIn(item).slice(0, MOST_WORDS)),
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

/** The exact messages that `Seen as` gives: those in backticks. */
function itemsOf(seenAs: string): readonly string[] {
  return seenAs
    .split("\n")
    .filter((item) => item.startsWith("- "))
    .flatMap((item) => item.split("`").filter((one, i) => i % 2 === 1 && one.includes(" ")));
}

/** How many words two texts share in the same order. */
function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    b.forEach((other, i) => {
      row.push(word === other ? (above[i] ?? 0) + 1 : Math.max(above[i + 1] ?? 0, row[i] ?? 0));
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** Fewer words make no message. */
const FEWEST_WORDS = 3;
/** Of a message, names and numbers are different each time. */
const ALIKE = 0.7;

/** Whether a text is one of those messages, but for its names and numbers; or the beginning of one. */
function isMessage(words: readonly string[], items: Entry["items"]): boolean {
  return items.some((item) => {
    const shorter = Math.min(item.length, words.length);
    return shorter >= FEWEST_WORDS && sharedInOrder(words, item) >= shorter * ALIKE;
  });
}

const isMeant = (word: string, one: string): boolean =>
  word.length < SHORTEST_BEGINNING
    ? one === word
    : one.startsWith(word) || (word.endsWith("s") && one === word.slice(0, -1));

const worthOf = ({ fields }: Entry, word: string): number =>
  (Object.keys(WORTH) as (keyof typeof WORTH)[]).reduce(
    (most, name) =>
      fields[name].words.some((one) => isMeant(word, one)) ? Math.max(most, WORTH[name]) : most,
    0,
  );

const byBirth = (a: Id, b: Id): number => (a.number < b.number ? -1 : 1);

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
  const inOrder = allWordsIn(text).slice(0, MOST_WORDS);
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
      const isEnough = there >= most * ENOUGH && score >= most * LEAST;
      const isSaid = isMessage(inOrder, entry.items);
      const sure = (isWhole ? 2 : 1) * (isSaid ? 3 : 1);
      return { id: entry.id, there, isEnough: isEnough || isSaid, isSaid, score: score * sure };
    })
    .filter(({ there }) => there > 0)
    .sort((a, b) => b.score - a.score || byBirth(a.id, b.id));
  const known = scored.filter(({ isEnough }) => isEnough);
  // Where pages give the very message, others that share words with it are about something else.
  // Several may give it: of those that speak of about as much, the ids born first are met most often.
  const saying = known.filter(({ isSaid }) => isSaid);
  const enough = (saying[0]?.score ?? 0) * ALIKE;
  const said = [
    ...saying.filter(({ score }) => score >= enough).sort((a, b) => byBirth(a.id, b.id)),
    ...saying.filter(({ score }) => score < enough),
  ];
  return {
    found: (said.length > 0 ? said : known).map(({ id }) => id),
    near: scored.filter(({ isEnough }) => !isEnough).map(({ id }) => id),
  };
}
