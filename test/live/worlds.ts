/** Trees with many places, for edits: each file can decide about those below it. */
import type { Tree } from "../fixtures/disk.js";

const configuration = (inside: string) => `<configuration>\n  ${inside}\n</configuration>\n`;

const session = (attributes: string, inside = "") =>
  configuration(`<system.web>\n    <sessionState ${attributes} />\n    ${inside}\n  </system.web>`);

const transform = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n  <system.web>\n    ${inside}\n  </system.web>\n</configuration>\n`;

const LOCATIONS = `<location path="shop/admin" inheritInChildApplications="false">
    <system.web><sessionState mode="StateServer" stateConnectionString="tcpip=loopback:42424" /></system.web>
  </location>
  <location path="docs/old" allowOverride="false">
    <system.web><sessionState timeout="5" /></system.web>
  </location>
  <system.web>
    <!-- iislint-disable-next-line no-session-id-in-url: for old telephones -->
    <sessionState mode="InProc" cookieless="AutoDetect" timeout="30" stateNetworkTimeout="20" />
    <httpCookies requireSSL="false" />
  </system.web>`;

/** Folders and applications inside each other, without a server. */
const folders: Tree = {
  "web.config": configuration(LOCATIONS),
  "Web.Release.config": transform(
    '<sessionState mode="SQLServer" xdt:Transform="SetAttributes(mode)" />',
  ),
  "Global.asax": "<%@ Application %>",
  "shop/web.config": configuration(
    '<system.web>\n    <sessionState configSource="parts\\session.config" />\n  </system.web>',
  ),
  "shop/Global.asax": "<%@ Application %>",
  "shop/parts/session.config": '<sessionState mode="StateServer" cookieless="UseUri" />\n',
  "shop/parts/session.Release.config":
    '<sessionState timeout="9" xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" xdt:Transform="SetAttributes" />\n',
  "shop/admin/web.config": session('timeout="40"'),
  "shop/cart/web.config": session('mode="StateServer" timeout="x"'),
  "shop/cart/bin/Cart.dll": "MZ",
  "shop/cart/pay/web.config": session('cookieName="a"', '<httpCookies domain="x" />'),
  "shop/cart/pay/Web.Debug.config": transform(
    '<sessionState cookieName="b" xdt:Transform="SetAttributes" />',
  ),
  "docs/web.config": session('timeout="20"'),
  "docs/old/web.config": session('timeout="60"'),
  "docs/App_Data/list.xml": "<list />",
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [
      `f${String(i)}/web.config`,
      session(`timeout="${String(i * 10)}"`),
    ]),
  ),
};

/** Two sites that show the same folders, with what is declared above them in different words. */
const sites: Tree = {
  "iislint.config.json": `{
  "extends": ["strict"],
  "server": { "machineConfig": "srv/machine.config", "rootWebConfig": "srv/web.config", "applicationHost": "srv/applicationHost.config" },
  "paths": { "C:\\\\www": "./www" },
  "facts": { "deployment": { "servers": 2 } }
}
`,
  "srv/machine.config": configuration(
    '<configSections><section name="own" type="Own.Section" /></configSections>',
  ),
  "srv/web.config": session('timeout="25"'),
  "srv/applicationHost.config": configuration(`<system.applicationHost>
    <applicationPools configSource="pools.config" />
    <sites>
      <site name="One" id="1">
        <application path="/" applicationPool="P"><virtualDirectory path="/" physicalPath="C:\\www\\one" /></application>
        <application path="/both" applicationPool="Q"><virtualDirectory path="/" physicalPath="C:\\www\\both" /></application>
        <application path="/both/again" applicationPool="Q"><virtualDirectory path="/" physicalPath="C:\\www\\both" /></application>
      </site>
      <site name="Two" id="2">
        <application path="/" applicationPool="Q">
          <virtualDirectory path="/" physicalPath="C:\\www\\two" />
          <virtualDirectory path="/pictures" physicalPath="C:\\www\\both\\pictures" />
        </application>
      </site>
    </sites>
  </system.applicationHost>
  <location path="One/both"><system.webServer><asp><session timeout="00:40:00" /></asp></system.webServer></location>`),
  "srv/pools.config":
    '<applicationPools><add name="P" managedRuntimeVersion="v2.0" /><add name="Q"><processModel idleTimeout="00:10:00" /></add></applicationPools>\n',
  "www/one/web.config": configuration(
    '<configSections><section name="mine" type="My.Section" /></configSections>\n  <system.web><sessionState mode="StateServer" /></system.web>',
  ),
  "www/two/web.config": session('mode="SQLServer"'),
  "www/both/web.config": configuration(
    '<mine a="b" />\n  <system.web><sessionState timeout="15" cookieName="x" /></system.web>',
  ),
  "www/both/Web.Release.config": transform(
    '<sessionState mode="Custom" xdt:Transform="SetAttributes(mode)" />',
  ),
  "www/both/pictures/web.config": session('timeout="50"', "<pages />"),
  "www/both/pictures/page.asp": "<% %>",
};

/** Worlds by their names. */
export const WORLDS: Readonly<Record<string, Tree>> = {
  "folders and applications inside each other": folders,
  "sites that show the same folders": sites,
};
