/** Copies of consoles: whose machine it was. */
import { describe, expect, test } from "vitest";
import { hostInConsole } from "../../src/facts/transcript.js";
import { read } from "./read.js";

const transcript = (machine: string, word = "Machine") =>
  `**********************\r\nWindows PowerShell transcript start\r\nUsername: CORP\\op\r\n${word}: ${machine} (Microsoft Windows NT 10.0.17763.0)\r\n**********************\r\n`;
const LISTING = "\r\nName      : aspnet_state\r\nStatus    : Stopped\r\nStartType : Manual\r\n\r\n";
const asked = (prompt: string) =>
  `${prompt} Get-Service aspnet_state | Format-List *\r\n${LISTING}`;

describe("the machine of a console", () => {
  test.each<[string, string, string | undefined]>([
    ["a transcript", `${transcript("WEB09")}${asked("PS C:\\>")}`, "WEB09"],
    ["a transcript in German", transcript("WEB09", "Computer"), "WEB09"],
    ["a session entered from afar", asked("[web09.corp.example]: PS C:\\>"), "web09.corp.example"],
    [
      "entered from another machine",
      `${transcript("PC042")}${asked("[WEB09]: PS C:\\>")}`,
      "WEB09",
    ],
    ["entered twice", asked("[WEB09]: PS C:\\>") + asked("[web09]: PS D:\\>"), "web09"],
    ["several entered", asked("[WEB09]: PS C:\\>") + asked("[WEB10]: PS C:\\>"), "WEB09 or WEB10"],
    ["a prompt of its own", asked("PS C:\\>"), undefined],
    ["a log that speaks of a machine", `x\r\n${transcript("WEB09")}`, undefined],
    ["a list in JSON", '["[WEB09]: PS C:\\\\>"]', undefined],
  ])("%s", (_, text, host) => {
    expect(hostInConsole(text)).toBe(host);
  });

  test("goes before the file's name, and behind what a listing says of itself", () => {
    const hosts = (text: string) =>
      read(text, "STATE01.txt")?.services.map(({ value: { host } }) => host);
    expect(hosts(`${transcript("WEB09")}${asked("PS C:\\>")}`)).toEqual(["WEB09"]);
    expect(hosts(asked("PS C:\\>"))).toEqual(["STATE01"]);
    const remote = LISTING.replace(
      "Name      :",
      "MachineName : SQL01\r\nName        :",
    ).replaceAll(/^(Status|StartType) +:/gm, (_, name: string) => `${name.padEnd(11)} :`);
    expect(hosts(`${transcript("WEB09")}${remote}`)).toEqual(["SQL01"]);
  });
});
