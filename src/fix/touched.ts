/** Which sections an edit can change the meaning of, told by the texts before and after it. */
import type { Document } from "../document/tree.js";
import type { Schema } from "../settings/schema.js";
import type { Span } from "../source.js";
import { hasXdtAttributes } from "../transform/xdt.js";

/** The same file before and after. */
export interface Edited {
  readonly before: Document;
  readonly after: Document;
}

/** What others depend on: defaults by the version that is aimed at, and which applications there are. */
const isGround = (section: string): boolean =>
  section === "system.web/httpRuntime" || section.startsWith("system.applicationHost/");

const lastOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

interface Written {
  readonly path: string;
  readonly span: Span;
}

/** The sections that a file writes, in order; of the target of a configSource those that it may be. */
function writtenIn({ root }: Document, schema: Schema): readonly Written[] {
  if (!root) return [];
  const { span } = root;
  if (root.name !== "configuration")
    return schema.paths.flatMap((path) => (lastOf(path) === root.name ? { path, span } : []));
  const written: Written[] = [];
  const waiting = [{ element: root, path: "" }];
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const element of next.element.children) {
      const isAround = element.name === "location" && next.path === "";
      const path = isAround ? "" : next.path === "" ? element.name : `${next.path}/${element.name}`;
      if (!isAround && schema.section(path)) written.push({ path, span: element.span });
      else waiting.push({ element, path });
    }
  return written.sort((a, b) => a.span.start - b.span.start);
}

/** The text of each section, and what stands around them. */
function textsOf({ source }: Document, written: readonly Written[]) {
  const around: string[] = [];
  let at = 0;
  const sections = written.map(({ path, span: { start, end } }) => {
    around.push(source.text.slice(at, start));
    at = end;
    return { path, text: source.text.slice(start, end) };
  });
  around.push(source.text.slice(at));
  return { sections, around: around.join("\0") };
}

/**
 * Sections that are read otherwise after an edit, if any are: those whose text it changes. Where it
 * changes what stands around them, or what others depend on, all that the file writes; and of a
 * transform all, since its sections may change any.
 */
function* touchedIn({ before, after }: Edited, schema: Schema): Generator<string> {
  const [was, is] = [writtenIn(before, schema), writtenIn(after, schema)];
  const [old, now] = [textsOf(before, was), textsOf(after, is)];
  const isSame = (i: number) => now.sections[i]?.text === old.sections[i]?.text;
  const paths = was.flatMap(({ path }, i) => (isSame(i) ? [] : path));
  const isInside =
    old.around === now.around &&
    was.length === is.length &&
    was.every(({ path }, i) => is[i]?.path === path) &&
    before.root?.name === "configuration" &&
    !paths.some(isGround) &&
    !hasXdtAttributes(before) &&
    !hasXdtAttributes(after);
  if (isInside) yield* paths;
  else for (const { path } of [...was, ...is]) yield path;
}

/** The sections to compare once files are edited. */
export const touchedSections = (edited: readonly Edited[], schema: Schema): ReadonlySet<string> =>
  new Set(edited.flatMap((one) => [...touchedIn(one, schema)]));
