/** What a file above locks: single attributes, elements, entries, whole sections. */
import { ROOT } from "../judge.js";
import { type Case, inLocation, systemWeb, WEB } from "./case.js";

/** The names that sessionState lets a list lock. */
const ATTRIBUTES = ["mode", "timeout", "cookieName"];

type ListName = "lockAttributes" | "lockAllAttributesExcept";

/** ConfigurationElement.ParseLockedAttributes: undefined where the list itself is refused. */
function listed(list: ListName, text: string): string[] | undefined {
  // Only a text of no length counts as empty; blanks and commas lock nothing, or leave nothing free.
  if (text === "") return undefined;
  const names = text
    .split(/[,:;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const known = names.every(
    (name) => ATTRIBUTES.includes(name) || (name === "*" && list === "lockAttributes"),
  );
  return known ? names : undefined;
}

function locks(list: ListName, names: readonly string[], attribute: string): boolean {
  if (list === "lockAttributes") return names.includes("*") || names.includes(attribute);
  return !names.includes(attribute);
}

const LISTS = [
  "mode",
  "timeout",
  "mode,timeout",
  "mode;timeout",
  "mode:timeout",
  " mode , timeout ",
  "mode,",
  ",mode",
  "mode,,timeout",
  "mode,cookieName;timeout",
  "*",
  "*,mode",
  "",
  ",",
  " ",
  "foo",
  "Mode",
  "mode,foo",
  "mode timeout",
  "providers",
  "lockAttributes",
  "**",
];

const attributeLocks: readonly Case[] = (
  ["lockAttributes", "lockAllAttributesExcept"] as const
).flatMap((list) =>
  LISTS.flatMap((text) => {
    const names = listed(list, text);
    return (["mode", "timeout"] as const).map((attribute): Case => {
      const value = attribute === "mode" ? "StateServer" : "33";
      return {
        name: `${list}="${text}" above, ${attribute} below`,
        files: {
          [ROOT]: systemWeb("<sessionState", `  ${list}="${text}"`, "/>"),
          [WEB]: systemWeb("<sessionState", `  ${attribute}="${value}"`, "/>"),
        },
        ...(names === undefined
          ? { refused: { line: 4, file: ROOT } }
          : locks(list, names, attribute)
            ? { refused: { line: 4 } }
            : {
                values: {
                  [`/ system.web/sessionState@${attribute}`]: attribute === "mode" ? value : 33,
                },
              }),
      };
    });
  }),
);

/** The element above and the element below, and whether (and where) the lower file fails. */
const pair = (
  name: string,
  above: readonly string[],
  below: readonly string[],
  refused?: Case["refused"],
): Case => ({
  name,
  files: { [ROOT]: systemWeb(...above), [WEB]: systemWeb(...below) },
  ...(refused ? { refused } : {}),
});

const session = (attributes: string, ...inside: readonly string[]) => [
  `<sessionState ${attributes}>`,
  ...inside,
  "</sessionState>",
];
const P = '<add name="p" type="T" />';
const providers = (...lines: readonly string[]) => ["<providers>", ...lines, "</providers>"];

const LOCKED_P = '<add name="p" type="T" lockItem="true" />';

const elementLocks: readonly Case[] = [
  pair(
    "lockElements providers, none below",
    session('lockElements="providers"'),
    session('timeout="3"'),
  ),
  pair(
    "lockElements providers",
    session('lockElements="providers"'),
    session("", ...providers(P)),
    { line: 4 },
  ),
  pair("lockElements *", session('lockElements="*"'), session("", ...providers(P)), { line: 4 }),
  pair("lockElements unknown", session('lockElements="foo"'), session(""), { line: 3, file: ROOT }),
  pair("lockElements empty", session('lockElements=""'), session(""), { line: 3, file: ROOT }),
  pair("lockElements names an attribute", session('lockElements="mode"'), session(""), {
    line: 3,
    file: ROOT,
  }),
  pair(
    "lockAllElementsExcept providers",
    session('lockAllElementsExcept="providers"'),
    session("", ...providers(P)),
  ),
  pair("lockAllElementsExcept *", session('lockAllElementsExcept="*"'), session(""), {
    line: 3,
    file: ROOT,
  }),
  pair("lockAllElementsExcept empty", session('lockAllElementsExcept=""'), session(""), {
    line: 3,
    file: ROOT,
  }),
  ...["add", "remove", "clear"].flatMap((locked) =>
    ["add", "remove", "clear"].map((used) =>
      pair(
        `lockElements ${locked} on providers, ${used} below`,
        session("", `<providers lockElements="${locked}" />`),
        session(
          "",
          ...providers(
            used === "add" ? P : used === "remove" ? '<remove name="p" />' : "<clear />",
          ),
        ),
        locked === used ? { line: 5 } : undefined,
      ),
    ),
  ),
  pair(
    "lockAllElementsExcept add on providers, remove below",
    session("", '<providers lockAllElementsExcept="add" />'),
    session("", ...providers('<remove name="p" />')),
    { line: 5 },
  ),
  pair(
    "lockAllElementsExcept add on providers, add below",
    session("", '<providers lockAllElementsExcept="add" />'),
    session("", ...providers(P)),
  ),
];

const itemLocks: readonly Case[] = [
  pair(
    "lockItem, another entry below",
    session("", ...providers(LOCKED_P)),
    session("", ...providers('<add name="q" type="T" />')),
  ),
  pair(
    "lockItem, removed below",
    session("", ...providers(LOCKED_P)),
    session("", ...providers('<remove name="p" />')),
    { line: 5 },
  ),
  pair(
    "lockItem, cleared below",
    session("", ...providers(LOCKED_P)),
    session("", ...providers("<clear />")),
    { line: 5 },
  ),
  pair(
    "lockItem false, removed below",
    session("", ...providers(LOCKED_P.replace("true", "False"))),
    session("", ...providers('<remove name="p" />')),
  ),
  pair("lockItem on the section", session('lockItem="true"'), session('timeout="3"'), { line: 3 }),
  pair("lockItem on the section, nothing below", session('lockItem="TRUE"'), ["<pages />"]),
  pair("lockItem false on the section", session('lockItem="false"'), session('timeout="3"')),
  pair("lockItem 1", session('lockItem="1"'), session(""), { line: 3, file: ROOT }),
  pair("lockItem empty", session('lockItem=""'), session(""), { line: 3, file: ROOT }),
  pair(
    "lockItem on providers",
    session("", '<providers lockItem="true" />'),
    session("", ...providers(P)),
    { line: 4 },
  ),
  pair(
    "a required attribute locked",
    session("", ...providers('<add name="p" type="T" lockAttributes="type" />')),
    session(""),
    { line: 5, file: ROOT },
  ),
  pair(
    "a required attribute excepted",
    session("", ...providers('<add name="p" type="T" lockAllAttributesExcept="type" />')),
    session(""),
    { line: 5, file: ROOT },
  ),
];

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

export const lockMatrix: readonly Case[] = [
  ...attributeLocks,
  ...elementLocks,
  ...itemLocks,
  ...wholeSections,
  ...intersections,
  ...sameFile,
].map((each) => ({ ...each, name: `lock: ${each.name}` }));
