/** Paths with forward slashes, on any system; also the paths of sites, which ignore letter case. */

/** A text without the characters of a set at its end; a pattern would try each run again. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A path without slashes at either end. */
export const trimSlashes = (path: string): string => withoutEnd(path.replace(/^\/+/, ""), "/");

/** The folder of a path; "." for a bare name, the root for an entry of the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  if (slash < 0) return ".";
  if (slash === 0) return "/";
  const folder = path.slice(0, slash);
  return /^[A-Za-z]:$/.test(folder) ? `${folder}/` : folder;
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The parent of a folder; undefined at the top. Needs an absolute path to get beyond ".". */
export function parentOf(folder: string): string | undefined {
  if (folder === "." || folder === "/" || /^[A-Za-z]:\/?$/.test(folder)) return undefined;
  const parent = folderOf(folder);
  return parent === folder ? undefined : parent;
}

export function join(folder: string, name: string): string {
  if (folder === "" || folder === ".") return name;
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}

/** `\` to `/`, no doubled or trailing slashes, `.` segments dropped, `..` resolved where possible. */
export function normalisePath(path: string): string {
  const forward = path.replaceAll("\\", "/");
  const unc = forward.startsWith("//");
  const drive = /^[A-Za-z]:/.exec(forward)?.[0] ?? "";
  const rest = forward.slice(drive.length);
  const absolute = rest.startsWith("/");
  const out: string[] = [];
  for (const part of rest.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && out.length > 0 && out.at(-1) !== "..") out.pop();
    else if (part !== ".." || !absolute) out.push(part);
  }
  const body = out.join("/");
  const lead = unc ? "//" : absolute ? "/" : "";
  return `${drive}${lead}${body}` || ".";
}

/** `path` seen from `base`; undefined where it does not lie below. Both normalised. */
export function relativeTo(base: string, path: string): string | undefined {
  if (path === base) return "";
  const prefix = base === "." ? "" : base.endsWith("/") ? base : `${base}/`;
  if (base === ".") return /^(\/|[A-Za-z]:)/.test(path) || path.startsWith("..") ? undefined : path;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** Two paths of a site as one, without doubled slashes and without any at the ends. */
export const joinVirtual = (base: string, path: string): string =>
  trimSlashes(`${base}/${path}`).replaceAll(/\/{2,}/g, "/");
