import { allOf, defineRule, each, type Given, type Said } from "../src/rule.js";
import { hasHttps } from "../src/sessions/bindings.js";
import { prefixOf } from "./shared/cookie-names.js";
import { isWritten, sendsSessionCookie } from "./shared/cookies.js";
import { absent } from "./shared/options.js";
import { originOf } from "./shared/place.js";
import {
  contradiction,
  inRecording,
  mayBeOther,
  OTHER_FILE,
  recordedWords,
  sessionCookies,
} from "./shared/recording.js";
import { isForDevelopment } from "./shared/releases.js";
import { isRewrittenSecure, isTransformedSecure, makeSecure } from "./shared/secure-cookies.js";
import { isBehindProxy, type TlsOptions, tlsTermination } from "./shared/tls.js";

const NEEDS = ["config", "application", "site?", "browser?", "now?"] as const;
type Judged = Given<typeof NEEDS>;
interface Options extends TlsOptions {
  readonly absent: "ignore" | "report";
}

function* ofFile(
  { config, application, site, browser, now }: Judged,
  { absent, tlsTermination }: Options,
): Said<"open" | "secured"> {
  const { requireSSL } = config["system.web/httpCookies"];
  const { cookieName, cookieSameSite } = config["system.web/sessionState"];
  const isOpen = allOf(
    () => !isForDevelopment(application),
    () => !requireSSL.value,
    () => requireSSL.from !== "default" || (absent === "report" && isWritten(application)),
    ...sendsSessionCookie(application),
    () => !isRewrittenSecure(application, cookieName),
    () => !isTransformedSecure(application, requireSSL, "httpCookies"),
    // Without HTTPS there is nothing to keep the cookie to: session-over-plain-http.
    () => !site || tlsTermination === "proxy" || isBehindProxy(application) || hasHttps(site),
    // Browsers drop these without Secure: an error of an id of its own.
    () => cookieSameSite.from === "default" || cookieSameSite.value !== "None",
    () => prefixOf(cookieName) === undefined,
  );
  if (!isOpen) return;
  const recorded = sessionCookies(application, browser, () => true);
  const [secured] = recorded.every(({ value }) => value.secure) ? recorded : [];
  yield {
    message: secured ? "secured" : "open",
    data: { origin: originOf(requireSSL), ...(secured ? recordedWords(secured, now) : {}) },
    at: requireSSL,
    ...(tlsTermination === "proxy" || secured ? { severity: "info" } : {}),
    ...(secured ? { related: inRecording(secured, "The cookie as the browser got it.") } : {}),
    suggestions: [makeSecure(application, "httpCookies")],
  };
}

function* ofBrowser({ config, application, browser, now }: Judged): Said<"seen"> {
  const { requireSSL } = config["system.web/httpCookies"];
  const [seen] = sessionCookies(application, browser, ({ secure }) => !secure);
  if (!seen) return;
  const isOther = allOf(
    () => requireSSL.value && !mayBeOther(application, requireSSL),
    ...sendsSessionCookie(application),
  );
  if (!isOther) return;
  yield contradiction(requireSSL, seen, now);
}

export default defineRule({
  id: "session-cookie-require-ssl",
  description:
    "The session cookie is sent over plain HTTP too, where anybody on the way can read it.",
  category: "security",
  severity: "warning",
  presets: ["recommended", "security", "stig"],
  per: "application",
  needs: NEEDS,
  messages: {
    open: {
      what: "The session cookie goes over HTTP too: requireSSL on <httpCookies> is false ({origin}).",
      because:
        "Whoever sees one unencrypted request to this host can take over the session. No other setting makes the session cookie Secure.",
      next: 'Set requireSSL="true" on <httpCookies>, and serve the site over HTTPS only.',
    },
    secured: {
      what: "Browsers get the session cookie of {host} Secure ({evidence}), and not by these files.",
      because: `requireSSL on <httpCookies> is false here ({origin}). ${OTHER_FILE}`,
      next: 'Set requireSSL="true" here too, so that it does not hang on something else.',
    },
    seen: {
      what: "Browsers get the session cookie of {host} without Secure ({evidence}), although requireSSL is true here ({origin}).",
      because: `${OTHER_FILE} The cookie goes over HTTP too, where anybody on the way can read it.`,
      next: "Find out which Web.config that host reads.",
    },
  },
  options: { absent: absent("requireSSL"), tlsTermination },
  presetOptions: {
    strict: { absent: "report" },
    security: { absent: "report" },
    stig: { absent: "report" },
  },
  presetSeverity: { security: "error", stig: "error" },
  *check(given, options) {
    yield* each([ofFile, ofBrowser], (judge) => judge(given, options));
  },
});
