import { describe, expect, test } from "vitest";
import { messageText } from "../../src/message.js";
import { APPLICATION_HOST } from "../fixtures/server.js";
import { asp, GARDEN, inPool, NONE, OUT, POOL, V4, WITHOUT_CLASSIC } from "./classic-asp.js";
import { type Case, CONFIGURATION, lintTree, sessionState, testRule } from "./harness.js";

const OLD = '<virtualDirectory path="/old" physicalPath="D:\\old" />';
const handlers = (inside: string) =>
  `<system.webServer><handlers><add name="StaticFile" path="*" verb="*" modules="StaticFileModule" />${inside}</handlers></system.webServer>`;
const CLASSIC =
  '<add name="ASPClassic" path="*.asp" verb="GET,HEAD,POST" modules="IsapiModule" scriptProcessor="%windir%\\system32\\inetsrv\\asp.dll" />';
const NIGHTLY =
  '<recycling><periodicRestart><schedule><add value="03:00:00" /></schedule></periodicRestart></recycling>';
const FAST_CGI = '<add name="PHP" path="*.php" verb="*" modules="FastCgiModule" />';
const atHand = inPool(GARDEN, undefined, { attributes: NONE });
const absent = {
  files: { [APPLICATION_HOST]: atHand.files[APPLICATION_HOST] },
  configuration: { server: atHand.configuration.server },
};
const found = (
  at: string,
  line: number,
  says: string,
  severity: "warning" | "info" = "warning",
  path = "shop/Web.config",
) => ({ severity, at, line, path, says });

