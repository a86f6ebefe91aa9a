/** Paths as reports show them. */

const parts = (path: string) => path.split("/").filter((part) => part !== "");

/** Drives compare without letter case, as Windows has them in both. */
function sameStart(a: string | undefined, b: string | undefined, first: boolean): boolean {
  if (a === b) return true;
  return first && a?.endsWith(":") === true && a.toLowerCase() === b?.toLowerCase();
}

/**
 * A path relative to a folder; both with forward slashes. A path that is not absolute, or lies
 * on another drive, stays as it is.
 */
export function relativePath(folder: string, path: string): string {
  const isAbsolute = path.startsWith("/") || /^[A-Za-z]:\//.test(path);
  if (!isAbsolute) return path;
  const from = parts(folder);
  const to = parts(path);
  let same = 0;
  while (same < from.length && sameStart(from[same], to[same], same === 0)) same++;
  if (same === 0 && /^[A-Za-z]:/.test(path)) return path;
  const up = from.slice(same).map(() => "..");
  return [...up, ...to.slice(same)].join("/") || ".";
}

/** A path from the top of the repository where a CI system says which that is, else relative. */
export function repositoryPath(
  path: string,
  { cwd, repository = cwd }: { readonly cwd: string; readonly repository?: string },
): string {
  const isInside = cwd === repository || cwd.startsWith(`${repository}/`);
  return relativePath(isInside ? repository : cwd, path);
}

/**
 * The name of what a rule could not judge: a file below the folder as its relative path, anything
 * else, such as the path of an application, as it is.
 */
export function subjectName(folder: string, subject: string): string {
  return subject.startsWith(`${folder}/`) ? relativePath(folder, subject) : subject;
}

/**
 * A relative path for a person. It may begin a line, where some characters would say more than a
 * name to whoever reads it.
 */
export function shownPath(folder: string, path: string): string {
  const relative = relativePath(folder, path);
  return /^[\p{L}\p{N}._/~]/u.test(relative) ? relative : `./${relative}`;
}
