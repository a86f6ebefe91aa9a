/** Web.config as a transform leaves it: one more configuration to lint, with every origin kept. */
import { buildConfigurationOf } from "../settings/file-names.js";
import type { ReaderFinding, Related } from "../diagnostic.js";
import type { Attribute, Document, Element } from "../document/tree.js";
import type { ConfigFile, Declaration } from "../settings/config-file.js";
import { readConfigFile } from "../settings/read.js";
import type { Location, Source } from "../source.js";
import { nameOf } from "../paths.js";
import { applyTransform, toDocument } from "../transform/index.js";

/** "Release" for Web.Release.config. */
export function configurationName(transform: ConfigFile): string {
  return (
    buildConfigurationOf(transform.document.source.path) ?? nameOf(transform.document.source.path)
  );
}

interface Original {
  readonly source: Source;
  readonly node: Element | Attribute;
}

/** Finds the node of a document that a span names. */
function nodesBySpan(document: Document): Map<string, Element | Attribute> {
  const nodes = new Map<string, Element | Attribute>();
  const pending: Element[] = document.root ? [document.root] : [];
  for (let element = pending.pop(); element; element = pending.pop()) {
    nodes.set(`${element.nameSpan.start}`, element);
    for (const attribute of element.attributes) {
      nodes.set(`${attribute.nameSpan.start}`, attribute);
      nodes.set(`${attribute.valueSpan.start}`, attribute);
      nodes.set(`${attribute.valueSpan.start - 1}`, attribute);
    }
    pending.push(...element.children);
  }
  return nodes;
}

/** The result of a transform as a file of its own; undefined where the engine would refuse. */
export function transformed(
  base: ConfigFile,
  transform: ConfigFile,
  inherited: readonly Declaration[],
): ConfigFile | undefined {
  const { ok, root } = applyTransform(base.document, transform.document);
  if (!ok || !root) return undefined;
  const { document, originOf } = toDocument(root);
  const originalOf = (node: Element | Attribute): Original => {
    const origin = originOf(node);
    if (origin && (origin.node.kind === "element" || origin.node.kind === "attribute"))
      return { source: origin.source, node: origin.node };
    return { source: base.document.source, node: base.document.root ?? node };
  };
  const file = readConfigFile(document, "web", base.schema, {
    declarations: inherited,
    complete: true,
  });
  const nodes = nodesBySpan(document);
  const moved = ({ span }: Location): Location | undefined => {
    const node = nodes.get(`${span.start}`);
    if (!node || !originOf(node)) return undefined;
    const { source, node: place } = originalOf(node);
    const isValue =
      node.kind === "attribute" && place.kind === "attribute" && span.start !== node.nameSpan.start;
    return { source, span: isValue ? place.valueSpan : place.nameSpan };
  };
  const findings = file.findings.flatMap((finding): ReaderFinding[] => {
    const at = moved(finding.at);
    if (!at || finding.rule === "xml-syntax") return [];
    const related = (finding.related ?? []).flatMap((other): Related[] => {
      const place = moved(other.at);
      return place ? [{ at: place, message: other.message }] : [];
    });
    // A fix would edit the printed result, which is no file.
    return [
      {
        rule: finding.rule,
        message: finding.message,
        at,
        related,
        ...(finding.subject === undefined ? {} : { subject: finding.subject }),
        ...(finding.severity ? { severity: finding.severity } : {}),
      },
    ];
  });
  return { ...file, originalOf, findings };
}
