/** What each dialect writes for a change. */
import { describe, expect, test } from "vitest";
import { sectionFacts } from "../../schema/generated/shapes.js";
import { type Change, type Owner, type Value, wayBack } from "../../src/change/change.js";
import { commandsOf } from "../../src/change/render.js";

const SITE: Owner = { kind: "site", path: "Default Web Site/shop" };
const SERVER: Owner = { kind: "server" };
const POOL: Owner = { kind: "pool", name: "ShopPool" };

const session = (name: string, value: Value, of: Owner = SITE): Change => ({
  do: "set",
  of,
  path: `system.web/sessionState@${name}`,
  value,
});
const pool = (path: string, value: Value, of: Owner = POOL): Change => ({
  do: "set",
  of,
  path: `system.applicationHost/applicationPools/add${path === "" ? "" : `/${path}`}`,
  value,
});

const APPCMD = "%windir%\\system32\\inetsrv\\appcmd.exe";
const WMI = 'GetObject("winmgmts:root\\WebAdministration").Get(';
const AT = "MACHINE/WEBROOT/APPHOST/Default Web Site/shop";
const S = `Set s = ${WMI}"SessionStateSection.Path='${AT}',Location=''")`;
const P = `Set p = ${WMI}"ApplicationPool.Name='ShopPool'")`;
const setting = (rest: string) =>
  `Set-WebConfigurationProperty -PSPath '${AT}' -Filter 'system.web/sessionState' -Name ${rest}`;
const item = (rest: string) =>
  `Import-Module WebAdministration; Set-ItemProperty 'IIS:\\AppPools\\ShopPool' -Name ${rest}`;

type Line = readonly [what: string, changes: readonly Change[], line: string | undefined];

const INTERVAL = (digits: string) => `"${digits}.000000:000"`;

