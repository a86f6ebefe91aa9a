/** Which files have other diagnostics than before. */
import type { Diagnostic } from "../diagnostic.js";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** A text by its identity: where it is new, places in it have moved. */
const isText = (value: object) => "lineStarts" in value;

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || isText(a) || isText(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

function byPath(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const lists = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { path } = diagnostic.at.source;
    const list = lists.get(path);
    if (list) list.push(diagnostic);
    else lists.set(path, [diagnostic]);
  }
  return lists;
}

/** Paths of the files of which something else is said now, or at another place. */
export function changedPaths(
  before: readonly Diagnostic[],
  now: readonly Diagnostic[],
): ReadonlySet<string> {
  const [old, own] = [byPath(before), byPath(now)];
  return new Set(
    [...old.keys(), ...own.keys()].filter((path) => !isSame(old.get(path), own.get(path))),
  );
}
