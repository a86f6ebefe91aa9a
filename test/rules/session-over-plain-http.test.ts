import { APPLICATION_HOST, poolAndSite, type PoolAndSite } from "../fixtures/server.js";
import { testRule } from "./harness.js";

const web = (inside = "", rest = "") =>
  `<configuration>\n${rest}  <system.web>\n    ${inside}\n  </system.web>\n</configuration>\n`;
const HTTP = "http *:80:shop.contoso.com";
const BOTH = [HTTP, "https *:443:shop.contoso.com"];
const on = (
  bindings: readonly string[],
  page = web(),
  more: Partial<PoolAndSite> = {},
  preset = "security",
) => ({
  ...poolAndSite({ web: page, bindings, ...more }),
  targets: ["shop/Web.config", APPLICATION_HOST],
  preset,
});
const native = (inside: string) => web("", `  <system.webServer>${inside}</system.webServer>\n`);
const rule = (inside: string) =>
  native(
    `<rewrite><rules><rule name="https"><match url="(.*)" />${inside}</rule></rules></rewrite>`,
  );
const found = (says: string) => [
  { severity: "warning" as const, at: "binding", line: 11, path: APPLICATION_HOST, says },
];

testRule("session-over-plain-http", {
  clean: {
    "not in recommended": on([HTTP], web(), {}, "recommended"),
    "HTTPS only": on(["https *:443:"]),
    "loopback only": on(["http *:8080:localhost"]),
    "HTTP on loopback beside HTTPS": on(["http 127.0.0.1:80:", "https *:443:"]),
    "no sessions": on([HTTP], web('<sessionState mode="Off" />')),
    "a Secure cookie": on(BOTH, web('<httpCookies requireSSL="true" />')),
    "TLS ends at a proxy": { ...on([HTTP]), options: { tlsTermination: "proxy" } },
    "a rule asks for the forwarded protocol": on(
      [HTTP],
      rule(
        '<conditions><add input="{HTTP_X_FORWARDED_PROTO}" pattern="^http$" /></conditions><action type="AbortRequest" />',
      ),
    ),
    "a redirect by a rule": on(
      BOTH,
      rule(
        '<conditions><add input="{HTTPS}" pattern="off" /></conditions><action type="Redirect" url="https://{HTTP_HOST}/{R:1}" />',
      ),
    ),
    "a redirect by httpRedirect": on(
      BOTH,
      native('<httpRedirect enabled="true" destination="https://shop.contoso.com" />'),
    ),
    "TLS required": on(BOTH, native('<security><access sslFlags="Ssl, Ssl128" /></security>')),
    "HSTS of the site": on(BOTH, web(), { site: '<hsts enabled="true" max-age="31536000" />' }),
    "the header itself": on(
      BOTH,
      native(
        '<httpProtocol><customHeaders><add name="Strict-Transport-Security" value="max-age=31536000" /></customHeaders></httpProtocol>',
      ),
    ),
    "ASP.NET Core": on([HTTP], native('<aspNetCore processPath="dotnet" />')),
  },
  caught: {
    "HTTP only": {
      ...on([HTTP]),
      found: found('Site "Shop" serves its sessions over plain HTTP: it has no https binding.'),
    },
    "in cis": { ...on([HTTP], web(), {}, "cis"), found: found("no https binding") },
    "in stig": { ...on([HTTP], web(), {}, "stig"), found: found("no https binding") },
    "both, and nothing sends visitors on": {
      ...on(BOTH),
      found: found("over HTTP beside HTTPS, and nothing sends visitors on."),
    },
    "HSTS that is off": {
      ...on(BOTH, web(), { site: '<hsts enabled="false" max-age="31536000" />' }),
      found: found("nothing sends visitors on"),
    },
    "a client certificate that is only accepted": {
      ...on(BOTH, native('<security><access sslFlags="SslNegotiateCert" /></security>')),
      found: found("nothing sends visitors on"),
    },
    "a redirect to another address of HTTP": {
      ...on(BOTH, rule('<action type="Redirect" url="http://www.contoso.com/{R:1}" />')),
      found: found("nothing sends visitors on"),
    },
    "TLS ends at the server": {
      ...on([HTTP]),
      options: { tlsTermination: "server" },
      found: found("no https binding"),
    },
    "ids in the URL": {
      ...on([HTTP], web('<sessionState cookieless="UseUri" />')),
      found: found("no https binding"),
    },
  },
  unjudged: {
    "no server files": {
      files: web(),
      preset: "security",
      missing: "site",
      subjects: ["/"],
    },
    "a token for the protocol": {
      ...on(["#{Protocol} *:80:"]),
      missing: "system.applicationHost/sites/site/bindings/binding@protocol",
      subjects: ["Shop"],
    },
  },
});
