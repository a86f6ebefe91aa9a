/** Texts in memory in front of the disk: standard input, unsaved editor buffers. */
import { type Files, type Unreadable, withNames } from "../files.js";
import { folderOf, nameOf } from "../paths.js";
import type { Source } from "../source.js";

/**
 * The same files with some replaced or added.
 * @param texts - by path: absolute, forward slashes
 */
export function withTexts(files: Files, texts: ReadonlyMap<string, Source | Unreadable>): Files {
  return {
    list: (asked) =>
      withNames(
        files.list(asked),
        [...texts.keys()].filter((path) => folderOf(path) === asked).map(nameOf),
      ),
    read: (asked) => texts.get(asked) ?? files.read(asked),
    fingerprint: (asked) => (texts.has(asked) ? undefined : files.fingerprint?.(asked)),
  };
}

/** The same files with one replaced or added. */
export const withText = (files: Files, path: string, text: Source | Unreadable): Files =>
  withTexts(files, new Map([[path, text]]));
