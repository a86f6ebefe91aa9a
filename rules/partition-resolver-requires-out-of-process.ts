import { defineRule, type Suggestion } from "../src/rule.js";
import { commandsFor } from "./shared/commands.js";
import { addAttribute, removeAttribute, writeValue, writtenAttribute } from "./shared/edits.js";
import { originOf, relatedTo } from "./shared/place.js";

/** The modes with partitions, and their numbers in WMI. */
const MODES = { StateServer: "2", SQLServer: "3" } as const;

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
    for (const [name, wmi] of Object.entries(MODES)) {
      const edits = writeValue(mode, name);
      if (mode.from === "default" && written)
        edits.push(addAttribute(written.source, written.attribute.parent, "mode", name));
      suggestions.push({
        title: `Keep sessions where the resolver says: mode ${name}`,
        ...(edits.length > 0 ? { edits } : {}),
        commands: commandsFor(
          application,
          "sessionState",
          [{ name: "mode", value: name, wmi }],
          `Session State > Session State Mode Settings: ${name}`,
        ),
      });
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
