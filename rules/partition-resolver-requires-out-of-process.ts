import { defineRule, type Suggestion } from "../src/rule.js";
import { commandsFor } from "./shared/commands.js";
import { addAttribute, removeAttribute, writtenAttribute } from "./shared/edits.js";
import { originOf, relatedTo } from "./shared/place.js";
import { suggestValue } from "./shared/session-settings.js";

export default defineRule({
  id: "partition-resolver-requires-out-of-process",
  description: "A partition resolver is set in a mode that has no partitions.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    refused:
      "partitionResolverType is set, but the mode is {mode} ({origin}), and only StateServer and SQLServer spread sessions over several stores. The application stops when the session module starts. Take the attribute out, or set the mode that the resolver was written for.",
  },
  *check({ config, application }) {
    const { mode, partitionResolverType: resolver } = config["system.web/sessionState"];
    if (mode.value !== "InProc" && mode.value !== "Custom") return;
    // An empty text counts as none (String.IsNullOrEmpty), a blank one does not.
    if (resolver.value === "") return;
    const written = writtenAttribute(resolver);
    const suggestions: Suggestion[] = [
      {
        title: "Take the partition resolver out",
        ...(written ? { edits: [removeAttribute(written.source, written.attribute)] } : {}),
        commands: commandsFor(application, "sessionState", [
          { name: "partitionResolverType", value: '""', powershell: "''", wmi: '""' },
        ]),
      },
    ];
    for (const name of ["StateServer", "SQLServer"]) {
      const title = `Keep sessions where the resolver says: mode ${name}`;
      const suggestion = suggestValue(application, "mode", name, title);
      const edits =
        mode.from === "default" && written
          ? [addAttribute(written.source, written.attribute.parent, "mode", name)]
          : suggestion.edits;
      suggestions.push({ ...suggestion, ...(edits ? { edits } : {}) });
    }
    yield {
      message: "refused",
      data: { mode: mode.value, origin: originOf(mode) },
      at: resolver,
      related: relatedTo(mode, "The mode in force."),
      suggestions,
    };
  },
});
