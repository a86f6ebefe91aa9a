/**
 * The one door out: whatever a command prints is made here, from lines of parts or from a value for
 * programs. What may come from an input can neither steer a terminal, nor begin a line of its own,
 * nor give an order to a CI system that reads along, nor show a secret.
 */
import { ORDER, plain, printable, replaceUnprintable } from "./display-width.js";
import { maskMessage } from "./apart.js";
import type { Grammar, Order } from "./orders.js";
import type { Surroundings, Tone } from "./report.js";
import { type XmlElement, xmlLines } from "./xml-text.js";

declare const door: unique symbol;

/** A text that passed the door; only this file makes one, and streams take nothing else. */
export type Printed = string & { readonly [door]: true };

/** On parts that {@link passed} made, and on pieces of them. */
const PASSED = Symbol("passed");

/** A part that may hold text of an input. */
export interface Value {
  readonly text: string;
  readonly tone?: Tone;
  readonly [PASSED]?: true;
}

/** The parts of one line; a bare text is our own. */
export type Line = readonly (string | Value)[];

type Piece = string | number | Value | Line;

const isLine = (piece: Piece): piece is Line => Array.isArray(piece);

function partsOf(piece: Piece): Line {
  if (isLine(piece)) return piece;
  return [typeof piece === "object" ? piece : { text: String(piece) }];
}

/** A line: what the template itself says is ours, what is filled in may be anybody's. */
export function line(ours: readonly string[], ...pieces: readonly Piece[]): Line {
  const parts: (string | Value)[] = [];
  ours.forEach((text, i) => {
    parts.push(text);
    const piece = pieces[i];
    if (piece !== undefined) for (const part of partsOf(piece)) parts.push(part);
  });
  return parts;
}

/** A part with a colour. */
export const painted = (tone: Tone, text: string): Value => ({ tone, text });

/** A text of our own over several lines, such as a page. */
export const page = (text: string): readonly Line[] => text.split("\n").map((one) => [one]);

/** A word without blanks longer than this is cut: nobody reads it, and it hides what follows. */
const LONGEST_WORD = 240;
/** What is kept of it. */
const KEPT = 120;
/** A part longer than this is cut. */
const LONGEST = 4000;

const shortWord = (word: string): string =>
  word.length <= LONGEST_WORD ? word : `${word.slice(0, KEPT)}…`;

