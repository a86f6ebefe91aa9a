/** A section that its reader refuses is not in force, whatever it says. */
import { describe, expect, test } from "vitest";
import { codeLenses, hover, inlayHints } from "../../src/editor/index.js";
import { lookedAt, web } from "./looking.js";

const PARENT = web('<sessionState mode="StateServer" timeout="10"/>');
const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
const at = (path: string, inside: string) =>
  `<configuration><location path="${path}"><system.web>${inside}</system.web></location></configuration>`;
const lock = (by: string) =>
  `<configuration><location path="." ${by}><system.web><sessionState mode="StateServer"/></system.web></location></configuration>`;

type Case = [
  what: string,
  rule: string,
  path: string,
  text: string,
  around: Readonly<Record<string, string>>,
];

/** Each refused, and with `mode` written in the document. */
const REFUSED: Case[] = [
  [
    "an attribute that nobody knows",
    "unknown-attribute",
    "web.config",
    web('<sessionState mode="InProc" colour="red"/>'),
    {},
  ],
  [
    "a value",
    "invalid-attribute-value",
    "web.config",
    web('<sessionState mode="InProc" timeout="soon"/>'),
    {},
  ],
  [
    "letter case",
    "invalid-attribute-value",
    "web.config",
    web('<sessionState mode="inproc"/>'),
    {},
  ],
  [
    "a part that is not there",
    "invalid-config-source",
    "web.config",
    web('<sessionState configSource="gone.config" mode="InProc"/>'),
    {},
  ],
  [
    "an entry inside",
    "missing-attribute",
    "web.config",
    web('<sessionState mode="InProc"><providers><add name="x"/></providers></sessionState>'),
    {},
  ],
  [
    "its level, in a location of a page",
    "section-allowed-at-level",
    "shop/web.config",
    at("a.aspx", '<sessionState mode="InProc"/>'),
    { "shop/Global.asax": "", "web.config": PARENT },
  ],
  [
    "a lock",
    "no-locked-section-override",
    "web.config",
    web('<sessionState mode="InProc"/>'),
    { "srv/web.config": lock('allowOverride="false"') },
  ],
  [
    "a lock of one attribute",
    "no-locked-section-override",
    "web.config",
    web('<sessionState mode="InProc"/>'),
    { "srv/web.config": web('<sessionState mode="StateServer" lockAttributes="mode"/>') },
  ],
  [
    "its location",
    "invalid-location",
    "web.config",
    at("/admin", '<sessionState mode="InProc"/>'),
    {},
  ],
  [
    "a transform",
    "unknown-attribute",
    "web.Release.config",
    `<configuration ${XDT}><system.web><sessionState mode="InProc" colour="red" xdt:Transform="Replace"/></system.web></configuration>`,
    { "web.config": PARENT },
  ],
  [
    "a part that another file names",
    "unknown-attribute",
    "session.config",
    '<sessionState mode="InProc" colour="red"/>',
    { "web.config": web('<sessionState configSource="session.config"/>') },
  ],
];

/** What the editor says that is in force. */
const said = (path: string, text: string, around = {}) => {
  const looked = lookedAt(path, text, around);
  return {
    lenses: codeLenses(looked).map(({ title }) => title),
    name: hover(looked, text.indexOf("<sessionState") + 3)?.markdown ?? "",
    mode: hover(looked, text.indexOf(" mode=") + 2)?.markdown ?? "",
    hints: inlayHints(looked, undefined, { defaults: true }),
  };
};

describe("refused by", () => {
  test.each<Case>(REFUSED)("%s: %s", (_, rule, path, text, around) => {
    const { lenses, name, mode, hints } = said(path, text, around);
    expect(hints).toEqual([]);
    for (const lens of lenses) expect(lens).toMatch(`not in force: refused here by ${rule} [`);
    for (const markdown of [name, mode]) {
      expect(markdown).not.toContain("**In force**");
      expect(markdown).toContain(`**Not in force**: refused here by \`${rule}\`.`);
    }
  });

  test("a part, seen from the section that names it", () => {
    const text = web('<sessionState configSource="session.config"/>');
    const part = '<sessionState mode="InProc" colour="red"/>';
    const { lenses, name, hints } = said("web.config", text, { "session.config": part });
    expect(lenses).toEqual(["not in force: refused here by unknown-attribute [/]"]);
    expect(name).toContain("**Not in force**");
    expect(hints).toEqual([]);
  });
});

