/** Files of the server that an options file names and that are not there: told where they are named. */
import type { Diagnostic } from "../../diagnostic.js";
import { messageText } from "../../message.js";
import type { Location } from "../../source.js";
import { SERVER_OPTIONS } from "../cli/settings.js";
import { kindAt } from "../named-paths.js";
import type { OptionsFile } from "../options-file/find.js";
import { absolute } from "../paths.js";

/** By the path that is named and leads nowhere, where that is. */
export type NamedFiles = ReadonlyMap<string, Location>;

/** The files of the server that options files name in vain. */
export function namedInVain(files: Iterable<OptionsFile>): NamedFiles {
  const named = new Map<string, Location>();
  for (const { folder, settings, locate } of files)
    for (const key of Object.keys(SERVER_OPTIONS) as (keyof typeof SERVER_OPTIONS)[]) {
      const written = settings.server?.[key];
      const at = written === undefined ? undefined : locate(`/server/${key}`);
      if (written === undefined || !at) continue;
      const path = absolute(folder, written);
      if (kindAt(path) === undefined) named.set(path, at);
    }
  return named;
}

/** A finding about a file that is not there, at the place that names it. */
export const whereNamed = (found: Diagnostic, at: Location): Diagnostic => ({
  ...found,
  at,
  message: {
    what: `${at.source.text.slice(at.span.start, at.span.end)}: ${messageText(found.message)}`,
  },
});
