/** Texts as .NET parses them, groups, sources in several scopes, instructions and references. */
import { MACHINE, ROOT } from "../judge.js";
import { type Case, configuration, escaped, systemWeb, WEB } from "./case.js";

const web = (name: string, text: string, line?: number, values?: Case["values"]): Case => ({
  name,
  files: { [WEB]: text },
  ...(line === undefined ? {} : { refused: { line } }),
  ...(values ? { values } : {}),
});

interface Format {
  readonly section: string;
  readonly attribute: string;
  readonly taken: readonly string[];
  readonly refused: readonly string[];
}

const SPANS = ["0", "1", "00:00:01", "0:0:1", "1.00:00:00", " 00:01:00 ", "24.00:00:00"];
const FORMATS: readonly Format[] = [
  {
    section: "httpRuntime",
    attribute: "defaultRegexMatchTimeout",
    taken: SPANS,
    refused: ["", "Infinite", "-1", "-00:00:01", "25.00:00:00", "x", "00:60:00"],
  },
  {
    section: "hostingEnvironment",
    attribute: "urlMetadataSlidingExpiration",
    taken: [...SPANS, "Infinite", "25.00:00:00"],
    refused: ["", "infinite", " Infinite", "-1", "-00:00:01", "x", "00:60:00"],
  },
  {
    section: "httpRuntime",
    attribute: "requestValidationMode",
    taken: ["2.0", "4.5", "+4.0", "4.0 .0", " 4 . 0 ", "2147483647.0", "004.0", "1.2.3.4", "-0.0"],
    refused: ["", "4", "4.", "-4.0", "2147483648.0", "1.2.3.4.5", "a.b", "4,0", "99999999999.0"],
  },
  {
    section: "pages",
    attribute: "controlRenderingCompatibilityVersion",
    taken: ["3.5", "4.0", "+4.0", "4.0 .0", "3.05", "3.10", "10.0", "2147483647.1", "3.5.0.0"],
    refused: ["", "4", "3.4", "3.0", "2.0", "0.9", "-4.0", "2147483648.0", "3.5.0.0.0", "x"],
  },
];
const formats: readonly Case[] = FORMATS.flatMap(({ section, attribute, taken, refused }) => {
  const text = (value: string) => systemWeb(`<${section} ${attribute}="${escaped(value)}"/>`);
  return [
    ...taken.map((value) => web(`${attribute}="${value}"`, text(value))),
    ...refused.map((value) => web(`${attribute}="${value}"`, text(value), 3)),
  ];
});

const PROCESS: Readonly<
  Record<string, readonly [taken: readonly string[], refused: readonly string[]]>
> = {
  timeout: [
    ["Infinite", "00:30:00"],
    ["infinite", "x", ""],
  ],
  idleTimeout: [
    ["Infinite", "00:30:00"],
    ["INFINITE", "x"],
  ],
  shutdownTimeout: [["00:00:05"], ["-00:00:01", "x"]],
  // InfiniteIntConverter takes digits with a sign and nothing else, unlike the other numbers.
  requestLimit: [
    ["Infinite", "5", "+5", "05"],
    ["-1", "x", " 5", "5 ", "0x5", "#5", "&h5", "", "infinite", "2147483648"],
  ],
  requestQueueLimit: [
    ["Infinite", "10"],
    ["-1", " 10", "0x10"],
  ],
  restartQueueLimit: [
    ["Infinite", "10"],
    ["-1", "10 ", "#10"],
  ],
  responseDeadlockInterval: [
    ["00:03:00", "Infinite"],
    ["-00:00:01", "-1"],
  ],
  // ProcessModelSection gives this one no validator.
  responseRestartDeadlockInterval: [["00:03:00", "-00:00:01", "-1", "Infinite"], ["x"]],
  memoryLimit: [
    ["60", "-1", " 60 ", "0x60"],
    ["60%", "Infinite"],
  ],
  cpuMask: [
    ["0xffffffff", "1", "ff", "0X1"],
    ["0", "0x0", "g", "1ffffffff", ""],
  ],
  logLevel: [
    ["None", "All", "Errors"],
    ["none", "Warnings"],
  ],
  clientConnectedCheck: [["00:00:05", "Infinite"], ["five"]],
  comAuthenticationLevel: [
    ["Call", "PktPrivacy"],
    ["call", "Packet"],
  ],
  comImpersonationLevel: [["Delegate", "Identify"], ["delegate"]],
  serverErrorMessageFile: [["x.htm", ""], []],
  pingFrequency: [["00:00:30", "Infinite"], ["30s"]],
  pingTimeout: [["00:00:05"], ["soon"]],
  maxAppDomains: [["2000"], ["0", "2147483647"]],
  maxAppDomain: [[], ["1"]],
};
const processModel: readonly Case[] = Object.entries(PROCESS).flatMap(
  ([name, [taken, refused]]) => {
    const files = (value: string) => ({
      [MACHINE]: systemWeb(`<processModel ${name}="${value}"/>`),
      [WEB]: configuration(),
    });
    return [
      ...taken.map((value): Case => ({ name: `${name}="${value}"`, files: files(value) })),
      ...refused.map(
        (value): Case => ({
          name: `${name}="${value}"`,
          files: files(value),
          refused: { line: 3, file: MACHINE },
        }),
      ),
    ];
  },
);

