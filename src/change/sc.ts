/** Changes of Windows services as lines for sc.exe. */
import type { Change, StartMode } from "./change.js";
import { isHostName, isServiceName } from "./values.js";

const START: Readonly<Record<StartMode, string>> = {
  Automatic: "auto",
  AutomaticDelayed: "delayed-auto",
  Manual: "demand",
  Disabled: "disabled",
};

/**
 * Changes for sc.exe; the blank behind `start=` belongs there.
 * @returns undefined where one of them is about no service, or a name cannot be carried safely
 */
export function sc(changes: readonly Change[]): string | undefined {
  const lines: string[] = [];
  for (const change of changes) {
    if (change.do !== "service" || !isServiceName(change.name)) return undefined;
    const { name, start, host } = change;
    if (host !== undefined && !isHostName(host)) return undefined;
    const machine = host === undefined ? "" : `\\\\${host} `;
    lines.push(`sc.exe ${machine}config ${name} start= ${START[start]}`);
    if (start === "Automatic" || start === "AutomaticDelayed")
      lines.push(`sc.exe ${machine}start ${name}`);
  }
  return lines.length === 0 ? undefined : lines.join(" & ");
}
