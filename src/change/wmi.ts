/** Changes as VBScript that speaks to the WMI namespace of IIS. */
import type { Change, SetAttribute, SetService, Value } from "./change.js";
import { attributeAt, isTellable, type AttributePlace, type SectionLookup } from "./place.js";
import { startWord } from "./service-start.js";
import { targetOf } from "./target.js";
import { interval, isPlain, secondsIn } from "./values.js";

/** A text inside the quotes of VBScript; the wide quote may become a straight one in a code page. */
const isSafe = (text: string) => isPlain(text) && !text.includes("\uFF02");
const string = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A key inside an object path. */
const key = (text: string) => `'${text.replace(/[\\']/g, "\\$&")}'`;

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function valueOf({ attribute }: AttributePlace, value: Value): string | undefined {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") {
    const seconds = secondsIn(attribute);
    return seconds === undefined ? String(value) : string(interval(value * seconds));
  }
  if (attribute.kind === "flags") return undefined;
  if (attribute.kind === "enum") {
    // WMI knows names by their numbers.
    const known = Object.hasOwn(attribute.values, value) ? attribute.values[value] : undefined;
    return known?.number === undefined ? undefined : String(known.number);
  }
  return isSafe(value) ? string(value) : undefined;
}

/** The classes are documented as of IIS 7.0 and .NET 2.0: what came later has no property. */
const hasProperty = ({ attribute, shape }: AttributePlace) =>
  attribute.noWmi === undefined && attribute.since === undefined && shape.since === undefined;

/** What the line begins with, and how many elements of the path it stands for. */
function objectOf(
  { of: owner }: SetAttribute,
  { section }: AttributePlace,
): { readonly object: string; readonly skip: number } | undefined {
  if (section.wmi === undefined) return undefined;
  const get = (path: string) =>
    `GetObject("winmgmts:root\\WebAdministration").Get(${string(path)})`;
  if (owner?.kind === "pool")
    return isSafe(owner.name) && owner.name !== ""
      ? { object: get(`${section.wmi}.Name=${key(owner.name)}`), skip: 1 }
      : undefined;
  const target = targetOf(owner, section);
  if (!target || !isSafe(target.path) || !isSafe(target.location)) return undefined;
  return {
    object: get(`${section.wmi}.Path=${key(target.path)},Location=${key(target.location)}`),
    skip: 0,
  };
}

function service(change: SetService): string | undefined {
  const { name, start, host } = change;
  const word = startWord(change);
  if (word === undefined) return undefined;
  const moniker = host === undefined ? "" : `\\\\${host}\\`;
  const object = `GetObject("winmgmts:${moniker}root\\cimv2:Win32_Service.Name='${name}'")`;
  const call = `ChangeStartMode "${word}"`;
  return start === "Automatic"
    ? `Set v = ${object} : v.${call} : v.StartService`
    : `${object}.${call}`;
}

/**
 * Changes as one line of VBScript.
 * @returns undefined where the provider has no class or property for one of them
 */
export function wmi(changes: readonly Change[], sections: SectionLookup): string | undefined {
  const statements: string[] = [];
  const objects = new Map<string, { readonly variable: string; readonly lines: string[] }>();
  for (const change of changes) {
    if (change.do === "service") {
      const line = service(change);
      if (line === undefined) return undefined;
      statements.push(line);
      continue;
    }
    if (change.do !== "set" || change.entry || !isTellable(change, sections)) return undefined;
    const place = attributeAt(change.path, sections);
    if (!place || !hasProperty(place)) return undefined;
    const [at, value] = [objectOf(change, place), valueOf(place, change.value)];
    if (!at || value === undefined) return undefined;
    const object = objects.get(at.object) ?? {
      variable: `${change.of?.kind === "pool" ? "p" : "s"}${objects.size === 0 ? "" : objects.size + 1}`,
      lines: [],
    };
    objects.set(at.object, object);
    const property = [...place.elements.slice(at.skip), place.name].map(capital).join(".");
    object.lines.push(`${object.variable}.${property} = ${value}`);
  }
  for (const [object, { variable, lines }] of objects)
    for (const one of [`Set ${variable} = ${object}`, ...lines, `${variable}.Put_`])
      statements.push(one);
  return statements.length === 0 ? undefined : statements.join(" : ");
}
