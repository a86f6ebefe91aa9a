/** The plugin as it is installed, under the program of ESLint. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tree } from "../tree.js";

const root = join(import.meta.dirname, "../../..");
const isBuilt = existsSync(join(root, "dist/eslint.js"));
const page = readFileSync(join(root, "docs/eslint.md"), "utf8");
/** The configuration that the page shows. */
const CONFIG = /```js\n(import[^]*?)```/.exec(page)?.[1] ?? "";

function npm(cwd: string, args: readonly string[]): string {
  const { status, stderr, stdout } = spawnSync("npm", [...args, "--ignore-scripts"], {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** A project with the packed package, and ESLint beside it. */
function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const top = tree({ "package.json": '{ "type": "module" }', ...files });
  const file = npm(root, ["pack", "--silent", "--pack-destination", top]).trim().split("\n").at(-1);
  npm(top, ["install", "--offline", "--no-audit", "--no-fund", `./${file ?? ""}`]);
  symlinkSync(join(root, "node_modules/eslint"), join(top, "node_modules/eslint"), "junction");
  return top;
}

function node(cwd: string, args: readonly string[]) {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return { status, stderr, stdout };
}

const eslint = (cwd: string, ...args: readonly string[]) =>
  node(cwd, [join(cwd, "node_modules/eslint/bin/eslint.js"), ...args]);

/** `web.config 1:51 rule` for each message of `--format json`. */
const told = ({ stdout }: { readonly stdout: string }) =>
  (
    JSON.parse(stdout) as readonly {
      readonly filePath: string;
      readonly messages: readonly { readonly ruleId: string; readonly line: number }[];
    }[]
  ).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line }) => `${/[^\\/]+$/.exec(filePath)?.[0] ?? ""}:${line} ${ruleId}`),
  );

const web = (attributes: string) =>
  `<configuration>\r\n<system.web>\r\n<sessionState ${attributes}/>\r\n</system.web>\r\n</configuration>\r\n`;

describe.runIf(isBuilt)("the installed plugin", { timeout: 300_000 }, () => {
  it("works under ESLint as the page shows it", () => {
    const mistakes = 'mode="inproc" timeout="45" cookieless="useuri"';
    const top = project({
      "eslint.config.js": CONFIG,
      "Web.config": `\ufeff${web(mistakes)}`,
      "Web.Release.config": Buffer.from("\ufeff<configuration/>", "utf16le"),
      "packages.config": "<packages/>",
    });
    const first = eslint(top, ".", "--format", "json");
    expect(first.stderr).toBe("");
    expect(first.status).toBe(1);
    expect(told(first)).toEqual([
      "Web.Release.config:1 iislint/unreadable-file",
      "Web.config:3 iislint/invalid-attribute-value",
      "Web.config:3 iislint/session-timeout-max",
      "Web.config:3 iislint/invalid-attribute-value",
    ]);

    // What is safe is fixed, and mark and line ends stay; the rest is judged anew.
    const fixed = eslint(top, "--fix", "--format", "json", "Web.config");
    expect(readFileSync(join(top, "Web.config"), "utf8")).toBe(
      `\ufeff${web('mode="InProc" timeout="45" cookieless="useuri"')}`,
    );
    expect(told(fixed)).toEqual([
      "Web.config:3 iislint/session-timeout-max",
      "Web.config:3 iislint/invalid-attribute-value",
    ]);

    // What is suppressed in bulk is not told again.
    const suppressed = eslint(top, "--suppress-all", "Web.config");
    expect(suppressed.stderr).toBe("");
    expect(existsSync(join(top, "eslint-suppressions.json"))).toBe(true);
    expect(eslint(top, "Web.config")).toMatchObject({ status: 0, stderr: "" });

    // The cache holds what was found, until the file changes.
    const cached = () => told(eslint(top, "--cache", "--format", "json", "Web.Release.config"));
    const before = cached();
    expect(existsSync(join(top, ".eslintcache"))).toBe(true);
    expect(cached()).toEqual(before);
  });

  it("has types for a configuration in TypeScript, and is a plugin in CommonJS", () => {
    const sample = `import { defineConfig } from "eslint/config";
import iislint from "iislint/eslint";
export default defineConfig([
  iislint.configs.recommended,
  { files: ["**/*.config"], extends: [iislint.configs.strict], plugins: { iislint }, language: "iislint/config" },
]);
export const version: string = iislint.meta.version;
// @ts-expect-error there is no such preset
iislint.configs.recomended;
`;
    const top = project({
      "eslint.config.ts": sample,
      "eslint.config.mts": sample,
      "eslint.config.cts": sample,
      "load.cjs":
        'const iislint = require("iislint/eslint");\nconsole.log(iislint.meta.namespace, iislint.configs.strict.plugins.iislint === iislint);\n',
    });
    expect(node(top, ["load.cjs"]).stdout).toBe("iislint true\n");
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const flags = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2023"];
    const kind = ["--module", "nodenext", "--moduleResolution", "nodenext"];
    const files = ["eslint.config.ts", "eslint.config.mts", "eslint.config.cts"];
    expect(node(top, [tsc, ...flags, ...kind, ...files]).stdout).toBe("");
  });

  it("shares the engine with the library", () => {
    const size = (name: string) => statSync(join(root, "dist", name)).size;
    expect(size("eslint.js") + size("index.js")).toBeLessThan(60_000);
  });
});
