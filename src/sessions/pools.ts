/** Application pools: their names, and whether they hold sessions. */
import type { Application, EffectiveConfig, ResolvedPool } from "../effective/application.js";
import { isOtherThanAspNet } from "./answers.js";

/** The pool's name; a deployment token in it as written, since a name is only for people. */
export const poolName = ({ name }: ResolvedPool): string =>
  name.known ? name.value : (name.text ?? "");

type Mode = EffectiveConfig["system.web/sessionState"]["mode"];

/** The default mode says something only where ASP.NET may be in use. */
const mayUseAspNet = (application: Application) =>
  application.files.some((file) => file.kind === "web") && !isOtherThanAspNet(application);

/**
 * Whether an application may keep its sessions in the worker process, whatever its pool is. What the
 * server refuses keeps none.
 */
export function mayBeInProcess(application: Application): boolean {
  const { mode } = application.config["system.web/sessionState"];
  if (!mode.known) return !mode.refused;
  if (mode.value !== "InProc") return false;
  return mode.from !== "default" || mayUseAspNet(application);
}

/**
 * The mode in force where it keeps sessions in the worker process, of that pool if it is known. None
 * where nobody writes it and nothing of ASP.NET runs: in a pool without managed code, in an
 * application on ASP.NET Core, which reads no sessionState, in a folder without a web.config, and
 * where the folder shows only other pages, or a proxy that takes every request.
 */
export function inProcessMode(application: Application, pool?: ResolvedPool): Mode | undefined {
  const { config } = application;
  const { mode } = config["system.web/sessionState"];
  if (mode.value !== "InProc") return undefined;
  if (mode.from !== "default") return mode;
  // The default is empty since IIS 8.0, but real servers write the version in the pool defaults.
  const runtime = pool?.managedRuntimeVersion;
  if (runtime?.known && runtime.from !== "default" && runtime.value === "") return undefined;
  if (config["system.webServer/aspNetCore"].$element) return undefined;
  return mayUseAspNet(application) ? mode : undefined;
}
