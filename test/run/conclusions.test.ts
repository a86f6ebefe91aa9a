/** What a run concludes over several files, and what it leaves to others. */
import { describe, expect, test } from "vitest";
import { configure, diagnostics, requestOf, rules, run } from "../../src/index.js";
import { type AnyRule, UnknownValue } from "../../src/rule.js";
import type { RunRequest } from "../../src/run/request.js";
import { session } from "../effective/hierarchy/helper.js";
import { memory, type Tree } from "../fixtures/disk.js";
import { PROBE } from "../lint/probe.js";

function ran(
  tree: Tree,
  targets: readonly string[],
  more: Partial<RunRequest> = {},
  further: readonly AnyRule[] = [],
) {
  const all = [...rules, ...further];
  const { levels } = configure({ rules: all, diagnostics, presets: [], ruleSettings: {} });
  const request = requestOf({ files: memory(tree), base: ".", targets }, all, levels);
  return run({ ...request, ...more });
}

const WEB = session('mode="InProc"');

/** Notes every application and finds nothing. */
const noting = (summarise: () => unknown): AnyRule => ({
  ...PROBE,
  messages: {},
  *check() {
    yield* [];
  },
  overall: {
    needs: ["config"],
    summarise,
    *check() {
      yield* [];
    },
  },
});
const ofProbe = ({ notEvaluated }: ReturnType<typeof run>) =>
  notEvaluated.filter(({ rule }) => rule === "probe");

describe("a rule that concludes over a project", () => {
  test("is not evaluated where a value that it notes is not at hand", () => {
    const rule = noting(() => {
      throw new UnknownValue("the pool");
    });
    const tree = { "a/web.config": WEB, "b/web.config": WEB, "b/Global.asax": "" };
    expect(ofProbe(ran(tree, ["b/web.config"], {}, [rule]))).toMatchObject([
      { missing: ["the pool"], subjects: ["/b"] },
    ]);
  });

  test("is not evaluated for a text from standard input", () => {
    const rule = noting(() => 1);
    const result = ran({ "web.config": WEB }, ["web.config"], { stdin: { isAlone: false } }, [
      rule,
    ]);
    expect(ofProbe(result)).toMatchObject([
      { missing: ["the other files of the project"], subjects: ["standard input"] },
    ]);
    expect(ofProbe(ran({ "web.config": WEB }, ["web.config"], {}, [rule]))).toEqual([]);
  });
});

test("beside a text that stands alone only a configSource is missing", () => {
  const text = `<configuration>
<appSettings file="mine.config" />
<connectionStrings configSource="strings.config" />
</configuration>`;
  const { notEvaluated } = ran({ "web.config": text }, ["web.config"], {
    stdin: { isAlone: true },
  });
  expect(notEvaluated.filter(({ rule }) => rule === "invalid-config-source")).toMatchObject([
    { missing: ["strings.config"], subjects: ["web.config"] },
  ]);
});

test("a file beside an options file that is broken is not judged", () => {
  const tree = { "web.config": session('timeout="x"') };
  const plain = requestOf({ files: memory(tree), base: ".", targets: [] }, [], new Map());
  const governed = { ...plain.governing("."), isBroken: true, optionsFile: "iislint.config.json" };
  const result = ran(tree, ["web.config"], { governing: () => governed });
  expect([result.files, result.diagnostics, result.broken]).toEqual([[], [], [governed]]);
});

test.each(["", "<!-- nothing -->"])("a transform alone may hold no element: %j", (text) => {
  const { diagnostics: found } = ran({ "Web.Release.config": text }, ["Web.Release.config"]);
  expect(found.map(({ rule }) => rule)).toEqual(["xml-syntax"]);
});
