/** Edits in a workspace that is kept in memory: what one costs beside a fresh run over all files. */
import type { Entry, Files } from "../src/files.js";
import {
  configure,
  createSource,
  diagnostics,
  openLive,
  requestOf,
  rules,
  run,
  type LiveRequest,
} from "../src/index.js";
import { webConfig } from "./web-configs.js";

export interface LiveBench {
  readonly shape: string;
  readonly files: number;
  /** CPU milliseconds of the median edit. */
  readonly edit: number;
  /** CPU milliseconds of a fresh run over all files. */
  readonly fresh: number;
  /** Files that the disk was asked for in all edits together. */
  readonly read: number;
}

interface Shape {
  readonly files: number;
  readonly edits: number;
  readonly pathOf: (i: number) => string;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  "applications of 10 files, each a tree of its own": {
    files: 5000,
    edits: 50,
    pathOf: (i) =>
      `app${String(Math.floor(i / 10))}/${i % 10 === 0 ? "" : `folder${String(i % 10)}/`}web.config`,
  },
  // The edited folder is a leaf: the others are not looked at.
  "one tree with all folders in it": {
    files: 5000,
    edits: 50,
    pathOf: (i) => (i === 0 ? "web.config" : `folder${String(i)}/web.config`),
  },
};

/** Files that are made when they are read, so that no disk is measured. */
function madeFiles(count: number, pathOf: (i: number) => string): Files {
  const seeds = new Map(Array.from({ length: count }, (_, i) => [pathOf(i), i]));
  const folders = new Map<string, Map<string, Entry>>();
  for (const path of seeds.keys()) {
    const parts = path.split("/");
    for (const [i, name] of parts.entries()) {
      const folder = parts.slice(0, i).join("/") || ".";
      const entries = folders.get(folder) ?? new Map<string, Entry>();
      folders.set(
        folder,
        entries.set(name, { name, kind: i < parts.length - 1 ? "folder" : "file" }),
      );
    }
  }
  return {
    list: (folder) => {
      const entries = folders.get(folder);
      return entries && [...entries.values()];
    },
    read(path) {
      const seed = seeds.get(path);
      return seed === undefined ? undefined : createSource(path, webConfig(seed));
    },
  };
}

function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function bench(shape: string, { files: count, edits, pathOf }: Shape): LiveBench {
  const { levels } = configure({ rules, diagnostics, presets: [], ruleSettings: {} });
  const request: LiveRequest = {
    ...requestOf({ files: madeFiles(count, pathOf), base: ".", targets: [] }, rules, levels),
    named: [{ path: ".", isFolder: true }],
  };
  const live = openLive(request);
  live.update({});
  const seed = Math.floor(count / 2) + 3;
  const costs: number[] = [];
  let read = 0;
  for (let edit = 0; edit < edits; edit++) {
    const path = pathOf(seed);
    const mode = edit % 2 === 0 ? "Lacks" : "Lax";
    const text = webConfig(seed).replace('cookieSameSite="Lax"', `cookieSameSite="${mode}"`);
    costs.push(
      cpu(() => {
        const { changed, work } = live.update({ texts: [createSource(path, text)] });
        read += work.files;
        for (const one of changed) live.diagnosticsOf(one);
        if (!changed.has(path)) throw new Error(`the edit of ${path} was not seen`);
      }),
    );
  }
  const median = costs.toSorted((a, b) => a - b)[edits >> 1] ?? NaN;
  return { shape, files: count, edit: median, read, fresh: cpu(() => run(request)) };
}

/** Edits one file of 20 KB again and again, in each shape of a workspace. */
export const benchLive = (): LiveBench[] =>
  Object.entries(SHAPES).map(([name, shape]) => bench(name, shape));
