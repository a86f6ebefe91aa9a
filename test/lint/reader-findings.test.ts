/** From what a reader yields to a diagnostic, value by value. */
import { describe, expect, test } from "vitest";
import type { ReaderFinding } from "../../src/diagnostic.js";
import { benchOf, level, ONE, TWO } from "./on-bench.js";

describe("a reader's finding", () => {
  const found = (finding: Partial<ReaderFinding>, of = level("warning")) => {
    const bench = benchOf({ known: of, unknown: level("error") });
    bench.reader({ rule: "known", message: "Refused.", at: ONE, ...finding });
    return bench.judged().map(({ diagnostic }) => diagnostic);
  };

  test("has what its id says, and no more", () => {
    expect(found({})).toEqual([
      {
        rule: "known",
        by: "engine",
        category: "schema",
        severity: "warning",
        message: { what: "Refused." },
        at: ONE,
        isDefault: false,
        related: [],
        suggestions: [],
        help: "schema/diagnostics/known.md",
      },
    ]);
  });

  test("its own words win", () => {
    const own = {
      subject: "a@b",
      severity: "info",
      category: "correctness",
      message: { what: "A.", because: "B." },
      related: [{ at: TWO, message: "There." }],
      fix: { safe: true, edits: [] },
      suggestions: [{ title: "Do" }],
    } as const;
    expect(found(own)).toMatchObject([own]);
  });

  test("the user's severity wins over its own", () => {
    expect(found({ severity: "info" }, level("error", { pinned: true }))[0]?.severity).toBe(
      "error",
    );
    expect(found({ severity: "info" }, level("off"))).toEqual([]);
  });

  test("an id that nobody knows is told by nobody", () => {
    expect(found({ rule: "unknown" })).toEqual([]);
  });
});
