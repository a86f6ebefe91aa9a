/** What can be written at an offset. */
import { describe, expect, test } from "vitest";
import { completion } from "../../src/editor/completion.js";
import { SNIPPETS } from "../../src/editor/snippets.js";
import { builtIn } from "../../src/settings/built-in.js";
import { lookedAt, looking, web } from "./looking.js";

const all = (marked: string, path?: string, around?: Parameters<typeof looking>[2]) => {
  const one = looking(marked, path, around);
  return { ...one, items: completion(one.looked, one.offset) };
};
const labels = (...args: Parameters<typeof all>) => all(...args).items.map(({ label }) => label);

/** The text after one of the items is taken, its places to fill in left out. */
function taken(label: string, ...args: Parameters<typeof all>): string {
  const { text, items } = all(...args);
  const item = items.find((one) => one.label === label);
  if (!item)
    throw new Error(`${label} is not offered, but ${items.map((one) => one.label).join()}`);
  const { span, insert, isSnippet } = item;
  const plain = isSnippet
    ? insert
        .replace(/\$\{\d:([^}]*)\}/g, "$1")
        .replace(/\$\d/g, "")
        .replace(/\\([$}\\])/g, "$1")
    : insert;
  return text.slice(0, span.start) + plain + text.slice(span.end);
}

const inside = (text: string) =>
  text.slice("<configuration><system.web>".length).split("</system.web>")[0];

test.each<[what: string, typed: string, label: string, becomes: string]>([
  ["an attribute", "<sessionState mo|", "mode", '<sessionState mode=""'],
  ["behind a blank", "<sessionState |", "timeout", '<sessionState timeout=""'],
  [
    "before another",
    '<sessionState | mode="Off"/>',
    "timeout",
    '<sessionState timeout="" mode="Off"/>',
  ],
  ["a name that has its value", '<sessionState mo|="Off"/>', "mode", '<sessionState mode="Off"/>'],
  ["inside a name", '<sessionState t|imeo="5"/>', "timeout", '<sessionState timeout="5"/>'],
  ["an empty value", '<sessionState mode="|"/>', "SQLServer", '<sessionState mode="SQLServer"/>'],
  ["a value", '<sessionState mode="In|Proc"/>', "Custom", '<sessionState mode="Custom"/>'],
  ["a value without its quote", '<sessionState mode="|', "InProc", '<sessionState mode="InProc"'],
  [
    "that before another attribute",
    '<sessionState mode="| timeout="5"/>',
    "InProc",
    '<sessionState mode="InProc" timeout="5"/>',
  ],
  [
    "an attribute behind that",
    '<sessionState mode="InProc timeout="5" cookiel|/>',
    "cookieless",
    '<sessionState mode="InProc timeout="5" cookieless=""/>',
  ],
  ["a value without quotes", "<sessionState mode=|/>", "InProc", '<sessionState mode="InProc"/>'],
  ["single quotes", "<sessionState mode='|'/>", "InProc", "<sessionState mode='InProc'/>"],
  ["a single one", "<sessionState mode='I|\n", "InProc", "<sessionState mode='InProc'\n"],
  [
    "a boolean",
    '<sessionState compressionEnabled="|"/>',
    "false",
    '<sessionState compressionEnabled="false"/>',
  ],
  ["a number", '<sessionState timeout="|"/>', "20", '<sessionState timeout="20"/>'],
  ["an element", "<|", "sessionState", "<sessionState />"],
  ["half of one", "<sess|", "sessionState", "<sessionState />"],
  ["another name", '<sess| mode="Off"/>', "sessionState", '<sessionState mode="Off"/>'],
  ["a word without its bracket", "\n sess|\n", "sessionState", "\n <sessionState />\n"],
  ["inside of one", "ses|sion", "sessionState", "<sessionState />"],
  [
    "a value that holds a bracket",
    '<sessionState cookieName="a>|b"/>',
    "ASP.NET_SessionId",
    '<sessionState cookieName="ASP.NET_SessionId"/>',
  ],
  ["an unquoted value", "<sessionState mode=In|/>", "InProc", '<sessionState mode="InProc"/>'],
  [
    "a value in front of its quotes",
    '<sessionState mode=|"Off"/>',
    "InProc",
    '<sessionState mode="InProc"/>',
  ],
  [
    "an attribute in front of another",
    '<sessionState |mode="Off"/>',
    "timeout",
    '<sessionState timeout="" mode="Off"/>',
  ],
  ["one without its bracket", "|", "sessionState", "<sessionState />"],
  [
    "what is required",
    "<sessionState><providers><|</providers></sessionState>",
    "add",
    '<sessionState><providers><add name="" type="" /></providers></sessionState>',
  ],
  ["an end tag", "<sessionState></|", "sessionState", "<sessionState></sessionState>"],
])("%s: %s", (_, typed, label, becomes) => {
  expect(inside(taken(label, web(typed)))).toBe(becomes);
});

