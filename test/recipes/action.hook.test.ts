/** The action where it has to install first: its own revision, and a version by its name. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tree } from "../hosts/tree.js";
import { runAction } from "./run-action.js";
import { isBuilt, packed, root, scratch, WRONG } from "./scratch.js";

const MINUTES = 60_000;
const env = { npm_config_offline: "false", npm_config_prefer_offline: "true" };

describe("the action", { timeout: 10 * MINUTES }, () => {
  it("builds its own revision, once", () => {
    const clone = join(tree({}), "action");
    const git = spawnSync("git", ["clone", "-q", "--no-hardlinks", root, clone]);
    expect(git.status).toBe(0);
    for (let i = 0; i < 2; i++) {
      const { status, out, summary } = runAction(
        scratch({ "web/Web.config": WRONG }),
        {},
        { actionPath: clone, env },
      );
      expect(out).toContain("::error file=web/Web.config,line=3,");
      expect(out.includes("added ")).toBe(i === 0);
      expect(summary).toContain("1 error in 1 file");
      expect(status).toBe(1);
    }
  });

  it.runIf(isBuilt)("takes a version from npm", () => {
    const top = scratch({ "web/Web.config": WRONG });
    // No registry has it: npm takes a file in place of a number.
    const version = `file:${packed(tree({}))}`;
    const { status, out } = runAction(top, { version }, { actionPath: "/nowhere", env });
    expect(out).toContain("::error file=web/Web.config,line=3,");
    expect(status).toBe(1);
  });
});
