/** What a change does to the people who are signed in. */
import { describe, expect, test } from "vitest";
import { compare, type Comparison } from "../../src/impact/impact.js";
import { LAW } from "../../src/impact/law.js";
import { impactJson, impactMarkdown, impactTable } from "../../src/report/impact.js";
import { builtIn } from "../../src/settings/built-in.js";
import { poolAndSite } from "../fixtures/server.js";
import { applicationsOf, type Viewed } from "../fixtures/viewed.js";
import { cases as survivalCases } from "../survival/cases.js";

const web = (inside: string): Viewed => ({
  files: { "Web.config": `<configuration><system.web>${inside}</system.web></configuration>` },
});
const session = (attributes: string, rest = "") => web(`<sessionState ${attributes} />${rest}`);
const state = (more: string, rest = "") =>
  session(`mode="StateServer" stateConnectionString="tcpip=STATE01:42424" ${more}`, rest);
const provider = (more: string) =>
  web(
    `<sessionState mode="Custom" customProvider="P"><providers><add name="P" type="Shop.Store" ${more}/></providers></sessionState>`,
  );
const KEY = (digit: string) =>
  `<machineKey validationKey="${digit.repeat(40)}" decryptionKey="${digit.repeat(48)}" />`;
const forms = (attributes: string) =>
  `<authentication mode="Forms"><forms ${attributes} /></authentication>`;
const atSite = (id: number, more: string): Viewed => {
  const { files, configuration } = poolAndSite({
    web: `<configuration><system.web><sessionState ${more} /></system.web></configuration>`,
  });
  const host = configuration.server.applicationHost;
  return {
    files: { ...files, [host]: (files[host] ?? "").replace('id="1"', `id="${id}"`) },
    server: configuration.server,
    paths: configuration.paths,
  };
};
const inPool = (name: string, more: string): Viewed => {
  const { files, configuration } = poolAndSite({
    web: `<configuration><system.web><sessionState ${more} /></system.web></configuration>`,
    poolName: name,
  });
  return { files, server: configuration.server, paths: configuration.paths };
};

interface Case {
  readonly old: Viewed;
  readonly now: Viewed;
  /** Sessions and sign-ins; none where nothing is touched. */
  readonly fates: string | undefined;
}

const REMOTE = 'mode="StateServer" stateConnectionString="tcpip=STATE01:42424"';

const cases: Readonly<Record<string, Case>> = {
  nothing: { old: state(""), now: state(""), fates: undefined },
  "a comment, in process": {
    old: session('mode="InProc"'),
    now: session('mode="InProc"', "<!-- x -->"),
    fates: "end kept",
  },
  "a comment, out of process": { old: state(""), now: state("", "<!-- x -->"), fates: undefined },
  "another mode": { old: session('mode="InProc"'), now: state(""), fates: "end kept" },
  "back into the process": { old: state(""), now: session('mode="InProc"'), fates: "end kept" },
  "another state server": {
    old: state(""),
    now: session('mode="StateServer" stateConnectionString="tcpip=STATE02:42424"'),
    fates: "end kept",
  },
  "an address that the mode does not read": {
    old: session(
      'mode="SQLServer" sqlConnectionString="data source=A" stateConnectionString="tcpip=A:1"',
    ),
    now: session(
      'mode="SQLServer" sqlConnectionString="data source=A" stateConnectionString="tcpip=B:1"',
    ),
    fates: undefined,
  },
  "another database": {
    old: session('mode="SQLServer" sqlConnectionString="data source=A"'),
    now: session('mode="SQLServer" sqlConnectionString="data source=B"'),
    fates: "unsure kept",
  },
  compression: { old: state(""), now: state('compressionEnabled="true"'), fates: "end kept" },
  "another cookie": { old: state(""), now: state('cookieName="Shop"'), fates: "end kept" },
  "a name that is the default": {
    old: state(""),
    now: state('cookieName="ASP.NET_SessionId"'),
    fates: undefined,
  },
  "ids into the URL": { old: state(""), now: state('cookieless="UseUri"'), fates: "end kept" },
  "another id manager": {
    old: state(""),
    now: state('sessionIDManagerType="Shop.Ids"'),
    fates: "unsure kept",
  },
  "a shorter time-out": { old: state(""), now: state('timeout="5"'), fates: "kept kept" },
  SameSite: { old: state(""), now: state('cookieSameSite="Strict"'), fates: "kept kept" },
  Secure: {
    old: state(""),
    now: state("", '<httpCookies requireSSL="true" />'),
    fates: "kept kept",
  },
  "the domain of cookies": {
    old: state(""),
    now: state("", '<httpCookies domain="example.com" />'),
    fates: "unsure unsure",
  },
  keys: { old: state("", KEY("1")), now: state("", KEY("2")), fates: "kept end" },
  "keys, in process": {
    old: session('mode="InProc"', KEY("1")),
    now: session('mode="InProc"', KEY("2")),
    fates: "end end",
  },
  "the sign-in cookie": {
    old: state("", forms('name=".A"')),
    now: state("", forms('name=".B"')),
    fates: "kept end",
  },
  "a shorter sign-in": {
    old: state("", forms('timeout="30"')),
    now: state("", forms('timeout="20"')),
    fates: "kept kept",
  },
  "another way to sign in": {
    old: state("", forms("")),
    now: state("", '<authentication mode="Windows" />'),
    fates: "kept end",
  },
  "settings of a provider": {
    old: provider('host="a" '),
    now: provider('host="b" '),
    fates: "unsure kept",
  },
  "another id of the site": { old: atSite(1, REMOTE), now: atSite(2, REMOTE), fates: "end kept" },
  "another id of the site, in process": {
    old: atSite(1, 'mode="InProc"'),
    now: atSite(2, 'mode="InProc"'),
    fates: "end kept",
  },
  "another pool, in process": {
    old: inPool("A", 'mode="InProc"'),
    now: inPool("B", 'mode="InProc"'),
    fates: "end kept",
  },
  "another pool, out of process": {
    old: inPool("A", REMOTE),
    now: inPool("B", REMOTE),
    fates: undefined,
  },
  "a token that stays a token": {
    old: session('mode="#{Mode}" timeout="#{T}"'),
    now: session('mode="#{Mode}" timeout="#{T}"'),
    fates: undefined,
  },
};

