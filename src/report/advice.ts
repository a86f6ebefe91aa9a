/** What to do about a finding: the edit, or a command, and the other ways by name. */
import type { Commands, Diagnostic, Edit } from "../diagnostic.js";
import { diffLines } from "./diff.js";
import { type Line, line, painted } from "./print.js";
import type { Surroundings } from "./report.js";
import { placeOf } from "./place.js";
import { positionAt, type Location } from "../source.js";
import { type Dialect, DIALECTS, TOOLS } from "./tools.js";
import { wrapped, wrappedCommand } from "./wrap.js";

/** The dialect that was asked for, or the first one that can do it. */
export const dialectOf = (
  commands: Commands | undefined,
  { dialect = "appcmd" }: Pick<Surroundings, "dialect">,
): Dialect | undefined =>
  [dialect, ...DIALECTS].find((tool) => commands !== undefined && Object.hasOwn(commands, tool));

const INDENT = "    ";

function commandLines(commands: Commands | undefined, around: Surroundings): readonly Line[] {
  const dialect = dialectOf(commands, around);
  const command = dialect && commands?.[dialect];
  if (dialect === undefined || command === undefined) return [];
  const { name, mark } = TOOLS[dialect];
  const indent = `${INDENT}${" ".repeat(name.length)}  `;
  const lines = wrappedCommand(command, around.columns - indent.length, mark);
  if (lines === undefined)
    return wrapped(
      line`${painted("quiet", name)}  does not fit here; ${painted("quiet", `--commands ${dialect.toLowerCase()}`)} prints it`,
      around.columns,
      { first: INDENT },
    );
  return lines.map((text, i) =>
    i === 0 ? line`${INDENT}${painted("quiet", name)}  ${text}` : line`${indent}${text}`,
  );
}

const lineOf = ({ source, span }: Location) => positionAt(source, span.start).line;

/** Where what changes is seen: a removal takes the line break in front of it along. */
function seenAt({ source, span }: Edit): Location {
  const blanks = /^\s*/.exec(source.text.slice(span.start, span.end))?.[0].length ?? 0;
  const start = span.start + blanks;
  return { source, span: start < span.end ? { start, end: span.end } : span };
}

/** The edits of each file in order. */
export function byFile(edits: readonly Edit[]): readonly (readonly [Edit, ...Edit[]])[] {
  const files = new Map<string, [Edit, ...Edit[]]>();
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const known = files.get(edit.source.path);
    if (known) known.push(edit);
    else files.set(edit.source.path, [edit]);
  }
  return [...files.values()];
}

/** What changes in each file, under its place where that is not the line shown above. */
function editLines(edits: readonly Edit[], at: Location, around: Surroundings): readonly Line[] {
  return byFile(edits).flatMap((ofFile) => {
    const [first] = ofFile;
    const diff = diffLines(ofFile, around, INDENT);
    const isHere = first.source === at.source && lineOf(seenAt(first)) === lineOf(at);
    if (diff && isHere) return diff;
    const where = line`${painted("path", placeOf(seenAt(first), around))}`;
    return [...wrapped(where, around.columns, { first: INDENT }), ...(diff ?? [])];
  });
}

/** What may be done about a finding. */
export interface Way {
  readonly title: string;
  readonly edits?: readonly Edit[] | undefined;
  readonly commands?: Commands | undefined;
}

/** The fix, then what a person has to choose; a suggestion that does the same stands for the fix. */
export function waysOf({ fix, suggestions }: Diagnostic): readonly Way[] {
  if (!fix) return suggestions;
  const same = suggestions.find(
    ({ edits }) =>
      edits?.length === fix.edits.length &&
      edits.every(({ span, text }, i) => {
        const other = fix.edits[i];
        return other?.span.start === span.start && other.text === text;
      }),
  );
  return [
    { title: same?.title ?? "", edits: fix.edits },
    ...suggestions.filter((one) => one !== same),
  ];
}

/** Two ways are one where everything that is done is the same. */
const keyOf = ({ title, edits, commands }: Way, application: string | undefined): string =>
  JSON.stringify([
    application ?? "",
    title,
    commands ?? null,
    edits?.map(({ source, span, text }) => [source.path, span.start, span.end, text]) ?? null,
  ]);

/**
 * The way out that is shown whole, and the others by their titles.
 * @param told - what was said before; each way is told once for an application
 */
export function adviceLines(
  diagnostic: Diagnostic,
  around: Surroundings,
  told: Set<string>,
): readonly Line[] {
  const { columns } = around;
  return waysOf(diagnostic).flatMap((way, i) => {
    const key = keyOf(way, diagnostic.application);
    const isTold = told.has(key);
    told.add(key);
    const label = painted("help", i === 0 ? "fix:" : "or:");
    const rest = i === 0 ? "       " : "      ";
    const title = isTold ? line`${way.title} (shown above)` : line`${way.title}`;
    const named = wrapped(line`${label} ${title}`, columns, { first: "  ", rest });
    if (i > 0 || isTold) return named;
    const how =
      way.edits && way.edits.length > 0
        ? editLines(way.edits, diagnostic.at, around)
        : commandLines(way.commands, around);
    return [...named, ...how];
  });
}
