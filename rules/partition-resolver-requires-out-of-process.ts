import { defineRule } from "../src/rule.js";
import { set, withoutAttribute } from "./shared/changes.js";
import { modeInForce } from "./shared/mode.js";
import { originOf } from "./shared/place.js";
import { inPlace, onElement, writtenAttribute } from "./shared/spots.js";

export default defineRule({
  id: "partition-resolver-requires-out-of-process",
  description: "A partition resolver is set in a mode that has no partitions.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    refused: {
      what: "partitionResolverType is set, but the mode is {mode} ({origin}), and only StateServer and SQLServer spread sessions over several stores.",
      because: "The application stops when the session module starts.",
      next: "Take the attribute out, or set the mode that the resolver was written for.",
    },
  },
  *check({ config, application }) {
    const { mode, partitionResolverType: resolver } = config["system.web/sessionState"];
    if (mode.value !== "InProc" && mode.value !== "Custom") return;
    // An empty text counts as none (String.IsNullOrEmpty), a blank one does not.
    if (resolver.value === "") return;
    const [removal] = withoutAttribute(resolver);
    // The tools cannot take a single attribute out; an empty text does the same.
    const emptied = set(application, resolver, "", removal?.at);
    const place = mode.from === "default" ? writtenAttribute(resolver) : undefined;
    const at = place ? onElement(place.source, place.attribute.parent) : inPlace(mode);
    yield {
      message: "refused",
      data: { mode: mode.value, origin: originOf(mode) },
      at: resolver,
      related: modeInForce(mode),
      suggestions: [
        { title: "Take the partition resolver out", changes: [emptied] },
        ...["StateServer", "SQLServer"].map((name) => ({
          title: `Keep sessions where the resolver says: mode ${name}`,
          changes: [set(application, mode, name, at)],
        })),
      ],
    };
  },
});
