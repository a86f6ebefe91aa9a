/** Which names stand for sections and groups: registered by the servers, or declared in files. */
import type { Declaration } from "./config-file.js";
import { groupsAbove, type Schema } from "./schema.js";
import { kept } from "../kept.js";

/** What a list of declarations says of paths. */
interface Declared {
  readonly groups: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly ignored: ReadonlySet<string>;
  readonly byPath: ReadonlyMap<string, readonly Declaration[]>;
}

/** By list and its length: the list of a file grows once, when its own declarations are read. */
const indexes = kept<readonly Declaration[], Declared & { readonly length: number }>();

function indexOf(declared: readonly Declaration[]): Declared {
  const { length } = declared;
  let known = indexes.get(declared);
  if (known?.length !== length) {
    const groups = new Set<string>();
    const sections = new Set<string>();
    const ignored = new Set<string>();
    const byPath = new Map<string, Declaration[]>();
    for (const one of declared) {
      const { kind, path, type = "" } = one;
      const same = byPath.get(path);
      if (same) same.push(one);
      else byPath.set(path, [one]);
      (kind === "group" ? groups : sections).add(path);
      for (const group of groupsAbove(path)) groups.add(group);
      if (/\bIgnoreSection/.test(type)) ignored.add(path);
    }
    known = { length, groups, sections, ignored, byPath };
    indexes.set(declared, known);
  }
  return known;
}

/** What a list declares under a path, in order. */
export const declaredAt = (
  declared: readonly Declaration[],
  path: string,
): readonly Declaration[] => indexOf(declared).byPath.get(path) ?? [];

/** What is known of names where a file stands. */
export interface Names {
  readonly schema: Schema;
  /** Declarations of the file, and of those above it. */
  readonly declared: readonly Declaration[];
}

/** The name stands for a group of sections. */
export function isGroup({ schema, declared }: Names, path: string): boolean {
  return schema.isGroup(path) || indexOf(declared).groups.has(path);
}

/** The name stands for a section of some reader. */
export function isSection({ schema, declared }: Names, path: string): boolean {
  return (
    schema.registered(path).some((entry) => entry.kind !== "group") ||
    indexOf(declared).sections.has(path)
  );
}

/** The reader takes anything there, as often as it stands. */
export function isIgnored({ schema, declared }: Names, path: string): boolean {
  return (
    schema.registered(path).some((entry) => entry.kind === "ignored") ||
    indexOf(declared).ignored.has(path)
  );
}

/** Names of the sections and groups that may stand in a group ("" = below `<configuration>`). */
export function namesIn({ schema, declared }: Names, group: string): Set<string> {
  const prefix = group === "" ? "" : `${group}/`;
  const names = new Set(schema.namesIn(group));
  for (const { path } of declared) {
    const name = path.startsWith(prefix) ? path.slice(prefix.length).split("/")[0] : undefined;
    if (name) names.add(name);
  }
  return names;
}
