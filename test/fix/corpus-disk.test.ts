/** A fix run over the whole of the shared corpus, on the disk, by the command line. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { scan } from "../../src/document/scan.js";
import { fixFiles } from "../../src/hosts/library.js";
import { sourceOf } from "../../src/hosts/disk.js";
import type { JsonReport } from "../../src/report/json-types.js";
import { cli } from "../hosts/fake-io.js";
import { tree } from "../hosts/tree.js";
import { leaveOut, sharedPath } from "../outside.js";

const folder = sharedPath("corpus/files");

/** Every file of a folder with its bytes. */
const bytesIn = (top: string): Map<string, Buffer> =>
  new Map(
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(top.length + 1), readFileSync(path)]),
  );

/** Real files are right for the most part; so are these, but for a few words. Byte by byte. */
const soiled = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString("latin1")
      .replace(/(?<=\smode=")InProc(?=")/g, "inproc")
      .replace(/(?<=\stimeout=")(\d\d)(?=")/g, "00:$1:00")
      .replace(/(?<=<compilation\s+)debug/g, "Debug"),
    "latin1",
  );

const textOf = (path: string, bytes: Buffer): string | undefined => {
  const source = sourceOf(path, bytes);
  return "text" in source ? source.text : undefined;
};

const isSound = (path: string, bytes: Buffer): boolean => {
  const source = sourceOf(path, bytes);
  return "text" in source && scan(source).problems.length === 0;
};

const lineOf = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

if (folder === undefined) leaveOut("the corpus");
else
  describe.each([["--fix", false]] as const)("%s over the corpus", (option, unsafe) => {
    test("keeps what is well-formed, and touches no line without an edit", {
      timeout: 600_000,
    }, async () => {
      const top = tree({ ".git/HEAD": "" });
      // Copied by hand: the corpus is read-only, and so would its copy be.
      for (const [path, bytes] of bytesIn(folder)) {
        mkdirSync(dirname(join(top, "files", path)), { recursive: true });
        writeFileSync(join(top, "files", path), soiled(bytes));
      }
      const before = bytesIn(top);
      const made = fixFiles(join(top, "files"), { unsafe });
      const { out } = await cli(top, ["files", option, "--format", "json"]);
      const { diagnostics } = JSON.parse(out) as JsonReport;
      const after = bytesIn(top);

      expect([...after.keys()]).toEqual([...before.keys()]);
      const changed = [...before].filter(
        ([path, bytes]) => !bytes.equals(after.get(path) ?? bytes),
      );
      expect(changed.length).toBeGreaterThan(30);
      expect(changed.map(([path]) => path).sort()).toEqual(
        made.files.map(({ file }) => file.slice(file.indexOf("files/"))).sort(),
      );
      for (const { file, bytes } of made.files)
        expect(after.get(file.slice(file.indexOf("files/")))).toEqual(Buffer.from(bytes));

      // Each finding says where its edits are: a line that none of them names stays as it is.
      const edits = diagnostics.flatMap((one) =>
        one.fixed ? (one.fix?.edits ?? one.suggestions?.[0]?.edits ?? []) : [],
      );
      for (const [path, bytes] of changed) {
        const [old, now] = [
          textOf(path, bytes) ?? "",
          textOf(path, after.get(path) ?? bytes) ?? "",
        ];
        if (isSound(path, bytes)) expect(isSound(path, after.get(path) ?? bytes), path).toBe(true);
        const touched = new Set(
          edits
            .filter(({ file }) => file === path)
            .flatMap(({ start, end }) => {
              const first = lineOf(old, start);
              return Array.from({ length: lineOf(old, end) - first + 1 }, (_, i) => first + i);
            }),
        );
        const [was, is] = [old.split("\n"), now.split("\n")];
        const wrong = was.filter(
          (line, i) => is.length === was.length && line !== is[i] && !touched.has(i + 1),
        );
        expect(wrong, path).toEqual([]);
      }

      await cli(top, ["files", option, "--format", "compact"]);
      for (const [path, bytes] of bytesIn(top))
        expect(bytes.equals(after.get(path) ?? bytes), path).toBe(true);
    });
  });
