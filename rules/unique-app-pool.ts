import { defineRule } from "../src/rule.js";
import { poolName } from "../src/sessions/pools.js";
import { standing } from "./shared/place.js";

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
    // A site is small; of the pool only its name is kept.
    summarise: ({ pool, site }) => ({ pool: poolName(pool), at: standing(pool.name), site }),
    *check({ summaries }) {
      // By pool, the first use by each site.
      const pools = new Map<string, Map<string, (typeof summaries)[number]>>();
      for (const use of summaries) {
        const key = use.pool.toLowerCase();
        const sites = pools.get(key) ?? new Map<string, typeof use>();
        pools.set(key, sites);
        if (!sites.has(use.site.name)) sites.set(use.site.name, use);
      }
      for (const sites of pools.values()) {
        const uses = [...sites.values()];
        const [first] = uses;
        if (!first || uses.length < 2) continue;
        const names = uses.slice(0, NAMED).map(({ site }) => `"${site.name}"`);
        yield {
          message: "shared",
          data: {
            pool: first.pool,
            number: uses.length,
            sites: `${names.join(", ")}${uses.length > NAMED ? " and others" : ""}`,
          },
          at: first.at,
          related: uses
            .slice(0, NAMED)
            .map(({ site }) => ({ at: site.element, message: `Site "${site.name}".` })),
        };
      }
    },
  },
});
