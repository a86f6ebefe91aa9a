/** Where something is, as people and editors read it. */
import { positionAt, type Location } from "../source.js";
import { maskMessage } from "./apart.js";
import { shownPath } from "./relative.js";
import type { Surroundings } from "./report.js";

/** "shop/Web.config:3:42", relative to the working directory. */
export function placeOf({ source, span }: Location, { cwd }: Pick<Surroundings, "cwd">): string {
  const { line, column } = positionAt(source, span.start);
  // A name may look like a secret, and then what follows it is not a part of that.
  return `${maskMessage(shownPath(cwd, source.path))}:${line}:${column}`;
}
