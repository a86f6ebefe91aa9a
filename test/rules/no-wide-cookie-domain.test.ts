import { poolAndSite } from "../fixtures/server.js";
import { testRule } from "./harness.js";

const web = (domain: string, rest = "") =>
  `<configuration>\n  <system.web>\n    <httpCookies domain="${domain}" />${rest}\n  </system.web>\n</configuration>\n`;
const preset = "security";
const at = (domain: string, ...hosts: readonly string[]) => ({
  ...poolAndSite({ web: web(domain), bindings: hosts.map((host) => `https *:443:${host}`) }),
  preset,
});
const found = (domain: string, says: string, path = "Web.config") => [
  { severity: "warning" as const, at: domain, line: 3, path, says },
];

testRule("no-wide-cookie-domain", {
  clean: {
    "not in recommended": { files: web(".contoso.com") },
    "no domain": { files: web(""), preset },
    "one host": { files: web("shop.contoso.com"), preset },
    "one host below a shared ending": { files: web("www.contoso.co.uk"), preset },
    "an address": { files: web("10.0.0.5"), preset },
    "a single label, which browsers drop": { files: web(".intranet"), preset },
    "no domain name": { files: web("https://contoso.com"), preset },
    "one that is none of the site's": at(".fabrikam.com", "shop.contoso.com"),
    "ids in the URL": { files: web("contoso.com", '<sessionState cookieless="UseUri" />'), preset },
    "no sessions": { files: web("contoso.com", '<sessionState mode="Off" />'), preset },
    "taken out by a transform": {
      files: {
        "Web.config": web("contoso.com"),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><httpCookies xdt:Transform="RemoveAttributes(domain)" /></system.web></configuration>',
      },
      preset,
    },
  },
  caught: {
    "a registered domain": {
      files: web("contoso.com"),
      preset,
      found: found(
        "contoso.com",
        "Every host below contoso.com gets the session cookie (<httpCookies> domain, Web.config, line 3).",
      ),
    },
    "in strict": {
      files: web("contoso.com"),
      preset: "strict",
      found: found("contoso.com", "below"),
    },
    "a point in front": {
      files: web(".shop.contoso.com"),
      preset,
      found: found(".shop.contoso.com", "Every host below shop.contoso.com"),
    },
    "a shared ending": {
      files: web("Contoso.CO.UK"),
      preset,
      found: found("Contoso.CO.UK", "Every host below contoso.co.uk"),
    },
    "with further attributes": {
      files: web(".contoso.com; SameSite=None"),
      preset,
      found: found(".contoso.com; SameSite=None", "Every host below contoso.com"),
    },
    "of one of the site's hosts": {
      ...at(".contoso.com", "shop.contoso.com"),
      found: found(".contoso.com", "Every host below", "shop/Web.config"),
    },
    "of a site that answers to every name": {
      ...at(".contoso.com", ""),
      found: found(".contoso.com", "Every host below", "shop/Web.config"),
    },
  },
  unjudged: {
    "a token": {
      files: web("#{Domain}"),
      preset,
      missing: "system.web/httpCookies@domain",
      subjects: ["/"],
    },
  },
});
