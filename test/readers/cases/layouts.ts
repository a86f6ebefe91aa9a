/** One section element written in several ways and places; each way knows where its attributes stand. */
import { MACHINE, ROOT } from "../judge.js";
import { escaped, type Refused, systemWeb, WEB } from "./case.js";
import type { Tree } from "../../fixtures/disk.js";

export type Attributes = readonly (readonly [name: string, text: string])[];

export interface Written {
  readonly files: Tree;
  /** Where the attribute of that index stands. */
  readonly lineOf: (index: number) => Refused;
}

export type Layout = (section: string, attributes: Attributes) => Written;

const onOneLine = (section: string, attributes: Attributes, quote = '"') =>
  `<${section} ${attributes.map(([name, text]) => `${name}=${quote}${escaped(text)}${quote}`).join(" ")} />`;

const singleLine: Layout = (section, attributes) => ({
  files: { [WEB]: systemWeb(onOneLine(section, attributes)) },
  lineOf: () => ({ line: 3 }),
});

const everyAttributeOnItsLine: Layout = (section, attributes) => {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<!-- one attribute",
    "     on each line -->",
    "<configuration>",
    "  <system.web>",
    `    <${section}`,
    ...attributes.map(([name, text]) => `      ${name}="${escaped(text)}"`),
    "    >",
    `    </${section}>`,
    "  </system.web>",
    "</configuration>",
    "",
  ];
  return { files: { [WEB]: lines.join("\n") }, lineOf: (index) => ({ line: 7 + index }) };
};

const inLocationOfThisLevel: Layout = (section, attributes) => ({
  files: {
    [WEB]: [
      "\ufeff<configuration>",
      "\t<location",
      "\t\tpath='.'>",
      `\t\t<system.web>${onOneLine(section, attributes, "'")}</system.web>`,
      "\t</location>",
      "</configuration>",
    ].join("\r\n"),
  },
  lineOf: () => ({ line: 4 }),
});

const inServerFile =
  (file: string): Layout =>
  (section, attributes) => ({
    files: {
      [file]: systemWeb("", onOneLine(section, attributes)),
      [WEB]: "<configuration></configuration>",
    },
    lineOf: () => ({ line: 4, file }),
  });

const inFileOfItsOwn: Layout = (section, attributes) => ({
  files: {
    [WEB]: systemWeb(`<${section} configSource="own.config" />`),
    "own.config": `<?xml version="1.0"?>\n<!-- apart -->\n\n${onOneLine(section, attributes)}\n`,
  },
  lineOf: () => ({ line: 4, file: "own.config" }),
});

const layouts: readonly (readonly [string, Layout])[] = [
  ["one line", singleLine],
  ["location, CRLF, BOM", inLocationOfThisLevel],
  ["root Web.config", inServerFile(ROOT)],
  ["configSource", inFileOfItsOwn],
  ["machine.config", inServerFile(MACHINE)],
];

/** The many-line way always, and one of the others in turn. */
export function layoutsFor(index: number): readonly (readonly [string, Layout])[] {
  const other = layouts[index % layouts.length];
  return [["own line", everyAttributeOnItsLine], ...(other ? [other] : [])];
}
