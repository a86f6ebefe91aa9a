/** docs/mutation.md: how many small changes the tests notice, room by room, and which they do not. */
import type { Measured, Runs, Survivor } from "./measure.js";
import { ROOMS } from "./rooms.js";
import { words } from "./words.js";

const LONGEST = 70;

const squeezed = (text: string) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

/** Code in a cell of a table; an empty text is a change too. */
function code(text: string): string {
  const line = squeezed(text).replaceAll("|", "\\|");
  if (line === "") return "(nothing)";
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}

/** What a survivor is known by in the table of words: its place may move, its change stays. */
export const nameOf = ({ file, from, to }: Pick<Survivor, "file" | "from" | "to">) =>
  `${file}: ${squeezed(from)} → ${squeezed(to)}`;

/** What stands in place of a word until a person has looked. */
const NOT_RUN = "no test of the room runs this";
const NOT_LOOKED_AT = "not looked at";

const wordOf = (survivor: Survivor) =>
  words[nameOf(survivor)] ?? (survivor.isUncovered ? NOT_RUN : NOT_LOOKED_AT);

/** Noticed of tried in whole per cent, rounded down. */
export const score = ({ killed, tried }: Measured) =>
  tried === 0 ? 0 : Math.floor((killed * 100) / tried);

/** The figures of one seed in a line of text. */
export const figures = (seed: number, measured: Measured) =>
  `seed ${String(seed)}: ${String(measured.killed)} of ${String(measured.tried)} noticed, ${String(score(measured))} %`;

const row = (...cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** The lines of a table of survivors, each once. */
export function survivorRows(runs: Runs): string[] {
  const rows = [...runs.bySeed.values()]
    .flatMap(({ survivors }) => survivors)
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map((one) =>
      row(`${one.file}:${String(one.line)}`, code(one.from), code(one.to), wordOf(one)),
    );
  return [...new Set(rows)];
}

/** The text that `code` has put into a cell. */
function codeIn(cell: string): string {
  const [, double, single] = /^(?:`` (.*) ``|`(.*)`)$/.exec(cell) ?? [];
  return (double ?? single ?? "").replaceAll("\\|", "|");
}

/** A row of a table of survivors: what stands before the word, with its parts, and the word. */
const ROW = /^(\| (\S+):\d+ \| (.*?) \| (.*?) \| )(.*) \|$/gm;

/** The page with the words of `words.ts`, as far as they go; nothing is measured. */
export const withWords = (page: string): string =>
  page.replace(ROW, (row, start: string, file: string, from: string, to: string) => {
    const word = words[nameOf({ file, from: codeIn(from), to: codeIn(to) })];
    return word === undefined ? row : `${start}${word} |`;
  });

/** The survivors of a page at which nobody has looked. */
export const withoutWord = (page: string): string[] =>
  [...page.matchAll(ROW)].flatMap(([row, , , , , word = ""]) =>
    word === NOT_RUN || word === NOT_LOOKED_AT ? [row] : [],
  );

/** The section of one room, from its heading on. */
export function section(room: string, runs: Runs): string {
  const rows = survivorRows(runs);
  return [
    `## ${room}`,
    "",
    `${String(runs.all)} mutants, ${String(runs.sample)} drawn by each seed. Tests: ${(ROOMS[room]?.tests ?? []).map((glob) => `\`${glob}\``).join(", ")}.`,
    "",
    ...[...runs.bySeed].map(([seed, measured]) => `- ${figures(seed, measured)}`),
    "",
    ...(rows.length === 0
      ? ["Nothing survived."]
      : [row("place", "from", "to", "word"), row("---", "---", "---", "---"), ...rows]),
    "",
  ].join("\n");
}

/**
 * Puts a room's section into the page, in the place of the old one or in the order of the table of
 * rooms.
 */
export function withSection(page: string, room: string, text: string): string {
  const [head = "", ...old] = page.split(/^(?=## )/m);
  const sections = new Map(old.map((one) => [/^## (.*)/.exec(one)?.[1] ?? "", `${one.trim()}\n`]));
  sections.set(room, text);
  const inOrder = Object.keys(ROOMS).flatMap((name) => sections.get(name) ?? []);
  return [`${head.trim()}\n`, ...inOrder.map((one) => `${one.trim()}\n`)].join("\n");
}
