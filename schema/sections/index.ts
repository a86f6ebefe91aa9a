import connectionStrings from "./connection-strings.js";
import httpCookies from "./http-cookies.js";
import sessionPageState from "./session-page-state.js";
import sessionState from "./session-state.js";

/** Every section that is described here, in the order of their paths. */
export const sections = [
  connectionStrings,
  httpCookies,
  sessionPageState,
  sessionState,
] as const;
