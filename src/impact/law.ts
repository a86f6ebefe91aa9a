/**
 * What a changed setting does to the people who are signed in when it is deployed. The only place
 * that decides it: each row has its source.
 */

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
  /** In which modes the setting is read at all; everywhere without it. */
  readonly modes?: readonly string[];
  /** What happens, in a sentence. */
  readonly because: string;
  readonly source: string;
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
  sessions: "kept",
  signIns: "end",
  because: "The sign-in cookie that a browser has is not read any more: everybody signs in again.",
  source: "FormsAuthentication.ExtractTicketFromCookie",
} as const;

const SESSION = "system.web/sessionState";

/** By section and attribute. What is not here does nothing to people that is known. */
export const LAW: Readonly<Record<string, Effect>> = {
  [`${SESSION}@mode`]: OTHER_STORE,
  [`${SESSION}@stateConnectionString`]: { ...OTHER_STORE, modes: ["StateServer"] },
  [`${SESSION}@sqlConnectionString`]: {
    ...OTHER_STORE,
    sessions: "unsure",
    modes: ["SQLServer"],
    because:
      "Where the new text leads to another server or database, what is in the old one stays behind.",
  },
  [`${SESSION}@customProvider`]: { ...OTHER_STORE, modes: ["Custom"] },
  [`${SESSION}@partitionResolverType`]: {
    ...OTHER_STORE,
    sessions: "unsure",
    modes: ["StateServer", "SQLServer"],
    because: "Another resolver may look for a session in another store.",
  },
  [`${SESSION}@allowCustomSqlDatabase`]: {
    ...OTHER_STORE,
    sessions: "unsure",
    modes: ["SQLServer"],
    because: "Sessions may be looked for in another database; what is in the old one stays behind.",
  },
  [`${SESSION}@compressionEnabled`]: {
    sessions: "end",
    signIns: "kept",
    modes: ["StateServer", "SQLServer"],
    because: "What was stored the other way cannot be read.",
    source: "SessionStateUtility.DeserializeStoreData",
  },
  [`${SESSION}@cookieName`]: OTHER_ID,
  [`${SESSION}@cookieless`]: OTHER_ID,
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
  [`${SESSION}@stateNetworkTimeout`]: {
    ...LATER,
    modes: ["StateServer"],
    source: "OutOfProcSessionStateStore",
  },
  [`${SESSION}@sqlCommandTimeout`]: {
    ...LATER,
    modes: ["SQLServer"],
    source: "SqlSessionStateStore",
  },
  [`${SESSION}@sqlConnectionRetryInterval`]: {
    ...LATER,
    modes: ["SQLServer"],
    source: "SqlSessionStateStore",
  },
  "system.web/httpCookies@requireSSL": NEW_COOKIES,
  "system.web/httpCookies@httpOnlyCookies": NEW_COOKIES,
  "system.web/httpCookies@domain": {
    sessions: "unsure",
    signIns: "unsure",
    because:
      "A browser may send the cookie of before beside the new one, and which of both is read is not certain.",
    source: "RFC 6265, section 5.4",
  },
  "system.web/machineKey@validationKey": KEYS,
  "system.web/machineKey@decryptionKey": KEYS,
  "system.web/machineKey@validation": KEYS,
  "system.web/machineKey@decryption": KEYS,
  "system.web/machineKey@compatibilityMode": KEYS,
  "system.web/machineKey@applicationName": KEYS,
  "system.web/authentication@mode": SIGN_INS_END,
  "system.web/authentication/forms@name": SIGN_INS_END,
  "system.web/authentication/forms@path": { ...SIGN_INS_END, signIns: "unsure" },
  "system.web/authentication/forms@domain": { ...SIGN_INS_END, signIns: "unsure" },
  "system.web/authentication/forms@protection": SIGN_INS_END,
  "system.web/authentication/forms@cookieless": SIGN_INS_END,
  "system.web/authentication/forms@requireSSL": NEW_COOKIES,
  "system.web/authentication/forms@timeout": {
    ...LATER,
    because: "Tickets keep the end that they were given; new ones get the new time.",
    source: "FormsAuthenticationTicket.Expiration",
  },
};

/** A restart of the application domain, which any edit of its files brings. */
export const RESTART: Effect = {
  sessions: "end",
  signIns: "kept",
  modes: ["InProc"],
  because:
    "A changed configuration file restarts the application, and in-process sessions end with it.",
  source: "HttpRuntime, InProcSessionStateStore",
};

/** Another id of the site, or another path: the store knows the application by both. */
export const RENAMED: Effect = {
  sessions: "end",
  signIns: "kept",
  modes: ["InProc", "StateServer", "SQLServer"],
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
