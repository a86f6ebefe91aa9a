/** Providers of session state: where they are added and taken out, and how one is chosen. */
import type { Advice, Application, ConfigFile, RelatedAt } from "../../src/rule.js";
import {
  type CustomProvider,
  parameterOf,
  type ProviderEntry,
  sameName,
} from "../../src/sessions/providers.js";
import { set } from "./changes.js";
import { attributeText, changesAny, elementsIn, isLeftToBuilds, transformOn } from "./xml.js";

/** Where a provider of that name is added and where it is taken out again; nowhere without a name. */
export function* history(application: Application, name: string): Generator<RelatedAt> {
  if (name === "") return;
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

function touchesProvider(transform: ConfigFile, name: string): boolean {
  if (changesAny("sessionState", "mode", "customProvider")(transform)) return true;
  return [...elementsIn(transform, "providers")].some(
    (providers) =>
      providers.parent?.name === "sessionState" &&
      (transformOn(providers) !== undefined ||
        // Without a name it may be any of them.
        providers.children.some((entry) => sameName(attributeText(entry, "name") ?? name, name))),
  );
}

/**
 * Whether transforms change the provider in force, or which one it is, so that only what they make
 * is judged.
 */
export const isProviderLeftToBuilds = (
  application: Application,
  entry: ProviderEntry,
  touches: (transform: ConfigFile) => boolean = () => false,
): boolean =>
  isLeftToBuilds(
    application,
    (transform) => touchesProvider(transform, entry.name.value) || touches(transform),
  );

/** Whether a transform changes an application setting or a connection string that a parameter names. */
export const touchesNamed = (entry: ProviderEntry) => (transform: ConfigFile) => {
  const names = ["connectionString", "host", "port", "accessKey", "ssl"].map((name) =>
    parameterOf(entry, name)?.text?.toLowerCase(),
  );
  return [...elementsIn(transform, "add")].some((add) => {
    const name = attributeText(add, add.parent?.name === "appSettings" ? "key" : "name");
    return name !== undefined && name !== "" && names.includes(name.toLowerCase());
  });
};

/** Which names may be chosen, in words. */
export function choiceOf({ names, hidden }: Pick<CustomProvider, "names" | "hidden">): string {
  if (names.length > 0)
    return `Name one of the providers in force: ${names.map((name) => `"${name}"`).join(", ")}.`;
  return hidden.length === 0
    ? "No provider is in force: add one to <providers>, or choose another mode."
    : "Name one of <providers>.";
}

/** Chooses a provider that is in force. */
export const useProvider = (application: Application, name: string): Advice => ({
  title: `Use the provider "${name}"`,
  changes: [set(application, application.config["system.web/sessionState"].customProvider, name)],
});
