import { allOf, defineRule } from "../src/rule.js";
import { asyncModuleOf } from "../src/sessions/async-session.js";
import { shortName } from "../src/sessions/modules.js";
import { isSwitchedOn, switchValue } from "../src/sessions/switches.js";
import { set } from "./shared/changes.js";
import { isChangedByTransform } from "./shared/modules.js";
import { originOf, relatedTo } from "./shared/place.js";

const SETTING = "aspnet:AllowConcurrentRequestsPerSession";

export default defineRule({
  id: "async-session-module-still-locks",
  description: "The asynchronous session module still lets requests of one session wait in line.",
  category: "performance",
  severity: "info",
  presets: ["strict"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    locked: {
      what: "Requests of one session still wait for each other under {module}.",
      because: `It ({origin}) locks as the built-in module does, since the appSetting ${SETTING} is not true{setting}.`,
      next: `Set ${SETTING} to true if nothing relies on the order of requests: the one that ends last then decides what is kept.`,
    },
  },
  *check({ config, application }) {
    const { mode } = config["system.web/sessionState"];
    const { pipeline, entry } = asyncModuleOf(application) ?? {};
    if (!pipeline || !entry || isChangedByTransform(application, pipeline)) return;
    const isLocked = allOf(
      () => mode.value !== "Off",
      () => !isSwitchedOn(config, SETTING),
    );
    if (!isLocked) return;
    const setting = switchValue(config, SETTING);
    yield {
      message: "locked",
      data: {
        module: shortName(entry.type.value),
        origin: originOf(entry.type),
        setting: setting ? ` (${originOf(setting)})` : "",
      },
      at: entry.type,
      related: setting ? relatedTo(setting, "The setting.") : [],
      suggestions: [setting ?? []].flat().map((value) => ({
        title: "Let requests of one session run side by side",
        changes: [set(application, value, "true")],
      })),
    };
  },
});
