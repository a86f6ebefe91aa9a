/**
 * What an editor asks, as functions of a document and an offset. Nothing here knows a protocol: spans
 * are UTF-16 offsets, and a host maps them and the names of the kinds. No function throws, whatever
 * the text and the offset are.
 */
export type { Looked, Marked, Texts, World } from "./looked.js";
export { hover } from "./hover.js";
export { completion } from "./completion.js";
export type { Completion } from "./completion-item.js";
export { type ActionContext, type CodeAction, codeActions, fixAll } from "./code-actions.js";
export { type CodeLens, codeLenses } from "./code-lenses.js";
export { type InlayHint, type InlayOptions, inlayHints } from "./inlay-hints.js";
export {
  definition,
  type DocumentHighlight,
  documentHighlights,
  references,
  type Target,
} from "./navigation.js";
export { type DocumentLink, documentLinks } from "./document-links.js";
export { prepareRename, type Refused, type Renamable, rename } from "./rename.js";
export {
  type DocumentSymbol,
  documentSymbols,
  type WorkspaceSymbol,
  workspaceSymbols,
} from "./symbols.js";
export {
  type FoldingRange,
  foldingRanges,
  linkedEditingRanges,
  selectionRanges,
} from "./ranges.js";
export {
  type EffectiveAsked,
  type EffectiveDocument,
  effectiveDocument,
} from "./effective-document.js";
