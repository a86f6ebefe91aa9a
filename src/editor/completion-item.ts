/** One thing that can be written at an offset. */
import type { Span } from "../source.js";

export interface Completion {
  /** What the list shows, and what is typed to find it. */
  readonly label: string;
  readonly kind: "element" | "attribute" | "value" | "reference" | "snippet";
  /** What is replaced. */
  readonly span: Span;
  readonly insert: string;
  /** What changes with it elsewhere: the end tag of a start tag. */
  readonly also?: readonly { readonly span: Span; readonly text: string }[];
  /** `$1`, `${1:text}` and `$0` in `insert` are places to fill in. */
  readonly isSnippet: boolean;
  /** A few words beside the label: what may be written. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Smaller comes first; of equals the order of the list counts. */
  readonly rank: number;
  /** Something is to be chosen where the caret is then. */
  readonly asksAgain?: true;
}

/** A text that stands in a snippet for itself. */
export const literal = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
