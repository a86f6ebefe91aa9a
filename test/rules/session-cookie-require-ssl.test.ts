import { expect, test } from "vitest";
import { har } from "../fixtures/har.js";
import { poolAndSite } from "../fixtures/server.js";
import { RECORDED_ELSEWHERE, RECORDED_HERE } from "./recorded-hosts.js";
import { sessionState, lintCase, testRule } from "./harness.js";

const web = (inside: string, rest = "") =>
  `<configuration>\n${rest}  <system.web>\n    ${inside}\n  </system.web>\n</configuration>\n`;
const OPEN = '<httpCookies requireSSL="false" />';
const SESSION = '<sessionState mode="InProc" />';
const release = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">${inside}</configuration>`;
const outbound = (rule: string) =>
  `<system.webServer><rewrite><outboundRules>${rule}</outboundRules></rewrite></system.webServer>\n`;
const SECURE =
  '<rule name="secure"><match serverVariable="RESPONSE_Set_Cookie" pattern=".*" /><action type="Rewrite" value="{R:0}; Secure" /></rule>';
const found = (severity: "error" | "warning" | "info" = "warning", line = 3) => [
  {
    severity,
    at: "false",
    line,
    says: "The session cookie goes over HTTP too: requireSSL on <httpCookies> is false (Web.config, line 3)",
  },
];
const absentIn = (says: string, severity: "error" | "warning" = "error") => [
  { severity, at: "system.web", line: 2, says },
];

const COOKIE = "ASP.NET_SessionId=tulip; path=/";
const TRUE = web('<httpCookies requireSSL="true" />');

