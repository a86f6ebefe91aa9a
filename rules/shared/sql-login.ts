/** Who logs in to SQL Server, by its connection string. */
import type { Change, Resolved } from "../../src/rule.js";
import { splitConnectionString } from "../../src/sessions/connection-strings.js";
import { replaceIn } from "./changes.js";

const LOGIN: ReadonlySet<string> = new Set([
  ...["user id", "uid", "user", "password", "pwd"],
  ...["integrated security", "trusted_connection"],
]);

/**
 * Puts the Windows account in the place of user and password; no changes where the text cannot be
 * taken apart in its file.
 */
export function byWindowsAccount(text: Resolved<string>): readonly Change[] {
  const pairs = text.known ? splitConnectionString(text.value) : [];
  if ("fault" in pairs) return [];
  const changes = pairs
    .filter(({ keyword }) => LOGIN.has(keyword))
    .map((pair, i) => replaceIn(text, pair, i === 0 ? "Integrated Security=SSPI;" : ""));
  return changes.some((each) => each.length === 0) ? [] : changes.flat();
}
