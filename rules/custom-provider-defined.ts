import { defineRule, unjudged } from "../src/rule.js";
import { customProviderOf, isEmptyType } from "../src/sessions/providers.js";
import { modeInForce } from "./shared/mode.js";
import { originOf, relatedTo } from "./shared/place.js";
import { choiceOf, history, useProvider } from "./shared/providers.js";

export default defineRule({
  id: "custom-provider-defined",
  description: "Mode Custom names no usable session-state provider.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    none: {
      what: '"{app}" has mode Custom ({origin}), but customProvider is {how}, so the application stops when the session module starts.',
      next: "{known}",
    },
    unknown: {
      what: '"{app}" has mode Custom ({origin}), but no provider "{name}" is in force, so the application stops when the session module starts.',
      next: "{known}",
    },
    noType: {
      what: 'The provider "{name}" has an empty type, and "{app}" has mode Custom ({origin}), so the application stops when the session module starts.',
      next: "Write the type that its package documents, with its assembly.",
    },
  },
  *check({ config, application }) {
    const { mode, customProvider } = config["system.web/sessionState"];
    if (mode.value !== "Custom") return;
    const chosen = customProviderOf(config["system.web/sessionState"]);
    const { name, type, names, hidden } = chosen;
    const origin = originOf(mode);
    if (type) {
      if (isEmptyType(type))
        yield {
          message: "noType",
          data: { name, origin },
          at: type,
          related: relatedTo(customProvider, "Chosen here."),
        };
      return;
    }
    // It may be one of those that the files at hand do not show.
    if (name !== "" && hidden.length > 0) {
      yield* unjudged(hidden);
      return;
    }
    const written = customProvider.from !== "default";
    yield {
      message: name === "" ? "none" : "unknown",
      data: { name, origin, how: written ? "empty" : "not set", known: choiceOf(chosen) },
      at: written ? customProvider : mode,
      related: [...(written ? modeInForce(mode) : []), ...history(application, name)],
      suggestions: written ? names.map((known) => useProvider(application, known)) : [],
    };
  },
});
