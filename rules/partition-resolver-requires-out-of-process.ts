import { defineRule } from "../src/rule.js";
import { removeAttribute, writtenAttribute } from "./shared/edits.js";
import { originOf, relatedTo } from "./shared/place.js";

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
  *check({ config }) {
    const { mode, partitionResolverType: resolver } = config["system.web/sessionState"];
    if (mode.value !== "InProc" && mode.value !== "Custom") return;
    // An empty text counts as none (String.IsNullOrEmpty), a blank one does not.
    if (resolver.value === "") return;
    const written = writtenAttribute(resolver);
    yield {
      message: "refused",
      data: { mode: mode.value, origin: originOf(mode) },
      at: resolver,
      related: relatedTo(mode, "The mode in force."),
      suggestions: written
        ? [
            {
              title: "Take the partition resolver out",
              edits: [removeAttribute(written.source, written.attribute)],
            },
          ]
        : [],
    };
  },
});
