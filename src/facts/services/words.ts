/** The numbers and words in which Windows tools say how a service starts and what it does. */
import type { Service, StartMode } from "../facts.js";

type State = NonNullable<Service["state"]>;

/**
 * Start types as the service manager counts them; boot and system drivers start by themselves too.
 * 10 is PowerShell 7's own number for a delayed start.
 */
const START_NUMBERS: Readonly<Record<number, StartMode>> = {
  0: "Automatic",
  1: "Automatic",
  2: "Automatic",
  3: "Manual",
  4: "Disabled",
  10: "AutomaticDelayed",
};

/** Words of Get-Service, Win32_Service, sc.exe and of the declared facts, in lower case. */
const START_WORDS: Readonly<Record<string, StartMode>> = {
  boot: "Automatic",
  system: "Automatic",
  auto: "Automatic",
  automatic: "Automatic",
  automaticdelayed: "AutomaticDelayed",
  automaticdelayedstart: "AutomaticDelayed",
  manual: "Manual",
  disabled: "Disabled",
};

const STATE_NUMBERS: Readonly<Record<number, State>> = { 1: "Stopped", 4: "Running" };
const STATE_WORDS: Readonly<Record<string, State>> = { stopped: "Stopped", running: "Running" };

function look<T>(
  numbers: Readonly<Record<number, T>>,
  words: Readonly<Record<string, T>>,
  value: unknown,
): T | undefined {
  if (typeof value === "number") return numbers[value];
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return numbers[Number(text)];
  const word = text.toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** How a service starts, from a number or a word; undefined where it is neither. */
export function startModeOf(value: unknown): StartMode | undefined {
  return look(START_NUMBERS, START_WORDS, value);
}

/** Whether a service runs; undefined between the two (starting, stopping, paused). */
export function stateOf(value: unknown): State | undefined {
  return look(STATE_NUMBERS, STATE_WORDS, value);
}
