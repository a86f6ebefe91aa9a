/** Another name for a provider, in all files of the chain, or why that is not safe. */
import type { Edit } from "../diagnostic.js";
import { scan } from "../document/scan.js";
import type { Document } from "../document/tree.js";
import type { Application } from "../effective/application.js";
import { deploymentToken } from "../settings/deployment-token.js";
import type { Span } from "../source.js";
import { caretAt, elementsIn } from "./caret.js";
import { chainOf, entriesAt, isSame, type Mention, mentionsIn, PROVIDERS } from "./entries.js";
import { inForceAt } from "./in-force.js";
import type { Looked, World } from "./looked.js";
import { type Meant, meantAt } from "./navigation.js";
import { plainLine } from "./plain-line.js";
import { SESSION_STATE } from "./session-sections.js";
import { xdtAttribute } from "./xdt.js";

/** Why it cannot be done, in a sentence for a person. */
export interface Refused {
  readonly problem: string;
}

export interface Renamable {
  /** What is renamed, between its quotes. */
  readonly span: Span;
  readonly placeholder: string;
}

/** Names that nothing outside these files can know. */
function refuseKind({ to }: Meant): Refused | undefined {
  if (to === PROVIDERS) return undefined;
  return {
    problem: `Names of ${to.what}s are used by programs and tools too, which the editor does not see: rename it by hand.`,
  };
}

/** The documents of all applications that read any of some documents, until there are no more. */
function closure(first: readonly Document[], world: World): readonly Document[] {
  const documents = new Map(first.map((one) => [one.source.path, one]));
  const waiting = new Set<Application>(world.applications);
  for (let grown = true; grown; ) {
    grown = false;
    for (const application of waiting) {
      const own = [...application.files, ...application.transforms].map(({ document }) => document);
      if (!own.some(({ source }) => documents.has(source.path))) continue;
      waiting.delete(application);
      grown = true;
      for (const one of own)
        if (!documents.has(one.source.path)) documents.set(one.source.path, one);
    }
  }
  return [...documents.values()];
}

/** Files with a mention, and what stands in the targets of configSource. */
function documentsOf(looked: Looked, world: World): readonly Document[] {
  const documents = closure(chainOf(looked), world);
  const paths = new Set(documents.map(({ source }) => source.path));
  const further = entriesAt(looked, undefined, PROVIDERS)
    .map(({ at }) => at.source)
    .filter(({ path }) => !paths.has(path));
  const fragments = new Map(further.map((source) => [source.path, source]));
  return [...documents, ...[...fragments.values()].map((source) => scan(source))];
}

/** Of what the files do not show something may have the name. */
function hidden(looked: Looked): boolean {
  const values = inForceAt(looked)?.describe(SESSION_STATE)?.values ?? [];
  return values.some(
    ({ name, known }) => !known && (name.startsWith("providers/") || name === "customProvider"),
  );
}

/** A transform that looks for the name by an XPath. */
function namesInTransform(documents: readonly Document[], name: string): boolean {
  const wanted = name.toLowerCase();
  return documents.some((document) =>
    [...elementsIn(document)].some(({ attributes }) =>
      attributes.some(
        (one) => one.value.toLowerCase().includes(wanted) && xdtAttribute(one) !== undefined,
      ),
    ),
  );
}

const isServers = ({ files }: Application, path: string) =>
  files.some(
    ({ kind, document }) =>
      document.source.path === path && (kind === "machine" || kind === "rootWeb"),
  );

/**
 * What would be renamed at an offset.
 * @returns undefined where nothing has a name there
 */
export function prepareRename(looked: Looked, offset: number): Renamable | Refused | undefined {
  const caret = caretAt(looked.document, offset);
  const meant = meantAt(looked, offset);
  if (!meant || caret.at !== "attributeValue") return undefined;
  return (
    refuseKind(meant) ?? { span: meant.attribute.valueSpan, placeholder: meant.attribute.value }
  );
}

const escaped = (name: string) =>
  name
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");

const edit = ({ document, attribute }: Mention, name: string): Edit => ({
  source: document.source,
  span: attribute.valueSpan,
  text: escaped(name),
});

/** What is against a new name. */
function against(looked: Looked, { name: old, to }: Meant, name: string): Refused | undefined {
  if (name.trim() === "" || name !== name.trim())
    return { problem: "A name is not blank and has no blanks at its ends." };
  if (/\p{Cc}/u.test(name)) return { problem: "A name holds no control characters." };
  if (deploymentToken(name) !== undefined || deploymentToken(old) !== undefined)
    return { problem: "A deployment fills this name in: rename it where it comes from." };
  const other = entriesAt(looked, undefined, to).find((one) => isSame(to, one.name, name));
  return other && !isSame(to, other.name, old)
    ? { problem: `There is a ${to.what} "${plainLine(name)}" already.` }
    : undefined;
}

/**
 * The edits that give the provider at an offset another name, in every file that reads it. Refused
 * where something that is not at hand, or that is no plain text, may know it by the old one.
 */
export function rename(
  looked: Looked,
  offset: number,
  name: string,
): { readonly edits: readonly Edit[] } | Refused | undefined {
  const meant = meantAt(looked, offset);
  if (!meant) return undefined;
  const world = looked.view();
  const why = refuseKind(meant) ?? against(looked, meant, name);
  if (why) return why;
  if (!world || hidden(looked))
    return { problem: "Not all files that may name it are known here: rename it by hand." };
  const documents = documentsOf(looked, world);
  const mentions = documents.flatMap((document) =>
    [...mentionsIn(document, meant.to)].filter(({ attribute }) =>
      isSame(meant.to, attribute.value, meant.name),
    ),
  );
  if (documents.some(({ problems }) => problems.some(({ severity }) => severity === "error")))
    return { problem: "A file that may name it is no well-formed XML: mend that first." };
  if (namesInTransform(documents, meant.name))
    return {
      problem: `A transform looks for "${plainLine(meant.name)}" by an XPath: rename it by hand.`,
    };
  const outside = mentions.find(({ document }) =>
    world.applications.some((one) => isServers(one, document.source.path)),
  );
  if (outside)
    return {
      problem: `It is named in ${outside.document.source.path}, which every site of the server reads: rename it by hand.`,
    };
  return { edits: mentions.map((mention) => edit(mention, name)) };
}
