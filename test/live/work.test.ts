/** The work of an edit in a run kept in memory, counted: it does not grow with the workspace. */
import { describe, expect, test } from "vitest";
import {
  configure,
  createSource,
  diagnostics,
  openLive,
  requestOf,
  rules,
} from "../../src/index.js";
import type { LiveWork } from "../../src/live/live.js";
import { session } from "../effective/hierarchy/helper.js";
import { memory } from "../fixtures/disk.js";

const { levels } = configure({ rules, diagnostics, presets: [], ruleSettings: {} });

/** Applications of two files each, with the first of all open. */
function sitting(count: number) {
  const tree: Record<string, string> = {};
  for (let i = 0; i < count; i++) {
    tree[`app${String(i)}/web.config`] = session('mode="InProc"');
    tree[`app${String(i)}/admin/web.config`] = session('timeout="30"');
  }
  const files = memory(tree);
  const live = openLive({
    ...requestOf({ files, base: ".", targets: [] }, rules, levels),
    named: [{ path: ".", isFolder: true }],
  });
  const first = live.update({}).work;
  const type = (path: string, text: string) => live.update({ texts: [createSource(path, text)] });
  return { files, live, first, type };
}

const NOTHING: LiveWork = { files: 0, folders: 0, scanned: 0, trees: 0, places: 0 };

describe("an edit", () => {
  test.each([3, 30])("reads no file and judges one tree of %i", (count) => {
    const { files, live, first, type } = sitting(count);
    expect(first).toMatchObject({ files: 2 * count, scanned: 2 * count, trees: count });
    const asked = files.asked.read.length + files.asked.list.length;
    const { changed, work } = type("app0/web.config", session('mode="Inproc"'));
    expect(work).toEqual({ ...NOTHING, scanned: 1, trees: 1, places: 2 });
    expect([...changed]).toEqual(["app0/web.config"]);
    expect(live.diagnosticsOf("app0/web.config").map(({ rule }) => rule)).toContain(
      "invalid-attribute-value",
    );
    expect(files.asked.read.length + files.asked.list.length).toBe(asked);
  });

  test("that changes nothing does nothing", () => {
    const { type } = sitting(3);
    expect(type("app0/web.config", session('mode="InProc"'))).toEqual({
      changed: new Set(),
      work: NOTHING,
    });
  });

  test("of a document that is closed again comes to what the disk says", () => {
    const { live, type } = sitting(3);
    const before = live.result.diagnostics;
    type("app0/web.config", session('mode="Inproc"'));
    const { work } = live.update({ closed: ["app0/web.config"] });
    expect(work).toEqual({ ...NOTHING, files: 1, scanned: 1, trees: 1, places: 2 });
    expect(live.result.diagnostics).toEqual(before);
  });
});

describe("steps", () => {
  test("stop behind each tree, and one that is dropped loses nothing", () => {
    const { live, type } = sitting(4);
    const text = session('mode="Inproc"');
    const [one, two] = ["app0/web.config", "app1/web.config"];
    const dropped = live.steps({ texts: [createSource(one, text), createSource(two, text)] });
    expect(dropped.next().done).toBe(false);
    const { changed, work } = type("app2/web.config", text);
    // The first tree was judged before.
    expect(work.trees).toBe(2);
    expect([...changed].sort()).toEqual([one, two, "app2/web.config"]);
    expect(() => dropped.next()).toThrow("a later update has begun");
  });

  test("judge a tree once, whichever update it was judged in", () => {
    const { live } = sitting(2);
    const text = session('mode="Inproc"');
    live.steps({ texts: [createSource("app0/web.config", text)] }).next();
    const { changed } = live.update({});
    expect([...changed]).toEqual(["app0/web.config"]);
  });
});
