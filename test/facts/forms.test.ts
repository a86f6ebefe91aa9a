/** Listings of services in the forms that people really make of them. */
import { describe, expect, test } from "vitest";
import { placed, read, refused, shown } from "./read.js";

const services = (text: string, path?: string) => read(text, path)?.services.map(shown);

const TAKE =
  "give the output of Get-Service aspnet_state | Select-Object * | ConvertTo-Json instead.";

describe("Export-Clixml", () => {
  const objects = (...inside: readonly string[]) =>
    `<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">\r\n${inside.join("\r\n")}\r\n</Objs>`;
  const enumeration = (name: string, word: string, number: number) =>
    `<Obj N="${name}" RefId="9"><TN RefId="4"><T>System.Enum</T></TN><ToString>${word}</ToString><I32>${number}</I32></Obj>`;
  const controller = (more = "") =>
    `  <Obj RefId="0"><TN RefId="0"><T>System.ServiceProcess.ServiceController</T></TN><ToString>System.ServiceProcess.ServiceController</ToString><Props><B N="CanStop">false</B><S N="MachineName">.</S><S N="ServiceName">aspnet_state</S>${enumeration("Status", "Stopped", 1)}${enumeration("StartType", "Manual", 3)}<Obj N="ServicesDependedOn" RefId="3"><LST><Obj RefId="4"><Props><S N="ServiceName">RpcSs</S>${enumeration("StartType", "Automatic", 2)}</Props></Obj></LST></Obj></Props><MS><S N="Name">aspnet_state</S>${more}</MS></Obj>`;
  const manual = { name: "aspnet_state", installed: true, startMode: "Manual", state: "Stopped" };

  test.each<[string, string, object]>([
    ["Get-Service", objects(controller()), { ...manual, says: "2: 3" }],
    [
      "of another machine",
      objects(controller('<S N="PSComputerName">STATE01</S>')),
      { ...manual, host: "STATE01", says: "2: 3" },
    ],
    ["a list in a list", objects(`<Obj RefId="9"><LST>${controller()}</LST></Obj>`), manual],
    [
      "Win32_Service",
      objects(
        '<Obj RefId="0"><Props><S N="Name">aspnet_state</S><S N="StartMode">Auto</S><S N="State">Running</S><B N="DelayedAutoStart">true</B><S N="PSComputerName">WEB01</S></Props></Obj>',
      ),
      {
        host: "WEB01",
        name: "aspnet_state",
        installed: true,
        startMode: "AutomaticDelayed",
        state: "Running",
        says: "2: Auto",
      },
    ],
  ])("%s", (_, text, expected) => {
    expect(services(text)).toEqual([expect.objectContaining(expected)]);
  });

  test("cut off, what is whole counts and the rest is told", () => {
    const text = objects(controller(), controller().replaceAll("aspnet_state", "w3svc"));
    const facts = read(text.slice(0, -40));
    expect(facts?.services.map(({ value }) => value.name)).toEqual(["aspnet_state"]);
    expect(refused(facts)).toEqual([
      "services as CLIXML: it is cut off, and what is not whole was not used.",
    ]);
  });

  test("other objects are not recognised", () => {
    expect(read(objects("<S>aspnet_state</S>"))).toBeUndefined();
    expect(read(objects('<Obj RefId="0"><Props><S N="Name">x</S></Props></Obj>'))).toBeUndefined();
  });
});

describe("tables", () => {
  const PROMPT = "PS C:\\> Get-Service aspnet_state\r\n\r\n";
  const USUAL =
    "Status   Name               DisplayName                           \r\n------   ----               -----------                           \r\nStopped  aspnet_state       ASP.NET State Service                 \r\n\r\n";

  test.each<[string, string, object, string[] | undefined]>([
    [
      "Get-Service alone shows no start mode",
      PROMPT + USUAL,
      { name: "aspnet_state", installed: true, state: "Stopped", says: "5: Stopped" },
      [`services as a table: it shows no start mode: ${TAKE}`],
    ],
    [
      "columns of one's choice",
      "\r\nName           Status StartType\r\n----           ------ ---------\r\naspnet_state  Stopped    Manual\r\nW3SVC         Running Automatic\r\n\r\n",
      { startMode: "Manual", state: "Stopped", says: "4: Manual" },
      undefined,
    ],
    [
      "Win32_Service",
      "\r\nProcessId Name         StartMode State   Status ExitCode\r\n--------- ----         --------- -----   ------ --------\r\n0         aspnet_state Manual    Stopped OK     1077    \r\n\r\n",
      { startMode: "Manual", state: "Stopped" },
      undefined,
    ],
    [
      "wmic, with its odd ends of lines",
      "Name          StartMode  State    \r\r\naspnet_state  Disabled   Stopped  \r\r\n\r\r\n",
      { startMode: "Disabled", state: "Stopped" },
      undefined,
    ],
  ])("%s", (_, text, expected, reasons) => {
    const facts = read(text);
    expect(facts?.services.map(shown)).toContainEqual(expect.objectContaining(expected));
    expect(refused(facts)).toEqual(reasons);
  });

  test.each([
    ["a name that is cut off", USUAL.replace("aspnet_state ", "aspnet_state…")],
    [
      "an empty cell before a name of several words",
      "Name         StartType DisplayName\r\n----         --------- -----------\r\naspnet_state           Manual Service\r\n",
    ],
    [
      "a cell too few",
      "Name         MachineName StartType\r\n----         ----------- ---------\r\naspnet_state                Manual\r\n",
    ],
  ])("%s is no evidence", (_, text) => {
    const facts = read(text);
    expect(facts?.services).toEqual([]);
    expect(refused(facts)).toEqual([
      `services as a table: a row of it has columns that cannot be told apart for certain: ${TAKE}`,
    ]);
  });

  test("a last line that may be cut off is not used", () => {
    const text = "Name         StartType\r\n----         ---------\r\naspnet_state Automatic";
    expect(read(text)?.services).toEqual([]);
    expect(refused(read(text))).toEqual([`services as a table: its last row is cut off: ${TAKE}`]);
  });

  test("what follows a table is no row of it", () => {
    const facts = read(`${USUAL}PS C:\\> Start-Service aspnet_state\r\n`);
    expect(facts?.services).toHaveLength(1);
    expect(refused(facts)).toHaveLength(1);
  });

  test("other tables, and heads that stand in prose", () => {
    expect(read("Name   Value\n----   -----\nmode   InProc\n")).toBeUndefined();
    expect(read("Name and Status of it\nName Status\n")).toBeUndefined();
  });
});

