/** The parts of a document by name, and what of servers somebody looks for by name. */
import { attributeOf, type Document, type Element } from "../document/tree.js";
import type { Application } from "../effective/application.js";
import { keyAttributes } from "../../schema/removal.js";
import { poolName } from "../sessions/pools.js";
import type { Location, Span } from "../source.js";
import { applicationName } from "../effective/application.js";
import { type Referable, CONNECTION_STRINGS, mentionsIn, PROVIDERS } from "./entries.js";
import type { Looked, World } from "./looked.js";
import { placeOf } from "./place.js";
import { plainLine } from "./plain-line.js";

export interface DocumentSymbol {
  readonly name: string;
  /** What tells it from its like: the key of an entry, the path of a location. */
  readonly detail: string;
  readonly kind: "module" | "namespace" | "section" | "element" | "entry";
  readonly span: Span;
  /** The name of the element. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/** So many parts are listed; more than any outline has room for. */
const MOST = 20_000;

/** The attributes that tell entries apart. */
const NAMING = ["name", "path", "key", "id"] as const;

const KINDS = {
  configuration: "module",
  configSections: "namespace",
  location: "namespace",
  group: "namespace",
  section: "section",
  inside: "element",
  unknown: "element",
} as const;

function detailOf(looked: Looked, element: Element): string {
  const parent = element.parent && placeOf(looked, element.parent).shape?.collection;
  const keys = parent ? keyAttributes(parent).map(([name]) => name) : NAMING;
  const naming = [...keys, ...NAMING].find((name) => attributeOf(element, name));
  // What is no key may be anything.
  return naming === undefined ? "" : plainLine(attributeOf(element, naming)?.value ?? "");
}

function symbolOf(
  looked: Looked,
  element: Element,
  children: readonly DocumentSymbol[],
): DocumentSymbol {
  const { role } = placeOf(looked, element);
  const detail = detailOf(looked, element);
  const isEntry = role === "inside" && detail !== "" && element.name !== "remove";
  return {
    name: element.name === "" ? "?" : element.name,
    detail,
    kind: isEntry ? "entry" : KINDS[role],
    span: element.span,
    selection: element.nameSpan,
    children,
  };
}

/** The elements as a tree, in order of place. */
export function documentSymbols(looked: Looked): readonly DocumentSymbol[] {
  let left = MOST;
  const listed = (elements: readonly Element[]): readonly DocumentSymbol[] => {
    const symbols: DocumentSymbol[] = [];
    for (const element of elements) {
      if (left-- <= 0) break;
      // The tree is never deeper than MAX_DEPTH.
      symbols.push(symbolOf(looked, element, listed(element.children)));
    }
    return symbols;
  };
  return listed(looked.document.nodes.filter((node) => node.kind === "element"));
}

export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: "site" | "application" | "pool" | "provider" | "connectionString";
  /** Whose it is. */
  readonly container: string;
  readonly at: Location;
}

const wholeFile = ({ source }: Document): Location => ({ source, span: { start: 0, end: 0 } });

function* ofApplication(application: Application): Generator<WorkspaceSymbol> {
  const { site, pool, files, transforms, config } = application;
  if (site) yield { name: plainLine(site.name), kind: "site", container: "", at: site.element };
  const own = files.at(-1);
  const name = applicationName(application);
  const written = config["system.web/sessionState"].$element;
  if (own)
    yield { name, kind: "application", container: "", at: written ?? wholeFile(own.document) };
  if (pool && pool.name.from !== "default")
    yield { name: plainLine(poolName(pool)), kind: "pool", container: name, at: pool.name.from };
  for (const { document } of [...files, ...transforms]) yield* ofDocument(document);
}

const ENTRIES: readonly (readonly [Referable, "provider" | "connectionString"])[] = [
  [PROVIDERS, "provider"],
  [CONNECTION_STRINGS, "connectionString"],
];

function* ofDocument(document: Document): Generator<WorkspaceSymbol> {
  for (const [to, kind] of ENTRIES)
    for (const { attribute, role } of mentionsIn(document, to))
      if (role === "entry")
        yield {
          name: plainLine(attribute.value),
          kind,
          container: document.source.path,
          at: { source: document.source, span: attribute.valueSpan },
        };
}

/** Whether the letters of a query stand in a name, in their order. */
function fits(name: string, query: string): boolean {
  const lower = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase()) {
    const found = lower.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}

/**
 * Sites, applications, pools, providers of session state and connection strings whose name holds the
 * letters of a query in their order; each place once.
 */
export function workspaceSymbols(
  world: World | undefined,
  query: string,
): readonly WorkspaceSymbol[] {
  const found = new Map<string, WorkspaceSymbol>();
  const read = new Set<string>();
  for (const application of world?.applications ?? [])
    for (const symbol of ofApplication({
      ...application,
      // A file above many applications is looked at once.
      files: application.files.filter(
        ({ document }, i, { length }) => i === length - 1 || !read.has(document.source.path),
      ),
    })) {
      for (const { document } of application.files) read.add(document.source.path);
      if (!fits(symbol.name, query)) continue;
      const { source, span } = symbol.at;
      found.set(`${symbol.kind}|${symbol.name}|${source.path}|${span.start}`, symbol);
    }
  return [...found.values()];
}
