/** Findings by file, with the files that have none. */
import type { Diagnostic } from "../diagnostic.js";
import type { Report } from "./report.js";

/** The findings of each file in order of path; a file without any has an empty list. */
export function byFile({ diagnostics, linted = [] }: Report): ReadonlyMap<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  const paths = new Set([...linted, ...diagnostics.map(({ at }) => at.source.path)]);
  for (const path of [...paths].sort()) files.set(path, []);
  for (const one of diagnostics) files.get(one.at.source.path)?.push(one);
  return files;
}
