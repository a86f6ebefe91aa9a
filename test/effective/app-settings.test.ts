/** `file` of appSettings: a further file speaks behind the one that names it. */
import { describe, expect, test } from "vitest";
import type { Resolved } from "../../src/effective/application.js";
import { requestOf, view } from "../../src/index.js";
import { positionAt } from "../../src/source.js";
import { configuration, WEB } from "../readers/cases/case.js";
import { memory, type Tree } from "../fixtures/disk.js";

/** Key, value and the line that decided it, in order. */
function settings(tree: Tree, path = "/"): string[] {
  const request = { files: memory(tree), targets: Object.keys(tree), base: "." };
  const at = view(requestOf({ ...request, applications: ["/"] }, [], new Map())).at(path);
  if ("problem" in at) throw new Error(at.problem);
  const { $entries } = at.config.appSettings;
  return $entries.map(({ key, value }: Record<"key" | "value", Resolved<string>>) => {
    const from = value.from === "default" ? undefined : value.from;
    return `${key.value}=${value.value}${from ? ` ${from.source.path}:${String(positionAt(from.source, from.span.start).line)}` : ""}`;
  });
}

const OWN = configuration(
  '<appSettings file="conf\\more.config">\n<add key="a" value="1" />\n<add key="b" value="1" />\n</appSettings>',
);

describe("the file that appSettings names", () => {
  test("adds, replaces in place and removes, whatever the letter case of keys", () => {
    const more =
      '<appSettings><add key="c" value="3" /><add key="A" value="2" /><remove key="b" /></appSettings>';
    expect(settings({ [WEB]: OWN, "conf/more.config": more })).toEqual([
      "A=2 conf/more.config:1",
      "c=3 conf/more.config:1",
    ]);
  });

  test("is ignored where it is missing", () => {
    expect(settings({ [WEB]: OWN })).toEqual(["a=1 Web.config:3", "b=1 Web.config:4"]);
  });

  test("counts before what folders below say", () => {
    const tree = {
      [WEB]: OWN,
      "conf/more.config": '<appSettings><add key="a" value="2" /></appSettings>',
      "sub/Web.config": configuration('<appSettings><add key="a" value="5" /></appSettings>'),
    };
    expect(settings(tree, "/sub")).toEqual(["a=5 sub/Web.config:2", "b=1 Web.config:4"]);
  });

  test("is sought beside the file of the section, also where that is a source", () => {
    const tree = {
      [WEB]: configuration('<appSettings configSource="conf\\own.config" />'),
      "conf/own.config": '<appSettings file="more.config"><add key="a" value="1" /></appSettings>',
      "conf/more.config": '<appSettings><add key="a" value="2" /></appSettings>',
    };
    expect(settings(tree)).toEqual(["a=2 conf/more.config:1"]);
  });
});
