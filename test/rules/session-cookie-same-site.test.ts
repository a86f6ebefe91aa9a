import { expect, test } from "vitest";
import { har } from "../fixtures/har.js";
import { poolAndSite } from "../fixtures/server.js";
import { lintCase, sessionState, testRule } from "./harness.js";

const web = (inside: string, rest = "") =>
  `<configuration>\n${rest}  <system.web>\n    ${inside}\n  </system.web>\n</configuration>\n`;
const SSL = '<httpCookies requireSSL="true" />';
const NONE = '<sessionState cookieSameSite="None" />';
const preset = "security";
const dotnet = (version: string) => ({ environment: { dotnet: version } });
const found = (line = 3) => [
  {
    severity: "warning" as const,
    at: "None",
    line,
    says: 'cookieSameSite="None" (Web.config, line 3)',
  },
];

testRule("session-cookie-same-site", {
  clean: {
    "Strict in a recording, Lax here": {
      files: web('<sessionState cookieSameSite="Lax" />'),
      preset,
      evidence: { "session.har": har({ sets: ["ASP.NET_SessionId=tulip; SameSite=Strict"] }) },
    },
    "no SameSite in a recording, where its absence is known": {
      files: web('<sessionState cookieSameSite="Lax" />'),
      preset,
      configuration: dotnet("4.5"),
      evidence: { "session.har": har({ sets: ["ASP.NET_SessionId=tulip; path=/"] }) },
    },
    "no SameSite in HAR's own list of cookies": {
      files: web('<sessionState cookieSameSite="Lax" />'),
      preset,
      evidence: {
        "session.har": har({ sets: [] })
          .replace(/("content")/, '"x": 1, $1')
          .replace(
            /"cookies": \[\](?=,\s*"x")/,
            '"cookies": [{"name": "ASP.NET_SessionId", "value": "a"}]',
          ),
      },
    },
    "no SameSite in a recording, where it is suppressed": {
      files: web('<sessionState cookieSameSite="None" /><httpCookies requireSSL="true" />').replace(
        "<configuration>",
        '<configuration><appSettings><add key="aspnet:SuppressSameSiteNone" value="true" /></appSettings>',
      ),
      preset: "recommended",
      evidence: { "session.har": har({ sets: ["ASP.NET_SessionId=tulip; path=/; Secure"] }) },
    },
    "Lax in a recording too": {
      files: web('<sessionState cookieSameSite="Lax" />'),
      preset,
      evidence: { "session.har": har({ sets: ["ASP.NET_SessionId=tulip; SameSite=Lax; Secure"] }) },
    },
    "None in a recording that browsers drop": {
      files: web(`${SSL}<sessionState cookieSameSite="Lax" />`),
      preset,
      evidence: { "session.har": har({ sets: ["ASP.NET_SessionId=tulip; SameSite=None"] }) },
    },
    "not in recommended": { files: web(SSL + NONE) },
    "nothing written": { files: web(SSL), preset },
    Lax: { files: web('<sessionState cookieSameSite="Lax" />'), preset },
    Strict: { files: web('<sessionState cookieSameSite="Strict" />'), preset },
    "None that browsers drop": { files: web(NONE), preset },
    "None of other cookies": { files: web('<httpCookies sameSite="None" />'), preset },
    "None, and Lax by a transform": {
      files: {
        "Web.config": web(SSL + NONE),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState cookieSameSite="Lax" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
      preset,
    },
    "ids in the URL": {
      files: web(`${SSL}<sessionState cookieless="UseUri" cookieSameSite="None" />`),
      preset,
    },
    "no sessions": {
      files: web('<sessionState mode="Off" />'),
      preset,
      configuration: dotnet("4.6"),
    },
    "a version that knows it": {
      files: sessionState('mode="InProc"'),
      preset,
      configuration: dotnet("4.7.2"),
    },
    "a newer one": { files: sessionState('mode="InProc"'), preset, configuration: dotnet("4.8") },
    "a pool of 4.0, which may be any": {
      ...poolAndSite({
        web: sessionState('mode="InProc"'),
        attributes: ' managedRuntimeVersion="v4.0"',
      }),
      preset,
    },
    "written, though the version does not know it": {
      files: web(SSL + NONE),
      preset,
      configuration: dotnet("4.7.1"),
    },
  },
  caught: {
    "None and Secure": { files: web(SSL + NONE), preset, found: found() },
    "None and Secure, in strict": { files: web(SSL + NONE), preset: "strict", found: found() },
    "None, made Secure by a transform": {
      files: {
        "Web.config": web(NONE),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><httpCookies requireSSL="true" xdt:Transform="Insert" /></system.web></configuration>',
      },
      preset,
      found: found(),
    },
    "None, and the attribute suppressed": {
      files: web(
        NONE,
        '  <appSettings><add key="aspnet:SuppressSameSiteNone" value="true" /></appSettings>\n',
      ),
      preset,
      found: [{ severity: "warning", at: "None", line: 4 }],
    },
    "a declared version before it": {
      files: sessionState('mode="InProc"'),
      preset,
      configuration: dotnet("4.7.1"),
      found: [
        {
          severity: "warning",
          at: "sessionState",
          line: 3,
          says: "has no SameSite attribute: .NET Framework 4.7.1 does not know it.",
        },
      ],
    },
    "a pool of 2.0": {
      ...poolAndSite({
        web: sessionState('mode="InProc"'),
        attributes: ' managedRuntimeVersion="v2.0"',
      }),
      preset,
      found: [
        {
          severity: "warning",
          at: "sessionState",
          line: 3,
          path: "shop/Web.config",
          says: "the 2.0 runtime of its pool does not know it",
        },
      ],
    },
    ...Object.fromEntries(
      (
        [
          ["Lax", "path=/", "without SameSite"],
          ["Strict", "path=/", "without SameSite"],
          ["Strict", "SameSite=Lax", "with SameSite=Lax"],
        ] as const
      ).map(([here, there, how]) => [
        `${here} here, ${how} in a recording`,
        {
          files: web(`<sessionState cookieSameSite="${here}" />`),
          preset,
          evidence: { "session.har": har({ sets: [`ASP.NET_SessionId=tulip; ${there}`] }) },
          found: [
            {
              severity: "warning" as const,
              at: here,
              line: 3,
              says: `Browsers get the session cookie of shop.example ${how} (session.har, 2026-10-14), although these files make it SameSite=${here} (Web.config, line 3).`,
            },
          ],
        },
      ]),
    ),
    "Lax here, None in a recording": {
      files: web('<sessionState cookieSameSite="Lax" />'),
      preset,
      evidence: {
        "session.har": har({ sets: ["ASP.NET_SessionId=tulip; SameSite=None; Secure"] }),
      },
      found: [
        {
          severity: "warning",
          at: "Lax",
          line: 3,
          says: "Browsers get the session cookie of shop.example with SameSite=None (session.har, 2026-10-14)",
        },
      ],
    },
  },
  unjudged: {
    "a token": {
      files: web(`${SSL}<sessionState cookieSameSite="#{SameSite}" />`),
      preset,
      missing: "system.web/sessionState@cookieSameSite",
      subjects: ["/"],
    },
  },
});

test("None here and in a recording", () => {
  const { diagnostics } = lintCase("session-cookie-same-site", {
    files: web(SSL + NONE),
    preset,
    evidence: {
      "session.har": har({ sets: ["ASP.NET_SessionId=tulip; SameSite=None; Secure"] }),
    },
  });
  expect(
    diagnostics.map(({ at: { source, span } }) => source.text.slice(span.start, span.end)),
  ).toEqual(["None"]);
});
