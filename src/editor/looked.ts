/** What an editor's feature looks at: one document, what is known of it, and what is in force around. */
import type { Document } from "../document/tree.js";
import type { View } from "../run/view.js";
import type { ConfigFile } from "../settings/config-file.js";
import type { Schema } from "../settings/schema.js";
import type { Span } from "../source.js";

/** Markdown by the key of an element, an attribute or a value: `schema/generated/hover.json`. */
export type Texts = Readonly<Record<string, string>>;

/** What is asked of the files around a document. */
export type World = Pick<
  View,
  "applications" | "configurations" | "findings" | "files" | "at" | "factsOf"
>;

export interface Looked {
  readonly document: Document;
  /** Undefined for a text that is no configuration of these servers. */
  readonly file: ConfigFile | undefined;
  readonly schema: Schema;
  readonly texts: Texts;
  /** Asked only by what tells of other files; undefined while nothing is loaded. */
  readonly view: () => World | undefined;
  /** The folder to which paths are shown relative. */
  readonly cwd: string;
}

/** Markdown over a part of the text. */
export interface Marked {
  readonly span: Span;
  readonly markdown: string;
}
