import { defineRule } from "../src/rule.js";
import { ageInDays } from "./shared/age.js";
import { ageing, type Limits, type LoadNote } from "./shared/ageing.js";
import { evidenceName } from "./shared/machine-words.js";
import { whole } from "./shared/options.js";
import { count } from "./shared/units.js";

/** @param limit - how many days a fact is good for; a clock elsewhere may be a day ahead */
const judged = (age: number, limit: number) =>
  age > limit ? "old" : age < -1 ? "ahead" : undefined;

export default defineRule({
  id: "stale-evidence",
  description: "A listing of services, a load figure, a log or a recording is too old to rely on.",
  category: "reliability",
  severity: "info",
  presets: ["recommended"],
  per: "application",
  needs: ["services?", "load?", "now"],
  messages: {
    ahead: {
      what: "{what} is dated {days} days ahead ({evidence}).",
      because: "No evidence is from a day to come: how old it is is not known.",
      next: "Correct the date, or the clock of the machine.",
    },
    old: {
      what: "{what} is {days} days old ({evidence}).",
      because: "What is concluded from it may no longer be so; the limit is {limit} days.",
      next: "Look again, or raise the limit in the rule's options.",
    },
  },
  options: {
    maxServiceAgeDays: whole("How old the listing of a service may be, in days.", 90),
    maxLoadAgeDays: whole("How old a load figure may be, in days.", 180),
    maxLogAgeDays: whole(
      "How old the newest record of an event log or of a browser's recording may be, in days.",
      90,
    ),
  },
  overall: {
    needs: ["application", "load?"],
    summarise: ({ application, load }): LoadNote => ({ app: application.path, load }),
    *check(overview, limits: Limits) {
      const { now } = overview;
      for (const [fact, what, limit] of ageing(overview, limits)) {
        const age = ageInDays(fact, now);
        const message = age === undefined ? undefined : judged(age, limit);
        if (age === undefined || !message || !fact.evidence) continue;
        const days = count(Math.abs(age));
        yield {
          message,
          data: { what, evidence: evidenceName(fact), days, limit: count(limit) },
          at: fact.evidence,
        };
      }
    },
  },
});
