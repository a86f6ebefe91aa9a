/** What is in force, shown beside the text: lenses, hints and the effective view. */
import { describe, expect, test } from "vitest";
import { codeLenses, effectiveDocument, inlayHints } from "../../src/editor/index.js";
import { NO_FACTS } from "../../src/facts/facts.js";
import { lookedAt, placeOf, textOf, web } from "./looking.js";

const SHOP = { "shop/Global.asax": "" };
const parent = web('<sessionState timeout="10" mode="StateServer"/>');

describe("a lens over a session section", () => {
  const lenses = (text: string, path = "web.config", around = {}) => {
    const looked = lookedAt(path, text, around);
    return codeLenses(looked).map(({ span, title }) => `${textOf({ looked }, span)}: ${title}`);
  };

  const STORE =
    "sessions survive recycles and deployments, but not reboots or the loss of the server";
  const ELSEWHERE = "sessions survive recycles, deployments, reboots and the loss of the server";
  const HERE =
    "sessions do not survive deployments, reboots or the loss of the server; whether they survive recycles is not known";
  const HIDDEN = "the files do not show what sessions survive";
  const custom = (type: string) =>
    `<sessionState mode="Custom" customProvider="R"><providers><add name="R" type="${type}" host="r01"/></providers></sessionState>`;

  test.each<[string, string, string]>([
    ["InProc", '<sessionState mode="InProc"/>', `InProc, decided by web.config:1; ${HERE}`],
    ["the default", '<sessionState timeout="30"/>', `InProc, the default; ${HERE}`],
    [
      "StateServer on the same machine",
      '<sessionState mode="StateServer"/>',
      `StateServer, decided by web.config:1; ${STORE}`,
    ],
    [
      "StateServer on another",
      '<sessionState mode="StateServer" stateConnectionString="tcpip=STATE01:42424"/>',
      `StateServer, decided by web.config:1; ${ELSEWHERE}`,
    ],
    [
      "SQLServer on another",
      '<sessionState mode="SQLServer" sqlConnectionString="data source=DB01;Integrated Security=SSPI"/>',
      `SQLServer, decided by web.config:1; ${ELSEWHERE}`,
    ],
    [
      "SQLServer on the same machine",
      '<sessionState mode="SQLServer" sqlConnectionString="data source=.;Integrated Security=SSPI"/>',
      "SQLServer, decided by web.config:1; sessions survive recycles and deployments, but not the loss of the server; whether they survive reboots is not known",
    ],
    [
      "a provider that is known",
      custom("Microsoft.Web.Redis.RedisSessionStateProvider"),
      `Custom, decided by web.config:1; ${ELSEWHERE}`,
    ],
    ["one that is not", custom("My.Own"), `Custom, decided by web.config:1; ${HIDDEN}`],
    [
      "no provider",
      '<sessionState mode="Custom"/>',
      "Custom, decided by web.config:1; the application does not start: mode Custom names no provider",
    ],
    ["Off", '<sessionState mode="Off"/>', "Off, decided by web.config:1; there are no sessions"],
    [
      "a deployment token",
      '<sessionState mode="#{Mode}"/>',
      `not known here, decided by web.config:1; ${HIDDEN}`,
    ],
  ])("%s", (_, section, said) => {
    expect(lenses(web(section))).toEqual([`sessionState: in force: ${said} [/]`]);
  });

  test("what another file decides, also for an application that only a sign shows", () => {
    expect(
      lenses(web('<sessionState timeout="30"/>'), "shop/web.config", {
        ...SHOP,
        "web.config": parent,
      }),
    ).toEqual([`sessionState: in force: StateServer, decided by web.config:1; ${STORE} [/shop]`]);
  });

  test("a folder below an application says nothing of the sessions of that", () => {
    expect(
      lenses(web('<sessionState mode="Off"/>'), "shop/admin/web.config", {
        ...SHOP,
        "web.config": parent,
      }),
    ).toEqual(["sessionState: in force: Off, decided by shop/admin/web.config:1 [/shop/admin]"]);
  });

  test("one of several servers keeps its sessions while another goes down", () => {
    const looked = lookedAt("web.config", web('<sessionState mode="InProc"/>'));
    const deployment = {
      value: { servers: 2 },
      evidence: undefined,
      confidence: "declared",
    } as const;
    const view = () => {
      const world = looked.view();
      return world && { ...world, factsOf: () => ({ ...NO_FACTS, deployment }) };
    };
    expect(codeLenses({ ...looked, view }).map(({ title }) => title)).toEqual([
      "in force: InProc, decided by web.config:1; sessions do not survive deployments or patches; reboots and the loss of a server cost only the sessions of that server; whether they survive recycles is not known [/]",
    ]);
  });

  const parentCookies = {
    "web.config": web('<httpCookies requireSSL="true" httpOnlyCookies="true"/>'),
  };
  const KEY = "0123456789ABCDEF".repeat(4);
  test.each<[string, string, Record<string, string>, string]>([
    ["nothing is written", "<httpCookies/>", {}, "requireSSL false, the default"],
    [
      "two lines decide",
      '<httpCookies requireSSL="false" domain="example.com"/>',
      parentCookies,
      "requireSSL false and domain example.com, decided by shop/web.config:1; httpOnlyCookies true, decided by web.config:1",
    ],
    [
      "another file decides all",
      "<httpCookies/>",
      parentCookies,
      "requireSSL true and httpOnlyCookies true, decided by web.config:1",
    ],
    [
      "a deployment token",
      '<httpCookies requireSSL="#{Ssl}"/>',
      {},
      "requireSSL not known here, decided by shop/web.config:1",
    ],
    [
      "keys that are made",
      '<machineKey decryption="AES"/>',
      {},
      "validationKey AutoGenerate,IsolateApps, the default; decryption AES, decided by shop/web.config:1",
    ],
    [
      "keys that are written are not shown",
      `<machineKey validationKey="${KEY}" decryptionKey="${KEY}" validation="HMACSHA256"/>`,
      {},
      "validationKey ***, decryptionKey *** and validation HMACSHA256, decided by shop/web.config:1",
    ],
    [
      "minutes",
      '<hostingEnvironment idleTimeout="30"/>',
      {},
      "idleTimeout 30 minutes, decided by shop/web.config:1",
    ],
    [
      "a number",
      '<sessionPageState historySize="4"/>',
      {},
      "historySize 4, decided by shop/web.config:1",
    ],
  ])("names what tells most of another section: %s", (_, text, around, said) => {
    const name = /^<(\w+)/.exec(text)?.[1] ?? "";
    expect(lenses(web(text), "shop/web.config", { ...SHOP, ...around })).toEqual([
      `${name}: in force: ${said} [/shop]`,
    ]);
  });

  test.each([
    [
      '<asp><session timeout="00:30:00"/></asp>',
      "asp: in force: allowSessionState true, the default; timeout 1800 seconds, decided by web.config:1 [/]",
    ],
    [
      '<aspNetCore hostingModel="inprocess" processPath="dotnet" />',
      "aspNetCore: in force: hostingModel inprocess, decided by web.config:1 [/]",
    ],
  ])("of IIS: %s", (text, said) => {
    expect(
      lenses(`<configuration><system.webServer>${text}</system.webServer></configuration>`),
    ).toEqual([said]);
  });

  test("none where nothing is loaded, and none over what is no section", () => {
    const looked = lookedAt("web.config", parent);
    expect(codeLenses({ ...looked, view: () => undefined })).toEqual([]);
    expect(lenses("<configuration><sessionState/></configuration>")).toEqual([]);
  });

  test("in a location: what holds there", () => {
    expect(
      lenses(
        '<configuration><location path="admin"><system.web><sessionState mode="Off"/></system.web></location></configuration>',
      ),
    ).toEqual([expect.stringContaining("[/admin]")]);
  });
});

