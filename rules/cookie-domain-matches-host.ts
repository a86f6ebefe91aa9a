import { allOf, defineRule, each, type Given, type Location, type Said } from "../src/rule.js";
import { answersTo, bindingsThat, hostOf, isPublic } from "../src/sessions/bindings.js";
import { withoutAttribute } from "./shared/changes.js";
import { domainOf, isNoDomain, isSingleLabel, takesDomain } from "./shared/cookie-domain.js";
import { prefixOf } from "./shared/cookie-names.js";
import { originOf } from "./shared/place.js";
import { sendsSessionCookie } from "./shared/cookies.js";
import { contradiction, mayBeOther, OTHER_FILE, sessionCookies } from "./shared/recording.js";
import { isBehindProxy } from "./shared/tls.js";
import { changesAttribute, isLeftToTransforms } from "./shared/xml.js";

const NEEDS = ["config", "application", "site?", "browser?", "now?"] as const;
type Judged = Given<typeof NEEDS>;

function* ofFile({ config, application, site }: Judged): Said<"label" | "other"> {
  const { domain: written } = config["system.web/httpCookies"];
  const { cookieName } = config["system.web/sessionState"];
  const applies = allOf(
    () => written.from !== "default",
    () => domainOf(written) !== "",
    ...sendsSessionCookie(application),
    // This prefix allows no domain at all: an error of an id of its own.
    () => prefixOf(cookieName) !== "__Host-",
    () =>
      !isLeftToTransforms(application, written, (transform) =>
        changesAttribute(transform, "httpCookies", "domain"),
      ),
  );
  if (!applies) return;
  const domain = domainOf(written);
  const finding = {
    data: { domain, origin: originOf(written) },
    at: written,
    suggestions: [
      {
        title: "Keep the cookies on the host that sets them",
        changes: withoutAttribute(written),
      },
    ],
  };
  if (isNoDomain(domain, written, site)) {
    yield { message: "label", ...finding };
    return;
  }
  if (!site) {
    if (!isSingleLabel(domain)) yield { notEvaluated: "site" };
    return;
  }
  // Behind a proxy the browser may know the site by another name.
  if (isBehindProxy(application) || answersTo(site, (host) => takesDomain(host, domain))) return;
  const bindings = bindingsThat(site, (one) => isPublic(one));
  if (bindings.length === 0) return;
  const hosts = new Map<string, Location>(bindings.map((one) => [hostOf(one), one.at]));
  // A binding without a host name answers to every name that leads to it.
  if (hosts.has("")) {
    yield { notEvaluated: "the host names of the site" };
    return;
  }
  yield {
    message: "other",
    ...finding,
    data: {
      ...finding.data,
      site: site.name,
      hosts: [...hosts.keys()].slice(0, 5).join(", ") + (hosts.size > 5 ? " and others" : ""),
    },
    related: [...hosts].map(([host, at]) => ({ at, message: `The site answers to ${host}.` })),
  };
}

function* ofBrowser({ config, application, browser, now }: Judged): Said<"seen"> {
  const { domain: written } = config["system.web/httpCookies"];
  const domain = domainOf(written).toLowerCase().replace(/^\./, "");
  const [seen] = sessionCookies(
    application,
    browser,
    (cookie) => cookie.isWhole && (cookie.domain ?? "").replace(/^\./, "") !== domain,
  );
  const isOther =
    seen && allOf(() => !mayBeOther(application, written), ...sendsSessionCookie(application));
  if (!isOther) return;
  const forWhom = (name: string) => (name === "" ? "that host alone" : `the domain "${name}"`);
  const { data, ...said } = contradiction(written, seen, now);
  const words = { seen: forWhom(seen.value.domain ?? ""), wanted: forWhom(domain) };
  yield { ...said, data: { ...data, ...words } };
}

export default defineRule({
  id: "cookie-domain-matches-host",
  description: "The domain written for cookies is none of the site's, so browsers drop them.",
  category: "reliability",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: NEEDS,
  messages: {
    label: {
      what: '"{domain}" is not a domain for cookies (domain on <httpCookies>, {origin}).',
      because:
        "Browsers want a name with a point in it and drop the session cookie, so every request starts a new session.",
      next: "Take domain away: the cookie then stays on the host that sets it.",
    },
    other: {
      what: 'Cookies are for "{domain}" ({origin}), but site "{site}" answers to {hosts}.',
      because:
        "Browsers drop a cookie for a domain that its host is not part of, so every request starts a new session.",
      next: "Take domain away, so that the cookie stays on its host, or write one that the host ends in.",
    },
    seen: {
      what: "Browsers get the session cookie of {host} for {seen} ({evidence}), although these files make it one for {wanted} ({origin}).",
      because: OTHER_FILE,
      next: "Find out which Web.config that host reads, and what else writes the cookie.",
    },
  },
  *check(given) {
    yield* each([ofFile, ofBrowser], (judge) => judge(given));
  },
});
