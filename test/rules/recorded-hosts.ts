/** Recordings of a cookie that is not Secure, of hosts and ports that are a site's or are not. */
import { har } from "../fixtures/har.js";
import { poolAndSite } from "../fixtures/server.js";

const COOKIE = "ASP.NET_SessionId=tulip; path=/";
const web = (attributes: string) =>
  `<configuration>\n  <system.web>\n    <httpCookies ${attributes}requireSSL="true" />\n  </system.web>\n</configuration>\n`;
const TRUE = web("");
const OF_DOMAIN = web('domain=".shop.example" ');

export const RECORDED_ELSEWHERE = Object.fromEntries(
  (
    [
      [
        "of a host that a binding to every name does not name",
        "https *:443:",
        "https://www.example/",
      ],
      [
        "of a port that is another site's",
        "https *:443:shop.example",
        "https://shop.example:8443/",
      ],
      ["of the machine itself on another port", "https *:443:", "https://localhost:44300/"],
    ] as const
  ).map(([name, binding, url]) => [
    `a recording ${name}`,
    {
      ...poolAndSite({ web: TRUE, bindings: [binding] }),
      evidence: { "session.har": har({ url, sets: [COOKIE] }) },
    },
  ]),
);

export const RECORDED_HERE = Object.fromEntries(
  (
    [
      ["the port of a binding", TRUE, "https *:8443:shop.example", "https://shop.example:8443/"],
      ["the machine itself", TRUE, "https *:443:", "https://localhost/"],
      ["the address of a binding", TRUE, "https 10.1.2.3:443:", "https://10.1.2.3/"],
      ["the domain of its cookies", OF_DOMAIN, "https *:443:", "https://shop.example/"],
    ] as const
  ).map(([name, web, binding, url]) => [
    `recorded on ${name}`,
    {
      ...poolAndSite({ web, bindings: [binding] }),
      evidence: { "session.har": har({ url, sets: [COOKIE] }) },
      found: [{ severity: "warning" as const, at: "true", line: 3, path: "shop/Web.config" }],
    },
  ]),
);
