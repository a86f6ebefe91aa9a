/** Where a report places what presets of the command line say differently: at a file, in every format. */
import { describe, expect, test } from "vitest";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const FILES = { "web.config": "<configuration />", "a/web.config": "<configuration />" };
const PRESETS = ["--preset", "recommended,stig"];

const placed = async (files: Readonly<Record<string, string>>, format: string) =>
  (await cli(tree(files), [...PRESETS, "--format", format, "."])).out;

describe.each([
  ["the options file", { ...FILES, "iislint.config.json": "{}" }, "iislint.config.json"],
  ["the first file where there is none", FILES, "a/web.config"],
])("at %s", (_, files, name) => {
  test("in SARIF", async () => {
    const { runs } = JSON.parse(await placed(files, "sarif")) as {
      runs: { results: { ruleId: string; locations: unknown }[] }[];
    };
    const found = runs[0]?.results.find(({ ruleId }) => ruleId === "preset-conflict");
    expect(found?.locations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri: name }, region: { startLine: 1 } } },
    ]);
  });

  test.each([
    ["github", `file=${name},line=1`],
    ["junit", `preset-conflict ${name}:1:1`],
    ["compact", `${name}:1:1: `],
    ["checkstyle", `<file name="${name}"`],
  ])("in %s", async (format, expected) => {
    expect(await placed(files, format)).toContain(expected);
  });

  test("in GitLab", async () => {
    const all = JSON.parse(await placed(files, "gitlab")) as { check_name: string }[];
    expect(all.find((one) => one.check_name === "preset-conflict")).toMatchObject({
      location: { path: name, lines: { begin: 1 } },
    });
  });
});
