/** Texts in Markdown for clients that show it, and for those that do not. */
import type { MarkupContent } from "vscode-languageserver/node";
import { withoutMarkdown } from "../../../editor/markdown.js";

/** @param isShown - the client shows Markdown */
export const markup = (markdown: string, isShown: boolean): MarkupContent =>
  isShown
    ? { kind: "markdown", value: markdown }
    : { kind: "plaintext", value: withoutMarkdown(markdown) };
