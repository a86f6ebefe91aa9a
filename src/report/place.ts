/** Where something is, as people and editors read it. */
import { positionAt, type Location } from "../source.js";
import { shownPath } from "./relative.js";
import type { Surroundings } from "./report.js";

/** "shop/Web.config:3:42", relative to the working directory. */
export function placeOf({ source, span }: Location, { cwd }: Pick<Surroundings, "cwd">): string {
  const { line, column } = positionAt(source, span.start);
  return `${shownPath(cwd, source.path)}:${line}:${column}`;
}
