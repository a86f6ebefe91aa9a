/** Which part of a browser's recording is about an application: by the host names of its site. */
import type { Application } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { isoDay } from "../facts/dates.js";
import type { Facts } from "../facts/facts.js";
import type { Browser } from "../rule.js";
import { addressOf, hostOf, portOf } from "../sessions/bindings.js";
import { kept } from "../kept.js";

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

const known = kept<readonly Application[], SitesOfTree>();

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

/** "shop.contoso.com" and "8443" of "shop.contoso.com:8443". */
const partsOf = (host: string) => {
  const [, name = host, port] = /^(.*?)(?::(\d+))?$/s.exec(host) ?? [];
  return { name, port };
};

interface Bound {
  /** "" answers to every name. */
  readonly host: string;
  readonly address: string;
  /** Absent where the files at hand do not show it. */
  readonly port: string | undefined;
}

/** Host names and ports of a site's bindings. */
const boundTo = ({ site }: Pick<Application, "site">): readonly Bound[] =>
  (site?.bindings ?? [])
    .filter(({ protocol }) => /^https?$/i.test(protocol))
    .flatMap(
      (binding) =>
        ifKnown(() => ({
          host: hostOf(binding),
          address: addressOf(binding),
          port: portOf(binding),
        })) ?? [],
    );

const isWithin = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** The domain that the application writes for its cookies, without the dot in front. */
const cookieDomain = ({ config }: Application) =>
  ifKnown(() => config["system.web/httpCookies"].domain.value.toLowerCase().replace(/^\./, "")) ??
  "";

/** Whether a name is the one of a binding; one to every name needs something else that names it. */
function isNameOf({ host, address }: Bound, name: string, domain: string): boolean {
  if (host.startsWith("*.")) return name.endsWith(host.slice(1));
  if (host !== "") return name === host;
  return name === "localhost" || name === address || (domain !== "" && isWithin(name, domain));
}

/**
 * Whether a host of a recording is the one of a binding. A usual port may be that of a proxy in front;
 * another one, which the URL tells, is bound itself or belongs to another site.
 */
function answers(bound: Bound, host: string, domain: string): boolean {
  const { name, port } = partsOf(host);
  return (
    isNameOf(bound, name, domain) &&
    (port === undefined || bound.port === undefined || port === bound.port)
  );
}

/**
 * Whether a binding names a host of a recording; `perhaps` where one is to every name, and the domain of
 * an application's cookies may name it.
 */
export function namedBy(
  sites: readonly NonNullable<Application["site"]>[],
  host: string,
): "yes" | "perhaps" | "no" {
  const bound = sites.flatMap((site) => boundTo({ site }));
  if (bound.some((one) => answers(one, host, ""))) return "yes";
  return bound.some((one) => one.host === "") ? "perhaps" : "no";
}

/** Hosts of which it shows that ASP.NET keeps sessions, by a cookie of that name or by ids in URLs. */
export function sessionHosts(
  { cookies = [], urlIds = [] }: Facts,
  cookieName: string,
): Set<string> {
  return new Set([
    ...cookies.flatMap(({ value }) => (value.name === cookieName ? [value.host] : [])),
    ...urlIds.flatMap(({ value }) => (value.kinds.includes("S") ? [value.host] : [])),
  ]);
}

/** Whether the name of a host decides which application it is. */
function isFitting(application: Application, all: readonly Application[], facts: Facts) {
  const bound = boundTo(application);
  if (bound.length > 0) {
    const domain = cookieDomain(application);
    const { isOnly } = sitesOf(all);
    // Of several sites without a host name, localhost may be any.
    const telling = bound.filter(({ host }) => host !== "" || isOnly);
    return (host: string) => telling.some((one) => answers(one, host, domain));
  }
  // No server is at hand: one site, and one host with sessions.
  const cookieName = ifKnown(() => application.config["system.web/sessionState"].cookieName.value);
  const [only, ...others] = cookieName === undefined ? [] : sessionHosts(facts, cookieName);
  const isAlone = sitesOf(all).isOnly && others.length === 0;
  return (host: string) => isAlone && host === only;
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
