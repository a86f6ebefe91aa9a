/** Build configurations that go to the servers. */
import type { Application } from "../../src/rule.js";
import type { Farm } from "../../src/sessions/farm.js";
import { fileName } from "./place.js";
import { changesMode, ownTransforms } from "./xml.js";

/** Names of configurations that run on the declared servers, where nobody names others. */
export const RELEASES: readonly string[] = ["Release", "Production", "Prod", "Live"];

/** Whether a name is among those, whatever its letter case. */
export const isAmong = (names: readonly string[], name: string): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());

/**
 * What transforms make of the application is what runs on the servers of a farm:
 * - one of a release is judged by transform-keeps-session-settings, where servers are declared
 * - one that may change the mode is judged as a configuration of its own
 */
export function isLeftToTransforms(application: Application, farm: Farm): boolean {
  const { mode } = application.config["system.web/sessionState"];
  const own = application.buildConfiguration;
  if (own !== undefined)
    return farm.name === undefined && mode.from !== "default" && isAmong(RELEASES, own);
  return ownTransforms(application).some((transform) => {
    const [, name = ""] =
      /\.([^.]+)\.config$/i.exec(fileName(transform.document.source.path)) ?? [];
    return changesMode(transform) || (farm.name === undefined && isAmong(RELEASES, name));
  });
}

/** A build that runs where it is made: what its transform switches off is nobody else's to see. */
export const isForDevelopment = ({ buildConfiguration }: Application): boolean =>
  buildConfiguration !== undefined &&
  /^(?:debug|dev(?:elopment)?|local)$/i.test(buildConfiguration);