describe("hints", () => {
  const hints = (text: string, options = {}, path = "shop/web.config") => {
    const looked = lookedAt(path, text, { ...SHOP, "web.config": parent });
    return inlayHints(looked, undefined, options).flatMap(({ offset, parts }) =>
      parts.map(({ label, target }) => ({
        before: text.slice(offset, offset + 2),
        label,
        ...(target ? { target: placeOf(target) } : {}),
      })),
    );
  };

  test("of what another file decides", () => {
    expect(hints(web('<sessionState timeout="30"/>'))).toEqual([
      {
        before: "/>",
        label: "mode: StateServer (web.config:1)",
        target: "web.config:1:61",
      },
    ]);
  });

  test("of defaults only where they are asked for", () => {
    const [hint] = inlayHints(
      lookedAt("shop/web.config", web("<sessionState></sessionState>"), {
        ...SHOP,
        "web.config": parent,
      }),
      undefined,
      { defaults: true },
    );
    const all = hint?.parts.map(({ tooltip }) => tooltip).join();
    expect(all).toContain("cookieless");
    expect(hint?.parts.at(-1)?.label).toMatch(/^, \+\d+ more$/);
  });

  const label = (written: string) =>
    inlayHints(
      lookedAt("shop/web.config", web("<sessionState/>"), { ...SHOP, "web.config": web(written) }),
    )
      .flatMap(({ parts }) => parts)
      .map((one) => one.label)
      .join("");

  test.each([
    ["one, with its place", '<sessionState timeout="9"/>', "timeout: 9 minutes (web.config:1)"],
    [
      "one whose place does not fit",
      `<sessionState cookieName="${"n".repeat(26)}"/>`,
      `cookieName: ${"n".repeat(26)}`,
    ],
    [
      "two that fit",
      '<sessionState mode="StateServer" timeout="9"/>',
      "mode: StateServer, timeout: 9 minutes",
    ],
    [
      "more than fit",
      '<sessionState mode="StateServer" timeout="9" cookieless="UseUri" cookieName="A"/>',
      "mode: StateServer, +3 more",
    ],
  ])("no longer than an editor shows it: %s", (_, written, expected) => {
    expect(label(written)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(43);
  });

  test("no value that the files do not show", () => {
    const gone = web('<sessionState configSource="gone.config"/>');
    expect(hints(gone)).toEqual([]);
  });

  test("one minute is no minutes", () => {
    const looked = lookedAt("shop/web.config", web("<sessionState/>"), {
      ...SHOP,
      "web.config": web('<sessionState timeout="1"/>'),
    });
    const parts = inlayHints(looked).flatMap((one) => one.parts);
    expect(parts.map(({ label: said }) => said)).toEqual(["timeout: 1 minute (web.config:1)"]);
  });

  test("only in what is shown", () => {
    const text = web("<sessionState/>");
    const looked = lookedAt("shop/web.config", text, { ...SHOP, "web.config": parent });
    expect(inlayHints(looked, { start: 0, end: 5 })).toEqual([]);
  });

  test("no secret", () => {
    const looked = lookedAt("shop/web.config", web("<sessionState/>"), {
      ...SHOP,
      "web.config": web('<sessionState sqlConnectionString="password=Tulip7"/>'),
    });
    const text = JSON.stringify(
      inlayHints(looked).map(({ parts }) => parts.map((one) => [one.label, one.tooltip])),
    );
    expect(text).toContain("***");
    expect(text).not.toContain("Tulip7");
  });
});

describe("the effective view", () => {
  const world = () => lookedAt("web.config", parent).view();
  test("is that of the command", () => {
    const { text, problem } = effectiveDocument(
      world(),
      { path: "/", sections: ["system.web/sessionState"], writtenOnly: true },
      ".",
    );
    expect(problem).toBeUndefined();
    expect(text).toBe(
      "/\n└─ system.web/sessionState\n   ├─ mode     StateServer  web.config:1:61\n   └─ timeout  10 minutes   web.config:1:51\n",
    );
  });

  test("says why there is none", () => {
    const asked = { path: "/nowhere", sections: [] };
    expect(effectiveDocument(undefined, asked, ".")).toEqual({
      text: "Nothing is loaded yet.\n",
      problem: true,
    });
  });
});
