/** Web.config as a transform leaves it: one more configuration to lint, with every origin kept. */
import { buildConfigurationOf } from "../settings/file-names.js";
import type { ReaderFinding, Related } from "../diagnostic.js";
import type { Attribute, Document, Element, Node } from "../document/tree.js";
import type { ConfigFile } from "../settings/config-file.js";
import { type Above, readConfigFile } from "../settings/read.js";
import type { Location, Source, Span } from "../source.js";
import { nameOf } from "../paths.js";
import { applyTransform, type Step, toDocument } from "../transform/index.js";

/** "Release" for Web.Release.config; for a part, `SessionState.Release.config`, as well. */
export function configurationName(transform: ConfigFile): string {
  const { path } = transform.document.source;
  return (
    buildConfigurationOf(path) ?? /\.([^.]+)\.config$/i.exec(nameOf(path))?.[1] ?? nameOf(path)
  );
}

/** What a transform makes of a file, with the way back to both. */
export interface TransformedFile extends ConfigFile {
  readonly base: ConfigFile;
  readonly transform: ConfigFile;
  /** What the transform did, in order. */
  readonly steps: readonly Step[];
}

/** A file some of whose sections come from files that transforms of their own change. */
export interface FileWithParts extends ConfigFile {
  /** The changed files, by path. */
  readonly parts: ReadonlyMap<string, TransformedFile>;
}

const hasParts = (file: ConfigFile): file is FileWithParts => "parts" in file;

/** A further file as another one takes it in: changed, where that is read in a build configuration. */
export function partOf(file: ConfigFile, further: ConfigFile | undefined): ConfigFile | undefined {
  const parts = hasParts(file) ? file.parts : undefined;
  return further && (parts?.get(further.document.source.path) ?? further);
}

/** Everything that transforms have made in a file: itself, and what it takes in. */
export function changesIn(file: ConfigFile | undefined): readonly TransformedFile[] {
  if (file === undefined) return [];
  return [...(isTransformed(file) ? [file] : []), ...(hasParts(file) ? file.parts.values() : [])];
}

const isTransformed = (file: ConfigFile | undefined): file is TransformedFile =>
  file !== undefined && "steps" in file;

interface Original {
  readonly source: Source;
  readonly node: Element | Attribute;
}

/** The node of a document in which an offset lies, the innermost one. */
function nodeAt(document: Document, offset: number): Attribute | Node | undefined {
  const holds = ({ span }: Node) => span.start <= offset && offset < span.end;
  let found = document.nodes.find(holds);
  while (found?.kind === "element") {
    if (offset < found.startTag.end) {
      // The quotes belong to the value.
      const attribute = found.attributes.find(
        ({ nameSpan, valueSpan }) => nameSpan.start <= offset && offset <= valueSpan.end,
      );
      return attribute ?? found;
    }
    const inner: Node | undefined = found.nodes.find(holds);
    if (inner === undefined) return found;
    found = inner;
  }
  return found;
}

/** The same part of a node's text in the file that it came from; all of it where the text differs. */
function shifted(part: Span, from: Span, text: string, to: Span, original: string): Span {
  const isSame = text.slice(from.start, from.end) === original.slice(to.start, to.end);
  const by = to.start - from.start;
  return isSame ? { start: part.start + by, end: part.end + by } : to;
}

/** Where something in the text of a result stands in the file that it came from. */
function wayBack(document: Document, originOf: ReturnType<typeof toDocument>["originOf"]) {
  const { text } = document.source;
  return ({ span }: Location): Location | undefined => {
    let node = nodeAt(document, span.start);
    // White space that a transform has added stands in no file.
    if (node && !originOf(node)) node = node.parent;
    const origin = node && originOf(node);
    if (!node || !origin) return undefined;
    const { source, node: place } = origin;
    if (node.kind === "attribute" && place.kind === "attribute" && span.start >= node.nameSpan.end)
      return { source, span: shifted(span, node.valueSpan, text, place.valueSpan, source.text) };
    if (place.kind === "element" || place.kind === "attribute") {
      const isEnd = node.kind === "element" && span.start === node.endTag?.start;
      const end = isEnd && place.kind === "element" ? place.endTag : undefined;
      return { source, span: end ?? place.nameSpan };
    }
    if (node.kind === "attribute" || node.kind === "element") return { source, span: place.span };
    return { source, span: shifted(span, node.span, text, place.span, source.text) };
  };
}

/**
 * The result of a transform as a file of its own. What its reader says leads back to the base
 * file or the transform, and carries no fix: that would edit the result, which is no file.
 * @param above - what the files above the base declare
 * @returns undefined where the engine would refuse
 */
export function transformed(
  base: ConfigFile,
  transform: ConfigFile,
  above: Above,
): TransformedFile | undefined {
  const { ok, root, steps } = applyTransform(base.document, transform.document);
  if (!ok || !root) return undefined;
  const { document, originOf } = toDocument(root);
  const originalOf = (node: Element | Attribute): Original => {
    const origin = originOf(node);
    if (origin && (origin.node.kind === "element" || origin.node.kind === "attribute"))
      return { source: origin.source, node: origin.node };
    return { source: base.document.source, node: base.document.root ?? node };
  };
  const file = readConfigFile(document, base.kind, base.schema, above);
  const moved = wayBack(document, originOf);
  const findings = file.findings.flatMap((finding): ReaderFinding[] => {
    const at = moved(finding.at);
    if (!at || finding.rule === "xml-syntax") return [];
    const related = (finding.related ?? []).flatMap((other): Related[] => {
      const place = moved(other.at);
      return place ? [{ at: place, message: other.message }] : [];
    });
    const { rule, subject, message, severity, category } = finding;
    return [
      {
        rule,
        message,
        at,
        related,
        ...(subject === undefined ? {} : { subject: subject }),
        ...(severity ? { severity } : {}),
        ...(category ? { category } : {}),
      },
    ];
  });
  return { ...file, originalOf, findings, base, transform, steps };
}
