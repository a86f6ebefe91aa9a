/** Arguments of the library as somebody without types may give them: a sentence for a wrong one. */
import { statSync } from "node:fs";
import type { Named } from "../run/request.js";
import { nearest } from "../settings/nearest.js";
import { absolute } from "./paths.js";

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return value === undefined ? "undefined" : `a value of type ${typeof value}`;
}

/** A text. @throws TypeError for anything else */
export function text(call: string, name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(`${call}: "${name}" must be a string, not ${kindOf(value)}.`);
}

/** A list of texts. @throws TypeError for anything else */
export function texts(call: string, name: string, value: unknown): readonly string[] {
  if (!Array.isArray(value))
    throw new TypeError(
      `${call}: "${name}" must be a string or an array of them, not ${kindOf(value)}.`,
    );
  return value.map((one, i) => text(call, `${name}[${i}]`, one));
}

/**
 * An object with the given keys, or any; nothing is an empty one.
 * @throws TypeError for anything else, RangeError for a key that is not known
 */
export function record(
  call: string,
  name: string,
  value: unknown,
  keys?: readonly string[],
): Readonly<Record<string, unknown>> {
  if (value === undefined) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${call}: "${name}" must be an object, not ${kindOf(value)}.`);
  const unknown = keys && Object.keys(value).find((key) => !keys.includes(key));
  if (keys && unknown !== undefined) {
    const meant = nearest(unknown, keys);
    throw new RangeError(
      `${call}: there is no option "${unknown}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} Options: ${keys.join(", ")}.`,
    );
  }
  return value as Readonly<Record<string, unknown>>;
}

/** A file or folder that is there. @throws TypeError, RangeError for a path that leads nowhere */
export function namedPath(call: string, name: string, value: unknown, cwd: string): Named {
  const written = text(call, name, value);
  if (written === "" || written.includes("\0"))
    throw new RangeError(`${call}: "${name}" must name a file or folder.`);
  const path = absolute(cwd, written);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new RangeError(`${call}: there is no file or folder "${written}".`);
  return { path, isFolder: stats.isDirectory() };
}