testRule("classic-asp-session-in-one-process", {
  clean: {
    "one process": inPool("", OUT),
    "no page of classic ASP, and managed code": inPool(GARDEN, OUT, { files: {} }),
    "pages of ASP.NET only": inPool(GARDEN, OUT, { files: { "shop/default.aspx": "" } }),
    "a file whose name only holds the letters": inPool(GARDEN, OUT, {
      files: { "shop/default.asp.txt": "", "shop/asp": "", "shop/x.aspx": "" },
    }),
    "a folder that is called like a page": inPool(GARDEN, OUT, {
      files: { "shop/old.asp/readme.txt": "" },
    }),
    "pages where tools keep theirs": inPool(GARDEN, OUT, {
      files: { "shop/node_modules/iis/sample.asp": "", "shop/bin/x.asp": "" },
    }),
    "classic sessions are off": inPool(GARDEN, asp('allowSessionState="false"')),
    "classic sessions are off in the server's file": inPool(GARDEN, OUT, {
      server:
        '<system.webServer><asp><session allowSessionState="false" /></asp></system.webServer>',
    }),
    "pages of the application below only": {
      ...inPool(GARDEN, OUT, {
        files: { "shop/admin/default.asp": "" },
        applications: { "/admin": asp('allowSessionState="false"') },
      }),
    },
    "the idle stop is as long as a session": inPool("", asp('timeout="00:20:00"')),
    "the idle process is suspended": inPool(
      '<processModel idleTimeoutAction="Suspend" />',
      asp('timeout="01:00:00"'),
    ),
    "the process never stops": inPool(
      '<processModel idleTimeout="00:00:00" />',
      asp('timeout="01:00:00"'),
    ),
    "something asks all the time": {
      ...inPool("", asp('timeout="01:00:00"')),
      options: { pinged: true },
    },
    "the untouched 29 hours": inPool("<recycling><periodicRestart /></recycling>", OUT),
    "losing sessions is acceptable": {
      ...inPool('<recycling><periodicRestart requests="1000" /></recycling>', OUT),
      options: { sessionLossTolerated: true },
    },
    "one node": {
      ...inPool('<processModel maxProcesses="0" />', OUT),
      options: { numaNodes: 1 },
    },
    "ASP.NET is in the process too: its own rules tell of all three causes": inPool(
      '<processModel maxProcesses="4" idleTimeout="00:10:00" /><recycling><periodicRestart requests="1000" /></recycling>',
      asp('timeout="01:00:00"', '<sessionState mode="InProc" />'),
    ),
    "the handlers of the server show no classic ASP": inPool(GARDEN, OUT, {
      server: handlers(""),
    }),
    "no managed code, and ASP.NET Core": inPool(
      GARDEN,
      '<configuration><system.webServer><aspNetCore processPath="dotnet" /></system.webServer></configuration>',
      { attributes: NONE, files: {} },
    ),
    "no managed code, and another platform": inPool(
      GARDEN,
      '<configuration><system.webServer><httpPlatform processPath="java" /></system.webServer></configuration>',
      { attributes: NONE, files: {} },
    ),
    "no managed code, and FastCGI": inPool(
      GARDEN,
      `<configuration>${handlers(FAST_CGI)}</configuration>`,
      { attributes: NONE, files: {} },
    ),
    "no managed code, and static pages": inPool(GARDEN, "<configuration />", {
      attributes: NONE,
      files: { "shop/index.html": "", "shop/app.js": "" },
    }),
    "no managed code, by default": inPool(GARDEN, OUT, { attributes: "", files: {} }),
    ...Object.fromEntries(
      Object.entries(WITHOUT_CLASSIC).flatMap(([name, files]) =>
        [NONE, V4].flatMap((attributes) =>
          [undefined, "strict"].map((preset) => [
            `${name},${attributes}, ${preset ?? "recommended"}`,
            {
              ...inPool(GARDEN + NIGHTLY, files["shop/Web.config"], { attributes, files }),
              ...(preset ? { preset } : {}),
            },
          ]),
        ),
      ),
    ),
    "an empty root above ASP.NET Core": inPool(NIGHTLY, "<configuration />", {
      attributes: NONE,
      files: {},
      applications: {
        "/api":
          '<configuration><system.webServer><aspNetCore processPath="dotnet" /></system.webServer></configuration>',
      },
    }),
    "settings of classic ASP behind a proxy that the server's file describes, in strict": {
      ...inPool(GARDEN, asp('allowSessionState="true"'), {
        attributes: NONE,
        files: {},
        server:
          '<location path="Shop"><system.webServer><rewrite><rules><rule name="p"><match url=".*" /><action type="Rewrite" url="http://localhost:5000/{R:0}" /></rule></rules></rewrite></system.webServer></location>',
      }),
      preset: "strict",
    },
    "a limit in megabytes has a finding of its own": inPool(
      '<recycling><periodicRestart privateMemory="500" /></recycling>',
      OUT,
    ),
  },
  caught: {
    "a garden": {
      ...inPool(GARDEN, OUT),
      found: [
        found(
          "configuration",
          1,
          'Pool "ShopPool" runs up to 4 worker processes, and a classic ASP session lives in one of them. Pages of classic ASP are there, and their sessions never leave the process, whatever sessionState says',
        ),
      ],
    },
    "a process for each node": {
      ...inPool('<processModel maxProcesses="0" />', asp('allowSessionState="true"')),
      found: [found("true", 4, "runs a worker process for each NUMA node")],
    },
    "session of ASP.NET off": {
      ...inPool(GARDEN, asp('allowSessionState="true"', '<sessionState mode="Off" />')),
      found: [found("true", 4, "up to 4 worker processes")],
    },
    "a pool without managed code and without a web.config": {
      ...inPool(GARDEN, undefined, { attributes: NONE }),
      found: [found("ShopPool", 4, "Pages of classic ASP are there", "warning", APPLICATION_HOST)],
    },
    "a page deep below, in other letters": {
      ...inPool(GARDEN, asp('allowSessionState="true"'), {
        files: { "shop/a/b/c/LOGIN.ASP": "" },
      }),
      found: [found("true", 4, "Pages of classic ASP are there")],
    },
    "a page in a virtual directory": {
      ...inPool(GARDEN, asp('allowSessionState="true"'), {
        files: { "old/login.asp": "" },
        directories: OLD,
      }),
      found: [found("true", 4, "Pages of classic ASP are there")],
    },
    "classic ASP is installed": {
      ...inPool(GARDEN, asp('allowSessionState="true"'), { server: handlers(CLASSIC) }),
      found: [found("true", 4, "Pages of classic ASP are there")],
    },
    "the idle stop comes first": {
      ...inPool("", asp('timeout="01:00:00"')),
      found: [
        found(
          "01:00:00",
          4,
          "ends its process after 20 minutes idle; classic ASP sessions are to last 1 hour.",
        ),
      ],
    },
    "a shorter idle stop against the default of classic ASP": {
      ...inPool('<processModel idleTimeout="00:05:00" />', asp('allowSessionState="true"')),
      found: [found("session", 4, "are to last 20 minutes")],
    },
    "the longest session there is": {
      ...inPool("", asp('timeout="365.00:00:00"')),
      found: [found("365.00:00:00", 4, "are to last 365 days")],
    },
    "ASP.NET in process with a time-out that the pool covers": {
      ...inPool("", asp('timeout="04:00:00"', '<sessionState mode="InProc" timeout="20" />')),
      found: [found("04:00:00", 4, "are to last 4 hours")],
    },
    "recycling that somebody switched on": {
      ...inPool(
        '<recycling><periodicRestart requests="1000"><schedule><add value="04:00:00" /></schedule></periodicRestart></recycling>',
        asp('allowSessionState="true"'),
      ),
      found: [
        found(
          "true",
          4,
          'Pool "ShopPool" is set to recycle its worker process every 29 hours (the default); daily at 04:00; every 1,000 requests.',
        ),
      ],
    },
    "all three, each with its own line": {
      ...inPool(
        '<processModel maxProcesses="2" idleTimeout="00:10:00" /><recycling><periodicRestart time="06:00:00" /></recycling>',
        asp('allowSessionState="true" timeout="01:00:00"'),
      ),
      found: [
        found("true", 4, "every 6 hours"),
        found("true", 4, "up to 2 worker processes"),
        found("01:00:00", 4, "after 10 minutes"),
      ],
    },
    "only an application below has classic pages": {
      ...inPool(GARDEN, OUT, {
        files: { "shop/admin/default.asp": "" },
        applications: { "/admin": asp('allowSessionState="true"') },
      }),
      found: [found("true", 4, "up to 4", "warning", "shop/admin/Web.config")],
    },
    "a garden in the defaults of the pools": {
      ...inPool("", asp('allowSessionState="true"'), { defaults: GARDEN }),
      found: [found("true", 4, "up to 4")],
    },
    "a mode that nobody can read hides nothing": {
      ...inPool(GARDEN, asp('allowSessionState="true"', '<sessionState mode="#{Mode}" />')),
      found: [found("true", 4, "up to 4")],
    },
    "pages in a pool with managed code, and no mode written": {
      ...inPool(GARDEN, "<configuration />"),
      found: [found("configuration", 1, "Pages of classic ASP are there")],
    },
    "the same, recycled each night": {
      ...inPool(NIGHTLY, "<configuration />"),
      found: [found("configuration", 1, "daily at 03:00")],
    },
    "no managed code and settings of classic ASP, in strict": {
      ...inPool(GARDEN, asp('allowSessionState="true"'), { attributes: NONE, files: {} }),
      preset: "strict",
      found: [found("true", 4, "No page of classic ASP is seen here", "info")],
    },
    "nothing seen, in strict": {
      ...inPool(GARDEN, asp('allowSessionState="true"'), { files: {} }),
      preset: "strict",
      found: [found("true", 4, "No page of classic ASP is seen here; if there are any", "info")],
    },
    "the preset for classic ASP": {
      ...inPool(GARDEN, asp('allowSessionState="true"')),
      preset: "classic-asp",
      found: [found("true", 4, "up to 4")],
    },
  },
  unjudged: {
    "classic pages, and no server files": {
      files: { "Web.config": OUT, "default.asp": "" },
      missing: "pool",
      subjects: ["/"],
    },
    "the folder is not at hand": {
      ...absent,
      preset: "strict",
      missing: "config",
      subjects: ["Shop"],
    },
    "whether there are sessions is not known": {
      ...inPool(GARDEN, asp('allowSessionState="#{On}"')),
      missing: "system.webServer/asp/session@allowSessionState",
      subjects: ["Shop"],
    },
    "how many processes is not known": {
      ...inPool('<processModel maxProcesses="#{N}" />', OUT),
      missing: `${POOL}/processModel@maxProcesses`,
      subjects: ["Shop"],
    },
  },
});

