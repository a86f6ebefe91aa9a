/** The files of the server itself: what they say, and whether they are at hand. */
import type { Application } from "../effective/application.js";
import type { ConfigFile, Json } from "../settings/config-file.js";
import type { Location } from "../source.js";

const isServerLevel = ({ kind }: ConfigFile) => kind === "machine" || kind === "rootWeb";

/** machine.config or the root Web.config is among the files of an application. */
export const knowsServerLevel = ({ files }: Application): boolean => files.some(isServerLevel);

/** An attribute as the server's files leave it, before any site speaks. */
export interface ServerLevelValue {
  readonly value: Json;
  readonly at: Location;
}

/**
 * What machine.config and the root Web.config say of an attribute, the nearest of both.
 * @param section - such as "system.web/httpRuntime"
 */
export function atServerLevel(
  { files }: Application,
  section: string,
  attribute: string,
): ServerLevelValue | undefined {
  for (const file of files.toReversed()) {
    if (!isServerLevel(file)) continue;
    for (const { location, sections, elements } of file.settings.scopes) {
      if (location.path !== "") continue;
      const json = sections.get(section);
      if (typeof json !== "object" || Array.isArray(json)) continue;
      const value = (json as Readonly<Record<string, Json>>)[attribute];
      const node = elements.get(section)?.attributes.find(({ name }) => name === attribute);
      if (value !== undefined && node)
        return { value, at: { source: file.document.source, span: node.valueSpan } };
    }
  }
  return undefined;
}
