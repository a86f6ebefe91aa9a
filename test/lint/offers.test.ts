/** Which fixes and suggestions of a finding are offered. */
import { describe, expect, test } from "vitest";
import { app, ONE, told, WEB } from "./on-bench.js";

describe("a fix", () => {
  const change = { do: "replace", at: { ...ONE, put: "value" }, text: "new" } as const;
  const edits = [{ source: WEB, span: ONE.span, text: "new" }];
  test.each([true, false])("safe: %s", (safe) => {
    expect(
      told({ message: "short", at: ONE, fix: { safe, changes: [change] } }, app("/"))[0]?.fix,
    ).toEqual({ safe, edits });
  });

  test("is not offered for what one build configuration shows: it would change the others", () => {
    const [one] = told(
      { message: "short", at: ONE, fix: { safe: true, changes: [change] } },
      app("/", "Release"),
    );
    expect(one && "fix" in one).toBe(false);
  });

  test("is not offered where no file can be edited", () => {
    const changes = [{ do: "set", path: "system.web/sessionState@timeout", value: 30 }] as const;
    const [one] = told({ message: "short", at: ONE, fix: { safe: true, changes } });
    expect(one && "fix" in one).toBe(false);
  });

  test("suggestions carry edits, commands and the way back", () => {
    const changes = [
      {
        do: "set",
        path: "system.applicationHost/applicationPools/add@queueLength",
        value: 5,
        old: 1000,
        of: { kind: "pool", name: "Shop" },
      },
    ] as const;
    const [one] = told({
      message: "short",
      at: ONE,
      suggestions: [
        { title: "Replace it", changes: [change] },
        { title: "Say it to IIS", changes },
      ],
    });
    expect(one?.suggestions[0]).toEqual({ title: "Replace it", edits });
    expect(one?.suggestions[1]).toMatchObject({
      title: "Say it to IIS",
      commands: { appcmd: expect.stringMatching(/"Shop" \/queueLength:5$/) as unknown },
      back: { appcmd: expect.stringMatching(/"Shop" \/queueLength:1000$/) as unknown },
    });
    expect(one?.suggestions[1]).not.toHaveProperty("edits");
  });
});
