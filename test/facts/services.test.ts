/** Services from PowerShell's lists and CSV, from registries and from policies. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/hosts/decode.js";
import { placed, read, refused, shown } from "./read.js";

const services = (text: string, path?: string) => read(text, path)?.services.map(shown);

describe("CSV", () => {
  test("Export-Csv of Windows PowerShell begins with the type", () => {
    const text =
      '#TYPE Selected.System.ServiceProcess.ServiceController\r\n"Name","Status","StartType"\r\n"W3SVC","Running","Automatic"\r\n"aspnet_state","Stopped","Manual"\r\n';
    expect(services(text)).toEqual([
      {
        name: "W3SVC",
        installed: true,
        startMode: "Automatic",
        state: "Running",
        says: "3: Automatic",
      },
      {
        name: "aspnet_state",
        installed: true,
        startMode: "Manual",
        state: "Stopped",
        says: "4: Manual",
      },
    ]);
  });

  test("Win32_Service tells delayed start and machine; quotes and commas inside a cell", () => {
    const text = `"PSComputerName","Caption","Name","StartMode","State","DelayedAutoStart"
"STATE01","ASP.NET ""State"", Service","aspnet_state","Auto","Running","True"
`;
    expect(services(text)).toEqual([
      {
        host: "STATE01",
        name: "aspnet_state",
        installed: true,
        startMode: "AutomaticDelayed",
        state: "Running",
        says: "2: Auto",
      },
    ]);
  });

  test.each([
    ["semicolons of -UseCulture", '"Name";"StartType"\n"aspnet_state";"Disabled"\n'],
    ["tabs", "Name\tStartType\naspnet_state\tDisabled\n"],
    ["no quotes of PowerShell 7", "Name,StartType\naspnet_state,Disabled\n"],
    [
      "line ends inside a quoted cell",
      '"Name","Description","StartType"\n"aspnet_state","a\nb","Disabled"\n',
    ],
  ])("%s", (_, text) => {
    expect(services(text)).toMatchObject([{ name: "aspnet_state", startMode: "Disabled" }]);
  });

  test("wmic's CSV begins with an empty line and names the machine Node", () => {
    const text = "\r\n\r\nNode,Name,StartMode,State\r\nWEB01,aspnet_state,Manual,Stopped\r\n";
    expect(services(text)).toMatchObject([
      { host: "WEB01", startMode: "Manual", says: "4: Manual" },
    ]);
  });

  test.each([
    ['"Name","Status","StartType"\n"aspnet_state","Stopped","Man', 2],
    ['"Name","Status","StartType"\n"aspnet_state","Stopped"', 2],
    ["Name,StartType\naspnet_state,Automatic", 2],
  ])("a row that is cut off is refused: %s", (text, line) => {
    const facts = read(text);
    expect(facts?.services).toEqual([]);
    expect(refused(facts)).toEqual([
      "services as CSV: a row of it is cut off, and that row was not used.",
    ]);
    expect(placed(facts?.refused?.[0]?.evidence)).toMatch(new RegExp(`^${line}: `));
  });

  test.each(["Name,Price\nshop,3\n", "Name,Status\nshop,open\n", "a;b;c\n1;2;3\n"])(
    "another table is not recognised: %s",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});

describe("Format-List", () => {
  const list = `

Name                : aspnet_state
DisplayName         : ASP.NET State Service
Status              : Stopped
MachineName         : STATE02
ServiceName         : aspnet_state
StartType           : Manual

Name                : W3SVC
Status              : Running
StartType           : Automatic

`;

  test("one service for each block", () => {
    expect(services(list)).toEqual([
      {
        host: "STATE02",
        name: "aspnet_state",
        installed: true,
        startMode: "Manual",
        state: "Stopped",
        says: "8: Manual",
      },
      {
        name: "W3SVC",
        installed: true,
        startMode: "Automatic",
        state: "Running",
        says: "12: Automatic",
      },
    ]);
  });

  test("Win32_Service with a delayed start", () => {
    const text =
      "Name             : aspnet_state\r\nState            : Running\r\nStartMode        : Auto\r\nDelayedAutoStart : True\r\n\r\n";
    expect(services(text)).toMatchObject([{ startMode: "AutomaticDelayed", says: "3: Auto" }]);
  });

  test("lines whose colons do not stand below each other are no list", () => {
    expect(read("Name : aspnet_state\nStatus  : Running\n")).toBeUndefined();
    expect(read("name: aspnet_state\nstatus: Running\n")).toBeUndefined();
  });
});

describe("registry", () => {
  const file = (name: string) => {
    const decoded = decode(readFileSync(join(import.meta.dirname, "fixtures", name)));
    return "text" in decoded ? decoded.text : decoded.problem;
  };
  // Both fixtures were written by reg.exe of Wine 8.0 about a service made by its sc.exe.
  const exported = file("aspnet_state.reg");

  test.each([
    ["reg export", exported, "dword:00000003", "dword:00000001", "dword:0000a5b8"],
    ["reg query", file("aspnet_state.reg-query.txt"), "0x3", "0x1", "0xa5b8"],
  ])("%s", (_, text, start, remote, port) => {
    const facts = read(text, "STATE01.2026-10-14.reg");
    expect(facts?.refused).toBeUndefined();
    expect(facts?.services).toMatchObject([
      {
        value: { host: "STATE01", name: "aspnet_state", installed: true, startMode: "Manual" },
        observedAt: "2026-10-14",
        confidence: "observed",
        via: "registry",
      },
    ]);
    const [server] = facts?.stateServers ?? [];
    expect(server).toMatchObject({
      host: "STATE01",
      allowRemoteConnection: { value: true, observedAt: "2026-10-14", via: "registry" },
      port: { value: 42424 },
    });
    const says = [facts?.services[0], server?.allowRemoteConnection, server?.port];
    expect(says.map((fact) => placed(fact?.evidence).replace(/^\d+: /, ""))).toEqual([
      start,
      remote,
      port,
    ]);
  });

  const key = (...values: string[]) =>
    [
      "REGEDIT4",
      "",
      "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state]",
      ...values,
      "",
    ].join("\r\n");

  test.each<[string, string[], string]>([
    ["automatic", ['"Start"=dword:00000002'], "Automatic"],
    [
      "delayed",
      ['"Start"=dword:00000002', '"DelayedAutostart"=dword:00000001'],
      "AutomaticDelayed",
    ],
    [
      "delayed, written first",
      ['"DelayedAutoStart"=dword:00000001', '"START"=dword:00000002'],
      "AutomaticDelayed",
    ],
    [
      "delayed counts for automatic alone",
      ['"Start"=dword:00000003', '"DelayedAutostart"=dword:00000001'],
      "Manual",
    ],
    ["bytes", ['"Start"=hex(4):04,00,00,00'], "Disabled"],
    ["bytes, highest first", ['"Start"=hex(5):00,00,00,04'], "Disabled"],
    ["bytes over two lines", ['"Start"=hex(4):04,00,\\', "  00,00"], "Disabled"],
    ["the later value counts", ['"Start"=dword:00000002', '"Start"=dword:00000004'], "Disabled"],
    ["a path that ends in a backslash", ['"A"="C:\\\\"', '"Start"=dword:00000004'], "Disabled"],
    ["a comment behind", ['"Start"=dword:00000004 ; off'], "Disabled"],
  ])("%s", (_, values, startMode) => {
    expect(services(key(...values))?.[0]).toMatchObject({ name: "aspnet_state", startMode });
  });

  test.each<[string, string[]]>([
    ["text is no start mode", ['"Start"="2"']],
    ["binary data is none either", ['"Start"=hex:02,00,00,00']],
    ["a value taken back", ['"Start"=dword:00000002', '"Start"=-']],
    ["a number that is none", ['"Start"=dword:00000009']],
  ])("%s", (_, values) => {
    const facts = read(key(...values));
    expect(facts?.services).toEqual([]);
    expect(refused(facts)).toEqual([
      "registry export: it holds no service: export the key Services\\aspnet_state.",
    ]);
  });

  const set = (name: string, start: number) =>
    `[HKEY_LOCAL_MACHINE\\SYSTEM\\${name}\\Services\\aspnet_state]\n"Start"=dword:0000000${start}\n\n`;
  const select = (n: number) =>
    `[HKEY_LOCAL_MACHINE\\SYSTEM\\Select]\n"Current"=dword:0000000${n}\n\n`;
  const v5 = (...parts: string[]) => `Windows Registry Editor Version 5.00\n\n${parts.join("")}`;

  test.each<[string, string, string[]]>([
    ["one set of an offline hive", v5(set("ControlSet001", 4)), ["Disabled"]],
    [
      "a hive loaded under another name",
      v5(set("ControlSet001", 4)).replace("\\SYSTEM\\", "\\offline\\"),
      ["Disabled"],
    ],
    [
      "the set in force is named",
      v5(select(2), set("ControlSet001", 4), set("ControlSet002", 3)),
      ["Manual"],
    ],
    [
      "the current set stands above the others",
      v5(set("ControlSet001", 4), set("CurrentControlSet", 2)),
      ["Automatic"],
    ],
  ])("%s", (_, text, modes) => {
    expect(services(text)?.map(({ startMode }) => startMode)).toEqual(modes);
    expect(refused(read(text))).toBeUndefined();
  });

  test.each([
    [
      v5(set("ControlSet001", 4), set("ControlSet002", 3)),
      "it holds 2 control sets and does not say which is in force (key Select).",
    ],
    [
      v5(select(3), set("ControlSet001", 4)),
      "the control set in force there, controlset003, is not in it.",
    ],
    [
      v5("[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso]\n"),
      "it holds no service: export the key Services\\aspnet_state.",
    ],
    [
      v5(`[-${set("CurrentControlSet", 2).slice(1)}`),
      "it holds no service: export the key Services\\aspnet_state.",
    ],
    [v5(set("CurrentControlSet", 3)).trimEnd().slice(0, -2), "its last value is cut off."],
    [key('"Start"=hex(4):04,00,\\').trimEnd(), "its last value is cut off."],
  ])("no guess: %#", (text, but) => {
    expect(read(text)?.services).toEqual([]);
    expect(refused(read(text))).toEqual([`registry export: ${but}`]);
  });

  test("secrets of other keys are not kept", () => {
    const text = v5(
      set("CurrentControlSet", 3),
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso]\n"Password"="Hunter2!"\n',
    );
    const kept = read(text)?.services[0]?.evidence?.source.text ?? "";
    expect(kept).toHaveLength(text.length);
    expect(kept.trim()).toBe("dword:00000003");
  });
});

describe("security template", () => {
  const inf = (...lines: string[]) =>
    `[Unicode]\r\nUnicode=yes\r\n[Version]\r\nsignature="$CHICAGO$"\r\nRevision=1\r\n[Service General Setting]\r\n${lines.join("\r\n")}\r\n`;

  test.each([
    ['"aspnet_state",2,"D:AR(A;;CCDC;;;BA)"', "Automatic"],
    ['"aspnet_state",3,""', "Manual"],
    ["aspnet_state,4,", "Disabled"],
    ['MACHINE\\System\\CurrentControlSet\\Services\\aspnet_state,4,"D:"', "Disabled"],
  ])("%s", (line, startMode) => {
    const [fact] = read(inf(line), "policy/STATE01/GptTmpl.inf")?.services ?? [];
    expect(fact).toMatchObject({
      value: { name: "aspnet_state", installed: true, startMode },
      confidence: "declared",
      via: "policy",
    });
    expect(fact?.value.host).toBeUndefined();
    expect(placed(fact?.evidence)).toMatch(/^7: [234]$/);
  });

  test("a template that sets no service, and a mode that a policy cannot set", () => {
    const other = '[Version]\nsignature="$CHICAGO$"\n[System Access]\nMinimumPasswordAge = 1\n';
    expect(refused(read(other))).toEqual([
      "security template: it sets the start mode of no service.",
    ]);
    expect(refused(read(inf('"aspnet_state",0,""')))).toEqual([
      "security template: a start mode in it is none that a policy can set.",
    ]);
  });

  test("a driver's .inf is no template", () => {
    expect(read('[Version]\nSignature="$CHICAGO$"\nClass=Net\n')).toBeUndefined();
  });
});

describe("sc.exe", () => {
  test.each([
    ["[SC] OpenSCManager FAILED 5:\n\nAccess is denied.\n", "the command failed with error 5."],
    ["[SC] OpenService FEHLER 1722:\n", "the command failed with error 1722."],
    [
      "[SC] QueryServiceConfig SUCCESS\n\nSERVICE_NAME: aspnet_state\n",
      "what it says about aspnet_state is cut off.",
    ],
    [
      "[SC] QueryServiceConfig SUCCESS\n\nSERVICE_NAME: a\n        TYPE : 10  WIN32_OWN_PROCESS\n        START_TYPE : 2   AUTO_START",
      "what it says about a is cut off.",
    ],
    ["[SC] QueryServiceConfig SUCCESS\n", "it says nothing about a service."],
    [
      "\nSERVICE_NAME: a\n        TYP    : 10  WIN32_OWN_PROCESS\n        STATUS : 4  WIRD AUSGEFÜHRT\n",
      "what it says about a is cut off.",
    ],
  ])("%j", (text, but) => {
    expect(read(text)?.services).toEqual([]);
    expect(refused(read(text))).toEqual([`output of sc.exe: ${but}`]);
  });

  test("queryex, in another language, names the machine in the echoed command", () => {
    const text = `C:\\>sc \\\\STATE01 queryex aspnet_state

SERVICE_NAME: aspnet_state
        TYP                : 10  WIN32_OWN_PROCESS
        STATUS             : 1  BEENDET
        WIN32_BEENDIGUNGSCODE : 1077  (0x435)
        DIENSTBEENDIGUNGSCODE : 0  (0x0)
        PRÜFPUNKT          : 0x0
        WARTEHINWEIS       : 0x0
        PID                : 0
        MARKIERUNGEN       :

C:\\>`;
    expect(read(text)).toMatchObject({
      services: [{ value: { host: "STATE01", name: "aspnet_state", state: "Stopped" } }],
    });
    expect(read(text)?.refused).toBeUndefined();
  });
});
