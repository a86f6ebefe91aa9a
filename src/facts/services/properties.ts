/**
 * A service from the properties that PowerShell and WMI give it, whatever they were printed as:
 * the names and words of `Get-Service` and `Win32_Service` are never translated.
 */
import type { Span } from "../../source.js";
import { type EvidenceText, observed } from "../evidence-text.js";
import type { Fact, Service } from "../facts.js";
import { startModeOf, stateOf } from "./words.js";

export interface Property {
  readonly value: unknown;
  readonly span: Span;
}

/** The property of a name, which is given in lower case. */
export type Properties = (name: string) => Property | undefined;

/** Names that mean "the machine on which the command ran". */
const HERE = new Set(["", ".", "localhost", "127.0.0.1", "::1"]);

/** StartupType (PowerShell 7) knows a delayed start, StartType does not. */
const START = ["startuptype", "starttype", "startmode"];
/** Win32_Service has a Status of another meaning ("OK") beside its State. */
const STATE = ["state", "status"];
const NAME = ["name", "servicename"];
/** Queried from afar; Win32_Service's own; Get-Service's; the first column of wmic's CSV. */
const HOST = ["pscomputername", "systemname", "machinename", "node"];

/** What a table or list of services has among its names of properties. */
export const isOfService = (names: readonly string[]): boolean =>
  NAME.some((name) => names.includes(name)) &&
  [...START, ...STATE].some((name) => names.includes(name));

/** Whether one of them says how the service starts. */
export const showsStart = (properties: Properties): boolean =>
  START.some((name) => startModeOf(properties(name)?.value) !== undefined);

const textOf = (property: Property | undefined) =>
  typeof property?.value === "string" ? property.value.trim() : undefined;

/** The first of several properties that says something. */
function first<T>(
  properties: Properties,
  names: readonly string[],
  read: (value: unknown) => T | undefined,
): { readonly value: T; readonly span: Span } | undefined {
  for (const name of names) {
    const property = properties(name);
    const value = property && read(property.value);
    if (property && value !== undefined) return { value, span: property.span };
  }
  return undefined;
}

function hostOf(properties: Properties): string | undefined {
  for (const name of HOST) {
    const host = textOf(properties(name));
    if (host !== undefined && !HERE.has(host.toLowerCase())) return host;
  }
  return undefined;
}

/** @returns undefined where the properties are not those of a service, or say nothing about it */
export function serviceOf(text: EvidenceText, properties: Properties): Fact<Service> | undefined {
  const name = NAME.map((one) => textOf(properties(one))).find((one) => one !== undefined);
  const start = first(properties, START, startModeOf);
  const state = first(properties, STATE, stateOf);
  const place = start ?? state;
  if (name === undefined || name === "" || !place) return undefined;
  const host = hostOf(properties) ?? text.host;
  const delayed = /^true$/i.test(String(properties("delayedautostart")?.value));
  const startMode = start?.value === "Automatic" && delayed ? "AutomaticDelayed" : start?.value;
  return observed(
    text,
    {
      ...(host === undefined ? {} : { host }),
      name,
      installed: true,
      ...(startMode === undefined ? {} : { startMode }),
      ...(state ? { state: state.value } : {}),
    },
    place.span,
  );
}
