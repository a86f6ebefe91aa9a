/** invalid-transform and transform-without-effect: what the transform engine says of each file. */
import type { ReaderFinding } from "../diagnostic.js";
import { attributeOf, type Element } from "../document/tree.js";
import { applyTransform, type LogEntry, type LogKind } from "../transform/index.js";
import { looksLikeXdtNamespace, XDT_NAMESPACE } from "../transform/xdt.js";
import type { ConfigFile } from "../settings/config-file.js";
import type { Schema } from "../settings/schema.js";
import { isNameLike } from "../settings/vocabulary.js";
import { nameOf } from "../paths.js";
import type { ChainContext } from "./chain-check.js";
import { idleElements, unknownXdtNames } from "./idle-elements.js";

/** The reader speaks of these itself. */
const MALFORMED = new Set<LogKind>(["malformed-transform", "malformed-source"]);

/** What the engine refuses whatever the base file holds. */
const OF_TRANSFORM = new Set<LogKind>([
  "unknown-name",
  "wrong-type",
  "not-instantiable",
  "bad-attribute-value",
  "bad-boolean",
  "missing-argument",
  "wrong-argument-count",
  "too-many-arguments",
  "match-attribute-missing",
  "bad-xpath",
  "import-load-failed",
  "import-conflict",
  "import-missing-assembly",
  "import-missing-namespace",
  "import-unknown-attribute",
  "import-fatal",
]);

/** That the engine gives up at an import only repeats what was said of the import. */
const isEcho = ({ kind, at }: LogEntry, log: readonly LogEntry[]): boolean =>
  kind === "import-fatal" &&
  log.some((other) => other.kind !== kind && other.at.span.start === at.span.start);

/** The build may well have the assembly that an import names: nobody here can say. */
const severityOf = (kind: LogKind): { readonly severity?: "info" } =>
  kind === "import-load-failed" ? { severity: "info" } : {};

/** What finds nothing to take away has done its work. */
const TAKES_AWAY = new Set(["Remove", "RemoveAll", "RemoveAttributes"]);

function* elementsIn(root: Element | undefined): Generator<Element> {
  const pending = root ? [root] : [];
  for (let element = pending.pop(); element; element = pending.pop()) {
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) pending.push(element.children[i]!);
  }
}

function* wrongNamespace(transform: ConfigFile): Generator<ReaderFinding> {
  const { root, source } = transform.document;
  for (const element of elementsIn(root))
    for (const attribute of element.attributes) {
      if (
        !attribute.name.startsWith("xmlns:") ||
        attribute.value === XDT_NAMESPACE ||
        !looksLikeXdtNamespace(attribute.value)
      )
        continue;
      yield {
        rule: "transform-without-effect",
        message: {
          what: `The transform namespace must be exactly ${XDT_NAMESPACE}.`,
          because: `With "${attribute.value}" the engine applies nothing and says so only in passing.`,
        },
        at: { source, span: attribute.valueSpan },
        fix: { safe: true, edits: [{ source, span: attribute.valueSpan, text: XDT_NAMESPACE }] },
      };
    }
}

/** A default namespace on one side only: no element of the other side matches. */
function* namespaceMismatch(base: ConfigFile, transform: ConfigFile): Generator<ReaderFinding> {
  const namespaceIn = ({ document: { root } }: ConfigFile) => root && attributeOf(root, "xmlns");
  const [there, here] = [namespaceIn(base), namespaceIn(transform)];
  if ((there?.value ?? "") === (here?.value ?? "")) return;
  // A namespace on both sides is one too many on each; the base is what the server reads.
  const { source } = there?.value ? base.document : transform.document;
  const own = there?.value ? there : here;
  if (own === undefined) return;
  const [from, to] = [transform, base].map((file) => nameOf(file.document.source.path));
  const start = source.text.slice(0, own.nameSpan.start).trimEnd().length;
  yield {
    rule: "transform-without-effect",
    message: there?.value
      ? {
          what: `The default namespace on <configuration> makes ${from ?? ""} miss every element: nothing is transformed, and the build says nothing.`,
          next: "ASP.NET does not need it; remove it.",
        }
      : {
          what: `With the default namespace on <configuration> this transform misses every element of ${to ?? ""}, which has none: nothing is transformed.`,
          next: "Remove it.",
        },
    at: { source, span: own.nameSpan },
    fix: { safe: true, edits: [{ source, span: { start, end: own.valueSpan.end + 1 }, text: "" }] },
  };
}

/** Elements of a transform by the place of what asks for a transform there. */
function elementsByPlace(transform: ConfigFile): ReadonlyMap<number, Element> {
  const found = new Map<number, Element>();
  for (const element of elementsIn(transform.document.root)) {
    found.set(element.nameSpan.start, element);
    for (const attribute of element.attributes) found.set(attribute.nameSpan.start, element);
  }
  return found;
}

/** The section that an element of a transform stands for, seen from `<configuration>`. */
function sectionOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | undefined = element; at; at = at.parent) names.unshift(at.name);
  names.shift();
  if (names[0] === "location") names.shift();
  return names.join("/");
}

