/** Event logs: what happened to whom, how often, by ids and data alone. */
import { describe, expect, test } from "vitest";
import { placed, read, refused, shown } from "./read.js";

const NAMESPACE = "http://schemas.microsoft.com/win/2004/08/events/event";

interface Logged {
  id: number;
  provider?: string;
  time?: string;
  data?: readonly (string | [name: string, value: string])[];
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const xml = ({
  id,
  provider = "Microsoft-Windows-WAS",
  time = "2026-10-14T08:00:00.0000000Z",
  data = [],
}: Logged) =>
  `<Event xmlns='${NAMESPACE}'><System><Provider Name='${provider}' Guid='{524B5D04-133C-4A62-8362-64E8EDB9CE40}' EventSourceName='WAS'/><EventID Qualifiers='32768'>${id}</EventID><Level>4</Level><TimeCreated SystemTime='${time}'/><Channel>System</Channel><Computer>WEB01.contoso.com</Computer><Security/></System><EventData>${data
    .map((one) =>
      typeof one === "string"
        ? `<Data>${escape(one)}</Data>`
        : `<Data Name='${one[0]}'>${escape(one[1])}</Data>`,
    )
    .join("")}</EventData></Event>`;

const idle = (pool: string, time: string): Logged => ({
  id: 5186,
  time,
  data: [
    ["ProcessID", "4711"],
    ["AppPoolID", pool],
    ["Minutes", "20"],
  ],
});

const week = [
  idle("Shop", "2026-10-12T08:00:00.1234567Z"),
  idle("Shop", "2026-10-14T22:30:00.0000000Z"),
  idle("R&D", "2026-10-13T09:00:00.0000000Z"),
  { id: 6005, provider: "EventLog", time: "2026-10-11T00:00:00.0000000Z" },
];

const expected = [
  {
    host: "WEB01.contoso.com",
    provider: "Microsoft-Windows-WAS",
    id: 5186,
    reason: "idle",
    pool: "Shop",
    idleMinutes: 20,
    count: 2,
    first: "2026-10-12T08:00:00Z",
    last: "2026-10-14T22:30:00Z",
  },
  { pool: "R&D", count: 1 },
];

describe("wevtutil qe /f:xml", () => {
  test.each([
    ["no root, one after the other", week.map(xml).join("\r\n")],
    ["a root of the user's choice", `<Log>${week.map(xml).join("")}</Log>`],
    [
      "a declaration and a root",
      `<?xml version="1.0" encoding="utf-8"?>\n<Events>\n${week.map(xml).join("\n")}\n</Events>`,
    ],
  ])("%s", (_, text) => {
    const facts = read(text);
    expect(facts?.refused).toBeUndefined();
    expect(facts?.events).toMatchObject(
      expected.map((value) => ({ value, confidence: "observed" })),
    );
    expect(facts?.events?.[0]?.observedAt).toBe("2026-10-14T22:30:00Z");
    expect(facts?.logs).toMatchObject([
      {
        value: {
          host: "WEB01.contoso.com",
          events: 4,
          first: "2026-10-11T00:00:00Z",
          last: "2026-10-14T22:30:00Z",
        },
      },
    ]);
  });

  test("the evidence of a count is the id of its latest event", () => {
    expect(placed(read(week.map(xml).join("\n"))?.events?.[0]?.evidence)).toBe("2: 5186");
  });

  test("of several at one moment the evidence is the last, and no service is told of", () => {
    const text = [idle("Shop", "2026-10-14T08:00:00Z"), idle("Shop", "2026-10-14T08:00:00Z")]
      .map(xml)
      .join("\n");
    const [event] = read(text)?.events ?? [];
    expect(placed(event?.evidence)).toBe("2: 5186");
    expect(event && "service" in event.value).toBe(false);
  });

  test("without an id, and with nothing but a part, there is one refusal", () => {
    const whole = xml(idle("Shop", "2026-10-14T08:00:00Z"));
    expect(refused(read(whole.replace(/<EventID[^]*<\/EventID>/, "")))).toEqual([
      "event log as XML: no event in it has an id.",
    ]);
    expect(refused(read(whole.slice(0, -20)))).toHaveLength(1);
  });

  test("a log without any of them is no refusal: nothing happened in that time", () => {
    const facts = read(xml({ id: 6005, provider: "EventLog" }));
    expect(facts).toMatchObject({ events: [], logs: [{ value: { events: 1 } }] });
    expect(facts?.refused).toBeUndefined();
  });

  test("cut off in the last event, the others count", () => {
    const text = week.map(xml).join("\n");
    const facts = read(text.slice(0, text.length - 20));
    expect(facts?.events).toMatchObject(expected.map((value) => ({ value })));
    expect(refused(facts)).toEqual([
      "event log as XML: its last event is cut off, and that event was not used.",
    ]);
    expect(placed(facts?.refused?.[0]?.evidence)).toBe("4: <Event");
  });

  test("other XML is not recognised", () => {
    expect(read("<Event><System/></Event>")).toBeUndefined();
    expect(read(`<Events xmlns="${NAMESPACE}"/>`)).toBeUndefined();
  });

  test("an exception's text is not kept", () => {
    const text = xml({
      id: 1309,
      provider: "ASP.NET 4.0.30319.0",
      data: [
        "3005",
        "/LM/W3SVC/2/ROOT/shop-1-134054272000000000",
        "Login failed; Password=Hunter2!",
      ],
    });
    const [fact] = read(text)?.events ?? [];
    expect(fact?.value).toMatchObject({
      reason: "exception",
      application: { site: 2, path: "/shop" },
    });
    expect(fact?.evidence?.source.text.trim()).toBe("1309");
    expect(JSON.stringify(fact)).not.toContain("Hunter2");
  });
});

describe("the store that a request could not reach, by the methods of its stack trace", () => {
  const state = "System.Web.SessionState.OutOfProcSessionStateStore";
  const sql = "System.Web.SessionState.SqlSessionStateStore";
  test.each<[string, string | undefined]>([
    [`   at ${state}.MakeRequest(StateProtocolVerb verb, String id)`, "stateServer"],
    [`   bei ${state}.MakeRequest(StateProtocolVerb verb, String id)`, "stateServer"],
    [`   at ${state}.SetAndReleaseItemExclusive(HttpContext context)`, undefined],
    [`   at Contoso.${state}.MakeRequest()`, undefined],
    [`   at My${state}.MakeRequest()`, undefined],
    [`   at ${sql}.SqlStateConnection..ctor(SqlPartitionInfo info)`, "sqlServer"],
    [`   at ${sql}.ThrowSqlConnectionException(SqlConnection conn, Exception e)`, "sqlServer"],
    [`   at ${sql}.SqlExecuteReaderWithRetry(SqlCommand cmd)`, "sqlServer"],
    [`   at ${sql}.GetConnection(String id, Boolean& usePooling)`, undefined],
    ["   at System.Web.SessionState.SessionStateUtility.Serialize(Object item)", undefined],
  ])("%s", (trace, store) => {
    const text = (id: number) =>
      xml({ id, provider: "ASP.NET 4.0.30319.0", data: ["3005", "/LM/W3SVC/1/ROOT", trace] });
    const [event] = read(text(1309))?.events ?? [];
    expect(event?.value.failedStore).toBe(store);
    expect(JSON.stringify(event)).not.toContain("Partition");
    expect(read(text(1310))?.events?.[0]?.value.failedStore).toBeUndefined();
  });
});

const byPlace = ["4711", "Shop"];
const poolOnly = ["Shop"];

describe("which events, by place of their data where names are missing", () => {
  test.each<[number, string, readonly string[], object | undefined]>([
    [5074, "Microsoft-Windows-WAS", byPlace, { reason: "time", pool: "Shop" }],
    [5075, "Microsoft-Windows-WAS", byPlace, { reason: "requests", pool: "Shop" }],
    [5076, "Microsoft-Windows-WAS", byPlace, { reason: "schedule", pool: "Shop" }],
    [5077, "Microsoft-Windows-WAS", byPlace, { reason: "virtualMemory", pool: "Shop" }],
    [5078, "Microsoft-Windows-WAS", byPlace, { reason: "unhealthy", pool: "Shop" }],
    [
      5009,
      "Microsoft-Windows-WAS",
      ["Shop", "4711", "c0000005"],
      { reason: "crash", pool: "Shop" },
    ],
    [5011, "Microsoft-Windows-WAS", ["Shop", "4711"], { reason: "communication", pool: "Shop" }],
    [5079, "Microsoft-Windows-WAS", poolOnly, { reason: "administrator", pool: "Shop" }],
    [5080, "Microsoft-Windows-WAS", poolOnly, { reason: "configuration", pool: "Shop" }],
    [5117, "Microsoft-Windows-WAS", byPlace, { reason: "privateMemory", pool: "Shop" }],
    [5117, "Microsoft-Windows-WAS", ["Shop", "4711"], { reason: "privateMemory", pool: "Shop" }],
    [
      5186,
      "Microsoft-Windows-WAS",
      [...byPlace, "15"],
      { reason: "idle", pool: "Shop", idleMinutes: 15 },
    ],
    [5186, "Microsoft-Windows-WAS", ["4711", "2024", "15"], { reason: "idle", pool: "2024" }],
    [
      7040,
      "Service Control Manager",
      ["ASP.NET State Service", "auto start", "demand start", "aspnet_state"],
      { reason: "startType", service: "aspnet_state", from: "Automatic", to: "Manual" },
    ],
    [
      1309,
      "ASP.NET 4.0.30319.0",
      ["3005", "/LM/W3SVC/1/ROOT-1-134054272"],
      { reason: "exception", application: { site: 1, path: "/" } },
    ],
    [
      1310,
      "ASP.NET 2.0.50727.0",
      ["/LM/W3SVC/12/ROOT/a-b/c-2-134054272"],
      { reason: "configurationError", application: { site: 12, path: "/a-b/c" } },
    ],
    [
      1011,
      "Microsoft-Windows-IIS-W3SVC",
      ["Shop", "4711"],
      { reason: "communication", pool: "Shop" },
    ],
    [5186, "Contoso", byPlace, undefined],
    [1309, "Contoso", byPlace, undefined],
    [5081, "Microsoft-Windows-WAS", poolOnly, undefined],
  ])("%i of %s %j", (id, provider, data, value) => {
    const events = read(xml({ id, provider, data }))?.events?.map(shown);
    expect(events).toEqual(value === undefined ? [] : [expect.objectContaining(value)]);
  });

  test("start types in another language stay unknown", () => {
    const data = [
      "ASP.NET-Zustandsdienst",
      "Automatisch starten",
      "Manuell starten",
      "aspnet_state",
    ];
    const [event] =
      read(xml({ id: 7040, provider: "Service Control Manager", data }))?.events ?? [];
    expect(event?.value).toMatchObject({ service: "aspnet_state", count: 1 });
    expect(event?.value).not.toHaveProperty("to");
  });
});

describe("Get-WinEvent | ConvertTo-Json", () => {
  const json = (time: unknown, properties: unknown) => ({
    Message: "Ein Arbeitsprozess ...",
    Id: 5186,
    ProviderName: "Microsoft-Windows-WAS",
    MachineName: "WEB01",
    TimeCreated: time,
    Properties: properties,
  });
  const data = [{ Value: "4711" }, { Value: "Shop" }, { Value: "20" }];
  const value = {
    host: "WEB01",
    id: 5186,
    reason: "idle",
    pool: "Shop",
    idleMinutes: 20,
    count: 1,
  };

  test.each<[string, unknown]>([
    ["Windows PowerShell's milliseconds", "/Date(1791964800000)/"],
    ["the same with its properties", { value: "/Date(1791964800000)/", DateTime: "Mittwoch" }],
    ["PowerShell 7's local time", "2026-10-14T10:00:00.1234567+02:00"],
  ])("%s", (_, time) => {
    const text = JSON.stringify([json(time, data)]).replaceAll("/Date(", "\\/Date(");
    expect(read(text)).toMatchObject({
      events: [
        { value: { ...value, first: "2026-10-14T08:00:00Z" }, observedAt: "2026-10-14T08:00:00Z" },
      ],
      logs: [{ value: { events: 1 } }],
    });
  });

  test("too shallow an export counts, without pools, and says so", () => {
    const shallow = data.map(() => "System.Diagnostics.Eventing.Reader.EventProperty");
    const facts = read(JSON.stringify([json("2026-10-14T08:00:00Z", shallow)]));
    expect(facts?.events?.[0]?.value).toMatchObject({ reason: "idle", count: 1 });
    expect(facts?.events?.[0]?.value.pool).toBeUndefined();
    expect(refused(facts)?.[0]).toContain("-Depth 4");
  });

  test("cut off", () => {
    const text = JSON.stringify([json("2026-10-14T08:00:00Z", data)]).slice(0, -3);
    expect(read(text)?.events).toEqual([]);
    expect(refused(read(text))).toEqual([
      "event log as JSON: it is cut off or damaged: it is no JSON.",
    ]);
  });
});

describe("a start type in another language", () => {
  const changed = (service: string, to: string): Logged => ({
    id: 7040,
    provider: "Service Control Manager",
    data: [
      ["param1", "ASP.NET-Zustandsdienst"],
      ["param2", "Automatisch starten"],
      ["param3", to],
      ["param4", service],
    ],
  });

  test.each([
    ["aspnet_state", "Manuell starten", true],
    ["aspnet_state", "demand start", false],
    ["aspnet_state", "constructor", true],
    ["w3svc", "Manuell starten", false],
  ])("%s: %s", (service, to, isTold) => {
    expect(refused(read(xml(changed(service, to))))).toEqual(
      isTold
        ? [
            `event log as XML: event 7040 gives aspnet_state a start type in another language (${to}): give the output of sc qc aspnet_state instead.`,
          ]
        : undefined,
    );
  });
});
