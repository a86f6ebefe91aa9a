/** What a person asks of the report: how much, how wide, whose commands. */
import { describe, expect, it } from "vitest";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const WEB = `<configuration>
  <system.web>
    <sessionState cookieless="AutoDetect" timeout="20x" />
  </system.web>
</configuration>
`;

interface Json {
  readonly diagnostics: readonly object[];
  readonly summary: object;
}

async function json(top: string, argv: readonly string[]): Promise<Json> {
  const { out } = await cli(top, [...argv, "--format", "json"]);
  return JSON.parse(out) as Json;
}

describe("the report", () => {
  it.each([
    [[], ["error", "warning"]],
    [["--max-warnings", "1"], ["error"]],
    [["--fail-on", "error"], ["error"]],
  ])(
    "--quiet %j shows what decides the exit code, and nothing else",
    async (options, severities) => {
      const top = tree({ "web.config": WEB });
      const { out } = await cli(top, ["--quiet", ...options]);
      const heads = out.split("\n").filter((line) => line.startsWith("web.config:"));
      expect(heads.map((line) => line.split("  ")[1]).sort()).toEqual(severities);
      expect(out.trimEnd().split("\n\n")).toHaveLength(severities.length);
      const shown = await json(top, ["--quiet", ...options]);
      expect(shown.diagnostics).toHaveLength(severities.length);
      expect(shown.summary).toMatchObject({ errors: 1, warnings: 1 });
    },
  );

  it("--quiet says nothing where nothing fails", async () => {
    const top = tree({ "web.config": "<configuration />" });
    expect((await cli(top, ["--quiet"])).out).toBe("");
  });

  it.each([
    [{ COLUMNS: "60" }, 60],
    [{ COLUMNS: "20" }, 20],
    [{ COLUMNS: "1" }, 20],
    [{ COLUMNS: "wide" }, 100],
    [{}, 100],
  ])("no line is wider than %j asks for", async (env, columns) => {
    const { out } = await cli(tree({ "web.config": WEB }), [], { env });
    const widest = Math.max(...out.split("\n").map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(columns);
    expect(widest).toBeGreaterThan(columns * 0.75);
  });

  it.each([
    ["--commands", /^rem - Commands for review/, "appcmd"],
    ["--commands", /^# Commands for review/, "PowerShell"],
    ["--commands", /^' Commands for review/, "wmi"],
    ["--commands", /^- Commands for review/, "iismanager"],
  ])("%s prints a script: %s", async (option, expected, tool) => {
    const { out } = await cli(tree({ "web.config": WEB }), [option, tool]);
    expect(out).toMatch(expected);
  });
});
