import { har } from "../fixtures/har.js";
import { APPLICATION_HOST, poolAndSite, type ServerCase } from "../fixtures/server.js";
import { shopHost } from "../fixtures/shop-host.js";
import { testRule } from "./harness.js";

const web = (inside: string, rest = "") =>
  `<configuration>\n${rest}  <system.web>\n    ${inside}\n  </system.web>\n</configuration>\n`;
const SSL = '<httpCookies httpOnlyCookies="true" requireSSL="true" />';
const on = (bindings: readonly string[], inside = SSL, rest = "") =>
  poolAndSite({ web: web(inside, rest), bindings });
const rule = (inside: string) =>
  `<system.webServer><rewrite><rules><rule name="https"><match url="(.*)" />${inside}</rule></rules></rewrite></system.webServer>\n`;
const OUTBOUND =
  '<system.webServer><rewrite><outboundRules><rule name="s"><match serverVariable="RESPONSE_Set_Cookie" pattern=".*" /><action type="Rewrite" value="{R:0}; Secure" /></rule></outboundRules></rewrite></system.webServer>\n';
/** The same server with a rule for all its sites. */
function withServerRule({ files, ...rest }: ServerCase): ServerCase {
  const host = files[APPLICATION_HOST] ?? "";
  const rules =
    '<system.webServer><rewrite><globalRules><rule name="p"><match url=".*" /><conditions><add input="{HTTP_X_FORWARDED_PROTO}" pattern="https" /></conditions></rule></globalRules></rewrite></system.webServer>';
  return {
    ...rest,
    files: {
      ...files,
      [APPLICATION_HOST]: host.replace("</configuration>", `${rules}</configuration>`),
    },
  };
}
const found = (says: string, severity: "error" | "warning" = "warning", at = "true") => [
  { severity, at, line: 3, path: "shop/Web.config", says },
];

const SECURED = "ASP.NET_SessionId=tulip; path=/; Secure";

