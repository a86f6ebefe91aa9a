/** What is known of sections, as a value that is handed on: the schema of this package, or a server's. */
import type {
  AttributeFacts,
  Keywords,
  Registered,
  SectionFacts,
  ShapeFacts,
} from "../../schema/vocabulary.js";
import type { Json } from "./config-file.js";
import { convert, type Value } from "./convert.js";
import { directiveShape, ownProperty } from "./normalise.js";
import { step, steps } from "./pointer.js";

/** What a validator has against the JSON of a section; a part of what ajv says. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Everything that is known of what may be written. No room knows it otherwise. */
export interface Schema {
  /** Paths of all sections that are described. */
  readonly paths: readonly string[];
  /** The section of a path; undefined for one that is not described. */
  readonly section: (path: string) => SectionFacts | undefined;
  /** What the servers register under a path; several where the readers differ. */
  readonly registered: (path: string) => readonly Registered[];
  /** The servers register a path for a group of sections, or something below it. */
  readonly isGroup: (path: string) => boolean;
  /** Names of what the servers register in a group ("" = below `<configuration>`). */
  readonly namesIn: (group: string) => ReadonlySet<string>;
  /** Who usually declares a section that servers do not register. */
  readonly usualOwner: (path: string) => string | undefined;
  /** What the configuration system takes around and on sections, whatever the section. */
  readonly keywords: Keywords<ShapeFacts>;
  /** Names of the attributes that lock, on every element of a section. */
  readonly locks: ReadonlySet<string>;
  /** Names of the attributes that say where the content of a section comes from. */
  readonly sources: ReadonlySet<string>;
  /**
   * Whether the owner takes a text for an attribute, whatever stands beside it.
   * @param section - path of the section
   * @param pointer - JSON pointer of the attribute inside the section
   */
  readonly takes: (section: string, pointer: string, text: string) => boolean;
  /** What the owner refuses in the JSON of a section; places are pointers inside the section. */
  readonly validate: (section: string, json: Json) => readonly ValidationError[];
}

/** What a schema is made from. */
export interface SchemaTables extends Pick<Schema, "paths" | "section" | "validate"> {
  /** Asked once, when one of them is looked up. */
  readonly keywords: () => Keywords<ShapeFacts>;
  /** Everything that the servers register; asked for when the first name is looked up. */
  readonly registrations: readonly Registered[];
  /** Sections that files often declare, and whose they are. */
  readonly owners: readonly { readonly path: string; readonly owner: string }[];
}

/** The shape that the steps of a pointer inside a section lead to. */
export function shapeAt(section: ShapeFacts, path: readonly string[]): ShapeFacts | undefined {
  let shape: ShapeFacts | undefined = section;
  for (let i = 0; i < path.length && shape; i++) {
    const name = path[i] ?? "";
    if (name === "$entries") {
      // $entries, index, directive
      shape = shape.collection && directiveShape(shape.collection, path[i + 2] ?? "");
      i += 2;
    } else shape = ownProperty(shape.elements, name);
  }
  return shape;
}

/** The JSON of a section that holds one value and nothing else. */
function alone([name, ...rest]: readonly string[], value: Value): Json {
  if (name === undefined) return value;
  // The index does not matter: it is the only entry.
  return name === "$entries"
    ? { $entries: [alone(rest.slice(1), value)] }
    : { [name]: alone(rest, value) };
}

function takesIn({ section: factsOf, validate }: SchemaTables): Schema["takes"] {
  return (section, pointer, text) => {
    const path = steps(pointer).map((part, i, all) => (all[i - 1] === "$entries" ? "0" : part));
    const facts = factsOf(section);
    const shape = facts && shapeAt(facts, path.slice(0, -1));
    const attribute = ownProperty(shape?.attributes, path.at(-1) ?? "");
    const converted = facts && attribute && convert(attribute, text, facts.reader);
    if (!converted) return false;
    const at = path.reduce(step, "");
    // What is missing beside it is another question.
    return validate(section, alone(path, converted.value)).every(
      ({ instancePath }) => instancePath !== at,
    );
  };
}

/** Every path above a path: "a" and "a/b" for "a/b/c". */
export function* groupsAbove(path: string): Generator<string> {
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
    yield path.slice(0, slash);
}

interface Index {
  readonly byPath: ReadonlyMap<string, readonly Registered[]>;
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
}

/** By path, and for each group the names that stand directly in it. */
function indexOf(registrations: readonly Registered[]): Index {
  const byPath = new Map<string, Registered[]>();
  const groups = new Map<string, Set<string>>();
  const groupAt = (path: string) => {
    let names = groups.get(path);
    if (!names) groups.set(path, (names = new Set()));
    return names;
  };
  for (const entry of registrations) {
    const { path, kind } = entry;
    const list = byPath.get(path);
    if (list) list.push(entry);
    else byPath.set(path, [entry]);
    let above = "";
    for (const group of [...groupsAbove(path), path]) {
      groupAt(above).add(group.slice(above === "" ? 0 : above.length + 1));
      above = group;
    }
    if (kind === "group") groupAt(path);
  }
  return { byPath, groups };
}

const withNames = (keywords: Keywords<ShapeFacts>) => ({
  ...keywords,
  locks: new Set(Object.keys(keywords.element.attributes ?? {})),
  sources: new Set(Object.keys(keywords.section.attributes ?? {})),
});

/** The words that an attribute compares with to the letter; undefined where it takes others too. */
export function exactWords(facts: AttributeFacts | undefined): readonly string[] | undefined {
  if (facts?.kind === "boolean" && facts.reading === "exact") return ["true", "false"];
  if (facts?.kind !== "enum" || facts.reading !== "exact") return undefined;
  return Object.entries(facts.values).flatMap(([name, { only }]) =>
    only === "native" ? [] : [name],
  );
}

const NOTHING: readonly Registered[] = [];
const NO_NAMES: ReadonlySet<string> = new Set();

/** A schema over tables; what has to be looked up is put in order when it is first asked for. */
export function schemaFrom(tables: SchemaTables): Schema {
  const { paths, section, validate, registrations, owners } = tables;
  let known: Index | undefined;
  const index = (): Index => (known ??= indexOf(registrations));
  let around: (Keywords<ShapeFacts> & Pick<Schema, "locks" | "sources">) | undefined;
  const words = () => (around ??= withNames(tables.keywords()));
  return {
    get keywords() {
      return words();
    },
    get locks() {
      return words().locks;
    },
    get sources() {
      return words().sources;
    },
    paths,
    section,
    validate,
    registered: (path) => index().byPath.get(path) ?? NOTHING,
    isGroup: (path) => path !== "" && index().groups.has(path),
    namesIn: (group) => index().groups.get(group) ?? NO_NAMES,
    usualOwner: (path) => owners.find((entry) => entry.path === path)?.owner,
    takes: takesIn(tables),
  };
}

/** A schema that knows no section: of a file that is not at hand. */
export const NO_SCHEMA: Schema = schemaFrom({
  keywords: () => ({
    configuration: {},
    configSections: {},
    location: {},
    element: {},
    section: {},
  }),
  paths: [],
  section: () => undefined,
  validate: () => [],
  registrations: [],
  owners: [],
});