const compared = ({ old, now }: Pick<Case, "old" | "now">): Comparison =>
  compare(applicationsOf(old), applicationsOf(now));

describe("a change", () => {
  test.each(Object.entries(cases))("%s", (_, each) => {
    const { impacts, came, went } = compared(each);
    expect({ came, went }).toEqual({ came: [], went: [] });
    expect(impacts.map(({ sessions, signIns }) => `${sessions} ${signIns}`)).toEqual(
      each.fates === undefined ? [] : [each.fates],
    );
  });
});

const WORLD = { cwd: "", paint: (_: string, text: string) => text, schema: builtIn } as never;

test("in words", async () => {
  const told = Object.entries(cases).map(
    ([name, each]) => `# ${name}\n\n${impactTable(compared(each), WORLD)}`,
  );
  await expect(told.join("\n")).toMatchFileSnapshot("expected.txt");
});

test("as Markdown and JSON, without keys", () => {
  const markdown = impactMarkdown(compared(cases.keys!), WORLD);
  expect(markdown).toContain("| validationKey (not shown) | kept | end |");
  const json = impactJson(compared(cases.keys!), WORLD);
  expect(json).not.toContain("1111");
  expect(JSON.parse(json)).toMatchObject({
    applications: [
      {
        path: "/",
        sessions: "kept",
        signIns: "end",
        changes: [{ attribute: "validationKey" }, {}],
      },
    ],
    came: [],
    went: [],
  });
});

test("applications that come and go", () => {
  const one = state("");
  const two = {
    files: { ...one.files, "admin/Global.asax": "", "admin/Web.config": "<configuration />" },
  };
  expect(compared({ old: one, now: two })).toEqual({ impacts: [], came: ["/admin"], went: [] });
  expect(compared({ old: two, now: one })).toEqual({ impacts: [], came: [], went: ["/admin"] });
  expect(impactTable(compared({ old: one, now: two }), WORLD)).toContain(
    "New: /admin. Nobody is signed in there yet.",
  );
});

describe("laws", () => {
  const sides: readonly Viewed[] = [
    ...Object.values(survivalCases),
    ...Object.values(cases).flatMap(({ old, now }) => [old, now]),
  ];

  test("no change, no impact", () => {
    for (const side of sides) expect(compared({ old: side, now: side }).impacts).toEqual([]);
  });

  test("the whole is the sum over applications", () => {
    const tree = (a: string, b: string): Viewed => ({
      files: {
        "Web.config": `<configuration><system.web><sessionState ${a} /></system.web></configuration>`,
        "admin/Global.asax": "",
        "admin/Web.config": `<configuration><system.web><sessionState ${b} /></system.web></configuration>`,
      },
    });
    const [old, now] = [
      tree(REMOTE, 'mode="InProc"'),
      tree(`${REMOTE} cookieName="A"`, 'mode="Off"'),
    ];
    const was = applicationsOf(old);
    const is = applicationsOf(now);
    const parts = is.flatMap((one) => compare(was, [one]).impacts);
    expect(compare(was, is).impacts).toEqual(parts);
    expect(parts).toHaveLength(2);
  });

  test("every setting of the law is one that the schema has", () => {
    for (const path of Object.keys(LAW)) {
      const [elements = "", attribute = ""] = path.split("@");
      const section = elements.split("/").slice(0, 2).join("/");
      const inner = elements.split("/").slice(2);
      let shape: { attributes?: object; elements?: object } | undefined = builtIn.section(section);
      for (const name of inner)
        shape = (shape?.elements as Record<string, typeof shape> | undefined)?.[name];
      expect(Object.keys(shape?.attributes ?? {}), path).toContain(attribute);
    }
  });
});
