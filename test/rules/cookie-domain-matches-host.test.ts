import { har } from "../fixtures/har.js";
import { poolAndSite } from "../fixtures/server.js";
import { shopHost } from "../fixtures/shop-host.js";
import { testRule } from "./harness.js";

const web = (domain: string, rest = "") =>
  `<configuration>\n  <system.web>\n    <httpCookies domain="${domain}" />${rest}\n  </system.web>\n</configuration>\n`;
const at = (domain: string, ...hosts: readonly string[]) =>
  poolAndSite({ web: web(domain), bindings: hosts.map((host) => `https *:443:${host}`) });
const RELEASE = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n<system.web>${inside}</system.web></configuration>`;
const SHOP = "shop.contoso.com";
const found = (domain: string, says: string, path = "shop/Web.config") => [
  { severity: "error" as const, at: domain, line: 3, path, says },
];

/** A site, and a recording of it. */
const recorded = (domain: string, attributes: string) => ({
  ...at(domain, SHOP),
  evidence: {
    "session.har": har({ url: `https://${SHOP}/`, sets: [`ASP.NET_SessionId=tulip${attributes}`] }),
  },
});

testRule("cookie-domain-matches-host", {
  clean: {
    "the same in a recording": recorded("contoso.com", "; Domain=.Contoso.com"),
    "none here and in a recording": recorded("", "; path=/"),
    "nothing written": { files: "<configuration />" },
    "no domain": at("", SHOP),
    "the host itself": at(SHOP, SHOP),
    "the host itself, with a point": at(`.${SHOP}`, SHOP),
    "a parent domain": at("contoso.com", SHOP),
    "a parent domain with a point, in other letters": at(".Contoso.COM", "Shop.contoso.com"),
    "one of several hosts": at("contoso.com", "www.fabrikam.com", SHOP),
    "a host for all names below": at("contoso.com", "*.contoso.com"),
    "one of the names below": at(SHOP, "*.contoso.com"),
    "further attributes smuggled in": at("contoso.com; SameSite=None", SHOP),
    "only further attributes": at("; SameSite=None", SHOP),
    "the name of the machine": at("intranet", "intranet"),
    "localhost in development": { files: web("localhost") },
    "only loopback": at(".fabrikam.com", "localhost"),
    "ids in the URL": {
      files: web("intranet", '<sessionState cookieless="UseUri" />'),
    },
    "a prefix that allows no domain": {
      files: web("intranet", '<sessionState cookieName="__Host-Shop" />'),
    },
    "no sessions": { files: web("intranet", '<sessionState mode="Off" />') },
    "behind a proxy, which may give another name": poolAndSite({
      web: web(".fabrikam.com").replace(
        "<configuration>",
        '<configuration><system.webServer><rewrite><rules><rule name="p"><match url=".*" /><conditions><add input="{HTTP_X_FORWARDED_HOST}" pattern="fabrikam" /></conditions></rule></rules></rewrite></system.webServer>',
      ),
      bindings: [`http *:80:${SHOP}`],
    }),
    "written by transforms": {
      files: {
        "Web.config": web("dev"),
        "Web.Release.config": RELEASE(
          '<httpCookies domain="contoso.com" xdt:Transform="SetAttributes" />',
        ),
      },
    },
    "another host's binding for other protocols": poolAndSite({
      web: web("fabrikam.com"),
      bindings: ["net.tcp 808:*"],
    }),
  },
  caught: {
    "another domain in a recording": {
      ...recorded("shop.contoso.com", "; domain=contoso.com"),
      found: [
        {
          severity: "warning",
          at: "shop.contoso.com",
          line: 3,
          path: "shop/Web.config",
          says: 'Browsers get the session cookie of shop.contoso.com for the domain "contoso.com" (session.har, 2026-10-14), although these files make it one for the domain "shop.contoso.com" (',
        },
      ],
    },
    "no domain in a recording": {
      ...recorded("contoso.com", "; path=/"),
      found: [
        {
          severity: "warning",
          at: "contoso.com",
          line: 3,
          path: "shop/Web.config",
          says: "for that host alone (session.har, 2026-10-14)",
        },
      ],
    },
    "a single label": {
      files: web("intranet"),
      found: found("intranet", '"intranet" is not a domain for cookies', "Web.config"),
    },
    "a top-level domain": {
      files: web(".com"),
      found: found(".com", '"com" is not a domain', "Web.config"),
    },
    "a single label where hosts have more": {
      ...at("shop", SHOP),
      found: found("shop", '"shop" is not a domain for cookies'),
    },
    "a single label where any name is answered": {
      ...at("shop", ""),
      found: found("shop", "is not a domain for cookies"),
    },
    "the name of the machine, with a point": {
      ...at(".intranet", "intranet"),
      found: found(".intranet", '"intranet" is not a domain'),
    },
    "an address of a site": {
      files: web("https://contoso.com"),
      found: found("https://contoso.com", "is not a domain for cookies", "Web.config"),
    },
    "a port": {
      files: web("contoso.com:8080"),
      found: found("contoso.com:8080", "is not a domain for cookies", "Web.config"),
    },
    "a star": {
      files: web("*.contoso.com"),
      found: found("*.contoso.com", "is not a domain", "Web.config"),
    },
    "another domain": {
      ...at(".fabrikam.example", SHOP),
      found: found(
        ".fabrikam.example",
        'Cookies are for "fabrikam.example" (Web.config, line 3), but site "Shop" answers to shop.contoso.com.',
      ),
    },
    "as reported: the domain of another customer": {
      ...shopHost(
        `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.web>
    <httpCookies domain=".fabrikam.example" />
    <sessionState mode="InProc" timeout="20" />
  </system.web>
</configuration>
`,
        "*:80:shop.contoso.example",
      ),
      found: [
        {
          severity: "error",
          at: ".fabrikam.example",
          line: 4,
          path: "shop/Web.config",
          says: "Browsers drop a cookie for a domain that its host is not part of",
        },
      ],
    },
    "a sibling": { ...at("www.contoso.com", SHOP), found: found("www.contoso.com", "answers to") },
    "a host below": { ...at(`a.${SHOP}`, SHOP), found: found(`a.${SHOP}`, "answers to") },
    "the end of a label": { ...at("toso.com", SHOP), found: found("toso.com", "answers to") },
    "an address": { ...at("10.0.0.5", SHOP), found: found("10.0.0.5", "answers to") },
    "none of several": {
      ...at("fabrikam.com", SHOP, "www.contoso.com"),
      found: found("fabrikam.com", "answers to shop.contoso.com, www.contoso.com."),
    },
    "none of those that others reach": {
      ...poolAndSite({
        web: web("fabrikam.com"),
        bindings: [`https *:443:${SHOP}`, "http 127.0.0.1:80:", "http *:80:localhost"],
      }),
      found: found("fabrikam.com", "answers to shop.contoso.com."),
    },
    "by a transform": {
      files: {
        ...at("", SHOP).files,
        "shop/Web.Release.config": RELEASE(
          '\n<httpCookies domain="fabrikam.com" xdt:Transform="SetAttributes" />',
        ),
      },
      configuration: at("", SHOP).configuration,
      found: found("fabrikam.com", "answers to", "shop/Web.Release.config"),
    },
    "inherited by a child application": {
      ...poolAndSite({
        web: web("fabrikam.com"),
        applications: { "/admin": "<configuration />" },
        bindings: [`https *:443:${SHOP}`],
      }),
      found: found("fabrikam.com", "answers to"),
    },
  },
  unjudged: {
    "no server files": { files: web("contoso.com"), missing: "site", subjects: ["/"] },
    "a binding without a host name": {
      ...at("fabrikam.com", SHOP, ""),
      missing: "the host names of the site",
      subjects: ["Shop"],
    },
    "a token for the host": {
      ...at("fabrikam.com", "#{Host}"),
      missing: "system.applicationHost/sites/site/bindings/binding@bindingInformation",
      subjects: ["Shop"],
    },
    "a token for the domain": {
      ...at("#{Domain}", SHOP),
      missing: "system.web/httpCookies@domain",
      subjects: ["Shop"],
    },
  },
});
