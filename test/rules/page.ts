/**
 * Reads a diagnostic's page: its parts, and its executed examples.
 *
 * Examples stand below `## Bad` and `## Good`. An example is a run of fenced blocks, each a file:
 *
 * - ```` ```xml ```` is `Web.config`; ```` ```xml file=admin/Web.config ```` is that file.
 * - ```` ```txt file=evidence.txt ````, `file=STATE01.reg` or ```` ```json file=... ```` is evidence, given to the linter
 *   as with `--facts`. An empty ```` ```txt file=admin/Global.asax ```` is the sign of an
 *   application.
 * - ```` ```jsonc file=iislint.config.jsonc ```` is the configuration: facts, options, presets.
 *
 * With a configuration block, evidence is what that block lists.
 *
 * A block whose file the example has already begins the next example; so does a heading.
 *
 * A bad example marks each finding under the line it is in, `<!-- ^^^^ id -->`, the carets below
 * the span. Where no comment can stand, a list item behind the block says the same:
 * `- 3:12-20 id` (line, column of the first and behind the last character), `- 3:12-4:7 id` over
 * several lines. A good example has no finding of any id.
 */

export interface Mark {
  readonly file: string;
  readonly id: string;
  /** "3:12-20", or "3:12-4:7" where it ends on another line. */
  readonly place: string;
}

export interface Example {
  readonly kind: "bad" | "good";
  /** Line of the page on which it begins. */
  readonly line: number;
  readonly files: Map<string, string>;
  readonly marks: Mark[];
}

const FENCE = /^```(\w+)?(?:\s+file=(\S+))?\s*$/;
const MARKER = /^\s*<!-- *(\^+) ([\w-]+) -->\s*$/;
const ITEM = /^[-*] `?(\d+:\d+-\d+(?::\d+)?) ([\w-]+)`?\s*$/;

function markersIn(file: string, lines: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  let marked = 0;
  lines.forEach((line, i) => {
    const match = MARKER.exec(line);
    const [, carets, id] = match ?? [];
    if (carets === undefined || id === undefined) {
      marked = i + 1;
      return;
    }
    const column = line.indexOf("^") + 1;
    marks.push({ file, id, place: `${marked}:${column}-${column + carets.length}` });
  });
  return marks;
}

/** All examples of a page, in order. */
export function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  let kind: Example["kind"] | undefined;
  let current: Example | undefined;
  let block: { file: string; lines: string[]; line: number } | undefined;
  let last = "Web.config";
  page.split(/\r?\n/).forEach((line, i) => {
    if (block) {
      if (line !== "```") {
        block.lines.push(line);
        return;
      }
      if (kind !== undefined) {
        const { file, lines } = block;
        if (!current || current.files.has(file)) {
          current = { kind, line: block.line, files: new Map(), marks: [] };
          examples.push(current);
        }
        current.files.set(file, lines.length === 0 ? "" : `${lines.join("\n")}\n`);
        current.marks.push(...markersIn(file, lines));
        last = file;
      }
      block = undefined;
      return;
    }
    const fence = FENCE.exec(line);
    if (fence) {
      block = { file: fence[2] ?? "Web.config", lines: [], line: i + 1 };
      return;
    }
    const heading = /^##+ (.*)$/.exec(line);
    if (heading) {
      current = undefined;
      if (line.startsWith("## "))
        kind = heading[1] === "Bad" ? "bad" : heading[1] === "Good" ? "good" : undefined;
      return;
    }
    const [, place, id] = ITEM.exec(line) ?? [];
    if (current && place !== undefined && id !== undefined)
      current.marks.push({ file: last, id, place });
  });
  return examples;
}

const inFence = /^```[^]*?^```$/gm;

/** The headings of a page's parts, in order. */
export const headingsOf = (page: string): string[] =>
  [...page.replace(inFence, "").matchAll(/^## (.*)$/gm)].map(([, heading = ""]) => heading);

/** The items below `## Seen as`: what somebody who has the problem would paste into a search. */
export function seenAs(page: string): string[] {
  const [, part = ""] = /^## Seen as\n\n((?:- .*\n)+)\n##/m.exec(page) ?? [];
  return [...part.matchAll(/^- (.*\S.*)$/gm)].map(([, item = ""]) => item);
}
