/** Checks of other scanners on session state and its neighbours. */
import type { Source } from "./source.js";

export const scanners = [
  {
    name: "Semgrep registry",
    note: "No rule on `<sessionState>` was found.",
    rows: [
      [
        "web-config-insecure-cookie-settings",
        "requireSSL written as false.",
        ["session-cookie-require-ssl"],
      ],
      [
        "missing-secure, httponly-false",
        "Cookies in code.",
        [],
        "It looks at cookies of ASP.NET Core, which reads no web.config for them.",
      ],
    ],
  },
  {
    name: "CodeQL for C#",
    rows: [
      ["cs/web/requiressl-not-set", "requireSSL is not true.", ["session-cookie-require-ssl"]],
      ["cs/web/cookie-httponly-not-set", "HttpOnly is not set.", ["require-http-only-cookies"]],
      ["cs/web/cookie-secure-not-set", "Secure is not set.", ["session-cookie-require-ssl"]],
      ["cs/session-reuse", "Sign-in keeps the old session.", ["session-regenerate-on-login"]],
    ],
  },
  {
    name: "SonarQube for C#",
    note: "No rule on `<sessionState>` was found.",
    rows: [
      ["S2092", "Cookies without Secure.", ["session-cookie-require-ssl"]],
      ["S3330", "Cookies without HttpOnly.", ["require-http-only-cookies"]],
      ["S2068", "Credentials in files.", ["no-plaintext-session-credentials"]],
      ["S4507", "Debugging in production.", ["no-debug-compilation", "no-trace-exposing-session"]],
      ["S5753", "Request validation is off.", [], "It is about input, not about sessions."],
    ],
  },
  {
    name: "Roslyn analysers, Security Code Scan, DevSkim",
    rows: [
      ["CA5396", "HttpOnly is not set.", ["require-http-only-cookies"]],
      [
        "CA5368, SCS0023, SCS0024",
        "View state is not bound to the user.",
        ["machine-key-validation"],
        "ViewStateUserKey itself is set in code.",
      ],
      [
        "SCS0008, SCS0009",
        "Cookies without Secure or HttpOnly.",
        ["session-cookie-require-ssl", "require-http-only-cookies"],
      ],
      [
        "DevSkim",
        "Cookies in code.",
        [],
        "It looks at cookies of ASP.NET Core, which reads no web.config for them.",
      ],
    ],
  },
  {
    name: "Puma Scan",
    rows: [
      ["SEC0001", "Debug compilation.", ["no-debug-compilation"]],
      [
        "SEC0002, SEC0005, SEC0008",
        "Custom errors, redirects, headers.",
        [],
        "It is about headers or error pages, not about sessions.",
      ],
      ["SEC0003", "Forms authentication without SSL.", ["session-cookie-require-ssl"]],
      ["SEC0004", "Forms tickets in URLs.", ["no-cookieless-forms-auth"]],
      ["SEC0006", "Forms tickets without protection.", ["machine-key-validation"]],
      [
        "SEC0007",
        "Forms tickets that live long.",
        ["session-timeout-vs-forms-timeout"],
        "It is about sign-in tickets alone; session-timeout-vs-forms-timeout tells where they outlive the session.",
      ],
      ["SEC0016", "A machineKey in clear text.", ["no-committed-machine-key"]],
    ],
  },
  {
    name: "FxCop ASP.NET security rules, CAT.NET",
    rows: [
      ["HttpCookiesHttpOnly", "HttpOnly is not set.", ["require-http-only-cookies"]],
      [
        "HttpCookiesRequireSSL, FormAuthenticationRequireSSL",
        "Cookies without Secure.",
        ["session-cookie-require-ssl"],
      ],
      [
        "FormAuthenticationSlidingExpiration",
        "Forms tickets that are renewed.",
        ["session-timeout-vs-forms-timeout"],
        "It is about sign-in tickets alone; session-timeout-vs-forms-timeout tells where they outlive the session.",
      ],
      [
        "FormAuthenticationProtection",
        "Forms tickets without protection.",
        ["machine-key-validation"],
      ],
      ["TraceShouldBeDisabled", "Tracing is on.", ["no-trace-exposing-session"]],
      ["DebugCompilationMustBeDisabled", "Debug compilation.", ["no-debug-compilation"]],
    ],
  },
  {
    name: "Fortify",
    rows: [
      [
        "Excessive Session Timeout",
        "Sessions or tickets that live long.",
        ["session-timeout-max", "session-timeout-vs-forms-timeout"],
      ],
      [
        "Non-Serializable Object Stored in Session",
        "A value that cannot be serialised.",
        ["non-serializable-session-value"],
      ],
      ["Session Fixation", "Sign-in keeps the old session.", ["session-regenerate-on-login"]],
      [
        "Cookie Security",
        "HttpOnly, Secure, wide domain.",
        [
          "require-http-only-cookies",
          "session-cookie-require-ssl",
          "no-wide-cookie-domain",
          "session-cookie-name-collision",
        ],
      ],
      [
        "Trace Output, Debug Information",
        "Tracing and debugging.",
        ["no-trace-exposing-session", "no-debug-compilation"],
      ],
      ["Password Management", "A password in a file.", ["no-plaintext-session-credentials"]],
    ],
  },
  {
    name: "Checkmarx, Veracode",
    rows: [
      ["Cookieless_Session", "Session ids in URLs.", ["no-session-id-in-url"]],
      ["Cookieless_Authentication", "Tickets in URLs.", ["no-cookieless-forms-auth"]],
      [
        "HttpOnlyCookies, RequireSSL",
        "Cookies without HttpOnly or Secure.",
        ["require-http-only-cookies", "session-cookie-require-ssl"],
      ],
      [
        "SlidingExpiration",
        "Forms tickets that are renewed.",
        [],
        "It is about sign-in tickets alone; session-timeout-vs-forms-timeout tells where they outlive the session.",
      ],
      ["NonUniqueFormName", "Applications share a cookie name.", ["session-cookie-name-collision"]],
      [
        "TraceEnabled, DebugEnabled",
        "Tracing and debugging.",
        ["no-trace-exposing-session", "no-debug-compilation"],
      ],
      ["Password_In_Configuration", "A password in a file.", ["no-plaintext-session-credentials"]],
    ],
  },
  {
    name: "CAST",
    rows: [
      [
        "AvoidInsufficientSessionExpirationInConfigFile",
        "Sessions that live long.",
        ["session-timeout-max"],
      ],
      [
        "EnsureCookielessAreSetToUseCookies",
        "Session ids or tickets in URLs.",
        ["no-session-id-in-url", "no-cookieless-forms-auth"],
      ],
      ["1027012", "A value that cannot be serialised.", ["non-serializable-session-value"]],
      ["1043050", "Cookies that live long.", [], "The session cookie has no lifetime of its own."],
    ],
  },
  {
    name: "Contrast, Invicti, Acunetix",
    rows: [
      ["session-rewriting", "Session ids in URLs.", ["no-session-id-in-url"]],
      ["session-timeout", "Sessions of more than 30 minutes.", ["session-timeout-max"]],
      ["session-regen", "Expired ids are taken again.", ["regenerate-expired-session-id"]],
      ["httponly-cookies", "Cookies without HttpOnly.", ["require-http-only-cookies"]],
      [
        "plain-text-connection-strings",
        "A password in a connection string.",
        ["no-plaintext-session-credentials"],
      ],
      [
        "Cookieless Authentication, Cookieless Session State",
        "Tickets or ids in URLs.",
        ["no-cookieless-forms-auth", "no-session-id-in-url"],
      ],
    ],
  },
  {
    name: "Community scanners of web.config",
    rows: [
      ["sessionState absent", "Nothing is written of sessions.", ["explicit-session-settings"]],
      [
        "cookieless, cookieName, timeout",
        "Ids in URLs, the default name, more than 15 minutes.",
        ["no-session-id-in-url", "no-default-session-cookie-name", "session-timeout-max"],
      ],
      ["password", "A password in the connection string.", ["no-plaintext-session-credentials"]],
    ],
  },
  {
    name: "PowerSTIG, SCAP",
    rows: [
      [
        "Site, Server",
        "The controls of the two STIGs above, on a live host.",
        ["stig-pool-settings", "stig-session-settings"],
      ],
    ],
  },
  {
    name: "PSRule.Azure, ReSharper, IIS Best Practices Analyzer",
    rows: [
      [
        "AppService.ARRAffinity",
        "Affinity is to be off.",
        ["no-inproc-on-farm"],
        "The inverse: affinity that is off loses in-process sessions.",
      ],
      [
        "ReSharper: types, modules, paths",
        "A type or module that is not found.",
        ["provider-type-resolvable", "session-module-present"],
      ],
      [
        "ReSharper: redundancies",
        "Entries without effect.",
        ["dead-session-setting", "invalid-config-source"],
      ],
      ["IIS Best Practices Analyzer", "–", [], "No check on sessions is known."],
    ],
  },
] as const satisfies readonly Source[];
