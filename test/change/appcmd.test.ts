/** What appcmd is told. */
import { describe, expect, test } from "vitest";
import { sectionFacts } from "../../schema/generated/shapes.js";
import { commandsOf } from "../../src/change/render.js";
import { APPCMD, type Line, pool, SERVER, session, SITE } from "./lines.js";

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
    [
      "a text of that name",
      [session("customProvider", "Infinite")],
      `${site} /customProvider:Infinite`,
    ],
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
