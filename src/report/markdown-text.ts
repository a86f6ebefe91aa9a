/** Texts of inputs inside Markdown, as GitHub and its like render it. */
import { shown } from "./print.js";

/** A text inside a table: nothing in it is markup, a reference, a formula or a link. */
export const cell = (text: string): string =>
  shown(text).replace(/[\\`*_~[\]<>|#&$@!^]|:(?=\/\/)|(?<=\bwww)\./gi, "\\$&");

const encoded = (part: string) =>
  encodeURIComponent(part).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * The path of a link to a file; its separators stay.
 * @returns undefined where a person may not see the path as it is
 */
export const linkPath = (path: string): string | undefined =>
  shown(path) === path ? path.split("/").map(encoded).join("/") : undefined;
