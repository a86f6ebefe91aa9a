/** Where a name belongs that stands in the wrong place: every element and attribute has a home. */
import type { ShapeFacts } from "../../schema/vocabulary.js";
import type { Schema } from "./schema.js";

/** Paths by name in lower case: of the elements around it, or of those that have the attribute. */
interface Homes {
  readonly elements: Map<string, Set<string>>;
  readonly attributes: Map<string, Set<string>>;
}

const known = new WeakMap<Schema, Homes>();

/** Entries have these names nearly everywhere. */
const GENERAL = new Set(["add", "remove", "clear"]);

/** More homes than these are none. */
const MOST = 3;

function note(index: Map<string, Set<string>>, name: string, path: string): void {
  const paths = index.get(name.toLowerCase());
  if (paths) paths.add(path);
  else index.set(name.toLowerCase(), new Set([path]));
}

function take(homes: Homes, shape: ShapeFacts, path: string): void {
  for (const name of Object.keys(shape.attributes ?? {})) note(homes.attributes, name, path);
  const children = { ...shape.elements, ...shape.collection?.add };
  for (const [name, child] of Object.entries(children)) {
    if (!GENERAL.has(name)) note(homes.elements, name, path);
    take(homes, child, `${path}/${name}`);
  }
}

/** What the servers register in a group, groups inside it included. */
function takeGroup(homes: Homes, schema: Schema, group: string): void {
  for (const name of schema.namesIn(group)) {
    const path = group === "" ? name : `${group}/${name}`;
    // What only IIS's management files hold at the top belongs into no file of an application.
    const isOfManagement =
      !/[./]/.test(path) && schema.registered(path).every(({ reader }) => reader === "native");
    if (!isOfManagement) note(homes.elements, name, group);
    if (schema.isGroup(path)) takeGroup(homes, schema, path);
  }
}

/** Made when the first misplaced name is met. */
function homesOf(schema: Schema): Homes {
  let homes = known.get(schema);
  if (homes) return homes;
  homes = { elements: new Map(), attributes: new Map() };
  takeGroup(homes, schema, "");
  for (const path of schema.paths) {
    const section = schema.section(path);
    if (section) take(homes, section, path);
  }
  known.set(schema, homes);
  return homes;
}

const partsOf = (path: string) => path.split("/").filter((part) => part !== "");

/** How many steps two paths share. */
function shared(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  const at = one.findIndex((part, i) => part !== other[i]);
  return at < 0 ? one.length : at;
}

const isManaged = (path: string) => path.startsWith("system.web/");

/** The homes that lie nearest to a place; none where there are too many to be of help. */
function nearestTo(schema: Schema, from: string, paths: Iterable<string>): readonly string[] {
  const isGroupPath = (path: string) => path === "" || schema.isGroup(path);
  const others = [...paths].filter((path) => path !== from);
  const best = others.reduce((most, path) => Math.max(most, shared(from, path)), -Infinity);
  const near = others.filter((path) => shared(from, path) === best);
  // Far from home a name may as well be another thing: a section that nobody has declared.
  if (best === 0 && !near.every(isGroupPath) && !(near.length === 1 && isManaged(near[0] ?? "")))
    return [];
  const least = near.reduce((least, path) => Math.min(least, partsOf(path).length), Infinity);
  const first = near.filter((path) => partsOf(path).length === least);
  const chosen = near.length <= MOST ? near : first;
  if (chosen.length > MOST) return [];
  return chosen.toSorted((a, b) => partsOf(a).length - partsOf(b).length);
}

/**
 * Paths of the elements into which an element of that name belongs.
 * @param from - path of the element that it stands in; "" = `<configuration>`
 */
export const elementHomes = (schema: Schema, name: string, from: string): readonly string[] =>
  nearestTo(schema, from, homesOf(schema).elements.get(name.toLowerCase()) ?? []);

/** Paths of the elements that have an attribute of that name, seen from another one. */
export const attributeHomes = (schema: Schema, name: string, from: string): readonly string[] =>
  nearestTo(schema, from, homesOf(schema).attributes.get(name.toLowerCase()) ?? []);

function shown(path: string): string {
  const parts = partsOf(path);
  const own = parts.at(-1) ?? "configuration";
  // "<add>" alone would name nothing.
  const holder = GENERAL.has(own) ? parts.at(-2) : undefined;
  return holder === undefined ? `<${own}>` : `<${own}> in <${holder}>`;
}

/** "it belongs into <compilation>", for a sentence. */
export function belongs(where: "into" | "on", homes: readonly string[]): string {
  const names = [...new Set(homes.map(shown))];
  const last = names.pop() ?? "";
  return `it belongs ${where} ${names.length > 0 ? `${names.join(", ")} or ` : ""}${last}`;
}
