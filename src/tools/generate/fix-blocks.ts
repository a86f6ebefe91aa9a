/**
 * Fix tables of pages. Behind `<!-- change: ... -->`, up to `<!-- /change -->`, stands the change as
 * a file and as every tool that knows it. Changes are separated by semicolons:
 *
 * - `system.web/sessionState@timeout = 20` sets an attribute, for `SITE`
 * - `site SITE/admin system.web/...`, `server system.web/...`, `pool Shop system.applicationHost/...`
 *   say whose it is
 * - `add system.web/sessionState/providers/add name=Redis type=Contoso.Store` adds an entry
 * - `clear system.web/sessionState` takes a section out; `clear applicationHost ...` out of that file
 * - `service aspnet_state Automatic` gives a service its start mode
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change, Commands, Owner, StartMode, Value } from "../../change/change.js";
import { commandsOf } from "../../change/render.js";
import { attributeAt } from "../../change/place.js";
import { elementsWith } from "../../change/snippet.js";
import { described } from "./described.js";
import { code, table } from "./markdown.js";

const BLOCK = /(<!-- change: (.*?) -->\n)[\s\S]*?(<!-- \/change -->)/g;
const SERVICE = /^service (\w+) (Automatic|AutomaticDelayed|Manual|Disabled)$/;
const CHANGE = /^(?:(server|site|pool) (?:(?<=(?:site|pool) )(\S+) )?)?(.*)$/;

function ownerOf(kind: string | undefined, name: string | undefined): Owner {
  if (kind === "server") return { kind };
  return kind === "pool"
    ? { kind, name: name ?? "" }
    : { kind: "site", path: kind === "site" ? (name ?? "") : "SITE" };
}

function valueOf(path: string, text: string): Value {
  const place = attributeAt(path, described);
  if (!place) throw new Error(`The schema does not know ${path}`);
  const { kind } = place.attribute;
  if (kind === "boolean") return text === "true";
  return kind === "string" || kind === "enum" || kind === "flags" ? text : Number(text);
}

/** Reads one change; throws where it is none. */
export function changeOf(text: string): Change {
  const [, name, start] = SERVICE.exec(text) ?? [];
  if (name !== undefined) return { do: "service", name, start: start as StartMode };
  const [, kind, ownerName, rest = ""] = CHANGE.exec(text) ?? [];
  const of = ownerOf(kind, ownerName);
  const [, from, cleared] = /^clear (applicationHost )?(\S+)$/.exec(rest) ?? [];
  if (cleared !== undefined)
    return { do: "clear", of, path: cleared, ...(from ? { from: "applicationHost" } : {}) };
  const [, added, pairs = ""] = /^add (\S+) (.*)$/.exec(rest) ?? [];
  if (added !== undefined)
    return {
      do: "add",
      of,
      path: added,
      entry: Object.fromEntries(
        pairs.split(/ (?=\w+=)/).map((pair) => pair.split(/=(.*)/s).slice(0, 2)) as [
          string,
          string,
        ][],
      ),
    };
  const [, path, value] = /^(\S+@\w+) =(?: (.*))?$/.exec(rest) ?? [];
  if (path === undefined) throw new Error(`This is no change: ${text}`);
  return { do: "set", of, path, value: valueOf(path, value ?? "") };
}

const TOOLS: readonly (readonly [keyof Commands, string])[] = [
  ["iisManager", "IIS Manager"],
  ["appcmd", "appcmd"],
  ["powershell", "PowerShell"],
  ["wmi", "WMI"],
  ["sc", "sc"],
];

/** The table of some changes. */
export function fixTable(text: string): string {
  const changes = text.split(/\s*;\s+/).map(changeOf);
  const commands = commandsOf(changes, described) ?? {};
  const file = elementsWith(changes, described).map(code).join(", ");
  const rows = TOOLS.flatMap(([tool, name]) => {
    const line = commands[tool];
    return line === undefined ? [] : [[name, tool === "iisManager" ? line : code(line)]];
  });
  return table(["tool", "change"], [...(file === "" ? [] : [["file", file]]), ...rows]);
}

/** A page with its tables filled. */
export function withFixTables(page: string): string {
  return page.replace(
    BLOCK,
    (_, start: string, changes: string, end: string) => `${start}\n${fixTable(changes)}\n\n${end}`,
  );
}

/** The pages of all ids that have such tables, by path. */
export function pagesWithFixTables(root: string): Map<string, string> {
  const pages = new Map<string, string>();
  for (const folder of ["rules", "schema/diagnostics"])
    for (const name of readdirSync(join(root, folder))) {
      if (!name.endsWith(".md") || name === "README.md") continue;
      const text = readFileSync(join(root, folder, name), "utf8");
      if (text.includes("<!-- change: ")) pages.set(`${folder}/${name}`, withFixTables(text));
    }
  return pages;
}
