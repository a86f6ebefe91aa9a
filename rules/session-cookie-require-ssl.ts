import { allOf, defineRule } from "../src/rule.js";
import { hasHttps } from "../src/sessions/bindings.js";
import { prefixOf } from "./shared/cookie-names.js";
import { isWritten, sendsSessionCookie } from "./shared/cookies.js";
import { absent } from "./shared/options.js";
import { originOf } from "./shared/place.js";
import { isForDevelopment } from "./shared/releases.js";
import { isRewrittenSecure, isTransformedSecure, makeSecure } from "./shared/secure-cookies.js";
import { isBehindProxy, tlsTermination } from "./shared/tls.js";

export default defineRule({
  id: "session-cookie-require-ssl",
  description:
    "The session cookie is sent over plain HTTP too, where anybody on the way can read it.",
  category: "security",
  severity: "warning",
  presets: ["recommended", "security", "stig"],
  per: "application",
  needs: ["config", "application", "site?"],
  messages: {
    open: {
      what: "The session cookie goes over HTTP too: requireSSL on <httpCookies> is false ({origin}).",
      because:
        "Whoever sees one unencrypted request to this host can take over the session. No other setting makes the session cookie Secure.",
      next: 'Set requireSSL="true" on <httpCookies>, and serve the site over HTTPS only.',
    },
  },
  options: { absent: absent("requireSSL"), tlsTermination },
  presetOptions: {
    strict: { absent: "report" },
    security: { absent: "report" },
    stig: { absent: "report" },
  },
  presetSeverity: { security: "error", stig: "error" },
  *check({ config, application, site }, { absent, tlsTermination }) {
    const { requireSSL } = config["system.web/httpCookies"];
    const { cookieName, cookieSameSite } = config["system.web/sessionState"];
    const isOpen = allOf(
      () => !isForDevelopment(application),
      () => !requireSSL.value,
      () => requireSSL.from !== "default" || (absent === "report" && isWritten(application)),
      ...sendsSessionCookie(application),
      () => !isRewrittenSecure(application),
      () => !isTransformedSecure(application, requireSSL, "httpCookies"),
      // Without HTTPS there is nothing to keep the cookie to: session-over-plain-http.
      () => !site || tlsTermination === "proxy" || isBehindProxy(application) || hasHttps(site),
      // Browsers drop these without Secure: an error of an id of its own.
      () => cookieSameSite.from === "default" || cookieSameSite.value !== "None",
      () => prefixOf(cookieName) === undefined,
    );
    if (!isOpen) return;
    yield {
      message: "open",
      data: { origin: originOf(requireSSL) },
      at: requireSSL,
      ...(tlsTermination === "proxy" ? { severity: "info" } : {}),
      suggestions: [makeSecure(application, "httpCookies")],
    };
  },
});
