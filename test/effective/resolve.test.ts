/** What is in force where several files speak: the nearest wins, the rest is shown, nothing is guessed. */
import { describe, expect, test } from "vitest";
import { UnknownValue } from "../../src/effective/application.js";
import { positionAt } from "../../src/source.js";
import { configuration, inLocation, systemWeb, WEB } from "../readers/cases/case.js";
import { HOST, judge, MACHINE, ROOT, UNKNOWN } from "../readers/judge.js";
import type { Tree } from "../fixtures/disk.js";

const TIMEOUT = "system.web/sessionState@timeout";
const MODE = "system.web/sessionState@mode";
const HISTORY = "system.web/sessionPageState@historySize";
const PROVIDERS = "system.web/sessionState/providers";

const session = (attributes: string) => systemWeb(`<sessionState ${attributes} />`);
const pageState = (historySize: number) => `<sessionPageState historySize="${historySize}" />`;

/** The value, where it was decided, and the places it overrides, nearest first. */
function story(tree: Tree, path: string, name: string) {
  const { value, from, shadowed } = judge(tree).resolvedAt(path, name);
  const place = ({ source, span }: (typeof shadowed)[number]) =>
    `${source.path}:${positionAt(source, span.start).line}`;
  return { value, from: from === "default" ? from : place(from), shadowed: shadowed.map(place) };
}

describe("one attribute in many files", () => {
  const every: Tree = {
    [MACHINE]: session('timeout="1"'),
    [ROOT]: session('timeout="2"'),
    [WEB]: session('timeout="3"'),
    "shop/Global.asax": "",
    "shop/Web.config": session('timeout="4"'),
  };
  const without = (...names: readonly string[]): Tree =>
    Object.fromEntries(Object.entries(every).filter(([name]) => !names.includes(name)));

  test("the nearest wins and shadows the others in order", () => {
    expect(story(every, "/shop", TIMEOUT)).toEqual({
      value: 4,
      from: "shop/Web.config:3",
      shadowed: ["Web.config:3", "_root.config:3", "_machine.config:3"],
    });
    expect(story(every, "/", TIMEOUT)).toEqual({
      value: 3,
      from: "Web.config:3",
      shadowed: ["_root.config:3", "_machine.config:3"],
    });
  });

  test.each([
    [["shop/Web.config"], "/shop", 3],
    [["shop/Web.config", ROOT], "/shop", 3],
    [[MACHINE], "/", 3],
  ])("without %j", (names, path, value) => {
    expect(story(without(...names), path, TIMEOUT).value).toBe(value);
  });

  test("an attribute that a nearer element leaves out is inherited, the others are not lost", () => {
    const tree = {
      [ROOT]: session('mode="SQLServer" timeout="7"'),
      [WEB]: session('timeout="8" cookieless="UseUri"'),
    };
    expect(story(tree, "/", MODE)).toMatchObject({ value: "SQLServer", from: "_root.config:3" });
    expect(story(tree, "/", TIMEOUT)).toMatchObject({ value: 8, shadowed: ["_root.config:3"] });
    expect(story(tree, "/", "system.web/sessionState@cookieless").value).toBe("UseUri");
  });

  test("the default is told as one", () => {
    const tree = { [WEB]: session('mode="Off"') };
    const resolved = judge(tree).resolvedAt("/", TIMEOUT);
    expect(resolved).toMatchObject({ value: 20, from: "default", shadowed: [], known: true });
    expect(resolved.text).toBeUndefined();
    // It points at the element that could hold it.
    expect(positionAt(resolved.place.source, resolved.place.span.start).line).toBe(3);
  });

  test("the text is kept as written", () => {
    const resolved = judge({ [WEB]: session('timeout=" +05 "') }).resolvedAt("/", TIMEOUT);
    expect(resolved).toMatchObject({ value: 5, text: " +05 ", name: TIMEOUT });
  });
});

