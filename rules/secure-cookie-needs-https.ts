import { allOf, anyOf, defineRule, ifKnown } from "../src/rule.js";
import { bindingsThat, hasHttps, hasPublicHttp, isPublic } from "../src/sessions/bindings.js";
import { prefixOf } from "./shared/cookie-names.js";
import { sendsSessionCookie } from "./shared/cookies.js";
import { originOf } from "./shared/place.js";
import { contradiction, sessionCookies } from "./shared/recording.js";
import { isRewrittenSecure, isTransformedSecure } from "./shared/secure-cookies.js";
import { isBehindProxy, redirectsToHttps, tlsTermination } from "./shared/tls.js";
import { changesAttribute, isLeftToTransforms } from "./shared/xml.js";

const LOST = "Browsers never send such a cookie over HTTP, so every request starts a new session.";

export default defineRule({
  id: "secure-cookie-needs-https",
  description: "The session cookie is Secure, and the site is reached over plain HTTP alone.",
  category: "reliability",
  severity: "error",
  presets: ["recommended", "security"],
  per: "application",
  needs: ["config", "site", "application", "browser?", "now?"],
  messages: {
    certain: {
      what: 'The session cookie is Secure ({cause}), but site "{site}" serves HTTP only.',
      because: LOST,
      next: "Add an https binding; until there is one, the cookie must not be Secure.",
    },
    likely: {
      what: 'The session cookie is Secure ({cause}), but site "{site}" serves HTTP only.',
      because: `${LOST} That is not so where a proxy in front takes HTTPS, which no file here shows.`,
      next: 'Add an https binding, or say that a proxy takes HTTPS: option tlsTermination "proxy".',
    },
    seen: {
      what: "Browsers get the session cookie of {host} with Secure over plain HTTP ({evidence}), and never sent it back.",
      because: LOST,
      next: "Serve {host} over HTTPS and send visitors there, or the cookie must not be Secure.",
    },
  },
  options: { tlsTermination },
  // Where nothing asks for Secure, no site is missed.
  mayFind: ({ config }) =>
    ifKnown(() => config["system.web/httpCookies"].requireSSL.value) !== false ||
    ifKnown(() => prefixOf(config["system.web/sessionState"].cookieName) ?? false) !== false,
  *check({ config, site, application, browser, now }, { tlsTermination }) {
    const { requireSSL } = config["system.web/httpCookies"];
    const { cookieName } = config["system.web/sessionState"];
    const isChangedLater = () =>
      isLeftToTransforms(application, requireSSL, (one) =>
        changesAttribute(one, "httpCookies", "requireSSL"),
      );
    // Without requireSSL browsers refuse the cookie at once: an error of an id of its own.
    const isPromise = () =>
      prefixOf(cookieName) !== undefined &&
      anyOf(
        () => ifKnown(() => requireSSL.value) !== false,
        () => isRewrittenSecure(application, cookieName),
        () => isTransformedSecure(application, requireSSL, "httpCookies"),
      );
    const isLost = allOf(
      () => tlsTermination !== "proxy",
      ...sendsSessionCookie(application),
      () => anyOf(() => requireSSL.value && !isChangedLater(), isPromise),
      () => !hasHttps(site),
      () => hasPublicHttp(site),
      // Who comes over HTTP is sent on, or came to a proxy over HTTPS.
      () => !isBehindProxy(application) && !redirectsToHttps(application),
    );
    if (!isLost) {
      const [seen] = sessionCookies(
        application,
        browser,
        ({ secure, tls, set, sent }) => secure && tls === "none" && set > 1 && sent === 0,
      );
      if (seen) yield contradiction(requireSSL, seen, now);
      return;
    }
    const isSetting = ifKnown(() => requireSSL.value) === true;
    const [at, cause] = isSetting ? [requireSSL, "requireSSL"] : [cookieName, "by its prefix"];
    const isCertain = tlsTermination === "server";
    yield {
      message: isCertain ? "certain" : "likely",
      data: { site: site.name, cause: `${cause}, ${originOf(at)}` },
      at,
      ...(isCertain ? {} : { severity: "warning" }),
      related: bindingsThat(site, (one) => isPublic(one, "http")).map((binding) => ({
        at: binding.at,
        message: "A binding without HTTPS.",
      })),
    };
  },
});