testRule("session-cookie-require-ssl", {
  clean: {
    "not Secure in an older look": {
      files: TRUE,
      evidence: {
        "session.har": har(
          { time: "2020-01-01T00:00:00Z", sets: [COOKIE] },
          { sets: [`${COOKIE}; Secure`] },
        ),
      },
    },
    "not Secure in an older recording": {
      files: TRUE,
      evidence: {
        "old.har": har({ time: "2020-01-01T00:00:00Z", sets: [COOKIE] }),
        "new.har": har({ sets: [`${COOKIE}; Secure`] }),
      },
    },
    "Secure in a recording too": {
      files: TRUE,
      evidence: { "session.har": har({ sets: [`${COOKIE}; Secure`] }) },
    },
    "Secure in a recording, and not asked for here": {
      files: web(SESSION),
      evidence: { "session.har": har({ sets: [`${COOKIE}; Secure`] }) },
    },
    "another cookie in a recording": {
      files: TRUE,
      evidence: { "session.har": har({ sets: ["theme=dark", "asp.net_sessionid=1"] }) },
    },
    "a recording of two hosts with sessions": {
      files: TRUE,
      evidence: {
        "session.har": har(
          { sets: [COOKIE] },
          { url: "https://pay.example/", sets: [`${COOKIE}; Secure`] },
        ),
      },
    },
    ...RECORDED_ELSEWHERE,
    "a recording of another site": {
      ...poolAndSite({ web: TRUE, bindings: ["https *:443:www.contoso.com"] }),
      evidence: { "session.har": har({ sets: [COOKIE] }) },
    },
    "a recording before a transform": {
      files: {
        "Web.config": TRUE,
        "Web.Debug.config": release(
          '<system.web><httpCookies xdt:Transform="RemoveAttributes(requireSSL)" /></system.web>',
        ),
      },
      evidence: { "session.har": har({ sets: [COOKIE] }) },
    },
    "a recording of one of two applications": {
      files: {
        "Web.config": TRUE,
        "admin/Global.asax": "",
        "admin/Web.config": web(
          '<httpCookies httpOnlyCookies="true" requireSSL="true" /><sessionState cookieName="Admin" />',
        ),
      },
      evidence: { "session.har": har({ sets: [COOKIE] }) },
    },
    "switched off for development only": {
      files: {
        "Web.config": web(`<httpCookies requireSSL="true" />${SESSION}`),
        "Web.Debug.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><httpCookies requireSSL="false" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
    },
    "nothing written": { files: web(SESSION) },
    Secure: { files: web(`<httpCookies requireSSL="true" />${SESSION}`), preset: "security" },
    "other cookies only": { files: web('<httpCookies httpOnlyCookies="true" />') },
    "set by a transform": {
      files: {
        "Web.config": web(OPEN),
        "Web.Release.config": release(
          '<system.web><httpCookies requireSSL="true" xdt:Transform="SetAttributes" /></system.web>',
        ),
      },
    },
    "set by a transform that puts the element in": {
      files: {
        "Web.config": web(SESSION),
        "Web.Release.config": release(
          '<system.web><httpCookies requireSSL="true" xdt:Transform="Insert" /></system.web>',
        ),
      },
      preset: "security",
    },
    "set by a transform that a release fills in": {
      files: {
        "Web.config": web(OPEN),
        "Web.Release.config": release(
          '<system.web><httpCookies requireSSL="#{RequireSsl}" xdt:Transform="SetAttributes" /></system.web>',
        ),
      },
    },
    "an outbound rule adds it": { files: web(OPEN, outbound(SECURE)) },
    "an outbound rule of a transform adds it": {
      files: {
        "Web.config": web(OPEN, "<system.webServer />"),
        "Web.Release.config": release(
          outbound(SECURE).replace("<rewrite>", '<rewrite xdt:Transform="Insert">'),
        ),
      },
    },
    ...Object.fromEntries(
      [
        SECURE.replace("RESPONSE_Set_Cookie", "response_set_cookie"),
        SECURE.replace(".*", "^(ASP\\.NET_SessionId=.*)"),
        SECURE.replace(".*", "^(asp.net_sessionid)=(.*); HttpOnly"),
        SECURE.replace('pattern=".*"', 'pattern="Secure" negate="true"'),
        // What cannot be tried may take any cookie.
        SECURE.replace(".*", "(?i)^(ASP.*"),
        SECURE.replace(".*", "^((x+)+)$"),
        SECURE.replace(".*", "*").replace("<rule ", '<rule patternSyntax="Wildcard" '),
      ].map((rule) => [`an outbound rule: ${rule}`, { files: web(OPEN, outbound(rule)) }]),
    ),
    "a rule for the cookie's own name": {
      files: web(
        `${OPEN}<sessionState cookieName="Shop" />`,
        outbound(SECURE.replace(".*", "^Shop=.*")),
      ),
    },
    "ids in the URL": { files: web(`${OPEN}<sessionState cookieless="UseUri" />`) },
    "no sessions": { files: web(`${OPEN}<sessionState mode="Off" />`) },
    "a manager of its own": {
      files: web(`${OPEN}<sessionState sessionIDManagerType="Shop.Ids, Shop" />`),
    },
    "ASP.NET Core": {
      files: web(
        OPEN,
        '<system.webServer><aspNetCore processPath="dotnet" /></system.webServer>\n',
      ),
    },
    "a site with HTTP only": poolAndSite({ web: web(OPEN) }),
    "SameSite=None, which needs Secure anyway": {
      files: web(`${OPEN}<sessionState cookieSameSite="None" />`),
    },
    "a prefix, which needs Secure anyway": {
      files: web(`${OPEN}<sessionState cookieName="__Host-Shop" />`),
    },
    "a folder without a web.config": {
      ...poolAndSite({ web: "<configuration />", bindings: ["https *:443:"] }),
      preset: "recommended",
    },
  },
  caught: {
    "Secure in a recording, and open here": {
      files: web('<httpCookies requireSSL="false" />'),
      evidence: { "session.har": har({ sets: [`${COOKIE}; Secure`] }) },
      found: [
        {
          severity: "info",
          at: "false",
          line: 3,
          says: "Browsers get the session cookie of shop.example Secure (session.har, 2026-10-14), and not by these files. requireSSL on <httpCookies> is false here (Web.config, line 3). Another file is in force there",
        },
      ],
    },
    "switched off": { files: web(`${OPEN}\n    ${SESSION}`), found: found() },
    "switched off in other letters": {
      files: web('<httpCookies requireSSL="False" />'),
      found: [{ severity: "warning", at: "False", line: 3 }],
    },
    "a transform for another element": {
      files: {
        "Web.config": web(OPEN),
        "Web.Release.config": release(
          '<system.web><authentication><forms requireSSL="true" xdt:Transform="SetAttributes" /></authentication></system.web>',
        ),
      },
      found: found(),
    },
    "switched off by a transform": {
      files: {
        "Web.config": web('<httpCookies requireSSL="true" />'),
        "Web.Release.config": release(
          '\n<system.web><httpCookies requireSSL="false" xdt:Transform="SetAttributes" /></system.web>',
        ),
      },
      found: [{ severity: "warning", at: "false", line: 2, path: "Web.Release.config" }],
    },
    "an outbound rule that is off": {
      files: web(OPEN, outbound(SECURE.replace("<rule ", '<rule enabled="false" '))),
      found: [{ severity: "warning", at: "false", line: 4 }],
    },
    "ASP.NET Core for some paths only": {
      files: web(
        OPEN,
        '<system.webServer><handlers><add name="aspNetCore" path="api/*" verb="*" modules="AspNetCoreModuleV2" /></handlers><aspNetCore processPath="dotnet" /></system.webServer>\n',
      ),
      found: [{ severity: "warning", at: "false", line: 4 }],
    },
    "a rule for another cookie": {
      files: web(OPEN, outbound(SECURE.replace(".*", "^(ARRAffinity=.*)"))),
      found: found("warning", 4).map((one) => ({ ...one, says: "line 4" })),
    },
    "a rule for the default name of a cookie that has another": {
      files: web(
        `${OPEN}<sessionState cookieName="Shop" />`,
        outbound(SECURE.replace(".*", "^ASP.NET_SessionId=")),
      ),
      found: [{ severity: "warning", at: "false", line: 4 }],
    },
    "letter case where the rule minds it": {
      files: web(
        OPEN,
        outbound(SECURE.replace('pattern=".*"', 'pattern="^asp" ignoreCase="false"')),
      ),
      found: [{ severity: "warning", at: "false", line: 4 }],
    },
    "a rule for another header": {
      files: web(
        OPEN,
        outbound(
          '<rule name="s"><match serverVariable="RESPONSE_X_Note" pattern=".*" /><action type="Rewrite" value="page is secure" /></rule>',
        ),
      ),
      found: [{ severity: "warning", at: "false", line: 4 }],
    },
    "a rule for what pages hold": {
      files: web(
        OPEN,
        outbound(
          '<rule name="s"><match filterByTags="A" pattern=".*" /><action type="Rewrite" value="page is secure" /></rule>',
        ),
      ),
      found: [{ severity: "warning", at: "false", line: 4 }],
    },
    "both protocols": {
      ...poolAndSite({ web: web(OPEN), bindings: ["http *:80:", "https *:443:"] }),
      found: [{ severity: "warning", at: "false", line: 3, path: "shop/Web.config" }],
    },
    "behind a proxy that a rule shows": {
      ...poolAndSite({
        web: web(
          OPEN,
          '<system.webServer><rewrite><rules><rule name="https"><match url=".*" /><conditions><add input="{HTTP_X_FORWARDED_PROTO}" pattern="^http$" /></conditions><action type="Redirect" url="https://{HTTP_HOST}/{R:0}" /></rule></rules></rewrite></system.webServer>\n',
        ),
      }),
      found: [{ severity: "warning", at: "false", line: 4, path: "shop/Web.config" }],
    },
    "TLS ends at a proxy": {
      files: web(OPEN),
      options: { tlsTermination: "proxy" },
      found: found("info"),
    },
    "in security": { files: web(OPEN), preset: "security", found: found("error") },
    "absent, in security": {
      files: web(SESSION),
      preset: "security",
      found: absentIn("is false (the built-in default)"),
    },
    "absent, in stig": {
      files: web('<httpCookies httpOnlyCookies="true" />'),
      preset: "stig",
      found: [{ severity: "error", at: "httpCookies", line: 3, says: "the built-in default" }],
    },
    "absent, in strict": {
      files: web(SESSION),
      preset: "strict",
      found: absentIn("the built-in default", "warning"),
    },
    "absent, in an empty file": {
      files: "<configuration>\n</configuration>",
      options: { absent: "report" },
      found: [{ severity: "warning", at: "configuration", line: 1 }],
    },
    "inherited by a child application": {
      files: {
        "Web.config": web(OPEN),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="InProc"'),
      },
      found: found(),
    },
    "of the child application alone": {
      files: {
        "Web.config": web('<httpCookies requireSSL="true" />'),
        "admin/Global.asax": "",
        "admin/Web.config": web(OPEN),
      },
      found: [{ severity: "warning", at: "false", line: 3, path: "admin/Web.config" }],
    },
    "from the server": {
      files: {
        "srv/web.config": web(OPEN),
        "Web.config": web(SESSION),
      },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
      found: [{ severity: "warning", at: "false", line: 3, path: "srv/web.config" }],
    },
    "by a location": {
      files: `<configuration>\n<location path="." inheritInChildApplications="false">\n<system.web>${OPEN}</system.web></location></configuration>`,
      found: [{ severity: "warning", at: "false", line: 3 }],
    },
    "Secure here, and not in a recording": {
      files: TRUE,
      evidence: { "session.har": har({ sets: [COOKIE] }) },
      found: [
        {
          severity: "warning",
          at: "true",
          line: 3,
          says: "Browsers get the session cookie of shop.example without Secure (session.har, 2026-10-14), although requireSSL is true here (Web.config, line 3). Another file is in force there",
        },
      ],
    },
    "by the host name of a binding": {
      ...poolAndSite({ web: TRUE, bindings: ["https *:443:Shop.example"] }),
      evidence: {
        "session.har": har(
          { url: "https://shop.example:8443/", sets: [`${COOKIE}; Secure`] },
          { url: "https://shop.example/", sets: [COOKIE] },
          { url: "https://pay.example/", sets: [COOKIE] },
        ),
      },
      found: [{ severity: "warning", at: "true", line: 3, path: "shop/Web.config" }],
    },
    "by a binding with a wildcard": {
      ...poolAndSite({ web: TRUE, bindings: ["https *:443:*.example"] }),
      evidence: { "session.har": har({ sets: [COOKIE] }) },
      found: [{ severity: "warning", at: "true", line: 3, path: "shop/Web.config" }],
    },
    ...RECORDED_HERE,
    "by its own name": {
      files: web('<httpCookies requireSSL="true" /><sessionState cookieName="Shop" />'),
      evidence: {
        "session.har": har({ sets: ["Shop=1"] }, { url: "https://pay.example/", sets: [COOKIE] }),
      },
      found: [{ severity: "warning", at: "true", line: 3, says: "shop.example" }],
    },
    "in two shapes, as two servers set it": {
      files: TRUE,
      evidence: { "session.har": har({ sets: [`${COOKIE}; Secure`] }, { sets: [COOKIE] }) },
      found: [{ severity: "warning", at: "true", line: 3 }],
    },
  },
  unjudged: {
    "a token": {
      files: web('<httpCookies requireSSL="#{Ssl}" />'),
      missing: "system.web/httpCookies@requireSSL",
      subjects: ["/"],
    },
    "an encrypted section": {
      files: web('<httpCookies configProtectionProvider="Rsa"><EncryptedData /></httpCookies>'),
      missing: "system.web/httpCookies@requireSSL",
      subjects: ["/"],
    },
  },
});

test("open here, and Secure now and then in a recording", () => {
  const { diagnostics } = lintCase("session-cookie-require-ssl", {
    files: web('<httpCookies requireSSL="false" />'),
    evidence: { "session.har": har({ sets: [`${COOKIE}; Secure`] }, { sets: [COOKIE] }) },
  });
  expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
});
