/** `iislint effective`: what it refuses, what it tells beside the values, and which names it takes. */
import { describe, expect, it } from "vitest";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const session = (attributes: string) =>
  `<configuration><system.web><sessionState ${attributes} /></system.web></configuration>`;
const CHANGE =
  '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState timeout="60" xdt:Transform="SetAttributes" /></system.web></configuration>';

const FILES = {
  "shop/web.config": session('timeout="10"'),
  "shop/Web.Release.config": CHANGE,
  "shop/admin/Global.asax": "",
  "shop/admin/web.config": session(`cookieName="a"`),
  "plain/web.config": session('timeout="11"'),
  "damaged/web.config": session('timeout="12"').replace("</system.web>", ""),
  "empty/": "",
};

describe("iislint effective", () => {
  it.each<[readonly string[], string]>([
    [["--at", "Nope (Release)"], 'Nothing at hand knows the path "Nope (Release)"'],
    [["--at", "/shop (Debug)"], 'No transform makes a configuration "Debug" of /shop.'],
    [["--at", " "], 'The URL path is blank. "/" is the topmost.'],
    [["--at", "/a\tb"], "A URL path holds no control characters."],
    [["--at", "/shops"], 'Did you mean "/shop"?'],
    [["--section", "sesionState"], 'Did you mean "sessionState"?'],
    [["--machine-config", "nowhere"], "nowhere: There is no such file. Check the path."],
    [["--application-host", "empty"], "empty: This is a folder, where a file was expected."],
    [["--root-web-config", "shop/Web.Release.config"], "is a transform, not a root Web.config"],
    [["--configuration", "Debug"], 'There is no configuration "Debug". Configurations: Release.'],
  ])("shop %j is refused in one line", async (options, words) => {
    const { code, out, err } = await cli(tree(FILES), ["effective", "shop", ...options]);
    expect({ code, out }, err).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("shows no untransformed values under the name of a configuration", async () => {
    const { code, out, err } = await cli(tree(FILES), [
      "effective",
      "plain",
      "--at",
      "/ (Release)",
    ]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain('No transform makes a configuration "Release" of /plain.');
  });

  it.each([[[]], [["--configuration", "Release"]]])(
    "takes every name that its overview prints: %j",
    async (options) => {
      const top = tree(FILES);
      const all = await cli(top, ["effective", "shop", "--format", "json", ...options]);
      const { applications } = JSON.parse(all.out) as {
        readonly applications: readonly {
          readonly application: string;
          readonly timeout: string;
        }[];
      };
      expect(applications.length).toBeGreaterThan(1);
      for (const { application, timeout } of applications) {
        const argv = ["effective", "shop", "--at", application, "--format", "json", ...options];
        const { out } = await cli(top, argv);
        expect(JSON.parse(out)).toMatchObject({
          path: application,
          sections: { "system.web/sessionState": { timeout: { value: parseInt(timeout, 10) } } },
        });
      }
    },
  );

  it("tells which file the servers refuse", async () => {
    for (const options of [[], ["--at", "/"]]) {
      const { code, err } = await cli(tree(FILES), ["effective", "damaged", ...options]);
      expect(code).toBe(0);
      expect(err).toMatch(/^iislint: damaged\/web\.config: not well-formed at line 1, column \d+:/);
      expect(err.trim().split("\n")).toHaveLength(1);
    }
    expect(await cli(tree(FILES), ["effective", "plain"])).toMatchObject({ code: 0, err: "" });
  });

  it("takes lists of sections as people write them", async () => {
    const argv = [
      "effective",
      "plain",
      "--section",
      "sessionState, machineKey,",
      "--format",
      "json",
    ];
    const { out } = await cli(tree(FILES), argv);
    const { sections } = JSON.parse(out) as {
      readonly sections: Readonly<Record<string, unknown>>;
    };
    expect(Object.keys(sections)).toEqual(["system.web/sessionState", "system.web/machineKey"]);
  });
});

describe("secrets in what is in force", () => {
  const SECRET = "tulip";
  const files = {
    "web.config": `<configuration>
  <system.web>
    <sessionState mode="SQLServer" sqlConnectionString="Data Source=SQL01;Password=${SECRET}" />
    <machineKey validationKey="${"AB12".repeat(16)}" decryptionKey="AutoGenerate" />
  </system.web>
</configuration>
`,
  };
  it.each([[[]], [["--format", "json"]]])("are masked: %j", async (format) => {
    const { code, out } = await cli(tree(files), [
      "effective",
      "--section",
      "sessionState,machineKey",
      ...format,
    ]);
    expect(code).toBe(0);
    expect(out).not.toContain(SECRET);
    expect(out).not.toContain("AB12");
    expect(out).toContain("***");
    expect(out).toContain("SQLServer");
  });
});

it.each(["tree", "table"])(
  "the path that was asked for reaches no terminal raw (%s)",
  async (format) => {
    const top = tree({ "web.config": "<configuration />\n" });
    const { code, out } = await cli(top, [
      "effective",
      "--at",
      "a\u202eb",
      "--format",
      format,
      ".",
    ]);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("/a\ufffdb");
  },
);
