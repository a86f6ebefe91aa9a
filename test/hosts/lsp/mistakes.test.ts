/** What is wrong with an options file: what is underlined, and what mends it. */
import { describe, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { mistakeIn, mistakeSpan } from "../../../src/hosts/lsp/mistakes.js";
import { createSource } from "../../../src/source.js";
import { ABLE, serve } from "./client.js";
import { session } from "./configs.js";

const NAME = "iislint.config.json";
const able = {
  ...ABLE,
  textDocument: {
    ...ABLE.textDocument,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
  },
};

describe("what is underlined", () => {
  const text = '\n  // options\n{\n  "extends": ["a\\"b"],\n  12.5: tru\n';
  test.each([
    ["a string", "4:15", '"a\\"b"'],
    ["a word", "5:9", "tru"],
    ["a number", "5:3", "12.5"],
    ["a sign", "3:1", "{"],
    ["the last thing, at the end", "6:1", "u"],
    ["the same, behind a line", "4:99", '"extends"', true],
    ["the first line, without a place", undefined, "// options"],
  ])("%s", (_, place, expected, isBeyond = false) => {
    const said = place === undefined ? `${NAME}: It.` : `${NAME}:${place}: It.`;
    const mistake = mistakeIn(said, `/${NAME}`);
    const { start, end } = mistakeSpan(mistake, createSource(`/${NAME}`, text));
    if (isBeyond) expect(end).toBeGreaterThan(start);
    else expect(text.slice(start, end)).toBe(expected);
    expect(mistake.message).toBe("It.");
  });

  test.each(["", " \n\n"])("nothing where there is nothing: %j", (empty) => {
    const span = mistakeSpan(mistakeIn("It.", `/${NAME}`), createSource(`/${NAME}`, empty));
    expect(span).toEqual({ start: 0, end: 0 });
  });

  test("the first line of a program that was not run", async () => {
    const client = await serve({
      "Web.config": session('mode="inproc"'),
      "iislint.config.mjs": "\n  export default {};  \n",
    });
    const [found] = await client.published("iislint.config.mjs", (all) => all.length === 1);
    expect(found?.range).toEqual({
      start: { line: 1, character: 2 },
      end: { line: 1, character: 20 },
    });
    expect(
      await client.ask("workspace/executeCommand", {
        command: "iislint.whyNotLinted",
        arguments: [client.uri("Web.config")],
      }),
    ).toMatch(/^iislint\.config\.mjs is a program and was not run\. /);
  });
});

test("a file that is judged has nothing against it", async () => {
  const client = await serve({
    "Web.config": session(""),
    "b/Web.config": session(""),
    "b/iislint.config.json": "{",
  });
  const why = (path: string) =>
    client.ask("workspace/executeCommand", {
      command: "iislint.whyNotLinted",
      arguments: [client.uri(path)],
    });
  expect(await why("Web.config")).toBeNull();
  expect(await why("b/Web.config")).toEqual(expect.any(String));
});

describe("what is meant is written", () => {
  const fixes = async (text: string, word: string) => {
    const client = await serve({ "Web.config": session(""), [NAME]: text }, { capabilities: able });
    await client.open(NAME, text);
    const position = client.position(NAME, word);
    const offered = await client.ask<CodeAction[] | null>("textDocument/codeAction", {
      textDocument: { uri: client.uri(NAME) },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    return (offered ?? []).map(({ title, edit }) => [title, client.applied(NAME, edit)]);
  };

  test.each([
    ["a preset", '{ "extends": ["recomended"] }', "recomended", "recommended"],
    ["a key", '{ "extend": ["strict"] }', "extend", "extends"],
    [
      "a rule",
      '{ "rules": { "no-session-id-in-urll": "off" } }',
      "no-session-id-in-urll",
      "no-session-id-in-url",
    ],
    ["a severity", '{ "rules": { "no-session-id-in-url": "warn" } }', "warn", "warning"],
  ])("%s", async (_, text, wrong, right) => {
    expect(await fixes(text, wrong)).toEqual([
      [`Change to "${right}"`, text.replace(`"${wrong}"`, `"${right}"`)],
    ]);
  });

  test("nothing where it is not near", async () => {
    expect(await fixes('{ "extends": ["recomended"] }', "extends")).toEqual([]);
    expect(await fixes('{ "extends": ["zzzzzzzzz"] }', "zzzzzzzzz")).toEqual([]);
  });
});