describe("appcmd", () => {
  const site = `${APPCMD} set config "Default Web Site/shop" /section:sessionState`;
  const lines: readonly Line[] = [
    ["a mode of a site", [session("mode", "StateServer")], `${site} /mode:StateServer`],
    [
      "a mode of the server, in the root Web.config",
      [session("mode", "InProc", SERVER)],
      `${APPCMD} set config /commit:WEBROOT /section:sessionState /mode:InProc`,
    ],
    [
      "several attributes in one line",
      [session("mode", "StateServer"), session("stateConnectionString", "tcpip=STATE01:42424")],
      `${site} /mode:StateServer /stateConnectionString:tcpip=STATE01:42424`,
    ],
    ["minutes", [session("timeout", 20)], `${site} /timeout:20`],
    ["seconds", [session("stateNetworkTimeout", 10)], `${site} /stateNetworkTimeout:10`],
    [
      "a boolean",
      [session("allowCustomSqlDatabase", true)],
      `${site} /allowCustomSqlDatabase:true`,
    ],
    ["an empty text", [session("partitionResolverType", "")], `${site} /partitionResolverType:""`],
    ["a blank", [session("customProvider", "My Store")], `${site} "/customProvider:My Store"`],
    ["an ampersand", [session("customProvider", "a&calc")], `${site} "/customProvider:a&calc"`],
    [
      "a backslash at the end",
      [session("customProvider", "a b\\")],
      `${site} "/customProvider:a b\\\\"`,
    ],
    ["a percent sign", [session("customProvider", "%PATH%")], undefined],
    ["a quote", [session("customProvider", 'a" & calc & "')], undefined],
    ["a line break", [session("customProvider", "a\ncalc")], undefined],
    ["what the schema of IIS does not know", [session("cookieSameSite", "Lax")], undefined],
    ["a connection string", [session("sqlConnectionString", "Server=SQL01")], undefined],
    ["a text that may be one", [session("stateConnectionString", "Password=tulip")], undefined],
    ["Infinite", [session("timeout", "Infinite")], undefined],
    ["more than IIS takes", [session("timeout", 35791395)], undefined],
    ["as much as IIS takes", [session("timeout", 35791394)], `${site} /timeout:35791394`],
    [
      "a setting of a pool",
      [pool("processModel@idleTimeout", 4200)],
      `${APPCMD} set apppool "ShopPool" /processModel.idleTimeout:01:10:00`,
    ],
    [
      "more than a day",
      [
        pool("recycling/periodicRestart@time", 104400),
        pool("recycling/periodicRestart@requests", 0),
      ],
      `${APPCMD} set apppool "ShopPool" /recycling.periodicRestart.time:1.05:00:00 /recycling.periodicRestart.requests:0`,
    ],
    [
      "the pool of an application",
      [
        {
          do: "set",
          of: { kind: "application", path: "Default Web Site/shop" },
          path: "system.applicationHost/sites/site/application@applicationPool",
          value: "ShopPool",
        },
      ],
      `${APPCMD} set app "Default Web Site/shop" /applicationPool:ShopPool`,
    ],
    [
      "what is locked for sites",
      [
        {
          do: "set",
          of: SITE,
          path: "system.webServer/asp/session@keepSessionIdSecure",
          value: true,
        },
      ],
      `${APPCMD} set config "Default Web Site/shop" /commit:apphost /section:system.webServer/asp /session.keepSessionIdSecure:true`,
    ],
    [
      "an entry of a collection",
      [
        {
          do: "set",
          of: SERVER,
          path: "webFarms/webFarm/applicationRequestRouting/affinity@useCookie",
          entry: { element: "webFarm", key: { name: "Shop" } },
          value: true,
        },
      ],
      `${APPCMD} set config /commit:apphost /section:webFarms "/[name='Shop'].applicationRequestRouting.affinity.useCookie:true"`,
    ],
    [
      "a section out of applicationHost.config",
      [{ do: "clear", of: SITE, path: "system.web/sessionState", from: "applicationHost" }],
      `${APPCMD} clear config "Default Web Site/shop" /commit:apphost /section:sessionState`,
    ],
    [
      "a section of the server out of applicationHost.config",
      [{ do: "clear", of: SERVER, path: "system.web/sessionState", from: "applicationHost" }],
      `${APPCMD} clear config /commit:apphost /section:sessionState`,
    ],
    [
      "a new entry",
      [
        {
          do: "add",
          of: SITE,
          path: "system.web/sessionState/providers/add",
          entry: { name: "Redis", type: "A, B" },
        },
      ],
      `${site} "/+providers.[name='Redis',type='A, B']"`,
    ],
    [
      "an entry that goes",
      [
        {
          do: "drop",
          of: SITE,
          path: "system.web/sessionState/providers/add",
          entry: { name: "Redis" },
        },
      ],
      `${site} "/-providers.[name='Redis']"`,
    ],
    [
      "a single attribute that goes",
      [{ do: "remove", of: SITE, path: "system.web/sessionState@timeout" }],
      undefined,
    ],
    [
      "a machine-level section of a site",
      [{ do: "set", of: SITE, path: "system.web/processModel@autoConfig", value: true }],
      undefined,
    ],
    [
      "a machine-level section",
      [{ do: "set", of: SERVER, path: "system.web/processModel@autoConfig", value: true }],
      `${APPCMD} set config /commit:MACHINE /section:processModel /autoConfig:true`,
    ],
    [
      "nothing for nobody",
      [{ do: "set", path: "system.web/sessionState@mode", value: "Off" }],
      undefined,
    ],
    [
      "one of two that cannot be told",
      [session("mode", "Off"), session("cookieSameSite", "Lax")],
      undefined,
    ],
  ];
  test.each(lines)("%s", (_, changes, line) => {
    expect(commandsOf(changes, sectionFacts)?.appcmd).toBe(line);
  });
});

