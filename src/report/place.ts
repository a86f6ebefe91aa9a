/** Where something is, as people and editors read it. */
import { positionAt, type Location } from "../source.js";
import { maskMessage } from "./apart.js";
import { exactPath, type Value } from "./print.js";
import { shownPath } from "./relative.js";
import type { Surroundings } from "./report.js";

type Folder = Pick<Surroundings, "cwd">;

/** ":3:42". */
export const positionOf = ({ source, span }: Location): string => {
  const { line, column } = positionAt(source, span.start);
  return `:${line}:${column}`;
};

/** "shop/Web.config:3:42", relative to the working directory, for a person. */
export const placeOf = (at: Location, { cwd }: Folder): string =>
  // A name may look like a secret, and then what follows it is not a part of that.
  maskMessage(shownPath(cwd, at.source.path)) + positionOf(at);

/** The same for a program, which opens the file. */
export const exactPlace = (at: Location, { cwd }: Folder): Value =>
  exactPath(shownPath(cwd, at.source.path) + positionOf(at));
