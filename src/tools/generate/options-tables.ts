/** Tables of pages: the keys of the options file, and the options of the command line. */
import { configSchema, keysNotRead, presets } from "../../../schema/config.js";
import { type OptionGroup, pages, serverGroup } from "../../hosts/cli/options.js";
import { code, table } from "./markdown.js";

/** Keys of the options file, as the page tells them. */
export function keysTable(): string {
  const { properties } = configSchema([]) as {
    properties: Readonly<Record<string, { readonly description?: string }>>;
  };
  const notRead = keysNotRead();
  return table(
    ["key", "what it says"],
    Object.entries(properties).map(([key, { description = "" }]) => [
      code(key),
      notRead.includes(key) ? `${description} Not read yet: it has no effect.` : description,
    ]),
  );
}

const rowsOf = ({ options }: OptionGroup): string[][] =>
  options.map(({ name, value, help }) => [
    code(`--${name}${value === undefined ? "" : ` ${value}`}`),
    help,
  ]);

/** The options that tell of the server. */
export const serverTable = (): string => table(["option", "what it brings"], rowsOf(serverGroup));

/** All options of one command. */
export const commandTable = (command: keyof typeof pages): string =>
  table(["option", "what it does"], pages[command].groups.flatMap(rowsOf));

/** The names of the presets, in a sentence. */
export const presetNames = (): string => `Presets: ${presets.map(code).join(", ")}.`;
