/** The estate as columns of nodes: which belong together, and what was found at each. */
import type { Diagnostic } from "../../diagnostic.js";
import { counted } from "../counted.js";
import type { Estate, EstateApplication, Part } from "../estate.js";
import type { Counts } from "../report.js";
import { compareCounts, countsOf } from "./words.js";

export const COLUMNS = ["site", "application", "pool", "store"] as const;
export type Column = (typeof COLUMNS)[number];

/** What one is called, and several. */
export const COLUMN_WORDS: Readonly<Record<Column, readonly [one: string, many: string]>> = {
  site: ["site", "Sites"],
  application: ["application", "Applications"],
  pool: ["application pool", "Application pools"],
  store: ["session store", "Session stores"],
};

export interface Node extends Part {
  readonly id: string;
  readonly column: Column;
  /** Places in the list of findings. */
  readonly found: readonly number[];
  readonly counts: Counts;
  /** It stands for all that are not drawn. */
  readonly isRest?: true;
}

export interface Edge {
  readonly from: Node;
  readonly to: Node;
  /** Only a build configuration goes this way. */
  readonly isVariant: boolean;
}

export interface Graph {
  /** Those that are known; each with its nodes. */
  readonly columns: readonly { readonly column: Column; readonly nodes: readonly Node[] }[];
  readonly edges: readonly Edge[];
}

const isBelow = (path: string, folder: string | undefined) =>
  folder !== undefined && (folder === "" || folder === "." || path.startsWith(`${folder}/`));

/** Which applications each finding is about: those it names, or the one whose folder its file is in. */
function owners(
  applications: readonly EstateApplication[],
): (diagnostic: Diagnostic) => readonly EstateApplication[] {
  const byList = new Map<string, readonly EstateApplication[]>();
  const byPath = new Map<string, readonly EstateApplication[]>();
  const named = (list: string) => {
    const all = `, ${list}, `;
    return applications.filter(({ names }) => names.some((one) => all.includes(`, ${one}, `)));
  };
  const around = (path: string) => {
    const holders = applications.filter(({ folder }) => isBelow(path, folder));
    const nearest = holders.reduce((most, { folder = "" }) => Math.max(most, folder.length), -1);
    return holders.filter(({ folder = "" }) => folder.length === nearest);
  };
  const remember = <T>(known: Map<string, T>, key: string, find: (key: string) => T): T => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
  return ({ application, at }) => {
    const { path } = at.source;
    if (application === undefined) return remember(byPath, path, around);
    const all = remember(byList, application, named);
    // Two trees may both have an application "/".
    const here = all.filter(({ folder }) => isBelow(path, folder));
    return here.length > 0 && new Set(all.map(({ name }) => name)).size < all.length ? here : all;
  };
}

const UNKNOWN: Part = { name: "Not known", note: "applicationHost.config does not say" };

/** The parts of an application, column by column. */
function partsOf(
  application: EstateApplication,
  column: Column,
): readonly (Part & { readonly configuration?: string })[] {
  switch (column) {
    case "site":
      return [application.site ?? UNKNOWN];
    case "application":
      return [application];
    case "pool":
      return [application.pool ?? UNKNOWN];
    case "store":
      return application.stores;
  }
}

interface Growing extends Part {
  readonly id: string;
  readonly column: Column;
  readonly found: Set<number>;
}

/** Sites and pools are columns only where a server file tells of any. */
const isKnown = (estate: Estate, column: Column) =>
  (column !== "site" && column !== "pool") ||
  estate.applications.some((one) => one[column] !== undefined);

/** The whole estate. */
export function graphOf(estate: Estate, diagnostics: readonly Diagnostic[]): Graph {
  const columns = COLUMNS.filter((column) => isKnown(estate, column));
  const ownersOf = owners(estate.applications);
  const found = new Map<EstateApplication, number[]>(estate.applications.map((one) => [one, []]));
  diagnostics.forEach((one, i) => {
    for (const owner of ownersOf(one)) found.get(owner)?.push(i);
  });
  const nodes = new Map<string, Growing>();
  const nodeOf = (column: Column, { name, note }: Part, own: number): Growing => {
    // Two stores may have one address, and be of two kinds.
    const key = JSON.stringify([
      column,
      ...(column === "application" ? [own] : column === "store" ? [name, note] : [name]),
    ]);
    const known = nodes.get(key);
    if (known) return known;
    const node = {
      id: `${column}-${nodes.size + 1}`,
      column,
      name,
      note,
      found: new Set<number>(),
    };
    nodes.set(key, node);
    return node;
  };
  const links = new Map<string, { from: Growing; to: Growing; isVariant: boolean }>();
  estate.applications.forEach((application, own) => {
    let before: readonly Growing[] = [];
    for (const column of columns) {
      const here = partsOf(application, column).map((part) => {
        const node = nodeOf(column, part, own);
        for (const index of found.get(application) ?? []) node.found.add(index);
        for (const from of before) {
          const key = `${from.id} ${node.id}`;
          const isVariant = part.configuration !== undefined;
          const link = links.get(key);
          if (link) link.isVariant &&= isVariant;
          else links.set(key, { from, to: node, isVariant });
        }
        return node;
      });
      before = here;
    }
  });
  const finished = new Map<Growing, Node>();
  for (const one of nodes.values()) {
    const list = [...one.found].sort((a, b) => a - b);
    const counts = countsOf(list.flatMap((i) => diagnostics[i] ?? []));
    finished.set(one, { ...one, found: list, counts });
  }
  const all = [...finished.values()];
  return {
    columns: columns.map((column) => ({
      column,
      nodes: all.filter((node) => node.column === column),
    })),
    edges: [...links.values()].flatMap(({ from, to, isVariant }) => {
      const [a, b] = [finished.get(from), finished.get(to)];
      return a && b ? [{ from: a, to: b, isVariant }] : [];
    }),
  };
}

/**
 * The same with no more nodes in a column than fit: those with the worst findings stay, and the
 * others become one.
 */
export function folded(
  { columns, edges }: Graph,
  most: number,
  diagnostics: readonly Diagnostic[],
): Graph {
  const standsFor = new Map<Node, Node>();
  const kept = columns.map(({ column, nodes }) => {
    if (nodes.length <= most) return { column, nodes };
    const ranked = nodes.toSorted((a, b) => compareCounts(a.counts, b.counts));
    const rest = new Set(ranked.slice(most - 1));
    const found = [...new Set([...rest].flatMap((node) => node.found))];
    const fold: Node = {
      id: `${column}-rest`,
      column,
      name: counted(rest.size, `more ${COLUMN_WORDS[column][0]}`),
      note: "drawn as one; the table has all",
      found,
      counts: countsOf(found.flatMap((i) => diagnostics[i] ?? [])),
      isRest: true,
    };
    for (const node of rest) standsFor.set(node, fold);
    return { column, nodes: [...nodes.filter((node) => !rest.has(node)), fold] };
  });
  const merged = new Map<string, Edge>();
  for (const { from, to, isVariant } of edges) {
    const [a, b] = [standsFor.get(from) ?? from, standsFor.get(to) ?? to];
    const key = `${a.id} ${b.id}`;
    merged.set(key, {
      from: a,
      to: b,
      isVariant: isVariant && (merged.get(key)?.isVariant ?? true),
    });
  }
  return { columns: kept, edges: [...merged.values()] };
}
