/** What OWASP and CWE say of sessions, by their numbers; in our own words. */
import type { Source } from "./source.js";

export const weaknesses = [
  {
    name: "OWASP ASVS 4.0.3",
    rows: [
      ["3.1.1", "Session tokens never stand in URLs.", ["no-session-id-in-url"]],
      ["3.2.1", "A new session token is made at sign-in.", ["session-regenerate-on-login"]],
      [
        "3.2.2",
        "Session tokens have at least 64 bits of entropy.",
        ["custom-session-id-manager"],
        "The built-in ids have 120 bits.",
      ],
      [
        "3.2.3",
        "The browser keeps tokens by secure means.",
        ["session-cookie-require-ssl", "require-http-only-cookies"],
      ],
      ["3.2.4", "Tokens are made by approved algorithms.", ["custom-session-id-manager"]],
      ["3.3.1", "Sign-out and expiry end the session.", ["session-regenerate-on-login"]],
      [
        "3.3.2",
        "Users sign in again after a while.",
        ["session-timeout-max", "session-timeout-vs-forms-timeout"],
      ],
      [
        "3.4.1",
        "Session cookies are Secure.",
        [
          "session-cookie-require-ssl",
          "same-site-none-requires-secure",
          "secure-cookie-needs-https",
        ],
      ],
      ["3.4.2", "Session cookies are HttpOnly.", ["require-http-only-cookies"]],
      [
        "3.4.3",
        "Session cookies have SameSite.",
        ["session-cookie-same-site", "same-site-none-requires-secure"],
      ],
      [
        "3.4.4",
        "Session cookies have the prefix __Host-.",
        ["cookie-prefix-requires-secure"],
        "A prefix that is used must be right; that one is used is not demanded.",
      ],
      [
        "3.4.5",
        "Applications on one host name do not share cookies.",
        ["session-cookie-name-collision", "no-wide-cookie-domain", "cookie-domain-matches-host"],
      ],
    ],
  },
  {
    name: "OWASP Web Security Testing Guide",
    rows: [
      [
        "WSTG-SESS-01",
        "How sessions are managed: name and strength of ids.",
        ["no-default-session-cookie-name", "custom-session-id-manager"],
      ],
      [
        "WSTG-SESS-02",
        "Attributes of cookies.",
        [
          "session-cookie-require-ssl",
          "require-http-only-cookies",
          "session-cookie-same-site",
          "same-site-none-requires-secure",
          "no-wide-cookie-domain",
        ],
      ],
      [
        "WSTG-SESS-03",
        "Session fixation.",
        ["session-regenerate-on-login", "regenerate-expired-session-id"],
      ],
      [
        "WSTG-SESS-04",
        "Exposed session variables.",
        ["no-session-id-in-url", "session-over-plain-http", "no-trace-exposing-session"],
      ],
      [
        "WSTG-SESS-05",
        "Cross-site request forgery.",
        ["session-cookie-same-site"],
        "Tokens against forgery are a matter of code.",
      ],
      ["WSTG-SESS-06", "Sign-out.", ["session-regenerate-on-login"]],
      ["WSTG-SESS-07", "Time-out.", ["session-timeout-max"]],
      [
        "WSTG-SESS-08",
        "Session puzzling.",
        [],
        "One variable that two parts of the code use otherwise is seen in code only.",
      ],
      [
        "WSTG-SESS-09",
        "Session hijacking.",
        ["session-cookie-require-ssl", "session-over-plain-http"],
      ],
    ],
  },
  {
    name: "OWASP Session Management Cheat Sheet",
    rows: [
      [
        "Name",
        "The name of the id does not tell the platform.",
        ["no-default-session-cookie-name", "session-cookie-name-valid"],
      ],
      ["Length and entropy", "Ids cannot be guessed.", ["custom-session-id-manager"]],
      [
        "Transport",
        "Ids travel over TLS only.",
        ["session-over-plain-http", "session-cookie-require-ssl", "secure-cookie-needs-https"],
      ],
      ["Renewal", "A new id at each change of rights.", ["session-regenerate-on-login"]],
      ["Expiry", "Idle sessions end, by the worth of the data.", ["session-timeout-max"]],
    ],
  },
  {
    name: "OWASP Top 10 2021",
    rows: [
      [
        "A02",
        "Cryptographic failures.",
        ["machine-key-validation", "no-committed-machine-key", "protect-session-store-traffic"],
      ],
      [
        "A05",
        "Security misconfiguration.",
        ["no-debug-compilation", "no-trace-exposing-session", "session-cookie-require-ssl"],
      ],
      [
        "A07",
        "Identification and authentication failures.",
        ["no-session-id-in-url", "session-timeout-max", "session-regenerate-on-login"],
      ],
    ],
  },
  {
    name: "CWE",
    rows: [
      ["CWE-11", "ASP.NET creates a debug binary.", ["no-debug-compilation"]],
      ["CWE-215", "Debugging shows what it should not.", ["no-trace-exposing-session"]],
      [
        "CWE-256, CWE-260, CWE-312",
        "A password stands in a file in clear text.",
        ["no-plaintext-session-credentials", "no-session-password-in-script"],
      ],
      [
        "CWE-311, CWE-319",
        "Sensitive data travels in clear text.",
        ["session-over-plain-http", "protect-session-store-traffic"],
      ],
      ["CWE-321, CWE-798", "A key or password is built in.", ["no-committed-machine-key"]],
      ["CWE-327, CWE-328", "A weak algorithm.", ["machine-key-validation"]],
      ["CWE-330, CWE-331", "Ids that can be guessed.", ["custom-session-id-manager"]],
      [
        "CWE-384",
        "Session fixation.",
        ["no-session-id-in-url", "regenerate-expired-session-id", "session-regenerate-on-login"],
      ],
      [
        "CWE-400, CWE-770",
        "Sessions take more memory than there is.",
        [
          "no-inproc-with-heavy-session-data",
          "session-memory-within-pool-limit",
          "no-unbounded-session-keys",
        ],
      ],
      [
        "CWE-488",
        "Data of one session shows in another.",
        [],
        "Shared static fields are seen in code only.",
      ],
      [
        "CWE-539",
        "A persistent cookie holds sensitive data.",
        [],
        "ASP.NET never makes the session cookie persistent.",
      ],
      ["CWE-579", "A value in session cannot be serialised.", ["non-serializable-session-value"]],
      ["CWE-598", "A query string holds sensitive data.", ["no-session-id-in-url"]],
      [
        "CWE-613",
        "Sessions live too long.",
        ["session-timeout-max", "session-regenerate-on-login"],
      ],
      [
        "CWE-614",
        "A sensitive cookie without Secure.",
        [
          "session-cookie-require-ssl",
          "classic-asp-keep-session-id-secure",
          "cookie-prefix-requires-secure",
        ],
      ],
      ["CWE-1004", "A sensitive cookie without HttpOnly.", ["require-http-only-cookies"]],
      [
        "CWE-1275",
        "A sensitive cookie with a wrong SameSite.",
        ["session-cookie-same-site", "same-site-none-requires-secure"],
      ],
    ],
  },
] as const satisfies readonly Source[];
