/** What is said with an edit, to clients that can say it: other files, places to fill in, commands. */
import { expect, test } from "vitest";
import type { CodeAction, CompletionList } from "vscode-languageserver/node";
import { workspaceEdit } from "../../../src/hosts/lsp/features/edits.js";
import { uriOf } from "../../../src/hosts/lsp/uris.js";
import { createSource } from "../../../src/source.js";
import { ABLE, serve } from "./client.js";

const web = (inside: string) =>
  `<configuration>\n<system.web>\n${inside}\n</system.web>\n</configuration>\n`;

const capabilities = {
  ...ABLE,
  workspace: {
    ...ABLE.workspace,
    workspaceEdit: {
      documentChanges: true,
      snippetEditSupport: true,
      changeAnnotationSupport: {},
    },
  },
  textDocument: {
    ...ABLE.textDocument,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
  },
};

test("the place of a reason is one to fill in, where the client fills in edits", async () => {
  const text = web('<sessionState mode="inproc"/>');
  const ask = async (able: typeof capabilities) => {
    const client = await serve({ "web.config": text }, { capabilities: able });
    await client.open("web.config", text);
    const start = client.position("web.config", "inproc");
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: client.uri("web.config") },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    return JSON.stringify(actions.filter(({ kind }) => kind?.startsWith("quickfix.suppress")));
  };
  expect(await ask(capabilities)).toContain("invalid-attribute-value: ${1:TODO: say why} -->");
  const plain = structuredClone(capabilities);
  plain.workspace.workspaceEdit.snippetEditSupport = false;
  const said = await ask(plain);
  expect(said).toContain("invalid-attribute-value: TODO: say why -->");
  expect(said).not.toContain("snippet");
});

test.each([
  [undefined, "\n  "],
  [true, "\n"],
])(
  "a client that indents further lines by itself (%s) gets no indentation",
  async (indents, end) => {
    const text = web('  <sessionState mode="inproc"/>');
    const client = await serve(
      { "web.config": text },
      { capabilities, options: { indentsSnippets: indents } },
    );
    await client.open("web.config", text);
    const start = client.position("web.config", "inproc");
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: client.uri("web.config") },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    const [hide] = actions.filter(({ title }) => title.startsWith("Hide this finding"));
    expect(hide?.edit?.documentChanges).toMatchObject([
      {
        edits: [
          {
            range: { start: { line: 2, character: 2 } },
            snippet: {
              value: `<!-- iislint-disable-next-line invalid-attribute-value: \${1:TODO: say why} -->${end}`,
            },
          },
        ],
      },
    ]);
  },
);

test.each([
  [undefined, undefined],
  ["some.command", "some.command"],
])("the list opens again by the command of the client: %s", async (suggestCommand, command) => {
  const text = web("<sessionState />");
  const client = await serve({ "web.config": text }, { options: { suggestCommand } });
  await client.open("web.config", text);
  const position = client.position("web.config", " />", true);
  const { items } = await client.at<CompletionList>("textDocument/completion", "web.config", {
    ...position,
    character: position.character - 2,
  });
  expect(items.find(({ label }) => label === "mode")?.command?.command).toBe(command);
});

test.each([true, false])(
  "the change of another file is told, where the client asks: %s",
  (annotations) => {
    const edit = (path: string) => ({
      source: createSource(path, "abc"),
      span: { start: 0, end: 1 },
      text: "x",
    });
    const client = { versions: true, annotations, snippetEdits: false };
    const asking = {
      client: () => client,
      open: { uri: uriOf, version: () => undefined },
    } as unknown as Parameters<typeof workspaceEdit>[1];
    const made = workspaceEdit([edit("/web/Web.config"), edit("/web/admin/Web.config")], asking, {
      path: "/web/admin/Web.config",
    });
    expect(made.changeAnnotations).toEqual(
      annotations
        ? {
            "another-file": {
              label: "Change of another file",
              description: "Web.config",
              needsConfirmation: true,
            },
          }
        : undefined,
    );
    const notes = (made.documentChanges ?? []).map((one) =>
      JSON.stringify(one).includes("another-file"),
    );
    expect(notes).toEqual([annotations, false]);
  },
);
