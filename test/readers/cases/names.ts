/** Names of attributes and elements: letter case counts, and near is not enough. */
import { attributesUnderTest } from "../facts/attributes.js";
import { type Case, configuration, systemWeb, WEB } from "./case.js";

const SECTIONS = [
  "sessionState",
  "sessionPageState",
  "httpCookies",
  "pages",
  "machineKey",
  "httpRuntime",
];

const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function misspelt(name: string): string[] {
  const others = [
    name.toLowerCase(),
    name.toUpperCase(),
    upperFirst(name),
    `${name}s`,
    `${name}2`,
    name.slice(0, -1),
  ];
  return [...new Set(others)].filter((other) => other !== name);
}

const accepted: Readonly<Record<string, string>> = {
  mode: "Off",
  timeout: "30",
  cookieless: "UseUri",
  cookieSameSite: "Lax",
  enableSessionState: "ReadOnly",
  sameSite: "Lax",
  validation: "AES",
  decryption: "AES",
  compatibilityMode: "Framework45",
  validationKey: "AutoGenerate",
  decryptionKey: "AutoGenerate",
};

/** A text that the attribute under its right name would take. */
function goodText({ name, read }: (typeof attributesUnderTest)[number]): string {
  return accepted[name] ?? ["true", "30"].find((text) => read(text) !== "reject") ?? "x";
}

const attributeNames: readonly Case[] = attributesUnderTest.flatMap((attribute) =>
  misspelt(attribute.name)
    .filter((name) => !attributesUnderTest.some((other) => other.name === name))
    .map((name) => ({
      name: `${attribute.section} has no ${name}`,
      files: {
        [WEB]: systemWeb(`<${attribute.section}`, `  ${name}="${goodText(attribute)}"`, `/>`),
      },
      refused: { line: 4 },
    })),
);

/** Names of other sections, of children, of the reader itself, of namespaces. */
const foreignNames = [
  "type",
  "name",
  "enabled",
  "provider",
  "sqlTimeout",
  "stateConnectionTimeout",
  "requireSSL",
  "httpOnlyCookies",
  "cookieDomain",
  "cookiePath",
  "configFoo",
  "config",
  "lockFoo",
  "lock",
  "lockattributes",
  "LockItem",
  "ConfigSource",
  "configsource",
  "xmlns",
  "xml:lang",
  "constructor",
  "__proto__",
  "toString",
  "größe",
] as const;

const foreign: readonly Case[] = foreignNames.map((name) => ({
  name: `sessionState has no ${name}`,
  files: { [WEB]: systemWeb("<sessionState", '  mode="InProc"', `  ${name}="x"`, "/>") },
  refused: { line: 5 },
}));

const sectionNames: readonly Case[] = SECTIONS.flatMap((section) =>
  misspelt(section).map((name) => ({
    name: `system.web has no <${name}>`,
    files: { [WEB]: systemWeb("", `<${name} />`) },
    refused: { line: 4 },
  })),
);

const groupNames: readonly Case[] = [
  "System.Web",
  "system.Web",
  "SYSTEM.WEB",
  "systemweb",
  "system.webs",
].map((name) => ({
  name: `no group <${name}>`,
  files: { [WEB]: configuration(`<${name}>`, "<sessionState />", `</${name}>`) },
  refused: { line: 2 },
}));

const rootNames: readonly Case[] = [
  "Configuration",
  "CONFIGURATION",
  "configurations",
  "config",
  "web",
].map((name) => ({
  name: `root <${name}>`,
  files: { [WEB]: `<?xml version="1.0"?>\n<${name}></${name}>` },
  refused: { line: 2 },
}));

const places: readonly Case[] = [
  ["sessionState below configuration", configuration("", "<sessionState />"), 3],
  ["system.web in system.web", systemWeb("<system.web />"), 3],
  ["add in a group", systemWeb('<add name="a" />'), 3],
  [
    "sessionState in sessionState",
    systemWeb("<sessionState>", "<sessionState />", "</sessionState>"),
    4,
  ],
  [
    "sessionPageState in sessionState",
    systemWeb("<sessionState>", "<sessionPageState />", "</sessionState>"),
    4,
  ],
  [
    "providers in sessionPageState",
    systemWeb("<sessionPageState>", "<providers />", "</sessionPageState>"),
    4,
  ],
  ["add in httpCookies", systemWeb("<httpCookies>", '<add name="a" />', "</httpCookies>"), 4],
  ["location in a group", systemWeb('<location path="a" />'), 3],
  ["configSections in a group", systemWeb("<configSections />"), 3],
].map(([name, text, line]) => ({
  name: String(name),
  files: { [WEB]: String(text) },
  refused: { line: Number(line) },
}));

export const nameMatrix: readonly Case[] = [
  ...attributeNames,
  ...foreign,
  ...sectionNames,
  ...groupNames,
  ...rootNames,
  ...places,
];
