/** Corners of the listings of services: what is taken, what is not, and where it stands. */
import { describe, expect, test } from "vitest";
import { placed, read, refused, shown } from "./read.js";

const services = (text: string, path?: string) => read(text, path)?.services.map(shown);

describe("a security template", () => {
  const inf = (...lines: readonly string[]) =>
    `[Service General Setting]\r\n${lines.join("\r\n")}\r\n`;

  test.each<[string, readonly [string, string, string][]]>([
    ['  "aspnet_state" , 2 , "D:"', [["aspnet_state", "Automatic", "2: 2"]]],
    ["aspnet_state,3", [["aspnet_state", "Manual", "2: 3"]]],
    [' W3SVC 2,4,""', [["W3SVC 2", "Disabled", "2: 4"]]],
    ['"A\\B",4,""', [["B", "Disabled", "2: 4"]]],
    ['"a2",2,""', [["a2", "Automatic", "2: 2"]]],
    ["aspnet_state,2x", []],
    ["aspnet_state;2,3", []],
    ["2", []],
  ])("%s", (line, expected) => {
    expect(
      (services(inf(line)) ?? []).map(({ name, startMode, says }) => [name, startMode, says]),
    ).toEqual(expected);
  });

  test.each([
    ["aspnet_state,0", "2: 0"],
    ['aspnet_state,1,""  ', '2: 1,""'],
    ["aspnet_state, 22", "2:  22"],
    ["aspnet_state,5,x", "2: 5,x"],
    ["aspnet_state,123456789", "2: 123456789"],
  ])("%s is no mode of a policy", (line, says) => {
    const facts = read(inf(line, "w3svc,2"));
    expect(refused(facts)).toEqual([
      "security template: a start mode in it is none that a policy can set.",
    ]);
    expect(placed(facts?.refused?.[0]?.evidence)).toBe(says);
    expect(facts?.services.map(({ value }) => value.name)).toEqual(["w3svc"]);
  });

  test("a line of another form is passed over", () => {
    expect(refused(read(inf("aspnet_state,2x", "w3svc,2")))).toBeUndefined();
  });

  test("a section ends where another begins; its name may have blanks, capitals and a remark", () => {
    expect(
      services(
        " [ SERVICE general setting ] ; x\na,2\n[Other]\nb,2\n[service general setting]\nc,3\n",
      )?.map(({ name }) => name),
    ).toEqual(["a", "c"]);
  });

  test.each<readonly [string, string, readonly string[] | undefined]>([
    ["no head", "[System Access]\nx = 1\n", undefined],
    ["no policies", '[Version]\nsignature="$CHICAGO$"\n', undefined],
    ["signed elsewhere", '[Other]\nsignature="$CHICAGO$"\n[Event Audit]\n', undefined],
    ["signed otherwise", '[Version]\nsignature="$WINDOWS NT$"\n[Event Audit]\n', undefined],
    ...[
      "System Access",
      "Event Audit",
      "Registry Values",
      "Registry Keys",
      "Privilege Rights",
      "File Security",
      "Group Membership",
      "Service General Setting",
    ].map(
      (name) =>
        [
          name,
          `[Version]\n Signature = $chicago$ \n[${name}]\n`,
          ["security template: it sets the start mode of no service."],
        ] as const,
    ),
  ])("without a service: %s", (_, text, expected) => {
    expect(refused(read(text))).toEqual(expected);
  });
});

describe("a list", () => {
  test.each<[string, string, readonly string[]]>([
    ["one block", "Name      : a\nStartType : Manual\n", ["a"]],
    [
      "two blocks",
      "Name      : a\nStartType : Manual\n\nName      : b\nStatus    : Running\n",
      ["a", "b"],
    ],
    ["no blank before the colon", "Name: a\nStartType: Manual\n", []],
    ["colons that are not below each other", "Name : a\nStartType : Manual\n", []],
    ["one line alone", "Name      : a\n", []],
    ["a first name that stays", "Name      : a\nName      : b\nStatus    : Running\n", ["a"]],
    ["an indented line", " Name     : a\n StartType: Manual\n", []],
  ])("%s", (_, text, names) => {
    expect((services(text) ?? []).map(({ name }) => name)).toEqual(names);
  });

  test("a value is placed without the blanks behind it", () => {
    expect(services("Name      : a\nStartType : Manual  \n")?.[0]?.says).toBe("2: Manual");
  });

  test("the last line may be cut off", () => {
    expect(services("Name      : a\nStatus    : Running\nStartType : Man")).toEqual([
      { name: "a", installed: true, state: "Running", says: "2: Running" },
    ]);
  });
});

