/**
 * How a file is handed over changes nothing: the union of the runs over each file is the run over
 * the folder, in any order, from any folder, in any spelling, in any number of processes.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { Folders } from "../../src/effective/folders.js";
import { Walk } from "../../src/effective/walk.js";
import { isFoundByName } from "../../src/settings/file-names.js";
import { run } from "../../src/hosts/cli/main.js";
import { openDisk } from "../../src/hosts/disk.js";
import { toSlashes } from "../../src/hosts/paths.js";
import { sharedPath } from "../outside.js";
import { PROGRAM, whyNotBuilt } from "../fixtures/built.js";

const ROOT = join(import.meta.dirname, "../..");

const below = (folder: string) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

const countIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    isFoundByName(path.split(/[\\/]/).at(-1) ?? ""),
  ).length;

/** Trees of real files beside the repository, where they are. */
const shared = sharedPath("corpus/files");
const outside = (shared === undefined ? [] : readdirSync(shared)).flatMap((name) => {
  const folder = join(shared ?? "", name);
  return countIn(folder) > 1 ? [relative(ROOT, folder)] : [];
});

const inside = [...below("test/stories"), ...below("examples")];
const TREES = [...inside.filter((folder) => countIn(join(ROOT, folder)) > 0), ...outside];

interface Place {
  readonly file: string;
}

interface Json {
  readonly diagnostics: readonly (Place & {
    readonly related?: readonly Place[];
    readonly fix?: { readonly edits: readonly Place[] };
    readonly suggestions?: readonly { readonly edits?: readonly Place[] }[];
  })[];
  readonly notEvaluated: readonly { readonly rule: string; readonly missing: readonly string[] }[];
}

/** The same text with every path seen from one folder. */
const seenFrom = (cwd: string, tree: string, value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === "file" && typeof inner === "string"
        ? toSlashes(relative(tree, resolve(cwd, inner)))
        : inner,
    ),
  );

/** Each finding as one text. */
function findingsOf(out: string, cwd: string, tree: string): Set<string> {
  const { diagnostics } = JSON.parse(out) as Json;
  return new Set(diagnostics.map((one) => JSON.stringify(seenFrom(cwd, tree, one))));
}

interface Way {
  readonly cwd?: string;
  readonly stdin?: string;
}

async function lint(tree: string, args: readonly string[], way: Way = {}): Promise<Set<string>> {
  const cwd = way.cwd ?? tree;
  const written = { out: "", err: "" };
  const output = (to: "out" | "err") => ({
    isTTY: false,
    write(text: string) {
      written[to] += text;
    },
    writeBytes: () => undefined,
  });
  const code = await run(["lint", "--format", "json", ...args], {
    cwd: toSlashes(cwd),
    env: {},
    stdout: output("out"),
    stderr: output("err"),
    readStdin: () => Promise.resolve(new TextEncoder().encode(way.stdin ?? "")),
    now: () => "2026-10-15T08:00:00Z",
  });
  if (code === 2 && written.out === "") throw new Error(written.err);
  return findingsOf(written.out, cwd, tree);
}

function walked(tree: string): string[] {
  const walk = new Walk(new Folders(openDisk()), () => undefined);
  return [...walk.below(toSlashes(tree))].flatMap(([, { files }]) =>
    files.map((path) => toSlashes(relative(tree, path))),
  );
}

const sorted = (set: Iterable<string>) => [...set].sort();
const union = (sets: readonly Set<string>[]) => new Set(sets.flatMap((set) => [...set]));

describe.each(TREES)("%s", (name) => {
  const tree = join(ROOT, name);
  const files = walked(tree);

  test("the union over its files is the folder", async () => {
    const whole = await lint(tree, ["."]);
    const each: Set<string>[] = [];
    for (const file of files) each.push(await lint(tree, [file]));
    for (const part of each) for (const finding of part) expect(whole).toContain(finding);
    expect(sorted(union(each))).toEqual(sorted(whole));
  });

  test("what is found in a file that only others lead to is found when it is named", async () => {
    const whole = [...(await lint(tree, ["."]))];
    const placeOf = (finding: string) => (JSON.parse(finding) as Place).file;
    const others = new Set(whole.map(placeOf).filter((file) => !files.includes(file)));
    for (const file of [...others].filter((path) => path.endsWith(".config"))) {
      const named = await lint(tree, [file]);
      for (const finding of whole) if (placeOf(finding) === file) expect(named).toContain(finding);
    }
  });

  test("order, spelling, working directory and splitting change nothing", async () => {
    const whole = sorted(await lint(tree, ["."]));
    expect(sorted(await lint(tree, [...files].reverse()))).toEqual(whole);
    expect(sorted(await lint(tree, [tree], { cwd: dirname(tree) }))).toEqual(whole);
    expect(sorted(await lint(tree, [`./${files[0] ?? "."}`, ".", tree]))).toEqual(whole);
    const half = Math.ceil(files.length / 2);
    const parts = [files.slice(0, half), files.slice(half)].filter((part) => part.length > 0);
    const halves: Set<string>[] = [];
    for (const part of parts) halves.push(await lint(tree, part));
    expect(sorted(union(halves))).toEqual(whole);
    for (const folder of new Set(files.map(dirname))) {
      const inside = join(tree, folder);
      const own = files.filter((file) => dirname(file) === folder);
      expect(
        sorted(
          await lint(
            tree,
            own.map((file) => file.split("/").at(-1) ?? ""),
            { cwd: inside },
          ),
        ),
      ).toEqual(sorted(await lint(tree, own)));
    }
  });

  test("a text from standard input is the file that it is named after", async () => {
    for (const file of files) {
      const stdin = readFileSync(join(tree, file), "utf8");
      const found = await lint(tree, ["--stdin", "--stdin-filename", file], { stdin });
      const named = await lint(tree, [file]);
      // What is concluded over all trees of a project needs the project.
      for (const finding of found) expect(named).toContain(finding);
      for (const finding of named)
        if (!found.has(finding))
          expect(finding).toMatch(
            /"rule":"(?:state-service-start-mode|location-scope-for-session)"/,
          );
    }
  });
});

/** The same by child processes, as a hook that splits its files would start them. */
describe
  .runIf(whyNotBuilt === undefined)
  .each(["brewery", "theatre-state-service", "travel-release-transform"])(
  "%s by child processes",
  (story) => {
    const tree = join(ROOT, "test/stories", story);
    const start = (args: readonly string[], cwd = tree) => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [PROGRAM, "lint", "--format", "json", ...args],
        { cwd, encoding: "utf8" },
      );
      if (stdout === "") throw new Error(stderr);
      return findingsOf(stdout, cwd, tree);
    };

    test("one process for each file", () => {
      const whole = sorted(start(["."]));
      expect(sorted(union(walked(tree).map((file) => start([file]))))).toEqual(whole);
      expect(sorted(start([tree], ROOT))).toEqual(whole);
    });
  },
);
