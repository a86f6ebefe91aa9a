import { forgetting, har, renewing } from "../fixtures/har.js";
import { sessionState, testRule } from "./harness.js";

const named = (name: string, rest = "") => ({
  files: sessionState(`${rest}cookieName="${name}"`),
});
const found = (name: string, says: string, severity: "error" | "warning" = "error") => ({
  ...named(name),
  found: [{ severity, at: name === "" ? "cookieName" : name, line: 3, says }],
});

const DEFAULT = named("ASP.NET_SessionId");
const ID = "ASP.NET_SessionId=tulip";
const atDefault = (says: string) => [
  { severity: "warning" as const, at: "ASP.NET_SessionId", line: 3, says },
];
const rewritten = (value: string) =>
  `<configuration><system.webServer><rewrite><outboundRules><rule name="p"><match serverVariable="RESPONSE_Set_Cookie" pattern=".*" /><action type="Rewrite" value="${value}" /></rule></outboundRules></rewrite></system.webServer>\n<system.web>\n<sessionState cookieName="ASP.NET_SessionId" /></system.web></configuration>`;

testRule("session-cookie-name-valid", {
  clean: {
    ...Object.fromEntries(
      (
        [
          ["the first requests, side by side", forgetting(9, { took: 5000 }, 1)],
          ["three first visits", forgetting(3)],
          [
            "another site asks",
            forgetting(9, {
              referer: "https://portal.example/",
              url: "https://shop.example/frame",
            }),
          ],
          ["the same value each time", forgetting(9, { sets: [`${ID}; path=/`] })],
          [
            "a cookie that came back in the end",
            har(
              ...Array.from({ length: 6 }, (_, n) => ({
                time: `2026-10-14T08:00:0${n}.000Z`,
                sets: [`ASP.NET_SessionId=tulip${n}; path=/`],
                ...(n === 5 ? { sends: `${ID}4` } : {}),
              })),
            ),
          ],
          [
            "a Secure cookie, and plain HTTP",
            har(
              { sets: [`${ID}; path=/; Secure`] },
              ...Array.from({ length: 6 }, (_, n) => ({
                time: `2026-10-14T08:00:1${n}.000Z`,
                url: "http://shop.example/",
                sets: [`${ID}${n}; path=/; Secure`],
              })),
            ),
          ],
          [
            "sign-outs",
            har(
              ...Array.from({ length: 8 }, (_, n) => ({
                time: `2026-10-14T08:00:1${n}.000Z`,
                sets: [n % 2 ? `${ID}; Max-Age=0; path=/` : `${ID}${n}; path=/`],
              })),
            ),
          ],
          ["the path that ASP.NET writes", har({ sets: [`${ID}; path=/`] })],
          ["a path of another cookie", har({ sets: [`${ID}; path=/`, "theme=dark; path=/shop"] })],
          ["no path told", har({ sets: [ID] })],
          [
            "a path of last year",
            har(
              { time: "2025-10-14T08:00:00Z", sets: [`${ID}; path=/shop`] },
              { sets: [`${ID}; path=/`] },
            ),
          ],
        ] as const
      ).map(([name, text]) => [name, { ...DEFAULT, evidence: { "session.har": text } }]),
    ),
    "a path that a rule here writes": {
      files: rewritten("{R:0}; Path=/shop"),
      evidence: { "session.har": har({ sets: [`${ID}; path=/shop`] }) },
    },
    "a manager of its own, which forgets": {
      files: sessionState('sessionIDManagerType="Shop.Ids, Shop"'),
      evidence: { "session.har": forgetting(9) },
    },
    "a new cookie after a sign-out": {
      ...named("Shop"),
      evidence: { "session.har": renewing("Shop", 3) },
    },
    "new cookies of another name": {
      ...named("Shop"),
      evidence: { "session.har": renewing("Other", 9) },
    },
    "nothing written": { files: "<configuration />" },
    "the default": named("ASP.NET_SessionId"),
    "every sign that a name may hold": named("!#$%'*+-.^_`|~09azAZ"),
    "64 characters": named("n".repeat(64)),
    "a prefix": named("__Host-id"),
    "ids in the URL": named("My Shop", 'cookieless="UseUri" '),
    "ids in the URL, in the old spelling": named("", 'cookieless="true" '),
    "no sessions": named("My Shop", 'mode="Off" '),
    "a manager of its own": named("My Shop", 'sessionIDManagerType="Shop.Ids, Shop" '),
    "ASP.NET Core reads none of it": {
      files:
        '<configuration><system.web><sessionState cookieName="a;b" /></system.web><system.webServer><aspNetCore processPath="dotnet" /></system.webServer></configuration>',
    },
    "ASP.NET Core for all paths": {
      files:
        '<configuration><system.web><sessionState cookieName="a;b" /></system.web><system.webServer><handlers><add name="aspNetCore" path="*" verb="*" modules="AspNetCoreModuleV2" /></handlers><aspNetCore processPath="dotnet" /></system.webServer></configuration>',
    },
    "another name by a transform": {
      files: {
        "Web.config": sessionState('cookieName="My Shop"'),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState cookieName="Shop" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
    },
    "a child application that writes its own": {
      files: {
        "Web.config": sessionState('mode="Off" cookieName="My Shop"'),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="InProc" cookieName="Admin"'),
      },
    },
  },
  caught: {
    "a cookie that never comes back": {
      ...DEFAULT,
      evidence: { "session.har": forgetting(5) },
      found: atDefault(
        "The session cookie of shop.example never came back, and was given anew 4 times (session.har, 2026-10-14).",
      ),
    },
    "a cookie that never comes back, by the order alone": {
      ...DEFAULT,
      evidence: { "session.har": forgetting(5, {}, 0) },
      found: atDefault("given anew 4 times"),
    },
    "another path than ASP.NET writes": {
      ...DEFAULT,
      evidence: { "session.har": har({ sets: [`${ID}; path=/shop`] }) },
      found: atDefault(
        'Browsers get the session cookie of shop.example for "/shop" (session.har, 2026-10-14). ASP.NET itself always writes the path "/".',
      ),
    },
    "another path, beside a rule that writes something else": {
      files: rewritten("{R:0}; Secure"),
      evidence: { "session.har": har({ sets: [`${ID}; path=/shop`] }) },
      found: [{ severity: "warning", at: "ASP.NET_SessionId", line: 3, says: '"/shop"' }],
    },
    "no name": found(
      "",
      "The session cookie has no name (cookieName is empty, Web.config, line 3)",
    ),
    "a semicolon": found("Shop;Secure", "holds a semicolon (Web.config, line 3)"),
    "a comma": found("Shop,1", "holds a comma (Web.config, line 3). Some browsers", "warning"),
    "an equals sign": found("Shop=1", "holds an equals sign"),
    "an ampersand": found("Shop&amp;Co", "holds an ampersand"),
    "a blank": found("My Shop", "holds a blank", "warning"),
    "blanks alone": found("  ", "holds a blank at its beginning or end"),
    "a blank at the end": found("Shop ", "holds a blank at its beginning or end"),
    "a blank at the beginning": found(" Shop", "holds a blank at its beginning or end"),
    "a comma and a semicolon": found("a,b;c", "holds a semicolon"),
    "a tab": found("My&#9;Shop", "holds a blank", "warning"),
    "a line end": found("Shop&#10;", "holds a control character"),
    "a character that nobody sees": found("Shop&#127;", "holds a control character"),
    "letters outside ASCII": found("Lädchen", "holds letters outside ASCII", "warning"),
    "a colon": found("Shop:Id", "holds a character that no cookie name may hold", "warning"),
    "a dollar in front": found("$Shop", 'begins with "$"', "warning"),
    "65 characters": found("n".repeat(65), "is longer than 64 characters", "warning"),
    "ASP.NET Core for some paths only": {
      files:
        '<configuration><system.web>\n<sessionState cookieName="a;b" /></system.web><system.webServer><handlers><add name="aspNetCore" path="api/*" verb="*" modules="AspNetCoreModuleV2" /></handlers><aspNetCore processPath="dotnet" /></system.webServer></configuration>',
      found: [{ severity: "error", at: "a;b", line: 2 }],
    },
    "ASP.NET Core beside handlers of ASP.NET": {
      files:
        '<configuration><system.web>\n<sessionState cookieName="a;b" /></system.web><system.webServer><handlers><add name="Pages" path="*.aspx" verb="*" type="System.Web.UI.PageHandlerFactory" /><add name="aspNetCore" path="*" verb="*" modules="AspNetCoreModuleV2" /></handlers><aspNetCore processPath="dotnet" /></system.webServer></configuration>',
      found: [{ severity: "error", at: "a;b", line: 2 }],
    },
    "where a probe decides": {
      ...named("My Shop", 'cookieless="AutoDetect" '),
      found: [{ severity: "warning", at: "My Shop", line: 3 }],
    },
    "in a location": {
      files:
        '<configuration>\n<location path="." inheritInChildApplications="false">\n<system.web><sessionState cookieName="a=b" /></system.web></location></configuration>',
      found: [{ severity: "error", at: "a=b", line: 3 }],
    },
    "by a transform": {
      files: {
        "Web.config": sessionState('mode="InProc" cookieName="Shop"'),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n<system.web><sessionState cookieName="" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
      found: [{ severity: "error", at: "cookieName", line: 2, path: "Web.Release.config" }],
    },
    "inherited from the outer application": {
      files: {
        "Web.config": sessionState('mode="InProc" cookieName="My Shop"'),
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
      },
      found: [{ severity: "warning", at: "My Shop", line: 3, path: "Web.config" }],
    },
    "a new cookie on every response": {
      ...named("Shop"),
      evidence: { "session.har": renewing("Shop", 5) },
      found: [
        {
          severity: "warning",
          at: "Shop",
          line: 3,
          says: "shop.example gave browsers a new session cookie for 4 of 4 requests that brought one back (session.har, 2026-10-14).",
        },
      ],
    },
  },
  unjudged: {
    "a token": {
      files: sessionState('cookieName="#{CookieName}"'),
      missing: "system.web/sessionState@cookieName",
      subjects: ["/"],
    },
    "an encrypted section": {
      files:
        '<configuration><system.web><sessionState configProtectionProvider="Rsa"><EncryptedData /></sessionState></system.web></configuration>',
      missing: "system.web/sessionState@mode",
      subjects: ["/"],
    },
  },
});
