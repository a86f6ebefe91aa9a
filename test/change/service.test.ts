/** The start of a Windows service. */
import { describe, expect, test } from "vitest";
import { sectionFacts } from "../../schema/generated/shapes.js";
import { commandsOf } from "../../src/change/render.js";

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
