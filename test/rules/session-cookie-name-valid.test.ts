import { renewing } from "../fixtures/har.js";
import { sessionState, testRule } from "./harness.js";

const named = (name: string, rest = "") => ({
  files: sessionState(`${rest}cookieName="${name}"`),
});
const found = (name: string, says: string, severity: "error" | "warning" = "error") => ({
  ...named(name),
  found: [{ severity, at: name === "" ? "cookieName" : name, line: 3, says }],
});

testRule("session-cookie-name-valid", {
  clean: {
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
