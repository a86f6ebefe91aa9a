import { defineRule, ifKnown } from "../src/rule.js";
import { differencesIn, groupsOf, isElsewhere, noteOf } from "./shared/shared-cookies.js";

export default defineRule({
  id: "session-cookie-name-collision",
  description: "Applications of one host name give their session cookies the same name.",
  category: "correctness",
  severity: "warning",
  presets: ["strict", "security"],
  per: "application",
  needs: ["config", "site"],
  messages: {
    differ: {
      what: 'Applications of {host} share the session cookie "{name}", but not its {ways}.',
      because:
        'They are {list}. The path of the cookie is always "/", so each overwrites the cookie of the others, and the weakest settings count for all.',
      next: "Give each application a cookieName of its own, or all of them the same settings.",
    },
    same: {
      what: 'Applications of {host} share the session cookie "{name}": {list}.',
      because:
        'Its path is always "/" and ports do not separate hosts, so they use one session id; signing out of one may end the others.',
      next: "Give each application a cookieName of its own, unless they are meant to share the id.",
    },
  },
  mayFind: ({ config }) => ifKnown(() => config["system.web/sessionState"].mode.value) !== "Off",
  overall: {
    needs: ["config", "site", "application"],
    summarise: noteOf,
    *check({ summaries }) {
      for (const group of groupsOf(summaries)) {
        const ways = differencesIn(group);
        const [first, ...others] = group;
        // The one beside which another stands is the one to rename.
        const last = others.at(-1);
        if (!first || !last) continue;
        const paths = group.map(({ of }) => of.path);
        yield {
          message: ways.length > 0 ? "differ" : "same",
          of: last.of,
          data: {
            host: last.host,
            name: last.name,
            ways: ways.join(" and "),
            list: paths.slice(0, 5).join(", ") + (paths.length > 5 ? " and others" : ""),
          },
          at: last.nameAt,
          ...(ways.length > 0 ? {} : { severity: "info" }),
          related: [first, ...others.slice(0, -1)]
            .filter((one) => isElsewhere(one, last))
            .map(({ of, nameAt }) => ({ at: nameAt, message: `The cookie of ${of.path}.` })),
          suggestions: [last.rename],
        };
      }
    },
  },
});
