/** Which part of a browser's recording is about an application: by the host names of its site. */
import type { Application } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { isoDay } from "../facts/dates.js";
import type { Facts } from "../facts/facts.js";
import type { Browser } from "../rule.js";
import { hostOf } from "../sessions/bindings.js";

/** Settings that a recording is held against. */
function judged({ config }: Application) {
  const { mode, cookieless, cookieName, cookieSameSite, sessionIDManagerType } =
    config["system.web/sessionState"];
  const { domain, requireSSL } = config["system.web/httpCookies"];
  return [
    mode,
    cookieless,
    cookieName,
    cookieSameSite,
    sessionIDManagerType,
    requireSSL,
    domain,
  ].map((setting) => ifKnown((): unknown => setting.value));
}

/** What is found of the applications of a tree by their sites, once. */
interface SitesOfTree {
  readonly isOnly: boolean;
  /** Sites whose applications all say the same: it does not matter which of them set a cookie. */
  readonly agreeing: ReadonlySet<Application["site"]>;
}

const known = new WeakMap<readonly Application[], SitesOfTree>();

function sitesOf(all: readonly Application[]): SitesOfTree {
  let sites = known.get(all);
  if (!sites) {
    const said = new Map<Application["site"], Set<string>>();
    for (const one of all) {
      const words = said.get(one.site) ?? new Set();
      said.set(one.site, words.add(JSON.stringify(judged(one))));
    }
    const agreeing = [...said].flatMap(([site, words]) => (words.size === 1 ? [site] : []));
    sites = { isOnly: said.size === 1, agreeing: new Set(agreeing) };
    known.set(all, sites);
  }
  return sites;
}

/** "shop.contoso.com" of "shop.contoso.com:8443". */
const nameOf = (host: string) => host.replace(/:\d+$/, "");

/** Host names of a site's bindings; "" answers to every name. */
const boundTo = ({ site }: Application): readonly string[] =>
  (site?.bindings ?? [])
    .filter(({ protocol }) => /^https?$/i.test(protocol))
    .flatMap((binding) => ifKnown(() => hostOf(binding)) ?? []);

const answers = (bound: string, host: string) =>
  bound.startsWith("*.") ? host.endsWith(bound.slice(1)) : bound !== "" && bound === host;

/** Hosts of which it shows that ASP.NET keeps sessions, by a cookie of that name or by ids in URLs. */
function sessionHosts({ cookies = [], urlIds = [] }: Facts, cookieName: string): Set<string> {
  return new Set([
    ...cookies.flatMap(({ value }) => (value.name === cookieName ? [value.host] : [])),
    ...urlIds.flatMap(({ value }) => (value.kinds.includes("S") ? [value.host] : [])),
  ]);
}

/** Whether the name of a host decides which application it is. */
function isFitting(application: Application, all: readonly Application[], facts: Facts) {
  const names = boundTo(application);
  if (names.length > 0 && !names.includes(""))
    return (host: string) => names.some((bound) => answers(bound, nameOf(host)));
  const isNamed = (host: string) => names.some((bound) => answers(bound, nameOf(host)));
  // Every name leads there, or no server is at hand: one site, and one host with sessions.
  const cookieName = ifKnown(() => application.config["system.web/sessionState"].cookieName.value);
  const [only, ...others] = cookieName === undefined ? [] : sessionHosts(facts, cookieName);
  const isAlone = sitesOf(all).isOnly && others.length === 0;
  return (host: string) => isNamed(host) || (isAlone && host === only);
}

/** The looks at each cookie that no look of a later day has replaced. */
function latest(cookies: NonNullable<Facts["cookies"]>): NonNullable<Facts["cookies"]> {
  const keyed = cookies.map((fact) => ({
    fact,
    key: `${fact.value.host} ${fact.value.name}`,
    day: isoDay(fact.observedAt),
  }));
  const days = new Map<string, string>();
  for (const { key, day } of keyed)
    if (day !== undefined && day > (days.get(key) ?? "")) days.set(key, day);
  return keyed.flatMap(({ fact, key, day }) =>
    day === undefined || day === days.get(key) ? [fact] : [],
  );
}

/**
 * What a recording shows of an application. Nothing where it fits none for certain, and for what a
 * transform makes: nobody knows which configuration was recorded.
 * @param all - the applications of its tree
 */
export function recordedOf(
  application: Application,
  all: readonly Application[],
  facts: Facts,
): Browser | undefined {
  const { cookies = [], urlIds = [] } = facts;
  if (cookies.length + urlIds.length === 0) return undefined;
  if (application.buildConfiguration !== undefined || !sitesOf(all).agreeing.has(application.site))
    return undefined;
  const fits = isFitting(application, all, facts);
  const own = {
    cookies: latest(cookies.filter(({ value }) => fits(value.host))),
    urlIds: urlIds.filter(({ value }) => fits(value.host)),
  };
  return own.cookies.length + own.urlIds.length === 0 ? undefined : own;
}
