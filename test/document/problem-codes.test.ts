/** The codes as the sources write them: none is without a case. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROBLEMS } from "./problem-cases.js";

describe("problems", () => {
  it("of the sources are all in the table", () => {
    const folder = new URL("../../src/document/", import.meta.url);
    const codes = new Set<string>();
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const source = readFileSync(new URL(file, folder), "utf8");
      for (const [, code] of source.matchAll(/(?:add|warn|[rR]eport)\(\s*"([a-z]+(?:-[a-z]+)+)"/g))
        codes.add(code!);
    }
    const known = [...Object.keys(PROBLEMS), "too-many-problems"];
    expect([...codes].filter((code) => !known.includes(code))).toEqual([]);
    expect(codes.size).toBeGreaterThan(25);
  });
});