describe("only what may stand there", () => {
  test("no attribute twice", () => {
    const found = labels(web('<sessionState mode="Off" | timeout="5"/>'));
    expect(found).toContain("cookieless");
    expect(found).not.toContain("mode");
    expect(found).not.toContain("timeout");
  });

  test("no element twice", () => {
    const found = labels(web("<sessionState/><|"));
    expect(found).toContain("httpCookies");
    expect(found).not.toContain("sessionState");
  });

  test("an entry as often as somebody likes", () => {
    expect(
      labels(web('<sessionState><providers><add name="a" type="t"/><|</providers></sessionState>')),
    ).toEqual(["add", "remove", "clear"]);
  });

  test("nothing of another parent", () => {
    const found = labels("<configuration><system.webServer><|</system.webServer></configuration>");
    expect(found).toContain("modules");
    expect(found).not.toContain("sessionState");
  });

  test("nothing of the server in a web.config", () => {
    const found = labels("<configuration><|</configuration>");
    expect(found).toContain("system.web");
    expect(found).toContain("location");
    expect(found).not.toContain("system.applicationHost");
    expect(labels("<configuration><|</configuration>", "applicationHost.config")).toContain(
      "system.applicationHost",
    );
  });

  test("no location in a location", () => {
    const found = labels('<configuration><location path="a"><|</location></configuration>');
    expect(found).toContain("system.web");
    expect(found).not.toContain("location");
  });

  test.each([
    ["a comment", web("<!-- | -->")],
    ["a section that is not described", web("<globalization><|</globalization>")],
    ["a declaration", "<?xml vers|ion='1.0'?><configuration/>"],
    ["CDATA", web("<![CDATA[ <| ]]>")],
    ["a quote without its equals sign", web('<sessionState mode"|"/>')],
    ["a reference", web("&am|p;")],
    ["a tag directly behind a quote", web('<sessionState mode="InProc"|/>')],
    ["a tag directly behind its slash", web("<sessionState /|>")],
    ["a tag in front of its equals sign", web('<sessionState mode |="InProc"/>')],
    ["an end tag behind its name", web("<sessionState></sessionState |>")],
    ["a part that has its root", "<sessionState/>\n|"],
  ])("nothing in %s", (_, marked) => {
    expect(labels(marked)).toEqual([]);
  });

  test("the root of an empty file", () => {
    expect(taken("configuration", "|")).toBe("<configuration>\n  \n</configuration>");
  });

  test("the default of an attribute first: editors preselect it", () => {
    expect(labels(web('<sessionState cookieless="|"/>'))[0]).toBe("UseCookies");
    expect(labels(web('<sessionState mode="|"/>'))[0]).toBe("InProc");
  });

  test("the words of an attribute of location", () => {
    expect(labels('<configuration><location overrideMode="|"/></configuration>')).toEqual([
      "Inherit",
      "Allow",
      "Deny",
    ]);
  });

  test("what says where the content comes from, last", () => {
    const found = labels(web("<sessionState |/>"));
    expect(found.slice(0, 1)).toEqual(["mode"]);
    expect(found.indexOf("configSource")).toBeGreaterThan(found.indexOf("sessionIDManagerType"));
    expect(found).toContain("lockAttributes");
  });
});

describe("names that entries have", () => {
  const shop = { "shop/Global.asax": "" };
  test("providers of the files above", () => {
    const parent = web(
      '<sessionState><providers><add name="Redis &amp; more" type="T"/></providers></sessionState>',
    );
    const one = all(web('<sessionState customProvider="|"/>'), "shop/web.config", {
      ...shop,
      "web.config": parent,
    });
    expect(one.items.map(({ label, detail }) => [label, detail])).toEqual([
      ["Redis &amp; more", "provider, web.config:1"],
    ]);
  });

  test("connection strings, without what they hold", () => {
    const { items } = all(
      `<configuration><connectionStrings><add name="Db" connectionString="password=Tulip7"/></connectionStrings><system.web><sessionState sqlConnectionString="|"/></system.web></configuration>`,
    );
    expect(items[0]).toMatchObject({ label: "Db", detail: "connection string, web.config:1" });
    expect(JSON.stringify(items)).not.toContain("Tulip7");
  });

  test("pools", () => {
    expect(
      labels(
        '<configuration><system.applicationHost><applicationPools><add name="P"/></applicationPools><sites><site name="S"><application path="/" applicationPool="|"/></site></sites></system.applicationHost></configuration>',
        "applicationHost.config",
      ),
    ).toEqual(["P"]);
  });
});

