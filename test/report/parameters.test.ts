/** Parameters of a provider's own, and edits: what may be shown of them. */
import { describe, expect, test } from "vitest";
import { discreet } from "../../src/report/index.js";
import { maskParameter } from "../../src/report/mask.js";
import { diagnostic, place, report, source } from "./samples.js";

describe("a free parameter", () => {
  test.each([
    ["apiToken", "abc"],
    ["credentials", "abc"],
    ["redisConnStr", "abc"],
    ["connection string", "abc"],
    ["connectionString", "abc"],
    ["password", "abc"],
    ["accessKey", "abc"],
    ["cacheKey", "abc"],
    ["passage", "abc"],
    ["host", "a=b"],
    ["host", "AbCdEfGhIjKlMnOpQrStUvW1"],
    ["sharedSecret", "abc"],
    ["pasword", "abc"],
    ["passwrod", "abc"],
    ["Pssword", "abc"],
    ["pwdd", "abc"],
    ["secert", "abc"],
    ["acess-kee", "abc"],
    ["conectionString", "abc"],
    ["servers", "u:abc@h:6379"],
    ["servers", "h:6379,u:abc@h:6380"],
    ["nodes", ":abc@h"],
  ])("%s = %s is a secret", (name, value) => {
    expect(maskParameter(name, value)).toBe("***");
  });

  test.each([
    ["host", "localhost:6379"],
    ["connectionStringName", "Main"],
    ["tokenName", "x"],
    ["hots", "localhost"],
    ["prot", "6379"],
    ["databaseID", "2"],
    ["servers", "h1:6379;h2:6379"],
    ["user", "shop@contoso"],
    ["keys", "x"],
    ["password", ""],
    ["password", "true"],
    ["useKey", " False "],
    ["validationKey", "AutoGenerate,IsolateApps"],
    ["host", "AbCdEfGhIjKlMnOpQrStUv1"],
    ["host", "abcdefghijklmnopqrstuvw1"],
    ["host", "ABCDEFGHIJKLMNOPQRSTUVW1"],
    ["host", "AbCdEfGhIjKlMnOpQrStUvWx"],
    ["host", "AbCdEfGhIjKl.nOpQrStUvW1"],
    ["enablePassword", "true"],
  ])("%s = %s is none", (name, value) => {
    expect(maskParameter(name, value)).toBe(value);
  });
});

describe("an edit", () => {
  const held = (text: string, secret: string) => {
    const of = source(`<add password="${secret}" x="Y" />`);
    const edits = [{ source: of, span: { start: 0, end: 1 }, text }];
    const [shown] = discreet(
      report([diagnostic(place(of, "Y"), { fix: { safe: true, edits } })]),
    ).diagnostics;
    return shown?.fix === undefined;
  };
  test.each([
    ["a secret that stands in its file", "x 12345678 y", "12345678", true],
    ["one with blanks around", "x12345678y", " 12345678 ", true],
    ["a word too short to tell", "x 1234567 y", "1234567", false],
    ["nothing", "", "12345678", false],
    ["a secret of its own", 'password="q"', "12345678", true],
    ["something else", "x", "12345678", false],
  ])("that writes %s", (_, text, secret, isHeld) => {
    expect(held(text, secret)).toBe(isHeld);
  });

  test("that writes none is held where another beside it does", () => {
    const of = source('<a x="Y" />');
    const span = { start: 0, end: 1 };
    const edits = [
      { source: of, span, text: "fine" },
      { source: of, span, text: 'pwd="q"' },
    ];
    const [shown] = discreet(
      report([
        diagnostic(place(of, "Y"), { suggestions: [{ title: "Do", edits }, { title: "Think" }] }),
      ]),
    ).diagnostics;
    expect(shown?.suggestions).toEqual([{ title: "Do" }, { title: "Think" }]);
  });
});
