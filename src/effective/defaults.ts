/** Built-in defaults, by the version in use. */
import type { AttributeFacts, Since, VersionedDefault } from "../../schema/vocabulary.js";
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

/** The built-in default of an attribute; `undefined` where it has none. */
export function builtInDefault(attribute: AttributeFacts, environment: Environment): BuiltIn {
  const given = attribute.default as Scalar | readonly VersionedDefault<Scalar>[] | undefined;
  if (given === undefined)
    return { value: attribute.kind === "string" || attribute.kind === "flags" ? "" : undefined };
  if (typeof given !== "object") return { value: given };
  const fitting = given.filter((entry) => existsIn(entry.since, environment)).at(-1) ?? given[0];
  if (!fitting) return { value: undefined };
  const since = [
    fitting.since?.dotnet && `.NET ${fitting.since.dotnet}`,
    fitting.since?.iis && `IIS ${fitting.since.iis}`,
  ].filter(Boolean);
  return { value: fitting.value, ...(since.length > 0 ? { of: since.join(", ") } : {}) };
}
