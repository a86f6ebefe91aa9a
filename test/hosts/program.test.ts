import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROGRAM as CLI, whyNotBuilt } from "../fixtures/built.js";
import { tree } from "./tree.js";

function program(cwd: string, argv: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], {
    cwd,
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

const WRONG =
  '<configuration><system.web><sessionState timeout="20x" /></system.web></configuration>';

// Skipped: `npm run check` builds it first, and yesterday's program tells nothing of today's sources.
if (whyNotBuilt !== undefined) it.skip(`the built program is ${whyNotBuilt}`);

describe.runIf(whyNotBuilt === undefined)("the built program", () => {
  it("holds letters beyond ASCII as escapes, since its bytes are read as characters", () => {
    expect(readFileSync(join(dirname(CLI), "engine.cjs"), "utf8")).toMatch(/^[\0-\x7f]*$/);
    const top = tree({ "web.config": WRONG });
    const { out } = program(top, ["--format", "html", "--exit-zero"]);
    expect(out).toContain("<code>…</code>");
  });

  // On other systems a name like this is a folder as any.
  it.runIf(process.platform === "linux")("says where no folder can be made", () => {
    const top = tree({ "web.config": WRONG });
    expect(program(top, ["--format", "json:/proc/x/y"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("The report cannot be written to /proc/x/y") as string,
    });
  });

  it("lints, finds its pages and its version, and keeps to the exit codes", () => {
    const top = tree({
      "web.config": WRONG,
      "sub/.gitignore": "x/\n",
      "sub/app.config": "<configuration/>",
    });
    const found = program(top, ["--format", "json"]);
    expect(found).toMatchObject({ code: 1, err: "" });
    expect(JSON.parse(found.out)).toMatchObject({
      diagnostics: [{ rule: "invalid-attribute-value", file: "web.config" }],
      summary: { files: 2 },
    });
    expect(program(top, ["--version"])).toMatchObject({ code: 0, err: "" });
    expect(program(top, ["--help"])).toMatchObject({ code: 0, err: "" });
    expect(program(top, ["rules"])).toMatchObject({ code: 0, err: "" });
    expect(program(top, ["explain", "xml-syntax"])).toMatchObject({ code: 0, err: "" });
    expect(program(top, ["--stdin"], WRONG).code).toBe(1);
  });

  it("calls a mistake of the user no bug of its own, in whichever part it is found", () => {
    const top = tree({
      "web.config": WRONG,
      "bad/iislint.config.json": '{ "preset": [] }',
      "bad/web.config": WRONG,
    });
    for (const argv of [
      ["--format", "yaml"],
      ["--wrong"],
      ["nowhere"],
      ["--config", "bad/iislint.config.json"],
      ["effective", "--at", "/", "nowhere"],
      ["transform", "a", "b"],
      ["explain", "no-such-rule"],
    ]) {
      const { code, out, err } = program(top, argv);
      expect(code, argv.join(" ")).toBe(2);
      expect(out).toBe("");
      expect(err).not.toContain("bug");
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });

  it("loads configurations of each kind", () => {
    for (const [name, text] of [
      ["iislint.config.jsonc", '{ /* ours */ "rules": { "invalid-attribute-value": "off" } }'],
      ["iislint.config.mjs", 'export default { rules: { "invalid-attribute-value": "off" } };'],
      ["iislint.config.js", 'module.exports = { rules: { "invalid-attribute-value": "off" } };'],
    ] as const) {
      const top = tree({ "web.config": WRONG, [name]: text });
      const allow = name.endsWith("js") ? ["--allow-js-config"] : [];
      expect(program(top, allow)).toMatchObject({ code: 0, err: "" });
      if (allow.length > 0) {
        const refused = program(top, []);
        expect(refused).toMatchObject({ code: 2, out: "" });
        expect(refused.err).toContain("is a program and was not run");
      }
    }
    const broken = program(tree({ "iislint.config.json": '{ "preset": [] }' }), []);
    expect(broken).toMatchObject({ code: 2, out: "" });
    expect(broken.err).toMatch(/^iislint: iislint\.config\.json:1:3: Unknown key "preset"/);
  });

  it("colours without the streams of process.stdout", () => {
    const top = tree({
      "web.config": WRONG,
      "trap.cjs": `for (const name of ["stdout", "stderr"])
        Object.defineProperty(process, name, { get() { throw new Error("touched " + name); } });`,
    });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--require", "./trap.cjs", CLI, "--color"],
      { cwd: top, encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("\u001b[31m\u001b[1merror\u001b[22m\u001b[39m");
  });

  it.runIf(process.platform === "linux").each([
    [
      "a full disk",
      '"$0" "$1" > /dev/full',
      "Standard output cannot be written: the disk is full.",
    ],
    [
      "input from a folder",
      '"$0" "$1" --stdin < .',
      "Standard input cannot be read: it is a folder.",
    ],
  ])("says %s in one sentence", (_, command, sentence) => {
    const top = tree({ "web.config": WRONG });
    const { status, stderr } = spawnSync("sh", ["-c", command, process.execPath, CLI], {
      cwd: top,
      encoding: "utf8",
    });
    expect(stderr).toBe(`iislint: ${sentence}\n`);
    expect(status).toBe(2);
  });

  it("survives a reader that goes away", () => {
    const top = tree({ "web.config": WRONG });
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" "$1" --help | true`, process.execPath, CLI],
      { cwd: top, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});
