/**
 * A second opinion: xmllint (libxml2 as WebAssembly) over well-formed files with our XSD. It runs
 * in a worker, knows lines but no columns, and never decides anything.
 */
import { isSecretIn } from "../../schema/secret.js";
import { validateXML, type XMLValidationError } from "xmllint-wasm";
import type { Diagnostic } from "../diagnostic.js";
import { scan } from "../document/scan.js";
import type { Attribute, Document, Element } from "../document/tree.js";
import { valueApart } from "../report/apart.js";
import { knownAttribute } from "../report/known-values.js";
import { MASK, maskParameter, maskText } from "../report/mask.js";
import { builtIn } from "../settings/built-in.js";
import { spills } from "../settings/refused-value.js";
import { positionAt, type Source, type Span, textOf } from "../source.js";
import { messageText } from "../message.js";

/** One thing that xmllint says and we do not. */
export interface Opinion {
  readonly source: Source;
  readonly line: number;
  readonly message: string;
}

export interface SecondOpinion {
  readonly opinions: readonly Opinion[];
  /** How many files were judged; those that are not well-formed are not. */
  readonly files: number;
  /** Why some were not judged. */
  readonly failures: readonly string[];
}

/** Each call starts a worker and compiles the schema; two thousand files in one call crash it. */
const BATCH = 300;
/** Exit code of xmllint for a schema that does not compile. */
const BAD_SCHEMA = 5;

interface Remark {
  readonly line: number;
  readonly message: string;
  readonly element: string | undefined;
  readonly attribute: string | undefined;
}

/** A default namespace that the managed reader takes for none; a schema would need it twice. */
const OLD_NAMESPACE = /\sxmlns=(["'])http:\/\/schemas\.microsoft\.com\/\.NetConfiguration\/v2\.0\1/;

/**
 * The text as xmllint takes it: it knows few encodings and gets UTF-8 whatever is declared. Every
 * line keeps its number.
 */
function forXmllint(text: string): string {
  return text
    .replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"')
    .replace(OLD_NAMESPACE, " ")
    .replace(/\r(?!\n)/g, "\n");
}

/** `The value 'x' is not accepted`, `'x' is not a valid value`. */
const QUOTED_VALUE = /((?:^|: |\] )(?:The value )?)'(.*)'(?= (?:is not|has a length))/s;

/** A value that a message quotes, as it may be shown: by the attribute it stands in, as in our own. */
function discreetValue(value: string, name: string | undefined, attribute: Attribute | undefined) {
  const known = attribute && knownAttribute(builtIn, attribute)?.facts;
  if (known && (isSecretIn(known, value) || spills(known, value))) return MASK;
  if (name === undefined || known) return valueApart(value);
  return valueApart(maskParameter(name, value));
}

/** What xmllint says, without the secrets that it quotes. */
function discreetMessage({ message, attribute: name }: Remark, element: Element | undefined) {
  // What the parser says quotes parts of the text, whatever they are.
  if (!message.startsWith("Element '"))
    return maskText(message.replace(/(["']).*\1/s, `$1${MASK}$1`));
  const attribute = element?.attributes.find((one) => one.name === name);
  const quoted = message.replace(
    QUOTED_VALUE,
    (_, before: string, value: string) => `${before}'${discreetValue(value, name, attribute)}'`,
  );
  const keyed = quoted.replace(
    /(key-sequence \[)(.*)(\])/s,
    (_, before: string, keys: string, behind: string) => before + valueApart(keys) + behind,
  );
  return maskText(keyed);
}

function remarkOf({ message, loc }: XMLValidationError): Remark | undefined {
  // Without a place: quoted source lines, carets, "fails to validate".
  if (loc === null) return undefined;
  const element = /Element '(?:\{[^}]*\})?([^']+)'/.exec(message)?.[1];
  const attribute = /attribute '(?:\{[^}]*\})?([^']+)'/.exec(message)?.[1];
  const text = message.replace(/^Schemas validity error : /, "");
  return { line: loc.lineNumber, message: text, element, attribute };
}

const lineOf = (source: Source, offset: number) => positionAt(source, offset).line;

/** The element that a remark is about: xmllint gives the line where its start tag ends. */
function elementOf(document: Document, { line, element }: Remark): Element | undefined {
  const waiting = document.root ? [document.root] : [];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const local = at.name.slice(at.name.indexOf(":") + 1);
    if (local === element && lineOf(document.source, at.startTag.end - 1) === line) return at;
    for (const child of at.children) waiting.push(child);
  }
  return undefined;
}