describe("PowerShell", () => {
  const lines: readonly Line[] = [
    ["an enum", [session("mode", "StateServer")], setting("mode -Value 'StateServer'")],
    ["minutes", [session("timeout", 20)], setting("timeout -Value ([TimeSpan]::FromMinutes(20))")],
    [
      "seconds",
      [session("sqlCommandTimeout", 60)],
      setting("sqlCommandTimeout -Value ([TimeSpan]::FromSeconds(60))"),
    ],
    [
      "no time",
      [session("sqlCommandTimeout", 0)],
      setting("sqlCommandTimeout -Value ([TimeSpan]::Zero)"),
    ],
    [
      "a boolean",
      [session("allowCustomSqlDatabase", false)],
      setting("allowCustomSqlDatabase -Value $false"),
    ],
    [
      "a text",
      [session("customProvider", 'It\'s $x `y %z% "q" & r')],
      setting("customProvider -Value 'It''s $x `y %z% \"q\" & r'"),
    ],
    [
      "a curly quote",
      [session("customProvider", "a’; calc; ’")],
      setting("customProvider -Value 'a’’; calc; ’’'"),
    ],
    ["a line break", [session("customProvider", "a\ncalc")], undefined],
    ["SameSite", [session("cookieSameSite", "Lax")], undefined],
    ["a connection string", [session("sqlConnectionString", "Server=SQL01")], undefined],
    [
      "a number of a pool",
      [pool("processModel@maxProcesses", 1)],
      item("processModel.maxProcesses -Value 1"),
    ],
    [
      "a time span",
      [pool("processModel@idleTimeout", 4200)],
      item("processModel.idleTimeout -Value ([TimeSpan]::FromMinutes(70))"),
    ],
    [
      "seconds in a time span",
      [pool("processModel@shutdownTimeLimit", 90)],
      item("processModel.shutdownTimeLimit -Value ([TimeSpan]::FromSeconds(90))"),
    ],
    [
      "an enum of a pool",
      [pool("processModel@idleTimeoutAction", "Suspend")],
      item("processModel.idleTimeoutAction -Value 'Suspend'"),
    ],
    [
      "several of a pool, the module once",
      [pool("recycling/periodicRestart@time", 0), pool("recycling/periodicRestart@requests", 0)],
      "Import-Module WebAdministration; Set-ItemProperty 'IIS:\\AppPools\\ShopPool' -Name recycling.periodicRestart.time -Value ([TimeSpan]::Zero); Set-ItemProperty 'IIS:\\AppPools\\ShopPool' -Name recycling.periodicRestart.requests -Value 0",
    ],
    [
      "the server",
      [session("mode", "Off", SERVER)],
      "Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT' -Filter 'system.web/sessionState' -Name mode -Value 'Off'",
    ],
    [
      "what is locked for sites",
      [
        {
          do: "set",
          of: SITE,
          path: "system.webServer/asp/session@keepSessionIdSecure",
          value: true,
        },
      ],
      "Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Location 'Default Web Site/shop' -Filter 'system.webServer/asp/session' -Name keepSessionIdSecure -Value $true",
    ],
    [
      "an entry",
      [
        {
          do: "set",
          of: SERVER,
          path: "webFarms/webFarm/applicationRequestRouting/affinity@useCookie",
          entry: { element: "webFarm", key: { name: "It's" } },
          value: true,
        },
      ],
      "Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Filter 'webFarms/webFarm[@name=\"It''s\"]/applicationRequestRouting/affinity' -Name useCookie -Value $true",
    ],
    [
      "a section out of applicationHost.config",
      [{ do: "clear", of: SITE, path: "system.web/sessionState", from: "applicationHost" }],
      "Clear-WebConfiguration -PSPath 'MACHINE/WEBROOT/APPHOST' -Location 'Default Web Site/shop' -Filter 'system.web/sessionState'",
    ],
    [
      "a new entry",
      [
        {
          do: "add",
          of: SITE,
          path: "system.web/sessionState/providers/add",
          entry: { name: "Redis", type: "A, B" },
        },
      ],
      `Add-WebConfigurationProperty -PSPath '${AT}' -Filter 'system.web/sessionState/providers' -Name '.' -Value @{name='Redis'; type='A, B'}`,
    ],
    [
      "an entry that goes",
      [
        {
          do: "drop",
          of: SITE,
          path: "system.web/sessionState/providers/add",
          entry: { name: "Redis" },
        },
      ],
      `Remove-WebConfigurationProperty -PSPath '${AT}' -Filter 'system.web/sessionState/providers' -Name '.' -AtElement @{name='Redis'}`,
    ],
    [
      "the pool of an application",
      [
        {
          do: "set",
          of: { kind: "application", path: "Default Web Site/shop" },
          path: "system.applicationHost/sites/site/application@applicationPool",
          value: "ShopPool",
        },
      ],
      "Import-Module WebAdministration; Set-ItemProperty 'IIS:\\Sites\\Default Web Site\\shop' -Name applicationPool -Value 'ShopPool'",
    ],
  ];
  test.each(lines)("%s", (_, changes, line) => {
    expect(commandsOf(changes, sectionFacts)?.powershell).toBe(line);
  });
});

