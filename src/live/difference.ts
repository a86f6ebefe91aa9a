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
  const listOf = (told: Told | undefined) => told?.diagnostics ?? [];
  return new Set(
    [...before.keys(), ...now.keys()].filter(
      (path) => !isSame(listOf(before.get(path)), listOf(now.get(path))),
    ),
  );
}
