import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const STORE = 'mode="StateServer" stateConnectionString="tcpip=STATE01:42424"';

/** Session settings that end at the application whose file this is. */
const kept = (attributes: string, path = 'path="." ') => `<configuration>
  <location ${path}inheritInChildApplications="false">
    <system.web>
      <sessionState ${attributes} />
    </system.web>
  </location>
</configuration>
`;
const tree = (parent: string, child: string) => ({
  files: { "Web.config": parent, "admin/Global.asax": "", "admin/Web.config": child },
});
const found = (says: string, line = 2) => [
  { severity: "warning" as const, at: "false", line, path: "Web.config", says },
];

const onServer = (root: string) => ({
  files: {
    "srv/web.config": root,
    "shop/Web.config": "<configuration />",
    "shop/admin/Default.aspx": "",
    "srv/applicationHost.config": `<configuration>
  <system.applicationHost>
    <sites>
      <site name="Shop" id="1">
        <application path="/">
          <virtualDirectory path="/" physicalPath="C:\\inetpub\\shop" />
        </application>
        <application path="/admin">
          <virtualDirectory path="/" physicalPath="C:\\inetpub\\shop\\admin" />
        </application>
      </site>
    </sites>
  </system.applicationHost>
</configuration>`,
  },
  configuration: {
    server: { applicationHost: "srv/applicationHost.config", rootWebConfig: "srv/web.config" },
    paths: { "C:\\inetpub\\shop": "./shop" },
  },
});
const location = (path: string) =>
  `<configuration>\n  <location path="${path}">\n    <system.web><sessionState ${STORE} /></system.web>\n  </location>\n</configuration>\n`;

/** A server with so many applications, and a path that none of them has. */
const onServerWith = (count: number) => {
  const names = Array.from({ length: count - 1 }, (_, i) => `/a${i + 1}`);
  const { files, configuration } = poolAndSite({
    web: "<configuration />",
    applications: Object.fromEntries(names.map((name) => [name, "<configuration />"])),
  });
  return {
    files: { "srv/web.config": location("Ship"), ...files },
    configuration: {
      ...configuration,
      server: { ...configuration.server, rootWebConfig: "srv/web.config" },
    },
  };
};
const nowhere = (says: string) => [
  { severity: "warning" as const, at: "Ship", line: 2, path: "srv/web.config", says },
];

testRule("location-scope-for-session", {
  clean: {
    "nothing written": tree("<configuration />", "<configuration />"),
    "no child at hand": { files: kept(STORE) },
    "children inherit": tree(sessionState(STORE), "<configuration />"),
    "a folder that is no application": {
      files: { "Web.config": kept(STORE), "admin/Web.config": "<configuration />" },
    },
    "the child has a section of its own": tree(kept(STORE), sessionState('mode="Off"')),
    "the child's own section is encrypted": tree(
      kept(STORE),
      '<configuration><system.web><sessionState configProtectionProvider="Rsa"><EncryptedData /></sessionState></system.web></configuration>',
    ),
    "the parent is on defaults": tree(
      kept('mode="InProc" timeout="20" cookieless="UseCookies"'),
      "<configuration />",
    ),
    "another section is kept": tree(
      '<configuration><location path="." inheritInChildApplications="false"><system.web><compilation debug="true" /></system.web></location></configuration>',
      "<configuration />",
    ),
    "a location that names the child says what holds there": tree(
      `<configuration>
  <system.web><sessionState ${STORE} /></system.web>
  <location path="admin"><system.web><sessionState timeout="5" /></system.web></location>
</configuration>`,
      "<configuration />",
    ),
    "what differs is dead in the mode of the parent": tree(
      kept('stateNetworkTimeout="30"'),
      "<configuration />",
    ),
    "a site that exists": onServer(location("Shop")),
    "an application that exists, whatever the letter case": onServer(location("shop/ADMIN")),
    "paths of the server cannot be judged without its sites": {
      files: { "srv/web.config": location("Ship"), "Web.config": "<configuration />" },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
    },
  },
  caught: {
    "a child falls back to InProc": {
      ...tree(kept(STORE), "<configuration />"),
      found: found(
        'inheritInChildApplications="false" keeps the session settings of "/" from the applications below it: "/admin" (mode InProc instead of StateServer, stateConnectionString tcpip=loopback:42424 instead of tcpip=STATE01:42424).',
      ),
    },
    "without a path": {
      ...tree(kept('timeout="60"', ""), "<configuration />"),
      found: found('"/admin" (timeout 20 instead of 60)'),
    },
    "several children in one finding": {
      files: {
        "Web.config": kept('timeout="60"'),
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
        "api/bin/readme.txt": "",
        "api/Web.config": "<configuration />",
      },
      found: found('"/admin" (timeout 20 instead of 60), "/api" (timeout 20 instead of 60)'),
    },
    "one of two children has a section of its own": {
      files: {
        "Web.config": kept('timeout="60"'),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('timeout="5"'),
        "api/Global.asax": "",
        "api/Web.config": "<configuration />",
      },
      found: found('below it: "/api" (timeout 20 instead of 60). Their users'),
    },
    "a child that gets what the server sets": {
      files: {
        "srv/web.config": sessionState('timeout="45" cookieName="Shop"'),
        "Web.config": kept('timeout="60"'),
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
      },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
      found: found('"/admin" (timeout 45 instead of 60)'),
    },
    "a connection string is not shown": {
      ...tree(
        kept('mode="SQLServer" sqlConnectionString="Server=SQL01;Password=tulip"'),
        "<configuration />",
      ),
      found: found('"/admin" (mode InProc instead of SQLServer, another sqlConnectionString)'),
    },
    "a grandchild inherits from the child, which is told once": {
      files: {
        "Web.config": kept('timeout="60"'),
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
        "admin/log/Global.asax": "",
        "admin/log/Web.config": "<configuration />",
      },
      found: found('below it: "/admin" (timeout 20 instead of 60). Their users'),
    },
    "a path in the root Web.config that nothing bears": {
      ...onServer(location("Ship")),
      found: [
        {
          severity: "warning",
          at: "Ship",
          line: 2,
          path: "srv/web.config",
          says: 'These session settings reach nobody: no application "Ship" exists. Applications of the server: "Shop", "Shop/admin".',
        },
      ],
    },
    "five applications are all named": {
      ...onServerWith(5),
      found: nowhere(
        'Applications of the server: "Shop", "Shop/a1", "Shop/a2", "Shop/a3", "Shop/a4".',
      ),
    },
    "of six the first five": {
      ...onServerWith(6),
      found: nowhere('"Shop/a3", "Shop/a4" and others.'),
    },
    "a path without its site": {
      ...onServer(location("admin")),
      found: [{ severity: "warning", at: "admin", line: 2, path: "srv/web.config" }],
    },
  },
  unjudged: {
    "a child that gets what the server has encrypted": {
      files: {
        "srv/web.config":
          '<configuration><system.web><sessionState configProtectionProvider="Rsa"><EncryptedData /></sessionState></system.web></configuration>',
        "Web.config": kept(STORE),
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
      },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
      missing: "system.web/sessionState",
      subjects: ["/admin"],
    },
  },
});