describe("WMI", () => {
  const modes = { Off: 0, InProc: 1, StateServer: 2, SQLServer: 3, Custom: 4 };
  const cookies = {
    UseUri: 0,
    UseCookies: 1,
    AutoDetect: 2,
    UseDeviceProfile: 3,
    true: 0,
    false: 1,
  };
  const lines: readonly Line[] = [
    ...Object.entries(modes).map(
      ([name, number]): Line => [
        name,
        [session("mode", name)],
        `${S} : s.Mode = ${number} : s.Put_`,
      ],
    ),
    ...Object.entries(cookies).map(
      ([name, number]): Line => [
        name,
        [session("cookieless", name)],
        `${S} : s.Cookieless = ${number} : s.Put_`,
      ],
    ),
    ["a number for a combined mode", [session("mode", 5)], `${S} : s.Mode = 5 : s.Put_`],
    ["no such name", [session("mode", "inproc")], undefined],
    ["a name of every object", [session("mode", "constructor")], undefined],
    [
      "20 minutes",
      [session("timeout", 20)],
      `${S} : s.Timeout = ${INTERVAL("00000000002000")} : s.Put_`,
    ],
    [
      "15 minutes",
      [session("timeout", 15)],
      `${S} : s.Timeout = ${INTERVAL("00000000001500")} : s.Put_`,
    ],
    [
      "90 minutes",
      [session("timeout", 90)],
      `${S} : s.Timeout = ${INTERVAL("00000000013000")} : s.Put_`,
    ],
    [
      "1500 minutes",
      [session("timeout", 1500)],
      `${S} : s.Timeout = ${INTERVAL("00000001010000")} : s.Put_`,
    ],
    [
      "seconds",
      [session("stateNetworkTimeout", 61)],
      `${S} : s.StateNetworkTimeout = ${INTERVAL("00000000000101")} : s.Put_`,
    ],
    [
      "a boolean",
      [session("allowCustomSqlDatabase", true)],
      `${S} : s.AllowCustomSqlDatabase = True : s.Put_`,
    ],
    [
      "a text",
      [session("customProvider", 'It\'s "q" & x')],
      `${S} : s.CustomProvider = "It's ""q"" & x" : s.Put_`,
    ],
    ["a line break", [session("customProvider", "a\ncalc")], undefined],
    ["what came with .NET 4.0", [session("compressionEnabled", true)], undefined],
    ["what came with .NET 4.0, too", [session("sqlConnectionRetryInterval", 30)], undefined],
    ["SameSite", [session("cookieSameSite", "Lax")], undefined],
    ["what came with IIS 8.5", [pool("processModel@idleTimeoutAction", "Suspend")], undefined],
    [
      "the server",
      [session("mode", "Off", SERVER)],
      `Set s = ${WMI}"SessionStateSection.Path='MACHINE/WEBROOT',Location=''") : s.Mode = 0 : s.Put_`,
    ],
    [
      "a pool",
      [pool("recycling/periodicRestart@time", 0), pool("recycling/periodicRestart@requests", 0)],
      `${P} : p.Recycling.PeriodicRestart.Time = ${INTERVAL("00000000000000")} : p.Recycling.PeriodicRestart.Requests = 0 : p.Put_`,
    ],
    [
      "an idle time-out",
      [pool("processModel@idleTimeout", 4200)],
      `${P} : p.ProcessModel.IdleTimeout = ${INTERVAL("00000000011000")} : p.Put_`,
    ],
    [
      "several objects",
      [session("mode", "Off"), pool("processModel@maxProcesses", 1)],
      `${S} : s.Mode = 0 : s.Put_ : ${P.replace("Set p ", "Set p2 ")} : p2.ProcessModel.MaxProcesses = 1 : p2.Put_`,
    ],
    [
      "a section without a class",
      [{ do: "set", of: SITE, path: "system.web/compilation@debug", value: false }],
      undefined,
    ],
    [
      "an entry",
      [
        {
          do: "drop",
          of: SITE,
          path: "system.web/sessionState/providers/add",
          entry: { name: "R" },
        },
      ],
      undefined,
    ],
  ];
  test.each(lines)("%s", (_, changes, line) => {
    expect(commandsOf(changes, sectionFacts)?.wmi).toBe(line);
  });
});

