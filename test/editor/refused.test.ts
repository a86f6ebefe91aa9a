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
