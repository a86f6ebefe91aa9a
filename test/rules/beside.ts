/** Files that show some values and hide others, for the cases of what becomes of unknowns. */
import type { Tree } from "../fixtures/disk.js";
import { poolAndSite } from "../fixtures/server.js";
import { type Case, sessionState } from "./harness.js";

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

export const inPool = (
  pool: string,
  web = sessionState('mode="InProc"'),
  poolName = "ShopPool",
): Case & { files: Tree } =>
  poolAndSite({ pool, web, poolName, attributes: ' managedRuntimeVersion="v4.0"' });

export const providers = (parts: string, chosen = 'customProvider="Redis"') =>
  web(`<sessionState mode="Custom" ${chosen}><providers>${parts}</providers></sessionState>`);
export const strings = (parts: string, session: string) =>
  web(`<sessionState ${session} />`, `<connectionStrings>${parts}</connectionStrings>`);
export const kept = (attributes: string): Case => ({
  files: {
    "Web.config": `<configuration><location path="." inheritInChildApplications="false"><system.web><sessionState ${attributes} /></system.web></location></configuration>`,
    "admin/Global.asax": "",
    "admin/Web.config": "<configuration />",
  },
});
export const transformed = (base: string, inside: string): Case => ({
  files: {
    "Web.config": sessionState(base),
    "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web>${inside}</system.web></configuration>`,
  },
});
export const GB = 2 ** 30;
export const loadOf = (load: object) => ({ facts: { apps: [{ app: "/", load }] } });
export const HOSTING = 'useHostingIdentity="false"';
export const UNIVERSAL = "System.Web.Providers.DefaultSessionStateProvider";
export const REDIS = "Microsoft.Web.Redis.RedisSessionStateProvider";
