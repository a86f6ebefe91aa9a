/** Where trees begin without a server. */
import { expect, test } from "vitest";
import { load, overview, session, shown } from "./helper.js";

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

test("a path lies in the tree with the longest name that begins it", () => {
  const tree = {
    "web.config": session('timeout="9"'),
    "sub/.git/HEAD": "",
    "sub/web.config": session('mode="InProc"'),
    "sub/deep/web.config": session('cookieName="deep"'),
  };
  const TIMEOUT = "system.web/sessionState@timeout";
  // Whichever was found first.
  const targets = Object.keys(tree).filter((path) => path.endsWith(".config"));
  for (const each of [targets, targets.toReversed()]) {
    const workspace = load(tree, { targets: each });
    expect(shown(workspace, "/", TIMEOUT)).toBe("9 < web.config:3");
    expect(shown(workspace, "/sub", TIMEOUT)).toBe("20 < default");
    expect(shown(workspace, "/sub/deep", TIMEOUT)).toBe("20 < default");
  }
});
