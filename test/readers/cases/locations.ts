/** `<location>`: the paths it takes, its attributes, and what stands where. */
import { MACHINE, ROOT } from "../judge.js";
import { type Case, configuration, escaped, inLocation, systemWeb, WEB } from "./case.js";

const PAGE_STATE = '<sessionPageState historySize="7" />';
const SESSION = '<sessionState timeout="33" />';

/** BaseConfigurationRecord.NormalizeLocationSubPath, from the facts. */
function takesPath(path: string): boolean {
  if (path === "" || path === ".") return true;
  const edges = ["\\", ".", "/", " ", "\t"];
  const first = path.charAt(0);
  const last = path.charAt(path.length - 1);
  if (edges.includes(first) || edges.includes(last)) return false;
  return Array.from(path).every((letter) => !'\\?:*"<>|'.includes(letter));
}

const PATHS = [
  "",
  ".",
  "admin",
  "Admin/Sub",
  "admin/page.aspx",
  "a.b",
  "a..b",
  "a b",
  "Default Web Site",
  "~/admin",
  "~",
  "größe",
  "日本",
  "a#b",
  "a%20b",
  "a&b",
  "a'b",
  "a//b",
  "a/./b",
  "a-b_c(1)",
  " ",
  "  ",
  " admin",
  "admin ",
  "\tadmin",
  "/",
  "/admin",
  "admin/",
  "/admin/",
  "\\",
  "\\admin",
  "admin\\",
  "admin\\sub",
  "..",
  "...",
  "./admin",
  "../admin",
  "admin/.",
  "admin/..",
  "admin.",
  ".admin",
  "*",
  "admin/*",
  "?",
  "a?b",
  "a:b",
  "C:/x",
  "http://x",
  'a"b',
  "a<b",
  "a>b",
  "a|b",
];

const isThisLevel = (path: string) => path === "" || path === ".";
/** Paths whose own folder can be asked for in a URL as they stand. */
const isPlain = (path: string) => /^[\w-]+(?:[/.][\w-]+)*$/.test(path);

const paths: readonly Case[] = PATHS.flatMap((path) => {
  const attribute = `path="${escaped(path)}"`;
  const taken = takesPath(path);
  const folder = isThisLevel(path) ? "/" : `/${path}`;
  return [
    {
      name: `path ${JSON.stringify(path)} with sessionPageState`,
      files: { [WEB]: inLocation(attribute, PAGE_STATE) },
      ...(taken ? {} : { refused: { line: 2 } }),
      ...(taken && (isThisLevel(path) || isPlain(path))
        ? { values: { [`${folder} system.web/sessionPageState@historySize`]: 7 } }
        : {}),
    },
    ...(taken
      ? [
          {
            // The target is below the application, where the section may not stand.
            name: `path ${JSON.stringify(path)} with sessionState`,
            files: { [WEB]: inLocation(attribute, SESSION) },
            ...(isThisLevel(path)
              ? { values: { "/ system.web/sessionState@timeout": 33 } }
              : { refused: { line: 4 } }),
          },
        ]
      : []),
  ];
});

/** Attributes with exact values; anything else is refused, and so are further attributes. */
const EXACT: Readonly<Record<string, readonly string[]>> = {
  allowOverride: ["true", "false"],
  overrideMode: ["Inherit", "Allow", "Deny"],
  inheritInChildApplications: ["true", "false"],
};
const TRIED = [
  "true",
  "false",
  "True",
  "FALSE",
  "Inherit",
  "Allow",
  "Deny",
  "allow",
  "DENY",
  "inherit",
];
const ODD = ["", " ", "1", "0", " true", "true ", "Deny ", "yes"];

const exactValues: readonly Case[] = Object.entries(EXACT).flatMap(([name, legal]) =>
  [...TRIED, ...ODD].map((text) => ({
    name: `${name}="${text}"`,
    files: { [WEB]: inLocation(`${name}="${text}"`, SESSION) },
    ...(legal.includes(text)
      ? { values: { "/ system.web/sessionState@timeout": 33 } }
      : { refused: { line: 2 } }),
  })),
);

