/** Built-in defaults, by the version in use. */
import type { AttributeFacts, Since, VersionedDefault } from "../../schema/vocabulary.js";
import { type Resolved, UnknownValue } from "./application.js";
import type { Environment } from "./project.js";

type Scalar = string | number | boolean;

/** Compares dotted versions: negative where `a` is older. */
export function compareVersions(a: string, b: string): number {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether something exists in the versions in use; a version that is not known counts as new. */
export function existsIn(since: Since | undefined, { iis, dotnet }: Environment): boolean {
  if (since?.iis !== undefined && iis !== undefined && compareVersions(iis, since.iis) < 0)
    return false;
  return !(
    since?.dotnet !== undefined &&
    dotnet !== undefined &&
    compareVersions(dotnet, since.dotnet) < 0
  );
}

export interface BuiltIn {
  readonly value: Scalar | undefined;
  /** Where the default depends on the version: since which version this one holds. */
  readonly of?: string;
}

/** What httpRuntime/@targetFramework says of an application that does not write it. */
const WITHOUT_TARGET = "4.0";

const VERSION = /^\d+(?:\.\d+)+$/;

/** @throws UnknownValue where the files do not show the target, or it is no version */
function isFor(target: string | undefined, aimed: () => Resolved<string>): boolean {
  if (target === undefined) return true;
  const resolved = aimed();
  const version = resolved.value.trim() || WITHOUT_TARGET;
  if (!VERSION.test(version)) throw new UnknownValue(resolved.name);
  return compareVersions(version, target) >= 0;
}

/**
 * The built-in default of an attribute; its value is `undefined` where it has none.
 * @param aimed - httpRuntime/@targetFramework of the application
 * @throws UnknownValue where the default depends on a target that is not known
 */
export function builtInDefault(
  attribute: AttributeFacts,
  environment: Environment,
  aimed: () => Resolved<string>,
): BuiltIn {
  const given = attribute.default as Scalar | readonly VersionedDefault<Scalar>[] | undefined;
  if (given === undefined)
    return { value: attribute.kind === "string" || attribute.kind === "flags" ? "" : undefined };
  if (typeof given !== "object") return { value: given };
  const fitting =
    given.findLast(({ since, target }) => existsIn(since, environment) && isFor(target, aimed)) ??
    given[0];
  if (!fitting) return { value: undefined };
  if (fitting.target !== undefined)
    return { value: fitting.value, of: `targetFramework ${fitting.target}` };
  const since = [
    fitting.since?.dotnet && `.NET ${fitting.since.dotnet}`,
    fitting.since?.iis && `IIS ${fitting.since.iis}`,
  ].filter(Boolean);
  return { value: fitting.value, ...(since.length > 0 ? { of: since.join(", ") } : {}) };
}
