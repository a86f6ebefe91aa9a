/** What is told once, and of whom. */
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/rule.js";
import { app, at, benchOf, level, ONE, ROOT, RULE, TWO } from "./on-bench.js";

describe("what is told once", () => {
  type Told = readonly [
    path: string | undefined,
    finding?: Partial<Finding>,
    configuration?: string,
  ];
  const all = (...list: readonly Told[]) => {
    const bench = benchOf({ probe: level("warning") });
    for (const [path, finding, configuration] of list)
      bench.finding(
        RULE,
        { message: "short", at: ONE, ...finding },
        path === undefined ? undefined : app(path, configuration),
      );
    return bench.judged().map(({ diagnostic }) => diagnostic.application);
  };
  /** The message holds the name of the application, which the engine fills in. */
  const named = (thing = "mode") => ({ message: "seen", data: { thing } });

  test.each<[string, readonly Told[], readonly (string | undefined)[]]>([
    ["one application", [["/"]], ["/"]],
    ["two of one line, by name", [["/shop"], ["/"], ["/cart"]], ["/, /cart, /shop"]],
    ["one twice", [["/"], ["/"]], ["/"]],
    ["nobody's", [[undefined], [undefined]], [undefined]],
    ["at two places", [["/"], ["/shop", { at: TWO }]], ["/", "/shop"]],
    ["in two files", [["/"], ["/shop", { at: at(6, 9, ROOT) }]], ["/", "/shop"]],
    ["of two lengths", [["/"], ["/shop", { at: at(6, 10) }]], ["/", "/shop"]],
    ["of two severities", [["/"], ["/shop", { severity: "info" }]], ["/", "/shop"]],
    [
      "each under its own name",
      [
        ["/a", named()],
        ["/b", named()],
      ],
      ["/a, /b"],
    ],
    [
      "each under the name of its build configuration",
      [
        ["/a", named(), "Debug"],
        ["/b", named(), "Release"],
      ],
      ["/a (Debug), /b (Release)"],
    ],
    [
      "in other words",
      [
        ["/a", named()],
        ["/b", named("timeout")],
      ],
      ["/a", "/b"],
    ],
    [
      "with other related places",
      [
        ["/a", { related: [{ at: ONE, message: "x" }] }],
        ["/b", { related: [{ at: TWO, message: "x" }] }],
      ],
      ["/a", "/b"],
    ],
    [
      "where place and words run into each other",
      [
        ["/a", { at: at(1, 2), message: "3 seen" }],
        ["/b", { at: at(1, 23), message: " seen" }],
      ],
      ["/a", "/b"],
    ],
    ["a transform that leaves it as it was", [["/a"], ["/a", {}, "Release"]], ["/a"]],
  ])("%s", (_, list, applications) => {
    expect(all(...list)).toEqual(applications);
  });

  test("it touches the file of its place and of every related place", () => {
    const bench = benchOf({ probe: level("warning") });
    bench.finding(
      RULE,
      { message: "short", at: ONE, related: [{ at: at(0, 1, ROOT), message: "x" }] },
      undefined,
    );
    expect(bench.judged().map(({ touches }) => [...touches])).toEqual([
      ["Web.config", "root/Web.config"],
    ]);
  });
});
