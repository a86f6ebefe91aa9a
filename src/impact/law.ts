/**
 * What a changed setting does to the people who are signed in when it is deployed. The only place
 * that decides it: each row has its source.
 */

import { literalKey } from "../sessions/machine-keys.js";

/**
 * - `end`: who has a session has none from then on
 * - `kept`: sessions go on
 * - `unsure`: it hangs on what the files do not show
 */
export type Fate = "end" | "kept" | "unsure";

export interface Effect {
  readonly sessions: Fate;
  /** The sign-in of Forms authentication, and pages that are open in a browser (view state). */
  readonly signIns: Fate;
  /** What happens, in a sentence. */
  readonly because: string;
  readonly source: string;
}

/** What a changed setting does. Whether a mode of sessions reads it, `whyDead` knows. */
export interface Row extends Effect {
  /** In which modes of authentication it is read; in all of them without it. */
  readonly signIn?: readonly string[];
  /** It helps to find the store: what it does hangs on whether that is another one. */
  readonly store?: true;
  /** Whether two texts mean the same. */
  readonly same?: (old: unknown, now: unknown) => boolean;
  /** What hangs on the values themselves. */
  readonly by?: (old: unknown, now: unknown) => Partial<Effect>;
}

/** Cookies are found by name whatever its letter case (HttpCookieCollection). */
const ignoringCase = (old: unknown, now: unknown) =>
  String(old).toLowerCase() === String(now).toLowerCase();

const domainOf = (value: unknown) => String(value).toLowerCase().replace(/^\./, "");
/** A dot in front has no meaning any more (RFC 6265, section 5.2.3). */
const sameDomain = (old: unknown, now: unknown) => domainOf(old) === domainOf(now);

/** The digits of a key stand for bytes. */
function sameKey(old: unknown, now: unknown): boolean {
  const [a, b] = [String(old), String(now)];
  const rest = (text: string) => text.replace(/^[^,]*/, "").trim();
  const digits = literalKey(a);
  return digits !== undefined && digits === literalKey(b) && rest(a) === rest(b);
}

const GOES_ON: Partial<Effect> = { sessions: "kept", signIns: "kept" };

/**
 * What browsers of before bring along is read or not (CookielessHelper.UseCookieless). A device
 * profile says of every browser in use that it takes cookies.
 */
function carried(what: "sessions" | "signIns") {
  return (old: unknown, now: unknown): Partial<Effect> => {
    if (now === "UseUri") return {};
    if (old === "UseUri") return now === "AutoDetect" ? { [what]: "unsure" } : {};
    if (old === "AutoDetect" && now === "UseCookies")
      return {
        [what]: "unsure",
        because:
          "Browsers with a cookie keep it; what others carry in the URL is not read any more.",
      };
    return { ...GOES_ON, because: "The cookie that a browser has is still read." };
  };
}

const OTHER_STORE = {
  sessions: "end",
  signIns: "kept",
  because: "Sessions are looked for in another store; what is in the old one stays behind.",
  source: "SessionStateModule.InitModuleFromConfig",
} as const;

const OTHER_ID = {
  sessions: "end",
  signIns: "kept",
  because:
    "The id that a browser has is not found any more, so it gets a new one and a new session.",
  source: "SessionIDManager.GetSessionID",
} as const;

const LATER = {
  sessions: "kept",
  signIns: "kept",
  because: "It counts from the next request on; sessions go on.",
} as const;

const NEW_COOKIES = {
  ...LATER,
  because: "It counts for cookies that are set from now on; those in browsers stay as they are.",
  source: "SessionIDManager.SaveSessionID, HttpCookie",
} as const;

const KEYS = {
  sessions: "kept",
  signIns: "end",
  because:
    "Sign-in tickets, view state and anti-forgery tokens of before are refused; session data does not depend on the keys.",
  source: "MachineKeySection, FormsAuthentication.Decrypt",
} as const;

const SIGN_INS_END = {
  signIn: ["Forms"],
  sessions: "kept",
  signIns: "end",
  because: "The sign-in cookie that a browser has is not read any more: everybody signs in again.",
  source: "FormsAuthentication.ExtractTicketFromCookie",
} as const;

/** Applications for 4.5 and newer use the keys in another way. */
const isNewCrypto = (target: unknown): boolean => Number.parseFloat(String(target)) >= 4.5;

export const SESSION = "system.web/sessionState";

