/** What an options file or the command line says without effect is told, and changes nothing else. */
import { describe, expect, it } from "vitest";
import { keysNotRead, presets } from "../../schema/config.js";
import { diagnostics } from "../../schema/diagnostics.js";
import { rules } from "../../rules/index.js";
import { idlePresets } from "../../src/hosts/cli/idle.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const WEB = "<configuration/>";

const told = async (options: object, args: readonly string[] = []) => {
  const folder = tree({
    "web.config": WEB,
    "sub/web.config": WEB,
    "iislint.config.json": JSON.stringify(options),
  });
  const { code, err } = await cli(folder, [...args, "."]);
  return { code, lines: err.split("\n").filter((line) => line !== "") };
};

const line = (text: string) => `iislint: iislint.config.json: ${text}`;

describe("is told in one line, with the exit code as it is", () => {
  it.each([
    [{ nodes: { WEB01: "./nowhere" } }, ['"nodes" is not read yet and has no effect.']],
    [{ code: { exclude: ["**"] } }, ['"code" is not read yet and has no effect.']],
    [{ facts: { deployment: { servers: 2 } } }, []],
    [{ extends: ["recommended", "classic-asp"] }, []],
    [
      { rules: { "location-scope-for-session": ["off", {}] } },
      ['the options of "location-scope-for-session" have no effect while it is off.'],
    ],
    [{ rules: { "location-scope-for-session": "off" } }, []],
    [{ extends: ["recommended", "farm"] }, []],
    [{ root: true, ignore: ["none"], environment: { iis: "10.0" } }, []],
  ])("%j", async (options, lines) => {
    expect(await told(options)).toEqual({ code: 0, lines: lines.map(line) });
  });
});

it("a preset is idle when no id but those of every preset names it", () => {
  const own = new Set<string>([...rules, ...diagnostics].flatMap(({ presets: all }) => all));
  for (const preset of presets)
    expect(idlePresets([preset]).length === 1, preset).toBe(
      preset !== "all" && preset !== "strict" && !own.has(preset),
    );
});

it("a key that is not read says so on the page of the options file", () => {
  expect(keysNotRead()).toEqual(["code", "nodes"]);
});
