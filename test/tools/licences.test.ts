/** Licences of what is bundled: every package that is in a bundle is named with its text. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { NOTICES, noticesOf, packagesIn, withNotices } from "../../src/tools/licences.js";
import { tree } from "../hosts/tree.js";

const root = join(import.meta.dirname, "../..");
const DIST = join(root, "dist", NOTICES);

const input = (bytesInOutput: number) => ({ bytesInOutput });
const bundle = (inputs: Readonly<Record<string, { bytesInOutput: number }>>) => ({
  inputs: {},
  outputs: { "dist/x.cjs": { bytes: 1, imports: [], exports: [], inputs } },
});

test("packages of a bundle, by what came into it", () => {
  expect(
    packagesIn([
      bundle({
        "src/a.ts": input(5),
        "node_modules/b/lib/b.js": input(5),
        "node_modules/b/lib/c.js": input(5),
        "node_modules/@d/e/f.js": input(5),
        "node_modules/only-types/g.js": input(0),
      }),
      bundle({ "editors/x/node_modules/h/node_modules/i/j.js": input(1) }),
    ]),
  ).toEqual(["editors/x/node_modules/h/node_modules/i", "node_modules/@d/e", "node_modules/b"]);
});

test("one without a text stops the build", () => {
  const top = tree({ "package.json": '{ "name": "n", "version": "1.0.0", "license": "MIT" }' });
  expect(() => noticesOf([top])).toThrow("n 1.0.0 is bundled and has no text of a licence.");
});

test("two texts together name each package once", () => {
  const folder = (name: string) =>
    tree({
      "package.json": JSON.stringify({ name, version: "1.0.0", license: "MIT" }),
      LICENSE: `Copyright ${name}`,
    });
  const [a, b] = [folder("a"), folder("b")];
  expect(withNotices(noticesOf([a]), noticesOf([b, a]))).toBe(noticesOf([a, b]));
});

/** Packages that sources of the program import themselves, types left out. */
function imported(folder: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
    const imports =
      /^(?:import|export) (?!type)[^;"]*?from "([^."][^"]*)";|\bimport\("([^."][^"]*)"\)/gm;
    for (const [, a, b] of text.matchAll(imports)) {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(a ?? b ?? "")?.[0] ?? "";
      if (!name.startsWith("node:") && name !== "vscode" && name !== "eslint") names.add(name);
    }
  }
  return names;
}

const rooms = readdirSync(join(root, "src")).filter((name) => name !== "tools");

describe.skipIf(!existsSync(DIST))("what is built", () => {
  const text = existsSync(DIST) ? readFileSync(DIST, "utf8") : "";

  test("names every package that the program imports, with its licence", () => {
    const names = new Set(
      rooms.flatMap((room) => (room.endsWith(".ts") ? [] : [...imported(join(root, "src", room))])),
    );
    expect(names.size).toBeGreaterThan(3);
    for (const name of names) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
      const folder = join(root, "node_modules", name);
      expect(text).toContain(noticesOf([folder]).split(`${"=".repeat(80)}\n\n`)[1]);
    }
  });

  test("names those too that these bring along", async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ["src/hosts/lsp/protocol.ts"],
      bundle: true,
      platform: "node",
      write: false,
      metafile: true,
    });
    const folders = packagesIn([metafile]);
    expect(folders).toContain("node_modules/vscode-jsonrpc");
    for (const folder of folders)
      expect(text).toContain(`\n${folder.slice("node_modules/".length)} `);
  });
});
