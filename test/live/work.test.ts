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

/** One tree: an application, folders below it, and in each a folder more. */
function tree(count: number) {
  const texts: Record<string, string> = {
    "web.config": session('mode="InProc"'),
    "f1/in/more/readme.txt": "",
  };
  for (let i = 0; i < count; i++) {
    texts[`f${String(i)}/web.config`] = session(`timeout="${String(i + 1)}"`);
    texts[`f${String(i)}/in/web.config`] = session(`timeout="${String(i + 2)}"`);
  }
  const files = memory(texts);
  const request = {
    ...requestOf({ files, base: ".", targets: [] }, rules, levels),
    named: [{ path: ".", isFolder: true }],
  };
  const live = openLive(request);
  live.update({});
  const type = (path: string, attributes: string) => {
    const { sections } = live.result.work;
    const { work } = live.update({ texts: [createSource(path, session(attributes))] });
    return { ...work, sections: live.result.work.sections - sections };
  };
  return { files, live, type };
}

/** Of a tree with so many folders twice over, sizes on both sides of a batch. */
describe.each([3, 40, 200])("in one tree of %i folders", (count) => {
  const ONE = { ...NOTHING, scanned: 1, trees: 1, places: 1, sections: 1 };

  test("an edit of a leaf judges that place, and reads no file", () => {
    const { files, type } = tree(count);
    const asked = files.asked.read.length + files.asked.list.length;
    expect(type("f1/in/web.config", 'timeout="x"')).toEqual(ONE);
    expect(type("f2/in/web.config", 'timeout="x"')).toEqual(ONE);
    expect(files.asked.read.length + files.asked.list.length).toBe(asked);
  });

  test("an edit of a folder judges it and those below", () => {
    expect(tree(count).type("f1/web.config", 'timeout="x"')).toMatchObject({
      scanned: 1,
      trees: 1,
      places: 2,
    });
  });

  test("an edit at the top judges all of it, once", () => {
    expect(tree(count).type("web.config", 'mode="Off"')).toMatchObject({
      scanned: 1,
      trees: 1,
      places: 2 * count + 1,
    });
  });

  test("a new web.config is one place more, and the top looks for pages again", () => {
    const { live, type } = tree(count);
    expect(type("f1/in/more/web.config", 'timeout="x"')).toMatchObject({ trees: 1, places: 2 });
    expect(live.diagnosticsOf("f1/in/more/web.config")).not.toEqual([]);
  });

  test("a folder that becomes an application is judged, with what is asked of all", () => {
    const { live } = tree(count);
    const { work } = live.update({ texts: [createSource("f1/Global.asax", "<%@ Application %>")] });
    // The top too: what lies in an application below is not its own.
    expect(work.places).toBe(3);
  });
});

describe("steps", () => {
  test("stop in a large tree too, and what was judged until then is kept", () => {
    const { live } = tree(100);
    const text = session('mode="Off"');
    const dropped = live.steps({ texts: [createSource("web.config", text)] });
    expect(dropped.next().done).toBe(false);
    const { places } = live.update({}).work;
    expect(places).toBeLessThan(201);
    expect(places).toBeGreaterThan(0);
    expect(() => dropped.next()).toThrow("a later update has begun");
  });

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
