/** What a reader refuses is its to tell: no rule concludes from it or adds to it. */
import { describe, expect, test } from "vitest";
import { CONFIGURATION, lintTree, sessionState } from "../rules/harness.js";
import type { Tree } from "../fixtures/disk.js";
import { poolAndSite } from "../fixtures/server.js";

const pool = (inside: string): Tree => {
  const { files, configuration } = poolAndSite({
    pool: inside,
    web: sessionState('mode="InProc"'),
  });
  return { ...files, [CONFIGURATION]: JSON.stringify({ extends: ["all"], ...configuration }) };
};
const session = (attributes: string): Tree => ({ "Web.config": sessionState(attributes) });

describe("a value that is refused", () => {
  test.each([
    ["below the range", pool('<processModel maxProcesses="-1" />'), "no-inproc-with-web-garden"],
    [
      "above the range",
      pool('<processModel maxProcesses="2147483648" />'),
      "no-inproc-with-web-garden",
    ],
    [
      "off its step",
      pool('<processModel idleTimeout="00:00:30" />'),
      "pool-idle-timeout-covers-session",
    ],
    ["no duration", session('mode="SQLServer" timeout="0"'), "session-timeout-range"],
    ["of another kind", session('mode="InProc" sqlCommandTimeout="soon"'), "dead-session-setting"],
    ["without quotes", session('mode="InProc" sqlCommandTimeout=60'), "dead-session-setting"],
  ])("%s", (_name, tree, rule) => {
    const { diagnostics } = lintTree(tree);
    expect(diagnostics.filter(({ rule: id }) => id === rule)).toEqual([]);
    expect(
      diagnostics.filter(({ severity }) => severity === "error").map((one) => one.rule),
    ).toContainEqual(expect.stringMatching(/^(invalid-attribute-value|xml-syntax)$/));
  });

  test("does not hide the one beside it", () => {
    const { diagnostics } = lintTree(
      session('mode="InProc" sqlCommandTimeout="60" compressionEnabled="maybe"'),
    );
    const dead = diagnostics.filter(({ rule }) => rule === "dead-session-setting");
    expect(dead.map(({ at }) => at.source.text.slice(at.span.start, at.span.end))).toEqual(["60"]);
  });

  test("and one that is taken is judged", () => {
    const { diagnostics } = lintTree(pool('<processModel maxProcesses="4" />'));
    expect(diagnostics.map(({ rule }) => rule)).toContain("no-inproc-with-web-garden");
  });
});
