/** section-allowed-at-level: `allowDefinition` and `allowLocation` of the registrations. */
import type { Element } from "../document/tree.js";
import { registeredAt } from "../settings/names.js";
import type { ReaderFinding } from "../diagnostic.js";
import type { Level } from "../../schema/vocabulary.js";
import { joinVirtual } from "../paths.js";
import { type ChainContext, nameOfNode } from "./chain-check.js";

const MANAGED_NAMES: Record<Level, string> = {
  MachineOnly: "only in machine.config",
  MachineToWebRoot: "only in machine.config and the root Web.config",
  AppHostOnly: "only in applicationHost.config",
  MachineToApplication: "at the root of an application or above",
  Everywhere: "anywhere",
};

function registration(path: string) {
  return registeredAt(path).find((entry) => entry.kind !== "group" && entry.kind !== "ignored");
}

function levelMessage(
  context: ChainContext,
  element: Element,
  level: Level,
  target: string,
  viaLocation: boolean,
): string {
  const name = `<${element.name}>`;
  if (level !== "MachineToApplication")
    return `${name} may stand ${MANAGED_NAMES[level]}. The server refuses it here; move it there or remove it.`;
  const path = context.file.document.source.path;
  if (/(^|\/)obj\//i.test(path))
    return `${name} may stand only at the root of an application, and this file is a leftover of publishing below obj/. Delete the obj folder, or leave it out of the site.`;
  const folder = target === "" ? "this folder" : `"${target}"`;
  if (isSite(context))
    return `${name} may stand only at the root of an application or above; applicationHost.config has no application ${folder}, so it is a plain folder. ASP.NET refuses it: "allowDefinition='MachineToApplication' beyond application level". Make the folder an application in IIS, or move the section to the application's root.`;
  const why = viaLocation
    ? `the path ${folder} shows no sign of an application`
    : `${folder} shows no sign of an application (no Global.asax, project file, bin or App_Code), so it is a plain folder`;
  return `${name} may stand only at the root of an application or above; ${why}. ASP.NET refuses it: "allowDefinition='MachineToApplication' beyond application level". Make the folder an application in IIS, or move the section to the application's root.`;
}

/** Paths of a site begin with its name; those of a repository with nothing. */
const isSite = ({ chain }: ChainContext) =>
  (chain.find((record) => record.kind === "path")?.virtualPath ?? "") !== "";

function refused(context: ChainContext, level: Level, target: string): boolean {
  const { kind } = context.record;
  switch (level) {
    case "Everywhere":
      return false;
    case "MachineOnly":
      return kind !== "machine";
    case "MachineToWebRoot":
      return kind === "path";
    case "AppHostOnly":
      return kind === "path";
    case "MachineToApplication": {
      if (kind !== "path") return false;
      return !context.isApplication(target) && isBelowApplication(context, target);
    }
  }
}

/** Some level above the target is an application, so the target is beyond it. */
function isBelowApplication(context: ChainContext, target: string): boolean {
  const parts = target.split("/").filter((part) => part !== "");
  for (let i = parts.length - 1; i >= 0; i--)
    if (context.isApplication(parts.slice(0, i).join("/"))) return true;
  return false;
}

/** What the nearest `<configSections>` says of a section that no server registers. */
function declaration({ chain }: ChainContext, path: string) {
  const declared = chain
    .flatMap((record) => record.file?.declarations ?? [])
    .findLast((one) => one.path === path);
  return (
    declared?.level && {
      level: declared.level,
      allowLocation: declared.allowLocation,
      reader: "managed" as const,
    }
  );
}

/** Sections that stand below (or above) the level that their registration allows. */
export function* checkLevels(context: ChainContext): Generator<ReaderFinding> {
  const { file, record } = context;
  for (const scope of file.settings.scopes) {
    const viaLocation = scope.location.path !== "";
    const target = viaLocation
      ? joinVirtual(record.virtualPath, scope.location.path)
      : record.virtualPath;
    for (const [path, element] of scope.elements) {
      const entry = registration(path) ?? declaration(context, path);
      if (!entry) continue;
      // applicationHost.config is the native reader's: it holds system.web for tools only.
      if (record.kind === "applicationHost" && entry.reader !== "native") continue;
      if (scope.element && entry.allowLocation === false) {
        yield {
          rule: "section-allowed-at-level",
          message: `<${element.name}> may not stand in <location>. Move it out; the server refuses it here.`,
          at: nameOfNode(file, element),
        };
      } else if (refused(context, entry.level, target)) {
        yield {
          rule: "section-allowed-at-level",
          message: levelMessage(context, element, entry.level, target, viaLocation),
          at: nameOfNode(file, element),
        };
      }
    }
  }
}
