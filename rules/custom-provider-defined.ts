import { defineRule, unjudged } from "../src/rule.js";
import { modeInForce } from "./shared/mode.js";
import { originOf, relatedTo } from "./shared/place.js";
import { choiceOf, history, providersIn, sameName, useProvider } from "./shared/providers.js";

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
    const { mode, customProvider, providers } = config["system.web/sessionState"];
    if (mode.value !== "Custom") return;
    const name = customProvider.value;
    const origin = originOf(mode);
    const { known: named, hidden } = providersIn(providers);
    const chosen = named.find((each) => sameName(each.name, name))?.entry;
    if (chosen && name !== "") {
      // An absent type is the reader's own finding. A written one is trimmed before it is loaded
      // (ProvidersHelper.InstantiateProvider).
      if (chosen.type.from === "default" || chosen.type.value.trim() !== "") return;
      yield {
        message: "noType",
        data: { name, origin },
        at: chosen.type,
        related: relatedTo(customProvider, "Chosen here."),
      };
      return;
    }
    // It may be one of those that the files at hand do not show.
    if (name !== "" && hidden.length > 0) {
      yield* unjudged(hidden);
      return;
    }
    const names = named.map((each) => each.name).filter((known) => known !== "");
    const written = customProvider.from !== "default";
    yield {
      message: name === "" ? "none" : "unknown",
      data: {
        name,
        origin,
        how: written ? "empty" : "not set",
        known: choiceOf(names, hidden.length === 0),
      },
      at: written ? customProvider : mode,
      related: [
        ...(written ? modeInForce(mode) : []),
        ...(name === "" ? [] : history(application, name)),
      ],
      suggestions: written ? names.map((known) => useProvider(application, known)) : [],
    };
  },
});
