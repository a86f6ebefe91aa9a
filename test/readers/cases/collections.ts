/** Collections as the managed reader takes them: `</clear>`, stock entries, locks, combinations. */
import { MACHINE, ROOT } from "../judge.js";
import { type Case, configuration, inLocation, systemWeb, WEB } from "./case.js";

const web = (name: string, text: string, line?: number, values?: Case["values"]): Case => ({
  name,
  files: { [WEB]: text },
  ...(line === undefined ? {} : { refused: { line } }),
  ...(values ? { values } : {}),
});

/** Collections that know `<clear>`: what leads to them, one entry, and what takes it out. */
const KEYED: readonly (readonly [
  name: string,
  path: readonly string[],
  add: string,
  remove: string,
])[] = [
  ["providers", ["sessionState", "providers"], '<add name="p" type="T" />', '<remove name="p" />'],
  ["assemblies", ["compilation", "assemblies"], '<add assembly="p" />', '<remove assembly="p" />'],
  [
    "buildProviders",
    ["compilation", "buildProviders"],
    '<add extension="p" type="T" />',
    '<remove extension="p" />',
  ],
  [
    "folderLevelBuildProviders",
    ["compilation", "folderLevelBuildProviders"],
    '<add name="p" type="T" />',
    '<remove name="p" />',
  ],
  [
    "expressionBuilders",
    ["compilation", "expressionBuilders"],
    '<add expressionPrefix="p" type="T" />',
    '<remove expressionPrefix="p" />',
  ],
  ["namespaces", ["pages", "namespaces"], '<add namespace="p" />', '<remove namespace="p" />'],
  [
    "tagMapping",
    ["pages", "tagMapping"],
    '<add tagType="p" mappedTagType="T" />',
    '<remove tagType="p" />',
  ],
  ["httpModules", ["httpModules"], '<add name="p" type="T" />', '<remove name="p" />'],
];

/** Lines of a collection; its first line is line 4 in a section, 5 in an element of one. */
function collection(path: readonly string[], ...lines: readonly string[]): string {
  const open = path.map((name) => `<${name}>`);
  const close = [...path].reverse().map((name) => `</${name}>`);
  return systemWeb(...open, ...lines, ...close);
}
const firstLine = (path: readonly string[]) => 3 + path.length;
const locked = (add: string) => add.replace(" />", ' lockItem="true" />');

const directives: readonly Case[] = KEYED.flatMap(([name, path, add, remove]) => {
  const line = firstLine(path);
  const isInner = path.length > 1;
  return [
    web(`${name}: <clear/>, then an entry`, collection(path, "<clear/>", add)),
    web(`${name}: </clear> last`, collection(path, add, "<clear></clear>")),
    // A section has ended, and nobody looks at the rest; the parent of an element does not know it.
    web(
      `${name}: an entry behind </clear>`,
      collection(path, "<clear></clear>", add),
      ...(isInner ? [line + 1] : []),
    ),
    web(
      `${name}: anything behind the section that </clear> ended`,
      isInner
        ? systemWeb(
            `<${path[0] ?? ""}>`,
            `<${name}><clear></clear></${name}>`,
            `<x/></${path[0] ?? ""}>`,
          )
        : collection(path, "<clear></clear>", "<x/>"),
    ),
    web(`${name}: a comment in <clear>`, collection(path, "<clear><!-- c --></clear>")),
    web(`${name}: lockItem on <clear>`, collection(path, '<clear lockItem="true"/>'), line),
    web(
      `${name}: lockAttributes on <clear>`,
      collection(path, '<clear lockAttributes="*"/>'),
      line,
    ),
    web(`${name}: the first of two unknown`, collection(path, "<x/>"), line),
    web(
      `${name}: cleared behind a locked entry`,
      collection(path, locked(add), "<clear/>"),
      line + 1,
    ),
    web(`${name}: removed behind a locked entry`, collection(path, locked(add), remove), line + 1),
    web(`${name}: repeated behind a locked entry`, collection(path, locked(add), add), line + 1),
    web(`${name}: locked behind an equal one`, collection(path, add, locked(add))),
    {
      name: `${name}: a lock on <remove> binds nobody`,
      files: {
        [ROOT]: collection(path, add, locked(remove)),
        [WEB]: collection(path, "<clear/>"),
      },
    },
  ];
});

