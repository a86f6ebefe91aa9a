/** Providers of session state: which one is chosen, and where it is added and taken out. */
import { type Advice, type Application, readKnown, type RelatedAt, sift } from "../../src/rule.js";
import { set } from "./changes.js";
import { entriesWith } from "../../src/sessions/entries.js";
import { type SessionSection } from "../../src/sessions/section.js";
import { attributeText, elementsIn } from "./xml.js";

/** Names of providers compare without regard to letter case. */
export const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The providers in force whose names can be known, and whether there may be more. */
export function providersIn(providers: SessionSection["providers"]) {
  const entries = readKnown(() => entriesWith(providers.$entries, "type"));
  return "value" in entries
    ? sift(entries.value, (entry) => ({ entry, name: entry.name.value }))
    : { known: [], hidden: [entries.hidden] };
}

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

/**
 * Which names may be chosen, in words.
 * @param isWhole - whether the files at hand show all of them
 */
export function choiceOf(names: readonly string[], isWhole: boolean): string {
  if (names.length > 0)
    return `Name one of the providers in force: ${names.map((name) => `"${name}"`).join(", ")}.`;
  return isWhole
    ? "No provider is in force: add one to <providers>, or choose another mode."
    : "Name one of <providers>.";
}

/** Chooses a provider that is in force. */
export const useProvider = (application: Application, name: string): Advice => ({
  title: `Use the provider "${name}"`,
  changes: [set(application, application.config["system.web/sessionState"].customProvider, name)],
});
