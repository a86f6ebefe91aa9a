import { allOf, defineRule } from "../src/rule.js";
import { isWithoutFramework, typeName } from "../src/sessions/modules.js";
import { set } from "./shared/changes.js";
import { originOf } from "./shared/place.js";

/** The manager that runs anyway: 120 random bits. */
const BUILT_IN = "System.Web.SessionState.SessionIDManager";

export default defineRule({
  id: "custom-session-id-manager",
  description: "Session ids are made by code whose strength cannot be judged from here.",
  category: "security",
  severity: "warning",
  presets: ["security", "stig"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    own: {
      what: "Session ids come from {manager}, and how strong they are cannot be judged here.",
      because:
        "It is named in {origin}. The built-in manager makes 120 random bits; ids from Guid, Random or the time can be guessed, and with them sessions are taken over.",
      next: "Look at its CreateSessionID, or take sessionIDManagerType out.",
    },
  },
  *check({ config, application }) {
    const { mode, sessionIDManagerType: manager } = config["system.web/sessionState"];
    const isOwn = allOf(
      () => !isWithoutFramework(application),
      () => manager.value !== "" && typeName(manager.value) !== BUILT_IN,
      () => mode.value !== "Off",
    );
    if (!isOwn) return;
    yield {
      message: "own",
      data: { manager: typeName(manager.value), origin: originOf(manager) },
      at: manager,
      suggestions: [
        {
          title: "Let the built-in manager make the ids",
          changes: [set(application, manager, "")],
        },
      ],
    };
  },
});
