import { allOf, defineRule } from "../src/rule.js";
import {
  isWithoutFramework,
  LISTS,
  pipelinesOf,
  sessionModulesOf,
} from "../src/sessions/modules.js";
import { set } from "./shared/changes.js";
import { modeInForce } from "./shared/mode.js";
import { originOf } from "./shared/place.js";

export default defineRule({
  id: "session-module-for-all-requests",
  description: "The session module runs for static files too, and asks the store each time.",
  category: "performance",
  severity: "info",
  presets: ["strict"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    everyFile: {
      what: "The session module runs for images and scripts too: runAllManagedModulesForAllRequests is true.",
      because:
        "That is set in {origin}. Sessions are out of process (mode {mode}), so each such request that brings the session cookie costs a trip to the store.",
      next: "Take the attribute out: routes without extension have not needed it since IIS 7 SP1.",
    },
  },
  *check({ config, application }) {
    const { mode } = config["system.web/sessionState"];
    const { runAllManagedModulesForAllRequests: all } = config[LISTS.Integrated];
    const isCostly = allOf(
      () => all.from !== "default" && all.value,
      () => mode.value === "StateServer" || mode.value === "SQLServer" || mode.value === "Custom",
      () => pipelinesOf(application).includes("Integrated") && !isWithoutFramework(application),
      () => sessionModulesOf(application, "Integrated").modules.length > 0,
    );
    if (!isCostly) return;
    yield {
      message: "everyFile",
      data: { origin: originOf(all), mode: mode.value },
      at: all,
      related: modeInForce(mode),
      suggestions: [
        {
          title: "Run managed modules for managed handlers only",
          changes: [set(application, all, false)],
        },
      ],
    };
  },
});
