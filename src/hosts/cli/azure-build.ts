/** The build of Azure Pipelines that a run belongs to. */
import type { Automation } from "../../report/report.js";

type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = "azuredevops/pipeline/build/";

/** `https://dev.azure.com/contoso/` and `https://contoso.visualstudio.com/`. */
function organizationIn(uri: string | undefined): string | undefined {
  const [, host = "", path] =
    /^https?:\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/([^/]*)/.exec(uri ?? "") ?? [];
  const named = /^([^.]+)\.visualstudio\.com$/i.exec(host)?.[1];
  return named ?? (path === "" ? undefined : path);
}

/**
 * What Advanced Security for Azure DevOps wants to be told of the build; without all of it, it drops
 * a report. Found by Microsoft's Sarif.Multitool 5.7.0, which writes the same (`emit-run`), and whose
 * rules GHAzDO1019 and GHAzDO1020 ask for it.
 * @param env - the environment of the process
 * @returns undefined outside of a build, and where the build does not say all
 */
export function azureBuild(env: Environment): Automation | undefined {
  if (env.TF_BUILD?.toLowerCase() !== "true") return undefined;
  // Jobs of today have no phases any more, but in these names.
  const first = (...names: readonly string[]) =>
    names.map((name) => env[name]).find((value) => value !== undefined && value.trim() !== "");
  const definition = first("BUILD_DEFINITIONID", "SYSTEM_DEFINITIONID");
  const phase = first("SYSTEM_PHASEID", "SYSTEM_JOBID");
  const properties = {
    buildDefinitionId: definition,
    buildDefinitionName: first("BUILD_DEFINITIONNAME"),
    phaseId: phase,
    phaseName: first("SYSTEM_PHASENAME", "SYSTEM_JOBNAME"),
  };
  const id = [
    organizationIn(env.SYSTEM_COLLECTIONURI),
    first("SYSTEM_TEAMPROJECTID"),
    definition,
    phase,
    first("BUILD_SOURCEBRANCH"),
    first("BUILD_BUILDID"),
  ];
  const told = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [[`${PREFIX}${name}`, value] as const],
  );
  const isWhole = !id.includes(undefined) && told.length === Object.keys(properties).length;
  return isWhole
    ? { id: `${PREFIX}${id.join("/")}`, properties: Object.fromEntries(told) }
    : undefined;
}
