import { describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/report/index.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const SOUND =
  '<configuration><system.web><sessionState timeout="20" /></system.web></configuration>';

describe("bad usage: exit code 2, one line, no stack", () => {
  const files = { "web.config": SOUND, "sub/": "", "report/": "" };
  it.each([
    [["--quite"], 'Unknown option "--quite". Did you mean "--quiet"?'],
    [["-x"], 'Unknown option "-x". "iislint --help" lists all of them.'],
    [["--preset"], 'The option "--preset" needs a value: --preset NAME'],
    [
      ["--preset", "--quiet"],
      'The option "--preset" needs a value, but "--quiet" follows. If that is the value, write --preset=--quiet',
    ],
    [["--quiet=yes"], 'The option "--quiet" takes no value, but got "yes".'],
    [["--config", "a", "--config", "b"], 'The option "--config" is given twice.'],
    [
      ["--format", "jsn"],
      `There is no format "jsn". Did you mean "json"? Formats: ${FORMAT_NAMES.join(", ")}.`,
    ],
    [
      ["--format", "text:o", "--format", "json:o"],
      "Two formats cannot share the file o. Give each a file of its own.",
    ],
    [
      ["--commands", "powershel"],
      '--commands takes appcmd, sc, powershell, wmi, iismanager, not "powershel". Did you mean "powershell"?',
    ],
    [["--format", "json:"], 'A file name is missing behind "json:".'],
    [
      ["--format", "text", "--format", "json"],
      "Two formats cannot share standard output. Give one a file: --format json:FILE",
    ],
    [["--format", "json:sub"], /^The report cannot be written to .*sub: it is a folder\.$/],
    [["--preset", "farn"], /^There is no preset "farn"\. Did you mean "farm"\?/],
    [["--rule", "xml-sintax=off"], /^There is no rule "xml-sintax"\. Did you mean "xml-syntax"\?/],
    [
      ["--rule", "xml-syntax"],
      '--rule takes ID=SEVERITY, not "xml-syntax". Example: --rule no-session-id-in-url=error',
    ],
    [["--rule", "xml-syntax=warn"], /"warn"\. Did you mean "warning"\?$/],
    [["--map", "x"], '--map takes FROM=TO, not "x". Example: --map "C:\\inetpub\\shop=./shop"'],
    [["--fail-on", "warn"], '--fail-on takes error, warning or info, not "warn".'],
    [["--max-warnings", "many"], '--max-warnings takes a whole number from 0 on, not "many".'],
    [
      ["--stdin", "web.config"],
      '--stdin lints standard input only; "web.config" cannot be linted in the same run.',
    ],
    [["--stdin-filename", "x"], "--stdin-filename names the text of --stdin, which is missing."],
    [["--facts", "none.txt"], "The evidence none.txt cannot be read: it does not exist."],
    [["--config", "none.json"], "none.json: The options file cannot be read: it does not exist."],
    [["webb.config"], 'There is no file or folder "webb.config". Did you mean "web.config"?'],
    [
      ["explian"],
      'There is no file or folder "explian". Did you mean the command "explain"? The command comes first.',
    ],
    [["*.none"], 'The pattern "*.none" matches no file and no folder.'],
    [["other/web.config"], 'There is no file or folder "other/web.config". Check the path.'],
    [
      ["sub"],
      /^Nothing to lint in sub: looked for web\.config, web\.\*\.config, app\.config, machine\.config, applicationHost\.config in any letter case/,
    ],
    [["impact", "\0", "."], '"\uFFFD" is not a folder: OLD and NEW are two folders to compare.'],
    [["rules", "x"], '"iislint rules" takes no path. To read about one: iislint explain x'],
    [["rules", "--format", "xml"], '"iislint rules" has no format "xml". Formats: text, json.'],
    [["explain"], '"iislint explain" needs an id or a text. "iislint rules" lists the ids.'],
    [
      ["explain", "xml-sintax"],
      /^No id and no page speaks of "xml-sintax"\. Did you mean "xml-syntax"\?/,
    ],
    [["help", "lnt"], /^There is no command "lnt"\. Did you mean "lint"\? Commands: lint, /],
  ])("%j", async (argv, message) => {
    const { code, out, err } = await cli(tree(files), argv);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^iislint: [^\n]+\n$/);
    const said = err.slice("iislint: ".length, -1);
    if (typeof message === "string") expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});

describe("a bug of ours", () => {
  const failing = { stdin: new Error("boom\nbang") };

  it("is told in a line, without a stack", async () => {
    const { code, out, err } = await cli(tree({}), ["--stdin"], failing);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(
      "iislint: internal-error: This run broke: boom (this is a bug in iislint). Please report it.\niislint: IISLINT_DEBUG=1 shows where it happened.\n",
    );
  });

  it("shows its stack where asked", async () => {
    const { err } = await cli(tree({}), ["--stdin"], { ...failing, env: { IISLINT_DEBUG: "1" } });
    expect(err).toMatch(/\n\s+at /);
  });
});

describe("help and version", () => {
  it.each([[["--help"]], [["-h"]], [["help"]], [["--quiet", "--help"]]])("%j", async (argv) => {
    const { code, out, err } = await cli(tree({}), argv);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Usage: iislint [lint] [PATH...] [OPTIONS]");
    expect(out).toContain("--max-warnings N");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it("shows the page of one command", async () => {
    for (const argv of [
      ["explain", "--help"],
      ["help", "explain"],
    ]) {
      const { code, out } = await cli(tree({}), argv);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: iislint explain ID\|TEXT\|-\n/);
    }
  });

  it.each([[["--version"]], [["-v"]], [["version"]]])("%j", async (argv) => {
    const { code, out } = await cli(tree({}), argv);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("takes --help behind -- for a path", async () => {
    expect((await cli(tree({}), ["--", "--help"])).err).toContain('"--help"');
  });
});

describe("rules", () => {
  it("lists ids with severity, category and presets", async () => {
    const { code, out } = await cli(tree({}), ["rules"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^xml-syntax +error +syntax +every +The text is not well-formed XML\.$/m);
    expect(out).toMatch(/^no-session-id-in-url +error +security +recommended security cis stig/m);
  });

  it("lists them as JSON", async () => {
    const { out } = await cli(tree({}), ["rules", "--format", "json"]);
    const list = JSON.parse(out) as { readonly id: string }[];
    expect(list.find(({ id }) => id === "xml-syntax")).toEqual({
      id: "xml-syntax",
      number: "IISL0008",
      by: "reader",
      category: "syntax",
      severity: "error",
      presets: ["every"],
      needs: ["document"],
      description: "The text is not well-formed XML.",
      page: "schema/diagnostics/xml-syntax.md",
    });
    const ids = list.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });
});

describe("explain", () => {
  it("finds ids by words of their sentence and their messages", async () => {
    const { code, out } = await cli(tree({}), ["explain", "WELL-FORMED", "xml"]);
    expect(code).toBe(0);
    expect(out).toMatch(/xml-syntax +The text is not well-formed XML\./);
  });

  it.each([
    ["recycling", "no-recycling-with-inproc"],
    ["aspnet_state manual", "state-service-start-mode"],
    ["duplicate entry", "duplicate-collection-entry"],
  ])("puts the id first whose title speaks of %j", async (text, id) => {
    const { out } = await cli(tree({}), ["explain", text]);
    expect(out.split("\n")[1]).toMatch(new RegExp(`^  ${id} `));
  });

  it("shows an id with its number, presets and options as they are in force here", async () => {
    const top = tree({
      "iislint.config.json": `{ "rules": { "no-recycling-with-inproc": ["error", { "sessionLossTolerated": true }] } }`,
    });
    for (const name of ["no-recycling-with-inproc", "iisl0025"]) {
      const { code, out } = await cli(top, ["explain", name]);
      expect(code).toBe(0);
      expect(out.split("\n").slice(0, 7)).toEqual([
        "no-recycling-with-inproc  IISL0025  warning  reliability",
        "presets   recommended",
        "here      error (iislint.config.json)",
        "options   sessionLossTolerated: true, reportUsualInterval: false, recyclingDemanded: false",
        'suppress  <!-- iislint-disable-next-line no-recycling-with-inproc: reason -->, or "rules": { "no-recycling-with-inproc": "off" }',
        "",
        "# no-recycling-with-inproc",
      ]);
    }
  });

  it("says that an id is off here", async () => {
    const top = tree({ "iislint.config.json": `{ "rules": { "xml-syntax": "off" } }` });
    const { out } = await cli(top, ["explain", "xml-syntax"]);
    expect(out).toContain("\nhere      off (iislint.config.json)\n");
  });
});

it("a hyphen alone is a value, the name of a file", async () => {
  const { code, err } = await cli(tree({ "web.config": SOUND }), ["--config", "-"]);
  expect(code).toBe(2);
  expect(err).not.toContain("needs a value");
  expect(err).toContain("-: The options file cannot be read");
});
