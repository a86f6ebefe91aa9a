import { allOf, defineRule, each, type Said } from "../src/rule.js";
import { set, withoutAttribute } from "./shared/changes.js";
import { faultOf, holdsPair } from "./shared/cookie-names.js";
import { sendsSessionCookie } from "./shared/cookies.js";
import { originOf } from "./shared/place.js";
import { inRecording, recordedWords, sessionCookies } from "./shared/recording.js";
import { changesAttribute, isLeftToTransforms } from "./shared/xml.js";

/** Three times may be chance (a sign-out, a time-out) unless nearly every request is among them. */
const isRenewed = ({ renewed, sent }: { readonly renewed: number; readonly sent: number }) =>
  renewed >= 3 && renewed * 4 >= sent * 3;

export default defineRule({
  id: "session-cookie-name-valid",
  description: "The name of the session cookie is one that does not come back.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application", "browser?"],
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
    renewed: {
      what: "{host} gave browsers a new session cookie for {renewed} of {sent} requests that brought one back ({evidence}).",
      because:
        "Each of them started a new session: the cookie comes back under its name, and the server does not know the id in it.",
      next: "See whether sessions end there (recycling, several servers or processes), whether another application of that host uses the same name, or whether code abandons them.",
    },
  },
  *check({ config, application, browser }) {
    const { cookieName } = config["system.web/sessionState"];
    const ofName = function* (): Said<"empty" | "fatal" | "odd"> {
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
    };
    const ofBrowser = function* (): Said<"renewed"> {
      const [seen] = sessionCookies(application, browser, isRenewed);
      if (!seen || !allOf(...sendsSessionCookie(application))) return;
      const { renewed, sent } = seen.value;
      yield {
        message: "renewed",
        data: { renewed, sent, ...recordedWords(seen) },
        at: cookieName,
        severity: "warning",
        related: inRecording(seen, "The cookie as the browser got it."),
      };
    };
    yield* each([ofName, ofBrowser], (judge) => judge());
  },
});