const MODULES = ["Session", "OutputCache", "UrlAuthorization", "Profile", "ScriptModule-4.0"];
const modules = (...lines: readonly string[]) =>
  systemWeb("<httpModules>", ...lines, "</httpModules>");
const stock: readonly Case[] = [
  ...MODULES.flatMap((name) => [
    web(`removed: ${name}`, modules(`<remove name="${name}"/>`)),
    web(`removed in other case: ${name}`, modules(`<remove name="${name.toUpperCase()}"/>`)),
    web(
      `removed twice: ${name}`,
      modules(`<remove name="${name}"/>`, `<remove name="${name}"/>`),
      5,
    ),
    web(`with another type: ${name}`, modules(`<add name="${name}" type="T"/>`), 4),
    web(`replaced: ${name}`, modules(`<remove name="${name}"/>`, `<add name="${name}" type="T"/>`)),
    web(`removed behind <clear/>: ${name}`, modules("<clear/>", `<remove name="${name}"/>`), 5),
  ]),
  web("an absent module", modules('<remove name="M"/>'), 4),
  web("a module that was added", modules('<add name="M" type="T"/>', '<remove name="m"/>')),
  {
    name: "a module that the root at hand lacks",
    files: { [ROOT]: modules("<clear/>"), [WEB]: modules('<remove name="Session"/>') },
    refused: { line: 4 },
  },
  {
    name: "a module that the root at hand adds",
    files: { [ROOT]: modules('<add name="M" type="T"/>'), [WEB]: modules('<remove name="M"/>') },
  },
  ...["LocalSqlServer", "localsqlserver", "LOCALSQLSERVER"].flatMap((name) => {
    const add = `<add name="${name}" connectionString="x"/>`;
    const strings = (...lines: readonly string[]) =>
      configuration("<connectionStrings>", ...lines, "</connectionStrings>");
    return [
      web(`added: ${name}`, strings(add), 3),
      web(`removed and added: ${name}`, strings(`<remove name="${name}"/>`, add)),
      web(`cleared and added: ${name}`, strings("<clear/>", add)),
      {
        name: `added, and machine.config at hand has none: ${name}`,
        files: { [MACHINE]: configuration(), [WEB]: strings(add) },
      },
    ];
  }),
];

const CONTROLS: readonly (readonly [attributes: string, isTaken: boolean])[] = [
  ['namespace="N"', true],
  ['namespace="N" assembly="A"', true],
  ['tagName="t" src="~/x.ascx"', true],
  ['namespace="N" tagName="" src=""', true],
  ["", false],
  ['namespace=""', false],
  ['assembly="A"', false],
  ['src="~/x.ascx"', false],
  ['tagName="t"', false],
  ['tagName="" src="~/x.ascx"', false],
  ['namespace="N" tagName="t"', false],
  ['namespace="N" src="~/x.ascx"', false],
  ['tagName="t" src="~/x.ascx" assembly="A"', false],
];
const IDENTITIES: readonly (readonly [attributes: string, isTaken: boolean])[] = [
  ['impersonate="true"', true],
  ['impersonate="true" userName="u"', true],
  ['impersonate="true" userName="u" password="p"', true],
  ['password="p"', true],
  ['impersonate="false" password="p"', true],
  ['impersonate="true" password=""', true],
  ['impersonate="true" password="p"', false],
  ['impersonate="true" userName="" password="p"', false],
  ['impersonate="TRUE" password="p"', false],
];
const combinations: readonly Case[] = [
  ...CONTROLS.map(([attributes, isTaken]) =>
    web(
      `control with ${attributes || "nothing"}`,
      systemWeb("<pages><controls>", `<add tagPrefix="a" ${attributes}/>`, "</controls></pages>"),
      ...(isTaken ? [] : [4]),
    ),
  ),
  ...IDENTITIES.map(([attributes, isTaken]) =>
    web(`identity ${attributes}`, systemWeb(`<identity ${attributes}/>`), ...(isTaken ? [] : [3])),
  ),
  {
    name: "identity replaces that of the file above",
    files: {
      [ROOT]: systemWeb('<identity impersonate="true" userName="u" password="p"/>'),
      [WEB]: systemWeb('<identity impersonate="true"/>'),
    },
    values: { "/ system.web/identity@userName": "", "/ system.web/identity@impersonate": true },
  },
];

