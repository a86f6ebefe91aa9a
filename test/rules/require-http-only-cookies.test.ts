import { har } from "../fixtures/har.js";
import { poolAndSite } from "../fixtures/server.js";
import { testRule } from "./harness.js";

const web = (inside: string, rest = "") =>
  `<configuration>\n${rest}  <system.web>\n    ${inside}\n  </system.web>\n</configuration>\n`;
const OPEN = '<httpCookies httpOnlyCookies="false" />';
const on = { absent: "report" };
const release = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web>${inside}</system.web></configuration>`;

const CLOSED = '<httpCookies httpOnlyCookies="true" />';
/** A site, and its session cookie as a browser got it. */
const recorded = (cookie: string, more: string = CLOSED) => ({
  ...poolAndSite({ web: web(more), bindings: ["https *:443:shop.example"] }),
  evidence: { "session.har": har({ url: "https://shop.example/", sets: [cookie] }) },
  preset: "security" as const,
});

testRule("require-http-only-cookies", {
  clean: {
    "the session cookie as ASP.NET writes it": recorded(
      "ASP.NET_SessionId=tulip; path=/; HttpOnly",
    ),
    "a cookie of another name": recorded("consent=tulip; path=/"),
    "a session cookie that a manager of one's own writes": recorded(
      "ASP.NET_SessionId=tulip; path=/",
      `${CLOSED}<sessionState sessionIDManagerType="Contoso.Ids, Contoso" />`,
    ),
    "a recording that lists cookies by itself alone": {
      ...recorded(""),
      evidence: {
        "session.har": har({ url: "https://shop.example/" }).replace(
          /"status": 200,\s*"headers": \[\],\s*"cookies": \[\]/,
          '"status": 200, "headers": [], "cookies": [{ "name": "ASP.NET_SessionId", "value": "tulip" }]',
        ),
      },
    },
    "not in recommended": { files: web(OPEN) },
    "switched on": { files: web('<httpCookies httpOnlyCookies="true" />'), preset: "security" },
    "set by a transform": {
      files: {
        "Web.config": web(OPEN),
        "Web.Release.config": release(
          '<httpCookies httpOnlyCookies="true" xdt:Transform="SetAttributes" />',
        ),
      },
      preset: "cis",
    },
    "ASP.NET Core": {
      files: web(
        OPEN,
        '<system.webServer><aspNetCore processPath="dotnet" /></system.webServer>\n',
      ),
      preset: "security",
    },
    "inherited from the server": {
      files: {
        "srv/web.config": web('<httpCookies httpOnlyCookies="true" />'),
        "Web.config": "<configuration />",
      },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
      preset: "strict",
    },
  },
  caught: {
    "the session cookie as a browser got it": {
      ...recorded("ASP.NET_SessionId=tulip; path=/; Secure"),
      found: [
        {
          severity: "warning",
          at: "true",
          line: 3,
          path: "shop/Web.config",
          says: "Browsers get the session cookie of shop.example without HttpOnly (session.har, 2026-10-14). ASP.NET always writes it: code or a proxy takes it away.",
        },
      ],
    },
    "switched off": {
      files: web(OPEN),
      preset: "security",
      found: [
        {
          severity: "warning",
          at: "false",
          line: 3,
          says: "Scripts can read cookies: httpOnlyCookies on <httpCookies> is false (Web.config, line 3). A script that gets into a page can send them away. The session cookie is HttpOnly in any case",
        },
      ],
    },
    ...Object.fromEntries(
      ["security", "cis", "strict"].map((preset) => [
        `absent, in ${preset}`,
        {
          files: web('<httpCookies requireSSL="true" />'),
          preset,
          found: [
            {
              severity: "warning" as const,
              at: "httpCookies",
              line: 3,
              says: "the built-in default",
            },
          ],
        },
      ]),
    ),
    "absent, without sessions": {
      files: web('<sessionState mode="Off" />'),
      preset: "cis",
      options: on,
      found: [{ severity: "warning", at: "system.web", line: 2 }],
    },
    "switched off by a transform": {
      files: {
        "Web.config": web('<httpCookies httpOnlyCookies="true" />'),
        "Web.Release.config": release(
          '\n<httpCookies httpOnlyCookies="false" xdt:Transform="SetAttributes" />',
        ),
      },
      preset: "security",
      found: [{ severity: "warning", at: "false", line: 2, path: "Web.Release.config" }],
    },
  },
  unjudged: {
    "a token": {
      files: web('<httpCookies httpOnlyCookies="#{HttpOnly}" />'),
      preset: "security",
      missing: "system.web/httpCookies@httpOnlyCookies",
      subjects: ["/"],
    },
  },
});
