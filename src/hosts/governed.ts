/** What is governed by what a caller of the library, or ESLint, says of a server. */
import { NO_FACTS } from "../facts/facts.js";
import type { Governed, Named } from "../run/request.js";
import { openDisk } from "./disk.js";
import { existingFile, existingFolder, record, text as textOf } from "./library-arguments.js";
import type { ServerOptions } from "./library-types.js";

const SERVER_FILES = ["machineConfig", "rootWebConfig", "applicationHost"] as const;

/** The keys of what is said of a server. */
export const SERVER = [...SERVER_FILES, "paths", "configuration"];

/** Files that the caller names may be links that lead anywhere. */
export function diskFor(named: readonly Named[], { project }: Governed) {
  const { machineConfig, rootWebConfig, applicationHost } = project.server ?? {};
  const paths = new Set<string | undefined>(named.map(({ path }) => path));
  for (const path of [machineConfig, rootWebConfig, applicationHost]) paths.add(path);
  return openDisk({ isNamed: (path) => paths.has(path) });
}

export type Chosen = Pick<Governed, "levels" | "presetConflict">;

/**
 * The settings that what was said comes to.
 * @param call - who asks, for messages
 * @param base - absolute folder that paths are relative to
 * @throws TypeError for a value of another kind; RangeError for a path that leads nowhere
 */
export function governed(
  call: string,
  base: string,
  options: ServerOptions,
  chosen: Chosen,
): Governed {
  const server: Partial<Record<(typeof SERVER_FILES)[number], string>> = {};
  for (const key of SERVER_FILES) {
    const given = options[key];
    if (given !== undefined) server[key] = existingFile(call, `"${key}"`, given, base);
  }
  const paths = Object.entries(record(call, "paths", options.paths)).map(([from, to]) => {
    if (from.trim() === "")
      throw new RangeError(`${call}: "paths" must say which physical path of the server is meant.`);
    return [from, existingFolder(call, `"paths" for "${from}"`, to, base)] as const;
  });
  const { configuration } = options;
  if (configuration !== undefined && textOf(call, "configuration", configuration).trim() === "")
    throw new RangeError(`${call}: "configuration" must name a build configuration.`);
  return {
    project: {
      base,
      paths: Object.fromEntries(paths),
      ...(Object.keys(server).length > 0 ? { server } : {}),
      ...(configuration === undefined ? {} : { buildConfiguration: configuration }),
    },
    ...chosen,
    facts: NO_FACTS,
    namesServer: Object.keys(server).length > 0,
  };
}
