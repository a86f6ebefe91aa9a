/**
 * Two editors that are not ours, with the lines that docs/editors.md tells people to write. Only
 * `npm run test:editors` runs this; an editor that is not installed is left out with a word.
 */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { whyNotBuilt } from "../fixtures/built.js";
import { edited, versionOf } from "./client.js";
import { snippet } from "./page.js";

const here = (name: string) => join(import.meta.dirname, name);

/** Editors by name, and how each is told to run a script and to end. */
const EDITORS = {
  neovim: {
    program: "nvim",
    args: ["--clean", "--headless", "-c", `luafile ${here("neovim.lua")}`],
  },
  emacs: { program: "emacs", args: ["--batch", "-l", here("emacs.el")] },
} as const;

if (whyNotBuilt !== undefined) console.warn(`editors are left out: ${whyNotBuilt}`);

describe.each(Object.entries(EDITORS))("%s", (name, { program, args }) => {
  const version = versionOf(program);
  if (version === undefined) console.warn(`${program} is not installed: ${name} is left out`);

  test.skipIf(version === undefined || whyNotBuilt !== undefined).each([true, false])(
    `shows exact places and the value in force, and mends (${version ?? "absent"}), in a repository: %s`,
    (isRepository) => {
      const path = "web/admin/Web.config";
      const { seen, before, after } = edited(program, args, snippet(name), path, isRepository);
      const line = before.split("\n").findIndex((text) => text.includes("<sessionState"));
      const text = before.split("\n")[line] ?? "";
      const at = (value: string) => {
        const column = text.indexOf(`"${value}"`) + 1;
        return { from: [line, column], to: [line, column + value.length] };
      };
      expect(seen.diagnostics).toEqual([
        { code: "no-inproc-with-heavy-session-data", ...at("InProc") },
        { code: "dead-session-setting", ...at("30") },
      ]);
      expect(seen.hover).toMatch(/In force.*\/web\/admin.*InProc.*web\/admin\/Web\.config:13/);
      expect(after).toBe(before.replace(' stateNetworkTimeout="30"', ""));
    },
    180_000,
  );
});
