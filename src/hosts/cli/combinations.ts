/** Options of the linter that do not go together. */
import type { Arguments } from "./args.js";
import { UsageError } from "./usage.js";

/** What makes sense for a single run only. */
const ONCE = [
  "staged",
  "since",
  "fix",
  "fix-unsafe",
  "fix-dry-run",
  "baseline",
  "update-baseline",
  "xsd",
  "timing",
] as const;

/**
 * Refuses options that contradict each other.
 * @param stdin - the text comes from standard input
 * @param isUpdated - the baseline is written
 * @throws UsageError
 */
export function checkCombinations(given: Arguments, stdin: boolean, isUpdated: boolean): void {
  const refuse = (isWrong: boolean, message: string): void => {
    if (isWrong) throw new UsageError(message);
  };
  const [staged, since] = [given.has("staged"), given.has("since")];
  const fixes = ["fix", "fix-unsafe", "fix-dry-run"].find((name) => given.has(name));
  const once = stdin ? "stdin" : ONCE.find((name) => given.has(name));
  refuse(
    given.has("watch") && once !== undefined,
    `--watch stays, and --${once ?? ""} is for a single run: give one of them.`,
  );
  refuse(staged && stdin, "--staged lints the index, and --stdin a text: give one of them.");
  refuse(
    staged && since,
    "--staged looks at the index, and --since at the disk: give one of them.",
  );
  refuse(
    given.has("strict-suppressions") && !since,
    "--strict-suppressions needs the revision to compare with: --since REV",
  );
  refuse(since && (stdin || isUpdated), "--since goes with neither --stdin nor --update-baseline.");
  refuse(
    since && fixes !== undefined,
    `--since shows a part of what is found, and --${fixes ?? ""} works on all of it: leave one out.`,
  );
  refuse(staged && isUpdated, "--update-baseline needs the files on disk: leave --staged out.");
  refuse(
    isUpdated && fixes !== undefined,
    `Fix first, then update the baseline: --update-baseline does not go with --${fixes ?? ""}.`,
  );
  refuse(
    isUpdated && stdin,
    "--update-baseline needs files: standard input has no neighbours to keep.",
  );
}
