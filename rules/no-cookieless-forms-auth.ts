import { defineRule } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { isCorrected, isNot } from "./shared/corrections.js";
import { absent } from "./shared/options.js";
import { originOf } from "./shared/place.js";

/** Where nothing is written it is UseDeviceProfile. */
const isRight = isNot(/^(?:|UseUri|AutoDetect|UseDeviceProfile)$/i);

export default defineRule({
  id: "no-cookieless-forms-auth",
  description: "The ticket of Forms sign-in travels in the URL.",
  category: "security",
  severity: "warning",
  presets: ["recommended", "security", "cis"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    UseUri: {
      what: 'Sign-in tickets travel in the URL (cookieless="UseUri" on <forms>, {origin}).',
      because: "Whoever sees a link, a log line or a referrer is signed in as that user.",
      next: 'Write cookieless="UseCookies" on <forms>.',
    },
    AutoDetect: {
      what: 'Sign-in tickets may travel in the URL (cookieless="AutoDetect" on <forms>, {origin}).',
      because:
        "A client that does not return the probing cookie gets its ticket there, where links, logs and referrers give it away.",
      next: 'Write cookieless="UseCookies" on <forms>.',
    },
    UseDeviceProfile: {
      what: "Sign-in tickets may travel in the URL: <forms> has UseDeviceProfile ({origin}).",
      because:
        "Browser definition files decide, which nobody maintains any more: a client taken for one without cookies gets its ticket in the URL.",
      next: 'Write cookieless="UseCookies" on <forms>.',
    },
  },
  options: { absent: absent("cookieless of <forms>") },
  presetOptions: { security: { absent: "report" }, cis: { absent: "report" } },
  *check({ config, application }, options) {
    const { mode, forms } = config["system.web/authentication"];
    const { cookieless } = forms;
    const { value } = cookieless;
    if (value === "UseCookies") return;
    if (value === "UseDeviceProfile" && options.absent === "ignore") return;
    if (mode.value !== "Forms" || isCorrected(application, cookieless, isRight)) return;
    const changes = [set(application, cookieless, "UseCookies")];
    yield {
      message: value,
      data: { origin: originOf(cookieless) },
      at: cookieless,
      // Not safe: clients without cookies cannot sign in any more.
      suggestions: [{ title: "Keep the ticket in a cookie", changes }],
    };
  },
});