const NAMES = ["x", "appName", " x", "x "];
const names: readonly Case[] = [
  ...NAMES.map((name) =>
    web(
      `a sub-folder of code named "${name}"`,
      systemWeb(
        `<compilation><codeSubDirectories><add directoryName="${name}"/></codeSubDirectories></compilation>`,
      ),
    ),
  ),
  ...["", " ", "\t", "\n", "\u2028", "\u00a0"].map((name) =>
    web(
      `a sub-folder of code named ${JSON.stringify(name)}`,
      systemWeb(
        `<compilation><codeSubDirectories><add directoryName="${escaped(name)}"/></codeSubDirectories></compilation>`,
      ),
      3,
    ),
  ),
  ...["", "x.config", " x"].map((file) =>
    web(`appSettings file="${file}"`, configuration(`<appSettings file="${file}"/>`)),
  ),
  ...[" ", "\t", " \n "].map((file) =>
    web(
      `appSettings file=${JSON.stringify(file)}`,
      configuration(`<appSettings file="${escaped(file)}"/>`),
      2,
    ),
  ),
];

const group = (attributes: string, inner = "") =>
  `<sectionGroup ${attributes}>${inner}</sectionGroup>`;
const sections = (...lines: readonly string[]) =>
  configuration("<configSections>", ...lines, "</configSections>");
const section = (name: string) => `<section name="${name}" type="T"/>`;
const groups: readonly Case[] = [
  ...['name="g"', 'name="g" type="A, B"', 'name="system.web"', 'name="system.net"'].flatMap(
    (own) => [
      web(`${own} once`, sections(group(own.replace(/( type=.*)?$/, "$1"), section("a")))),
      web(`${own} twice`, sections(group(own, section("a")), group(own, section("b"))), 4),
    ],
  ),
  ...["appSettings", "connectionStrings", "runtime", "system.codedom"].map((name) =>
    web(`a group named ${name}`, sections(group(`name="${name}"`)), 3),
  ),
  ...["", "X", "X, Y"].map((type) =>
    web(
      `system.web with the type "${type}"`,
      sections(group(`name="system.web" type="${type}"`)),
      3,
    ),
  ),
  ...(["A, B", "A", "C, D", ""] as const).map(
    (type): Case => ({
      name: `inherited group with the type "${type}"`,
      files: {
        [ROOT]: sections(group('name="g" type="A, B"', section("a"))),
        [WEB]: sections(group(`name="g" type="${type}"`, section("b"))),
      },
      ...(type.startsWith("A") ? {} : { refused: { line: 3 } }),
    }),
  ),
  ...["1x", "a b", "٠", "-x"].flatMap((name) => [
    web(`a section named "${name}"`, sections(section(name)), 3),
    web(`a removed "${name}"`, sections(`<remove name="${name}"/>`), 3),
    web(`a group named "${name}"`, sections(group(`name="${name}"`)), 3),
  ]),
  ...["Deny", "Allow", "Inherit"].map(
    (mode): Case => ({
      name: `overrideModeDefault ${mode} of an own section`,
      files: {
        [ROOT]: sections(`<section name="my" type="T" overrideModeDefault="${mode}"/>`),
        [WEB]: configuration("<my/>"),
      },
      ...(mode === "Deny" ? { refused: { line: 2 } } : {}),
    }),
  ),
];

const inside = (text: string) => systemWeb("<pages>", text, "</pages>");
const instructions: readonly Case[] = [
  ...["<?x?>", "<?x y?>", '<?xml-stylesheet href="x"?>'].flatMap((instruction) => [
    web(`${instruction} before the root`, `${instruction}<configuration/>`, 1),
    web(`${instruction} in configSections`, sections(instruction), 3),
    {
      name: `${instruction} before the root of a source`,
      files: {
        [WEB]: systemWeb('<pages configSource="p.config"/>'),
        "p.config": `${instruction}<pages/>`,
      },
      refused: { line: 1, file: "p.config" },
    },
    {
      name: `${instruction} beside a configSource`,
      files: {
        [WEB]: systemWeb('<pages configSource="p.config">', instruction, "</pages>"),
        "p.config": "<pages/>",
      },
      refused: { line: 4 },
    },
  ]),
  ...["&#32;", "&#9;", "&#10;", "&#13;", "&#x20;"].map((text) =>
    web(`${text} in a section`, inside(text)),
  ),
  ...["&#160;", "&#65;", "&amp;"].map((text) => web(`${text} in a section`, inside(text), 4)),
  ...["&#xD800;", "&#xDC00;", "&#xDFFF;", "&a:b;"].map((text) =>
    web(`${text} in a value`, systemWeb(`<sessionState cookieName="x${text}y"/>`), 3),
  ),
];

const source = '<pages configSource="p.config"/>';
const location = (path: string, text: string) =>
  `<location path="${path}"><system.web>${text}</system.web></location>`;
const sources: readonly Case[] = [
  ...["a", "b/c", "x.aspx"].map(
    (path): Case => ({
      name: `one source for the file and for ${path}`,
      files: {
        [WEB]: configuration(`<system.web>${source}</system.web>`, location(path, source)),
        "p.config": "<pages/>",
      },
    }),
  ),
  ...["pages", "trace", "httpCookies"].map(
    (name): Case => ({
      name: `<${name}> below from the source of <pages>`,
      files: {
        [WEB]: systemWeb('<pages configSource="sub\\p.config"/>'),
        "sub/p.config": "<pages/>",
        "sub/Web.config": systemWeb(`<${name} configSource="p.config"/>`),
      },
      refused: { line: 3, file: "sub/Web.config" },
    }),
  ),
  {
    name: "a source of its own below",
    files: {
      [WEB]: systemWeb(source),
      "p.config": "<pages/>",
      "sub/p.config": "<pages/>",
      "sub/Web.config": systemWeb(source),
    },
  },
];

export const formatMatrix: readonly Case[] = [
  ...formats,
  ...processModel,
  ...names,
  ...groups,
  ...instructions,
  ...sources,
].map((each) => ({ ...each, name: `formats: ${each.name}` }));
