/** Which names stand for sections and groups: registered by the servers, or declared in files. */
import { type Registered, registered, wellKnownDeclared } from "../../schema/registered.js";
import type { Declaration } from "./config-file.js";

let index: { all: Map<string, Registered[]>; groups: Set<string> } | undefined;

function registry() {
  if (!index) {
    index = { all: new Map(), groups: new Set() };
    for (const entry of registered) {
      const list = index.all.get(entry.path);
      if (list) list.push(entry);
      else index.all.set(entry.path, [entry]);
      addGroupsAbove(index.groups, entry.path);
      if (entry.kind === "group") index.groups.add(entry.path);
    }
  }
  return index;
}

/** What a list of declarations says of paths. */
interface Declared {
  readonly groups: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly ignored: ReadonlySet<string>;
}

/** By list and its length: the list of a file grows once, when its own declarations are read. */
const indexes = new WeakMap<readonly Declaration[], Declared & { readonly length: number }>();

function indexOf(declared: readonly Declaration[]): Declared {
  const { length } = declared;
  let known = indexes.get(declared);
  if (known?.length !== length) {
    const groups = new Set<string>();
    const sections = new Set<string>();
    const ignored = new Set<string>();
    for (const { kind, path, type = "" } of declared) {
      (kind === "group" ? groups : sections).add(path);
      addGroupsAbove(groups, path);
      if (/\bIgnoreSection/.test(type)) ignored.add(path);
    }
    known = { length, groups, sections, ignored };
    indexes.set(declared, known);
  }
  return known;
}

function addGroupsAbove(groups: Set<string>, path: string): void {
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
    groups.add(path.slice(0, slash));
}

/** What is registered under a path; several where the readers differ. */
export function registeredAt(path: string): readonly Registered[] {
  return registry().all.get(path) ?? [];
}

/** The name stands for a group of sections. */
export function isGroup(path: string, declared: readonly Declaration[]): boolean {
  return registry().groups.has(path) || indexOf(declared).groups.has(path);
}

/** The name stands for a section of some reader. */
export function isSection(path: string, declared: readonly Declaration[]): boolean {
  return (
    registeredAt(path).some((entry) => entry.kind !== "group") ||
    indexOf(declared).sections.has(path)
  );
}

/** The reader takes anything there, as often as it stands. */
export function isIgnored(path: string, declared: readonly Declaration[]): boolean {
  return (
    registeredAt(path).some((entry) => entry.kind === "ignored") ||
    indexOf(declared).ignored.has(path)
  );
}

/** Names of the sections and groups that may stand in a group ("" = below `<configuration>`). */
export function namesIn(group: string, declared: readonly Declaration[]): Set<string> {
  const prefix = group === "" ? "" : `${group}/`;
  const names = new Set<string>();
  const add = (path: string) => {
    if (!path.startsWith(prefix)) return;
    const name = path.slice(prefix.length).split("/")[0];
    if (name) names.add(name);
  };
  for (const { path } of registered) add(path);
  for (const { path } of declared) add(path);
  return names;
}

/** Who usually declares a section that servers do not register. */
export function usualOwner(path: string): string | undefined {
  return wellKnownDeclared.find((entry) => entry.path === path)?.owner;
}
