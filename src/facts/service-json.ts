/** `Get-Service | ConvertTo-Json` and `Get-CimInstance Win32_Service | ConvertTo-Json`. */
import type { Source } from "../source.js";
import type { Fact, Service } from "./facts.js";
import { dateInName, hostInName } from "./file-name.js";
import { type JsonNode, type JsonObject, type JsonScalar, parseJson } from "./json.js";
import { startModeOf, stateOf } from "./service-words.js";

/** Names that mean "the machine on which the command ran". */
const HERE = new Set(["", ".", "localhost", "127.0.0.1", "::1"]);

function scalar(object: JsonObject, name: string): JsonScalar | undefined {
  const value = object.members.find((member) => member.name.toLowerCase() === name)?.value;
  return value?.kind === "scalar" ? value : undefined;
}

const textOf = (node: JsonScalar | undefined) =>
  typeof node?.value === "string" ? node.value : undefined;

/** The first of several properties that says something. */
function first<T>(
  object: JsonObject,
  names: readonly string[],
  read: (value: unknown) => T | undefined,
): { readonly value: T; readonly node: JsonScalar } | undefined {
  for (const name of names) {
    const node = scalar(object, name);
    const value = node && read(node.value);
    if (node && value !== undefined) return { value, node };
  }
  return undefined;
}

/** PSComputerName: queried from afar. SystemName: Win32_Service's own. MachineName: Get-Service's. */
function hostOf(object: JsonObject): string | undefined {
  for (const name of ["pscomputername", "systemname", "machinename"]) {
    const host = textOf(scalar(object, name));
    if (host !== undefined && !HERE.has(host.toLowerCase())) return host;
  }
  return undefined;
}

function factOf(source: Source, object: JsonObject): Fact<Service> | undefined {
  const name = textOf(scalar(object, "name") ?? scalar(object, "servicename"));
  // StartupType (PowerShell 7) knows a delayed start, StartType does not.
  const start = first(object, ["startuptype", "starttype", "startmode"], startModeOf);
  // Win32_Service has a Status of another meaning ("OK") beside its State.
  const state = first(object, ["state", "status"], stateOf);
  if (name === undefined || (!start && !state)) return undefined;
  const host = hostOf(object) ?? hostInName(source.path);
  const delayed = scalar(object, "delayedautostart")?.value === true;
  const startMode = start?.value === "Automatic" && delayed ? "AutomaticDelayed" : start?.value;
  const observedAt = dateInName(source.path);
  return {
    value: {
      ...(host === undefined ? {} : { host }),
      name,
      installed: true,
      ...(startMode === undefined ? {} : { startMode }),
      ...(state ? { state: state.value } : {}),
    },
    evidence: { source, span: (start ?? state)?.node.span ?? object.span },
    ...(observedAt === undefined ? {} : { observedAt }),
    confidence: "observed",
  };
}

function itemsOf(root: JsonNode): readonly JsonNode[] {
  if (root.kind === "array") return root.items;
  if (root.kind !== "object") return [];
  // Windows PowerShell wraps some arrays: { "value": [...], "Count": 2 }.
  const wrapped = root.members.find((member) => member.name === "value")?.value;
  return wrapped?.kind === "array" ? wrapped.items : [root];
}

/**
 * Reads services as PowerShell writes them to JSON, selected properties or the whole object.
 * @returns undefined where the text is something else
 */
export function readServiceJson(source: Source): readonly Fact<Service>[] | undefined {
  if (!/^\s*[[{]/.test(source.text)) return undefined;
  const root = parseJson(source.text);
  const facts = (root ? itemsOf(root) : [])
    .map((item) => (item.kind === "object" ? factOf(source, item) : undefined))
    .filter((fact) => fact !== undefined);
  return facts.length > 0 ? facts : undefined;
}