describe("IIS Manager", () => {
  const lines: readonly Line[] = [
    [
      "a mode",
      [session("mode", "StateServer")],
      "Session State > Session State Mode Settings: State Server",
    ],
    [
      "no sessions",
      [session("mode", "Off")],
      "Session State > Session State Mode Settings: Not enabled",
    ],
    [
      "a time-out",
      [session("timeout", 20)],
      "Session State > Cookie Settings > Time-out (in minutes): 20",
    ],
    [
      "cookies",
      [session("cookieless", "UseCookies")],
      "Session State > Cookie Settings > Mode: Use Cookies",
    ],
    [
      "several",
      [session("mode", "StateServer"), session("stateConnectionString", "tcpip=STATE01:42424")],
      "Session State > Session State Mode Settings: State Server, State Server > Connection string: tcpip=STATE01:42424",
    ],
    [
      "seconds",
      [session("stateNetworkTimeout", 10)],
      "Session State > State Server > Time-out (in seconds): 10",
    ],
    [
      "seconds of SQL Server",
      [session("sqlCommandTimeout", 30)],
      "Session State > SQL Server > Time-out (in seconds): 30",
    ],
    [
      "a database",
      [session("allowCustomSqlDatabase", true)],
      "Session State > SQL Server > Enable custom database: True",
    ],
    ["no label", [session("compressionEnabled", true)], undefined],
    ["SameSite", [session("cookieSameSite", "Lax")], undefined],
    [
      "a pool, counted in minutes",
      [pool("processModel@idleTimeout", 4200)],
      "Application Pools > ShopPool > Advanced Settings > Idle Time-out (minutes): 70",
    ],
    [
      "two of a pool",
      [pool("recycling/periodicRestart@time", 0), pool("recycling/periodicRestart@requests", 0)],
      "Application Pools > ShopPool > Advanced Settings > Regular Time Interval (minutes): 0, Request Limit: 0",
    ],
    [
      "processes",
      [pool("processModel@maxProcesses", 1)],
      "Application Pools > ShopPool > Advanced Settings > Maximum Worker Processes: 1",
    ],
    [
      "a name with a line break",
      [pool("processModel@maxProcesses", 1, { kind: "pool", name: "a\nb" })],
      undefined,
    ],
  ];
  test.each(lines)("%s", (_, changes, line) => {
    expect(commandsOf(changes, sectionFacts)?.iisManager).toBe(line);
  });
});

