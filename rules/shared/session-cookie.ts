/** The session cookie: whether there is one, and what browsers ask of its name. */
import type { Application, Resolved } from "../../src/rule.js";

type Condition = () => boolean;

/**
 * Under which conditions ASP.NET sends a session cookie as `<sessionState>` and `<httpCookies>`
 * describe it; for `allOf`.
 */
export function sendsSessionCookie({ config }: Application): readonly Condition[] {
  const { mode, cookieless, sessionIDManagerType } = config["system.web/sessionState"];
  return [
    () => mode.value !== "Off",
    () => cookieless.value !== "UseUri",
    // A manager of its own may do anything.
    () => sessionIDManagerType.value === "",
    // ASP.NET Core reads no system.web.
    () => !config["system.webServer/aspNetCore"].$element,
  ];
}

/** Whether a default says anything: a folder without a web.config may hold no application. */
export const isWritten = (application: Application): boolean =>
  application.files.some(({ kind }) => kind === "web");

/** The prefix of a cookie's name by which browsers demand Secure; they ignore its letter case. */
export const prefixOf = ({ value }: Resolved<string>): "__Host-" | "__Secure-" | undefined =>
  /^__host-/i.test(value) ? "__Host-" : /^__secure-/i.test(value) ? "__Secure-" : undefined;
