/** Providers of session state: which one is chosen, and where it is added and taken out. */
import type { Advice, Application, RelatedAt } from "../../src/rule.js";
import { set } from "./changes.js";
import { attributeText, elementsIn } from "./xml.js";

/** Names of providers compare without regard to letter case. */
export const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Where a provider of that name is added and where it is taken out again. */
export function* history(application: Application, name: string): Generator<RelatedAt> {
  for (const file of application.files)
    for (const providers of elementsIn(file, "providers")) {
      if (providers.parent?.name !== "sessionState") continue;
      for (const entry of providers.children) {
        const at = { source: file.document.source, span: entry.startTag };
        const named = sameName(attributeText(entry, "name") ?? "", name);
        if (entry.name === "add" && named) yield { at, message: "It is added here ..." };
        if (entry.name === "remove" && named) yield { at, message: "... and taken out here." };
        if (entry.name === "clear") yield { at, message: "All providers before are dropped here." };
      }
    }
}

/** Which names may be chosen, in words. */
export const choiceOf = (names: readonly string[]): string =>
  names.length > 0
    ? `Name one of the providers in force: ${names.map((name) => `"${name}"`).join(", ")}.`
    : "No provider is in force: add one to <providers>, or choose another mode.";

/** Chooses a provider that is in force. */
export const useProvider = (application: Application, name: string): Advice => ({
  title: `Use the provider "${name}"`,
  changes: [set(application, application.config["system.web/sessionState"].customProvider, name)],
});
