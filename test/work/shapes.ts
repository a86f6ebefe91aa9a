/** Inputs of any size, each growing in one dimension that a stranger's repository may choose. */
import { configuration, systemWeb } from "../readers/cases/case.js";
import { HOST, ROOT } from "../readers/judge.js";
import type { Tree } from "../fixtures/disk.js";

export interface Shape {
  /** The smallest size; the work is counted at once, twice, four and eight times that. */
  readonly from: number;
  readonly tree: (n: number) => Tree;
  /**
   * Each section that a rule asks for is put together of all levels above a place, so that the work
   * grows a little faster with the depth, which a path of 260 characters bounds.
   */
  readonly isDeep?: true;
}

const many = (n: number, each: (i: number) => string, between = "\n") =>
  Array.from({ length: n }, (_, i) => each(i)).join(between);

const web = (text: string): Tree => ({ "Web.config": text });
const session = (attributes: string) => web(systemWeb(`<sessionState ${attributes} />`));

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
const pair = (base: string, change: string): Tree => ({
  "Web.config": configuration(base),
  "Web.Release.config": `<configuration ${XDT}>${change}</configuration>`,
});

const nested = (n: number, each: (folder: string, i: number) => Tree): Tree => {
  const tree: Record<string, string> = {};
  for (let i = 0, folder = ""; i < n; i++, folder += "f/") Object.assign(tree, each(folder, i));
  return tree;
};

/** A site with an application for each path, each with a file of its own. */
const siteOf = (paths: readonly string[], session: string): Tree => {
  const tree: Record<string, string> = {
    [HOST]: `<configuration><system.applicationHost><sites><site name="S" id="1">${paths
      .map(
        (path, i) =>
          `<application path="${path}"><virtualDirectory path="/" physicalPath="C:\\p${i}" /></application>`,
      )
      .join("\n")}</site></sites></system.applicationHost></configuration>`,
  };
  paths.forEach((_, i) => {
    tree[`p${i}/Web.config`] = session;
  });
  return tree;
};

const deep = (n: number) => Array.from({ length: n }, (_, i) => `/${many(i, () => "a", "/")}`);
const TIMEOUT = systemWeb('<sessionState timeout="30" />');

