import { defineRule, type Location, type Standing } from "../src/rule.js";
import { poolName } from "../src/sessions/pools.js";
import { standing } from "./shared/place.js";

/** What is kept of an application to the end of the run. */
interface Use {
  readonly pool: string;
  readonly poolAt: Standing;
  readonly site: string;
  readonly siteAt: Location;
}

/** The first use of each pool by each site. */
function usesByPool(uses: readonly Use[]): Iterable<readonly Use[]> {
  const pools = new Map<string, Map<string, Use>>();
  for (const use of uses) {
    const key = use.pool.toLowerCase();
    const sites = pools.get(key) ?? new Map<string, Use>();
    pools.set(key, sites);
    const site = use.site.toLowerCase();
    if (!sites.has(site)) sites.set(site, use);
  }
  return [...pools.values()].map((sites) => [...sites.values()]);
}

/** As many sites as a message names. */
const NAMED = 5;

export default defineRule({
  id: "unique-app-pool",
  description: "One application pool serves several sites.",
  category: "reliability",
  severity: "info",
  presets: ["cis", "stig"],
  per: "application",
  needs: ["pool", "site"],
  messages: {
    shared: {
      what: 'Pool "{pool}" serves {number} sites: {sites}.',
      because:
        "One recycle or crash takes the in-process sessions of all of them, and code of one can read the files of the others (CIS 1.5, STIG V-218771).",
      next: "Give each site a pool of its own.",
    },
  },
  presetSeverity: { cis: "warning", stig: "warning" },
  overall: {
    needs: ["pool", "site"],
    summarise: ({ pool, site }): Use => ({
      pool: poolName(pool),
      poolAt: standing(pool.name),
      site: site.name,
      siteAt: site.element,
    }),
    *check({ summaries }) {
      for (const uses of usesByPool(summaries)) {
        const [first] = uses;
        if (!first || uses.length < 2) continue;
        const names = uses.slice(0, NAMED).map(({ site }) => `"${site}"`);
        yield {
          message: "shared",
          data: {
            pool: first.pool,
            number: uses.length,
            sites: `${names.join(", ")}${uses.length > NAMED ? " and others" : ""}`,
          },
          at: first.poolAt,
          related: uses
            .slice(0, NAMED)
            .map(({ site, siteAt }) => ({ at: siteAt, message: `Site "${site}".` })),
        };
      }
    },
  },
});
