/** Evidence files: what is recognised, which facts come out, and where they point. */
import { describe, expect, test } from "vitest";
import { readEvidence } from "../../src/facts/evidence.js";
import { createSource, positionAt, textOf } from "../../src/source.js";

/** Facts in short: what is known, and the text and line it was read from. */
function facts(path: string, text: string) {
  return readEvidence(createSource(path, text))?.services.map((fact) => ({
    ...fact.value,
    ...(fact.observedAt === undefined ? {} : { observedAt: fact.observedAt }),
    says: fact.evidence && textOf(fact.evidence.source, fact.evidence.span),
    line: fact.evidence && positionAt(fact.evidence.source, fact.evidence.span.start).line,
  }));
}

const qc = (name: string, start: string) => `[SC] QueryServiceConfig SUCCESS

SERVICE_NAME: ${name}
        TYPE               : 10  WIN32_OWN_PROCESS
        START_TYPE         : ${start}
        ERROR_CONTROL      : 1   NORMAL
        BINARY_PATH_NAME   : C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet_state.exe
        LOAD_ORDER_GROUP   :
        TAG                : 0
        DISPLAY_NAME       : ASP.NET State Service
        DEPENDENCIES       :
        SERVICE_START_NAME : NT AUTHORITY\\NetworkService
`;

const query = (name: string, state: string) => `
SERVICE_NAME: ${name}
        TYPE               : 10  WIN32_OWN_PROCESS
        STATE              : ${state}
                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)
        WIN32_EXIT_CODE    : 0  (0x0)
        SERVICE_EXIT_CODE  : 0  (0x0)
        CHECKPOINT         : 0x0
        WAIT_HINT          : 0x0
`;

describe("sc qc", () => {
  test.each([
    ["2   AUTO_START", "Automatic"],
    ["2   AUTO_START  (DELAYED)", "AutomaticDelayed"],
    ["3   DEMAND_START", "Manual"],
    ["4   DISABLED", "Disabled"],
  ])("%s is %s", (start, startMode) => {
    expect(facts("services.txt", qc("aspnet_state", start))).toEqual([
      { name: "aspnet_state", installed: true, startMode, says: start, line: 5 },
    ]);
  });

  test("translated labels and words do not matter", () => {
    const german = `[SC] QueryServiceConfig ERFOLG

SERVICE_NAME: aspnet_state
        TYP                : 10  WIN32_OWN_PROCESS
        STARTTYP           : 3   BEI BEDARF
        FEHLERSTEUERUNG    : 1   NORMAL
        BINÄRPFADNAME      : C:\\aspnet_state.exe
`;
    expect(facts("dienste.txt", german)).toEqual([
      {
        name: "aspnet_state",
        installed: true,
        startMode: "Manual",
        says: "3   BEI BEDARF",
        line: 5,
      },
    ]);
  });

  test("the label of the name may be translated too", () => {
    const french = `[SC] QueryServiceConfig réussite(s)

NOM_SERVICE : aspnet_state
        TYPE               : 10  WIN32_OWN_PROCESS
        TYPE_DÉMARRAGE     : 4   DISABLED
        CONTRÔLE_ERREUR    : 1   NORMAL
`;
    expect(facts("services.txt", french)?.[0]).toMatchObject({
      name: "aspnet_state",
      startMode: "Disabled",
    });
  });

  test("carriage returns and lost indentation do not matter", () => {
    const text = qc("ASPNET_STATE", "3   DEMAND_START")
      .replace(/^ +/gm, "")
      .replaceAll("\n", "\r\n");
    expect(facts("services.txt", text)).toEqual([
      {
        name: "ASPNET_STATE",
        installed: true,
        startMode: "Manual",
        says: "3   DEMAND_START",
        line: 5,
      },
    ]);
  });

  test("several services in one file, others kept", () => {
    const text = qc("W3SVC", "2   AUTO_START") + qc("aspnet_state", "3   DEMAND_START");
    expect(facts("services.txt", text)?.map(({ name, startMode }) => [name, startMode])).toEqual([
      ["W3SVC", "Automatic"],
      ["aspnet_state", "Manual"],
    ]);
  });

  test("the echoed command names the machine, each its own", () => {
    const text = `C:\\>sc \\\\STATE01 qc aspnet_state
${qc("aspnet_state", "3   DEMAND_START")}
C:\\>sc.exe \\\\STATE02 qc aspnet_state
${qc("aspnet_state", "2   AUTO_START")}
C:\\>sc qc aspnet_state
${qc("aspnet_state", "4   DISABLED")}`;
    expect(facts("services.txt", text)?.map(({ host, startMode }) => [host, startMode])).toEqual([
      ["STATE01", "Manual"],
      ["STATE02", "Automatic"],
      [undefined, "Disabled"],
    ]);
  });
});

