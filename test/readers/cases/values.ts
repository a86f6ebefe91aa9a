/** Every attribute with every text of its kind; and the time-outs with every mode. */
import { type AttributeUnderTest, attributesUnderTest } from "../facts/attributes.js";
import { minutes } from "../facts/readers.js";
import { type Case, systemWeb, WEB } from "./case.js";
import { type Attributes, layoutsFor } from "./layouts.js";

/** Attributes that stand before the one under test and must keep their values. */
const BEFORE: Readonly<Record<string, Attributes>> = {
  sessionState: [
    ["cookieName", "before"],
    ["mode", "SQLServer"],
  ],
  pages: [["buffer", "false"]],
  httpCookies: [["domain", "example.org"]],
};

function attributesFor({ section, name }: AttributeUnderTest, text: string): Attributes {
  // The limit of one year belongs to the modes below, and a bare SQLServer has none.
  const before = (BEFORE[section] ?? []).filter(([other]) => other !== name);
  return [...before, [name, text]];
}

function valueCases(attribute: AttributeUnderTest): Case[] {
  const { section, name } = attribute;
  return attribute.texts.flatMap((text, i) => {
    const outcome = attribute.read(text);
    const attributes = attributesFor(attribute, text);
    return layoutsFor(i).map(([layout, write]) => {
      const { files, lineOf } = write(section, attributes);
      return {
        name: `${section}@${name}=${JSON.stringify(text).slice(0, 60)}, ${layout}`,
        files,
        ...(outcome === "reject"
          ? { refused: lineOf(attributes.length - 1) }
          : { values: { [`/ system.web/${section}@${name}`]: outcome.accept } }),
      };
    });
  });
}

const ONE_YEAR = 525_600;
/** Modes by what they become; undefined = not written, which means InProc. */
const MODES: readonly (readonly [written: string | undefined, limited: boolean])[] = [
  [undefined, true],
  ["Off", false],
  ["InProc", true],
  ["StateServer", true],
  ["SQLServer", false],
  ["Custom", false],
  ["InProc,StateServer", false],
  ["Off,InProc", true],
  ["StateServer,StateServer", true],
  ["InProc,Custom", false],
];
const TIMEOUTS = ["1", "20", "525599", "525600", " +525600 ", "525601", "525602", "2147483647"];
const LONG_TIMEOUTS = ["2147483648", "15372286728", "15372286729", "Infinite", "infinite", "0"];

function timeoutCases(): Case[] {
  return MODES.flatMap(([mode, limited]) =>
    [...TIMEOUTS, ...LONG_TIMEOUTS].flatMap((text, i) => {
      const outcome = minutes(text);
      const tooLong =
        outcome !== "reject" &&
        limited &&
        (outcome.accept === "Infinite" || Number(outcome.accept) > ONE_YEAR);
      const attributes: Attributes = [
        ...(mode === undefined ? [] : [["mode", mode] as const]),
        ["timeout", text],
      ];
      return layoutsFor(i).map(([layout, write]): Case => {
        const { files, lineOf } = write("sessionState", attributes);
        return {
          name: `timeout=${JSON.stringify(text)} with mode ${mode ?? "absent"}, ${layout}`,
          files,
          ...(outcome === "reject" || tooLong
            ? { refused: lineOf(attributes.length - 1) }
            : { values: { "/ system.web/sessionState@timeout": outcome.accept } }),
        };
      });
    }),
  );
}

const RAW: readonly (readonly [name: string, raw: string, value: unknown])[] = [
  ["timeout", "\n20", 20],
  ["timeout", "20\t", 20],
  ["cookieName", "a\tb", "a\tb"],
  ["cookieName", "a\nb", "a\nb"],
  ["cookieName", "a\r\nb", "a\r\nb"],
  ["cookieName", "a\rb c", "a\rb c"],
  ["cookieName", "a&amp;\t&#9;&x;b", "a&\t\t&x;b"],
  ["cookieName", "&#x1F600;\n&#65;", "\u{1F600}\nA"],
  ["cookieName", "a&#9;b&#x9;", "a\tb\t"],
  ["cookieName", "&#65;&#x42;&lt;&amp;", "AB<&"],
];

/** The reader of ASP.NET keeps line ends and tabs inside quotes. */
const kept: readonly Case[] = RAW.map(([name, raw, value]) => ({
  name: `raw ${name}=${JSON.stringify(raw)}`,
  files: { [WEB]: systemWeb(`<sessionState ${name}="${raw}"/>`) },
  values: { [`/ system.web/sessionState@${name}`]: value },
}));

/** Nothing written: the defaults. */
const defaults: readonly Case[] = attributesUnderTest.map(({ section, name, byDefault }) => ({
  name: `${section}@${name} by default`,
  files: { [WEB]: "<configuration />" },
  values: { [`/ system.web/${section}@${name}`]: byDefault },
}));

export const valueMatrix: readonly Case[] = [
  ...attributesUnderTest.flatMap(valueCases),
  ...timeoutCases(),
  ...kept,
  ...defaults,
];
