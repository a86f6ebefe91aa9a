import { type At, defineRule, type Fact } from "../src/rule.js";
import { STATE_SERVICE } from "../src/sessions/services.js";
import { ageInDays } from "./shared/age.js";
import { evidenceName } from "./shared/machine-words.js";
import { whole } from "./shared/options.js";
import { count } from "./shared/units.js";

export interface Options {
  readonly maxServiceAgeDays: number;
  readonly maxLoadAgeDays: number;
}

function* older(
  facts: readonly Fact<unknown>[],
  limit: number,
  now: string | undefined,
  what: string,
) {
  for (const fact of facts) {
    const { evidence } = fact;
    const age = ageInDays(fact, now);
    if (age === undefined || age <= limit || !evidence) continue;
    yield {
      message: "old",
      data: { what, evidence: evidenceName(fact), age: count(age), limit: count(limit) },
      at: evidence satisfies At,
    } as const;
  }
}

export default defineRule({
  id: "stale-evidence",
  description: "A listing of services or a load figure is too old to rely on.",
  category: "reliability",
  severity: "info",
  presets: ["recommended"],
  per: "application",
  needs: ["application", "load?", "now"],
  messages: {
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
  *check({ load, now }, { maxLoadAgeDays }: Options) {
    if (load) yield* older([load], maxLoadAgeDays, now, "The load figure");
  },
  overall: {
    needs: ["application"],
    summarise: ({ application }) => application.path,
    *check({ services, now }, { maxServiceAgeDays }: Options) {
      const about = services.filter(({ value }) => value.name.toLowerCase() === STATE_SERVICE);
      yield* older(about, maxServiceAgeDays, now, `What is known of ${STATE_SERVICE}`);
    },
  },
});