describe("folders and locations", () => {
  test("a folder's own file wins over what the file above says of the folder", () => {
    const tree = {
      [WEB]: inLocation('path="sub"', pageState(5)),
      "sub/Web.config": systemWeb(pageState(6)),
    };
    expect(story(tree, "/sub", HISTORY)).toEqual({
      value: 6,
      from: "sub/Web.config:3",
      shadowed: ["Web.config:4"],
    });
    expect(story(tree, "/", HISTORY).value).toBe(9);
  });

  test("a location reaches everything below its path, and nothing beside it", () => {
    const tree = { [WEB]: inLocation('path="a/b"', pageState(5)) };
    const at = (path: string) => story(tree, path, HISTORY).value;
    expect(["/a", "/a/b", "/a/b/c", "/a/bc", "/b"].map(at)).toEqual([9, 5, 5, 9, 9]);
  });

  test("letter case of a path does not count", () => {
    expect(
      story({ [WEB]: inLocation('path="Admin"', pageState(5)) }, "/aDMIN", HISTORY).value,
    ).toBe(5);
  });

  test("a deeper location wins over the file's own level and over a shorter path", () => {
    const tree = {
      [WEB]: configuration(
        `<system.web>${pageState(1)}</system.web>`,
        `<location path="a/b"><system.web>${pageState(3)}</system.web></location>`,
        `<location path="a"><system.web>${pageState(2)}</system.web></location>`,
      ),
    };
    expect(story(tree, "/a/b", HISTORY)).toEqual({
      value: 3,
      from: "Web.config:3",
      shadowed: ["Web.config:4", "Web.config:2"],
    });
  });

  test("path . is this level", () => {
    expect(story({ [WEB]: inLocation('path="."', pageState(4)) }, "/x", HISTORY).value).toBe(4);
  });

  test("the location of a file above against the file of a folder between", () => {
    const tree = {
      [WEB]: inLocation('path="a/b"', pageState(5)),
      "a/Web.config": systemWeb(pageState(6)),
    };
    // What names the deeper path is merged later, whoever says it.
    expect(story(tree, "/a/b", HISTORY).value).toBe(5);
    expect(story(tree, "/a", HISTORY).value).toBe(6);
  });
});

describe("inheritInChildApplications", () => {
  const tree = (value: string): Tree => ({
    [WEB]: inLocation(
      `path="." inheritInChildApplications="${value}"`,
      '<sessionState mode="SQLServer" />',
      pageState(5),
    ),
    "sub/page.aspx": "",
    "shop/Global.asax": "",
  });
  test.each([
    ["false", "/", "SQLServer", 5],
    ["false", "/sub", "SQLServer", 5],
    ["false", "/shop", "InProc", 9],
    ["false", "/shop/sub", "InProc", 9],
    ["true", "/shop", "SQLServer", 5],
  ])("%s, seen from %s", (value, path, mode, history) => {
    expect(story(tree(value), path, MODE).value).toBe(mode);
    expect(story(tree(value), path, HISTORY).value).toBe(history);
  });
});

describe("collections", () => {
  const providers = (...lines: readonly string[]) =>
    systemWeb(`<sessionState><providers>${lines.join("")}</providers></sessionState>`);
  const add = (name: string, type = "T") => `<add name="${name}" type="${type}" />`;

  test("entries of all levels, outermost first", () => {
    const tree = {
      [MACHINE]: providers(add("m")),
      [ROOT]: providers(add("r1"), add("r2")),
      [WEB]: providers(add("w")),
      "shop/Global.asax": "",
      "shop/Web.config": providers(add("s")),
    };
    expect(judge(tree).valueAt("/shop", PROVIDERS)).toEqual(["m=T", "r1=T", "r2=T", "w=T", "s=T"]);
    expect(judge(tree).valueAt("/", PROVIDERS)).toEqual(["m=T", "r1=T", "r2=T", "w=T"]);
  });

  test("a removal counts for what is above and before it, and for what is below the file", () => {
    const tree = {
      [ROOT]: providers(add("a"), add("b")),
      [WEB]: providers('<remove name="A" />', add("c")),
      "shop/Global.asax": "",
      "shop/Web.config": providers("<clear />", add("a", "U")),
    };
    expect(judge(tree).valueAt("/", PROVIDERS)).toEqual(["b=T", "c=T"]);
    expect(judge(tree).valueAt("/shop", PROVIDERS)).toEqual(["a=U"]);
  });
});

