/** `iislint explain ID|TEXT`: the page of an id, or the ids that a text leads to. */
import type { RuleLevel } from "../../../lint/levels.js";
import { nearest } from "../../../settings/nearest.js";
import { type Line, line, page, painted, printed } from "../../../report/print.js";
import { wrapped } from "../../../report/wrap.js";
import { relativePath } from "../../../report/relative.js";
import { openDisk, sourceOf } from "../../disk.js";
import { packageText } from "../../package.js";
import { type Arguments, parseArguments } from "../args.js";
import { painter, wantsColour } from "../colour.js";
import { columnsOf } from "../columns.js";
import { type Command, type Io, tell } from "../io.js";
import { allIds, type Id } from "../ids.js";
import { tellingParts } from "../error-page.js";
import { type Matching, matchingIds } from "../matching-ids.js";
import { idsThatSay } from "../own-messages.js";
import { explainOptions } from "../options.js";
import { Projects } from "../projects.js";
import { EXIT, UsageError } from "../usage.js";

/** As many ids as fit a look. */
const MOST = 10;

interface InForce {
  readonly level: RuleLevel | undefined;
  /** The options file that says so, as a person names it. */
  readonly by: string;
}

/** How an id is set here; undefined where the options file is broken, which lint tells. */
async function inForce(id: string, given: Arguments, io: Io): Promise<InForce | undefined> {
  const files = openDisk();
  const here = [{ path: io.cwd, isFolder: true }];
  const projects = new Projects(given, io, files, here, (message) => {
    tell(io, message);
  });
  await projects.open();
  const governed = projects.governing(io.cwd);
  if (governed.isBroken) return undefined;
  const by =
    governed.optionsFile === undefined
      ? "no options file"
      : relativePath(io.cwd, governed.optionsFile);
  return { level: governed.levels.get(id), by };
}

/** One line each: what it is, where it is on, and how it is set or silenced here. */
function headLines(
  { id, number, severity, category, presets, options }: Id,
  set?: InForce,
): Line[] {
  const lines = [
    line`${painted("strong", id)}  ${painted("quiet", number)}  ${painted(severity, severity)}  ${category}`,
    line`presets   ${presets.join(", ")}`,
  ];
  if (set) {
    const { level, by } = set;
    const chosen = level === undefined || level.severity === "off" ? "off" : level.severity;
    lines.push(line`here      ${chosen} (${by})`);
    const values = Object.entries(level?.options ?? {}).map(
      ([name, value]) => `${name}: ${JSON.stringify(value)}`,
    );
    if (Object.keys(options).length > 0 && values.length > 0)
      lines.push(line`options   ${values.join(", ")}`);
  }
  lines.push(
    line`suppress  <!-- iislint-disable-next-line ${id}: reason -->, or "rules": { "${id}": "off" }`,
    line``,
  );
  return lines;
}

const textOf = (one: Line) =>
  one.map((part) => (typeof part === "string" ? part : part.text)).join("");

/** What stands in front of the text of a line: blanks, and the mark of an entry. */
const LEAD = /^ *(?:(?:[-*]|\d+\.) +)?/;

/** Tables, code, and what is copied. */
const AS_IT_IS = /^[`|]|^ {4}|^suppress /;

/** Lines of prose broken at the width of the terminal; tables and code are left as they are. */
function fitted(lines: readonly Line[], columns: number): readonly Line[] {
  let isCode = false;
  return lines.flatMap((one) => {
    const text = textOf(one);
    if (text.startsWith("```")) isCode = !isCode;
    if (isCode || text.length <= columns || AS_IT_IS.test(text)) return [one];
    const first = /^ */.exec(text)?.[0] ?? "";
    return wrapped(one, columns, { first, rest: " ".repeat(LEAD.exec(text)?.[0].length ?? 0) });
  });
}

interface LookedUp extends Matching {
  /** The text, or what tells of a whole error page. */
  readonly asked: string;
}

/** What a text leads to; of an error page its most telling part that leads anywhere. */
function lookedUp(text: string, ids: readonly Id[]): LookedUp {
  const [first = text, ...rest] = tellingParts(text);
  const lookUp = (asked: string): LookedUp => {
    const said = idsThatSay(asked, ids);
    return said.length > 0
      ? { asked, found: said, near: [] }
      : { asked, ...matchingIds(asked, ids, ({ page: path }) => packageText(path) ?? "") };
  };
  let best = lookUp(first);
  for (const part of rest) {
    if (best.found.length > 0) break;
    const other = lookUp(part);
    if (other.found.length > 0) best = other;
  }
  return best;
}

/** What was pasted into standard input: an error page has many lines. */
async function pasted(io: Io): Promise<string> {
  const read = sourceOf("-", await io.readStdin());
  if (!("text" in read)) throw new UsageError(read.message);
  return read.text;
}

/** Shows a page, or the matches of a text. */
export const explain: Command = async (args, io) => {
  const given = parseArguments(args, explainOptions);
  const text = (
    given.positionals.join() === "-" ? await pasted(io) : given.positionals.join(" ")
  ).trim();
  if (text === "")
    throw new UsageError('"iislint explain" needs an id or a text. "iislint rules" lists the ids.');
  const paint = painter(wantsColour(given, io, io.stdout));
  const ids = allIds();
  const known = ids.find(({ id, number }) => id === text || number === text.toUpperCase());
  if (known !== undefined) {
    const written = packageText(known.page) ?? `# ${known.id}\n\n${known.description}\n`;
    const head = headLines(known, await inForce(known.id, given, io));
    const lines = [...head, ...page(written.replace(/\n$/, ""))];
    io.stdout.write(printed(fitted(lines, columnsOf(io, true)), paint));
    return EXIT.clean;
  }
  const { asked, found, near } = lookedUp(text, ids);
  const [first] = found;
  if (first !== undefined) {
    const shown = found.slice(0, MOST);
    const width = shown.reduce((most, { id }) => Math.max(most, id.length), 0);
    const more = found.length > MOST ? [line`  and ${found.length - MOST} more`] : [];
    const columns = columnsOf(io, true);
    const rest = " ".repeat(width + 4);
    const lines = [
      line`${found.length} ${found.length === 1 ? "id speaks" : "ids speak"} of "${asked}":`,
      ...shown.flatMap(({ id, description }) =>
        wrapped(line`${id.padEnd(width)}  ${description}`, columns, { first: "  ", rest }),
      ),
      ...more,
      line``,
      line`iislint explain ${first.id}`,
    ];
    io.stdout.write(printed(lines, paint));
    return EXIT.clean;
  }
  const names = ids.map(({ id }) => id);
  const meant = [nearest(text, names) ?? [], near.map(({ id }) => id)].flat();
  const two = [...new Set(meant)].slice(0, 2).map((id) => `"${id}"`);
  throw new UsageError(
    `No id and no page speaks of "${asked}".${two.length === 0 ? "" : ` Did you mean ${two.join(" or ")}?`} "iislint rules" lists the ids.`,
  );
};
