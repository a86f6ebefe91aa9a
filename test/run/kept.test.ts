/** What a run keeps of the trees that it has judged: counted in V8's heap, while the run stands still. */
import { queryObjects } from "node:v8";
import { expect, test } from "vitest";
import { configure, diagnostics, requestOf, rules } from "../../src/index.js";
import { OpenTree } from "../../src/effective/tree.js";
import { FORGETTING } from "../../src/run/keep.js";
import { Naming } from "../../src/run/naming.js";
import { stream } from "../../src/run/run.js";
import { session } from "../effective/hierarchy/helper.js";
import { memory } from "../fixtures/disk.js";

const LEVELS = configure({ rules, diagnostics, presets: [], ruleSettings: {} }).levels;

/** How many there are of each kind, once what nobody holds is gone. */
const alive = () => {
  const count = (kind: typeof Object | typeof OpenTree) => queryObjects(kind, { format: "count" });
  return [count(Map as never), count(Set as never), count(Array as never), count(OpenTree)];
};

/** What each further tree of a run leaves behind. */
function leftByEach(text: string, trees = 200, first = 20) {
  const tree: Record<string, string> = {};
  for (let i = 0; i < first + trees; i++) tree[`p${i}/web.config`] = text;
  const targets = Object.keys(tree);
  const request = requestOf({ files: memory(tree), base: ".", targets }, rules, LEVELS);
  const steps = stream(request, new Naming(request), FORGETTING);
  for (let i = 0; i < first; i++) steps.next();
  const before = alive();
  for (let i = 0; i < trees; i++) steps.next();
  const after = alive();
  const [maps = NaN, sets = NaN, arrays = NaN, open = NaN] = after.map(
    (count, i) => (count - (before[i] ?? NaN)) / trees,
  );
  return { maps, sets, arrays, open };
}

const SILENT = session('mode="InProc" timeout="20"');

test("of a tree that says nothing the names of its files are kept", () => {
  const { maps, sets, arrays, open } = leftByEach(SILENT);
  // Below one: what runs the tests makes some of its own meanwhile.
  for (const left of [maps, sets, open]) expect(left).toBeLessThan(1);
  expect(arrays).toBeLessThan(3);
});

test("of a tree with a finding that is kept, and no file", () => {
  const left = leftByEach(session('mode="InProc" timout="20"'));
  expect(left.open).toBeLessThan(1);
  expect(left.maps).toBeGreaterThan(1);
});
