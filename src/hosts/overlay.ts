/** A text in memory in front of the disk: standard input, an unsaved editor buffer. */
import type { Entry, Files, Unreadable } from "../files.js";
import { folderOf, nameOf } from "../paths.js";
import type { Source } from "../source.js";

/**
 * The same files with one replaced or added. An entry that differs only in letter case is the
 * same file to IIS, so the text takes its place.
 * @param path - absolute, forward slashes
 */
export function withText(files: Files, path: string, text: Source | Unreadable): Files {
  const folder = folderOf(path);
  const own: Entry = { name: nameOf(path), kind: "file" };
  return {
    list(asked) {
      const entries = files.list(asked);
      if (asked !== folder) return entries;
      const others = (entries ?? []).filter(
        ({ name }) => name.toLowerCase() !== own.name.toLowerCase(),
      );
      return [...others, own];
    },
    read: (asked) => (asked === path ? text : files.read(asked)),
    fingerprint: (asked) => (asked === path ? undefined : files.fingerprint?.(asked)),
  };
}
