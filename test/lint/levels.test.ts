/** Which severity and which options count: preset, then options file, then command line. */
import { describe, expect, test } from "vitest";
import { configure, defineRule } from "../../src/index.js";
import type { Severity } from "../../src/diagnostic.js";
import { cli } from "../hosts/fake-io.js";
import { tree } from "../hosts/tree.js";
import { session } from "../effective/hierarchy/helper.js";
import { PROBE, runProbes } from "./probe.js";

const flag = { type: "boolean", description: "A flag.", default: false };

/** Says which options it was given; its finding has a severity of its own where one is wanted. */
const probe = (own?: Severity) =>
  defineRule({
    ...PROBE,
    messages: { seen: "{options}" },
    options: { first: flag, second: flag, third: flag },
    presetOptions: { strict: { second: true }, stig: { third: true } },
    presetSeverity: { stig: "info" },
    *check({ config }, options) {
      yield {
        message: "seen",
        data: {
          options: Object.entries(options)
            .flatMap(([name, value]) => (value ? [name] : []))
            .join(" "),
        },
        at: config["system.web/sessionState"].mode,
        ...(own === undefined ? {} : { severity: own }),
      };
    },
  });

type Row = readonly [
  name: string,
  asked: { presets?: readonly string[]; setting?: unknown; own?: Severity },
  told: string | undefined,
];

describe("severity and options", () => {
  test.each<Row>([
    ["the rule's own", {}, "warning:"],
    ["a finding's own, lower", { own: "info" }, "info:"],
    ["strict holds what is recommended", { presets: ["strict"] }, "warning: second"],
    ["all holds everything", { presets: ["all"] }, "warning:"],
    ["a preset that does not hold it", { presets: ["farm"] }, undefined],
    [
      "a preset changes both for another that holds it",
      { presets: ["recommended", "stig"] },
      "info: third",
    ],
    ["two presets add their options", { presets: ["strict", "stig"] }, "info: second third"],
    [
      "a setting over the preset",
      { presets: ["recommended", "stig"], setting: "error" },
      "error: third",
    ],
    ["a setting over the finding's own", { setting: "error", own: "info" }, "error:"],
    [
      "a setting that is the rule's own, over the finding's",
      { setting: "warning", own: "info" },
      "warning:",
    ],
    ["off", { setting: "off", own: "error" }, undefined],
    ["on where no preset holds it", { presets: ["farm"], setting: "info" }, "info:"],
    [
      "options beside those of the preset",
      { presets: ["strict"], setting: ["warning", { first: true }] },
      "warning: first second",
    ],
    [
      "options over those of the preset",
      { presets: ["strict"], setting: ["warning", { second: false }] },
      "warning:",
    ],
    [
      "options where no preset holds it",
      { presets: ["farm"], setting: ["info", { third: true }] },
      "info: third",
    ],
  ])("%s", (_, { presets = [], setting, own }, told) => {
    const { diagnostics } = runProbes({ "web.config": session('mode="InProc"') }, [probe(own)], {
      presets,
      ruleSettings: setting === undefined ? {} : { probe: setting },
    });
    expect(
      diagnostics.map(({ severity, message }) => `${severity}: ${message.what}`.trim()),
    ).toEqual(told === undefined ? [] : [told]);
  });

  test("every option has a value, whatever is set", () => {
    const { levels } = configure({
      rules: [probe()],
      diagnostics: [],
      presets: [],
      ruleSettings: { probe: ["error", { first: true }] },
    });
    expect(levels.get("probe")).toEqual({
      severity: "error",
      pinned: true,
      options: { first: true, second: false, third: false },
    });
  });

  test.each([
    [
      "probe",
      ["warning", { secnd: true }],
      '"probe" has no option "secnd". Did you mean "second"?',
    ],
    ["probe", ["warning", { x: 1 }], '"probe" has no option "x". Options: first, second, third.'],
    ["probe", ["warning", true], 'The options of "probe" must be an object.'],
    [
      "prob",
      "warning",
      'There is no rule "prob". Did you mean "probe"? `iislint rules` lists them.',
    ],
  ])("%s: %j is refused", (id, setting, problem) => {
    const { levels, problems } = configure({
      rules: [probe()],
      diagnostics: [],
      presets: [],
      ruleSettings: { [id]: setting },
    });
    expect(problems).toEqual([problem]);
    // A wrong setting changes nothing.
    expect(levels.get("probe")).toMatchObject({ severity: "warning", pinned: false });
  });
});

describe("the same rule in preset, options file and command line", () => {
  const FILES = { "web.config": session('mode="InProc" cookieless="UseUri"') };
  const ID = "no-session-id-in-url";
  test.each<[string, object, readonly string[], string | undefined]>([
    ["the preset alone", {}, [], "error"],
    ["the options file over the preset", { rules: { [ID]: "info" } }, [], "info"],
    [
      "the command line over the options file",
      { rules: { [ID]: "info" } },
      [`${ID}=warning`],
      "warning",
    ],
    ["the command line over off", { rules: { [ID]: "off" } }, [`${ID}=warning`], "warning"],
    ["the command line, off", { rules: { [ID]: "info" } }, [`${ID}=off`], undefined],
    ["the last of two", {}, [`${ID}=off`, `${ID}=info`], "info"],
  ])("%s", async (_, options, rules, severity) => {
    const top = tree({ ...FILES, "iislint.config.json": JSON.stringify(options) });
    const { out } = await cli(top, [
      "--format",
      "json",
      ...rules.flatMap((rule) => ["--rule", rule]),
    ]);
    const { diagnostics } = JSON.parse(out) as {
      readonly diagnostics: readonly { readonly rule: string; readonly severity: string }[];
    };
    expect(diagnostics.find(({ rule }) => rule === ID)?.severity).toBe(severity);
  });

  test("the options file that lies nearest to what is linted", async () => {
    const top = tree({
      "shop/web.config": FILES["web.config"],
      "shop/iislint.config.json": JSON.stringify({ rules: { [ID]: "off" } }),
      "blog/web.config": FILES["web.config"],
      "iislint.config.json": "{}",
    });
    const { out } = await cli(top, ["--format", "json"]);
    const { diagnostics } = JSON.parse(out) as {
      readonly diagnostics: readonly { readonly rule: string; readonly file: string }[];
    };
    const paths = diagnostics.filter(({ rule }) => rule === ID).map(({ file }) => file);
    expect(paths).toEqual([expect.stringMatching(/blog\/web\.config$/)]);
  });

  test("the command line's presets take the place of the options file's", async () => {
    const top = tree({
      ...FILES,
      "iislint.config.json": JSON.stringify({ extends: ["recommended"] }),
    });
    expect((await cli(top, ["--preset", "farm"])).out).not.toContain(ID);
    expect((await cli(top, [])).out).toContain(ID);
  });
});
