/** What a file above locks: single attributes, elements, entries. */
import { ROOT } from "../judge.js";
import { type Case, systemWeb, WEB } from "./case.js";
import { scopeLocks } from "./scope-locks.js";

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
    "every attribute, lockItem below",
    session('lockAttributes="*"'),
    session('lockItem="true"'),
    { line: 3 },
  ),
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

export const lockMatrix: readonly Case[] = [
  ...attributeLocks,
  ...elementLocks,
  ...itemLocks,
  ...scopeLocks,
].map((each) => ({ ...each, name: `lock: ${each.name}` }));
