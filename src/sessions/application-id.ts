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

/** Sites that a reason names; the rest is counted. */
const MOST = 5;

/**
 * Why a log says nothing of an application, where that is so for its site.
 * @param seen - numbers of the sites that the log speaks of
 */
export function otherSites(application: Application, seen: readonly number[]): string | undefined {
  const sites = [...new Set(seen)].sort((a, b) => a - b);
  if (sites.length === 0) return undefined;
  const id = idOf(application);
  if (!id)
    return "the log tells sites by their number, and no applicationHost.config here tells the number of this one";
  if (sites.includes(id.site)) return undefined;
  const named = sites.slice(0, MOST).map(String);
  const more = sites.length - named.length;
  const last = more > 0 ? `${more} more` : named.pop();
  const words = named.length > 0 ? `${named.join(", ")} and ${last ?? ""}` : (last ?? "");
  return `the log speaks of ${sites.length === 1 ? "site" : "sites"} ${words}, this one is ${id.site}`;
}
