import { allOf, anyOf, defineRule, each } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { isWritten, sendsSessionCookie } from "./shared/cookies.js";
import { originOf } from "./shared/place.js";
import { contradiction, mayBeOther, OTHER_FILE, sessionCookies } from "./shared/recording.js";
import { isSuppressed, lacksSameSite } from "./shared/same-site.js";
import { isRewrittenSecure, isTransformedSecure } from "./shared/secure-cookies.js";
import { changesAttribute, isLeftToTransforms } from "./shared/xml.js";

/** Without Secure browsers drop it: same-site-none-requires-secure. */
const isNone = ({ sameSite, secure }: { readonly sameSite?: string; readonly secure: boolean }) =>
  sameSite === "None" && secure;

/** The weaker comes later. */
const STRENGTH = ["Strict", "Lax"];

export default defineRule({
  id: "session-cookie-same-site",
  description: "Other sites can make a browser send the session cookie along.",
  category: "security",
  severity: "warning",
  presets: ["security", "strict"],
  per: "application",
  needs: ["config", "application", "browser?", "now?"],
  messages: {
    none: {
      what: 'Requests from other sites carry the session cookie: cookieSameSite="None" ({origin}).',
      because: "A page elsewhere can then act in the name of whoever is signed in here.",
      next: 'Write cookieSameSite="Lax", unless another site must post here within a session (a sign-on, a payment, a frame).',
    },
    old: {
      what: "The session cookie has no SameSite attribute: {version} does not know it.",
      because: "Older browsers then send it along with every request from other sites.",
      next: "Run the application on .NET Framework 4.7.2 or later with its updates, where Lax is the default.",
    },
    seen: {
      what: "Browsers get the session cookie of {host} with SameSite=None ({evidence}), although these files do not ask for it ({origin}).",
      because: `${OTHER_FILE} A page elsewhere can act in the name of whoever is signed in there.`,
      next: "Find out which Web.config that host reads, and what else writes the cookie.",
    },
    weaker: {
      what: "Browsers get the session cookie of {host} {how} ({evidence}), although these files make it SameSite={wanted} ({origin}).",
      because: `${OTHER_FILE} A .NET Framework before 4.7.2 and its updates of 2019 leaves SameSite out, too.`,
      next: "Find out which Web.config that host reads, and which .NET Framework it has.",
    },
  },
  *check({ config, application, browser, now }) {
    const { cookieName, cookieSameSite } = config["system.web/sessionState"];
    const { requireSSL } = config["system.web/httpCookies"];
    const inUse = sendsSessionCookie(application);
    const reasons = ["none", "old"] as const;
    yield* each(reasons, (reason) => {
      const version = lacksSameSite(application);
      const isOpen =
        reason === "old"
          ? allOf(
              () => version !== undefined && cookieSameSite.from === "default",
              () => isWritten(application),
              ...inUse,
            )
          : allOf(
              () => version === undefined && cookieSameSite.from !== "default",
              () => cookieSameSite.value === "None",
              ...inUse,
              () =>
                !isLeftToTransforms(application, cookieSameSite, (one) =>
                  changesAttribute(one, "sessionState", "cookieSameSite"),
                ),
              // Browsers drop it without Secure: same-site-none-requires-secure.
              () =>
                anyOf(
                  () => requireSSL.value,
                  () => isSuppressed(config) || isRewrittenSecure(application, cookieName),
                  () => isTransformedSecure(application, requireSSL, "httpCookies"),
                ),
            );
      if (!isOpen) return undefined;
      return {
        message: reason,
        data: { origin: originOf(cookieSameSite), version: version ?? "" },
        at: cookieSameSite,
        suggestions:
          reason === "old"
            ? []
            : [
                {
                  title: 'Send the cookie within the site only: cookieSameSite="Lax"',
                  changes: [set(application, cookieSameSite, "Lax")],
                },
              ],
      };
    });
    yield* each([sessionCookies(application, browser, isNone)], ([seen]) => {
      if (!seen || mayBeOther(application, cookieSameSite)) return undefined;
      if (!allOf(() => cookieSameSite.value !== "None", ...inUse)) return undefined;
      return [contradiction(cookieSameSite, seen, now)];
    });
    // SameSite=None is told above; HAR's own list may leave the attribute out.
    const others = sessionCookies(
      application,
      browser,
      ({ sameSite, isWhole }) => isWhole && sameSite !== "None",
    );
    yield* each([others], (all) => {
      if (mayBeOther(application, cookieSameSite) || lacksSameSite(application) !== undefined)
        return undefined;
      const wanted = String(cookieSameSite.value);
      const wantedAt = STRENGTH.indexOf(wanted);
      const seen = all.find(
        ({ value: { sameSite = "" } }) =>
          (STRENGTH.includes(sameSite) ? STRENGTH.indexOf(sameSite) : STRENGTH.length) > wantedAt,
      );
      if (!seen || wantedAt < 0 || !allOf(...inUse)) return undefined;
      const { sameSite } = seen.value;
      const how = sameSite === undefined ? "without SameSite" : `with SameSite=${sameSite}`;
      const { data, ...said } = contradiction(cookieSameSite, seen, now);
      return [{ ...said, message: "weaker", data: { ...data, how, wanted } }];
    });
  },
});
