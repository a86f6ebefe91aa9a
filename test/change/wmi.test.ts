/** What WMI is told. */
import { describe, expect, test } from "vitest";
import { sectionFacts } from "../../schema/generated/shapes.js";
import { commandsOf } from "../../src/change/render.js";
import { INTERVAL, type Line, P, pool, S, SERVER, session, SITE, WMI } from "./lines.js";

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