/** By section and attribute. What is not here does nothing to people that is known. */
export const LAW: Readonly<Record<string, Row>> = {
  [`${SESSION}@mode`]: {
    ...OTHER_STORE,
    by: (old, now) => {
      if (old === "Off") return { sessions: "kept", because: "There were no sessions before." };
      return now === "Off" ? { because: "There are no sessions any more." } : {};
    },
  },
  [`${SESSION}@stateConnectionString`]: { ...OTHER_STORE, store: true },
  [`${SESSION}@sqlConnectionString`]: { ...OTHER_STORE, store: true },
  [`${SESSION}@customProvider`]: { ...OTHER_STORE, store: true },
  [`${SESSION}@partitionResolverType`]: { ...OTHER_STORE, store: true },
  [`${SESSION}@compressionEnabled`]: {
    sessions: "end",
    signIns: "kept",
    because: "What was stored the other way cannot be read.",
    source: "SessionStateUtility.DeserializeStoreData",
  },
  [`${SESSION}@cookieName`]: { ...OTHER_ID, same: ignoringCase },
  [`${SESSION}@cookieless`]: { ...OTHER_ID, by: carried("sessions") },
  [`${SESSION}@sessionIDManagerType`]: {
    ...OTHER_ID,
    sessions: "unsure",
    because: "Another id manager may not take the ids of before.",
    source: "SessionStateModule.InitModuleFromConfig",
  },
  [`${SESSION}@timeout`]: { ...LATER, source: "SessionStateModule.OnReleaseState" },
  [`${SESSION}@regenerateExpiredSessionId`]: { ...LATER, source: "SessionStateModule" },
  [`${SESSION}@cookieSameSite`]: NEW_COOKIES,
  [`${SESSION}@useHostingIdentity`]: { ...LATER, source: "SqlSessionStateStore" },
  [`${SESSION}@stateNetworkTimeout`]: { ...LATER, source: "OutOfProcSessionStateStore" },
  [`${SESSION}@sqlCommandTimeout`]: { ...LATER, source: "SqlSessionStateStore" },
  [`${SESSION}@sqlConnectionRetryInterval`]: { ...LATER, source: "SqlSessionStateStore" },
  "system.web/httpCookies@requireSSL": NEW_COOKIES,
  "system.web/httpCookies@httpOnlyCookies": NEW_COOKIES,
  "system.web/httpCookies@domain": {
    same: sameDomain,
    sessions: "unsure",
    signIns: "unsure",
    because:
      "A browser may send the cookie of before beside the new one, and which of both is read is not certain.",
    source: "RFC 6265, section 5.4",
  },
  "system.web/machineKey@validationKey": { ...KEYS, same: sameKey },
  "system.web/machineKey@decryptionKey": { ...KEYS, same: sameKey },
  "system.web/machineKey@validation": KEYS,
  "system.web/machineKey@decryption": KEYS,
  "system.web/machineKey@compatibilityMode": KEYS,
  "system.web/machineKey@applicationName": KEYS,
  "system.web/httpRuntime@targetFramework": {
    sessions: "kept",
    signIns: "unsure",
    same: (old, now) => isNewCrypto(old) === isNewCrypto(now),
    because:
      "From 4.5 on sign-in tickets and view state are protected in another way; those of before are refused unless the servers' own settings say how.",
    source: "MachineKeySection.CompatibilityMode",
  },
  "system.web/authentication@mode": {
    ...SIGN_INS_END,
    signIn: [],
    by: (old) =>
      old === "Forms" || old === "Windows"
        ? {}
        : { signIns: "kept", because: "ASP.NET itself signed nobody in before." },
  },
  "system.web/authentication/forms@name": { ...SIGN_INS_END, same: ignoringCase },
  "system.web/authentication/forms@path": { ...SIGN_INS_END, signIns: "unsure" },
  "system.web/authentication/forms@domain": {
    ...SIGN_INS_END,
    signIns: "unsure",
    same: sameDomain,
  },
  "system.web/authentication/forms@protection": SIGN_INS_END,
  "system.web/authentication/forms@cookieless": { ...SIGN_INS_END, by: carried("signIns") },
  "system.web/authentication/forms@requireSSL": { ...NEW_COOKIES, signIn: ["Forms"] },
  "system.web/authentication/forms@timeout": {
    ...LATER,
    signIn: ["Forms"],
    because: "Tickets keep the end that they were given; new ones get the new time.",
    source: "FormsAuthenticationTicket.Expiration",
  },
};

/** The store is, or may be, another one. */
export const STORE: Readonly<Record<"other" | "unsure", Effect>> = {
  other: OTHER_STORE,
  unsure: {
    ...OTHER_STORE,
    sessions: "unsure",
    because:
      "The files at hand do not show whether it is the same store; what another one holds stays behind.",
  },
};

/** A restart of the application domain, which any edit of its files brings. */
export const RESTART: Effect = {
  sessions: "end",
  signIns: "kept",
  because: "A changed file restarts the application, and in-process sessions end with it.",
  source: "FileChangesMonitor, HttpRuntime, InProcSessionStateStore",
};

/** Classic ASP restarts by itself. */
export const CLASSIC_RESTART: Effect = {
  ...RESTART,
  because: "Classic ASP restarts the application, and its sessions end with it.",
  source: "asp.dll, enableApplicationRestart",
};

/** Modes whose stores know an application by the id of its site. */
export const BY_SITE: readonly string[] = ["InProc", "StateServer", "SQLServer"];

/** Another id of the site: the store knows the application by it. */
export const RENAMED: Effect = {
  sessions: "end",
  signIns: "kept",
  because:
    "Stores know an application by its site's id and its path; under another name its sessions stay behind.",
  source: "OutOfProcSessionStateStore.OneTimeInit, SqlSessionStateStore",
};

/** The pool's process is replaced by another one. */
export const MOVED: Effect = {
  ...RESTART,
  because: "The application starts in another pool, and in-process sessions end.",
  source: "WAS",
};

/** Nobody calls the session module any more. */
export const NO_MODULE: Effect = {
  sessions: "end",
  signIns: "kept",
  because: "Without a session module there are no sessions.",
  source: "system.webServer/modules, SessionStateModule",
};

/** ASP.NET throws before the first request. */
export const NO_START: Effect = {
  sessions: "end",
  signIns: "kept",
  because: "The application does not start, so nobody has a session until that is mended.",
  source: "SessionStateModule.InitModuleFromConfig, the configuration system",
};

/** A file that says more than can be seen. */
export const UNSEEN: Effect = {
  sessions: "unsure",
  signIns: "unsure",
  because: "What the file says is not known.",
  source: "the file",
};

/** A site under another name: browsers send a cookie to the host that set it. */
export const OTHER_HOST: Effect = {
  sessions: "end",
  signIns: "end",
  because: "Browsers send their cookies only to the host name that set them.",
  source: "RFC 6265, section 5.3",
};
