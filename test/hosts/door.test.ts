/** The one door out: every command, in every format, over every place a stranger's text may stand in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/hosts/cli/commands/effective.js";
import { COMMANDS } from "../../src/hosts/cli/main.js";
import { formats } from "../../src/report/index.js";
import { cli } from "./fake-io.js";
import { FORGED, HOSTILE, PLACES, SECRET } from "./places.js";
import { tree } from "./tree.js";

/** The ways in which a command prints; `*` stands for the folder, which is the working directory. */
type Ways = readonly (readonly string[])[];

const XDT = "http://schemas.microsoft.com/XML-Document-Transform";

/** A command or a format that has no ways here fails the test below. */
const WAYS: Readonly<Record<(typeof COMMANDS)[number], Ways>> = {
  lint: [
    ...Object.keys(formats).flatMap((format) => [
      ["--format", format],
      ["--format", format, "--preset", "strict,security,farm", "--color"],
      ["--format", format, "--application-host", "applicationHost.config"],
    ]),
    ...Object.keys(formats).map((format) => ["--format", `${format}:out/report`]),
    ["--stdin", "--stdin-filename", "x/Web.config"],
    [
      "--baseline",
      "known.json",
      "--update-baseline",
      "--application-host",
      "applicationHost.config",
    ],
    ["--baseline", "known.json", "--format", "compact"],
    ["--baseline", HOSTILE],
    ["--xsd", "--timing", "--rule", "invalid-attribute-value=off"],
    [HOSTILE],
    ["--format", HOSTILE],
    [`--${HOSTILE}`],
    ["--stdin", "--fix-dry-run", "--fix-unsafe", "--preset", "strict"],
    ["--fix-dry-run"],
    ["--fix-dry-run", "--fix-unsafe", "--preset", "strict,security"],
    ["--fix", "--format", "json"],
    // Last, since it changes the files.
    ["--fix-unsafe", "--preset", "strict"],
  ],
  effective: FORMATS.flatMap((format) => [
    ["--format", format],
    ["--format", format, "--at", "/"],
    ["--format", format, "--section", "system.web/sessionState,system.webServer/aspNetCore"],
    ["--format", format, "--at", FORGED],
    ["--format", format, "--application-host", "applicationHost.config"],
  ]),
  survival: [
    [],
    ["--format", "json"],
    ["--format", FORGED],
    ["--application-host", "applicationHost.config"],
  ],
  // What it says to an editor is walked in test/hosts/lsp/door.test.ts.
  lsp: [[], ["--stdio", HOSTILE]],
  impact: [
    [".", "."],
    [".", "out", "--format", "json"],
    ["out", ".", "--format", "markdown"],
    [FORGED, "."],
    ["--format", FORGED],
    ["--since", FORGED],
  ],
  transform: [
    ["Web.config", "change.config", "--verbose"],
    ["Web.config", HOSTILE],
    ["change.config", "Web.config"],
  ],
  rules: [[], ["--format", "json"], ["--format", FORGED], [FORGED]],
  explain: [["state"], ["xml-syntax"], [FORGED]],
  help: [[], ["lint"], [FORGED]],
  version: [[]],
};

const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are what must not come out
  /[\0-\x09\x0b-\x1a\x1c-\x1f\x7f-\x9f\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f]/u;
/** Our own colours: red, yellow, blue, cyan, grey, green, bold, and their ends. */
// eslint-disable-next-line no-control-regex -- an escape begins each
const COLOUR = /\u001b\[(?:1|22|3[123469]|90)m/g;

/** How the orders begin that these formats write on purpose. */
const OWN_ORDERS: Readonly<Record<string, RegExp>> = {
  github: /^::(?=(?:error|warning|notice) file=)/gm,
  "azure-devops": /^##(?=vso\[task\.logissue type=)/gm,
  teamcity: /^##(?=teamcity\[inspection(?:Type)? )/gm,
};

const formatIn = (way: readonly string[]) => way[way.indexOf("--format") + 1]?.split(":")[0] ?? "";

/** What a format prints, without the beginnings of its own orders: inside them is no other. */
const withoutOwn = (text: string, way: readonly string[]) =>
  text.replace(OWN_ORDERS[formatIn(way)] ?? /(?!)/g, "");

function expectClean(text: string): void {
  expect(text).not.toMatch(FORBIDDEN);
  expect(text.replace(COLOUR, "")).not.toContain("\u001b");
  for (const line of text.split("\n")) expect(line).not.toMatch(/^\s*(?:::|##(?!#* ))/);
  expect(text).not.toMatch(/##\w*\[/);
  expect(text).not.toContain(SECRET);
}

test("every command and every format joins the walk", () => {
  expect(Object.keys(WAYS).sort()).toEqual([...COMMANDS].sort());
  for (const ways of Object.values(WAYS)) expect(ways.length).toBeGreaterThan(0);
});

const change = `<configuration xmlns:xdt="${XDT}"><system.web xdt:Transform="${HOSTILE.replaceAll("\u001b", "")}"><sessionState xdt:Locator="Match(password)" password="${SECRET}" /></system.web></configuration>`;

describe.each(Object.entries(PLACES))("%s", (_, files) => {
  test.each(COMMANDS)("%s", async (command) => {
    const top = tree({ ".git/HEAD": "", "change.config": change, ...files });
    const web = files["Web.config"] ?? "<configuration/>";
    for (const way of WAYS[command]) {
      const { out, err } = await cli(top, [command, ...way], { stdin: web });
      expectClean(err);
      // The result of a transform is a file: as it is, secrets included.
      if (command !== "transform") expectClean(withoutOwn(out, way));
      const file = way.find((arg) => arg.endsWith(":out/report"));
      if (file !== undefined && out === "" && !err.includes("iislint.config"))
        expectClean(withoutOwn(readFileSync(join(top, "out/report"), "utf8"), way));
    }
  });
});

test("the result of a transform is written byte for byte", async () => {
  const base = `<configuration><a password="${SECRET}">##[error] ::x \u202e</a></configuration>`;
  const top = tree({
    "Web.config": base,
    "change.config": `<configuration xmlns:xdt="${XDT}" />`,
  });
  expect((await cli(top, ["transform", "Web.config", "change.config"])).out).toBe(base);
});
