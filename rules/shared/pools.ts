/** Application pools: whether they hold sessions, and how to change them. */
import type {
  Application,
  Commands,
  Edit,
  EffectiveConfig,
  Resolved,
  ResolvedPool,
  Suggestion,
} from "../../src/rule.js";
import { commandsFor } from "./commands.js";
import { writeValue, writtenAttribute } from "./edits.js";

type Mode = EffectiveConfig["system.web/sessionState"]["mode"];

/**
 * The mode in force where it keeps sessions in the worker process of that pool. None where nothing
 * of ASP.NET runs: a pool without managed code, an application on ASP.NET Core, which reads no
 * sessionState, or a folder without a web.config (its default mode says nothing about use).
 */
export function inProcessMode(
  { config, files }: Application,
  { managedRuntimeVersion: runtime }: ResolvedPool,
): Mode | undefined {
  const { mode } = config["system.web/sessionState"];
  if (mode.value !== "InProc") return undefined;
  if (mode.from !== "default") return mode;
  // The default is empty since IIS 8.0, but real servers write the version in the pool defaults.
  if (runtime.known && runtime.from !== "default" && runtime.value === "") return undefined;
  if (config["system.webServer/aspNetCore"].$element) return undefined;
  return files.some((file) => file.kind === "web") ? mode : undefined;
}

/** Writes a setting of one pool; none where it comes from the defaults of all pools. */
export function writePoolValue(value: Resolved<unknown>, text: string): Edit[] {
  const written = writtenAttribute(value);
  for (let at = written?.attribute.parent; at; at = at.parent)
    if (at.name === "applicationPoolDefaults") return [];
  return writeValue(value, text);
}

/** One setting of a pool and what it should become. */
export interface PoolSetting {
  /** From the pool down, such as "processModel.maxProcesses". */
  readonly path: string;
  readonly value: string;
  /** As a PowerShell expression; the value itself where it is absent. */
  readonly powershell?: string;
  /** As a VBScript expression; the value itself where it is absent. */
  readonly wmi?: string;
}

const capitals = (path: string) =>
  path.replace(/(^|\.)(\w)/g, (_, dot: string, letter: string) => dot + letter.toUpperCase());

/**
 * Lines that change one pool.
 * @param iisManager - label and value below Advanced Settings
 */
export function poolCommands(
  { name }: ResolvedPool,
  settings: readonly PoolSetting[],
  iisManager: string,
): Commands {
  const pool = name.value;
  const drive = `IIS:\\AppPools\\${pool}`.replaceAll("'", "''");
  const moniker = pool.replaceAll("'", "\\'");
  const appcmd = settings.map(({ path, value }) => `/${path}:${value}`).join(" ");
  const powershell = settings.map(
    ({ path, value, powershell: expression = value }) =>
      `Set-ItemProperty '${drive}' -Name ${path} -Value ${expression}`,
  );
  const wmi = settings.map(
    ({ path, value, wmi: expression = value }) => `p.${capitals(path)} = ${expression}`,
  );
  return {
    appcmd: `%windir%\\system32\\inetsrv\\appcmd.exe set apppool "${pool}" ${appcmd}`,
    powershell: powershell.join("; "),
    wmi: [
      `Set p = GetObject("winmgmts:root\\WebAdministration").Get("ApplicationPool.Name='${moniker}'")`,
      ...wmi,
      "p.Put_",
    ].join(" : "),
    iisManager: `Application Pools > ${pool} > Advanced Settings > ${iisManager}`,
  };
}

/** Out of the worker process, on the same machine: enough to outlive it and to share it. */
export function useStateService(application: Application, mode: Mode): Suggestion {
  const edits = writeValue(mode, "StateServer");
  const address = "tcpip=localhost:42424";
  return {
    title:
      "Keep sessions in the state service of this machine (start aspnet_state with the machine; what is kept in session must be serializable)",
    ...(edits.length > 0 ? { edits } : {}),
    commands: commandsFor(
      application,
      "sessionState",
      [
        { name: "mode", value: "StateServer", wmi: "2" },
        { name: "stateConnectionString", value: address, wmi: `"${address}"` },
      ],
      "Session State > State Server",
    ),
  };
}
