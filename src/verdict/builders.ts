/** configBuilders that no file defines (.NET 4.7.1). */
import type { ReaderFinding } from "../diagnostic.js";
import { attributeOf } from "../document/tree.js";
import { type ConfigFile, valueLocation } from "../settings/config-file.js";
import { nearest } from "../settings/nearest.js";
import type { ChainContext } from "./chain-check.js";

function definedIn(file: ConfigFile): string[] {
  const section = file.document.root?.children.find((child) => child.name === "configBuilders");
  const builders = section?.children.find((child) => child.name === "builders");
  return (builders?.children ?? []).flatMap((entry) => attributeOf(entry, "name")?.value ?? []);
}

/** A builders section in a file of its own cannot be judged from here. */
const isElsewhere = ({ chain }: ChainContext): boolean =>
  chain.some((level) =>
    level.file?.document.root?.children.some(
      (child) => child.name === "configBuilders" && attributeOf(child, "configSource"),
    ),
  );

/** Names in `configBuilders="..."` that neither this file nor one above defines. */
export function* checkBuilders(context: ChainContext): Generator<ReaderFinding> {
  let defined: readonly string[] | undefined;
  for (const scope of context.file.settings.scopes) {
    for (const element of scope.elements.values()) {
      const attribute = attributeOf(element, "configBuilders");
      if (!attribute) continue;
      if (defined === undefined && isElsewhere(context)) return;
      defined ??= context.chain.flatMap((level) => (level.file ? definedIn(level.file) : []));
      for (const name of attribute.value.split(",").map((part) => part.trim())) {
        if (defined.includes(name)) continue;
        const meant = nearest(name, defined);
        yield {
          rule: "invalid-attribute-value",
          message: {
            what: `No configuration builder "${name}" is defined in <configBuilders>.`,
            next: meant
              ? ` Did you mean "${meant}"?`
              : " Define it there, or remove the attribute.",
          },
          at: valueLocation(context.file, attribute),
        };
      }
    }
  }
}
