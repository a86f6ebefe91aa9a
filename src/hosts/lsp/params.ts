/** What the parameters of each request must hold; the rest of them may be anything. */

type Is = (value: unknown) => boolean;

const text: Is = (value) => typeof value === "string";
const list: Is = (value) => Array.isArray(value);
const object = (parts: Readonly<Record<string, Is>>): Is => {
  const all = Object.entries(parts);
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    all.every(([name, is]) => is((value as Readonly<Record<string, unknown>>)[name]));
};

const number: Is = (value) => typeof value === "number";
const position = object({ line: number, character: number });
const range = object({ start: position, end: position });
const ofDocument = { textDocument: object({ uri: text }) };
const place = object({ ...ofDocument, position });

const REQUESTS: Readonly<Record<string, Is>> = {
  "textDocument/documentSymbol": object(ofDocument),
  "textDocument/foldingRange": object(ofDocument),
  "textDocument/documentLink": object(ofDocument),
  "textDocument/codeLens": object(ofDocument),
  "textDocument/diagnostic": object(ofDocument),
  "textDocument/hover": place,
  "textDocument/completion": place,
  "textDocument/definition": place,
  "textDocument/references": place,
  "textDocument/documentHighlight": place,
  "textDocument/linkedEditingRange": place,
  "textDocument/prepareRename": place,
  "textDocument/rename": object({ ...ofDocument, position, newName: text }),
  "textDocument/codeAction": object({ ...ofDocument, range }),
  "textDocument/inlayHint": object({ ...ofDocument, range }),
  "textDocument/selectionRange": object({
    ...ofDocument,
    positions: (value) => Array.isArray(value) && value.every(position),
  }),
  "workspace/symbol": object({ query: text }),
  "workspace/diagnostic": object({ previousResultIds: list }),
  "workspace/executeCommand": object({ command: text }),
  "workspace/textDocumentContent": object({ uri: text }),
};

/** Whether the parameters of a request are such that it can be answered. */
export function fits(method: string, params: unknown): boolean {
  const is = REQUESTS[method];
  return is === undefined || is(params);
}

/** Those of `initialize`, of a client that says nothing of itself too. */
export function greeting(params: unknown): object {
  const said = typeof params === "object" && params !== null ? params : {};
  const { capabilities }: { readonly capabilities?: unknown } = said;
  const isSaid = typeof capabilities === "object" && capabilities !== null;
  return { ...said, capabilities: isSaid ? capabilities : {} };
}
