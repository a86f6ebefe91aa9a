import { allOf, defineRule, each, ifKnown } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { cookiesOf } from "./shared/cookies.js";
import { originOf } from "./shared/place.js";
import { contradiction, mayBeOther, OTHER_FILE } from "./shared/recording.js";
import { isSuppressed } from "./shared/same-site.js";
import { isRewrittenSecure, isTransformedSecure, makeSecure } from "./shared/secure-cookies.js";

export default defineRule({
  id: "same-site-none-requires-secure",
  description: "A cookie with SameSite=None is not Secure, so browsers drop it.",
  category: "reliability",
  severity: "error",
  presets: ["recommended", "security"],
  per: "application",
  needs: ["config", "application", "browser?", "now?"],
  messages: {
    session: {
      what: "The session cookie gets SameSite=None ({origin}) but not Secure, because httpCookies requireSSL is false ({secureOrigin}).",
      because: "Browsers drop such a cookie, so every request starts a new session.",
      next: 'Set requireSSL="true" on <httpCookies> and serve the site over HTTPS, or write cookieSameSite="Lax".',
    },
    forms: {
      what: "The sign-in cookie gets SameSite=None ({origin}) but not Secure, because requireSSL on <forms> is false ({secureOrigin}).",
      because: "Browsers drop such a cookie, so nobody stays signed in.",
      next: 'Set requireSSL="true" on <forms> and serve the site over HTTPS, or write cookieSameSite="Lax".',
    },
    seen: {
      what: "Browsers get the {cookie} cookie of {host} with SameSite=None and without Secure ({evidence}); these files do not say so ({origin}).",
      because: `${OTHER_FILE} Browsers drop such a cookie, so {lost}.`,
      next: "Find out which Web.config that host reads, and what else writes the cookie.",
    },
  },
  *check({ config, application, browser, now }) {
    yield* each(cookiesOf(application), (cookie) => {
      const { of, section, name, sameSite, requireSSL, inUse, lost } = cookie;
      const isDropped = allOf(
        () => sameSite.from !== "default",
        () => sameSite.value === "None",
        ...inUse,
        () => !requireSSL.value,
        () => !isSuppressed(config),
        () => !isRewrittenSecure(application, name),
        () => !isTransformedSecure(application, requireSSL, section),
      );
      if (!isDropped) {
        const seen = browser?.cookies.find(
          ({ value }) =>
            value.sameSite === "None" && !value.secure && value.name === ifKnown(() => name.value),
        );
        if (!seen || mayBeOther(application, sameSite) || mayBeOther(application, requireSSL))
          return [];
        if (!allOf(...inUse)) return [];
        const told = contradiction(sameSite, seen, now);
        const words = { cookie: of === "session" ? "session" : "sign-in", lost };
        return [{ ...told, data: { ...told.data, ...words } }];
      }
      return [
        {
          message: of,
          data: { origin: originOf(sameSite), secureOrigin: originOf(requireSSL) },
          at: sameSite,
          related:
            requireSSL.from === "default"
              ? []
              : [{ at: requireSSL, message: "Secure is off here." }],
          suggestions: [
            makeSecure(application, section, sameSite),
            {
              title: 'Send the cookie within the site only: cookieSameSite="Lax"',
              changes: [set(application, sameSite, "Lax")],
            },
          ],
        },
      ];
    });
  },
});
