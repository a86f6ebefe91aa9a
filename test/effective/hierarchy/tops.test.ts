/** Where trees begin without a server. */
import { expect, test } from "vitest";
import { load, overview, session } from "./helper.js";

test("a working tree of git below another web.config begins a tree of its own", () => {
  const files = {
    "web.config": session('timeout="9"'),
    "sub/web.config": session('mode="InProc"'),
  };
  const sub = (tree: Readonly<Record<string, string>>) =>
    overview(load(tree, { targets: ["sub/web.config"] })).map((line) => line.split(" | ")[2]);
  expect(sub({ ...files, "sub/Global.asax": "" })).toEqual(["9 min"]);
  expect(sub({ ...files, "sub/.git/HEAD": "ref: refs/heads/main" })).toEqual(["20 min"]);
});
