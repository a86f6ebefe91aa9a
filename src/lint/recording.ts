/** Which part of a browser's recording is about an application: by the host names of its site. */
import type { Application } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import type { Facts } from "../facts/facts.js";
import type { Browser } from "../rule.js";
import { hostOf } from "../sessions/bindings.js";

/** Settings that a recording is held against. */
function judged({ config }: Application) {
  const { mode, cookieless, cookieName, cookieSameSite, sessionIDManagerType } =
    config["system.web/sessionState"];
  const { requireSSL } = config["system.web/httpCookies"];
  return [mode, cookieless, cookieName, cookieSameSite, sessionIDManagerType, requireSSL].map(
    (setting) => ifKnown(() => setting.value),
  );
}

const isOneSite = (a: Application, b: Application) => a.site?.element === b.site?.element;

/** Whether it does not matter which application of its site set a cookie: all say the same. */
function speaksForSite(application: Application, all: readonly Application[]): boolean {
  const own = judged(application).join("\n");
  return all.every((one) => !isOneSite(one, application) || judged(one).join("\n") === own);
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
  const isOnlySite = all.every((one) => isOneSite(one, application));
  const cookieName = ifKnown(() => application.config["system.web/sessionState"].cookieName.value);
  const [only, ...others] = cookieName === undefined ? [] : sessionHosts(facts, cookieName);
  const isAlone = isOnlySite && others.length === 0;
  return (host: string) => isNamed(host) || (isAlone && host === only);
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
  if (application.buildConfiguration !== undefined || !speaksForSite(application, all))
    return undefined;
  const fits = isFitting(application, all, facts);
  const own = {
    cookies: cookies.filter(({ value }) => fits(value.host)),
    urlIds: urlIds.filter(({ value }) => fits(value.host)),
  };
  return own.cookies.length + own.urlIds.length === 0 ? undefined : own;
}