describe("sc query", () => {
  test.each([
    ["4  RUNNING", "Running"],
    ["1  STOPPED", "Stopped"],
  ])("%s is %s", (state, expected) => {
    expect(facts("services.txt", query("aspnet_state", state))).toEqual([
      { name: "aspnet_state", installed: true, state: expected, says: state, line: 4 },
    ]);
  });

  test("a listing with display names, one of them beginning with a number", () => {
    const text = `
SERVICE_NAME: seven
DISPLAY_NAME: 7 Dwarfs
        TYPE               : e0  USER_SHARE_PROCESS INSTANCE
        STATE              : 4  RUNNING
        WIN32_EXIT_CODE    : 0  (0x0)

SERVICE_NAME: aspnet_state
DISPLAY_NAME: ASP.NET State Service
        TYPE               : 10  WIN32_OWN_PROCESS
        STATE              : 1  STOPPED
        WIN32_EXIT_CODE    : 1077  (0x435)
`;
    expect(facts("services.txt", text)?.map(({ name, state }) => [name, state])).toEqual([
      ["seven", "Running"],
      ["aspnet_state", "Stopped"],
    ]);
  });

  test("a translated state is told from a start type by the exit code below it", () => {
    const text = query("aspnet_state", "4  WIRD AUSGEFÜHRT");
    expect(facts("services.txt", text)?.[0]).toMatchObject({ state: "Running" });
  });

  test("a service on its way up is neither running nor stopped", () => {
    expect(facts("services.txt", query("aspnet_state", "2  START_PENDING"))).toEqual([
      { name: "aspnet_state", installed: true, says: "2  START_PENDING", line: 4 },
    ]);
  });

  test("qc and query of one service become one fact, placed at the start type", () => {
    const parts = [qc("aspnet_state", "3   DEMAND_START"), query("aspnet_state", "4  RUNNING")];
    for (const text of [parts.join("\n"), parts.toReversed().join("\n")])
      expect(facts("services.txt", text)).toMatchObject([
        { startMode: "Manual", state: "Running", says: "3   DEMAND_START" },
      ]);
  });
});

describe("not installed", () => {
  test.each([
    "[SC] OpenService FAILED 1060:",
    "[SC] EnumQueryServicesStatus:OpenService FAILED 1060:",
    "[SC] OpenService FEHLER 1060:",
  ])("%s", (line) => {
    const text = `${line}\n\nThe specified service does not exist as an installed service.\n`;
    expect(facts("services.txt", text)).toEqual([
      { name: "aspnet_state", installed: false, says: line, line: 1 },
    ]);
  });

  test("the echoed command says which service was asked for", () => {
    const text = "C:\\> sc \\\\WEB01 qc W3SVC\n[SC] OpenService FAILED 1060:\n";
    expect(facts("services.txt", text)).toMatchObject([
      { host: "WEB01", name: "W3SVC", installed: false },
    ]);
  });

  test("another failure is recognised and tells nothing", () => {
    expect(facts("services.txt", "[SC] OpenSCManager FAILED 5:\n\nAccess is denied.\n")).toEqual(
      [],
    );
  });
});

