/** Attributes that XML and transforms bring along: `xml:space`, `xml:lang`, `xdt:Transform`. */
import { type Case, configuration, inLocation, systemWeb, WEB } from "./case.js";

/** The managed reader knows none of them; to it they are attributes like any other. */
const ATTRIBUTES = ['xml:space="preserve"', 'xml:lang="en"', 'xml:base="."', "xml:space='default'"];

const DECLARED = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
const LEFT_OVER = ['xdt:Transform="Replace"', 'xdt:Locator="Match(name)"'];

interface Where {
  readonly name: string;
  readonly text: (attribute: string) => string;
  /** Undefined = nobody looks at the attributes there. */
  readonly line?: number;
}

const PLACES: readonly Where[] = [
  { name: "configuration", text: (one) => `<configuration\n${one}>\n</configuration>`, line: 2 },
  { name: "a group", text: (one) => configuration(`<system.web ${one}>`, "</system.web>") },
  { name: "a section", text: (one) => systemWeb("<sessionState", `${one} />`), line: 4 },
  {
    name: "a section beside others",
    text: (one) => systemWeb('<sessionState mode="Off"', 'timeout="5"', one, "/>"),
    line: 5,
  },
  {
    name: "a collection",
    text: (one) => systemWeb("<sessionState>", "<providers", one, "/>", "</sessionState>"),
    line: 5,
  },
  {
    name: "clear",
    text: (one) =>
      systemWeb("<sessionState>", "<providers>", "<clear", one, "/></providers></sessionState>"),
    line: 6,
  },
  {
    name: "an entry",
    text: (one) => configuration("<appSettings>", '<add key="a"', one, "/></appSettings>"),
    line: 4,
  },
  {
    name: "a location",
    text: (one) => configuration("<location", one, ">", "</location>"),
    line: 3,
  },
  {
    name: "a section in a location",
    text: (one) => inLocation('path="a"', "<pages", one, "/>"),
    line: 5,
  },
  {
    name: "a declaration",
    text: (one) =>
      configuration('<configSections><section name="s" type="T, A"', one, "/></configSections>"),
    line: 3,
  },
  {
    name: "what is ignored",
    text: (one) => configuration("<runtime", `${one}><gcServer ${one} /></runtime>`),
  },
];

const of = (attribute: string, { name, text, line }: Where): Case => ({
  name: `${attribute} on ${name}`,
  files: { [WEB]: text(attribute) },
  ...(line === undefined ? {} : { refused: { line } }),
});

/** With the prefix declared the file is refused for the declaration already, and told once. */
const declared = (attribute: string, { name, text }: Where): Case => ({
  name: `${attribute} on ${name}, declared at the top`,
  files: {
    [WEB]: text(attribute)
      .replace(/^<configuration\s/, `<configuration ${DECLARED} `)
      .replace(/^<configuration>/, `<configuration ${DECLARED}>`),
  },
  refused: { line: 1 },
});

export const xmlAttributeMatrix: readonly Case[] = [
  ...ATTRIBUTES.flatMap((attribute) => PLACES.map((place) => of(attribute, place))),
  ...LEFT_OVER.flatMap((attribute) =>
    PLACES.filter(({ name }) => name !== "configuration").map((place) =>
      declared(attribute, place),
    ),
  ),
];
