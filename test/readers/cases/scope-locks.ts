/** Whole sections locked by `<location>`, locks of several levels, and locks inside one file. */
import { ROOT } from "../judge.js";
import { type Case, inLocation, systemWeb, WEB } from "./case.js";

const above = (attributes: string, section = '<sessionState timeout="3" />') =>
  inLocation(attributes, section);

const whole = (
  name: string,
  root: string,
  own: readonly string[],
  refused?: Case["refused"],
): Case => ({
  name,
  files: { [ROOT]: root, [WEB]: systemWeb(...own) },
  ...(refused ? { refused } : {}),
});

const wholeSections: readonly Case[] = [
  ...["allowOverride='false'", "overrideMode='Deny'", "path='.' allowOverride='false'"].flatMap(
    (lock) => [
      whole(`${lock}, set below`, above(lock), ['<sessionState timeout="4" />'], { line: 3 }),
      whole(`${lock}, same value below`, above(lock), ['<sessionState timeout="3" />'], {
        line: 3,
      }),
      whole(`${lock}, empty element below`, above(lock), ["<sessionState />"], { line: 3 }),
      whole(`${lock}, another section below`, above(lock), ["<sessionPageState />"]),
    ],
  ),
  ...["allowOverride='true'", "overrideMode='Allow'", "overrideMode='Inherit'", ""].map((open) =>
    whole(`${open || "no attribute"}, set below`, above(open), ['<sessionState timeout="4" />']),
  ),
  {
    name: "allowOverride=false for a folder, set in it",
    files: {
      [WEB]: inLocation('path="sub" allowOverride="false"', "<sessionPageState />"),
      "sub/Web.config": systemWeb("<sessionPageState />"),
    },
    refused: { line: 3, file: "sub/Web.config" },
  },
  {
    name: "allowOverride=false for a folder, set in another",
    files: {
      [WEB]: inLocation('path="sub" allowOverride="false"', "<sessionPageState />"),
      "other/Web.config": systemWeb("<sessionPageState />"),
    },
  },
  {
    name: "allowOverride=false for a folder, set below it",
    files: {
      [WEB]: inLocation('path="sub" allowOverride="false"', "<sessionPageState />"),
      "sub/deep/Web.config": systemWeb("<sessionPageState />"),
    },
    refused: { line: 3, file: "sub/deep/Web.config" },
  },
  {
    name: "locked in the root, unlocked in the application, set in a folder",
    files: {
      [ROOT]: inLocation('overrideMode="Deny"', "<sessionPageState />"),
      [WEB]: inLocation('overrideMode="Allow"', "<sessionPageState />"),
    },
    refused: { line: 4 },
  },
];

/** Excepted lists of several levels: what stays free must be in each of them. */
const intersections: readonly Case[] = [
  ["mode,timeout", "mode", "timeout", true],
  ["mode,timeout", "mode", "mode", false],
  ["mode", "mode,timeout", "timeout", true],
].map(([root, application, used, isLocked]) => ({
  name: `excepted ${String(root)}, then ${String(application)}, then ${String(used)}`,
  files: {
    [ROOT]: systemWeb(`<sessionState lockAllAttributesExcept="${String(root)}" />`),
    [WEB]: systemWeb(`<sessionState lockAllAttributesExcept="${String(application)}" />`),
    "shop/Global.asax": "",
    "shop/Web.config": systemWeb(
      `<sessionState ${String(used)}="${used === "mode" ? "Off" : "5"}" />`,
    ),
  },
  ...(isLocked === true ? { refused: { line: 3, file: "shop/Web.config" } } : {}),
}));

/** Locks bind paths below in the same file, too. */
const sameFile: readonly Case[] = [
  {
    name: "lockAttributes and a path below in one file",
    files: {
      [WEB]: `<configuration>
<system.web><sessionPageState historySize="5" lockAttributes="historySize" /></system.web>
<location path="sub"><system.web>
<sessionPageState historySize="6" />
</system.web></location>
</configuration>`,
    },
    refused: { line: 4 },
  },
];

export const scopeLocks: readonly Case[] = [...wholeSections, ...intersections, ...sameFile];
