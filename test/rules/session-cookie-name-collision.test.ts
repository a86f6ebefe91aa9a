import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const web = (session: string, cookies = "") =>
  `<configuration>\n  <system.web>\n    <sessionState ${session} />${cookies}\n  </system.web>\n</configuration>\n`;
const preset = "security";
const two = (root: string, admin: string, more = "") => ({
  ...poolAndSite({
    web: root,
    applications: { "/admin": admin },
    bindings: ["https *:443:shop.contoso.com", ...(more === "" ? [] : [more])],
  }),
  preset,
});
const found = (
  says: string,
  severity: "info" | "warning" = "info",
  at = "sessionState",
  path = "shop/admin/Web.config",
) => [{ severity, at, line: 3, path, says }];
const PLAIN = web('timeout="20"');

/** Two sites, each with a folder of its own. */
const sites = (
  one: string,
  other: string,
  bindings: readonly [string, string],
  folder = "other",
) => {
  const server = poolAndSite({ web: one, bindings: [bindings[0]] });
  const [protocol = "", information = ""] = bindings[1].split(" ");
  const second = `<site name="Other" id="2"><application path="/" applicationPool="ShopPool"><virtualDirectory path="/" physicalPath="C:\\inetpub\\${folder}" /></application><bindings><binding protocol="${protocol}" bindingInformation="${information}" /></bindings></site></sites>`;
  return {
    files: {
      ...server.files,
      ...(folder === "other" && { "other/Web.config": other }),
      "srv/applicationHost.config": (server.files["srv/applicationHost.config"] ?? "").replace(
        "</sites>",
        second,
      ),
    },
    configuration: {
      ...server.configuration,
      paths: { "C:\\inetpub\\shop": "./shop", "C:\\inetpub\\other": "./other" },
    },
    preset,
  };
};

testRule("session-cookie-name-collision", {
  clean: {
    "not in recommended": { ...two(PLAIN, PLAIN), preset: "recommended" },
    "names of their own": two(web('cookieName="Shop"'), web('cookieName="Admin"')),
    "one of them in the URL": two(PLAIN, web('cookieless="UseUri"')),
    "one of them without sessions": two(PLAIN, web('mode="Off"')),
    "two sites with names of their own": sites(PLAIN, PLAIN, [
      "https *:443:shop.contoso.com",
      "https *:443:www.contoso.com",
    ]),
    "two sites without host names": sites(PLAIN, PLAIN, ["http *:80:", "http *:8080:"]),
    "two sites of development": sites(PLAIN, PLAIN, [
      "http *:50001:localhost",
      "http *:50002:localhost",
    ]),
    "two sites on one folder": sites(
      PLAIN,
      PLAIN,
      ["http *:80:shop.contoso.com", "https *:443:shop.contoso.com"],
      "shop",
    ),
  },
  caught: {
    "defaults side by side": {
      ...two(PLAIN, PLAIN),
      found: found(
        'Applications of shop.contoso.com share the session cookie "ASP.NET_SessionId": Shop, Shop/admin.',
      ),
    },
    "one name in two letter cases": {
      ...two(web('cookieName="Shop"'), web('cookieName="shop"')),
      found: found('share the session cookie "shop": Shop, Shop/admin.', "info", "shop"),
    },
    "inherited by the inner one": {
      ...two(web('cookieName="Shop"'), "<configuration />"),
      found: found('"Shop"', "info", "Shop", "shop/Web.config"),
    },
    "one Secure, one not": {
      ...two(
        web('timeout="20"', '<httpCookies requireSSL="true" />'),
        web('timeout="20"', '<httpCookies requireSSL="false" />'),
      ),
      found: found("but not its Secure. They are Shop, Shop/admin.", "warning"),
    },
    "another SameSite": {
      ...two(PLAIN, web('cookieSameSite="Strict"')),
      found: found("but not its SameSite. ", "warning"),
    },
    "another domain and another id manager": {
      ...two(
        PLAIN,
        web('sessionIDManagerType="Shop.Ids, Shop"', '<httpCookies domain="contoso.com" />'),
      ),
      found: found("but not its domain and session id manager. ", "warning"),
    },
    "two sites of one host on two ports": {
      ...sites(PLAIN, PLAIN, ["https *:443:shop.contoso.com", "http *:8080:Shop.contoso.com"]),
      found: found(
        "Applications of shop.contoso.com share",
        "info",
        "sessionState",
        "shop/Web.config",
      ),
    },
    "two hosts with one domain": {
      ...sites(
        web('timeout="20"', '<httpCookies domain=".contoso.com" />'),
        web('timeout="20"', '<httpCookies domain="contoso.com" />'),
        ["https *:443:shop.contoso.com", "https *:443:www.contoso.com"],
      ),
      found: found("share the session cookie", "info", "sessionState", "shop/Web.config"),
    },
  },
  unjudged: {
    "no server files": {
      files: sessionState('mode="InProc"'),
      preset,
      missing: "site",
      subjects: ["/"],
    },
  },
});
