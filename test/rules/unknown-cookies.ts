/** What becomes of unknowns in the rules about cookies. */
import { type Beside, orders, SESSION, web } from "./beside.js";
import type { Case } from "./harness.js";
import { APPLICATION_HOST, poolAndSite } from "../fixtures/server.js";

/** A site that answers to these host names, apart by blanks. */
const onHosts = (domain: string, hosts: string): Case =>
  poolAndSite({
    web: web(`<httpCookies domain="${domain}" />`).files,
    bindings: hosts.split(" ").map((host) => `https *:443:${host}`),
  });
const BINDING = "system.applicationHost/sites/site/bindings/binding@bindingInformation";
const NONE = 'cookieSameSite="None"';

/** Where the rules that are not in `recommended` are on. */
const preset = "security";

export const COOKIES: Readonly<Record<string, readonly Beside[]>> = {
  "cookie-domain-matches-host": [
    ...orders(
      web,
      ['<sessionState mode="#{M}" cookieName="#{C}" />', '<httpCookies domain="intranet" />'],
      { found: [], missing: [`${SESSION}@mode`] },
    ),
    ...["#{Host} shop.contoso.com", "shop.contoso.com #{Host}"].flatMap((hosts) => [
      { ...onHosts("fabrikam.com", hosts), found: [], missing: [BINDING] },
      { ...onHosts("contoso.com", hosts), found: [], missing: [] },
    ]),
    { ...onHosts("shop", "#{Host} shop.contoso.com"), found: [], missing: [BINDING] },
    { ...onHosts(".shop", "#{Host} shop.contoso.com"), found: [".shop"], missing: [] },
  ],
  "cookie-prefix-requires-secure": [
    ...orders(
      web,
      [
        '<sessionState cookieName="__Host-A" /><httpCookies requireSSL="#{S}" domain="a.com" />',
        '<authentication mode="Forms"><forms name="__Host-B" cookieless="UseCookies" /></authentication>',
      ],
      { found: ["__Host-A", "__Host-B"], missing: ["system.web/httpCookies@requireSSL"] },
    ),
    {
      ...web('<sessionState mode="#{M}" cookieName="Shop" /><httpCookies requireSSL="#{S}" />'),
      found: [],
      missing: [],
    },
  ],
  "same-site-none-requires-secure": [
    ...orders(
      web,
      [
        `<sessionState mode="InProc" ${NONE} /><httpCookies requireSSL="#{Ssl}" />`,
        `<authentication mode="Forms"><forms ${NONE} requireSSL="false" /></authentication>`,
      ],
      { found: ["None"], missing: ["system.web/httpCookies@requireSSL"] },
    ),
    ...orders(
      web,
      [
        `<sessionState mode="InProc" ${NONE} />`,
        `<authentication mode="#{Mode}"><forms ${NONE} requireSSL="false" /></authentication>`,
      ],
      { found: ["None"], missing: ["system.web/authentication@mode"] },
    ),
    ...orders(
      (parts) => web(`<sessionState ${NONE} />`, `<appSettings>${parts}</appSettings>`),
      ['<add key="Mail" value="#{Mail}" />', '<add key="#{Key}" value="5" />'],
      { found: ["None"], missing: [] },
    ),
    ...orders(
      (parts) => web(`<sessionState ${NONE} />`, `<appSettings>${parts}</appSettings>`),
      [
        '<add key="#{Key}" value="true" />',
        '<add key="aspnet:SuppressSameSiteNone" value="true" />',
      ],
      { found: [], missing: [] },
    ),
    {
      ...web(`<sessionState cookieless="#{C}" ${NONE} /><httpCookies requireSSL="true" />`),
      found: [],
      missing: [],
    },
  ],
  "secure-cookie-needs-https": [
    ...["*:80:#{H} *:80:", "*:80: *:80:#{H}"].map((bindings) => ({
      ...poolAndSite({
        web: web('<httpCookies requireSSL="true" />').files,
        bindings: bindings.split(" ").map((one) => `http ${one}`),
      }),
      found: ["true"],
      missing: [],
    })),
    {
      ...poolAndSite({
        web: web('<httpCookies requireSSL="#{S}" /><sessionState cookieName="__Host-A" />').files,
      }),
      found: ["__Host-A"],
      missing: [],
    },
  ],
  "session-cookie-name-valid": [
    ...orders((parts) => web(`<sessionState ${parts}/>`), ['timeout="#{T}" ', 'cookieName="" '], {
      found: ["cookieName"],
      missing: [],
    }),
    ...orders(
      (parts) => web(`<sessionState ${parts}/>`),
      ['cookieless="UseUri" ', 'cookieName="#{C}" '],
      { found: [], missing: [] },
    ),
  ],
  "session-cookie-require-ssl": [
    ...orders(
      web,
      ['<sessionState cookieName="#{C}" mode="#{M}" />', '<httpCookies requireSSL="false" />'],
      { found: [], missing: [`${SESSION}@mode`] },
    ),
    ...orders(
      web,
      ['<sessionState cookieless="UseUri" mode="#{M}" />', '<httpCookies requireSSL="false" />'],
      { found: [], missing: [] },
    ),
    {
      ...web('<sessionState timeout="#{T}" /><httpCookies requireSSL="false" domain="#{D}" />'),
      found: ["false"],
      missing: [],
    },
  ],
  "cookie-host-name-valid": [
    ...["#{Host} my_shop", "my_shop #{Host}"].map((hosts) => ({
      ...onHosts("", hosts),
      targets: ["shop/Web.config", APPLICATION_HOST],
      preset: "strict",
      found: ["binding"],
      missing: [BINDING],
    })),
  ],
  "no-default-session-cookie-name": [
    { ...web('<sessionState timeout="#{T}" />'), preset, found: ["sessionState"], missing: [] },
    { ...web('<sessionState mode="#{M}" cookieName="id" />'), preset, found: [], missing: [] },
  ],
  "no-wide-cookie-domain": [
    { ...onHosts(".contoso.com", "#{Host} a.com"), preset, found: [], missing: [BINDING] },
    {
      ...onHosts(".contoso.com", "#{Host} shop.contoso.com"),
      preset,
      found: [".contoso.com"],
      missing: [],
    },
    { ...web('<sessionState mode="#{M}" /><httpCookies />'), preset, found: [], missing: [] },
  ],
  "require-http-only-cookies": [
    {
      ...web('<sessionState mode="#{M}" /><httpCookies requireSSL="#{S}" />'),
      preset,
      found: ["httpCookies"],
      missing: [],
    },
  ],
  "session-cookie-name-collision": [
    {
      ...poolAndSite({
        web: web('<sessionState cookieName="#{C}" />').files,
        applications: {
          "/a": web('<sessionState cookieName="X" />').files,
          "/b": web('<sessionState cookieName="X" />').files,
        },
      }),
      preset,
      found: ["X"],
      missing: [`${SESSION}@cookieName`],
    },
  ],
  "session-cookie-same-site": [
    {
      ...web(`<sessionState ${NONE} /><httpCookies requireSSL="#{S}" />`),
      preset,
      found: [],
      missing: ["system.web/httpCookies@requireSSL"],
    },
    {
      ...web('<sessionState cookieSameSite="Lax" /><httpCookies requireSSL="#{S}" />'),
      preset,
      found: [],
      missing: [],
    },
  ],
  "session-over-plain-http": [
    ...["#{H} shop.contoso.com", "shop.contoso.com #{H}"].map((hosts) => ({
      ...poolAndSite({
        web: web("").files,
        bindings: hosts.split(" ").map((host) => `http *:80:${host}`),
      }),
      targets: ["shop/Web.config", APPLICATION_HOST],
      preset,
      found: ["binding"],
      missing: [],
    })),
  ],
};