describe("JSON", () => {
  const of = (object: object) => services(JSON.stringify(object)) ?? [];
  test.each([".", "", "localhost", "127.0.0.1", "::1", " LOCALHOST "])(
    "the machine %j is the one on which the command ran",
    (host) => {
      const [one] = of({ Name: "a", StartType: "Manual", MachineName: host });
      expect(one && "host" in one).toBe(false);
    },
  );

  test.each([
    [{ PSComputerName: "A", SystemName: "B", MachineName: "C", Node: "D" }, "A"],
    [{ PSComputerName: "localhost", SystemName: "B", MachineName: "C" }, "B"],
    [{ MachineName: " C ", Node: "D" }, "C"],
    [{ Node: "D" }, "D"],
    [{ Node: 5 }, undefined],
  ])("%j names the machine %s", (hosts, host) => {
    expect(of({ Name: "a", StartType: "Manual", ...hosts })[0]?.host).toBe(host);
  });

  test.each<[object, object | undefined]>([
    [{ Name: "a", StartupType: "Manual", StartType: "Disabled" }, { startMode: "Manual" }],
    [{ Name: "a", StartupType: "?", StartType: "Disabled" }, { startMode: "Disabled" }],
    [
      { ServiceName: " a ", StartMode: "Auto" },
      { name: "a", startMode: "Automatic" },
    ],
    [{ Name: "a", StartMode: "Auto", DelayedAutoStart: true }, { startMode: "AutomaticDelayed" }],
    [{ Name: "a", StartMode: "Auto", DelayedAutoStart: "true" }, { startMode: "AutomaticDelayed" }],
    [{ Name: "a", StartMode: "Auto", DelayedAutoStart: "untrue" }, { startMode: "Automatic" }],
    [{ Name: "a", StartMode: "Manual", DelayedAutoStart: true }, { startMode: "Manual" }],
    [{ Name: "a", State: "Running", Status: "OK" }, { state: "Running" }],
    [{ Name: "a", Status: "OK" }, undefined],
    [{ Name: "", StartType: "Manual" }, undefined],
    [{ Name: 5, StartType: "Manual" }, undefined],
    [{ Name: 5, ServiceName: "b", StartType: "Manual" }, { name: "b" }],
    [{ value: [{ Name: "a", StartType: "Manual" }], Count: 1 }, { name: "a" }],
    [{ Name: "a", StartType: "Manual", startType: "Disabled" }, { startMode: "Manual" }],
  ])("%j", (object, expected) => {
    const [one] = of(object);
    if (expected === undefined) expect(one).toBeUndefined();
    else expect(one).toMatchObject(expected);
  });
});

describe("JSON that is cut off", () => {
  test.each([
    ['[{"Name": "a", "StartType": 2', true],
    ['{"Name": "a", "StartupType" : 2', true],
    ['{"Name": "a", "StartMode"\r\n:"Auto"', true],
    ['{"Name": "a", "StartTypes": 2', false],
    ['x{"Name": "a", "StartType": 2', false],
  ])("%j: of services: %s", (text, isOfServices) => {
    expect(refused(read(text))).toEqual(
      isOfServices ? ["services as JSON: it is cut off or damaged: it is no JSON."] : undefined,
    );
  });
});

