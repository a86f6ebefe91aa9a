/** Application pools: their names, and whether they hold sessions. */
import type { Application, EffectiveConfig, ResolvedPool } from "../effective/application.js";

/** The pool's name; a deployment token in it as written, since a name is only for people. */
export const poolName = ({ name }: ResolvedPool): string =>
  name.known ? name.value : (name.text ?? "");

type Mode = EffectiveConfig["system.web/sessionState"]["mode"];

/**
 * Whether an application may keep its sessions in the worker process, whatever its pool is. What the
 * server refuses keeps none.
 */
export function mayBeInProcess({ config, files }: Application): boolean {
  const { mode } = config["system.web/sessionState"];
  if (!mode.known) return !mode.refused;
  if (mode.value !== "InProc") return false;
  return mode.from !== "default" || files.some((file) => file.kind === "web");
}

/**
 * The mode in force where it keeps sessions in the worker process, of that pool if it is known. None
 * where nothing
 * of ASP.NET runs: a pool without managed code, an application on ASP.NET Core, which reads no
 * sessionState, or a folder without a web.config (its default mode says nothing about use).
 */
export function inProcessMode(
  { config, files }: Application,
  pool?: ResolvedPool,
): Mode | undefined {
  const { mode } = config["system.web/sessionState"];
  if (mode.value !== "InProc") return undefined;
  if (mode.from !== "default") return mode;
  // The default is empty since IIS 8.0, but real servers write the version in the pool defaults.
  const runtime = pool?.managedRuntimeVersion;
  if (runtime?.known && runtime.from !== "default" && runtime.value === "") return undefined;
  if (config["system.webServer/aspNetCore"].$element) return undefined;
  return files.some((file) => file.kind === "web") ? mode : undefined;
}
