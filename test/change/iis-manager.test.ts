/** What a person does in IIS Manager. */
import { describe, expect, test } from "vitest";
import { sectionFacts } from "../../schema/generated/shapes.js";
import { commandsOf } from "../../src/change/render.js";
import { type Line, pool, session } from "./lines.js";

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
      "two dialogs",
      [session("mode", "StateServer"), pool("processModel@maxProcesses", 1)],
      "Session State > Session State Mode Settings: State Server; Application Pools > ShopPool > Advanced Settings > Maximum Worker Processes: 1",
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
