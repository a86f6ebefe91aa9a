/** What rules would change, as data: whose setting, where in the file, from what to what. */
import { describe, expect, test } from "vitest";
import {
  replaceIn,
  set,
  setAgain,
  setOfPool,
  tellable,
  withoutAttribute,
} from "../../rules/shared/changes.js";
import { NAMES, ORDINARY, whyDead } from "../../rules/shared/dead-settings.js";
import { withoutRecycling } from "../../rules/shared/recycling.js";
import {
  shownValue,
  useOwnStateService,
  useStateService,
} from "../../rules/shared/session-settings.js";
import { behind, inPlace, onElement, wholeAttribute } from "../../rules/shared/spots.js";
import { noteOf } from "../../rules/shared/store-notes.js";
import { rewritten } from "../../rules/shared/store-strings.js";
import { storeStringIn } from "../../src/sessions/connection-strings.js";
import { triggersOf } from "../../src/sessions/recycling.js";
import type { Spot } from "../../src/rule.js";
import { textOf } from "../../src/source.js";
import { applicationOf, poolOf } from "../sessions/application.js";

const sessionOf = (own: string) => {
  const application = applicationOf("", own);
  return { application, session: application.config["system.web/sessionState"] };
};
const spot = (at: unknown) => {
  if (typeof at !== "object" || at === null) return at;
  const { put, source, span } = at as Spot;
  return `${put} ${textOf(source, span)}`;
};
const shown = <T extends { readonly at?: unknown }>({ at, ...rest }: T) => ({
  ...rest,
  ...(at === undefined ? {} : { at: spot(at) }),
});
const OWNER = { kind: "site", path: "Dairy" };

describe("a setting of an application", () => {
  test("in the place that decides it", () => {
    const { application, session } = sessionOf('mode="InProc" timeout="30"');
    expect(shown(set(application, session.timeout, 20))).toEqual({
      do: "set",
      path: "system.web/sessionState@timeout",
      value: 20,
      old: 30,
      of: OWNER,
      at: "value 30",
    });
  });

  test("that no file writes, elsewhere, or not known", () => {
    const { application, session } = sessionOf('mode="InProc" timeout="abc"');
    expect(set(application, session.cookieName, "x")).toEqual({
      do: "set",
      path: "system.web/sessionState@cookieName",
      value: "x",
      old: "ASP.NET_SessionId",
      isNew: true,
      of: OWNER,
    });
    expect(set(application, session.timeout, 20, "elsewhere")).toEqual({
      do: "set",
      path: "system.web/sessionState@timeout",
      value: 20,
      of: OWNER,
    });
    expect(set(application, session.mode, "Off", "default").at).toBe("default");
  });

  test("is nobody's where IIS may refuse to open the section", () => {
    const { application, session } = sessionOf('mode="InProc" cookieSameSite="None"');
    expect(set(application, session.mode, "Off")).not.toHaveProperty("of");
  });

  test("taken out with its quotes", () => {
    const { session } = sessionOf('mode="InProc" timeout="30"');
    expect(withoutAttribute(session.timeout).map(shown)).toEqual([
      { do: "remove", path: "system.web/sessionState@timeout", at: 'removal timeout="30"' },
    ]);
    expect(withoutAttribute(session.cookieName)).toEqual([]);
  });

  test("in part, where offsets fit", () => {
    const { session } = sessionOf('cookieName="a&amp;b" customProvider="abcdef"');
    expect(replaceIn(session.customProvider, { start: 1, end: 3 }, "X").map(shown)).toEqual([
      { do: "replace", text: "X", at: "value bc" },
    ]);
    expect(replaceIn(session.cookieName, { start: 0, end: 1 }, "X")).toEqual([]);
    expect(replaceIn(session.timeout, { start: 0, end: 1 }, "X")).toEqual([]);
  });

  test("places beside it", () => {
    const { session } = sessionOf('mode="InProc"');
    expect(spot(inPlace(session.mode))).toBe("value InProc");
    expect(spot(behind(session.mode))).toBe('attribute mode="InProc"');
    const { node, from } = session.mode;
    if (node?.kind !== "attribute" || from === "default") throw new Error("no mode is written");
    expect(spot(onElement(from.source, node.parent))).toBe("attribute sessionState");
    expect([inPlace(session.timeout), behind(session.timeout)]).toEqual([undefined, undefined]);
  });

  test("the quote at the end belongs to it, if there is one", () => {
    const { session } = sessionOf("mode='InProc' timeout=30");
    const whole = (value: typeof session.mode | typeof session.timeout) => {
      const { node, from } = value;
      if (node?.kind !== "attribute" || from === "default") throw new Error("not written");
      const { source, span } = wholeAttribute(from.source, node);
      return textOf(source, span);
    };
    expect([whole(session.mode), whole(session.timeout)]).toEqual(["mode='InProc'", "timeout=30"]);
  });
});

