/** Which documents are XML: an editor may hand over any text. */
import type { Document } from "../document/tree.js";
import { kindByName } from "../settings/kind.js";

/** Languages in which a text may begin with a bracket, and is no XML. */
const OTHER = /\.(?:json|jsonc|jsonl|[cm]?[jt]sx?|md|markdown|html?|cshtml|as[pcm]x|txt|log|ps1)$/i;

/** By its name, or by its first character; what is blank is XML only by its name. */
export function isXml({ source: { path, text } }: Document): boolean {
  if (kindByName(path) !== undefined) return true;
  return !OTHER.test(path) && /^\s*</.test(text);
}
