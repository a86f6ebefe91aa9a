/** Arguments of the library as somebody without types may give them: a sentence for a wrong one. */
import type { Named } from "../run/request.js";
import { nearest } from "../settings/nearest.js";
import { locate, lookUp } from "./named-paths.js";
import { absolute } from "./paths.js";

/** "[object Map]" -> "Map": also for what comes from another realm, such as a test runner's. */
const tagOf = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (value === undefined) return "undefined";
  if (typeof value !== "object") return `a value of type ${typeof value}`;
  const tag = tagOf(value);
  if (tag === "Object") return "an object";
  return `${/^[AEIO]/.test(tag) ? "an" : "a"} ${tag}`;
}

/** What to do with what is nearly a text. */
function adviceFor(value: unknown): string {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
    return " Decode the bytes first, or let lintFiles read the file.";
  return tagOf(value) === "URL" ? " fileURLToPath of node:url makes a path of it." : "";
}

/** A text. @throws TypeError for anything else */
export function text(call: string, name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(
    `${call}: "${name}" must be a string, not ${kindOf(value)}.${adviceFor(value)}`,
  );
}

/** One text or a list of texts. @throws TypeError for anything else */
export function texts(call: string, name: string, value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value))
    throw new TypeError(
      `${call}: "${name}" must be a string or an array of them, not ${kindOf(value)}.${adviceFor(value)}`,
    );
  // Array.from shows the holes of an array too.
  return Array.from(value as readonly unknown[], (one, i) => text(call, `${name}[${i}]`, one));
}

/** One text or a list of at least one. @throws TypeError, RangeError for an empty list */
export function someTexts(call: string, name: string, value: unknown): readonly string[] {
  const all = texts(call, name, value);
  if (all.length === 0) throw new RangeError(`${call}: "${name}" is empty. Name at least one.`);
  return all;
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
  if (typeof value !== "object" || value === null || tagOf(value) !== "Object")
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

/** A path. @throws TypeError, RangeError for one that can name nothing */
function path(call: string, name: string, value: unknown): string {
  const written = text(call, name, value);
  if (written.trim() === "" || written.includes("\0"))
    throw new RangeError(`${call}: "${name}" must name a file or folder.`);
  return written;
}

/** What paths and patterns name. @throws TypeError, RangeError for one that leads nowhere */
export function namedPaths(call: string, value: unknown, cwd: string): readonly Named[] {
  const all = someTexts(call, "paths", value).map((one) => path(call, "paths", one));
  return all.flatMap((written) => {
    const found = lookUp(written, cwd);
    if (found.length === 0)
      throw new RangeError(`${call}: there is no file or folder "${written}".`);
    return found;
  });
}

/** A file or folder that is there, as an absolute path. @throws TypeError, RangeError */
function place(call: string, name: string, value: unknown, cwd: string, wanted: Wanted): string {
  const written = path(call, name, value);
  const found = locate(written, cwd);
  if (!found) throw new RangeError(`${call}: there is no ${wanted} "${written}", as ${name} says.`);
  if (found.isFolder === (wanted === "folder")) return found.path;
  throw new TypeError(
    `${call}: ${name} names a ${wanted === "file" ? "folder" : "file"}, "${written}", where a ${wanted} is meant.`,
  );
}

type Wanted = "file" | "folder";

/** The path of a file that is there. @throws TypeError for a folder, RangeError for nothing */
export const existingFile = (call: string, name: string, value: unknown, cwd: string): string =>
  place(call, name, value, cwd, "file");

/** The path of a folder that is there. @throws TypeError for a file, RangeError for nothing */
export const existingFolder = (call: string, name: string, value: unknown, cwd: string): string =>
  place(call, name, value, cwd, "folder");

/**
 * The name of a file that need not be there; backslashes separate folders, as on the server.
 * @throws TypeError for the name of a folder, RangeError for one that can name nothing
 */
export function fileName(call: string, name: string, value: unknown, cwd: string): string {
  const written = path(call, name, value);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(written))
    throw new RangeError(
      `${call}: "${name}" must be a path, not the URL ${written}. fileURLToPath of node:url makes a path of it.`,
    );
  const found = locate(written, cwd);
  if (found?.isFolder ?? /(?:^|[\\/])\.{0,2}$/.test(written))
    throw new TypeError(`${call}: "${name}" names a folder, ${written}. Name a file in it.`);
  return found?.path ?? absolute(cwd, written.replaceAll("\\", "/"));
}