describe("a Windows service", () => {
  const service = (
    start: "Automatic" | "AutomaticDelayed" | "Manual" | "Disabled",
    host?: string,
  ) =>
    [
      { do: "service", name: "aspnet_state", start, ...(host === undefined ? {} : { host }) },
    ] as const;
  const object = "winmgmts:root\\cimv2:Win32_Service.Name='aspnet_state'";
  test.each([
    [
      "Automatic",
      service("Automatic"),
      {
        sc: "sc.exe config aspnet_state start= auto & sc.exe start aspnet_state",
        powershell: "Set-Service aspnet_state -StartupType Automatic; Start-Service aspnet_state",
        wmi: `Set v = GetObject("${object}") : v.ChangeStartMode "Automatic" : v.StartService`,
      },
    ],
    [
      "Manual",
      service("Manual"),
      {
        sc: "sc.exe config aspnet_state start= demand",
        powershell: "Set-Service aspnet_state -StartupType Manual",
        wmi: `GetObject("${object}").ChangeStartMode "Manual"`,
      },
    ],
    [
      "Disabled",
      service("Disabled"),
      {
        sc: "sc.exe config aspnet_state start= disabled",
        powershell: "Set-Service aspnet_state -StartupType Disabled",
        wmi: `GetObject("${object}").ChangeStartMode "Disabled"`,
      },
    ],
    [
      "AutomaticDelayed",
      service("AutomaticDelayed"),
      { sc: "sc.exe config aspnet_state start= delayed-auto & sc.exe start aspnet_state" },
    ],
    [
      "on another machine",
      service("Automatic", "STATE01"),
      {
        sc: "sc.exe \\\\STATE01 config aspnet_state start= auto & sc.exe \\\\STATE01 start aspnet_state",
        powershell:
          "Invoke-Command -ComputerName STATE01 { Set-Service aspnet_state -StartupType Automatic; Start-Service aspnet_state }",
        wmi: `Set v = GetObject("winmgmts:\\\\STATE01\\root\\cimv2:Win32_Service.Name='aspnet_state'") : v.ChangeStartMode "Automatic" : v.StartService`,
      },
    ],
    ["on a machine with a hostile name", service("Automatic", "x & calc"), undefined],
    ["on a machine with the name of an option", service("Automatic", "-x"), undefined],
  ] as const)("%s", (_, changes, commands) => {
    expect(commandsOf(changes, sectionFacts)).toEqual(commands);
  });
});

describe("the way back", () => {
  const lines = (changes: readonly Change[] | undefined) =>
    changes && commandsOf(changes, sectionFacts)?.appcmd;

  test("sets the old value again", () => {
    const changes: Change[] = [
      { ...session("mode", "StateServer"), old: "InProc" } as Change,
      { ...session("timeout", 60), old: 20 } as Change,
    ];
    expect(lines(wayBack(changes))).toBe(
      `${APPCMD} set config "Default Web Site/shop" /section:sessionState /timeout:20 /mode:InProc`,
    );
    expect(wayBack(wayBack(changes) ?? [])).toEqual(changes);
  });

  test("takes out what was added, and adds what was taken out", () => {
    const entry = { name: "Redis", type: "A" };
    const add: Change = {
      do: "add",
      of: SITE,
      path: "system.web/sessionState/providers/add",
      entry,
    };
    expect(wayBack([add])).toEqual([{ ...add, do: "drop" }]);
    expect(wayBack([{ ...add, do: "drop" }])).toEqual([add]);
  });

  test("gives a service its start mode back", () => {
    const change: Change = {
      do: "service",
      name: "aspnet_state",
      start: "Automatic",
      old: "Manual",
    };
    expect(wayBack([change])).toEqual([{ ...change, start: "Manual", old: "Automatic" }]);
  });

  test.each<[string, Change]>([
    ["a value that was not known", session("mode", "Off")],
    ["a start mode that was not known", { do: "service", name: "aspnet_state", start: "Manual" }],
    ["a section that was cleared", { do: "clear", of: SITE, path: "system.web/sessionState" }],
  ])("is not known for %s", (_, change) => {
    expect(wayBack([change])).toBeUndefined();
  });
});
