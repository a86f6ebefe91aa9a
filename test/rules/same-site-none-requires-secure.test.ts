import { expect, test } from "vitest";
import { har } from "../fixtures/har.js";
import { lintCase, sessionState, testRule } from "./harness.js";

const web = (inside: string, rest = "") =>
  `<configuration>\n${rest}  <system.web>\n    ${inside}\n  </system.web>\n</configuration>\n`;
const none = '<sessionState cookieSameSite="None" />';

const DROPPED = "ASP.NET_SessionId=tulip; path=/; SameSite=None";

testRule("same-site-none-requires-secure", {
  clean: {
    "None with Secure in a recording": {
      files: sessionState('cookieSameSite="Lax"'),
      evidence: { "session.har": har({ sets: [`${DROPPED}; Secure`] }) },
    },
    "a sign-in cookie in a recording, without Forms": {
      files: sessionState('cookieSameSite="Lax"'),
      evidence: {
        "session.har": har({ sets: [".ASPXAUTH=tulip; SameSite=None", "ASP.NET_SessionId=1"] }),
      },
    },
    "nothing written": { files: "<configuration />" },
    Lax: { files: sessionState('cookieSameSite="Lax"') },
    "Secure as well": { files: web(`<httpCookies requireSSL="true" />${none}`) },
    "httpCookies sameSite does not touch the session cookie": {
      files: web('<httpCookies sameSite="None" />'),
    },
    "no cookie at all": { files: sessionState('cookieSameSite="None" cookieless="UseUri"') },
    "no sessions": { files: sessionState('mode="Off" cookieSameSite="None"') },
    "the header suppressed": {
      files: web(
        none,
        '  <appSettings><add key="ASPNET:SuppressSameSiteNone" value="true" /></appSettings>\n',
      ),
    },
    "Secure added by an outbound rule": {
      files: web(
        none,
        '  <system.webServer><rewrite><outboundRules><rule name="secure"><match serverVariable="RESPONSE_Set_Cookie" pattern=".*" /><action type="Rewrite" value="{R:0}; Secure" /></rule></outboundRules></rewrite></system.webServer>\n',
      ),
    },
    "Secure added by a transform": {
      files: {
        "Web.config": web(`<httpCookies httpOnlyCookies="true" />${none}`),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><httpCookies requireSSL="true" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
    },
    "a sign-in cookie that is Secure": {
      files: web(
        '<authentication mode="Forms"><forms cookieSameSite="None" requireSSL="true" cookieless="UseCookies" /></authentication>',
      ),
    },
    "a sign-in cookie that is not used": {
      files: web('<authentication mode="Windows"><forms cookieSameSite="None" /></authentication>'),
    },
  },
  caught: {
    "by default not Secure": {
      files: web(none),
      found: [
        {
          severity: "error",
          at: "None",
          line: 3,
          says: "requireSSL is false (the built-in default)",
        },
      ],
    },
    "Secure switched off": {
      files: web(`<httpCookies requireSSL="false" />\n    ${none}`),
      found: [
        {
          severity: "error",
          at: "None",
          line: 4,
          says: "requireSSL is false (Web.config, line 3)",
        },
      ],
    },
    "requireSSL of the sign-in does not help the session cookie": {
      files: web(
        `<authentication mode="Forms"><forms requireSSL="true" /></authentication>${none}`,
      ),
      found: [{ severity: "error", at: "None", line: 3 }],
    },
    "the sign-in cookie has its own requireSSL": {
      files: web(
        '<httpCookies requireSSL="true" /><authentication mode="Forms"><forms cookieSameSite="None" cookieless="UseCookies" /></authentication>',
      ),
      found: [{ severity: "error", at: "None", line: 3, says: "The sign-in cookie" }],
    },
    "another outbound rule": {
      files: web(
        none,
        '  <system.webServer><rewrite><outboundRules><rule name="insecure"><action type="Rewrite" value="insecured" /></rule></outboundRules></rewrite></system.webServer>\n',
      ),
      found: [{ severity: "error", at: "None", line: 4 }],
    },
    "None without Secure in a recording": {
      files: sessionState('cookieSameSite="Lax"'),
      evidence: { "session.har": har({ sets: [DROPPED] }) },
      found: [
        {
          severity: "warning",
          at: "Lax",
          line: 3,
          says: "Browsers get the session cookie of shop.example with SameSite=None and without Secure (session.har, 2026-10-14)",
        },
      ],
    },
    "the sign-in cookie in a recording": {
      files: web(
        '<sessionState /><authentication mode="Forms"><forms name="Auth" /></authentication>',
      ),
      evidence: {
        "session.har": har({ sets: ["Auth=tulip; SameSite=None", "ASP.NET_SessionId=1"] }),
      },
      found: [{ severity: "warning", at: "forms", line: 3, says: "so nobody stays signed in" }],
    },
  },
});

test("here and in a recording, told once", () => {
  const { diagnostics } = lintCase("same-site-none-requires-secure", {
    files: web(none),
    evidence: { "session.har": har({ sets: [DROPPED] }) },
  });
  expect(
    diagnostics.map(({ at: { source, span } }) => source.text.slice(span.start, span.end)),
  ).toEqual(["None"]);
});