const locationWith = (attributes: string, line?: number): Case => ({
  name: `<location ${attributes}>`,
  files: { [WEB]: inLocation(attributes, SESSION) },
  ...(line === undefined ? {} : { refused: { line } }),
});

const attributes: readonly Case[] = [
  locationWith(""),
  locationWith('overrideMode="Deny" allowOverride="false"', 2),
  locationWith('overrideMode="Inherit" allowOverride="true"', 2),
  locationWith('path="." inheritInChildApplications="true" overrideMode="Allow"'),
  ...[
    "Path",
    "PATH",
    "allowoverride",
    "AllowOverride",
    "OverrideMode",
    "override",
    "inherit",
    "name",
    "lockItem",
  ].map((name) => locationWith(`${name}="."`, 2)),
  ...["lockAttributes", "configSource", "configProtectionProvider", "xmlns:x"].map((name) =>
    locationWith(`${name}="x"`, 2),
  ),
];

const web = (name: string, text: string, line?: number): Case => ({
  name,
  files: { [WEB]: text },
  ...(line === undefined ? {} : { refused: { line } }),
});
const block = (path: string, ...inside: readonly string[]) => [
  `<location path="${path}">`,
  "<system.web>",
  ...inside,
  "</system.web>",
  "</location>",
];

const structure: readonly Case[] = [
  web("empty location", configuration("<location />")),
  web("location with an empty group", configuration('<location path="a"><system.web/></location>')),
  web("comment in a location", configuration('<location path="a"><!-- c --></location>')),
  web("text in a location", configuration("<location>", "text", "</location>"), 3),
  web("nested", configuration("<location>", '<location path="a" />', "</location>"), 3),
  web("in a group", systemWeb('<location path="a" />'), 3),
  web("Location", configuration("", '<Location path="a" />'), 3),
  web("unknown section inside", configuration(...block("a", "<sessionStat />")), 4),
  web("configSections inside", configuration("<location>", "<configSections />", "</location>"), 3),
  web(
    "direct and path .",
    configuration("<system.web>", SESSION, "</system.web>", ...block(".", SESSION)),
    7,
  ),
  web(
    "direct and path empty",
    configuration("<system.web>", SESSION, "</system.web>", ...block("", SESSION)),
    7,
  ),
  web("path . twice", configuration(...block(".", SESSION), ...block(".", SESSION)), 9),
  web("path . and none", configuration(...block(".", SESSION), ...block("", SESSION)), 9),
  web("one path twice", configuration(...block("a", PAGE_STATE), ...block("a", PAGE_STATE)), 9),
  web(
    "one path in two cases",
    configuration(...block("a", PAGE_STATE), ...block("A", PAGE_STATE)),
    9,
  ),
  web(
    "one path, other sections",
    configuration(...block("a", PAGE_STATE), ...block("a", "<httpCookies />")),
  ),
  web("two paths", configuration(...block("a", PAGE_STATE), ...block("b", PAGE_STATE))),
  web(
    "direct and a path",
    configuration("<system.web>", PAGE_STATE, "</system.web>", ...block("a", PAGE_STATE)),
  ),
];

const serverFile = (file: string, attributes: string, line?: number): Case => ({
  name: `${file}: <location ${attributes}>`,
  files: { [file]: inLocation(attributes, PAGE_STATE), [WEB]: "<configuration/>" },
  ...(line === undefined ? {} : { refused: { line, file } }),
});

const serverFiles: readonly Case[] = [ROOT, MACHINE].flatMap((file) => [
  serverFile(file, 'inheritInChildApplications="true"'),
  serverFile(file, 'inheritInChildApplications="false"', 2),
  serverFile(file, 'path="." inheritInChildApplications="false"', 2),
  serverFile(file, 'path="Default Web Site" inheritInChildApplications="false"'),
  serverFile(file, 'path="Default Web Site/shop"'),
]);

export const locationMatrix: readonly Case[] = [
  ...paths,
  ...exactValues,
  ...attributes,
  ...structure,
  ...serverFiles,
].map((each) => ({ ...each, name: `location: ${each.name}` }));
