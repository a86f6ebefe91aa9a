/** What an editor offers to do about findings. */
import { describe, expect, test } from "vitest";
import { type CodeAction, codeActions, fixAll } from "../../src/editor/index.js";
import { NO_REASON } from "../../src/lint/directives.js";
import type { Diagnostic } from "../../src/diagnostic.js";
import { lint } from "../../src/index.js";
import { requestFor } from "../fix/claims.js";
import { edited } from "../fixtures/edits.js";
import { lookedAt, web } from "./looking.js";

function context(text: string, path = "web.config") {
  const { document } = lookedAt(path, text);
  return { document, diagnostics: lint(requestFor({ [path]: text })).diagnostics };
}

/** What is offered at a piece of the text. */
function at(text: string, piece: string) {
  const one = context(text);
  const start = text.indexOf(piece);
  return { one, actions: codeActions(one, { start, end: start + piece.length }) };
}

const made = (text: string, { edits }: Pick<CodeAction, "edits">) => edited(text, edits);
const kinds = (actions: readonly CodeAction[]) => actions.map(({ kind }) => kind);

const TWO = web('<sessionState mode="inproc" cookieless="usecookies" timeout="5x"/>');

test("a safe fix is the preferred one", () => {
  const { actions } = at(TWO, "inproc");
  const [fix] = actions;
  expect(fix).toMatchObject({ kind: "quickfix", isPreferred: true });
  expect(fix && made(TWO, fix)).toContain('mode="InProc" cookieless="usecookies"');
  expect(kinds(actions)).toEqual([
    "quickfix",
    "fixKind",
    "fixAll",
    "suppress",
    "suppress",
    "explain",
  ]);
});

test("all of a kind", () => {
  const kind = at(TWO, "inproc").actions.find((one) => one.kind === "fixKind");
  expect(kind?.title).toBe("Fix all 2 findings of invalid-attribute-value in this file");
  expect(kind && made(TWO, kind)).toBe(
    web('<sessionState mode="InProc" cookieless="UseCookies" timeout="5x"/>'),
  );
});

test("explain leads to the page", () => {
  expect(at(TWO, "inproc").actions.at(-1)).toMatchObject({
    title: "Explain invalid-attribute-value",
    page: "schema/diagnostics/invalid-attribute-value.md",
    edits: [],
  });
});

test("nothing where nothing is found", () => {
  expect(at(TWO, "<configuration>").actions).toEqual([]);
});

describe("fix all", () => {
  test("makes what is safe and nothing else", () => {
    const text = web('<sessionState mode="inproc" cookieless="UseUri"/>');
    const one = context(text);
    const unsafe = one.diagnostics.filter(
      ({ fix, suggestions }) => !fix?.safe && suggestions.length > 0,
    );
    expect(unsafe.length).toBeGreaterThan(0);
    const all = fixAll(one);
    expect(all?.diagnostics.every(({ fix }) => fix?.safe)).toBe(true);
    expect(all && made(text, all)).toBe(text.replace("inproc", "InProc"));
  });

  test("never takes a suggestion, nor a fix that is not safe", () => {
    const { document } = lookedAt("web.config", "<configuration/>");
    const edits = [{ source: document.source, span: { start: 0, end: 0 }, text: "x" }];
    const finding: Diagnostic = {
      rule: "r",
      by: "rule",
      category: "style",
      severity: "warning",
      message: { what: "w" },
      at: { source: document.source, span: { start: 0, end: 1 } },
      isDefault: false,
      related: [],
      suggestions: [{ title: "s", edits }],
      help: "rules/r.md",
    };
    const unsafe: Diagnostic = { ...finding, fix: { safe: false, edits } };
    expect(fixAll({ document, diagnostics: [finding, unsafe] })).toBeUndefined();
    const [one] = codeActions({ document, diagnostics: [finding] }, { start: 0, end: 0 });
    expect(one).toMatchObject({ kind: "suggestion", title: 'Suggestion: insert "x" (s)' });
  });

  test("writes no file that may not be written", () => {
    expect(fixAll({ ...context(TWO), mayWrite: () => false })).toBeUndefined();
  });
});

test("findings of another text of the file are not acted on", () => {
  const one = context(TWO);
  const { document } = lookedAt("web.config", ` ${TWO}`);
  expect(codeActions({ ...one, document }, { start: 0, end: TWO.length })).toEqual([]);
});

describe("a comment that hides", () => {
  const hidden = (text: string, piece: string, which: number) => {
    const { actions } = at(text, piece);
    const action = actions.filter(({ kind }) => kind === "suppress")[which];
    if (!action) throw new Error("no such action");
    return { action, text: made(text, action) };
  };

  // "TODO: say why" is what an editor writes for a person to write over: the text under test.
  const LINES =
    '<configuration>\r\n\t<system.web>\r\n\t\t<sessionState\r\n\t\t\tmode="inproc"/>\r\n\t</system.web>\r\n</configuration>';

  test("stands in front of the tag, with its indentation and line ends", () => {
    const { text, action } = hidden(LINES, "inproc", 0);
    expect(text).toBe(
      LINES.replace(
        "\t\t<sessionState",
        "\t\t<!-- iislint-disable-next-line invalid-attribute-value: TODO: say why -->\r\n\t\t<sessionState",
      ),
    );
    const { span } = action.select ?? { span: { start: 0, end: 0 } };
    expect(text.slice(span.start, span.end)).toBe(NO_REASON);
    expect(
      lint(requestFor({ "web.config": text })).diagnostics.map(({ rule }) => rule),
    ).not.toContain("invalid-attribute-value");
  });

  test("on the same line where the tag does not begin it", () => {
    expect(hidden(TWO, "inproc", 0).text).toContain(
      "<system.web><!-- iislint-disable-next-line invalid-attribute-value: TODO: say why --><sessionState",
    );
  });

  test("for the file, behind its declaration", () => {
    const text = `<?xml version="1.0"?>\n${TWO}`;
    expect(hidden(text, "inproc", 1).text).toBe(
      `<?xml version="1.0"?>\n<!-- iislint-disable-file invalid-attribute-value: TODO: say why -->\n${TWO}`,
    );
  });

  test("at the root", () => {
    const text = '<configuration foo="1"/>';
    const { actions } = at(text, "foo");
    const one = actions.find(({ kind }) => kind === "suppress");
    expect(one && made(text, one)).toContain("<!-- iislint-disable-next-line ");
  });

  test("of damage is not offered: it is always told", () => {
    const { actions } = at("<configuration><a></configuration>", "</configuration>");
    expect(actions.filter(({ kind }) => kind === "suppress")).toEqual([]);
  });
});