const isInside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

const overlaps = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

/** Whether one of our findings says the same: on that line, or about that very name. */
function isOurs(remark: Remark, ours: readonly Diagnostic[], document: Document): boolean {
  const { source } = document;
  if (ours.some(({ at }) => lineOf(source, at.span.start) === remark.line)) return true;
  const element = elementOf(document, remark);
  if (element === undefined) return false;
  const name = remark.attribute ?? remark.element ?? "";
  const attribute = element.attributes.find((candidate) => candidate.name === remark.attribute);
  return ours.some(({ at: { span }, message }) => {
    if (!isInside(span, remark.attribute === undefined ? element.span : element.startTag))
      return false;
    if (attribute && (overlaps(span, attribute.nameSpan) || overlaps(span, attribute.valueSpan)))
      return true;
    return textOf(source, span).includes(name) || messageText(message).includes(name);
  });
}

interface Judged {
  readonly remarks: ReadonlyMap<Document, readonly Remark[]>;
  readonly failures: readonly string[];
}

function groupByDocument(
  errors: readonly XMLValidationError[],
  batch: readonly Document[],
): Map<Document, Remark[]> {
  const remarks = new Map<Document, Remark[]>();
  for (const error of errors) {
    // The synthetic name says which file it is; real names would be cut at a drive's colon.
    const index = /^f(\d+)\.config$/.exec(error.loc?.fileName ?? "")?.[1];
    const document = index === undefined ? undefined : batch[Number(index)];
    const remark = remarkOf(error);
    if (document === undefined || remark === undefined) continue;
    const list = remarks.get(document);
    if (list) list.push(remark);
    else remarks.set(document, [remark]);
  }
  return remarks;
}

async function judge(batch: readonly Document[], xsd: string): Promise<Judged> {
  try {
    const { errors } = await validateXML({
      xml: batch.map(({ source }, i) => ({
        fileName: `f${i}.config`,
        contents: forXmllint(source.text),
      })),
      schema: [{ fileName: "iis-config.xsd", contents: xsd }],
    });
    return { remarks: groupByDocument(errors, batch), failures: [] };
  } catch (error) {
    const isSchema = error instanceof Error && "code" in error && error.code === BAD_SCHEMA;
    const [first, ...rest] = batch;
    if (isSchema || first === undefined || rest.length === 0) {
      const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
      const what = isSchema ? "the schema" : (first?.source.path ?? "nothing");
      return { remarks: new Map(), failures: [`xmllint gave up on ${what}: ${why ?? ""}`] };
    }
    // It ran out of memory or crashed: smaller portions find the file that it cannot take.
    const middle = batch.length >> 1;
    const left = await judge(batch.slice(0, middle), xsd);
    const right = await judge(batch.slice(middle), xsd);
    return {
      remarks: new Map([...left.remarks, ...right.remarks]),
      failures: [...left.failures, ...right.failures],
    };
  }
}

/**
 * Asks xmllint about files and keeps what our own findings do not say already.
 * @param ours - what we found in them
 * @param xsd - text of the generated schema
 */
export async function secondOpinion(
  sources: readonly Source[],
  ours: readonly Diagnostic[],
  xsd: string,
): Promise<SecondOpinion> {
  const sound = sources
    .map((source) => scan(source))
    .filter(({ problems }) => problems.every(({ severity }) => severity !== "error"));
  const opinions: Opinion[] = [];
  const failures: string[] = [];
  for (let i = 0; i < sound.length; i += BATCH) {
    const judged = await judge(sound.slice(i, i + BATCH), xsd);
    for (const failure of judged.failures) failures.push(failure);
    for (const [document, remarks] of judged.remarks) {
      const { source } = document;
      const here = ours.filter(({ at }) => at.source === source);
      for (const remark of remarks)
        if (!isOurs(remark, here, document))
          opinions.push({
            source,
            line: remark.line,
            message: discreetMessage(remark, elementOf(document, remark)),
          });
    }
  }
  return { opinions, files: sound.length, failures };
}
