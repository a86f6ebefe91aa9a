/** What a transform makes of a file that another one takes a section from. */
import { expect, test } from "vitest";
import type { Tree } from "../fixtures/disk.js";
import { inForce } from "../fuzz/judged.js";
import { findingsIn, told } from "../verdict/told.js";
import { change, changeWeb, config, web, XDT } from "../verdict/xdt.js";

const SESSION = "system.web/sessionState";
const NAMES = web('<sessionState configSource="Config\\session.config" />');
const PART = '<?xml version="1.0"?>\n<sessionState mode="Off" timeout="5" />';
const set = (attributes: string) =>
  `<sessionState ${XDT} ${attributes} xdt:Transform="SetAttributes" />`;
const ORDINARY: Tree = { "web.config": NAMES, "Config/session.config": PART };

/** `mode` and `timeout` in force; "?" where the files do not show them. */
function session(files: Tree, buildConfiguration?: string, path = "/"): string {
  const around = {
    applications: ["/"],
    ...(buildConfiguration === undefined ? {} : { buildConfiguration }),
  };
  const lines = inForce(files, path, [SESSION], around).get(SESSION) ?? [];
  return lines.filter((line) => /^(?:mode|timeout) /.test(line)).join(" ");
}

const RELEASE = { "Config/session.Release.config": set('timeout="9"') };

test.each<[string, Tree, string]>([
  ["a transform beside the target", RELEASE, 'mode "Off" timeout 9'],
  [
    "one that writes its name in other letters",
    { "Config/Session.RELEASE.config": set('timeout="9"') },
    'mode "Off" timeout 9',
  ],
  [
    "none of that configuration",
    { "Config/session.Test.config": set('timeout="9"') },
    'mode "Off" timeout 5',
  ],
  [
    "one that the engine refuses",
    { "Config/session.Release.config": `<sessionState ${XDT} xdt:Transform="Nonsense" />` },
    'mode "Off" timeout 5',
  ],
  [
    "one that exchanges everything",
    {
      "Config/session.Release.config": `<sessionState ${XDT} timeout="7" xdt:Transform="Replace" />`,
    },
    'mode "InProc" timeout 7',
  ],
  [
    "one beside the web.config as well",
    { ...RELEASE, "web.Release.config": changeWeb('<pages xdt:Transform="Insert" />') },
    'mode "Off" timeout 9',
  ],
  [
    "one beside the web.config that lets go of the target",
    {
      ...RELEASE,
      "web.Release.config": changeWeb('<sessionState timeout="3" xdt:Transform="Replace" />'),
    },
    'mode "InProc" timeout 3',
  ],
  [
    "one beside the web.config that names another target",
    {
      ...RELEASE,
      "Config/other.config": PART,
      "Config/other.Release.config": set('timeout="8"'),
      "web.Release.config": changeWeb(
        '<sessionState configSource="Config\\other.config" xdt:Transform="SetAttributes" />',
      ),
    },
    'mode "Off" timeout 8',
  ],
])("%s", (_, files, release) => {
  const tree = { ...ORDINARY, ...files };
  expect(session(tree)).toBe('mode "Off" timeout 5');
  expect(session(tree, "Release")).toBe(release);
});

test("reaches the folders below the file that names the target", () => {
  const tree = { ...ORDINARY, ...RELEASE, "sub/web.config": web('<sessionState mode="InProc" />') };
  expect(session(tree, "Release", "/sub")).toBe('mode "InProc" timeout 9');
  expect(session(tree, "Release", "/sub")).not.toBe(session(tree, undefined, "/sub"));
});

test("changes what `file` adds to appSettings, too", () => {
  const tree = {
    "web.config": config('<appSettings file="more.config"><add key="a" value="1" /></appSettings>'),
    "more.config": '<appSettings><add key="b" value="2" /></appSettings>',
    "more.Release.config": `<appSettings ${XDT}><add key="b" value="3" xdt:Locator="Match(key)" xdt:Transform="SetAttributes" /></appSettings>`,
  };
  const settings = (around: object) =>
    inForce(tree, "/", ["appSettings"], around)
      .get("appSettings")
      ?.filter((line) => line.includes("]/value"));
  const own = 'add[a]/value "1"';
  expect(settings({})).toEqual([own, 'add[b]/value "2"']);
  expect(settings({ buildConfiguration: "Release" })).toEqual([own, 'add[b]/value "3"']);
});

test("a configuration that is asked for stands in for the target as it is", () => {
  const tree = {
    ...ORDINARY,
    "Global.asax": "",
    "Config/session.config": '<sessionState mode="x" timeout="y" />',
    "Config/session.Release.config": set('mode="Off"'),
  };
  const invalid = (at: string) => `error invalid-attribute-value Config/session.config:${at}`;
  const targets = ["web.config"];
  expect(told(tree, { targets })).toEqual([invalid("1:21 x"), invalid("1:33 y")]);
  expect(told(tree, { targets, buildConfiguration: "Release" })).toEqual([invalid("1:33 y")]);
});

test("what both transforms bring about together is told of the one that brings it", () => {
  const provider = (name: string) => `<providers><add name="${name}" type="T" /></providers>`;
  const tree = {
    "Global.asax": "",
    "web.config": web('<sessionState configSource="s.config" />'),
    "s.config": `<sessionState>${provider("A")}</sessionState>`,
    "s.Uat.config": `<sessionState ${XDT}><providers><add name="A" type="U" xdt:Transform="Insert" /></providers></sessionState>`,
    "web.Uat.config": change('<appSettings xdt:Transform="Insert" />'),
  };
  const found = findingsIn(tree, { targets: ["web.config"] });
  expect(found.map(({ rule, at }) => `${rule} ${at.source.path}`)).toEqual([
    "duplicate-collection-entry s.Uat.config",
  ]);
  expect(JSON.stringify(found[0]?.message)).toContain("in what s.Uat.config makes of s.config");
});
