/** Presets and severities of an editor's settings, each judged by itself. */
import { diagnostics } from "../../../schema/diagnostics.js";
import { rules } from "../../index.js";
import { configure } from "../../lint/configure.js";

/**
 * What is wrong with presets or severities, as sentences; undefined where nothing is.
 * @param presets - each may hold several, with commas between them, as on the command line
 */
export function levelProblems(
  presets: readonly string[],
  ruleSettings: Readonly<Record<string, string>>,
): string | undefined {
  const names = presets.flatMap((one) => one.split(",")).map((name) => name.trim());
  const { problems } = configure({
    rules,
    diagnostics,
    presets: names.filter((name) => name !== ""),
    ruleSettings,
  });
  return problems.length === 0 ? undefined : problems.join(" ");
}