describe("a registry export", () => {
  const KEY = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state";
  const reg = (...lines: readonly string[]) =>
    `Windows Registry Editor Version 5.00\r\n\r\n[${KEY}]\r\n${lines.join("\r\n")}\r\n`;

  test.each<[string, string | undefined]>([
    ['"Start"=dword:00000002', "Automatic"],
    ['"Start"=dword:00000003 ; by hand', "Manual"],
    ['"Start"=dword:4', "Disabled"],
    ['"Start"=hex(4):03,00,00,00', "Manual"],
    ['"Start"=hex(5):00,00,00,03', "Manual"],
    ['"Start"=hex(b):04,00,00,00,00,00,00,00', "Disabled"],
    ['"Start"=hex(4): 03, 00, 00, 00', "Manual"],
    ['"Start"=hex(4):03,00,\\\r\n  00,00', "Manual"],
    ['"Start"=hex:03,00,00,00', undefined],
    ['"Start"=hex(4):03,00', undefined],
    ['"Start"=hex(b):03,00,00,00', undefined],
    ['"Start"="2"', undefined],
    ['"Start"=dword:00000009', undefined],
  ])("%s", (line, startMode) => {
    expect(services(reg(line))?.[0]?.startMode).toBe(startMode);
  });

  test.each([
    ['"DelayedAutostart"=dword:00000001', "AutomaticDelayed"],
    ['"DelayedAutostart"=dword:00000000', "Automatic"],
  ])("automatic with %s is %s", (line, startMode) => {
    expect(services(reg('"Start"=dword:00000002', line))?.[0]?.startMode).toBe(startMode);
    expect(services(reg('"Start"=dword:00000003', line))?.[0]?.startMode).toBe("Manual");
  });

  const MANUAL = ['"Start"=dword:00000003'];
  const DELAYED = ['"Start"=dword:00000002'];

  test.each<[string, readonly string[], string, string, readonly (string | undefined)[]]>([
    ["in a name", MANUAL, '"Typ', "line", ["Manual"]],
    ["behind a name", MANUAL, '"Type"', "line", ["Manual"]],
    ["before the value", MANUAL, '"Type"=', "value", ["Manual"]],
    ["in the type", MANUAL, '"Type"=dwo', "value", ["Manual"]],
    ["in the digits", MANUAL, '"Type"=dword:0000001', "value", ["Manual"]],
    ["in a text", MANUAL, '"ImagePath"="C:\\\\Win', "value", ["Manual"]],
    ["behind an escape", MANUAL, '"ImagePath"="C:\\"', "value", ["Manual"]],
    ["between bytes", MANUAL, '"Failure"=hex:80,51,', "value", ["Manual"]],
    ["in a byte", MANUAL, '"Failure"=hex(7):80,5', "value", ["Manual"]],
    ["in the bytes of a number", MANUAL, '"Type"=hex(4):10,00,00', "value", ["Manual"]],
    ["in the next key", [...MANUAL, ""], "[HKEY_LOCAL_MACHINE\\SYS", "line", ["Manual"]],
    ["in the value itself", [], '"Start"=dword:0000000', "value", []],
    ["where a delay may have followed", DELAYED, '"Delayed', "line", []],
    ["where the key is whole", [...DELAYED, ""], "[HKEY_LOCAL_MACHINE\\SYS", "line", ["Automatic"]],
  ])("cut off %s: told, and what is certain counts", (_, before, rest, what, modes) => {
    const facts = read(`${reg(...before)}${rest}`);
    expect(facts?.services.map(({ value }) => value.startMode)).toEqual(modes);
    expect(refused(facts)).toEqual([`registry export: its last ${what} is cut off.`]);
  });

  test.each([
    '"Type"=dword:00000010',
    '"Type"=dword:00000010 ; by hand',
    '"Type"=-',
    '@=""',
    '"ImagePath"="C:\\\\Windows"',
    '"Quote"="a \\"b\\""',
    '"Failure"=hex:80,51',
    '"None"=hex(0):',
    '"Type"=hex(4):10,00,00,\\\r\n  00',
    "; a comment",
    "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\W3SVC]",
  ])("a last line that lacks only its end is whole: %s", (line) => {
    const facts = read(`${reg(...MANUAL)}${line}`);
    expect(facts?.services.map(({ value }) => value.startMode)).toEqual(["Manual"]);
    expect(refused(facts)).toBeUndefined();
  });

  const QUERIED = `\r\n${KEY}\r\n    Start    REG_DWORD    0x3\r\n`;
  test.each([
    ["    Ty", "line"],
    ["    Type    REG_DW", "line"],
    ["    Type    REG_DWORD    0x1", "value"],
    [`\r\n${KEY}\\Par`, "line"],
  ])("reg query cut off as %s", (rest, what) => {
    const facts = read(`${QUERIED}${rest}`);
    expect(facts?.services.map(({ value }) => value.startMode)).toEqual(["Manual"]);
    expect(refused(facts)).toEqual([`registry export: its last ${what} is cut off.`]);
  });

  const answer = (start: number) => `\r\n${KEY}\r\n    Start    REG_DWORD    0x${start}\r\n\r\n`;
  const PATH = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state";

  test.each([
    [`C:\\>reg query ${PATH}`, undefined],
    [`C:\\>reg query \\\\WEB01\\${PATH} /s`, "WEB01"],
    [`PS C:\\> reg.exe query "\\\\web01.corp.example\\${PATH}"`, "web01.corp.example"],
    [`reg query \\\\WEB01\\${PATH}`, "WEB01"],
  ])("reg query with its command: %s", (echo, host) => {
    const facts = read(`${echo}\r\n${answer(3)}C:\\>`);
    expect(facts?.services.map(({ value }) => value)).toEqual([
      {
        ...(host === undefined ? {} : { host }),
        name: "aspnet_state",
        installed: true,
        startMode: "Manual",
      },
    ]);
    expect(refused(facts)).toBeUndefined();
  });

  test("reg query without a machine is of the one in the file's name", () => {
    const facts = read(`C:\\>reg query ${PATH}\r\n${answer(3)}`, "WEB07.txt");
    expect(facts?.services[0]?.value.host).toBe("WEB07");
  });

  test("reg query of several machines in one text is no answer of any", () => {
    const both = ["WEB01", "WEB02"].map(
      (host, i) => `C:\\>reg query \\\\${host}\\${PATH}\r\n${answer(3 + i)}`,
    );
    const facts = read(both.join(""));
    expect(facts?.services).toEqual([]);
    expect(refused(facts)).toEqual([
      "registry export: it has the answers of several machines: give one file for each.",
    ]);
    const again = read(
      `${both[0] ?? ""}${(both[0] ?? "").toLowerCase().replace("hkey_local_machine", "HKEY_LOCAL_MACHINE").replace("reg_dword", "REG_DWORD")}`,
    );
    expect(again?.services.map(({ value }) => value.startMode)).toEqual(["Manual"]);
  });
});