describe("a setting of a pool", () => {
  test("where the pool says it, where nobody does, and elsewhere", () => {
    const pool = poolOf('<recycling><periodicRestart requests="5" /></recycling>');
    const { requests, memory } = pool.recycling.periodicRestart;
    const of = { kind: "pool", name: "Dairy" };
    expect(shown(setOfPool(pool, requests, 0))).toMatchObject({
      of,
      value: 0,
      old: 5,
      at: "value 5",
    });
    expect(setOfPool(pool, requests, 0, "elsewhere")).not.toHaveProperty("at");
    expect(setOfPool(pool, memory, 1)).toMatchObject({ of, value: 1, old: 0 });
    expect(setOfPool(pool, memory, 1)).not.toHaveProperty("at");
    expect(setOfPool({ ...pool, name: { known: false } } as never, memory, 1)).not.toHaveProperty(
      "of",
    );
  });

  test("recycling is switched off, all of it", () => {
    const of = (inside: string) => {
      const pool = poolOf(`<recycling><periodicRestart ${inside}</periodicRestart></recycling>`);
      return withoutRecycling(pool, triggersOf(pool).known).map(({ title, changes }) => [
        title,
        changes.map((change) => shown(change)),
      ]);
    };
    const both = of('time="02:00:00" requests="5">');
    expect(both).toMatchObject([
      [
        "Switch off recycling by interval and by requests",
        [
          { value: 0, old: 7200, at: "value 02:00:00" },
          { value: 0, old: 5, at: "value 5" },
        ],
      ],
    ]);
    expect(of('time="00:00:00" requests="5">')).toMatchObject([
      ["Switch off recycling by requests", [{ old: 5 }]],
    ]);
    const [[, changes] = []] = of('time="02:00:00" memory="5">');
    expect(changes).toMatchObject([{ value: 0, old: 7200 }]);
    expect(changes?.[0]).not.toHaveProperty("at");
    expect(of('time="00:00:00" memory="5">')).toEqual([]);
  });
});

describe("advice on sessions", () => {
  test("the state service of this machine is the default", () => {
    const { application } = sessionOf('mode="InProc"');
    const { title, changes } = useOwnStateService(application);
    expect(title).toBe(
      "Keep sessions in the state service of this machine (start aspnet_state with the machine; what is kept in session must be serializable)",
    );
    expect(changes.map(shown)).toMatchObject([
      {
        path: "system.web/sessionState@mode",
        value: "StateServer",
        old: "InProc",
        at: "value InProc",
      },
      {
        path: "system.web/sessionState@stateConnectionString",
        value: "tcpip=localhost:42424",
        at: "default",
      },
    ]);
    expect(useStateService(application, "STATE01", "t").changes[1]).not.toHaveProperty("at");
    const written = sessionOf('mode="InProc" stateConnectionString="tcpip=a:1"').application;
    expect(useOwnStateService(written).changes.map(shown)[1]?.at).toBe("value tcpip=a:1");
  });

  test.each([
    ["timeout", 20, "20"],
    ["cookieName", "", "nothing"],
    ["sqlConnectionString", "Server=a", undefined],
    ["stateConnectionString", "tcpip=a:1", "tcpip=a:1"],
    ["noSuchName", "x", undefined],
  ])("%s=%s may be shown as %s", (name, value, expected) => {
    expect(shownValue(sessionOf("").application, name, value)).toBe(expected);
  });

  test("a section is set again without its entries", () => {
    const of = OWNER as never;
    expect(setAgain("a/b", { mode: "Off", n: 5, providers: {} }, of)).toEqual([
      { do: "set", of, path: "a/b@mode", value: "Off" },
      { do: "set", of, path: "a/b@n", value: 5 },
    ]);
    expect(setAgain("a/b", undefined, of)).toEqual([]);
  });

  test("what tools cannot be told is named", () => {
    const { application, session } = sessionOf('mode="InProc"');
    const mode = set(application, session.mode, "SQLServer");
    const sql = set(application, session.sqlConnectionString, "Server=a;Password=b");
    const both = tellable(application, [mode, sql]);
    expect(both).toEqual({
      changes: [mode],
      without: " (without sqlConnectionString: set that in the file)",
    });
    expect(tellable(application, [mode])).toEqual({ changes: [mode], without: "" });
  });
});

