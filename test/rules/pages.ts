/** Where the pages' examples become trees for the linter. */
import { rules } from "../../rules/index.js";
import { diagnostics } from "../../src/index.js";
import { CONFIGURATION } from "./harness.js";
import type { Example } from "./page.js";
import type { Tree } from "../fixtures/disk.js";

/**
 * The files of an example. Without a configuration block it runs with the preset that holds the
 * id, and its text and JSON blocks are evidence.
 */
export function treeOf(id: string, { files }: Example): Tree {
  const tree = Object.fromEntries(files);
  if (CONFIGURATION in tree) return tree;
  const evidence = [...files.keys()].filter((path) => /\.(?:txt|json|reg)$/.test(path));
  const isGeneral = [...rules, ...diagnostics].some(
    (each) =>
      each.id === id &&
      each.presets.some((preset) => preset === "recommended" || preset === "every"),
  );
  const presets = [isGeneral ? "recommended" : "all"];
  return { ...tree, [CONFIGURATION]: JSON.stringify({ extends: presets, evidence }) };
}
