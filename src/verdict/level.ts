/** section-allowed-at-level: `allowDefinition` and `allowLocation` of the registrations. */
import type { Element } from "../document/tree.js";
import type { Declaration } from "../settings/config-file.js";
import { declaredAt } from "../settings/names.js";
import { ownProperty } from "../settings/normalise.js";
import type { ReaderFinding } from "../diagnostic.js";
import type { Level, Registered } from "../../schema/vocabulary.js";
import { joinVirtual } from "../paths.js";
import { isPage } from "../effective/signs.js";
import { type ChainContext, nameOfNode } from "./chain-check.js";
import type { MessageParts } from "../message.js";

const MANAGED_NAMES: Record<Level, string> = {
  MachineOnly: "only in machine.config",
  MachineToWebRoot: "only in machine.config and the root Web.config",
  AppHostOnly: "only in applicationHost.config",
  MachineToApplication: "at the root of an application or above",
  Everywhere: "anywhere",
};

const isRead = ({ kind }: Registered) => kind === "section";

const REFUSED =
  "ASP.NET refuses it: \"allowDefinition='MachineToApplication' beyond application level\".";

/** Paths of a site begin with its name; those of a repository with nothing. */
const isSite = ({ chain }: ChainContext) =>
  (chain.find((level) => level.kind === "path")?.virtualPath ?? "") !== "";

/** What is known of a target below an application, and how sure it is. */
interface Certainty {
  readonly severity: "error" | "warning" | "info";
  /** A half sentence that tells what the target is. */
  readonly why: string;
  /** What follows from it, and what to do. */
  readonly advice: (consequence: string) => Omit<MessageParts, "what">;
}

const MOVE = "move the section to the application's root";

function certaintyOf(context: ChainContext, target: string): Certainty {
  const folder = target === "" ? "this folder" : `"${target}"`;
  const proven = (why: string, mend: string): Certainty => ({
    severity: "error",
    why,
    advice: (consequence) => ({ because: consequence, next: mend }),
  });
  if (isPage(target))
    return proven(`${folder} is a page of it`, "Move it to the application's root.");
  if (isSite(context))
    return proven(
      `applicationHost.config has no application ${folder}, so it is a plain folder`,
      `Make the folder an application in IIS, or ${MOVE}.`,
    );
  if (context.proven)
    return proven(
      `\`applications\` in the options file does not name ${folder}, so it is a plain folder`,
      `Make the folder an application in IIS and name it there, or ${MOVE}.`,
    );
  const sign = context.weakSign(target);
  if (sign !== undefined)
    return {
      severity: "info",
      why: `whether ${folder} is one is not known: it shows ${sign}`,
      advice: (consequence) => ({
        next: `If it is an application in IIS, name it in \`applications\`; otherwise: ${consequence}`,
      }),
    };
  return {
    severity: "warning",
    why: `${folder} shows no sign of an application (no Global.asax, project file, bin or App_Code)`,
    advice: (consequence) => ({
      because: consequence,
      next: `This holds unless it is an application in IIS: then name it in \`applications\`. Otherwise ${MOVE}.`,
    }),
  };
}

/** A section of an application below its root, directly or through `<location path>`. */
function belowApplication(
  context: ChainContext,
  element: Element,
  target: string,
  { isNative, viaLocation }: { readonly isNative: boolean; readonly viaLocation: boolean },
): ReaderFinding | undefined {
  // Vendors document `<location path="x"><system.webServer><modules>`, and IIS takes it.
  if (isNative && viaLocation) return undefined;
  const name = `<${element.name}>`;
  const finding = { rule: "section-allowed-at-level", at: nameOfNode(context.file, element) };
  const { severity, why, advice } = certaintyOf(context, target);
  // What it is to IIS alone, ASP.NET never sees: nothing is refused.
  if (isNative)
    return {
      ...finding,
      category: "correctness",
      severity: severity === "info" ? "info" : "warning",
      message: {
        what: `${name} counts only at the root of an application or above; ${why}.`,
        ...advice("The section has no effect there."),
      },
    };
  const isLeftover = /(^|\/)obj\//i.test(context.file.document.source.path);
  return {
    ...finding,
    ...(severity === "error" ? {} : { severity }),
    message: isLeftover
      ? {
          what: `${name} is allowed only at the root of an application, and this file is a leftover of publishing below obj/.`,
          next: "Delete the obj folder, or leave it out of the site.",
        }
      : {
          what: `${name} is allowed only at the root of an application or above; ${why}.`,
          ...advice(REFUSED),
        },
  };
}

function refused(context: ChainContext, level: Level, target: string): boolean {
  const { kind } = context.level;
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
      return !context.isApplication(target) && context.isInApplication(target);
    }
  }
}

/** What the nearest `<configSections>` says of a section that no server registers. */
function declaration({ chain }: ChainContext, path: string) {
  let declared: Declaration | undefined;
  for (let i = chain.length - 1; i >= 0 && !declared; i--)
    declared = declaredAt(chain[i]?.file?.declarations ?? [], path).at(-1);
  return (
    declared?.level && {
      level: declared.level,
      allowLocation: declared.allowLocation,
      reader: "managed" as const,
    }
  );
}

/** Children of a section that stand below the application which alone may have them. */
function* childrenBelow(
  context: ChainContext,
  path: string,
  element: Element,
  target: string,
  viaLocation: boolean,
): Generator<ReaderFinding> {
  const shapes = context.schema.section(path)?.elements ?? {};
  for (const child of element.children) {
    if (!ownProperty(shapes, child.name)?.onlyAtApplication) continue;
    if (!refused(context, "MachineToApplication", target)) continue;
    const found = belowApplication(context, child, target, { isNative: false, viaLocation });
    if (found) yield found;
  }
}

/** Sections that stand below (or above) the level that their registration allows. */
export function* checkLevels(context: ChainContext): Generator<ReaderFinding> {
  const { file, level } = context;
  for (const scope of file.settings.scopes) {
    const viaLocation = scope.location.path !== "";
    const target = viaLocation
      ? joinVirtual(level.virtualPath, scope.location.path)
      : level.virtualPath;
    for (const [path, element] of scope.elements) {
      // What ASP.NET ignores has its limits all the same: `runtime` is not allowed in <location>.
      yield* childrenBelow(context, path, element, target, viaLocation);
      const registered = context.schema.registered(path);
      const entry =
        registered.find(isRead) ??
        registered.find((one) => one.allowLocation === false) ??
        declaration(context, path);
      if (!entry) continue;
      // applicationHost.config is the native reader's: it holds system.web for tools only.
      if (level.kind === "applicationHost" && entry.reader !== "native") continue;
      if (scope.element && entry.allowLocation === false) {
        yield {
          rule: "section-allowed-at-level",
          message: {
            what: `<${element.name}> is not allowed in <location>.`,
            next: "Move it out; the server refuses it here.",
          },
          at: nameOfNode(file, element),
        };
      } else if (refused(context, entry.level, target)) {
        const isNative = entry.reader === "native";
        const found =
          entry.level === "MachineToApplication"
            ? belowApplication(context, element, target, { isNative, viaLocation })
            : {
                rule: "section-allowed-at-level",
                message: {
                  what: `<${element.name}> is allowed ${MANAGED_NAMES[entry.level]}.`,
                  next: "The server refuses it here; move it there or remove it.",
                },
                at: nameOfNode(file, element),
              };
        if (found) yield found;
      }
    }
  }
}
