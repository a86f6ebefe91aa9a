/** A case in which something unknown stands beside what is known. */
import type { Case } from "../harness.js";

export interface Beside extends Case {
  /** What each finding points at, in order of letters. */
  readonly found: readonly string[];
  /** What is counted as missing; none where nothing hangs on the unknown. */
  readonly missing: readonly string[];
}

export const SESSION = "system.web/sessionState";

/** One text with two parts, in both orders. */
export const orders = (
  render: (parts: string) => Case,
  [one, two]: readonly [string, string],
  rest: Pick<Beside, "found" | "missing">,
): Beside[] => [
  { ...render(one + two), ...rest },
  { ...render(two + one), ...rest },
];

export const web = (systemWeb: string, rest = "") => ({
  files: `<configuration>${rest}<system.web>${systemWeb}</system.web></configuration>`,
});
