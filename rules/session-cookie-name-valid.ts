import { allOf, defineRule } from "../src/rule.js";
import { set, withoutAttribute } from "./shared/changes.js";
import { faultOf, holdsPair } from "./shared/cookie-names.js";
import { sendsSessionCookie } from "./shared/cookies.js";
import { originOf } from "./shared/place.js";
import { changesAttribute, isLeftToTransforms } from "./shared/xml.js";

export default defineRule({
  id: "session-cookie-name-valid",
  description: "The name of the session cookie is one that does not come back.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    empty: {
      what: "The session cookie has no name (cookieName is empty, {origin}).",
      because: "ASP.NET never finds it again, so every request starts a new session.",
      next: "Leave the attribute out (the name is then ASP.NET_SessionId), or write a name.",
    },
    fatal: {
      what: "The name of the session cookie holds {what} ({origin}), so it never comes back.",
      because: "ASP.NET sends the name as it stands, and every request starts a new session.",
      next: "Use letters, digits, hyphens, points and underscores.",
    },
    odd: {
      what: "The name of the session cookie {what} ({origin}).",
      because: "Some browsers, proxies and firewalls drop such a cookie, and with it the session.",
      next: "Use up to 64 letters, digits, hyphens, points and underscores.",
    },
  },
  *check({ config, application }) {
    const { cookieName } = config["system.web/sessionState"];
    const isBad = allOf(
      () => cookieName.from !== "default",
      ...sendsSessionCookie(application),
      () => cookieName.value === "" || faultOf(cookieName.value) !== undefined,
      () =>
        !isLeftToTransforms(application, cookieName, (one) =>
          changesAttribute(one, "sessionState", "cookieName"),
        ),
    );
    if (!isBad) return;
    const { fatal, what } = faultOf(cookieName.value) ?? { fatal: true, what: "" };
    const clean = cookieName.value.replaceAll(/[^\w.-]/g, "").slice(0, 64);
    const rename = { title: `Call it ${clean}`, changes: [set(application, cookieName, clean)] };
    yield {
      message: what === "" ? "empty" : fatal ? "fatal" : "odd",
      data: { what, origin: originOf(cookieName) },
      at: cookieName,
      ...(fatal ? {} : { severity: "warning" }),
      suggestions: [
        ...(clean === "" || holdsPair(cookieName.value) ? [] : [rename]),
        { title: "Take the default name", changes: withoutAttribute(cookieName) },
      ],
    };
  },
});
