/** JSON pointers (RFC 6901). */

/** Appends one step to a pointer. */
export function step(pointer: string, name: string | number): string {
  if (typeof name === "number" || !/[~/]/.test(name)) return `${pointer}/${name}`;
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The pointer of a section's JSON in its file. */
export function sectionPointer(scopeIndex: number, path: string): string {
  return step(`/scopes/${scopeIndex}/sections`, path);
}

/** One step as it was before it stood in a pointer. */
export function unescaped(part: string): string {
  return part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part;
}

/** The steps of a pointer, unescaped. */
export function steps(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescaped);
}

/**
 * The setting that a pointer of a file leads to, as rules name it:
 * "system.web/sessionState/providers/add@name". Entries are told by their element alone.
 */
export function settingAt(pointer: string): string {
  // scopes, N, sections, path of the section
  const [section = "", ...inner] = steps(pointer).slice(3);
  const name = inner.pop();
  const path = inner.filter((part, i) => part !== "$entries" && inner[i - 1] !== "$entries");
  return `${[section, ...path].join("/")}${name === undefined ? "" : `@${name}`}`;
}
