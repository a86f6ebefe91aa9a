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
