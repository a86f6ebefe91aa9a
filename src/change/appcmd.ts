/** Changes as lines for appcmd, to be pasted into a console or a batch file. */
import { withoutEnd } from "../paths.js";
import type { Change, SetAttribute, Value } from "./change.js";
import { isTellable, placeOf, type Place, type SectionLookup } from "./place.js";
import { hostFile, targetOf } from "./target.js";
import { isPlain, written } from "./values.js";

const APPCMD = "%windir%\\system32\\inetsrv\\appcmd.exe";

/**
 * Whether cmd.exe and the C run time hand the text on as it is. Nothing holds `%` back in a console
 * and in a batch file alike, and cmd.exe counts the quotes that `\"` means to escape.
 */
const isSafe = (text: string) => isPlain(text) && !/["\uFF02%]/.test(text);

/** One argument in quotes; backslashes before the closing quote are doubled for the C run time. */
const quoted = (text: string) => `"${text}${text.slice(withoutEnd(text, "\\").length)}"`;

/** One argument, in quotes where cmd.exe would see more in it. */
const argument = (text: string) => (/^[\w.,:=/+[\]\\@-]+$/.test(text) ? text : quoted(text));

const isSafePart = (text: string) => isSafe(text) && !/['\]]/.test(text);

/** The documented short name of an ASP.NET section; the path of others. */
const nameOf = (path: string) =>
  path.startsWith("system.web/") ? path.slice(path.lastIndexOf("/") + 1) : path;

function assignment(
  change: SetAttribute,
  { elements, name, attribute }: Place,
): string | undefined {
  const text = written(attribute ?? { kind: "string" }, change.value);
  if (!isSafe(text)) return undefined;
  let inner = elements;
  let entry = "";
  if (change.of?.kind === "pool") inner = elements.slice(1);
  else if (change.of?.kind === "application") inner = elements.slice(2);
  else if (change.entry) {
    const selectors = entryText(change.entry.key);
    if (selectors === undefined || inner[0] !== change.entry.element) return undefined;
    entry = `${selectors}.`;
    inner = inner.slice(1);
  }
  const path = `${entry}${[...inner, name].join(".")}`;
  return text === "" ? `/${path}:""` : argument(`/${path}:${text}`);
}

function entryText(entry: Readonly<Record<string, Value>>): string | undefined {
  const parts = Object.entries(entry);
  if (!parts.every(([, value]) => isSafePart(String(value)))) return undefined;
  return `[${parts.map(([name, value]) => `${name}='${String(value)}'`).join(",")}]`;
}

/** The start of a line, up to where the settings follow. */
function head(change: Change, sections: SectionLookup): string | undefined {
  if (change.do === "service" || change.do === "replace" || change.do === "remove")
    return undefined;
  const { of: owner } = change;
  const place = placeOf(change.path, sections);
  if (!place) return undefined;
  if (owner?.kind === "pool")
    return isSafe(owner.name) && !/^[/-]|^$/.test(owner.name)
      ? `${APPCMD} set apppool ${quoted(owner.name)}`
      : undefined;
  if (owner?.kind === "application")
    return isSafe(owner.path) && !/^[/-]|^$/.test(owner.path)
      ? `${APPCMD} set app ${quoted(owner.path)}`
      : undefined;
  const isClear = change.do === "clear";
  const target =
    isClear && change.from === "applicationHost" ? hostFile(owner) : targetOf(owner, place.section);
  if (!target || (target.site !== undefined && !isSafe(target.site))) return undefined;
  return [
    APPCMD,
    isClear ? "clear" : "set",
    "config",
    ...(target.site === undefined ? [] : [quoted(target.site)]),
    ...(target.commit === undefined ? [] : [`/commit:${target.commit}`]),
    `/section:${nameOf(place.section.path)}`,
  ].join(" ");
}

function tail(change: Change, sections: SectionLookup): string | undefined {
  if (change.do === "clear") return "";
  if (change.do !== "set" && change.do !== "add" && change.do !== "drop") return undefined;
  const place = placeOf(change.path, sections);
  if (!place || !isTellable(change, sections)) return undefined;
  if (change.do === "set") return assignment(change, place);
  const entry = entryText(change.entry);
  const skip = change.of?.kind === "pool" ? 1 : 0;
  const collection = place.elements.slice(skip, -1).map((name) => `${name}.`);
  return entry === undefined
    ? undefined
    : quoted(`/${change.do === "add" ? "+" : "-"}${collection.join("")}${entry}`);
}

/**
 * Changes for appcmd; what has one target goes into one line.
 * @returns undefined where appcmd cannot do one of them, or cannot carry a name safely
 */
export function appcmd(changes: readonly Change[], sections: SectionLookup): string | undefined {
  const lines = new Map<string, string[]>();
  for (const change of changes) {
    const [start, end] = [head(change, sections), tail(change, sections)];
    if (start === undefined || end === undefined) return undefined;
    const line = lines.get(start);
    if (line) line.push(end);
    else lines.set(start, [end]);
  }
  if (lines.size === 0) return undefined;
  return [...lines].map(([start, ends]) => [start, ...ends].join(" ").trimEnd()).join(" & ");
}
