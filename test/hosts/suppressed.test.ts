/** Every door tells how many findings comments hide, and none hides what keeps a file from being read. */
import { expect, test } from "vitest";
import { lintText } from "../../src/hosts/library.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const web = (comment: string, inner = '<sessionState mode="inproc" timeout="20x" />') =>
  `<configuration><system.web>${comment}${inner}</system.web></configuration>`;
const HIDDEN = web("<!-- iislint-disable-file invalid-attribute-value: known -->");

test.each([
  ["text", "No problems in 1 file.\n2 findings are hidden by comments.\n"],
  ["agent", "No problems in 1 file.\n2 findings are hidden by comments.\n"],
  ["compact", "2 findings are hidden by comments.\n"],
  ["github", "2 findings are hidden by comments.\n"],
  ["azure-devops", "2 findings are hidden by comments.\n"],
  ["teamcity", "2 findings are hidden by comments.\n"],
  ["msbuild", "2 findings are hidden by comments.\n"],
])("%s", async (format, expected) => {
  const top = tree({ "Web.config": HIDDEN });
  const { code, out } = await cli(top, ["--format", format]);
  expect(out.slice(0, expected.length)).toBe(expected);
  expect(code).toBe(0);
  expect((await cli(top, ["--format", format, "--quiet"])).out).toBe("");
});

test("the summary of a pull request tells it after its headline; --quiet leaves the headline", async () => {
  const top = tree({ "Web.config": HIDDEN });
  const headline = "## iislint: no problems in 1 file\n";
  const markdown = (...more: readonly string[]) => cli(top, ["--format", "markdown", ...more]);
  const { out } = await markdown();
  expect(out.startsWith(headline)).toBe(true);
  expect(out.endsWith("\n\n2 findings are hidden by comments.\n")).toBe(true);
  expect((await markdown("--quiet")).out).toBe(headline);
});

test("one is one", async () => {
  const top = tree({ "Web.config": HIDDEN.replace(' timeout="20x"', "") });
  expect((await cli(top, ["--format", "compact"])).out).toBe("1 finding is hidden by comments.\n");
});

test("JSON, and the library", async () => {
  const { out } = await cli(tree({ "Web.config": HIDDEN }), ["--format", "json"]);
  const summary = { files: 1, errors: 0, warnings: 0, infos: 0, suppressed: 2 };
  expect((JSON.parse(out) as { summary: object }).summary).toEqual(summary);
  expect(lintText(HIDDEN).summary).toEqual(summary);
  expect(lintText(web("", "<sessionState />")).summary).not.toHaveProperty("suppressed");
});

test.each(["iislint-disable-file", "iislint-disable", "iislint-disable-file xml-syntax: why"])(
  "a file that is not well-formed fails behind <!-- %s -->",
  async (comment) => {
    const top = tree({ "Web.config": web(`<!-- ${comment} -->`, "<a></b>") });
    const { code, out } = await cli(top, ["--format", "compact"]);
    expect(out).toMatch(/error: .*\[xml-syntax\]/);
    expect(code).toBe(1);
  },
);