const IGNORED = ["runtime", "startup", "mscorlib", "assemblyBinding", "windows"];
const places: readonly Case[] = [
  ...IGNORED.flatMap((name) => [
    web(`${name} in the file`, configuration(`<${name}/>`, `<${name}/>`)),
    ...["", "path='.'", "path='sub'"].map((attributes) =>
      web(
        `${name} in <location ${attributes}>`,
        configuration(`<location ${attributes}>`, `<${name}/>`, "</location>"),
        3,
      ),
    ),
  ]),
  ...["buildProviders", "folderLevelBuildProviders", "codeSubDirectories"].flatMap(
    (name): readonly Case[] => {
      const section = ["<compilation>", `<${name}/>`, "</compilation>"];
      return [
        web(`${name} at the root`, systemWeb(...section)),
        {
          name: `${name} in a folder`,
          files: { [WEB]: configuration(), "sub/Web.config": systemWeb(...section) },
          refused: { line: 4, file: "sub/Web.config" },
        },
        web(`${name} for a folder`, inLocation('path="sub"', ...section), 5),
        {
          name: `${name} in an application below`,
          files: {
            [WEB]: configuration(),
            "sub/Global.asax": "",
            "sub/Web.config": systemWeb(...section),
          },
        },
      ];
    },
  ),
  // What else stands in <compilation> may stand anywhere.
  ...["assemblies", "expressionBuilders", "compilers"].flatMap((name): readonly Case[] => {
    const section = systemWeb(`<compilation><${name}/></compilation>`);
    return [
      { name: `${name} in a folder`, files: { [WEB]: configuration(), "sub/Web.config": section } },
      web(
        `${name} for a folder`,
        inLocation('path="sub"', "<compilation>", `<${name}/>`, "</compilation>"),
      ),
    ];
  }),
];

const RESERVED = [
  "lockFoo",
  "lock",
  "lockitem",
  "configBuilders",
  "configPath",
  "configX",
  "config",
];
const parameters: readonly Case[] = [...RESERVED, "Lock", "Config", "aconfig", "conf"].map((name) =>
  web(
    `provider parameter ${name}`,
    systemWeb(
      "<sessionState><providers>",
      `<add name="p" type="T" ${name}="x"/>`,
      "</providers></sessionState>",
    ),
    ...(RESERVED.includes(name) ? [4] : []),
  ),
);

/** An attribute beside entries: it ends where the next file writes the section, whatever it says. */
const IMPORT = "system.web/pages/namespaces@autoImportVBNamespace";
const OFF = systemWeb('<pages><namespaces autoImportVBNamespace="false"/></pages>');
const BELOW: readonly (readonly [name: string, content: string, value: boolean])[] = [
  ["nothing", configuration(), false],
  ["another section", systemWeb('<trace enabled="false"/>'), false],
  ["the section, empty", systemWeb("<pages/>"), true],
  ["another attribute of the section", systemWeb('<pages buffer="false"/>'), true],
  ["another collection", systemWeb("<pages><controls/></pages>"), true],
  ["the collection, empty", systemWeb("<pages><namespaces/></pages>"), true],
  ["an entry", systemWeb('<pages><namespaces><add namespace="A"/></namespaces></pages>'), true],
  ["<clear/>", systemWeb("<pages><namespaces><clear/></namespaces></pages>"), true],
  ["the attribute itself", OFF, false],
  ["a location for the folder", inLocation('path="."', "<pages/>"), true],
];
const ownAttributes: readonly Case[] = BELOW.flatMap(([name, content, value]) => [
  {
    name: `autoImportVBNamespace below ${name}`,
    files: { [WEB]: OFF, "sub/Web.config": content },
    values: { [`/ ${IMPORT}`]: false, [`/sub ${IMPORT}`]: value },
  },
  {
    name: `autoImportVBNamespace of the server below ${name}`,
    files: { [ROOT]: OFF, [WEB]: content },
    values: { [`/ ${IMPORT}`]: value },
  },
]);

export const collectionMatrix: readonly Case[] = [
  ...directives,
  ...stock,
  ...combinations,
  ...places,
  ...parameters,
  ...ownAttributes,
].map((each) => ({ ...each, name: `collections: ${each.name}` }));