test("a section beside one that is refused is in force", () => {
  const text = web('<httpCookies colour="red"/><sessionState mode="InProc"/>');
  const { lenses, mode } = said("web.config", text);
  expect(lenses[0]).toContain("not in force");
  expect(lenses[1]).toContain("in force: InProc");
  expect(mode).toContain("**In force**");
});

test("what is only a guess refuses nothing", () => {
  // The folder shows no sign of an application and may be one all the same.
  const { mode } = said("admin/web.config", web('<sessionState mode="InProc"/>'), {
    "web.config": PARENT,
    "Global.asax": "",
  });
  expect(mode).toContain("**In force**");
});

describe("the application does not start", () => {
  const STOPPED = "**The application `/` does not start** (HTTP 500)";
  const [malformed = ""] = web('<sessionState mode="InProc"/>').split("</configuration>");
  test.each<[string, string, string, boolean]>([
    ["refused", web('<sessionState mode="inproc"/>'), ".", true],
    ["refused while it keeps nothing", web('<sessionState mode="Off" colour="red"/>'), ".", true],
    [
      "no provider",
      web('<sessionState mode="Custom"/>'),
      ": mode Custom names no provider.",
      false,
    ],
    [
      "out of range, at the attribute too",
      web('<sessionState timeout="999999" mode="InProc"/>'),
      ": this mode takes at most 525600 minutes.",
      false,
    ],
    ["not well-formed", malformed, ": the file is not well-formed XML.", true],
  ])("%s", (_, text, why, isAtMode) => {
    const { name, mode } = said("web.config", text);
    expect(name).toContain(`${STOPPED}${why}`);
    expect(mode.includes(STOPPED)).toBe(isAtMode);
  });

  test("said at the attribute that does it", () => {
    const text = web('<sessionState timeout="999999" mode="InProc"/>');
    const looked = lookedAt("web.config", text);
    expect(hover(looked, text.indexOf("timeout"))?.markdown).toContain(STOPPED);
  });

  test("with the build configuration that does it alone", () => {
    const text = `<configuration ${XDT}><system.web><sessionState mode="InProc" colour="red" xdt:Transform="Replace"/></system.web></configuration>`;
    const { name } = said("web.Release.config", text, { "web.config": PARENT });
    expect(name).toContain("**The application `/ (Release)` does not start** (HTTP 500).");
  });

  test.each<[string, string, string, Readonly<Record<string, string>>]>([
    ["one that is taken", "web.config", web('<sessionState mode="InProc"/>'), {}],
    ["another section", "web.config", web('<httpCookies requireSSL="yes"/>'), {}],
    [
      "a folder below",
      "admin/web.config",
      web('<sessionState mode="inproc"/>'),
      { "web.config": PARENT, "Global.asax": "" },
    ],
    ["a location below", "web.config", at("admin", '<sessionState mode="inproc"/>'), {}],
    [
      "a list without the session module",
      "web.config",
      '<configuration><system.web><sessionState mode="inproc"/></system.web><system.webServer><modules><remove name="Session"/></modules></system.webServer></configuration>',
      {},
    ],
    [
      "a file of the server",
      "srv/machine.config",
      web('<sessionState mode="inproc"/>'),
      { "web.config": web("") },
    ],
  ])("silent where it is not certain: %s", (_, path, text, around) => {
    const looked = lookedAt(path, text, around);
    const names = ["<sessionState", "<httpCookies"].map((name) => text.indexOf(name));
    const offset = Math.max(...names) + 3;
    expect(hover(looked, offset)?.markdown).toMatch(/\S/);
    expect(hover(looked, offset)?.markdown).not.toContain("does not start");
  });
});
