/** Session cookies that several applications of one host have in common. */
import {
  type Advice,
  allOf,
  type Application,
  type EffectiveConfig,
  type Site,
  type Standing,
} from "../../src/rule.js";
import { bindingsThat, hostOf, isPublic } from "../../src/sessions/bindings.js";
import { set } from "./changes.js";
import { domainOf } from "./cookie-domain.js";
import { mayUseCookie } from "./cookies.js";
import { standing } from "./place.js";
import { inPlace } from "./spots.js";

/** What is noted of one application. */
export interface CookieNote {
  readonly of: Pick<Application, "path">;
  /** Where its files lie: two sites on one folder are one application. */
  readonly folder: string;
  /** As written. */
  readonly name: string;
  readonly nameAt: Standing;
  /** Where its cookie is sent: the site, its host names, a domain. */
  readonly reach: readonly string[];
  /** To follow "on": "host shop.contoso.com". */
  readonly host: string;
  /** What another application may have otherwise, by what a message calls it. */
  readonly ways: Readonly<Record<string, string>>;
  readonly rename: Advice;
}

const folderOf = (path: string) =>
  path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";

/** Notes the session cookie of an application; none where it has none, or a transform made it. */
export function noteOf({
  config,
  site,
  application,
}: {
  readonly config: EffectiveConfig;
  readonly site: Site;
  readonly application: Application;
}): CookieNote | undefined {
  const { folder, path, buildConfiguration } = application;
  if (folder === undefined || buildConfiguration !== undefined) return undefined;
  if (!allOf(...mayUseCookie(application))) return undefined;
  const { cookieName, cookieSameSite, sessionIDManagerType } = config["system.web/sessionState"];
  const { requireSSL, domain } = config["system.web/httpCookies"];
  const hosts = bindingsThat(site, (one) => isPublic(one) && hostOf(one) !== "").map(hostOf);
  const shared = domainOf(domain);
  const suffix = path.replace(/^.*\//, "").replaceAll(/[^\w.-]/g, "");
  const name = `${cookieName.value}_${suffix}`;
  const isOwn = cookieName.from !== "default" && folderOf(cookieName.from.source.path) === folder;
  return {
    of: { path },
    folder,
    name: cookieName.value,
    nameAt: standing(cookieName),
    // A cookie of a path "/" reaches every application of its host; ports do not separate hosts.
    reach: [`site ${site.name}`, ...hosts, ...(shared === "" ? [] : [`.${shared}`])],
    host: hosts[0] ?? `site "${site.name}"`,
    ways: {
      Secure: String(requireSSL.value),
      SameSite: String(cookieSameSite.value),
      domain: shared,
      "session id manager": sessionIDManagerType.value,
    },
    rename: {
      title: `Give it a cookie of its own: cookieName="${name}"`,
      // Written further out, it is the name of other applications too.
      changes: [set(application, cookieName, name, isOwn ? inPlace(cookieName) : "elsewhere")],
    },
  };
}

/** Applications that share a cookie, in the order in which they were noted. */
export function groupsOf(notes: readonly CookieNote[]): readonly (readonly CookieNote[])[] {
  const byReach = new Map<string, CookieNote[]>();
  const groups: CookieNote[][] = [];
  for (const note of notes) {
    // ASP.NET finds cookies in any letter case.
    const keys = note.reach.map((place) => `${place}\0${note.name}`.toLowerCase());
    let group = keys.map((key) => byReach.get(key)).find((one) => one !== undefined);
    if (!group) groups.push((group = []));
    group.push(note);
    for (const key of keys) if (!byReach.has(key)) byReach.set(key, group);
  }
  return groups.filter((group) => new Set(group.map(({ folder }) => folder)).size > 1);
}

/** What the applications of a group have in different ways: "Secure", "SameSite". */
export function differencesIn(group: readonly CookieNote[]): readonly string[] {
  const [first] = group;
  return Object.keys(first?.ways ?? {}).filter((way) =>
    group.some(({ ways }) => ways[way] !== first?.ways[way]),
  );
}

/** Whether two names stand in different places: what one file says for both is told once. */
export const isElsewhere = ({ nameAt: { place } }: CookieNote, other: CookieNote): boolean =>
  place.source !== other.nameAt.place.source || place.span.start !== other.nameAt.place.span.start;
