/** One file in several chains, read there as each of them says: whichever of them comes first. */
import { describe, expect, test } from "vitest";
import { configure, diagnostics, openLive, requestOf, rules, run } from "../../src/index.js";
import { host, session, site } from "../effective/hierarchy/helper.js";
import { memory, type Tree } from "../fixtures/disk.js";

const { levels } = configure({ rules, diagnostics, presets: ["all"], ruleSettings: {} });

const declaring = (name: string, inside = "") =>
  `<configuration><configSections><section name="${name}" type="My.Section" /></configSections>${inside}</configuration>`;

/** One folder at two paths of a site; below one of them a section is declared that it writes. */
const shared = (declared: string): Tree => ({
  "srv/applicationHost.config": host({
    sites: `<site name="S" id="1">
      <application path="/">
        <virtualDirectory path="/" physicalPath="C:\\top" />
        <virtualDirectory path="/m" physicalPath="C:\\pictures" />
      </application>
      <application path="/${declared}">
        <virtualDirectory path="/" physicalPath="C:\\declaring" />
        <virtualDirectory path="/pictures" physicalPath="C:\\pictures" />
      </application>
    </site>${site("T", 2, { "/": "C:\\other" })}`,
  }),
  "disk/top/web.config": session('mode="InProc"'),
  "disk/other/web.config": session('mode="InProc"'),
  "disk/declaring/web.config": declaring("mine"),
  "disk/pictures/web.config": '<configuration><mine a="b" /></configuration>',
});

/** A part that two files of a tree take a section from, each by its own way. */
const part = (first: string, second: string): Tree => ({
  "srv/applicationHost.config": host({ sites: site("S", 1, { "/": "C:\\top" }) }),
  "disk/top/web.config": `<configuration><system.web><sessionState configSource="${first}" /></system.web></configuration>`,
  "disk/top/sub/web.config": `<configuration><system.web><sessionState configSource="${second}" /></system.web></configuration>`,
  "disk/top/sub/part.config": '<sessionState mode="InProc" timeout="x" />',
  "disk/top/sub/part.Release.config":
    '<sessionState timeout="9" xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" xdt:Transform="SetAttributes" />',
});

const WORLDS: Readonly<Record<string, Tree>> = {
  "a folder whose section is declared at its first path": shared("a"),
  "a folder whose section is declared at its last path": shared("z"),
  "a part of two files": part("sub\\part.config", "part.config"),
  "a web.config that is a part too": part("sub\\web.config", "part.config"),
  "a part that is a part of itself": part("sub\\part.config", "web.config"),
};

describe("judged by place and by tree alike", () => {
  test.each(Object.entries(WORLDS))("%s", (_name, tree) => {
    const request = {
      ...requestOf(
        {
          files: memory(tree),
          base: ".",
          paths: { "C:\\": "disk" },
          server: { applicationHost: "srv/applicationHost.config" },
          targets: [],
        },
        rules,
        levels,
      ),
      named: [{ path: ".", isFolder: true }],
    };
    const live = openLive(request);
    live.update({});
    const told = ({ diagnostics: all, notEvaluated, files }: ReturnType<typeof run>) => ({
      all: all.map(({ rule, at, message, application }) => [
        rule,
        at.source.path,
        at.span,
        message,
        application,
      ]),
      notEvaluated,
      files,
    });
    expect(told(live.result)).toEqual(told(run(request)));
  });
});