function short(text: string): string {
  if (text.length <= LONGEST_WORD) return text;
  const words = text.replace(/[^ ]+/g, shortWord);
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`;
}

/**
 * A text of an input as a person may see it: in one line, without characters that a terminal takes
 * for commands, secrets masked, long words cut. What is shown is not changed by being shown again.
 */
export function shown(text: string): string {
  const before = recent.get(text);
  if (before !== undefined) return before;
  const now = short(plain(maskMessage(text))).replace(ORDER, "#\ufffd");
  if (recent.size >= MANY) recent.clear();
  if (text.length < LONGEST) recent.set(text, now);
  return now;
}

/** Of many findings most say the same: rules, severities, paths, what to do. */
const recent = new Map<string, string>();
const MANY = 512;

/** The same for a part, so that whoever cuts it into pieces need not have each looked at again. */
export function passed(part: Value): Value {
  if (part[PASSED] === true) return part;
  const text = shown(part.text);
  return part.tone === undefined
    ? { text, [PASSED]: true }
    : { text, tone: part.tone, [PASSED]: true };
}

/**
 * The path of a file in a line for programs, as it is: one with a mask in it leads nowhere, and the
 * name of a file that was linted is no secret. It steers no terminal, and is no order either.
 */
export const exactPath = (path: string): Value => ({
  text: plain(path).replace(ORDER, "#\ufffd"),
  [PASSED]: true,
});

/** GitHub takes a line that begins so for an order. */
const AT_START = /^\s*(?:::|##)/;

const oneLine = (text: string) => (/[\r\n]/.test(text) ? text.replace(/[\r\n]/g, " ") : text);

function printedLine(parts: Line, paint: Surroundings["paint"]): string {
  let out = "";
  let isEmpty = true;
  for (const part of parts) {
    const ours = typeof part === "string";
    let text = ours ? oneLine(part) : part[PASSED] === true ? part.text : shown(part.text);
    if (!ours && isEmpty && AT_START.test(text)) text = text.replace(/[:#]/, "\ufffd");
    if (isEmpty && text.trim() !== "") isEmpty = false;
    out += ours || part.tone === undefined || text === "" ? text : paint(part.tone, text);
  }
  return out.trimEnd();
}

/** Lines for a person. */
export function printed(lines: Iterable<Line>, paint: Surroundings["paint"]): Printed {
  const out: string[] = [];
  for (const one of lines) out.push(printedLine(one, paint), "\n");
  return out.join("") as Printed;
}

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
  ).join("");

const NONE: ReadonlySet<string> = new Set();

/**
 * A value for programs, as JSON. Its texts are whole; characters that would steer a terminal stand
 * as escapes, so that they arrive and do no harm on the way.
 */
export const printedJson = (value: unknown): Printed => `${jsonText(value, 2)}\n` as Printed;

/**
 * The same in one line: of many findings half would be blanks.
 * @param ours - texts of our own, such as pages, whose samples of secrets are none
 */
export const printedJsonLine = (value: unknown, ours: ReadonlySet<string>): Printed =>
  `${jsonText(value, undefined, ours)}\n` as Printed;

/**
 * Whether a text is the path of a place: `uri` of SARIF, `path` of GitLab beside the lines, and our
 * own `file` beside an id, a line or an offset. Values of inputs stand under no such pair of names.
 */
const isPath = (holder: object, key: string): boolean =>
  key === "uri" ||
  (key === "path" && "lines" in holder) ||
  (key === "file" && ["rule", "range", "line", "start"].some((name) => name in holder));

function jsonText(value: unknown, indent?: number, ours = NONE): string {
  const text = JSON.stringify(
    value,
    function (this: object, key, one: unknown) {
      if (typeof one !== "string" || ours.has(one) || isPath(this, key)) return one;
      return maskMessage(one);
    },
    indent,
  );
  return replaceUnprintable(text, escaped).replace(ORDER, "\\u0023#");
}

/** The same as a list with one value a line; each line but the first begins with the comma. */
export const printedJsonList = (values: readonly unknown[]): Printed =>
  `[${values.map((value) => jsonText(value)).join("\n,")}\n]\n` as Printed;

/** A tree for programs, as XML 1.0; its texts as those of {@link printedJson}. */
export const printedXml = (root: XmlElement): Printed => xmlLines(root).join("\n") as Printed;

/** Values one a line. */
export const printedJsonLines = (values: readonly unknown[]): Printed =>
  values.map((value) => `${jsonText(value)}\n`).join("") as Printed;

/** What an order says, without secrets; its texts are whole, as programs read them. */
const discreetOrder = ({ name, properties, path, text = "" }: Order): Order => ({
  name,
  properties: Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === "string" && key !== path ? maskMessage(value) : value,
    ]),
  ),
  text: maskMessage(text),
});

/**
 * Where our own order ends and an input could begin another: readers look for `##` anywhere in a
 * line, but only once.
 */
const OWN = 2;

function printedOrder(order: Order, grammar: Grammar): string {
  const text = replaceUnprintable(oneLine(grammar(discreetOrder(order))), printable);
  return text.slice(0, OWN) + text.slice(OWN).replace(ORDER, "#\ufffd");
}

/**
 * Orders to a CI system: written on purpose, each in one line of which no input can break out.
 * Characters that would steer a terminal and that the grammar cannot say are replaced. A bare line
 * between them is one for a person.
 */
export const printedOrders = (
  orders: Iterable<Order | Line>,
  grammar: Grammar,
  paint: Surroundings["paint"],
): Printed =>
  Array.from(
    orders,
    (one) => `${"properties" in one ? printedOrder(one, grammar) : printedLine(one, paint)}\n`,
  ).join("") as Printed;

/** A line on a terminal that the next one replaces; without a text it disappears. */
export const printedStatus = (text = ""): Printed => `\r\u001b[K${shown(text)}` as Printed;

const markup: unique symbol = Symbol("markup");

/** Markup that {@link html} made: what was filled in is escaped. */
export interface Html {
  readonly [markup]: string;
}

type HtmlPiece = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text of an input in markup: as {@link shown}, and nothing in it is markup or an order to CI. */
function htmlText(text: string): string {
  const safe = shown(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
  return AT_START.test(safe) ? safe.replace(/[:#]/, (one) => `&#${one.charCodeAt(0)};`) : safe;
}

function markupOf(piece: HtmlPiece): string {
  if (typeof piece === "number") return String(piece);
  if (typeof piece === "string") return htmlText(piece);
  return markup in piece ? piece[markup] : piece.map((one) => one[markup]).join("");
}

/** Markup: what the template itself says is ours, what is filled in may be anybody's. */
export function html(ours: readonly string[], ...pieces: readonly HtmlPiece[]): Html {
  let out = "";
  ours.forEach((text, i) => {
    const piece = pieces[i];
    out += piece === undefined ? text : text + markupOf(piece);
  });
  return { [markup]: out };
}

/** A page of HTML. */
export const printedHtml = (page: Html): Printed =>
  `${page[markup].replace(ORDER, "#&#35;")}\n` as Printed;

/** Clears a terminal, and what was scrolled off it. */
export const printedClear = (): Printed => "\u001b[2J\u001b[3J\u001b[H" as Printed;