export const shapes: Readonly<Record<string, Shape>> = {
  "folders inside each other, a file in each": {
    from: 10,
    tree: (n) => nested(n, (folder) => ({ [`${folder}Web.config`]: systemWeb("<trace />") })),
  },
  "the same with a .gitignore in each": {
    from: 10,
    tree: (n) =>
      nested(n, (folder) => ({
        [`${folder}Web.config`]: systemWeb("<trace />"),
        [`${folder}.gitignore`]: "x\ny/\n",
      })),
  },
  // Their paths alone take characters by the square of their number.
  "applications inside each other": {
    from: 20,
    isDeep: true,
    tree: (n) => siteOf(deep(n), TIMEOUT),
  },
  "applications inside each other, the innermost folder first": {
    from: 20,
    isDeep: true,
    tree: (n) => siteOf(deep(n).toReversed(), TIMEOUT),
  },
  "applications inside each other that keep what they say to themselves": {
    from: 20,
    isDeep: true,
    tree: (n) =>
      siteOf(
        deep(n),
        configuration(
          '<location inheritInChildApplications="false"><system.web><sessionState timeout="30" /></system.web></location>',
        ),
      ),
  },
  "locations inside each other": {
    from: 20,
    tree: (n) =>
      web(
        configuration(
          deep(n + 1)
            .slice(1)
            .map(
              (path) =>
                `<location path="${path.slice(1)}"><system.web><sessionState timeout="30" /></system.web></location>`,
            )
            .join("\n"),
        ),
      ),
  },
  "locations inside each other, in a file of the server": {
    from: 20,
    tree: (n) => ({
      [HOST]: configuration(
        `<system.applicationHost><sites><site name="S" id="1"><application path="/"><virtualDirectory path="/" physicalPath="C:\\w" /></application></site></sites></system.applicationHost>${deep(
          n,
        )
          .map(
            (path) =>
              `<location path="S${path}"><system.webServer><modules /></system.webServer></location>`,
          )
          .join("\n")}`,
      ),
      "w/Web.config": TIMEOUT,
    }),
  },
  "an application far below its site": {
    from: 20,
    tree: (n) => siteOf(["/", `/${many(n, () => "a".repeat(30), "/")}`], TIMEOUT),
  },
  "a configSource far below": {
    from: 100,
    tree: (n) =>
      web(configuration(`<appSettings configSource="${many(n, () => "a", "\\")}.config" />`)),
  },
  "targets of configSource, the same in folders inside each other": {
    from: 10,
    tree: (n) =>
      nested(n, (folder, i) => ({
        [`${folder}Web.config`]: configuration(`<appSettings configSource="s${i}.config" />`),
      })),
  },
  "transforms in a folder below many": {
    from: 10,
    tree: (n) => ({
      ...nested(20, (folder) => ({ [`${folder}Web.config`]: TIMEOUT })),
      ...Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `${"f/".repeat(20)}Web.R${i}.config`,
          `<configuration ${XDT} />`,
        ]),
      ),
    }),
  },
  "applications side by side": {
    from: 25,
    tree: (n) => siteOf(["/", ...Array.from({ length: n }, (_, i) => `/a${i}`)], TIMEOUT),
  },
  "attributes nobody knows": {
    from: 250,
    tree: (n) => session(many(n, (i) => `a${i}="1"`, " ")),
  },
  "children nobody knows": { from: 250, tree: (n) => web(systemWeb(many(n, () => "<a />"))) },
  "children nobody knows, each of its own name": {
    from: 250,
    tree: (n) => web(systemWeb(many(n, (i) => `<a${i} />`))),
  },
  "namespaces on one element": {
    from: 250,
    tree: (n) =>
      pair("", `<appSettings ${many(n, (i) => `xmlns:n${i}="urn:${i}"`, " ")}></appSettings>`),
  },
  "entries that are locked above": {
    from: 100,
    tree: (n) => ({
      [ROOT]: configuration(
        `<appSettings>${many(n, (i) => `<add key="k${i}" value="1" lockItem="true" />`)}</appSettings>`,
      ),
      "Web.config": configuration(
        `<appSettings>${many(n, (i) => `<add key="k${i}" value="2" />`)}</appSettings>`,
      ),
    }),
  },
  "sections that the file declares and uses": {
    from: 100,
    tree: (n) =>
      web(
        `<configuration><configSections>${many(n, (i) => `<section name="s${i}" type="T" />`)}</configSections>${many(n, (i) => `<s${i} />`)}</configuration>`,
      ),
  },
  "groups that the file declares and uses": {
    from: 100,
    tree: (n) =>
      web(
        `<configuration><configSections>${many(n, (i) => `<sectionGroup name="g${i}"><section name="s" type="T" /></sectionGroup>`)}</configSections>${many(n, (i) => `<g${i}><s /></g${i}>`)}</configuration>`,
      ),
  },
  "locations, each with a session": {
    from: 100,
    tree: (n) =>
      web(
        configuration(
          many(
            n,
            (i) =>
              `<location path="p${i}"><system.web><sessionState mode="Off" /></system.web></location>`,
          ),
        ),
      ),
  },
  "locations of one path, each with a session": {
    from: 100,
    tree: (n) =>
      web(
        configuration(
          many(
            n,
            () =>
              '<location path="p"><system.web><sessionState mode="Off" /></system.web></location>',
          ),
        ),
      ),
  },
  "entries that a transform changes by `Match`": {
    from: 50,
    tree: (n) =>
      pair(
        `<appSettings>${many(n, (i) => `<add key="k${i}" value="1" />`)}</appSettings>`,
        `<appSettings>${many(n, (i) => `<add key="k${i}" value="2" xdt:Locator="Match(key)" xdt:Transform="SetAttributes" />`)}</appSettings>`,
      ),
  },
  "transforms of one element": {
    from: 50,
    tree: (n) =>
      pair(
        "<appSettings />",
        many(n, () => '<appSettings file="a" xdt:Transform="SetAttributes(file)" />'),
      ),
  },
  "comments that suppress, and findings": {
    from: 100,
    tree: (n) =>
      web(
        systemWeb(
          `<!-- iislint-disable unknown-attribute -->\n<sessionState\n${many(n, (i) => `a${i}="1"`)} />`,
          many(n, (i) => `<!-- iislint-disable session-timeout-range: ${i} -->`),
        ),
      ),
  },
  "comments for the next line": {
    from: 100,
    tree: (n) =>
      web(systemWeb(many(n, () => "<!-- iislint-disable-next-line unknown-element -->\n<a />"))),
  },
  "comments that disable and enable": {
    from: 100,
    tree: (n) => web(systemWeb(many(n, () => "<!-- iislint-disable -->\n<!-- iislint-enable -->"))),
  },
  "comments that disable, then enable by name": {
    from: 100,
    tree: (n) =>
      web(
        systemWeb(
          many(n, (i) => `<!-- iislint-disable a${i} -->`),
          many(n, (i) => `<!-- iislint-enable a${n - i - 1} -->`),
        ),
      ),
  },
  "blanks in a comment that suppresses": {
    from: 250,
    tree: (n) => web(systemWeb(`<!-- iislint-disable a${" ".repeat(n)}b -->`)),
  },
  "blanks in a reason": {
    from: 250,
    tree: (n) => web(systemWeb(`<!-- iislint-disable a: b${" ".repeat(n)}c -->`)),
  },
  ...Object.fromEntries(
    ["$(", "%", "{{", "#{", "__", "@@", "${", "[", "<%"].map((token) => [
      `a value full of ${token}`,
      {
        from: 250,
        tree: (n: number) => session(`cookieName="${token.replace("<", "&lt;").repeat(n)}"`),
      },
    ]),
  ),
  "blanks inside a timeout": { from: 250, tree: (n) => session(`timeout="1${" ".repeat(n)}x"`) },
  "dots in a location": {
    from: 250,
    tree: (n) => web(configuration(`<location path="a${"./".repeat(n)}b*" />`)),
  },
  "blanks in a long value": {
    from: 250,
    tree: (n) => session(`mode="${" x".repeat(n)}"`),
  },
  "lock lists": {
    from: 250,
    tree: (n) => session(`lockAttributes="${many(n, (i) => `a${i}`, ",")}"`),
  },
  "lock lists that name what is there": {
    from: 250,
    tree: (n) => session(`lockAttributes="${many(n, () => "mode", ",")}"`),
  },
  "providers of one name": {
    from: 100,
    tree: (n) =>
      web(
        systemWeb(
          `<sessionState><providers>${many(n, () => '<add name="p" type="T" />')}</providers></sessionState>`,
        ),
      ),
  },
  "sections twice": {
    from: 100,
    tree: (n) => web(systemWeb(many(n, () => '<sessionState mode="Off" />'))),
  },
  "elements inside each other": {
    from: 25,
    tree: (n) => web(configuration(`${"<a>".repeat(n)}${"</a>".repeat(n)}`)),
  },
  "stray end tags": { from: 250, tree: (n) => web(configuration("</a>".repeat(n))) },
  "elements that are never closed": { from: 30, tree: (n) => web(configuration("<a>".repeat(n))) },
  "raw < in text": { from: 250, tree: (n) => web(configuration("a < b ".repeat(n))) },
  "references nobody knows": {
    from: 250,
    tree: (n) => session(`cookieName="${"&x;".repeat(n)}"`),
  },
  "sites with a pool each": {
    from: 25,
    tree: (n) => ({
      [HOST]: `<configuration><system.applicationHost><applicationPools>${many(n, (i) => `<add name="P${i}" />`)}</applicationPools><sites>${many(n, (i) => `<site name="S${i}" id="${i + 1}"><application path="/" applicationPool="P${i}"><virtualDirectory path="/" physicalPath="C:\\s${i}" /></application></site>`)}</sites></system.applicationHost></configuration>`,
      ...Object.fromEntries(
        Array.from({ length: n }, (_, i) => [`s${i}/Web.config`, systemWeb("<sessionState />")]),
      ),
    }),
  },
  "sites, each with locations in the server's file": {
    from: 25,
    tree: (n) => ({
      [HOST]: `<configuration><system.applicationHost><sites>${many(n, (i) => `<site name="S${i}" id="${i + 1}"><application path="/"><virtualDirectory path="/" physicalPath="C:\\s${i}" /></application></site>`)}</sites></system.applicationHost>${many(40 * n, (i) => `<location path="S${i % n}/a${i}" />`)}</configuration>`,
      ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`s${i}/Web.config`, TIMEOUT])),
    }),
  },
};
