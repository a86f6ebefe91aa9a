import { allOf, type ConfigFile, defineRule } from "../src/rule.js";
import { isWithoutFramework } from "../src/sessions/modules.js";
import { set } from "./shared/changes.js";
import { modeInForce } from "./shared/mode.js";
import { originOf } from "./shared/place.js";
import { changesAttribute, changesMode, isLeftToBuilds } from "./shared/xml.js";

/** The levels of ASP.NET's own below Medium; one of somebody else's may grant anything. */
const BELOW_MEDIUM = ["Low", "Minimal"];

export default defineRule({
  id: "session-trust-level",
  description: "The trust level is too low for the session mode.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    tooLow: {
      what: "Trust level {level} ({origin}) is too low for mode {mode} ({modeOrigin}).",
      because:
        'StateServer and SQLServer ask for Medium or more, so the module fails at each start: "Access to session state is not supported under current trust level settings."',
      next: "Raise the trust level (servers of today run in Full), or keep sessions in process.",
    },
  },
  *check({ config, application }) {
    const { mode } = config["system.web/sessionState"];
    const { level } = config["system.web/trust"];
    if (isWithoutFramework(application)) return;
    const isOutside = () => mode.value === "StateServer" || mode.value === "SQLServer";
    if (!allOf(() => BELOW_MEDIUM.includes(level.value), isOutside)) return;
    const touches = (transform: ConfigFile) =>
      changesMode(transform) || changesAttribute(transform, "trust", "level");
    if (isLeftToBuilds(application, touches)) return;
    yield {
      message: "tooLow",
      data: {
        level: level.value,
        origin: originOf(level),
        mode: mode.value,
        modeOrigin: originOf(mode),
      },
      at: level,
      related: modeInForce(mode),
      suggestions: [
        { title: "Run the application in full trust", changes: [set(application, level, "Full")] },
        { title: "Keep sessions in process", changes: [set(application, mode, "InProc")] },
      ],
    };
  },
});