describe("what is noted of a store", () => {
  test.each<[string, object]>([
    ['mode="InProc"', { mode: "InProc", server: undefined, hidden: undefined }],
    [
      'mode="StateServer" stateConnectionString="tcpip=a:1"',
      { mode: "StateServer", server: { host: "a", port: 1, isLocal: false }, hidden: undefined },
    ],
    ['mode="abc"', { mode: undefined, server: undefined, hidden: "system.web/sessionState@mode" }],
    [
      'mode="StateServer" partitionResolverType="X"',
      { server: undefined, hidden: "system.web/sessionState@partitionResolverType" },
    ],
  ])("%s", (own, expected) => {
    const { application } = sessionOf(own);
    const { config } = application;
    const note = noteOf({ config, application });
    expect(note).toMatchObject({ ...expected, of: { path: "Dairy" } });
    expect(note.of).toStrictEqual({ path: "Dairy" });
    const release = { ...application, buildConfiguration: "Release" };
    expect(noteOf({ config, application: release }).of).toEqual({
      path: "Dairy",
      buildConfiguration: "Release",
    });
  });
});

describe("the text by which a store is found, written anew", () => {
  const entry = (text: string) =>
    `<connectionStrings><add name="S" connectionString="${text}" /></connectionStrings>`;
  test.each<[string, string, string, readonly object[]]>([
    [
      "in the attribute",
      "",
      "tcpip=a",
      [
        {
          do: "set",
          path: "system.web/sessionState@stateConnectionString",
          value: "new",
          old: "tcpip=a",
          of: OWNER,
          at: "value tcpip=a",
        },
      ],
    ],
    [
      "in the entry that it names",
      entry("tcpip=b"),
      "S",
      [{ do: "replace", at: "value tcpip=b", text: "new" }],
    ],
    ["nowhere, where the server ships the entry", "", "LocalSqlServer", []],
  ])("%s", (_, beside, text, expected) => {
    const own = `<sessionState mode="StateServer" stateConnectionString="${text}" />`;
    const application = applicationOf(
      "",
      `<configuration>${beside}<system.web>${own}</system.web></configuration>`,
    );
    const store = storeStringIn(application, "StateServer");
    if (!store) throw new Error("no store");
    expect(rewritten(application, store, "new").map(shown)).toEqual(expected);
  });
});

