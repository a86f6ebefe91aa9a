/** Sections that their reader refuses where they stand: nothing that they say is in force. */
import { diagnostics } from "../../schema/diagnostics.js";
import type { ReaderFinding } from "../diagnostic.js";
import { scan } from "../document/scan.js";
import { attributeOf, type Document, type Element } from "../document/tree.js";
import { kindOf } from "../settings/kind.js";
import { readConfigFile } from "../settings/read.js";
import type { Span } from "../source.js";
import { elementsIn } from "./caret.js";
import { fileOf } from "./document-links.js";
import { applicationsOf } from "./in-force.js";
import type { Looked, World } from "./looked.js";
import { placeOf } from "./place.js";

const usual = new Map<string, Pick<ReaderFinding, "category" | "severity">>(
  diagnostics.map((one) => [one.id, one]),
);

/** The category says so: an error of `schema` is what the reader refuses on loading. */
function isRefusal({ rule, category, severity }: ReaderFinding): boolean {
  const facts = usual.get(rule);
  return (
    (category ?? facts?.category) === "schema" &&
    (severity ?? facts?.severity ?? "error") === "error"
  );
}

/** The section's own element, of anything inside it. */
export function sectionOf(looked: Looked, element: Element): Element {
  const { inner } = placeOf(looked, element);
  return inner[0]?.parent ?? element;
}

const isIn = ({ start }: Span, { start: from, end }: Span) => from <= start && start < end;

/** About the section, or about a tag around it, such as its `<location>`. */
function concerns(section: Element, at: Span): boolean {
  if (isIn(at, section.span)) return true;
  for (let around = section.parent; around; around = around.parent)
    if (isIn(at, around.startTag)) return true;
  return false;
}

/** What the reader refuses in a file that holds a section for another one. */
function partRefusal({ schema, document }: Looked, { files }: World, path: string) {
  const part = files.read(path);
  if (!part || !("text" in part) || path === document.source.path) return undefined;
  const read = scan(part);
  const kind = kindOf(read, path, schema);
  return kind === "fragment"
    ? readConfigFile(read, kind, schema).findings.find(isRefusal)
    : undefined;
}

/** The sections of other files whose content a document is. */
function* namesOf(
  looked: Looked,
  world: World,
): Generator<{ document: Document; element: Element }> {
  const { root, source } = looked.document;
  const seen = new Set<Document>();
  for (const { files } of applicationsOf(looked, world))
    for (const { document } of files) {
      if (seen.has(document)) continue;
      seen.add(document);
      for (const element of elementsIn(document)) {
        if (element.name !== root?.name) continue;
        const attribute = attributeOf(element, "configSource");
        if (attribute && fileOf({ ...looked, document }, attribute) === source.path)
          yield { document, element };
      }
    }
}

/**
 * What the reader refuses of the section that an element is, or is in: by what is written, at its
 * level, by a lock, in its `<location>`, in the file that its configSource names, or in the file
 * that a transform makes.
 * @returns the first finding; undefined where the section is taken, or no file around is loaded
 */
export function refusalOf(looked: Looked, element: Element): ReaderFinding | undefined {
  const world = looked.view();
  const section = sectionOf(looked, element);
  const { path } = looked.document.source;
  const found = [...(looked.file?.findings ?? []), ...(world?.findings ?? [])].filter(isRefusal);
  const own = found.find(({ at }) => at.source.path === path && concerns(section, at.span));
  if (own || !world) return own;
  const source = attributeOf(section, "configSource");
  const part = source && fileOf(looked, source);
  if (part !== undefined) return partRefusal(looked, world, part);
  if (looked.file?.kind !== "fragment") return undefined;
  for (const name of namesOf(looked, world)) {
    const theirs = found.find(
      ({ at }) => at.source.path === name.document.source.path && concerns(name.element, at.span),
    );
    if (theirs) return theirs;
  }
  return undefined;
}
