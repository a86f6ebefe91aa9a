/** How a server names an application in its logs and counters. */
import type { Application } from "../effective/application.js";
import type { ApplicationId } from "../facts/facts.js";

/** Path of an application in its site. */
export const pathInSite = ({ path, site }: Application): string =>
  site === undefined ? path : path.slice(site.name.length) || "/";

/** The id of its site and its path there; undefined where no file at hand gives the site a number. */
export function idOf(application: Application): ApplicationId | undefined {
  const id = application.site?.id;
  return id === undefined ? undefined : { site: id, path: pathInSite(application) };
}
