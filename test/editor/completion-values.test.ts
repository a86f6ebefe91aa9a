/** No value that is offered beside the words of an attribute is one that the linter calls an error. */
import { expect, test } from "vitest";
import { completion } from "../../src/editor/index.js";
import { lint } from "../../src/index.js";
import { builtIn } from "../../src/settings/built-in.js";
import { wordsOf } from "../../src/editor/texts.js";
import { requestFor } from "../fix/claims.js";
import { lookedAt, looking, web } from "./looking.js";

const own = (path: string, attributes: string) => {
  const names = path.split("/");
  const last = names.at(-1) ?? "";
  const groups = names.slice(0, -1);
  return `<configuration>${groups.map((one) => `<${one}>`).join("")}<${last} ${attributes}/>${groups
    .toReversed()
    .map((one) => `</${one}>`)
    .join("")}</configuration>`;
};

/** Sections that a web.config holds, with their attributes. */
const SECTIONS = builtIn.paths.filter((path) => /^system\.web(Server)?\//.test(path));

test.each(SECTIONS)("%s", (path) => {
  const wrong: string[] = [];
  for (const [name, facts] of Object.entries(builtIn.section(path)?.attributes ?? {})) {
    // A word is a choice whose consequences the linter tells.
    if (wordsOf(facts) !== undefined) continue;
    const text = own(path, `${name}=""`);
    const offset = text.indexOf('""') + 1;
    const looked = lookedAt("web.config", text);
    for (const { insert, span, kind } of completion({ ...looked, view: () => undefined }, offset)) {
      if (kind !== "value") continue;
      const now = text.slice(0, span.start) + insert + text.slice(span.end);
      const { diagnostics } = lint(requestFor({ "web.config": now }));
      const at = now.indexOf(`${name}="`);
      wrong.push(
        ...diagnostics
          .filter(({ severity, at: { span } }) => severity === "error" && span.start >= at)
          .map(({ rule }) => `${name}="${insert}": ${rule}`),
      );
    }
  }
  expect(wrong).toEqual([]);
});

const offered = (marked: string, path?: string, around = {}) => {
  const { looked, offset } = looking(marked, path, around);
  return completion(looked, offset).map(({ label }) => label);
};

test.each([
  ["timeout", ["20"]],
  ["sqlCommandTimeout", ["30"]],
  ["stateNetworkTimeout", ["10"]],
  ["stateConnectionString", ["tcpip=loopback:42424"]],
  ["cookieName", ["ASP.NET_SessionId"]],
])("%s: its default, and no Infinite that fails", (name, values) => {
  expect(offered(web(`<sessionState ${name}="|"/>`))).toEqual(values);
});

test("of connection strings those that fit", () => {
  const around = (attribute: string) =>
    `<configuration><connectionStrings><add name="Sql" connectionString="data source=x"/><add name="State" connectionString="tcpip=s:42424"/></connectionStrings><system.web><sessionState ${attribute}="|"/></system.web></configuration>`;
  expect(offered(around("stateConnectionString"))).toEqual(["State", "tcpip=loopback:42424"]);
  expect(offered(around("sqlConnectionString"))).toContain("Sql");
  expect(offered(around("sqlConnectionString"))).not.toContain("State");
});

test("the files that hold the section", () => {
  const files = {
    "cfg/session.config": "<sessionState/>",
    "cookies.config": "<httpCookies/>",
    "own.config": "<sessionState/>",
  };
  expect(offered(web('<sessionState configSource="|"/>'), "web.config", files)).toEqual([
    "cfg\\session.config",
    "own.config",
  ]);
});

test("types of providers", () => {
  expect(
    offered(web('<sessionState><providers><add type="|"/></providers></sessionState>'))[0],
  ).toMatch(/^Microsoft\.Web\.Redis/);
});

test.each([
  ["SetAttributes(|)", ["mode", "timeout"]],
  ["SetAttributes(mode,|", ["timeout"]],
  ["Match(|", ["mode", "timeout"]],
])("in brackets of a transform: %s", (said, names) => {
  const text = `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="Off" timeout="5" xdt:Transform="${said}"/></system.web></configuration>`;
  expect(offered(text, "web.Release.config")).toEqual(names);
});

/** Words that are marked, in the order of the list. */
const marked = (text: string, path?: string, around = {}) => {
  const { looked, offset } = looking(text, path, around);
  const all = completion(looked, offset);
  const refused = all.filter(({ detail }) => detail?.startsWith("refused"));
  // They stand last.
  expect(all.slice(all.length - refused.length)).toEqual(refused);
  return refused.map(({ label, detail }) => `${label}: ${detail}`);
};

const RESOLVER = "refused with partitionResolverType: this mode takes no partition resolver";
const MINUTES = "refused with timeout: this mode takes at most 525600 minutes";

test.each<[string, string, readonly string[]]>([
  [
    "a partition resolver",
    web('<sessionState partitionResolverType="My.Resolver" mode="|"/>'),
    [`InProc: ${RESOLVER}`, `Custom: ${RESOLVER}`],
  ],
  [
    "years",
    web('<sessionState timeout="999999" mode="|InProc"/>'),
    [`InProc: ${MINUTES}`, `StateServer: ${MINUTES}`],
  ],
  [
    "while the tag is typed",
    `<configuration><system.web><sessionState timeout="999999" mode="|</system.web></configuration>`,
    [`InProc: ${MINUTES}`, `StateServer: ${MINUTES}`],
  ],
  [
    "a provider that there is not",
    web('<sessionState customProvider="none" mode="|"/>'),
    ["Custom: refused with customProvider: there is no such provider"],
  ],
  [
    "a database",
    web(
      '<sessionState mode="SQLServer" sqlConnectionString="data source=d;initial catalog=s;Integrated Security=SSPI" allowCustomSqlDatabase="|"/>',
    ),
    [
      "false: refused with sqlConnectionString: it names a database, and allowCustomSqlDatabase is false",
    ],
  ],
])("marked: refused words beside %s", (_, text, expected) => {
  expect(marked(text)).toEqual(expected);
});

test("marked: by what another file says", () => {
  const text = web('<sessionState mode="|"/>');
  const around = {
    "shop/Global.asax": "",
    "web.config": web('<sessionState partitionResolverType="My.Resolver" mode="SQLServer"/>'),
  };
  expect(marked(text, "shop/web.config", around)).toEqual([
    `InProc: ${RESOLVER}`,
    `Custom: ${RESOLVER}`,
  ]);
});

test.each<[string, string, string, Record<string, string>]>([
  ["what may be written next", web('<sessionState mode="|"/>'), "web.config", {}],
  ["what no word mends", web('<sessionState timeout="soon" mode="|"/>'), "web.config", {}],
  [
    "a folder below",
    web('<sessionState timeout="999999" mode="|"/>'),
    "admin/web.config",
    { "web.config": web(""), "Global.asax": "" },
  ],
  ["another section", web('<httpCookies requireSSL="|"/>'), "web.config", {}],
])("not marked: %s", (_, text, path, around) => {
  expect(marked(text, path, around)).toEqual([]);
});
