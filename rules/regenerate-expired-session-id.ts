import { allOf, defineRule } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { originOf, relatedTo } from "./shared/place.js";
import { changesAny, isLeftToBuilds } from "./shared/xml.js";

const touches = changesAny("sessionState", "mode", "cookieless", "regenerateExpiredSessionId");

export default defineRule({
  id: "regenerate-expired-session-id",
  description: "An expired session id from a URL is taken again for the new session.",
  category: "security",
  severity: "warning",
  presets: ["recommended", "security"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    kept: {
      what: 'Expired session ids are taken again: regenerateExpiredSessionId is false, and cookieless is "{cookieless}" ({origin}).',
      because:
        "Whoever opens an old link with a session id in it gets a session under that id, and so does everybody else who has the link.",
      next: "Take regenerateExpiredSessionId out: true is the default. Better still, keep ids in cookies.",
    },
  },
  *check({ config, application }) {
    const {
      mode,
      cookieless,
      regenerateExpiredSessionId: renewed,
      sessionIDManagerType: manager,
    } = config["system.web/sessionState"];
    const isKept = allOf(
      () => renewed.from !== "default",
      () => !renewed.value,
      () => mode.value !== "Off",
      // With plain cookies nobody reads it: dead-session-setting.
      () => cookieless.value !== "UseCookies",
      // A manager of its own may do anything.
      () => manager.value === "",
    );
    if (!isKept || isLeftToBuilds(application, touches)) return;
    yield {
      message: "kept",
      data: { cookieless: cookieless.value, origin: originOf(cookieless) },
      at: renewed,
      related: relatedTo(cookieless, "Ids travel in the URL."),
      suggestions: [
        {
          title: "Give an expired id from a link a new one in its place",
          changes: [set(application, renewed, true)],
        },
      ],
    };
  },
});
