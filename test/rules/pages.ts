/** Where the pages' examples become trees for the linter. */
import { rules } from "../../rules/index.js";
import { diagnostics } from "../../src/index.js";
import { CONFIGURATION } from "./harness.js";
import type { Example } from "./page.js";
import type { Tree } from "../fixtures/disk.js";

const isGeneral = (id: string) =>
  [...rules, ...diagnostics].some(
    (each) =>
      each.id === id &&
      each.presets.some((preset) => preset === "recommended" || preset === "every"),
  );

/**
 * Whether a finding counts for an example. Where more is on for the sake of one id, what other
 * presets ask for is not what the example is about.
 */
export const counts = (id: string, { marks }: Example, found: string): boolean =>
  found === id || isGeneral(found) || marks.some((mark) => mark.id === found);

/**
 * The files of an example. Without a configuration block it runs with the preset that holds the
 * id, and its text and JSON blocks are evidence.
 */
export function treeOf(id: string, { files }: Example): Tree {
  const tree = Object.fromEntries(files);
  if (CONFIGURATION in tree) return tree;
  const evidence = [...files.keys()].filter((path) => /\.(?:txt|json|reg)$/.test(path));
  const presets = [isGeneral(id) ? "recommended" : "all"];
  return { ...tree, [CONFIGURATION]: JSON.stringify({ extends: presets, evidence }) };
}
