/** Changes as edits of a file. */
import { describe, expect, test } from "vitest";
import { sectionFacts } from "../../schema/generated/shapes.js";
import type { Change, Spot } from "../../src/change/change.js";
import { commandsOf } from "../../src/change/render.js";
import { xml } from "../../src/change/xml.js";
import { createSource } from "../../src/source.js";
import { edited } from "../fixtures/edits.js";

const TEXT = `<configuration>
  <system.web>
    <sessionState  mode='InProc' timeout="20" />
  </system.web>
</configuration>
`;
const source = createSource("Web.config", TEXT);

/** The spot of a piece of the text. */
function spot(put: Spot["put"], piece: string): Spot {
  const start = TEXT.indexOf(piece);
  return { source, put, span: { start, end: start + piece.length } };
}

test("a text that is replaced in a file is nothing for tools", () => {
  const change: Change = { do: "replace", at: spot("value", "InProc"), text: "Off" };
  expect(commandsOf([change], sectionFacts)).toBeUndefined();
});

const set = (name: string, value: string | number | boolean, at: Spot | "default"): Change => ({
  do: "set",
  path: `system.web/sessionState@${name}`,
  value,
  at,
});

describe("an edit", () => {
  test.each<[string, Change, string, string]>([
    [
      "writes between the quotes",
      set("mode", "Custom", spot("value", "InProc")),
      "InProc",
      "Custom",
    ],
    [
      "adds an attribute behind another",
      set("cookieless", "UseCookies", spot("attribute", "mode='InProc'")),
      "mode='InProc'",
      `mode='InProc' cookieless="UseCookies"`,
    ],
    [
      "adds the first attribute of an element",
      set("allowCustomSqlDatabase", true, spot("attribute", "sessionState")),
      "<sessionState",
      `<sessionState allowCustomSqlDatabase="true"`,
    ],
    [
      "adds an element with the indentation of its neighbour",
      {
        do: "set",
        path: "system.web/httpCookies@requireSSL",
        value: true,
        at: spot("element", `<sessionState  mode='InProc' timeout="20" />`),
      },
      "    <sessionState",
      `    <httpCookies requireSSL="true" />\n    <sessionState`,
    ],
    [
      "takes an attribute out, with the space before it",
      { do: "remove", path: "system.web/sessionState@mode", at: spot("removal", "mode='InProc'") },
      "  mode='InProc'",
      "",
    ],
    [
      "takes an element out, with its line",
      {
        do: "remove",
        path: "system.web/sessionState",
        at: spot("removal", `<sessionState  mode='InProc' timeout="20" />`),
      },
      `\n    <sessionState  mode='InProc' timeout="20" />`,
      "",
    ],
    [
      "clears a section like an element",
      {
        do: "clear",
        path: "system.web/sessionState",
        at: spot("removal", `<sessionState  mode='InProc' timeout="20" />`),
      },
      `\n    <sessionState  mode='InProc' timeout="20" />`,
      "",
    ],
    [
      "replaces a part",
      { do: "replace", text: "a&b", at: spot("value", "Proc") },
      "InProc",
      "Ina&amp;b",
    ],
    [
      "takes the place of an attribute that an empty text would override",
      set("partitionResolverType", "", spot("removal", `timeout="20"`)),
      ` timeout="20"`,
      "",
    ],
    [
      "escapes for both kinds of quotes",
      set("customProvider", `<a> & "b" 'c'\n\t`, spot("value", "InProc")),
      "InProc",
      "&lt;a> &amp; &quot;b&quot; &apos;c&apos;&#10;&#9;",
    ],
    [
      "writes a time span as the file has it",
      {
        do: "set",
        path: "system.applicationHost/applicationPools/add/recycling/periodicRestart@time",
        value: 104400,
        at: spot("value", "InProc"),
      },
      "InProc",
      "1.05:00:00",
    ],
  ])("%s", (_, change, before, after) => {
    const edits = xml([change], sectionFacts) ?? [];
    expect(edited(TEXT, edits)).toBe(TEXT.replace(before, () => after));
  });
});

describe("several changes", () => {
  test("are all made", () => {
    const changes = [
      set("mode", "Off", spot("value", "InProc")),
      set("timeout", 30, spot("value", "20")),
    ];
    expect(xml(changes, sectionFacts)?.map(({ text }) => text)).toEqual(["Off", "30"]);
  });

  test("leave out what the built-in default does", () => {
    const changes = [set("mode", "Off", spot("value", "InProc")), set("timeout", 20, "default")];
    expect(xml(changes, sectionFacts)?.map(({ text }) => text)).toEqual(["Off"]);
  });

  test("are not made by halves", () => {
    const homeless: Change = { do: "set", path: "system.web/sessionState@timeout", value: 20 };
    expect(
      xml([set("mode", "Off", spot("value", "InProc")), homeless], sectionFacts),
    ).toBeUndefined();
  });

  test("are nothing where there are none", () => {
    expect(xml([], sectionFacts)).toBeUndefined();
    expect(xml([set("timeout", 20, "default")], sectionFacts)).toBeUndefined();
  });

  test("say nothing in a file about a service", () => {
    const service: Change = { do: "service", name: "aspnet_state", start: "Manual" };
    expect(xml([service], sectionFacts)).toBeUndefined();
  });
});
