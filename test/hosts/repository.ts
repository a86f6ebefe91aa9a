/** Real git repositories for tests, in temporary folders. */
import { execFileSync } from "node:child_process";
import { tree } from "./tree.js";

/** Whether there is a git to test with. */
export const hasGit = ((): boolean => {
  try {
    execFileSync("git", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

export interface Repository {
  readonly top: string;
  /** Runs git in it; throws where that fails. */
  readonly git: (...args: readonly string[]) => string;
}

/** A new repository in which some files are committed. */
export function repository(files: Parameters<typeof tree>[0]): Repository {
  const top = tree(files);
  const settings = { "user.name": "A", "user.email": "a@example.org", "commit.gpgsign": "false" };
  const own = Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const git = (...args: readonly string[]) =>
    execFileSync("git", [...own, ...args], { cwd: top, env, encoding: "utf8", stdio: "pipe" });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "--allow-empty", "-m", "first");
  return { top, git };
}