testRule("secure-cookie-needs-https", {
  clean: {
    "Secure over HTTP once, then sent back": {
      ...on(["http *:80:shop.example", "https *:443:shop.example"]),
      evidence: {
        "session.har": har(
          { url: "http://shop.example/", sets: [SECURED] },
          { url: "http://shop.example/", sets: [SECURED], sends: "ASP.NET_SessionId=tulip" },
        ),
      },
    },
    "Secure over HTTPS": {
      ...on(["https *:443:shop.example"]),
      evidence: { "session.har": har({ sets: [SECURED] }, { sets: [SECURED] }) },
    },
    "an https binding": on(["https *:443:"]),
    "both protocols": on(["http *:80:", "HTTPS *:443:shop.contoso.com"]),
    "not Secure": on(["http *:80:"], '<httpCookies requireSSL="false" />'),
    "nothing written": on(["http *:80:"], '<sessionState mode="InProc" />'),
    "a prefix without Secure, which browsers refuse at once": on(
      ["http *:80:"],
      '<httpCookies requireSSL="false" /><sessionState cookieName="__Host-Shop" />',
    ),
    "loopback by name": on(["http *:8080:localhost"]),
    "loopback by a name below it": on(["http *:8080:shop.localhost"]),
    "loopback by address": on(["http 127.0.0.1:80:"]),
    "loopback by IPv6": on(["http [::1]:80:shop.contoso.com"]),
    "no binding for browsers": on(["net.tcp 808:*"]),
    "no bindings": on([]),
    "TLS ends at a proxy": { ...on(["http *:80:"]), options: { tlsTermination: "proxy" } },
    "a rule asks for the forwarded protocol": on(
      ["http *:80:"],
      SSL,
      rule(
        '<conditions><add input="{HTTP_X_FORWARDED_PROTO}" pattern="^http$" /></conditions><action type="Redirect" url="https://{HTTP_HOST}/{R:1}" />',
      ),
    ),
    "a rule asks for ARR's header": on(
      ["http *:80:"],
      SSL,
      rule(
        '<conditions><add input="{HTTP_X_ARR_SSL}" pattern="^$" /></conditions><action type="CustomResponse" statusCode="403" />',
      ),
    ),
    "a rule tells the application that it is HTTPS": on(
      ["http *:80:"],
      SSL,
      rule(
        '<serverVariables><set name="HTTPS" value="on" /></serverVariables><action type="None" />',
      ),
    ),
    "a rule of the server asks for it": withServerRule(on(["http *:80:"])),
    "visitors are sent on by a rule": on(
      ["http *:80:"],
      SSL,
      rule('<action type="Redirect" url="https://shop.contoso.com/{R:1}" />'),
    ),
    "visitors are sent on by httpRedirect": on(
      ["http *:80:"],
      SSL,
      '<system.webServer><httpRedirect enabled="true" destination="https://shop.contoso.com" /></system.webServer>\n',
    ),
    "taken out by a transform": {
      ...on(["http *:80:"]),
      files: {
        ...on(["http *:80:"]).files,
        "shop/Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><httpCookies xdt:Transform="RemoveAttributes(requireSSL)" /></system.web></configuration>',
      },
    },
    "ids in the URL": on(["http *:80:"], `${SSL}<sessionState cookieless="UseUri" />`),
    "no sessions": on(["http *:80:"], `${SSL}<sessionState mode="Off" />`),
    "a manager of its own": on(
      ["http *:80:"],
      `${SSL}<sessionState sessionIDManagerType="Shop.Ids, Shop" />`,
    ),
  },
  caught: {
    "one http binding": {
      ...on(["http *:8080:"]),
      found: found(
        'The session cookie is Secure (requireSSL, Web.config, line 3), but site "Shop" serves HTTP only.',
      ),
    },
    "as reported: a new port without a certificate": {
      ...shopHost(
        `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.web>
    <httpCookies httpOnlyCookies="true" requireSSL="true" />
    <sessionState mode="InProc" timeout="30" />
  </system.web>
</configuration>
`,
        "*:8080:",
      ),
      found: [
        {
          severity: "warning",
          at: "true",
          line: 4,
          path: "shop/Web.config",
          says: 'site "Shop" serves HTTP only',
        },
      ],
    },
    "a proxy is possible": { ...on(["http *:80:"]), found: found("where a proxy in front takes") },
    "TLS ends at the server": {
      ...on(["http *:80:"]),
      options: { tlsTermination: "server" },
      found: found("Add an https binding; until there is one", "error"),
    },
    "several, with and without a name": {
      ...on(["http *:80:shop.contoso.com", "HTTP 10.0.0.5:8080:", "net.tcp 808:*"]),
      found: found("serves HTTP only"),
    },
    "beside a loopback": {
      ...on(["http *:80:localhost", "http *:80:shop.contoso.com"]),
      found: found("serves HTTP only"),
    },
    "a prefix, and Secure by an outbound rule": {
      ...on(["http *:80:"], '<sessionState cookieName="__Host-Shop" />', OUTBOUND),
      found: found("by its prefix, Web.config, line 4", "warning", "__Host-Shop").map((one) => ({
        ...one,
        line: 4,
      })),
    },
    "a redirect to somewhere else": {
      ...on(["http *:80:"], SSL, rule('<action type="Redirect" url="http://shop.contoso.com/" />')),
      found: [{ severity: "warning", at: "true", line: 4, path: "shop/Web.config" }],
    },
    "a redirect that is off": {
      ...on(
        ["http *:80:"],
        SSL,
        '<system.webServer><httpRedirect enabled="false" destination="https://shop.contoso.com" /></system.webServer>\n',
      ),
      found: [{ severity: "warning", at: "true", line: 4, path: "shop/Web.config" }],
    },
    "of a child application": {
      ...poolAndSite({ web: web(""), applications: { "/admin": web(SSL) } }),
      found: [{ severity: "warning", at: "true", line: 3, path: "shop/admin/Web.config" }],
    },
    "by a transform": {
      ...poolAndSite({ web: web("") }),
      files: {
        ...poolAndSite({ web: web('<httpCookies httpOnlyCookies="true" />') }).files,
        "shop/Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n<system.web><httpCookies requireSSL="true" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
      found: [{ severity: "warning", at: "true", line: 2, path: "shop/Web.Release.config" }],
    },
    "Secure over HTTP in a recording, never sent back": {
      ...on(["http *:80:shop.example", "https *:443:shop.example"]),
      evidence: {
        "session.har": har(
          { url: "http://shop.example/", sets: [SECURED] },
          { url: "http://shop.example/cart", sets: [SECURED] },
        ),
      },
      found: found(
        "Browsers get the session cookie of shop.example with Secure over plain HTTP (session.har, 2026-10-14), and never sent it back.",
      ),
    },
  },
  unjudged: {
    "no server files, though nothing could be found": {
      files: web('<sessionState mode="InProc" />'),
      missing: "site",
      subjects: ["/"],
    },
    "no server files": { files: web(SSL), missing: "site", subjects: ["/"] },
    "a token for the protocol": {
      ...on(["#{Protocol} *:80:"]),
      missing: "system.applicationHost/sites/site/bindings/binding@protocol",
      subjects: ["Shop"],
    },
    "a token for the host": {
      ...on(["http *:80:#{Host}"]),
      missing: "system.applicationHost/sites/site/bindings/binding@bindingInformation",
      subjects: ["Shop"],
    },
    "a token for requireSSL": {
      ...on(["http *:80:"], '<httpCookies requireSSL="#{Ssl}" />'),
      missing: "system.web/httpCookies@requireSSL",
      subjects: ["Shop"],
    },
  },
});