describe("Get-Service | ConvertTo-Json", () => {
  test("selected properties, numbers, as Windows PowerShell 5.1 writes them", () => {
    const text =
      '{\r\n    "Name":  "aspnet_state",\r\n    "Status":  1,\r\n    "StartType":  3\r\n}';
    expect(facts("services.json", text)).toEqual([
      {
        name: "aspnet_state",
        installed: true,
        startMode: "Manual",
        state: "Stopped",
        says: "3",
        line: 4,
      },
    ]);
  });

  test("words, as PowerShell 7 writes them with -EnumsAsStrings", () => {
    const text = '[{"Name":"aspnet_state","Status":"Running","StartType":"Disabled"}]';
    expect(facts("services.json", text)).toEqual([
      {
        name: "aspnet_state",
        installed: true,
        startMode: "Disabled",
        state: "Running",
        says: '"Disabled"',
        line: 1,
      },
    ]);
  });

  test("StartupType of PowerShell 7 knows a delayed start, StartType does not", () => {
    const text = '{"Name":"aspnet_state","Status":4,"StartType":2,"StartupType":10}';
    expect(facts("services.json", text)).toMatchObject([
      { startMode: "AutomaticDelayed", says: "10" },
    ]);
  });

  test("the whole object; MachineName . is the machine itself", () => {
    const text = `{
    "CanPauseAndContinue": false,
    "DisplayName": "ASP.NET State Service",
    "DependentServices": [],
    "MachineName": ".",
    "ServiceName": "aspnet_state",
    "ServicesDependedOn": [{ "Name": "RpcSs", "Status": 4, "StartType": 2 }],
    "StartType": 3,
    "Status": 4,
    "Site": null,
    "Name": "aspnet_state",
    "RequiredServices": []
}`;
    expect(facts("services.json", text)).toEqual([
      {
        name: "aspnet_state",
        installed: true,
        startMode: "Manual",
        state: "Running",
        says: "3",
        line: 8,
      },
    ]);
  });

  test("several services, and the wrapper of Windows PowerShell", () => {
    const text =
      '{"value":[{"Name":"W3SVC","Status":4,"StartType":2},{"Name":"aspnet_state","Status":1,"StartType":3,"MachineName":"STATE01"}],"Count":2}';
    expect(facts("services.json", text)?.map(({ name, host }) => [name, host])).toEqual([
      ["W3SVC", undefined],
      ["aspnet_state", "STATE01"],
    ]);
  });

  test("without a start type only the state is known", () => {
    expect(facts("services.json", '{"Name":"aspnet_state","Status":4}')).toEqual([
      { name: "aspnet_state", installed: true, state: "Running", says: "4", line: 1 },
    ]);
  });
});

describe("Get-CimInstance Win32_Service | ConvertTo-Json", () => {
  test("Auto means automatic, with DelayedAutoStart delayed", () => {
    const one = (delayed: boolean) =>
      `{ "Name": "aspnet_state", "State": "Stopped", "StartMode": "Auto", "DelayedAutoStart": ${delayed}, "PSComputerName": "WEB01" }`;
    expect(facts("s.json", one(false))).toMatchObject([{ host: "WEB01", startMode: "Automatic" }]);
    expect(facts("s.json", one(true))).toMatchObject([{ startMode: "AutomaticDelayed" }]);
  });

  test("the Status of Win32_Service is another thing than its State", () => {
    const text =
      '{"Status":"OK","Name":"aspnet_state","State":"Running","StartMode":"Manual","SystemName":"STATE01","PSComputerName":null}';
    expect(facts("s.json", text)).toEqual([
      {
        host: "STATE01",
        name: "aspnet_state",
        installed: true,
        startMode: "Manual",
        state: "Running",
        says: '"Manual"',
        line: 1,
      },
    ]);
  });
});

describe("the file's name", () => {
  test.each([
    ["ops/STATE01.sc-qc.txt", "STATE01"],
    ["ops/services-WEB02.txt", "WEB02"],
    ["ops/web03_services.txt", "web03"],
    ["ops/WEB-A1.txt", "WEB-A1"],
    ["ops/STATE01.2026-10-14.txt", "STATE01"],
    ["ops/sc16.txt", undefined],
    ["ops/sc-16.txt", undefined],
    ["ops/services02.txt", undefined],
    ["ops/output12.txt", undefined],
    ["ops/sc16.web03.txt", "web03"],
    ["ops/sc-qc.txt", undefined],
    ["ops/state-service.txt", undefined],
    ["ops/2026-10-14-utf16-win32.txt", undefined],
    ["WEB01/services.txt", undefined],
  ])("%s names %s", (path, host) => {
    expect(facts(path, qc("aspnet_state", "3   DEMAND_START"))?.[0]?.host).toBe(host);
  });

  test("an ISO date in it dates the listing", () => {
    const [fact] = facts("STATE01.2026-10-14.txt", qc("aspnet_state", "3   DEMAND_START")) ?? [];
    expect(fact?.observedAt).toBe("2026-10-14");
  });

  test("what the output says stands above it", () => {
    const text = '{"Name":"aspnet_state","StartType":3,"MachineName":"STATE09"}';
    expect(facts("STATE01.json", text)?.[0]?.host).toBe("STATE09");
  });
});

test.each([
  ["XML", "<configuration><system.web /></configuration>"],
  ["other JSON", '{ "name": "shop", "version": "1.0.0" }'],
  ["a log", "2026-10-14 12:00: started\nstate : 4 fine\nSTATE: all well\n  level: 3 low\n"],
  ["nothing", ""],
])("%s is not recognised", (_, text) => {
  expect(facts("something.txt", text)).toBeUndefined();
});
