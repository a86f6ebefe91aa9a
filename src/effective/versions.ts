/** Which versions are in use: declared, shown by the pool, or what the code was built for. */
import { attributeOf, type Element, type Text } from "../document/tree.js";
import { scan } from "../document/scan.js";
import type { EffectiveConfig, ResolvedPool } from "./application.js";
import type { Location } from "../source.js";
import { isSource } from "../files.js";
import type { Folders } from "./folders.js";
import { join } from "../paths.js";
import type { Environment } from "./project.js";
import { isProjectFile } from "./signs.js";

/** What is known of the versions in use. */
export interface Versions {
  /** Installed for certain: declared, or shown by the application pool. */
  readonly dotnet?: string;
  /** The pool that shows it: its runtime as written, and where. */
  readonly pool?: { readonly name: string; readonly runtime: string; readonly at: Location };
  readonly iis?: string;
  /** What the code was built for, and where that is written. */
  readonly target?: { readonly dotnet: string; readonly at: Location };
}

type Target = NonNullable<Versions["target"]>;

const VERSION = /^v?(\d+(?:\.\d+)+)$/;

function fromConfig(config: EffectiveConfig): Target | undefined {
  for (const setting of [
    config["system.web/httpRuntime"].targetFramework,
    config["system.web/compilation"].targetFramework,
  ]) {
    if (!setting.known || setting.from === "default") continue;
    const dotnet = VERSION.exec(setting.value.trim())?.[1];
    if (dotnet !== undefined) return { dotnet, at: setting.from };
  }
  return undefined;
}

function elementsNamed(root: Element, name: string): Element[] {
  const found: Element[] = [];
  const pending = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (element.name === name) found.push(element);
    for (const child of element.children) pending.push(child);
  }
  return found;
}

function fromProject(folders: Folders, folder: string): Target | undefined {
  const project = folders.list(folder)?.find(isProjectFile);
  const source = project && folders.files.read(join(folder, project.name));
  if (!isSource(source)) return undefined;
  const { root } = scan(source);
  for (const element of root ? elementsNamed(root, "TargetFrameworkVersion") : []) {
    const text = element.nodes.find((node): node is Text => node.kind === "text");
    const dotnet = text && VERSION.exec(text.value.trim())?.[1];
    if (text && dotnet !== undefined && !attributeOf(element, "Condition"))
      return { dotnet, at: { source, span: text.span } };
  }
  return undefined;
}

/** A pool on the 2.0 runtime proves that nothing of .NET 4 is there; v4.0 may be any 4.x. */
function fromPool(pool: ResolvedPool | undefined): Pick<Versions, "dotnet" | "pool"> {
  const runtime = pool?.managedRuntimeVersion;
  if (!pool || !runtime?.known || !/^v?2\.0$/.test(runtime.value)) return {};
  const name = pool.name.known ? pool.name.value : "";
  return { dotnet: "3.5", pool: { name, runtime: runtime.value, at: runtime.place } };
}

/** What is known of the versions that will read an application's configuration. */
export function versionsOf(
  folders: Folders,
  environment: Environment,
  config: EffectiveConfig,
  folder: string | undefined,
  pool: ResolvedPool | undefined,
): Versions {
  const installed =
    environment.dotnet === undefined ? fromPool(pool) : { dotnet: environment.dotnet };
  const target =
    fromConfig(config) ?? (folder === undefined ? undefined : fromProject(folders, folder));
  return {
    ...installed,
    ...(environment.iis === undefined ? {} : { iis: environment.iis }),
    ...(target ? { target } : {}),
  };
}
