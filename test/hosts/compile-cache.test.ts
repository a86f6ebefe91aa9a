/** Compiled code is kept only where nobody but the user could have put it: docs/trust.md. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROGRAM as CLI, whyNotBuilt } from "../fixtures/built.js";
import { tree } from "./tree.js";

/** Runs the program with a cache folder of its own. */
function started(cache: string, more: Readonly<Record<string, string>> = {}) {
  const { status } = spawnSync(process.execPath, [CLI, "rules"], {
    env: { PATH: process.env.PATH ?? "", XDG_CACHE_HOME: cache, ...more },
  });
  return status;
}

// Skipped: compiled code is kept of the built program only, and `npm run check` builds it first.
if (whyNotBuilt !== undefined) it.skip(`the built program is ${whyNotBuilt}`);

describe.runIf(whyNotBuilt === undefined && process.platform !== "win32")("compiled code", () => {
  it("is kept in a folder that only the user may enter", () => {
    const cache = tree({});
    expect(started(cache)).toBe(0);
    expect(statSync(`${cache}/iislint`).mode & 0o777).toBe(0o700);
    expect(readdirSync(`${cache}/iislint`).length).toBeGreaterThan(0);
    expect(started(cache)).toBe(0);
  });

  it.each([{ CI: "true" }, { NODE_DISABLE_COMPILE_CACHE: "1" }])("is not kept with %o", (env) => {
    const cache = tree({});
    expect(started(cache, env)).toBe(0);
    expect(existsSync(`${cache}/iislint`)).toBe(false);
  });

  it("is neither kept nor used where others may write, or behind a link", () => {
    const cache = tree({ "elsewhere/": "" });
    mkdirSync(`${cache}/iislint`);
    chmodSync(`${cache}/iislint`, 0o777);
    expect(started(cache)).toBe(0);
    expect(readdirSync(`${cache}/iislint`)).toEqual([]);
    const linked = tree({ "elsewhere/": "" });
    symlinkSync(`${linked}/elsewhere`, `${linked}/iislint`);
    expect(started(linked)).toBe(0);
    expect(readdirSync(`${linked}/elsewhere`)).toEqual([]);
  });
});