describe("wmic /value", () => {
  const pairs = (...lines: readonly string[]) => `\r\r\n\r\r\n${lines.join("\r\r\n")}\r\r\n\r\r\n`;
  test("one service after the other", () => {
    const text =
      pairs("Name=aspnet_state", "StartMode=Manual", "State=Stopped") +
      pairs("Name=W3SVC", "StartMode=Auto", "State=Running");
    expect(services(text)).toMatchObject([
      { name: "aspnet_state", startMode: "Manual", state: "Stopped" },
      { name: "W3SVC", startMode: "Automatic", state: "Running" },
    ]);
  });

  test("settings of another kind are no services", () => {
    expect(read("Name=shop\nStartMode=often\n")).toBeUndefined();
  });
});

describe("CSV", () => {
  test.each([
    [
      "semicolons behind the type",
      '#TYPE Selected.X\r\n"Name";"StartType"\r\n"aspnet_state";"Manual"\r\n',
    ],
    ["a bar of -Delimiter", '"Name"|"StartType"\r\n"aspnet_state"|"Manual"\r\n'],
    ["a bar, without quotes", "Name|StartType\r\naspnet_state|Manual\r\n"],
    ["Excel's line about the delimiter", "sep=;\r\nName;StartType\r\naspnet_state;Manual\r\n"],
  ])("%s", (_, text) => {
    expect(services(text)).toMatchObject([{ name: "aspnet_state", startMode: "Manual" }]);
  });
});

describe("ConvertTo-Json", () => {
  test.each<[string, unknown, object]>([
    ["numbers", { Status: 1, StartType: 3 }, { startMode: "Manual", state: "Stopped" }],
    ["words", { Status: "Running", StartType: "Automatic" }, { startMode: "Automatic" }],
    [
      "enumerations with properties of their own",
      { Status: { value: 1, Value: "Stopped" }, StartType: { value: 3, Value: "Manual" } },
      { startMode: "Manual", state: "Stopped", says: "1: 3" },
    ],
    ["the word alone", { StartType: { Value: "Disabled" } }, { startMode: "Disabled" }],
  ])("%s", (_, values, expected) => {
    const text = JSON.stringify({ Name: "aspnet_state", ...(values as object) });
    expect(services(text)).toEqual([expect.objectContaining(expected)]);
    expect(services(`[${text}]`)).toEqual([expect.objectContaining(expected)]);
  });

  test("several outputs in one file", () => {
    const one = (host: string, start: number) =>
      JSON.stringify(
        { Name: "aspnet_state", PSComputerName: host, StartType: start },
        undefined,
        4,
      );
    const text = `${one("WEB01", 2)}\r\n${one("WEB02", 3)}\r\n[\r\n${one("WEB03", 4)}\r\n]\r\n`;
    expect(services(text)).toMatchObject([
      { host: "WEB01", startMode: "Automatic" },
      { host: "WEB02", startMode: "Manual" },
      { host: "WEB03", startMode: "Disabled" },
    ]);
    expect(read(text)?.services.map(({ evidence }) => placed(evidence))).toEqual([
      "4: 2",
      "9: 3",
      "15: 4",
    ]);
  });
});

describe("event logs without the data of events", () => {
  test.each([
    ["wevtutil without /f:xml", "Event[0]:\r\n  Log Name: System\r\n  Source: WAS\r\n"],
    ["the same of Windows 11", "Event[0]\r\n  Log Name: System\r\n"],
    ["CSV", '"Message","Id","Version","ProviderName"\r\n"A worker …","5186","0","WAS"\r\n'],
    [
      "a list",
      "\r\n\r\nTimeCreated  : 14.10.2026 08:00:00\r\nProviderName : Microsoft-Windows-WAS\r\nId           : 5186\r\nMessage      : Ein Arbeitsprozess\r\n",
    ],
    [
      "CLIXML",
      '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><TN RefId="0"><T>System.Diagnostics.Eventing.Reader.EventLogRecord</T></TN></Obj></Objs>',
    ],
  ])("%s", (_, text) => {
    expect(refused(read(text))).toEqual([
      "event log as text: this form lacks the data of events: export it with wevtutil qe System /f:xml, or with Get-WinEvent | ConvertTo-Json -Depth 4.",
    ]);
  });
});
