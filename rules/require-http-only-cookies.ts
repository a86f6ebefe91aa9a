import { allOf, defineRule } from "../src/rule.js";
import { mayBeAspNetCore } from "../src/sessions/aspnet-core.js";
import { set } from "./shared/changes.js";
import { isWritten } from "./shared/cookies.js";
import { absent } from "./shared/options.js";
import { originOf } from "./shared/place.js";
import { isTransformedTrue, placeForCookie } from "./shared/secure-cookies.js";

export default defineRule({
  id: "require-http-only-cookies",
  description: "Scripts in a page can read the cookies that the application's code sets.",
  category: "security",
  severity: "warning",
  presets: ["security", "cis", "strict"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    readable: {
      what: "Scripts can read cookies: httpOnlyCookies on <httpCookies> is false ({origin}).",
      because:
        "A script that gets into a page can send them away. The session cookie is HttpOnly in any case; this guards the others.",
      next: 'Set httpOnlyCookies="true", and set HttpOnly to false in code for a cookie that scripts must read.',
    },
  },
  options: { absent: absent("httpOnlyCookies") },
  presetOptions: {
    security: { absent: "report" },
    cis: { absent: "report" },
    strict: { absent: "report" },
  },
  *check({ config, application }, { absent }) {
    const { httpOnlyCookies } = config["system.web/httpCookies"];
    const isReadable = allOf(
      () => !httpOnlyCookies.value,
      () => httpOnlyCookies.from !== "default" || (absent === "report" && isWritten(application)),
      // ASP.NET Core reads no system.web.
      () => !mayBeAspNetCore(application),
      () => !isTransformedTrue(application, httpOnlyCookies, "httpCookies", "httpOnlyCookies"),
    );
    if (!isReadable) return;
    yield {
      message: "readable",
      data: { origin: originOf(httpOnlyCookies) },
      at: httpOnlyCookies,
      suggestions: [
        {
          title: 'Keep scripts from reading cookies: httpOnlyCookies="true"',
          changes: [
            set(application, httpOnlyCookies, true, placeForCookie(application, httpOnlyCookies)),
          ],
        },
      ],
    };
  },
});
