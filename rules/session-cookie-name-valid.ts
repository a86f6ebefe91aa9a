import {
  allOf,
  defineRule,
  each,
  type Fact,
  type Given,
  type Resolved,
  type Said,
} from "../src/rule.js";
import { set, withoutAttribute } from "./shared/changes.js";
import { faultOf, holdsPair } from "./shared/cookie-names.js";
import { sendsSessionCookie } from "./shared/cookies.js";
import { originOf } from "./shared/place.js";
import { inRecording, OTHER_FILE, recordedWords, sessionCookies } from "./shared/recording.js";
import { isRewritten } from "./shared/secure-cookies.js";
import { changesAttribute, isLeftToTransforms } from "./shared/xml.js";

/** Three times may be chance (a sign-out, a time-out) unless nearly every request is among them. */
const isRenewed = ({ renewed, sent }: { readonly renewed: number; readonly sent: number }) =>
  renewed >= 3 && renewed * 4 >= sent * 3;

/** Three that are dropped, and none that came back. */
const isDropped = ({ dropped, sent }: { readonly dropped: number; readonly sent: number }) =>
  dropped >= 3 && sent === 0;

const NEEDS = ["config", "application", "browser?", "now?"] as const;
type Judged = Given<typeof NEEDS>;

function* ofName({ config, application }: Judged): Said<"empty" | "fatal" | "odd"> {
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
}

const about = (cookieName: Resolved<string>, seen: Fact<unknown>) => ({
  at: cookieName,
  severity: "warning" as const,
  related: inRecording(seen, "The cookie as the browser got it."),
});

function* ofBrowser({ config, application, browser, now }: Judged): Said<"renewed"> {
  const { cookieName } = config["system.web/sessionState"];
  const [seen] = sessionCookies(application, browser, isRenewed);
  if (!seen || !allOf(...sendsSessionCookie(application))) return;
  const { renewed, sent } = seen.value;
  yield {
    ...about(cookieName, seen),
    message: "renewed",
    data: { renewed, sent, ...recordedWords(seen, now) },
  };
}

function* ofDropped({ config, application, browser, now }: Judged): Said<"dropped"> {
  const { cookieName } = config["system.web/sessionState"];
  const [seen] = sessionCookies(application, browser, isDropped);
  if (!seen || !allOf(...sendsSessionCookie(application))) return;
  const { dropped } = seen.value;
  yield {
    ...about(cookieName, seen),
    message: "dropped",
    data: { dropped, ...recordedWords(seen, now) },
  };
}

function* ofPath({ config, application, browser, now }: Judged): Said<"path"> {
  const { cookieName } = config["system.web/sessionState"];
  const [seen] = sessionCookies(application, browser, ({ path = "/" }) => path !== "/");
  const isOther =
    seen &&
    !isRewritten(application, cookieName, /\bpath\s*=/i) &&
    allOf(...sendsSessionCookie(application));
  if (!isOther) return;
  const { path = "" } = seen.value;
  yield {
    ...about(cookieName, seen),
    message: "path",
    data: { path, ...recordedWords(seen, now) },
  };
}

export default defineRule({
  id: "session-cookie-name-valid",
  description: "The name of the session cookie is one that does not come back.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: NEEDS,
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
    dropped: {
      what: "The session cookie of {host} never came back, and was given anew {dropped} times ({evidence}).",
      because:
        "Each of them started a new session: the browser did not take the cookie, or keeps it back.",
      next: "See in the browser's developer tools why it does: the domain, the path, Secure over plain HTTP, SameSite in a frame, or cookies that are switched off.",
    },
    path: {
      what: 'Browsers get the session cookie of {host} for "{path}" ({evidence}).',
      because: `ASP.NET itself always writes the path "/". ${OTHER_FILE} It comes back below that path alone, with its capital and small letters, so another spelling of an address starts a new session.`,
      next: "Find out what rewrites the cookie, and leave its path alone.",
    },
  },
  *check(given) {
    yield* each([ofName, ofBrowser, ofDropped, ofPath], (judge) => judge(given));
  },
});
