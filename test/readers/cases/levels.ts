/** Which section may stand at which level (`allowDefinition`), also through `<location>`. */
import { MACHINE, ROOT } from "../judge.js";
import { type Case, inLocation, systemWeb, WEB } from "./case.js";

type Reach = "MachineOnly" | "MachineToWebRoot" | "MachineToApplication" | "Everywhere";

const REACH: Readonly<Record<Reach, readonly string[]>> = {
  MachineOnly: ["<deployment />"],
  MachineToWebRoot: ["<protocols />"],
  MachineToApplication: [
    "<sessionState />",
    "<machineKey />",
    '<authentication mode="Windows" />',
    '<trust level="Full" />',
    "<hostingEnvironment />",
    "<profile />",
    "<roleManager />",
    "<membership />",
    "<siteMap />",
    "<healthMonitoring />",
    "<caching><outputCache /></caching>",
  ],
  Everywhere: [
    "<sessionPageState />",
    "<pages />",
    "<httpCookies />",
    "<httpModules />",
    "<httpHandlers />",
    "<httpRuntime />",
    "<identity />",
    "<customErrors />",
    "<authorization />",
    "<compilation />",
  ],
};

const RANK: Readonly<Record<Reach, number>> = {
  MachineOnly: 0,
  MachineToWebRoot: 1,
  MachineToApplication: 2,
  Everywhere: 3,
};

interface Place {
  readonly name: string;
  /** The lowest reach that still allows it. */
  readonly rank: number;
  readonly files: (section: string) => Case["files"];
  readonly line: number;
  readonly file?: string;
}

const EMPTY = "<configuration />";

const PLACES: readonly Place[] = [
  {
    name: "machine.config",
    rank: 0,
    line: 3,
    file: MACHINE,
    files: (s) => ({ [MACHINE]: systemWeb(s), [WEB]: EMPTY }),
  },
  {
    name: "root Web.config",
    rank: 1,
    line: 3,
    file: ROOT,
    files: (s) => ({ [ROOT]: systemWeb(s), [WEB]: EMPTY }),
  },
  { name: "application", rank: 2, line: 3, files: (s) => ({ [WEB]: systemWeb(s) }) },
  {
    name: "application, path .",
    rank: 2,
    line: 4,
    files: (s) => ({ [WEB]: inLocation('path="."', s) }),
  },
  {
    name: "folder below",
    rank: 3,
    line: 3,
    file: "sub/Web.config",
    files: (s) => ({ [WEB]: EMPTY, "sub/Web.config": systemWeb(s) }),
  },
  {
    name: "folder two below",
    rank: 3,
    line: 3,
    file: "a/b/web.config",
    files: (s) => ({ [WEB]: EMPTY, "a/b/web.config": systemWeb(s) }),
  },
  {
    name: "path of a folder below",
    rank: 3,
    line: 4,
    files: (s) => ({ [WEB]: inLocation('path="sub"', s), "sub/page.aspx": "" }),
  },
  {
    name: "path of a page",
    rank: 3,
    line: 4,
    files: (s) => ({ [WEB]: inLocation('path="page.aspx"', s), "page.aspx": "" }),
  },
  ...["Global.asax", "bin/x.dll", "App_Code/x.cs", "Shop.csproj"].map((sign) => ({
    name: `application below, by its ${sign}`,
    rank: 2,
    line: 3,
    file: "shop/Web.config",
    files: (s: string) => ({ [WEB]: EMPTY, [`shop/${sign}`]: "", "shop/Web.config": systemWeb(s) }),
  })),
  {
    name: "path of an application below",
    rank: 2,
    line: 4,
    files: (s) => ({ [WEB]: inLocation('path="shop"', s), "shop/Global.asax": "" }),
  },
  {
    name: "folder of an application below",
    rank: 3,
    line: 3,
    file: "shop/sub/Web.config",
    files: (s) => ({ [WEB]: EMPTY, "shop/Global.asax": "", "shop/sub/Web.config": systemWeb(s) }),
  },
];

const managed: readonly Case[] = Object.entries(REACH).flatMap(([reach, sections]) =>
  sections.flatMap((section) =>
    PLACES.map(({ name, rank, files, line, file }) => ({
      name: `${section} in ${name}`,
      files: files(section),
      ...(rank <= RANK[reach as Reach]
        ? {}
        : { refused: { line, ...(file === undefined ? {} : { file }) } }),
    })),
  ),
);

const native = (
  inner: string,
  files: Case["files"],
  name: string,
  refused?: Case["refused"],
): Case => ({
  name: `${inner} in ${name}`,
  files,
  ...(refused ? { refused } : {}),
});
const webServer = (inner: string) =>
  `<configuration>\n<system.webServer>\n${inner}\n</system.webServer>\n</configuration>\n`;

const nativeSections: readonly Case[] = [
  native("<modules />", { [WEB]: webServer("<modules />") }, "application"),
  native(
    "<modules />",
    { [WEB]: EMPTY, "sub/Web.config": webServer("<modules />") },
    "folder below: without effect, not refused",
  ),
  native(
    "<modules />",
    {
      [WEB]: webServer("")
        .replace("<system", '<location path="sub"><system')
        .replace("\n\n", "\n<modules />\n")
        .replace("</system.webServer>", "</system.webServer></location>"),
    },
    "path of a folder below",
  ),
  native(
    "<modules />",
    { [WEB]: EMPTY, "shop/Global.asax": "", "shop/Web.config": webServer("<modules />") },
    "application below",
  ),
  native(
    "<validation />",
    { [WEB]: EMPTY, "sub/Web.config": webServer("<validation />") },
    "folder below",
  ),
  native(
    "<handlers />",
    { [WEB]: EMPTY, "sub/Web.config": webServer("<handlers />") },
    "folder below",
  ),
  native(
    "<applicationInitialization />",
    { [WEB]: webServer("<applicationInitialization />") },
    "application",
  ),
  native(
    "<applicationInitialization />",
    { [WEB]: EMPTY, "sub/Web.config": webServer("<applicationInitialization />") },
    "folder below: without effect, not refused",
  ),
  native(
    "<applicationPools />",
    {
      [WEB]: webServer("")
        .replaceAll("system.webServer", "system.applicationHost")
        .replace("\n\n", "\n<applicationPools />\n"),
    },
    "application",
    { line: 3 },
  ),
  native(
    "<processModel />",
    { [MACHINE]: inLocation("", "<processModel />"), [WEB]: EMPTY },
    "location of machine.config",
    { line: 4, file: MACHINE },
  ),
  native("<processModel />", { [WEB]: systemWeb("<processModel />") }, "application", { line: 3 }),
];

/** The topmost web.config of a tree is a root, whatever its folder looks like. */
const topmost: Case = {
  name: "sessionState in the topmost web.config, two folders down",
  files: { "src/web/Web.config": systemWeb('<sessionState timeout="33" />') },
};

export const levelMatrix: readonly Case[] = [...managed, ...nativeSections, topmost].map(
  (each) => ({
    ...each,
    name: `level: ${each.name}`,
  }),
);
