/** The text by which a mode finds its store: where it stands, and another one in its place. */
import type { Application, Change, RelatedAt, Standing } from "../../src/rule.js";
import type { StoreString } from "../../src/sessions/connection-strings.js";
import { replaceAt, set } from "./changes.js";
import { modeInForce } from "./mode.js";
import { relatedTo } from "./place.js";
import { inPlace } from "./spots.js";

/** The text that the attribute of a store stands for, where that is another, and the mode. */
export const storeAndMode = ({ entry, holder }: StoreString, mode: Standing): RelatedAt[] => [
  ...(entry !== undefined && holder ? relatedTo(holder, "The text that it stands for.") : []),
  ...modeInForce(mode),
];

/** Writes another text into the attribute, or into the entry that it names; none where that is no file's. */
export function rewritten(
  application: Application,
  { entry, holder }: StoreString,
  text: string,
): Change[] {
  if (holder && entry === undefined) return [set(application, holder, text)];
  const place = holder && inPlace(holder);
  return place ? [replaceAt(place.source, place.span, text)] : [];
}
