/** invalid-transform and transform-without-effect: what the transform engine says of each file. */
import type { ReaderFinding } from "../diagnostic.js";
import { attributeOf } from "../document/tree.js";
import { looksLikeXdtNamespace, XDT_NAMESPACE } from "../transform/xdt.js";
import type { ConfigFile } from "../settings/config-file.js";
import { nameOf } from "../paths.js";
import { applyTransform } from "../transform/index.js";
import type { ChainContext } from "./chain-check.js";

/** The reader speaks of these itself. */
const MALFORMED = new Set(["malformed-transform", "malformed-source"]);

function* wrongNamespace(transform: ConfigFile): Generator<ReaderFinding> {
  const { root, source } = transform.document;
  for (const attribute of root?.attributes ?? []) {
    if (
      !attribute.name.startsWith("xmlns:") ||
      attribute.value === XDT_NAMESPACE ||
      !looksLikeXdtNamespace(attribute.value)
    )
      continue;
    yield {
      rule: "transform-without-effect",
      message: `The transform namespace must be exactly ${XDT_NAMESPACE}. With "${attribute.value}" the engine applies nothing and says so only in passing.`,
      at: { source, span: attribute.valueSpan },
      fix: { safe: true, edits: [{ source, span: attribute.valueSpan, text: XDT_NAMESPACE }] },
    };
  }
}

/** A default namespace on one side only: no element of the other side matches. */
function* namespaceOnBase(base: ConfigFile, transform: ConfigFile): Generator<ReaderFinding> {
  const { root, source } = base.document;
  const own = root && attributeOf(root, "xmlns");
  const other = transform.document.root && attributeOf(transform.document.root, "xmlns");
  if (!own || own.value === "" || own.value === other?.value) return;
  const before = source.text.slice(0, own.nameSpan.start);
  const start = before.trimEnd().length;
  yield {
    rule: "transform-without-effect",
    message: `The default namespace on <configuration> makes ${nameOf(transform.document.source.path)} miss every element: nothing is transformed, and the build says nothing. ASP.NET does not need it; remove it.`,
    at: { source, span: own.nameSpan },
    fix: { safe: true, edits: [{ source, span: { start, end: own.valueSpan.end + 1 }, text: "" }] },
  };
}

function* judge(base: ConfigFile, transform: ConfigFile): Generator<ReaderFinding> {
  const spelling = [...wrongNamespace(transform)];
  yield* spelling;
  if (spelling.length > 0) return;
  const mismatch = [...namespaceOnBase(base, transform)];
  yield* mismatch;
  for (const { level, kind, message, at } of applyTransform(base.document, transform.document)
    .log) {
    if (MALFORMED.has(kind)) continue;
    if (level === "error") yield { rule: "invalid-transform", message, at };
    else if (level === "warning" && kind === "no-match" && mismatch.length === 0)
      yield { rule: "transform-without-effect", message, at };
  }
}

/** What each transform beside the file does to it. */
export function* checkTransforms({ file, transforms }: ChainContext): Generator<ReaderFinding> {
  for (const transform of transforms) yield* judge(file, transform);
}