describe("what the files do not show is unknown, never the default", () => {
  const encrypted = systemWeb(
    '<sessionState configProtectionProvider="R"><EncryptedData /></sessionState>',
  );
  const opaque: readonly (readonly [string, Tree])[] = [
    ["an encrypted section", { [WEB]: encrypted }],
    ["a configSource that is not there", { [WEB]: session('configSource="none.config"') }],
    [
      "an encrypted section behind a configSource",
      {
        [WEB]: session('configSource="own.config"'),
        "own.config": '<sessionState configProtectionProvider="R"><EncryptedData /></sessionState>',
      },
    ],
    ["an encrypted section above", { [ROOT]: encrypted, [WEB]: session('cookieName="x"') }],
    ["a token", { [WEB]: session('timeout="#{Timeout}"') }],
    ["a refused value", { [WEB]: session('timeout="abc"') }],
  ];

  test.each(opaque)("%s", (_name, tree) => {
    const resolved = judge(tree).resolvedAt("/", TIMEOUT);
    expect(resolved.known).toBe(false);
    expect(resolved.from).not.toBe("default");
    expect(() => resolved.value).toThrow(UnknownValue);
  });

  test("what a nearer file sets is known all the same", () => {
    const tree = { [ROOT]: encrypted, [WEB]: session('timeout="5"') };
    expect(judge(tree).valueAt("/", TIMEOUT)).toBe(5);
    expect(judge(tree).valueAt("/", MODE)).toBe(UNKNOWN);
  });

  test("a token hides its own attribute only", () => {
    const tree = { [WEB]: session('timeout="#{Timeout}" mode="Off"') };
    expect(judge(tree).valueAt("/", MODE)).toBe("Off");
  });

  test("a nearer unknown value hides a known one above", () => {
    const tree = { [ROOT]: session('timeout="5"'), [WEB]: session('timeout="__T__"') };
    expect(judge(tree).valueAt("/", TIMEOUT)).toBe(UNKNOWN);
  });

  test("entries of a collection with an unknown part are unknown", () => {
    expect(() => judge({ [WEB]: encrypted }).valueAt("/", PROVIDERS)).toThrow(UnknownValue);
  });

  test("another section stays known", () => {
    expect(judge({ [WEB]: encrypted }).valueAt("/", HISTORY)).toBe(9);
  });

  test("no rule speaks of what nobody knows", () => {
    expect(judge({ [WEB]: encrypted }, { all: true }).diagnostics).toEqual([]);
  });
});

describe("the two readers", () => {
  const host = (inner: string) => `<configuration>${inner}</configuration>`;

  test("ASP.NET does not read applicationHost.config", () => {
    const tree = {
      [HOST]: host(
        `<system.applicationHost><sites><site name="S" id="1"><application path="/"><virtualDirectory path="/" physicalPath="C:\\s" /></application></site></sites></system.applicationHost><system.web><sessionState timeout="99" /></system.web>`,
      ),
      [WEB]: session('mode="Off"'),
    };
    const judged = judge(tree, { request: { paths: { "C:\\s": "." } } });
    expect(judged.valueAt("/S", TIMEOUT)).toBe(20);
    expect(judged.valueAt("/S", MODE)).toBe("Off");
  });

  test("IIS does, and its locations name the site", () => {
    const tree = {
      [HOST]: host(
        `<system.applicationHost><sites><site name="S" id="1"><application path="/"><virtualDirectory path="/" physicalPath="C:\\s" /></application></site></sites></system.applicationHost>
<system.webServer><validation validateIntegratedModeConfiguration="true" /></system.webServer>
<location path="S"><system.webServer><validation validateIntegratedModeConfiguration="false" /></system.webServer></location>`,
      ),
      [WEB]: configuration(),
    };
    const judged = judge(tree, { request: { paths: { "C:\\s": "." } } });
    expect(
      judged.valueAt("/S", "system.webServer/validation@validateIntegratedModeConfiguration"),
    ).toBe(false);
  });
});

describe("what is refused because it is there already", () => {
  const host = (inner: string) =>
    `<configuration><system.applicationHost><applicationPools><add name="P" /><add name="Q" /></applicationPools><sites><site name="S" id="1">${inner}<bindings><binding protocol="http" bindingInformation="*:80:" /></bindings></site></sites></system.applicationHost></configuration>`;
  const directory = (path: string) => `<virtualDirectory path="/" physicalPath="C:\\${path}" />`;
  const application = (pool: string, inner: string) =>
    `<application path="/" applicationPool="${pool}">${inner}</application>`;

  test.each([
    ["a virtual directory", application("P", directory("a") + directory("b"))],
    ["an application", application("P", directory("a")) + application("Q", directory("b"))],
  ])("%s stays what the first one says", (_, inner) => {
    const files = {
      [HOST]: host(inner),
      "a/web.config": systemWeb('<sessionState timeout="5" />'),
      "b/web.config": systemWeb('<sessionState timeout="6" />'),
    };
    const judged = judge(files, { request: { paths: { "C:\\a": "./a", "C:\\b": "./b" } } });
    expect(judged.refusals.map(({ rule }) => rule)).toContain("duplicate-collection-entry");
    expect(judged.valueAt("S", "system.web/sessionState@timeout")).toBe(5);
  });
});
