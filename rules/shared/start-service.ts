/** Advice on how the state service starts. */
import type { Advice } from "../../src/rule.js";
import { type Machine, STATE_SERVICE } from "../../src/sessions/services.js";
import { machineName } from "./machine-words.js";

/** Lets the state service start with its machine; nothing can where it is not installed. */
export const startWithMachine = (machine: Machine): readonly Advice[] =>
  machine.start === "NotInstalled"
    ? []
    : [startService(`Let aspnet_state start with ${machineName(machine)}`, machine, "Automatic")];

/** Gives the service another start mode, on that machine or from afar. */
export function startService(
  title: string,
  { host, start: old }: Machine,
  start: "Automatic" | "Manual",
): Advice {
  return {
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
  };
}
