/** No work twice, and none that nobody asked for: counted, never timed. */
import { describe, expect, test } from "vitest";
import { configure, diagnostics, requestOf, rules, run } from "../../src/index.js";
import { host, session, site } from "../effective/hierarchy/helper.js";
import { memory, type Tree } from "../fixtures/disk.js";

const LEVELS = configure({ rules, diagnostics, presets: [], ruleSettings: {} }).levels;

/** Runs over a tree and says what was read how often. */
function worked(tree: Tree, more: { server?: object; targets?: readonly string[] } = {}) {
  const files = memory(tree);
  const targets =
    more.targets ?? Object.keys(tree).filter((path) => /(^|\/)web\.config$/i.test(path));
  const result = run(
    requestOf({ files, base: ".", paths: { "C:\\": "disk" }, ...more, targets }, rules, LEVELS),
  );
  return { ...result, read: files.asked.read };
}

const twice = (read: readonly string[]) => read.filter((path, i) => read.indexOf(path) !== i);

describe("files", () => {
  test("of a tree are read once, however many applications lie below", () => {
    const tree: Record<string, string> = { "web.config": session('mode="InProc"') };
    for (let i = 0; i < 20; i++) {
      tree[`a${i}/Global.asax`] = "";
      tree[`a${i}/web.config`] = session(`timeout="${i + 1}"`);
    }
    const { read, work } = worked(tree);
    expect(twice(read)).toEqual([]);
    expect(work).toMatchObject({ files: 21, trees: 1, places: 21 });
  });

  test("of a server are read once for all its sites, and so is what a configSource names", () => {
    const tree: Record<string, string> = {
      "srv/web.config": session('timeout="30"'),
      "srv/applicationHost.config": host({
        sites: Array.from({ length: 20 }, (_, i) =>
          site(`S${i}`, i + 1, { "/": `C:\\s${i}` }),
        ).join("\n"),
      }),
    };
    for (let i = 0; i < 20; i++) {
      tree[`disk/s${i}/web.config`] =
        '<configuration><system.web><sessionState configSource="s.config" /></system.web></configuration>';
      tree[`disk/s${i}/s.config`] = '<sessionState mode="InProc" />';
    }
    const { read, work } = worked(tree, {
      server: { rootWebConfig: "srv/web.config", applicationHost: "srv/applicationHost.config" },
      targets: [],
    });
    expect(twice(read)).toEqual([]);
    expect(work).toMatchObject({ trees: 20, files: 42 });
  });
});

describe("a named file", () => {
  const tree: Record<string, string> = {};
  for (let i = 0; i < 30; i++) tree[`p${i}/web.config`] = session('mode="InProc"');

  test("is looked at alone, where no rule wants to know the project", () => {
    expect(worked(tree, { targets: ["p3/web.config"] }).work).toMatchObject({ files: 1, trees: 1 });
  });
});

describe("sections", () => {
  const many = Array.from({ length: 30 }, (_, i) => `<add key="k${i}" value="v" />`).join("");
  const tree = {
    "web.config": `<configuration><appSettings>${many}</appSettings><system.web><sessionState mode="InProc" /><pages><controls><add tagPrefix="a" namespace="b" assembly="c" /></controls></pages></system.web></configuration>`,
  };

  test("that no rule asks for stay as they are", () => {
    const off = run(
      requestOf({ files: memory(tree), base: ".", targets: ["web.config"] }, [], new Map()),
    );
    expect(off.work.sections).toBe(0);
    // sessionState alone: the rules ask for it, appSettings and pages interest nobody.
    expect(worked(tree).work.sections).toBe(1);
  });
});

describe("growth", () => {
  test("is that of the number of files, and no more", () => {
    const cost = (n: number) => {
      const tree: Record<string, string> = {};
      for (let i = 0; i < n; i++) tree[`p${i}/web.config`] = session('mode="InProc"');
      const { files, folders, sections, places } = worked(tree).work;
      return { files, folders, sections, places };
    };
    const one = cost(50);
    const four = cost(200);
    expect(four.files).toBe(4 * one.files);
    expect(four.sections).toBe(4 * one.sections);
    expect(four.places).toBe(4 * one.places);
    // The folder that holds all of them is looked into once.
    expect(four.folders - 1).toBe(4 * (one.folders - 1));
  });
});
