/** What a working tree's `.git` says about the files that git leaves out. */
import { join, normalisePath } from "../paths.js";

/** What is asked of the disk. Paths are absolute, with forward slashes. */
export interface TreeFiles {
  /** Text of a file; undefined where there is none that can be read. */
  text(path: string): string | undefined;
  /** Whether the folder holds a file or folder of this name. */
  has(folder: string, name: string): boolean;
}

const isAbsolute = (path: string) => /^(?:[\\/]|[A-Za-z]:)/.test(path);

const from = (folder: string, path: string) =>
  normalisePath(isAbsolute(path) ? path : join(folder, path));

/**
 * The folder that holds `info/exclude` and `config`. In a further working tree and in a submodule
 * `.git` is a file that leads to it.
 */
function commonFolder(top: string, files: TreeFiles): string {
  const link = /^gitdir:([^\r\n]*)\r?\n?$/.exec(files.text(join(top, ".git")) ?? "")?.[1]?.trim();
  if (link === undefined || link === "") return join(top, ".git");
  const own = from(top, link);
  const common = files.text(join(own, "commondir"))?.trim();
  return common === undefined ? own : from(own, common);
}

/** Whether letter case counts: git finds out when it makes the repository, and writes it down. */
function ignoresCase(config: string): boolean {
  let section = "";
  let answer = false;
  for (const line of config.split("\n").map((text) => text.trim().toLowerCase())) {
    section = /^\[([^\]]*)\]/.exec(line)?.[1] ?? section;
    const [setting = ""] = line.replace("[core]", "").split(/[#;]/, 1);
    const [name = "", value = "true"] = setting.split("=").map((part) => part.trim());
    if (section === "core" && name === "ignorecase") answer = /^"?(?:true|yes|on|1)"?$/.test(value);
  }
  return answer;
}

export interface GitFolder {
  /** Text of `info/exclude`. */
  readonly exclude: string;
  /** `core.ignorecase` */
  readonly ignoreCase: boolean;
}

/** @param top - a folder that holds `.git` */
export function readGitFolder(top: string, files: TreeFiles): GitFolder {
  const folder = commonFolder(top, files);
  return {
    exclude: files.text(join(folder, "info/exclude")) ?? "",
    ignoreCase: ignoresCase(files.text(join(folder, "config")) ?? ""),
  };
}
