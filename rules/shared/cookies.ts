/** The cookies that ASP.NET sends by its settings: of the session, and of Forms sign-in. */
import type { Application } from "../../src/rule.js";
import { mayBeAspNetCore } from "../../src/sessions/aspnet-core.js";

type Condition = () => boolean;

/** Under which conditions session ids may travel in a cookie; for `allOf`. */
export function mayUseCookie(application: Application): readonly Condition[] {
  const { config } = application;
  const { mode, cookieless } = config["system.web/sessionState"];
  return [
    () => mode.value !== "Off",
    () => cookieless.value !== "UseUri",
    // ASP.NET Core reads no system.web.
    () => !mayBeAspNetCore(application),
  ];
}

/**
 * Under which conditions ASP.NET sends a session cookie as `<sessionState>` and `<httpCookies>`
 * describe it; for `allOf`.
 */
export const sendsSessionCookie = (application: Application): readonly Condition[] => [
  ...mayUseCookie(application),
  // A manager of its own may do anything.
  () => application.config["system.web/sessionState"].sessionIDManagerType.value === "",
];

/** Whether a default says anything: a folder without a web.config may hold no application. */
export const isWritten = (application: Application): boolean =>
  application.files.some(({ kind }) => kind === "web");

/** Each cookie with its settings, and what becomes of users whose browser drops it. */
export function cookiesOf(application: Application) {
  const { config } = application;
  const { cookieName, cookieSameSite } = config["system.web/sessionState"];
  const { requireSSL, domain } = config["system.web/httpCookies"];
  const { mode, forms } = config["system.web/authentication"];
  return [
    {
      of: "session",
      // Of all cookies; the session has no such attributes of its own.
      section: "httpCookies",
      name: cookieName,
      sameSite: cookieSameSite,
      requireSSL,
      domain,
      inUse: sendsSessionCookie(application),
      lost: "every request starts a new session",
    },
    {
      of: "forms",
      // FormsAuthentication takes its own, whatever httpCookies says.
      section: "forms",
      name: forms.name,
      sameSite: forms.cookieSameSite,
      requireSSL: forms.requireSSL,
      domain: forms.domain,
      inUse: [() => mode.value === "Forms", () => forms.cookieless.value !== "UseUri"],
      lost: "nobody stays signed in",
    },
  ] as const;
}
