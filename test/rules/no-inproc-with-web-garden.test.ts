import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const GARDEN = '<processModel maxProcesses="4" />';

/** What a server has beside one pool and one site. */
interface More {
  /** The web.config of a second application, /admin. */
  readonly admin?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const inPool = (pool: string, web: string, attributes = "", { admin, files }: More = {}) => {
  const applications = admin === undefined ? {} : { "/admin": admin };
  const server = poolAndSite({ pool, web, attributes, applications });
  return { ...server, files: { ...server.files, ...files } };
};
const inDefaults = (defaults: string, pool: string, web: string) =>
  poolAndSite({ pool, web, defaults });
const INPROC = sessionState('mode="InProc"');
const atMode = (severity: "error" | "warning", says: string) => ({
  severity,
  at: "InProc",
  line: 3,
  path: "shop/Web.config",
  says,
});

const V4 = ' managedRuntimeVersion="v4.0"';
const webServer = (inside: string) =>
  `<configuration><system.webServer>${inside}</system.webServer></configuration>`;
const EMPTY = "<configuration />";
const rule = (match: string, conditions: string, action: string) =>
  webServer(
    `<rewrite><rules><rule name="p"><match url="${match}" /><conditions>${conditions}</conditions><action ${action} /></rule></rules></rewrite>`,
  );
const TO_APP = 'type="Rewrite" url="http://localhost:5000/{R:1}"';
const TO_HTTPS = 'type="Redirect" url="https://{HTTP_HOST}/{R:1}"';

type Site = readonly [web: string, ...names: string[]];

/** Sites that nothing of ASP.NET is seen in. */
const OTHERS: Readonly<Record<string, Site>> = {
  "static pages": [EMPTY, "index.html", "app.js"],
  "static pages, and settings for error pages": [
    '<configuration><appSettings /><system.web><customErrors mode="On" /></system.web></configuration>',
    "index.html",
  ],
  "classic ASP": [EMPTY, "a/Default.ASP"],
  PHP: [EMPTY, "index.php"],
  "a proxy": [rule("(.*)", "", TO_APP)],
  "a proxy for all but one path": [
    rule("^(.*)$", '<add input="{URL}" pattern="^/.well-known" negate="true" />', TO_APP),
  ],
  "the proxy that ARR sets up": [
    rule(
      ".*",
      '<add input="{CACHE_URL}" pattern="^(https?)://" />',
      'type="Rewrite" url="{C:1}://app/{R:0}"',
    ),
  ],
  "a redirection": [webServer('<httpRedirect enabled="true" destination="https://x.com" />')],
  "a redirecting rule": [rule("(.*)", "", 'type="Redirect" url="https://x.com/{R:1}"')],
  "Node.js": [
    webServer('<handlers><add name="n" path="server.js" verb="*" modules="iisnode" /></handlers>'),
    "server.js",
  ],
};

/** The same with a sign of ASP.NET, or with something that says nothing. */
const ASPNET: Readonly<Record<string, Site>> = {
  "a page beside static ones": [EMPTY, "index.html", "a/b/Default.aspx"],
  "a page beside classic ones": [EMPTY, "default.asp", "api/x.ASHX"],
  "an assembly": [EMPTY, "index.html", "Bin/Shop.dll"],
  "Global.asax": [EMPTY, "index.html", "Global.asax"],
  "a view of Razor": [EMPTY, "index.html", "Views/Home/Index.cshtml"],
  "a project": [EMPTY, "index.html", "Shop.csproj"],
  "settings of use": [
    '<configuration><system.web><compilation targetFramework="4.8" /></system.web></configuration>',
    "index.html",
  ],
  "a managed handler": [
    webServer('<handlers><add name="x" path="x" verb="*" type="Shop.X" /></handlers>'),
    "index.html",
  ],
  "a managed module": [webServer('<modules><add name="x" type="Shop.X" /></modules>'), "a.html"],
  "bound assemblies": [
    "<configuration><runtime><gcServer enabled='true' /></runtime></configuration>",
    "index.html",
  ],
  "nothing seen": [EMPTY],
  "a redirection to https only": [rule("(.*)", '<add input="{HTTPS}" pattern="off" />', TO_HTTPS)],
  "a redirection to the right name only": [
    rule("(.*)", '<add input="{HTTP_HOST}" pattern="^x$" negate="true" />', TO_HTTPS),
  ],
  "a proxy of one path": [rule("^api/(.*)", "", TO_APP)],
  "a proxy of one host": [rule("(.*)", '<add input="{HTTP_HOST}" pattern="^x$" />', TO_APP)],
  "a rule that is off": [rule("(.*)", "", TO_APP).replace("<rule ", '<rule enabled="false" ')],
  "a proxy below a path": [
    rule("(.*)", "", TO_APP)
      .replace("<system.webServer>", '<location path="api"><system.webServer>')
      .replace("</system.webServer>", "</system.webServer></location>"),
  ],
  "a redirection that is off": [
    webServer('<httpRedirect enabled="false" destination="https://x.com" />'),
  ],
  "a handler for files": [
    webServer(
      '<handlers><add name="s" path="*.x" verb="*" modules="StaticFileModule" /></handlers>',
    ),
  ],
};
const sites = (all: Readonly<Record<string, Site>>) =>
  Object.entries(all).map(
    ([name, [web, ...names]]) =>
      [
        name,
        inPool(GARDEN, web, V4, {
          files: Object.fromEntries(names.map((each) => [`shop/${each}`, ""])),
        }),
      ] as const,
  );

testRule("no-inproc-with-web-garden", {
  clean: {
    "one process by default": inPool("", INPROC),
    "one process written": inPool('<processModel maxProcesses="1" />', INPROC),
    "sessions out of process": inPool(GARDEN, sessionState('mode="StateServer"')),
    "session off": inPool(GARDEN, sessionState('mode="Off"')),
    "a pool without managed code, and nothing written": inPool(
      GARDEN,
      "<configuration />",
      ' managedRuntimeVersion=""',
    ),
    "an application on ASP.NET Core": inPool(
      GARDEN,
      '<configuration><system.webServer><aspNetCore processPath="dotnet" /></system.webServer></configuration>',
    ),
    ...Object.fromEntries(sites(OTHERS)),
    "one node per machine": {
      ...inPool('<processModel maxProcesses="0" />', INPROC),
      options: { numaNodes: 1 },
    },
    "one process against the defaults of the pools": inDefaults(
      GARDEN,
      '<processModel maxProcesses="1" />',
      INPROC,
    ),
    "a location that sets another mode for the application": {
      ...inPool(GARDEN, "<configuration />", "", {
        files: {
          "srv/web.config":
            '<configuration><location path="Shop"><system.web><sessionState mode="SQLServer" /></system.web></location></configuration>',
        },
      }),
      configuration: {
        server: {
          applicationHost: "srv/applicationHost.config",
          rootWebConfig: "srv/web.config",
        },
        paths: { "C:\\inetpub\\shop": "./shop" },
      },
    },
  },
  caught: {
    "a garden": {
      ...inPool(GARDEN, INPROC),
      found: [
        atMode(
          "error",
          'Pool "ShopPool" runs up to 4 worker processes (applicationHost.config, line 4), and each has its own memory. The mode is InProc (Web.config, line 3), so a request that another process answers finds no session',
        ),
      ],
    },
    "the default mode of an application with a web.config": {
      ...inPool(
        GARDEN,
        '<configuration>\n  <system.web>\n    <httpCookies requireSSL="true" />\n  </system.web>\n</configuration>',
      ),
      found: [
        {
          severity: "error",
          at: "system.web",
          line: 2,
          path: "shop/Web.config",
          says: "The mode is InProc (the built-in default)",
        },
      ],
    },
    ...Object.fromEntries(
      sites(ASPNET).map(([name, made]) => [
        name,
        {
          ...made,
          found: [
            {
              severity: "error" as const,
              at: name === "settings of use" ? "system.web" : "configuration",
              line: 1,
              path: "shop/Web.config",
              says: "The mode is InProc (the built-in default)",
            },
          ],
        },
      ]),
    ),
    "static pages, and a mode that somebody wrote": {
      ...inPool(GARDEN, INPROC, V4, { files: { "shop/index.html": "" } }),
      found: [atMode("error", "runs up to 4")],
    },
    "a process for each node": {
      ...inPool('<processModel maxProcesses="0" />', INPROC),
      found: [
        atMode(
          "warning",
          'Pool "ShopPool" runs a worker process for each NUMA node (maxProcesses is 0, applicationHost.config, line 4), and each has its own memory. The mode is InProc (Web.config, line 3), so on a machine with several a request',
        ),
      ],
    },
    "a process for each of two nodes": {
      ...inPool('<processModel maxProcesses="0" />', INPROC),
      options: { numaNodes: 2 },
      found: [atMode("error", "so with 2 nodes a request")],
    },
    "a garden in the defaults of the pools": {
      ...inDefaults(GARDEN, "", INPROC),
      found: [atMode("error", "runs up to 4 worker processes")],
    },
    "written InProc in a pool without managed code": {
      ...inPool(GARDEN, INPROC, ' managedRuntimeVersion=""'),
      found: [atMode("error", "runs up to 4")],
    },
    "two applications, one line": {
      ...inPool(GARDEN, INPROC, "", { admin: "<configuration />" }),
      found: [atMode("error", "runs up to 4")],
    },
    "a child application that goes back to InProc": {
      ...inPool(GARDEN, sessionState('mode="StateServer"'), "", { admin: INPROC }),
      found: [
        {
          severity: "error",
          at: "InProc",
          line: 3,
          path: "shop/admin/Web.config",
          says: "runs up to 4",
        },
      ],
    },
    "a transform that goes back to InProc": {
      ...inPool(GARDEN, sessionState('mode="StateServer"'), "", {
        files: {
          "shop/Web.Debug.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
  <system.web>
    <sessionState mode="InProc" xdt:Transform="SetAttributes(mode)" />
  </system.web>
</configuration>`,
        },
      }),
      found: [
        {
          severity: "error",
          at: "InProc",
          line: 3,
          path: "shop/Web.Debug.config",
          says: "runs up to 4",
        },
      ],
    },
  },
  unjudged: {
    "no server files": { files: INPROC, missing: "pool", subjects: ["/"] },
    "an encrypted section": {
      ...inPool(
        GARDEN,
        '<configuration><system.web><sessionState configProtectionProvider="Rsa"><EncryptedData /></sessionState></system.web></configuration>',
      ),
      missing: "system.web/sessionState@mode",
      subjects: ["Shop"],
    },
  },
});
