/** A service's start in the words that PowerShell and WMI share. */
import type { SetService, StartMode } from "./change.js";
import { isHostName, isServiceName } from "./values.js";

/** Neither Windows PowerShell nor Win32_Service has a word for a delayed start. */
const WORDS: Readonly<Record<StartMode, string | undefined>> = {
  Automatic: "Automatic",
  AutomaticDelayed: undefined,
  Manual: "Manual",
  Disabled: "Disabled",
};

/** @returns undefined where there is no word, or a name cannot be carried safely */
export function startWord({ name, start, host }: SetService): string | undefined {
  if (!isServiceName(name) || (host !== undefined && !isHostName(host))) return undefined;
  return WORDS[start];
}
