import { defineRule } from "../src/rule.js";
import { STATE_SERVICE } from "../src/sessions/services.js";
import { ageInDays } from "./shared/age.js";
import { evidenceName } from "./shared/machine-words.js";
import { whole } from "./shared/options.js";
import { count } from "./shared/units.js";

export interface Options {
  readonly maxServiceAgeDays: number;
  readonly maxLoadAgeDays: number;
}

export default defineRule({
  id: "stale-evidence",
  description: "A listing of services or a load figure is too old to rely on.",
  category: "reliability",
  severity: "info",
  presets: ["recommended"],
  per: "application",
  needs: ["services?", "load?", "now"],
  messages: {
    ahead: {
      what: "{what} is dated {ahead} days ahead ({evidence}).",
      because: "No evidence is from a day to come: how old it is is not known.",
      next: "Correct the date, or the clock of the machine.",
    },
    old: {
      what: "{what} is {age} days old ({evidence}).",
      because: "What is concluded from it may no longer be so; the limit is {limit} days.",
      next: "Look again, or raise the limit in the rule's options.",
    },
  },
  options: {
    maxServiceAgeDays: whole("How old the listing of a service may be, in days.", 90),
    maxLoadAgeDays: whole("How old a load figure may be, in days.", 180),
  },
  overall: {
    needs: ["application", "load?"],
    summarise: ({ application, load }) => ({ app: application.path, load }),
    *check({ summaries, services, now }, { maxServiceAgeDays, maxLoadAgeDays }: Options) {
      const listings = services
        .filter(({ value }) => value.name.toLowerCase() === STATE_SERVICE)
        .map((fact) => [fact, `What is known of ${STATE_SERVICE}`, maxServiceAgeDays] as const);
      const loads = new Map(summaries.flatMap(({ app, load }) => (load ? [[load, app]] : [])));
      const figures = [...loads].flatMap(([fact, app]) =>
        [fact, ...(fact.measured ? [fact.measured] : [])].map(
          (one) => [one, `The load of "${app}"`, maxLoadAgeDays] as const,
        ),
      );
      // How many days a fact is good for.
      for (const [fact, what, limit] of [...listings, ...figures]) {
        const age = ageInDays(fact, now);
        // A clock elsewhere may be a day ahead.
        const isAhead = age !== undefined && age < -1;
        if (age === undefined || (age <= limit && !isAhead) || !fact.evidence) continue;
        yield {
          message: isAhead ? "ahead" : "old",
          data: {
            what,
            evidence: evidenceName(fact),
            age: count(age),
            ahead: count(-age),
            limit: count(limit),
          },
          at: fact.evidence,
        };
      }
    },
  },
});
