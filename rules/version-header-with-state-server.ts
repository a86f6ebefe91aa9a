import { defineRule } from "../src/rule.js";
import { atServerLevel } from "../src/sessions/server-level.js";
import { mayUseStateServer, stateServerOf } from "../src/sessions/state-server.js";
import { modeInForce } from "./shared/mode.js";

export default defineRule({
  id: "version-header-with-state-server",
  description: "The server hides its version header, which the state service needs.",
  category: "reliability",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    hidden: {
      what: "enableVersionHeader is false for the whole server, whose own state service keeps sessions.",
      because:
        'Applications such as "{app}" then take the service for an old one: "...requires session state server version 2.0 or above" (KB 2836759 tells of it).',
      next: "Hide the header in the Web.config of each application, and leave it on for the server.",
    },
  },
  mayFind: mayUseStateServer,
  *check({ config, application }) {
    const { mode } = config["system.web/sessionState"];
    const header = atServerLevel(application, "system.web/httpRuntime", "enableVersionHeader");
    if (header?.value !== false || mode.value !== "StateServer") return;
    // The files at hand are this server's: they say nothing of the service of another machine.
    if (!stateServerOf(application)?.isLocal) return;
    yield { message: "hidden", at: header.at, related: modeInForce(mode) };
  },
});
