/** What PowerShell is told. */
import { describe, expect, test } from "vitest";
import { sectionFacts } from "../../schema/generated/shapes.js";
import { commandsOf } from "../../src/change/render.js";
import { AT, item, type Line, pool, SERVER, session, setting, SITE } from "./lines.js";

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
      "Import-Module WebAdministration; Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT' -Filter 'system.web/sessionState' -Name mode -Value 'Off'",
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
      "Import-Module WebAdministration; Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Location 'Default Web Site/shop' -Filter 'system.webServer/asp/session' -Name keepSessionIdSecure -Value $true",
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
      "Import-Module WebAdministration; Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Filter 'webFarms/webFarm[@name=\"It''s\"]/applicationRequestRouting/affinity' -Name useCookie -Value $true",
    ],
    [
      "a section out of applicationHost.config",
      [{ do: "clear", of: SITE, path: "system.web/sessionState", from: "applicationHost" }],
      "Import-Module WebAdministration; Clear-WebConfiguration -PSPath 'MACHINE/WEBROOT/APPHOST' -Location 'Default Web Site/shop' -Filter 'system.web/sessionState'",
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
      `Import-Module WebAdministration; Add-WebConfigurationProperty -PSPath '${AT}' -Filter 'system.web/sessionState/providers' -Name '.' -Value @{name='Redis'; type='A, B'}`,
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
      `Import-Module WebAdministration; Remove-WebConfigurationProperty -PSPath '${AT}' -Filter 'system.web/sessionState/providers' -Name '.' -AtElement @{name='Redis'}`,
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
