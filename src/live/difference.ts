/** Which files have other diagnostics than before. */
import type { Told } from "../run/gather.js";

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

/** Paths of the files of which something else is told now, or at another place. */
export function changedPaths(
  before: ReadonlyMap<string, Told>,
  now: ReadonlyMap<string, Told>,
): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [path, told] of now) {
    const known = before.get(path);
    if (known !== told && !isSame(known?.diagnostics ?? [], told.diagnostics)) changed.add(path);
  }
  for (const [path, { diagnostics }] of before)
    if (diagnostics.length > 0 && !now.has(path)) changed.add(path);
  return changed;
}
