/** Entries of collections by their names: providers, connection strings, pools. */
import { attributeOf, type Attribute, type Document, type Element } from "../document/tree.js";
import type { Resolved } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import type { Location } from "../source.js";
import { elementsIn } from "./caret.js";
import { applicationsOf, inForceAt } from "./in-force.js";
import type { Looked } from "./looked.js";

export interface Named {
  readonly name: string;
  /** The name, where it is written. */
  readonly at: Location;
  /** The connection string behind it, where it has one that is known; never shown. */
  readonly value?: string;
}

/** A collection that is referred to by name. */
export interface Referable {
  /** What its entries are called: "provider". */
  readonly what: string;
  readonly section: string;
  /** Elements between the section and the entries. */
  readonly inner: readonly string[];
  readonly ignoreCase: boolean;
}

export const PROVIDERS: Referable = {
  what: "provider",
  section: "system.web/sessionState",
  inner: ["providers"],
  ignoreCase: true,
};

export const CONNECTION_STRINGS: Referable = {
  what: "connection string",
  section: "connectionStrings",
  inner: [],
  ignoreCase: true,
};

export const POOLS: Referable = {
  what: "application pool",
  section: "system.applicationHost/applicationPools",
  inner: [],
  ignoreCase: true,
};

/** Attributes that hold such a name. `only`: the value is a name and nothing else. */
interface Reference {
  readonly to: Referable;
  /** Path of the element that has the attribute. */
  readonly element: string;
  readonly attribute: string;
  readonly only: boolean;
}

const SESSION = PROVIDERS.section;

export const REFERENCES: readonly Reference[] = [
  { to: PROVIDERS, element: SESSION, attribute: "customProvider", only: true },
  { to: CONNECTION_STRINGS, element: SESSION, attribute: "sqlConnectionString", only: false },
  { to: CONNECTION_STRINGS, element: SESSION, attribute: "stateConnectionString", only: false },
  ...["connectionStringName", "connectionString"].map((attribute) => ({
    to: CONNECTION_STRINGS,
    element: `${SESSION}/providers/add`,
    attribute,
    only: attribute === "connectionStringName",
  })),
  ...["sites/site/application", "sites/applicationDefaults", "sites/site/applicationDefaults"].map(
    (path) => ({
      to: POOLS,
      element: `system.applicationHost/${path}`,
      attribute: "applicationPool",
      only: true,
    }),
  ),
];

/** Names of the elements around an element and its own, without what only holds sections. */
export function pathOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | undefined = element; at; at = at.parent)
    if (at.name !== "configuration" && at.name !== "location") names.push(at.name);
  return names.reverse().join("/");
}

/** The reference that an attribute may be. */
export const referenceIn = (element: string, attribute: string): Reference | undefined =>
  REFERENCES.find((one) => one.element === element && one.attribute === attribute);

const pathOfEntry = ({ section, inner }: Referable) => [section, ...inner, "add"].join("/");
const pathOfRemoval = ({ section, inner }: Referable) => [section, ...inner, "remove"].join("/");

/** A fragment begins with the section itself. */
const isPath = (element: Element, path: string, section: string) => {
  // Nearly no element has the last name.
  if (!path.endsWith(element.name)) return false;
  const own = pathOf(element);
  return own === path || own === path.slice(section.lastIndexOf("/") + 1);
};

/** What kind of entry the `name` of an element is; undefined for every other element. */
export function entryKind(element: Element): Referable | undefined {
  if (element.name !== "add" && element.name !== "remove") return undefined;
  return [PROVIDERS, CONNECTION_STRINGS, POOLS].find((to) =>
    isPath(element, element.name === "add" ? pathOfEntry(to) : pathOfRemoval(to), to.section),
  );
}

export interface Mention {
  readonly document: Document;
  readonly attribute: Attribute;
  readonly role: "entry" | "removal" | "reference";
}

/** Whether two names are the same to the reader. */
export const isSame = ({ ignoreCase }: Referable, a: string, b: string): boolean =>
  ignoreCase ? a.toLowerCase() === b.toLowerCase() : a === b;

/** Everything in a document that names an entry of a collection. */
export function* mentionsIn(document: Document, to: Referable): Generator<Mention> {
  for (const element of elementsIn(document)) {
    const kind = entryKind(element);
    const name = kind === to ? attributeOf(element, "name") : undefined;
    if (name)
      yield { document, attribute: name, role: element.name === "add" ? "entry" : "removal" };
    if (element.attributes.length === 0) continue;
    const own = REFERENCES.filter(
      (one) => one.to === to && isPath(element, one.element, to.section),
    );
    for (const { attribute } of own) {
      const found = attributeOf(element, attribute);
      if (found) yield { document, attribute: found, role: "reference" };
    }
  }
}

/** The documents whose settings meet those of a document, itself first. */
export function chainOf(looked: Looked): readonly Document[] {
  const world = looked.view();
  const documents = new Map([[looked.document.source.path, looked.document]]);
  const applications = world ? applicationsOf(looked, world) : [];
  for (const { files, transforms } of applications)
    for (const { document } of [...files, ...transforms])
      if (!documents.has(document.source.path)) documents.set(document.source.path, document);
  return [...documents.values()];
}

interface EntryInForce {
  readonly name?: Resolved<string>;
  readonly connectionString?: Resolved<string>;
}

/** With its name, where somebody wrote one. */
const named = (name: string, at: Location, value: string | undefined): Named => ({
  name,
  at,
  ...(value === undefined ? {} : { value }),
});

type Collections = Readonly<
  Record<string, { readonly $entries: readonly EntryInForce[] } & object>
>;

function inForce(looked: Looked, element: Element | undefined, to: Referable): readonly Named[] {
  const config = inForceAt(looked, element)?.config as unknown as Collections | undefined;
  const section = config?.[to.section];
  const at = to.inner.reduce<Collections[string] | undefined>(
    (one, name) => (one as unknown as Collections | undefined)?.[name],
    section,
  );
  const entries = ifKnown(() => at?.$entries) ?? [];
  return entries.flatMap(({ name, connectionString: text }) =>
    name?.known && name.from !== "default"
      ? [named(name.value, name.from, text?.known ? text.value : undefined)]
      : [],
  );
}

/** The entries that can be meant at an element, those in force first, each name once. */
export function entriesAt(
  looked: Looked,
  element: Element | undefined,
  to: Referable,
): readonly Named[] {
  const { document } = looked;
  const written = [...mentionsIn(document, to)]
    .filter(({ role }) => role === "entry")
    .map(({ attribute: { value, valueSpan, parent } }) =>
      named(
        value,
        { source: document.source, span: valueSpan },
        attributeOf(parent, "connectionString")?.value,
      ),
    );
  const all = new Map<string, Named>();
  for (const one of [...inForce(looked, element, to), ...written]) {
    const key = to.ignoreCase ? one.name.toLowerCase() : one.name;
    if (one.name !== "" && !all.has(key)) all.set(key, one);
  }
  return [...all.values()];
}
