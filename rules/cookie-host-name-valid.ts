import { defineRule, each } from "../src/rule.js";
import { hostOf, isPublic } from "../src/sessions/bindings.js";

export default defineRule({
  id: "cookie-host-name-valid",
  description:
    "A host name of the site holds an underscore, and Internet Explorer keeps no cookies for it.",
  category: "reliability",
  severity: "info",
  presets: ["strict"],
  per: "application",
  needs: ["site"],
  messages: {
    underscore: {
      what: 'The host name "{host}" of site "{site}" holds an underscore.',
      because:
        "No host name may hold one. Internet Explorer, and Edge in IE mode, keep no cookies for such a host, so every request there starts a new session.",
      next: "Give the site a name with a hyphen instead.",
    },
  },
  *check({ site }) {
    yield* each(site.bindings, (binding) => {
      if (!isPublic(binding)) return [];
      const host = hostOf(binding);
      if (!host.includes("_")) return [];
      return [{ message: "underscore", data: { host, site: site.name }, at: binding.at }];
    });
  },
});
