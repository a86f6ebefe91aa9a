/** Places in words, for messages. */
import {
  type Application,
  type ConfigFile,
  positionAt,
  type RelatedAt,
  type Resolved,
  type Standing,
} from "../../src/rule.js";

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Whether two values in force were decided by one place. */
export function samePlace(a: Resolved<unknown>, b: Resolved<unknown>): boolean {
  return (
    a.from !== "default" &&
    b.from !== "default" &&
    a.from.source === b.from.source &&
    a.from.span.start === b.from.span.start
  );
}

/** Where a value comes from: "Web.config, line 12" or "the built-in default". */
export function originOf(value: Standing): string {
  if (value.from === "default") return "the built-in default";
  const { source, span } = value.from;
  return `${fileName(source.path)}, line ${positionAt(source, span.start).line}`;
}

/** A value's place alone, for what is kept to the end of a run. */
export const standing = ({ from, place }: Resolved<unknown>): Standing => ({ from, place });

/** A related place for a value that is written somewhere; none for a default. */
export function relatedTo(value: Standing, message: string): RelatedAt[] {
  return value.from === "default" ? [] : [{ at: value, message }];
}

/** The file of an application that decides a value; undefined for defaults. */
export function fileOf(application: Application, value: Resolved<unknown>): ConfigFile | undefined {
  const { from } = value;
  if (from === "default") return undefined;
  return application.files.find((file) => file.document.source === from.source);
}

/**
 * Whether a value is the application's own: server-level files serve applications that are not at
 * hand, and a parent's line is judged there.
 * @param inherited - the same value of the parent
 */
export function isOwn(
  application: Application,
  value: Resolved<unknown>,
  inherited: Resolved<unknown> | undefined,
): boolean {
  const kind = fileOf(application, value)?.kind;
  return kind !== "machine" && kind !== "rootWeb" && !(inherited && samePlace(inherited, value));
}