describe("what nothing reads", () => {
  const why = (own: string, name: (typeof NAMES)[number]) => whyDead(sessionOf(own).session, name);
  const RESOLVED = "partitionResolverType picks the store for each session";
  const IN_URL = "session ids travel in the URL, so there is no cookie";
  const IN_COOKIE = "only ids in the URL are renewed; these travel in a cookie";
  test.each<[string, (typeof NAMES)[number], string | undefined]>([
    ['mode="Off"', "timeout", "there are no sessions"],
    ['mode="InProc"', "timeout", undefined],
    ['mode="InProc"', "stateConnectionString", "only StateServer reads it"],
    ['mode="InProc"', "sqlCommandTimeout", "only SQLServer reads it"],
    ['mode="InProc"', "compressionEnabled", "only StateServer and SQLServer read it"],
    ['mode="InProc"', "customProvider", "only Custom reads it"],
    ['mode="InProc"', "partitionResolverType", undefined],
    ['mode="StateServer"', "stateConnectionString", undefined],
    ['mode="StateServer" partitionResolverType="X"', "stateConnectionString", RESOLVED],
    ['mode="SQLServer" partitionResolverType="X"', "sqlConnectionString", RESOLVED],
    ['mode="SQLServer" partitionResolverType="X"', "sqlCommandTimeout", undefined],
    ['mode="InProc" cookieless="UseUri"', "cookieName", IN_URL],
    ['mode="InProc" cookieless="UseUri"', "cookieSameSite", IN_URL],
    ['mode="InProc" cookieless="UseUri"', "regenerateExpiredSessionId", undefined],
    ['mode="InProc" cookieless="UseUri"', "timeout", undefined],
    ['mode="InProc" cookieless="UseCookies"', "cookieName", undefined],
    ['mode="InProc" cookieless="UseCookies"', "regenerateExpiredSessionId", IN_COOKIE],
    ['mode="InProc" cookieless="AutoDetect"', "regenerateExpiredSessionId", undefined],
    ['mode="InProc" cookieless="UseUri" sessionIDManagerType="X"', "cookieName", undefined],
  ])("%s: %s", (own, name, expected) => {
    expect(why(own, name)).toBe(expected);
  });

  test.each<[keyof typeof ORDINARY, readonly string[], readonly string[]]>([
    ["timeout", ["20"], ["120", "200", "2"]],
    ["cookieless", ["UseCookies", "false"], ["UseUri", "xfalse", "falsex"]],
    ["cookieName", ["ASP.NET_SessionId"], ["ASPxNET_SessionId", "asp.net_sessionid", "x"]],
    ["cookieSameSite", ["Lax"], ["lax", "Laxx", "None"]],
    ["regenerateExpiredSessionId", ["true", "TRUE"], ["false", "truex", "xtrue"]],
    ["sessionIDManagerType", [""], ["x"]],
    [
      "stateConnectionString",
      ["tcpip=loopback:42424", "TCPIP=localhost:42424", "tcpip=127.0.0.1:42424"],
      [
        "tcpip=STATE01:42424",
        "tcpip=loopback:424245",
        "xtcpip=loopback:42424",
        "tcpip=127x0.0.1:42424",
      ],
    ],
    ["stateNetworkTimeout", ["10"], ["100", "110", "5"]],
    [
      "sqlConnectionString",
      [
        "data source=localhost;Integrated Security=SSPI",
        "server=(local); trusted_connection=yes;",
        "Data Source=127.0.0.1;user id=sa;password=",
        "server=.;integrated security=true",
        "server=.;trusted_connection=true",
      ],
      [
        "server=db;integrated security=true",
        "server=.;integrated security=no",
        "server=.;user id=sa;password=x",
        "xserver=.;integrated security=true",
        "server=a;integrated security=true",
      ],
    ],
    ["sqlCommandTimeout", ["30"], ["300", "130"]],
    ["sqlConnectionRetryInterval", ["0"], ["00", "10", "5"]],
    ["allowCustomSqlDatabase", ["false", "False"], ["true", "xfalse", "falsex"]],
    ["compressionEnabled", ["false", "False"], ["true", "xfalse", "falsex"]],
    ["partitionResolverType", [""], ["x"]],
    ["customProvider", ["", "DefaultSessionProvider"], ["Redis", "xDefaultSessionProvider"]],
  ])("%s: %j is ordinary, %j is not", (name, ordinary, meant) => {
    expect(ordinary.filter((text) => !ORDINARY[name].test(text))).toEqual([]);
    expect(meant.filter((text) => ORDINARY[name].test(text))).toEqual([]);
  });

  test("every name has its word", () => {
    expect(NAMES).toEqual(Object.keys(ORDINARY));
  });
});