/** What all rules say of a case, each with its id. */
function said({ files, configuration }: Case): string[] {
  const tree = typeof files === "string" ? { "Web.config": files } : files;
  return lintTree({
    ...tree,
    [CONFIGURATION]: JSON.stringify(configuration ?? {}),
  }).diagnostics.map(({ rule, message }) => `${rule}: ${messageText(message)}`);
}

describe("pools that lose sessions", () => {
  test("pain 1: logged out after exactly 20 idle minutes although the time-out is 60", () => {
    expect(said(inPool("", sessionState('mode="InProc" timeout="60"'), { files: {} }))).toEqual([
      'pool-idle-timeout-covers-session: Pool "ShopPool" ends its worker process after 20 minutes without a request (the built-in default), before the session time-out of 1 hour (Web.config, line 3). Sessions live in that process, so the last visitors of a quiet hour lose theirs early. Let it wait longer than a session, or keep sessions out of process.',
    ]);
    expect(said(inPool("", asp('timeout="01:00:00"')))).toEqual([
      'classic-asp-session-in-one-process: Pool "ShopPool" ends its process after 20 minutes idle; classic ASP sessions are to last 1 hour. Pages of classic ASP are there, and their sessions end with the process, whatever sessionState says: the last visitors of a quiet hour lose theirs early. Let it wait (the built-in default) longer than a session (asp/session timeout: Web.config, line 4).',
    ]);
  });

  test("pain 2: session data flickers in a web garden", () => {
    expect(said(inPool(GARDEN, sessionState('mode="InProc"'), { files: {} }))).toEqual([
      'no-inproc-with-web-garden: Pool "ShopPool" runs up to 4 worker processes (applicationHost.config, line 4), and each has its own memory. The mode is InProc (Web.config, line 3), so a request that another process answers finds no session: users lose theirs at random. Set maxProcesses to 1, or keep sessions out of process.',
    ]);
    expect(said(inPool(GARDEN, asp('allowSessionState="true"')))).toEqual([
      'classic-asp-session-in-one-process: Pool "ShopPool" runs up to 4 worker processes, and a classic ASP session lives in one of them. Pages of classic ASP are there, and their sessions never leave the process, whatever sessionState says: a request that another process answers finds none. Set maxProcesses to 1 (applicationHost.config, line 4).',
    ]);
  });

  test("pain 3: sessions vanish at odd hours", () => {
    const pool =
      '<recycling><periodicRestart privateMemory="819200"><schedule><add value="12:00:00" /></schedule></periodicRestart></recycling>';
    expect(said(inPool(pool, sessionState('mode="InProc"'), { files: {} }))).toEqual([
      'no-recycling-with-inproc: Pool "ShopPool" is set to recycle its worker process every 29 hours (the default); daily at 12:00; at 800 MB of private memory. Sessions live in that process (mode InProc, Web.config, line 3), so each time everybody who is there loses theirs. No process lives longer than 24 hours. Keep sessions out of process, or leave only one daily time at a quiet hour and set sessionLossTolerated.',
    ]);
    expect(said(inPool(pool, OUT)).join("\n")).toContain(
      'classic-asp-session-in-one-process: Pool "ShopPool" is set to recycle its worker process every 29 hours (the default); daily at 12:00; at 800 MB of private memory. Pages of classic ASP are there',
    );
  });

  test("one cause gives one finding where both kinds of sessions are in the process", () => {
    const both = said(
      inPool(
        '<processModel maxProcesses="4" idleTimeout="00:10:00" /><recycling><periodicRestart requests="1000" /></recycling>',
        asp('timeout="01:00:00"', '<sessionState mode="InProc" />'),
      ),
    );
    expect(both.map((line) => line.split(":")[0]).sort()).toEqual([
      "no-inproc-with-web-garden",
      "no-recycling-with-inproc",
      "pool-idle-timeout-covers-session",
    ]);
  });

  test("from the field: an intranet of classic ASP in a web garden", () => {
    const found = said({
      files: {
        [APPLICATION_HOST]: `<configuration>
  <configSections>
    <sectionGroup name="system.webServer">
      <section name="asp" overrideModeDefault="Deny" />
    </sectionGroup>
  </configSections>
  <system.applicationHost>
    <applicationPools>
      <add name="Intranet" managedRuntimeVersion="" managedPipelineMode="Classic">
        <processModel maxProcesses="4" />
      </add>
    </applicationPools>
    <sites>
      <site name="Intranet" id="2">
        <application path="/" applicationPool="Intranet"><virtualDirectory path="/" physicalPath="C:\\web\\intranet" /></application>
        <bindings><binding protocol="http" bindingInformation="*:80:" /></bindings>
      </site>
    </sites>
  </system.applicationHost>
  <system.webServer>
    <asp>
      <session allowSessionState="true" timeout="00:30:00" />
    </asp>
  </system.webServer>
</configuration>`,
        "intranet/default.asp":
          '<%@ Language="VBScript" %>\n<% Session("cart") = Request.Form("cart") %>\n',
      },
      configuration: {
        server: { applicationHost: APPLICATION_HOST },
        paths: { "C:\\web\\intranet": "./intranet" },
      },
    });
    expect(found.filter((line) => line.includes("up to 4 worker processes"))).toHaveLength(1);
  });
});
