/** Which names stand for sections and groups: registered by the servers, or declared in files. */
import { type Registered, registered, wellKnownDeclared } from "../../schema/registered.js";
import type { Declaration } from "./config-file.js";

let index: { all: Map<string, Registered[]>; groups: Set<string> } | undefined;

function registry() {
  if (!index) {
    index = { all: new Map(), groups: new Set() };
    for (const entry of registered) {
      const list = index.all.get(entry.path);
      if (list) list.push(entry);
      else index.all.set(entry.path, [entry]);
      for (
        let slash = entry.path.indexOf("/");
        slash > 0;
        slash = entry.path.indexOf("/", slash + 1)
      )
        index.groups.add(entry.path.slice(0, slash));
      if (entry.kind === "group") index.groups.add(entry.path);
    }
  }
  return index;
}

/** What is registered under a path; several where the readers differ. */
export function registeredAt(path: string): readonly Registered[] {
  return registry().all.get(path) ?? [];
}

/** The name stands for a group of sections. */
export function isGroup(path: string, declared: readonly Declaration[]): boolean {
  return (
    registry().groups.has(path) ||
    declared.some((d) => (d.kind === "group" && d.path === path) || d.path.startsWith(`${path}/`))
  );
}

/** The name stands for a section of some reader. */
export function isSection(path: string, declared: readonly Declaration[]): boolean {
  return (
    registeredAt(path).some((entry) => entry.kind !== "group") ||
    declared.some((d) => d.kind === "section" && d.path === path)
  );
}

/** The reader takes anything there, as often as it stands. */
export function isIgnored(path: string, declared: readonly Declaration[]): boolean {
  return (
    registeredAt(path).some((entry) => entry.kind === "ignored") ||
    declared.some((d) => d.path === path && /\bIgnoreSection/.test(d.type ?? ""))
  );
}

/** Names of the sections and groups that may stand in a group ("" = below `<configuration>`). */
export function namesIn(group: string, declared: readonly Declaration[]): Set<string> {
  const prefix = group === "" ? "" : `${group}/`;
  const names = new Set<string>();
  const add = (path: string) => {
    if (!path.startsWith(prefix)) return;
    const name = path.slice(prefix.length).split("/")[0];
    if (name) names.add(name);
  };
  for (const { path } of registered) add(path);
  for (const { path } of declared) add(path);
  return names;
}

/** Who usually declares a section that servers do not register. */
export function usualOwner(path: string): string | undefined {
  return wellKnownDeclared.find((entry) => entry.path === path)?.owner;
}
