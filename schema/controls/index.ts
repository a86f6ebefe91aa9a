/**
 * What benchmarks, lists of weaknesses and other scanners ask of session state, and which of our ids
 * answers it. The coverage page is made from these tables.
 */
import { benchmarks } from "./benchmarks.js";
import { scanners } from "./scanners.js";
import type { Source } from "./source.js";
import { weaknesses } from "./weaknesses.js";

export interface Chapter {
  readonly title: string;
  readonly sources: readonly Source[];
}

export const controls: readonly Chapter[] = [
  { title: "Benchmarks", sources: benchmarks },
  { title: "Weaknesses", sources: weaknesses },
  { title: "Other scanners", sources: scanners },
];

/** Ids that the tables name and that no version has yet. */
export const planned: readonly string[] = [
  "no-inproc-on-farm",
  "no-session-password-in-script",
  "no-unbounded-session-keys",
  "non-serializable-session-value",
  "protect-session-store-traffic",
  "provider-type-resolvable",
  "session-memory-within-pool-limit",
  "session-regenerate-on-login",
  "stig-session-settings",
];

/** The same, of the step under way: the list goes when all of them are born. */
export const underWay: readonly string[] = [
  "cookie-domain-matches-host",
  "cookie-prefix-requires-secure",
  "custom-session-id-manager",
  "explicit-session-settings",
  "machine-key-validation",
  "no-committed-machine-key",
  "no-cookieless-forms-auth",
  "no-debug-compilation",
  "no-default-session-cookie-name",
  "no-plaintext-session-credentials",
  "no-trace-exposing-session",
  "no-wide-cookie-domain",
  "regenerate-expired-session-id",
  "require-http-only-cookies",
  "secure-cookie-needs-https",
  "session-cookie-name-collision",
  "session-cookie-name-valid",
  "session-cookie-require-ssl",
  "session-cookie-same-site",
  "session-module-present",
  "session-over-plain-http",
  "session-timeout-max",
  "session-timeout-vs-forms-timeout",
  "session-trust-level",
];