describe("in a transform", () => {
  const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
  const inTransform = (text: string) =>
    `<configuration ${XDT}><system.web>${text}</system.web></configuration>`;
  const path = "web.Release.config";
  test("its attributes", () => {
    expect(labels(inTransform('<sessionState mode="Off" |/>'), path)).toContain("xdt:Transform");
    expect(labels(web('<sessionState mode="Off" |/>'))).not.toContain("xdt:Transform");
  });
  test("its words", () => {
    const found = labels(inTransform('<sessionState xdt:Transform="|"/>'), path);
    expect(found).toContain("SetAttributes");
    expect(found).toContain("InsertBefore");
  });
  test("attributes to take off, which stand in the file that it changes", () => {
    const around = {
      "Web.config": web('<compilation debug="true" batch="false"/><pages buffer="true"/>'),
    };
    const found = (text: string) => labels(inTransform(text), "Web.Release.config", around);
    expect(found('<compilation xdt:Transform="RemoveAttributes(|)"/>')).toEqual(["debug", "batch"]);
    expect(found('<compilation xdt:Transform="RemoveAttributes(debug,|"/>')).toEqual(["batch"]);
    expect(found('<compilation strict="true" xdt:Transform="SetAttributes(|)"/>')).toEqual([
      "strict",
    ]);
    expect(found('<trace xdt:Transform="RemoveAttributes(|)"/>')).toEqual([]);
  });
  test("an element again", () => {
    expect(labels(inTransform("<sessionState/><|"), path)).toContain("sessionState");
  });
  test("its namespace", () => {
    expect(taken("xmlns:xdt", "<configuration |></configuration>", "x.xdt")).toBe(
      `<configuration ${XDT}></configuration>`,
    );
  });
});

test("another name for a tag is another name for its end tag", () => {
  const { text, items } = all(web("<sessi|onState></sessionState>"));
  const item = items.find(({ label }) => label === "httpCookies");
  expect(item?.also).toEqual([
    {
      span: { start: text.indexOf("</sess") + 2, end: text.indexOf("</sess") + 14 },
      text: "httpCookies",
    },
  ]);
});

test.each([
  ["README.md", "<h1>x</h1>\n|"],
  ["packages.config", "<packages><|</packages>"],
  [
    "NuGet.config",
    '<configuration><packageSources><add key="a" value="b"/></packageSources><|</configuration>',
  ],
])("nothing in %s, which is none of these servers", (path, text) => {
  expect(labels(text, path)).toEqual([]);
});

test.each<[string, string, boolean]>([
  ["first", "<configuration><|<appSettings/></configuration>", true],
  ["alone", "<configuration>|</configuration>", true],
  ["behind another element", "<configuration><appSettings/><|</configuration>", false],
  ["itself, where it is late", "<configuration><a/><config|Sections/></configuration>", false],
])("configSections only where both readers take it: %s", (_, text, isOffered) => {
  expect(labels(text).includes("configSections")).toBe(isOffered);
});

test("line ends and indentation of the file", () => {
  const text = "<configuration>\r\n\t<system.web>\r\n\t\t<|\r\n\t</system.web>\r\n</configuration>";
  expect(taken("sessionState Custom", text)).toContain(
    '\t\t<sessionState mode="Custom" customProvider="SessionStore" timeout="20">\r\n\t\t\t<providers>\r\n\t\t\t\t<add ',
  );
});

test.each(SNIPPETS.map((one) => [one.label, one] as const))(
  "the snippet %s is taken by the reader",
  (label, { section, body }) => {
    expect(builtIn.section(section)).toBeDefined();
    const [group] = section.includes("/") ? section.split("/") : [];
    const around = (inner: string) =>
      group === undefined
        ? `<configuration>${inner}</configuration>`
        : `<configuration><${group}>${inner}</${group}></configuration>`;
    const filled = taken(label, around("|")).replaceAll('Key=""', 'Key="AutoGenerate"');
    expect(filled).toContain(body.split(" ", 1)[0]);
    expect(lookedAt("web.config", filled).file?.findings).toEqual([]);
  },
);
