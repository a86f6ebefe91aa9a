import { defineRule } from "../src/rule.js";
import { aspNetCoreOf, isInOwnFolder } from "../src/sessions/aspnet-core.js";
import { originOf } from "./shared/place.js";

export default defineRule({
  id: "no-session-state-in-aspnetcore",
  description:
    "Session settings stand in an application that runs on ASP.NET Core, which ignores them.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended", "migration"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    ignored: {
      what: '"{app}" runs on ASP.NET Core ({origin}), which does not read <{element}>.',
      because: "The session settings written here have no effect.",
      next: "Set sessions up in code (AddDistributedMemoryCache or another cache, AddSession, UseSession), and take the element out.",
    },
  },
  *check({ config, application }) {
    const core = aspNetCoreOf(application);
    if (!core) return;
    for (const element of ["sessionState", "sessionPageState"] as const) {
      const at = config[`system.web/${element}`].$element;
      if (!at || !isInOwnFolder(application, at)) continue;
      yield {
        message: "ignored",
        data: { element, origin: originOf({ from: core, place: core }) },
        at,
        related: [{ at: core, message: "ASP.NET Core serves the application." }],
      };
    }
  },
});
