/** One text of each kind of evidence, of any size. */
const cookie = (n: number) =>
  `{"startedDateTime":"2026-10-14T08:00:00Z","request":{"url":"https://s.example/${n}","headers":[{"name":"Cookie","value":"a=${n}"}]},"response":{"headers":[{"name":"Set-Cookie","value":"a=${n + 1}; path=/"}]}}`;

export const event = (n: number) =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-WAS'/><EventID>5186</EventID><TimeCreated SystemTime='2026-10-14T08:00:00Z'/><Computer>W</Computer></System><EventData><Data Name='AppPoolID'>Pool${n}</Data></EventData></Event>\r\n`;

const many = (count: number, each: (n: number) => string, between = "") =>
  Array.from({ length: count }, (_, n) => each(n)).join(between);

/** A text by its kind; the size is the number of things that it tells of. */
export const kinds: Readonly<Record<string, (size: number) => string>> = {
  "sc qc": (size) =>
    many(
      size,
      (n) =>
        `[SC] QueryServiceConfig SUCCESS\r\n\r\nSERVICE_NAME: s${n}\r\n        TYPE               : 10  WIN32_OWN_PROCESS\r\n        START_TYPE         : 2   AUTO_START  (DELAYED)\r\n        ERROR_CONTROL      : 1   NORMAL\r\n`,
    ),
  "sc query": (size) =>
    many(
      size,
      (n) =>
        `\r\nSERVICE_NAME: s${n}\r\n        TYPE               : 10  WIN32_OWN_PROCESS\r\n        STATE              : 4  RUNNING\r\n        WIN32_EXIT_CODE    : 0  (0x0)\r\n`,
    ),
  "a registry export": (size) =>
    `Windows Registry Editor Version 5.00\r\n\r\n${many(
      size,
      (n) =>
        `[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\s${n}]\r\n"FailureActions"=hex:80,51,01,00,\\\r\n  00,01\r\n"Start"=dword:00000003\r\n\r\n`,
    )}`,
  "reg query": (size) =>
    many(
      size,
      (n) =>
        `HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\s${n}\r\n    Start    REG_DWORD    0x3\r\n\r\n`,
    ),
  "a security template": (size) =>
    `[Version]\r\nsignature="$CHICAGO$"\r\n[Service General Setting]\r\n${many(size, (n) => `"s${n}",3,"D:AR"\r\n`)}`,
  "services as CSV": (size) => `"Name","StartType"\r\n${many(size, (n) => `"s${n}","Manual"\r\n`)}`,
  "services as a list": (size) =>
    many(size, (n) => `Name      : s${n}\r\nStartType : Manual\r\n\r\n`),
  "services as CLIXML": (size) =>
    `<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">${many(size, (n) => `<Obj RefId="${n}"><Props><S N="ServiceName">s${n}</S><Obj N="StartType" RefId="e${n}"><ToString>Manual</ToString><I32>3</I32></Obj></Props></Obj>`)}</Objs>`,
  "services as a table": (size) =>
    `\r\nName           Status StartType\r\n----           ------ ---------\r\n${many(size, (n) => `${`s${n}`.padEnd(13)} Stopped    Manual\r\n`)}\r\n`,
  "what wmic prints as values": (size) =>
    many(size, (n) => `\r\r\n\r\r\nName=s${n}\r\r\nStartMode=Manual\r\r\n`),
  "services as JSON": (size) => `[${many(size, (n) => `{"Name":"s${n}","StartType":3}`, ",")}]`,
  "a performance log": (size) =>
    `"(PDH-CSV 4.0) (UTC)(0)","\\\\W\\ASP.NET Applications(_LM_W3SVC_1_ROOT)\\Sessions Active"\r\n${many(size, (n) => `"10/14/2026 08:00:00.125","${n}"\r\n`)}`,
  "an event log as XML": (size) => many(size, event),
  "an event log as JSON": (size) =>
    `[${many(size, (n) => `{"Id":5186,"ProviderName":"Microsoft-Windows-WAS","TimeCreated":"2026-10-14T08:00:00Z","Properties":[{"Value":"1"},{"Value":"P${n}"}]}`, ",")}]`,
  "a HAR file": (size) => `{"log":{"version":"1.2","entries":[${many(size, cookie, ",")}]}}`,
};
