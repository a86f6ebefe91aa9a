/**
 * The law of the language server: after each edit that a client tells, it shows what a fresh run
 * over the same texts finds. Random edits of parts of documents, in stories. Below the protocol
 * `test/live/edits.test.ts` does the same with a thousand.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic, WorkspaceDiagnosticReport } from "vscode-languageserver/node";
import { positionOf } from "../../../src/hosts/lsp/positions.js";
import { toSlashes } from "../../../src/hosts/paths.js";
import { createSource } from "../../../src/source.js";
import { tree } from "../tree.js";
import { ABLE, type Client, serve } from "./client.js";

const STORIES = join(import.meta.dirname, "../../stories");
const capabilities = {
  ...ABLE,
  textDocument: { ...ABLE.textDocument, diagnostic: { relatedInformation: true } },
};

const VALUES = [
  "InProc",
  "inproc",
  "StateServer",
  "20",
  "",
  '"',
  " />",
  "<sessionState ",
  "<!-- iislint-disable-next-line: for now -->",
  "\r",
  "\u{1f600}",
  "\n\n",
];

const edit = fc.record({
  file: fc.nat(50),
  at: fc.nat(20_000),
  length: fc.oneof(fc.constant(0), fc.nat(12)),
  text: fc.constantFrom(...VALUES),
});

/** What is found in all files, by path. */
async function found(client: Client): Promise<unknown> {
  const { items } = await client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", {
    previousResultIds: [],
  });
  const top = client.uri(".");
  const plain = (diagnostic: Diagnostic) => JSON.stringify(diagnostic).replaceAll(top, ".");
  return items
    .flatMap((one) =>
      one.kind === "full" && one.items.length > 0
        ? [[one.uri.replace(top, "."), one.items.map(plain)] as const]
        : [],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const EDITS = 10;

test.each([
  "brewery",
  "travel-release-transform",
  "newspaper-shared-config-source",
  "gallery-virtual-directories",
  "school-subfolder",
])(
  "%s",
  async (story) => {
    const top = tree({});
    cpSync(join(STORIES, story), top, { recursive: true });
    mkdirSync(join(top, ".git"));
    const paths = readdirSync(top, { recursive: true, encoding: "utf8" })
      .map(toSlashes)
      .filter((path) => /\.config$/i.test(path))
      .sort();
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: EDITS, maxLength: EDITS }), async (edits) => {
        const client = await serve({}, { capabilities, top });
        const open = new Set<string>();
        for (const { file, at, length, text } of edits) {
          const path = paths[file % paths.length] ?? "";
          if (!open.has(path)) await client.open(path, readFileSync(join(top, path), "utf8"));
          open.add(path);
          const source = createSource(path, client.text(path));
          const start = at % (source.text.length + 1);
          const range = {
            start: positionOf(source, start),
            end: positionOf(source, start + length),
          };
          await client.change(path, text, range);
          const fresh = await serve({}, { capabilities, top });
          for (const other of open) await fresh.open(other, client.text(other));
          expect(await found(client)).toEqual(await found(fresh));
          fresh.end();
        }
        client.end();
      }),
      { numRuns: 2, endOnFailure: true },
    );
  },
  120_000,
);
