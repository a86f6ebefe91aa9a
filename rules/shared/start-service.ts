/** Advice on how the state service starts. */
import type { Advice } from "../../src/rule.js";
import { type Machine, STATE_SERVICE } from "../../src/sessions/services.js";
import { machineName } from "./machine-words.js";

/** Lets the state service start with its machine; nothing can where it is not installed. */
export const startWithMachine = (machine: Machine): readonly Advice[] =>
  machine.start === "NotInstalled"
    ? []
    : startService(`Let aspnet_state start with ${machineName(machine)}`, machine, "Automatic");

/**
 * Gives the service another start mode, on that machine or from afar. Nobody is told to change a
 * machine that may be anybody's.
 */
export function startService(
  title: string,
  { host, start: old, doubt }: Machine,
  start: "Automatic" | "Manual",
): readonly Advice[] {
  if (doubt) return [];
  return [
    {
      title,
      changes: [
        {
          do: "service",
          name: STATE_SERVICE,
          start,
          ...(old === "NotInstalled" ? {} : { old }),
          ...(host === undefined ? {} : { host }),
        },
      ],
    },
  ];
}
