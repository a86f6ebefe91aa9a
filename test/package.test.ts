/** The package as it is published: what is in it, and whether it works where nothing else is. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { tree } from "./hosts/tree.js";

const root = join(import.meta.dirname, "..");
const isBuilt = existsSync(join(root, "dist/cli.cjs"));

function npm(cwd: string, args: readonly string[]): string {
  const { status, stderr, stdout } = spawnSync("npm", [...args, "--ignore-scripts"], {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ${args.join(" ")}: ${stderr}`);
  return stdout;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** The list of packages that npm prints, in whichever of its forms. */
function packed(text: string): Packed {
  const all = Object.values(JSON.parse(text) as Readonly<Record<string, Packed>>);
  if (all[0] === undefined) throw new Error("npm pack names no package.");
  return all[0];
}

/** Targets of links in Markdown, outside of code. */
function linksIn(markdown: string): readonly string[] {
  const text = markdown.replace(/^(`{3,})[^]*?^\1/gm, "").replace(/(`+)[^]*?\1/g, "");
  return [...text.matchAll(/\]\(\s*<?([^)\s>]+)/g)].map(([, target = ""]) => target);
}

/** What GitHub and its kin make of headings. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ +(.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("the package", () => {
  const { files } = packed(npm(root, ["pack", "--dry-run", "--json"]));
  const paths = new Set(files.map(({ path }) => path));
  const read = (path: string) => readFileSync(join(root, path), "utf8");

  it.each([...paths].filter((path) => path.endsWith(".md")))("%s leads nowhere outside", (page) => {
    for (const link of linksIn(read(page))) {
      if (/^[a-z][a-z+.-]*:/i.test(link)) continue;
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? page : posix.join(posix.dirname(page), file);
      expect(paths, `${link} in ${page}`).toContain(target);
      if (anchor !== undefined) expect(anchorsOf(read(target)), link).toContain(anchor);
    }
  });

  it("has the files that its own fields name", () => {
    const manifest = JSON.parse(read("package.json")) as Readonly<Record<string, unknown>>;
    expect(manifest).not.toHaveProperty("dependencies");
    const named = JSON.stringify([manifest.bin, manifest.exports]).match(
      /"(?:\.\/)?[\w./-]+\.\w+"/g,
    );
    for (const text of named ?? [])
      if (isBuilt || !text.includes("dist/"))
        expect(paths).toContain(text.replaceAll('"', "").replace(/^\.\//, ""));
  });

  it.runIf(isBuilt)("carries xmllint with its licence", () => {
    const mine = [...paths].filter((path) => path.startsWith("dist/xmllint-wasm/")).sort();
    expect(mine.map((path) => path.split("/").at(-1))).toEqual([
      "COPYING",
      "index-node.js",
      "package.json",
      "xmllint-node.js",
      "xmllint.wasm",
    ]);
  });

  it.runIf(isBuilt)("works where it is installed alone, without the network", () => {
    const top = tree({
      "package.json": "{}",
      "web.config": "<configuration>\n<system.web><pages /><pages /></system.web></configuration>",
    });
    const { filename } = packed(npm(root, ["pack", "--json", "--pack-destination", top]));
    npm(top, ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`]);
    const isVisible = (name: string) => !name.startsWith(".");
    expect(readdirSync(join(top, "node_modules")).filter(isVisible)).toEqual(["iislint"]);
    const program = join(top, "node_modules/iislint/dist/cli.cjs");
    const { status, stderr, stdout } = spawnSync(process.execPath, [program, "--xsd"], {
      cwd: top,
      encoding: "utf8",
    });
    expect(stdout).toContain("duplicate-element");
    expect(stderr).toMatch(/^Second opinion \(xmllint, 1 file\)/);
    expect(status).toBe(1);
  });

  const LINES = (load: string) =>
    `${load}\nconst report = lintText('<configuration><system.web><sessionState timeout="soon" /></system.web></configuration>');\nconsole.log(report.diagnostics[0]?.rule, fixText('<configuration><system.web><sessionState mode="inproc" /></system.web></configuration>').text.includes('mode="InProc"'));\n`;
  const IMPORT = 'import { fixText, lintText } from "iislint";';

  it.runIf(isBuilt)(
    "lints a string in three lines of JavaScript and TypeScript",
    {
      // Three compilers, one after the other, on a machine that may be busy.
      timeout: 300_000,
    },
    () => {
      const types = `${IMPORT}
import type { FixFilesResult, FixOptions, FixTextResult, JsonDiagnostic, JsonReport, LintTextOptions, TransformResult, JsonEffective } from "iislint";
import { effective, fixFiles, lintFiles, transform } from "iislint";
const options: LintTextOptions = { path: "web.config", preset: "strict", rules: { "invalid-attribute-value": "warning" } };
const report: JsonReport = lintText("<configuration />", options);
export const places: readonly number[] = report.diagnostics.map((one: JsonDiagnostic) => one.range.start.line);
export const changed: TransformResult = transform("<a />", "<a />");
export const shown: JsonEffective = effective(".", { at: "/" });
export const more = lintFiles(["."]).summary.errors;
const unsafe: FixOptions = { unsafe: true };
export const mended: FixTextResult = fixText("<configuration />", { ...options, ...unsafe });
export const files: FixFilesResult = fixFiles(".", unsafe);
export const sizes: readonly number[] = files.files.map(({ bytes }) => bytes.length);
// @ts-expect-error a number is no text
lintText(1);
// @ts-expect-error there is no such preset
lintText("", { preset: "recomended" });
`;
      const top = tree({
        // As `npm init` leaves it: what does not say that it is a module is none.
        "package.json": "{}",
        "esm.mjs": LINES(IMPORT),
        "cjs.cjs": LINES('const { fixText, lintText } = require("iislint");'),
        "three.ts": `${IMPORT}\nconst report = lintText("<configuration />");\nexport const [first] = report.diagnostics;\n`,
        "types.ts": types,
        "module.mts": types,
        "common.cts": types,
      });
      const { filename } = packed(npm(root, ["pack", "--json", "--pack-destination", top]));
      npm(top, ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`]);
      for (const program of ["esm.mjs", "cjs.cjs"]) {
        const { stdout } = spawnSync(process.execPath, [program], { cwd: top, encoding: "utf8" });
        expect(stdout, program).toBe("invalid-attribute-value true\n");
      }
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      for (const [module, resolution] of [
        ["esnext", "bundler"],
        ["node16", "node16"],
        ["nodenext", "nodenext"],
      ] as const) {
        const flags = ["--noEmit", "--strict", "--target", "es2022"];
        const args = [tsc, ...flags, "--module", module, "--moduleResolution", resolution];
        const { stdout } = spawnSync(
          process.execPath,
          [...args, "three.ts", "types.ts", "module.mts", "common.cts"],
          {
            cwd: top,
            encoding: "utf8",
          },
        );
        expect(stdout, resolution).toBe("");
      }
    },
  );

  it.runIf(isBuilt)("carries the types that its face names, and no others", () => {
    const types = files.filter(({ path }) => path.endsWith(".d.ts"));
    expect(types.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(2 * 20_000);
  });
});
