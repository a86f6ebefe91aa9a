import { allOf, defineRule, each, type Said } from "../src/rule.js";
import { mayBeAspNetCore } from "../src/sessions/aspnet-core.js";
import { isWritten } from "./shared/cookies.js";
import { absent } from "./shared/options.js";
import { originOf } from "./shared/place.js";
import { readableByScripts } from "./shared/recording.js";
import { isTransformedTrue, makeHttpOnly } from "./shared/secure-cookies.js";

export default defineRule({
  id: "require-http-only-cookies",
  description: "Scripts in a page can read the cookies that the application's code sets.",
  category: "security",
  severity: "warning",
  presets: ["security", "cis", "strict"],
  per: "application",
  needs: ["config", "application", "browser?", "now?"],
  messages: {
    readable: {
      what: "Scripts can read cookies: httpOnlyCookies on <httpCookies> is false ({origin}).",
      because:
        "A script that gets into a page can send them away. The session cookie is HttpOnly in any case; this guards the others.",
      next: 'Set httpOnlyCookies="true", and set HttpOnly to false in code for a cookie that scripts must read.',
    },
    seen: {
      what: "Browsers get the session cookie of {host} without HttpOnly ({evidence}).",
      because:
        "ASP.NET always writes it: code or a proxy takes it away. A script that gets into a page can read it, and take over the session.",
      next: "Find out what rewrites the cookie of {host}, and let it keep HttpOnly.",
    },
  },
  options: { absent: absent("httpOnlyCookies") },
  presetOptions: {
    security: { absent: "report" },
    cis: { absent: "report" },
    strict: { absent: "report" },
  },
  *check({ config, application, browser, now }, { absent }): Said<"readable" | "seen"> {
    const { httpOnlyCookies } = config["system.web/httpCookies"];
    yield* each([httpOnlyCookies], (at) => readableByScripts(application, browser, at, now));
    const isReadable = allOf(
      () => !httpOnlyCookies.value,
      () => httpOnlyCookies.from !== "default" || (absent === "report" && isWritten(application)),
      () => !mayBeAspNetCore(application),
      () => !isTransformedTrue(application, httpOnlyCookies, "httpCookies", "httpOnlyCookies"),
    );
    if (!isReadable) return;
    yield {
      message: "readable",
      data: { origin: originOf(httpOnlyCookies) },
      at: httpOnlyCookies,
      suggestions: [makeHttpOnly(application)],
    };
  },
});
