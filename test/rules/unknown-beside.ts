/** What stands beside something unknown: the form of cases, and what several rules need for them. */
import type { Tree } from "../fixtures/disk.js";
import { poolAndSite } from "../fixtures/server.js";
import { type Case, sessionState } from "./harness.js";

export interface Beside extends Case {
  /** What each finding points at, in order of letters. */
  readonly found: readonly string[];
  /** What is counted as missing; none where nothing hangs on the unknown. */
  readonly missing: readonly string[];
}

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

export const inPool = (
  pool: string,
  web = sessionState('mode="InProc"'),
  poolName = "ShopPool",
): Case & { files: Tree } =>
  poolAndSite({ pool, web, poolName, attributes: ' managedRuntimeVersion="v4.0"' });