/** Whether no element there can have an attribute of that name, so that removing it is a slip. */
function isImpossible(schema: Schema, name: string, element: Element | undefined): boolean {
  if (/^xmlns(?::|$)/.test(name)) return true;
  const facts = element && schema.section(sectionOf(element));
  if (facts?.attributes === undefined || facts.open !== undefined) return false;
  return !(name in facts.attributes) && /^[\w.-]+$/.test(name) && !/^(?:config|lock)/.test(name);
}

function saysNothingHappened(
  schema: Schema,
  entry: LogEntry,
  elementAt: (entry: LogEntry) => Element | undefined,
) {
  const { kind, transform = "", attribute = "" } = entry;
  switch (kind) {
    case "no-match":
      return !TAKES_AWAY.has(transform) || entry.elsewhere !== undefined;
    case "match-removed":
      return !TAKES_AWAY.has(transform);
    case "attribute-not-found":
      return transform !== "RemoveAttributes" || isImpossible(schema, attribute, elementAt(entry));
    case "no-attributes-set":
    case "unknown-xdt-element":
      return true;
    default:
      return false;
  }
}

/** What names a word of the file that may be anything. */
const NAMING = new Set<LogKind>(["attribute-not-found", "match-attribute-missing", "bad-xpath"]);

/** A message of the engine, without words that are no names: somebody may have pasted a secret there. */
const discreet = ({ kind, message }: LogEntry, schema: Schema): string =>
  NAMING.has(kind)
    ? message.replace(/`([^`]*)`/g, (whole, word: string) =>
        (word.match(/[\w.-]+/g) ?? []).every((one) => isNameLike(one, schema)) ? whole : "`***`",
      )
    : message;

/** What the engine says, each once: the first entry of a place and kind speaks for all. */
function* engineFindings(base: ConfigFile, transform: ConfigFile, mismatch: boolean) {
  const { log } = applyTransform(base.document, transform.document);
  let places: ReadonlyMap<number, Element> | undefined;
  const elementAt = ({ at }: LogEntry) =>
    (places ??= elementsByPlace(transform)).get(at.span.start);
  const told = new Set<string>();
  const named = new Set<number>();
  for (const entry of log) {
    const { level, kind, at, elsewhere } = entry;
    const message = discreet(entry, transform.schema);
    if (MALFORMED.has(kind) || isEcho(entry, log)) continue;
    const isError = level === "error";
    if (
      !isError &&
      (level !== "warning" || !saysNothingHappened(transform.schema, entry, elementAt))
    )
      continue;
    // Everything misses for one reason, and that is told at its place.
    if (!isError && mismatch && kind === "no-match") continue;
    if (kind === "attribute-not-found") named.add(at.span.start);
    // The attribute that is missing has been named: that nothing is set is the same news.
    else if (kind === "no-attributes-set" && named.has(at.span.start)) continue;
    const key = `${at.source === transform.document.source} ${at.span.start} ${message}`;
    if (told.has(key)) continue;
    told.add(key);
    const rule = isError ? "invalid-transform" : "transform-without-effect";
    const finding: ReaderFinding = { rule, message, at, ...severityOf(kind) };
    yield elsewhere === undefined ? finding : { ...finding, related: [elsewhere] };
  }
}

function* judge(base: ConfigFile, transform: ConfigFile): Generator<ReaderFinding> {
  // Nothing is carried out on a damaged file; what is wrong with the transform is wrong all the same.
  if (base.document.problems.some(({ severity }) => severity === "error")) {
    yield* judgeAlone(transform);
    return;
  }
  const spelling = [...wrongNamespace(transform)];
  yield* spelling;
  if (spelling.length > 0) return;
  const mismatch = [...namespaceMismatch(base, transform)];
  yield* mismatch;
  yield* engineFindings(base, transform, mismatch.length > 0);
  yield* unknownXdtNames(transform);
  if (mismatch.length === 0) yield* idleElements(base, transform);
}

/** What can be said of a transform without its base: each element finds itself, as far as it can. */
function* judgeAlone(transform: ConfigFile): Generator<ReaderFinding> {
  const spelling = [...wrongNamespace(transform)];
  yield* spelling;
  if (spelling.length > 0) return;
  const { log } = applyTransform(transform.document, transform.document);
  for (const entry of log) {
    const { kind, at } = entry;
    const message = discreet(entry, transform.schema);
    if (OF_TRANSFORM.has(kind) && !isEcho(entry, log))
      yield { rule: "invalid-transform", message, at, ...severityOf(kind) };
  }
  yield* unknownXdtNames(transform);
}

/** What the engine says of a transform and the file that it is named after, where that is at hand. */
export function aloneFindings(transform: ConfigFile, base?: ConfigFile): ReaderFinding[] {
  return [...(base === undefined ? judgeAlone(transform) : judge(base, transform))];
}

/** What each transform beside the file does to it. */
export function* checkTransforms({ file, transforms }: ChainContext): Generator<ReaderFinding> {
  for (const transform of transforms) yield* judge(file, transform);
}
