/** unresolved-token: a session store's connection string whose text is put in at run time. */
import type { ReaderFinding } from "../diagnostic.js";
import { attributeOf } from "../document/tree.js";
import { UnknownValue } from "../effective/application.js";
import { kept } from "../kept.js";
import type { ConfigFile } from "../settings/config-file.js";
import type { ChainContext } from "./chain-check.js";

/** The connection string that holds the sessions, where the files at hand show which one. */
function storeOf({ config }: ChainContext) {
  const sections = config();
  const { mode, sqlConnectionString } = sections["system.web/sessionState"];
  if (mode.value !== "SQLServer") return undefined;
  const wanted = sqlConnectionString.value.toLowerCase();
  for (const entry of sections.connectionStrings.$entries)
    if ("connectionString" in entry && entry.name.value.toLowerCase() === wanted)
      return { name: entry.name.value, text: entry.connectionString };
  return undefined;
}

const isPlaceholder = (text: string | undefined) =>
  text !== undefined && text !== "" && !text.includes("=");

const holding = kept<ConfigFile, boolean>();

/** A look at the elements alone, which most files leave it at: no JSON is made for it. */
function mayHold(file: ConfigFile): boolean {
  let known = holding.get(file);
  if (known === undefined) {
    known = file.settings.scopes.some(({ elements }) => {
      const section = elements.get("connectionStrings");
      if (!section) return false;
      if (attributeOf(section, "configSource")) return true;
      return section.children.some((add) =>
        isPlaceholder(attributeOf(add, "connectionString")?.value),
      );
    });
    holding.set(file, known);
  }
  return known;
}

/** App Service replaces the text of a named string by what its portal holds: no pair stands there. */
export function* checkPlaceholders(context: ChainContext): Generator<ReaderFinding> {
  if (!context.level.isApplication) return;
  if (!context.chain.some(({ file }) => file && mayHold(file))) return;
  let store: ReturnType<typeof storeOf>;
  try {
    store = storeOf(context);
    if (!store || !isPlaceholder(store.text.value)) return;
  } catch (error) {
    if (error instanceof UnknownValue) return;
    throw error;
  }
  if (store.text.from === "default" || /^registry:/i.test(store.text.value)) return;
  yield {
    rule: "unresolved-token",
    message: `The connection string "${store.name}", which keeps the sessions, holds no keyword=value pair: a placeholder, whose text is put in at run time. What depends on it is not judged.`,
    at: store.text.from,
  };
}
