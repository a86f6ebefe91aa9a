/** ESLint reports what the command line reports. */
import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/hosts/decode.js";
import { leaveOut, sharedPath } from "../../outside.js";
import { tree } from "../tree.js";
import { byCommandLine, byEslint } from "./both.js";

const root = join(import.meta.dirname, "../../..");

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(?:config|xdt|xml)$/i.test(path))
    .sort();

/** A project by itself: what an options file of ours says, ESLint does not read. */
function copyOf(folder: string): string {
  const files = filesBelow(folder).map((path) => [path, readFileSync(join(folder, path))] as const);
  return tree(Object.fromEntries(files));
}

const projects = ["examples", "test/stories"].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .filter((project) => filesBelow(join(root, project)).length > 0),
);

describe("the projects of this repository", () => {
  it.each(projects)("%s", async (project) => {
    const folder = copyOf(join(root, project));
    const files = filesBelow(folder);
    expect(files).not.toEqual([]);
    for (const file of files)
      expect(byEslint(folder, file), file).toEqual((await byCommandLine(folder, [file])).get(file));
  });
});

const shared = sharedPath("corpus/files");

if (shared === undefined) leaveOut("the corpus");
else
  describe("the corpus", () => {
    const corpus = realpathSync(shared);
    const isUtf8File = (path: string) => {
      const bytes = readFileSync(join(corpus, path));
      const decoded = decode(bytes);
      return isUtf8(bytes) && !("problem" in decoded) && decoded.encoding.name === "utf-8";
    };
    const files = filesBelow(corpus).filter(isUtf8File);

    it("is said the same of", { timeout: 300_000 }, async () => {
      expect(files.length).toBeGreaterThan(200);
      const told = await byCommandLine(corpus, files);
      expect([...told.values()].flat().length).toBeGreaterThan(700);
      for (const file of files) expect(byEslint(corpus, file), file).toEqual(told.get(file));
    });
  });
