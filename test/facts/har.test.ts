/** HAR files: the cookies and ids as the browser got them, and no value of any. */
import { describe, expect, test } from "vitest";
import { entry, type Exchange, har } from "../fixtures/har.js";
import { placed, read, refused, shown } from "./read.js";

const SESSION = "ASP.NET_SessionId=qj3kd0aaaaaaaaaaaaaaaaaa; path=/; HttpOnly; SameSite=Lax";

describe("a cookie", () => {
  test("as it was set, with its attributes", () => {
    const facts = read(har({ sets: [`${SESSION}; Secure; Domain=.Shop.example`] }));
    expect(facts?.cookies?.map(shown)).toEqual([
      {
        host: "shop.example",
        name: "ASP.NET_SessionId",
        secure: true,
        httpOnly: true,
        sameSite: "Lax",
        path: "/",
        domain: ".shop.example",
        persistent: false,
        tls: "all",
        affinity: false,
        set: 1,
        values: 1,
        sent: 0,
        renewed: 0,
        dropped: 0,
        isWhole: true,
        says: expect.stringMatching(/^\d+: "Set-Cookie"$/) as string,
      },
    ]);
    expect(facts?.cookies?.[0]?.observedAt).toBe("2026-10-14T08:00:00.000Z");
  });

  test.each([
    ["2026-10-14T08:00:00+02:00", "2026-10-14T08:00:00+02:00"],
    ["2026-10-14T08:00:00.5-0330", "2026-10-14T08:00:00.5-0330"],
    ["2026-10-14T08:00:00 PST", undefined],
  ])("set at %s", (time, observedAt) => {
    expect(read(har({ time, sets: [SESSION] }))?.cookies?.[0]?.observedAt).toBe(observedAt);
  });

  test.each([
    [["2026-10-14T08:00:00Z", "2026-10-13T08:00:00Z"]],
    [["2026-10-13T08:00:00Z", "2026-10-14T08:00:00Z"]],
    [["2026-10-14T09:00:00+02:00", "2026-10-14T08:00:00Z"].toReversed()],
  ])("seen last, in whatever order the requests stand: %j", (times) => {
    const newest = times.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
    const url = "https://shop.example/(S(kq2jzx45))/";
    const facts = read(har(...times.map((time) => ({ url, time, sets: [SESSION] }))));
    expect(facts?.cookies?.map(({ observedAt }) => observedAt)).toEqual([newest]);
    expect(facts?.urlIds?.map(({ observedAt }) => observedAt)).toEqual([newest]);
  });

  test("is found beside entries that are none", () => {
    const [whole] = (JSON.parse(har({ sets: [SESSION] })) as { log: { entries: object[] } }).log
      .entries;
    const entries = [5, null, [], { request: "x", response: 7 }, { request: { url: {} } }, whole];
    expect(read(JSON.stringify({ log: { entries } }))?.cookies).toHaveLength(1);
  });

  test.each([
    ["a=1", { secure: false, httpOnly: false, persistent: false }],
    ["a=1; SECURE; httponly; samesite=NONE", { secure: true, httpOnly: true, sameSite: "None" }],
    ["a=1; SameSite=Unspecified", { sameSite: undefined }],
    ["a=1; Max-Age=3600", { persistent: true }],
    ["a=1; expires=Wed, 21 Oct 2026 07:28:00 GMT", { persistent: true }],
    ["ARRAffinity=0a1b; Path=/; HttpOnly", { affinity: true }],
    ["AWSALBCORS=0a1b", { affinity: true }],
    ["BIGipServerpool_shop=1", { affinity: true }],
  ])("%s", (header_, value) => {
    const [cookie] = read(har({ sets: [header_] }))?.cookies ?? [];
    expect({ sameSite: undefined, ...cookie?.value }).toMatchObject(value);
  });

  test.each([
    "a=; expires=Tue, 12 Oct 1999 00:00:00 GMT",
    "a=1; Max-Age=0",
    "a=1; Max-Age=-1; expires=Wed, 21 Oct 2099 07:28:00 GMT",
    "nonsense",
    "=1",
  ])("taken back or ignored by browsers: %s", (header_) => {
    expect(read(har({ sets: [header_, SESSION] }))?.cookies).toHaveLength(1);
  });

  test("a new one on every response", () => {
    const exchanges = [1, 2, 3, 4].map((n) => ({
      ...(n > 1 ? { sends: `theme=dark; ASP.NET_SessionId=${n - 1}` } : {}),
      sets: [`ASP.NET_SessionId=${n}; path=/; HttpOnly`],
    }));
    expect(read(har(...exchanges))?.cookies?.[0]?.value).toMatchObject({
      set: 4,
      values: 4,
      sent: 3,
      renewed: 3,
    });
  });

  test("set once and carried ever after", () => {
    const rest = [1, 2, 3].map(() => ({ sends: "ASP.NET_SessionId=1" }));
    const facts = read(har({ sets: ["ASP.NET_SessionId=1; path=/"] }, ...rest));
    expect(facts?.cookies?.[0]?.value).toMatchObject({ set: 1, values: 1, sent: 3, renewed: 0 });
  });

  test("the same value again is no renewal", () => {
    const facts = read(har({ sends: "a=1", sets: ["a=1"] }));
    expect(facts?.cookies?.[0]?.value).toMatchObject({ set: 1, sent: 1, renewed: 0 });
  });

  test("with other attributes it is another one: two servers contradict each other", () => {
    const facts = read(har({ sets: [SESSION] }, { sets: [`${SESSION}; Secure`] }));
    expect(facts?.cookies?.map(({ value }) => value.secure)).toEqual([false, true]);
  });

  test("hosts are told apart, ports and schemes too", () => {
    const facts = read(
      har(
        { url: "http://Shop.example:8080/a", sets: [SESSION] },
        { url: "https://user:pw@shop.example/b", sets: [SESSION] },
        { url: "http://shop.example/c", sets: [SESSION] },
      ),
    );
    expect(facts?.cookies?.map(({ value: { host, tls } }) => [host, tls])).toEqual([
      ["shop.example:8080", "none"],
      ["shop.example", "some"],
    ]);
  });

  test("several headers that a browser joined by line ends", () => {
    const facts = read(har({ sets: [`${SESSION}\nARRAffinity=1; Secure`] }));
    expect(facts?.cookies?.map(({ value }) => value.name)).toEqual([
      "ASP.NET_SessionId",
      "ARRAffinity",
    ]);
  });

  test("the list of cookies stands in where the headers are left out", () => {
    const one = entry({});
    const cookie = {
      name: "a",
      value: "Hunter2!",
      path: "/",
      httpOnly: true,
      secure: true,
      sameSite: "Strict",
    };
    const bare = { ...one, response: { ...one.response, cookies: [cookie] } };
    const sent = {
      ...one,
      request: { ...one.request, cookies: [{ name: "a", value: "Hunter2!" }] },
    };
    const facts = read(JSON.stringify({ log: { entries: [bare, sent] } }));
    expect(facts?.cookies?.map(({ value }) => value)).toMatchObject([
      { name: "a", path: "/", httpOnly: true, secure: true, sameSite: "Strict", sent: 1 },
    ]);
  });
});

