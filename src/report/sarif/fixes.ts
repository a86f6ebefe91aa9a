/** Fixes, and suggestions with edits, as changes that a viewer can make. */
import type { Fix } from "sarif";
import type { Diagnostic, Edit } from "../../diagnostic.js";
import { maskMessage } from "../apart.js";
import { artifactLocation, messageOf, regionOf } from "./place.js";
import type { Surroundings } from "../report.js";

/** A text that would not come through the door as it is would write something else. */
const isWritable = ({ text }: Edit): boolean => maskMessage(text) === text;

/** What paths are relative to. */
type Root = Pick<Surroundings, "cwd" | "repository">;

function fixOf(title: string, edits: readonly Edit[], around: Root): Fix | undefined {
  if (edits.length === 0 || !edits.every(isWritable)) return undefined;
  const byFile = new Map<string, Edit[]>();
  for (const edit of edits) {
    const { path } = edit.source;
    const before = byFile.get(path);
    if (before === undefined) byFile.set(path, [edit]);
    else before.push(edit);
  }
  return {
    description: messageOf(title),
    artifactChanges: [...byFile].map(([path, own]) => ({
      artifactLocation: artifactLocation(path, around),
      replacements: own.map(({ source, span, text }) => ({
        deletedRegion: regionOf({ source, span }),
        ...(text === "" ? {} : { insertedContent: { text } }),
      })),
    })),
  };
}

/** The changes that are offered for a finding, first the fix. */
export function fixesOf({ fix, message, suggestions }: Diagnostic, around: Root): Fix[] {
  const offers = [
    ...(fix === undefined ? [] : [{ title: message.next ?? "Fix it.", edits: fix.edits }]),
    ...suggestions,
  ];
  return offers.flatMap(({ title, edits = [] }) => fixOf(title, edits, around) ?? []);
}