describe("ids in URLs", () => {
  test.each<[string, Exchange, string[] | undefined]>([
    ["in a request", { url: "https://s.example/shop/(S(qj3kd0))/a.aspx?b=1" }, ["S"]],
    ["several kinds", { url: "https://s.example/(A(x)S(y)F(z))/a.aspx" }, ["A", "F", "S"]],
    ["in a redirect", { url: "https://s.example/", location: "/(X(1)S(qj3kd0))/" }, ["S", "X"]],
    ["none in a query", { url: "https://s.example/a?u=/(S(qj3kd0))/" }, undefined],
    ["none in brackets of another kind", { url: "https://s.example/a(S(b))c/" }, undefined],
  ])("%s", (_, exchange, kinds) => {
    const facts = read(har(exchange));
    expect(facts?.urlIds?.map(({ value }) => value)).toEqual(
      kinds === undefined ? [] : [{ host: "s.example", kinds, count: 1 }],
    );
  });

  test("counted by host", () => {
    const url = "https://s.example/(S(qj3kd0))/";
    expect(read(har({ url }, { url }, { url: "https://s.example/" }))?.urlIds).toMatchObject([
      { value: { count: 2 } },
    ]);
  });
});

test("no value, id, address of a user or content is kept", () => {
  const secrets = ["Hunter2!", "qj3kd0", "tok-1", "pw-1"];
  const text = har({
    url: "https://user:pw-1@s.example/(S(qj3kd0))/a?key=tok-1",
    sends: "auth=tok-1; ASP.NET_SessionId=qj3kd0",
    sets: ["ASP.NET_SessionId=qj3kd0; path=/", "auth=Hunter2!; Secure"],
    location: "https://s.example/(S(qj3kd0))/b?key=tok-1",
  });
  const facts = read(text);
  for (const secret of secrets) {
    expect(text).toContain(secret);
    expect(JSON.stringify(facts)).not.toContain(secret);
  }
  expect(facts?.cookies).toHaveLength(2);
  expect(facts?.urlIds).toHaveLength(1);
  // Places still lead to the right line.
  expect(placed(facts?.cookies?.[1]?.evidence)).toMatch(/: "Set-Cookie"$/);
});

test.each([
  [har(), "it holds no request."],
  [
    har({}),
    "no cookie is in it: either none was set, or the browser left them out. Export it with sensitive data.",
  ],
  [har({ sets: [SESSION] }).slice(0, -2), "it is cut off or damaged: it is no JSON."],
])("refused: %#", (text, but) => {
  expect(refused(read(text))).toEqual([`HAR file: ${but}`]);
  expect(read(text)?.cookies ?? []).toEqual([]);
});
