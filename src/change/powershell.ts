/** Changes as lines for Windows PowerShell with the module WebAdministration. */
import type { Change, Owner, Remove, SetService, Value } from "./change.js";
import {
  attributeAt,
  isTellable,
  type AttributePlace,
  type Place,
  placeOf,
  type SectionLookup,
} from "./place.js";
import { startWord } from "./service-start.js";
import { hostFile, targetOf, type Target } from "./target.js";
import { isPlain, secondsIn } from "./values.js";

/**
 * A text in single quotes, where nothing is expanded. PowerShell takes curly quotes for straight
 * ones, so they are doubled as well.
 */
const quoted = (text: string) => `'${text.replace(/['\u2018\u2019\u201A\u201B]/g, "$&$&")}'`;

/** Paths are patterns: what stands for other text in a pattern names no single object. */
const isPath = (text: string) => isPlain(text) && !/[*?[\]`]/.test(text);

/** A text inside an XPath; none where it holds both kinds of quotes. */
function literal(text: string): string | undefined {
  if (!text.includes('"')) return `"${text}"`;
  return text.includes("'") ? undefined : `'${text}'`;
}

function valueOf({ attribute }: AttributePlace, value: Value): string | undefined {
  if (typeof value === "boolean") return `$${String(value)}`;
  if (typeof value === "number") {
    const seconds = secondsIn(attribute);
    if (seconds === undefined) return String(value);
    if (value === 0) return "([TimeSpan]::Zero)";
    if (attribute.kind === "seconds" || (value * seconds) % 60 !== 0)
      return `([TimeSpan]::FromSeconds(${value * seconds}))`;
    return `([TimeSpan]::FromMinutes(${(value * seconds) / 60}))`;
  }
  return isPlain(value) ? quoted(value) : undefined;
}

function filterOf({ section, elements }: Place, change: Change): string | undefined {
  const parts = [...elements];
  if (change.do === "set" && change.entry) {
    const { element, key } = change.entry;
    if (parts[0] !== element) return undefined;
    for (const [name, value] of Object.entries(key)) {
      const text = literal(value);
      if (text === undefined || !isPlain(value)) return undefined;
      parts[0] += `[@${name}=${text}]`;
    }
  }
  if (change.do === "add" || change.do === "drop") parts.pop();
  return quoted([section.path, ...parts].join("/"));
}

const at = ({ path, location }: Target) =>
  `-PSPath ${quoted(path)}${location === "" ? "" : ` -Location ${quoted(location)}`}`;

const table = (entry: Readonly<Record<string, Value>>) =>
  Object.values(entry).every((value) => isPlain(String(value)))
    ? `@{${Object.entries(entry)
        .map(([name, value]) => `${name}=${quoted(String(value))}`)
        .join("; ")}}`
    : undefined;

/** What stands on the IIS: drive, which is there once the module is loaded. */
function item(owner: Owner | undefined, { elements, name: last }: Place): string | undefined {
  const isPool = owner?.kind === "pool";
  if (!isPool && owner?.kind !== "application") return undefined;
  const name = isPool ? owner.name : owner.path.replaceAll("/", "\\");
  if (!isPath(name) || name === "" || (isPool && /[\\/:]/.test(name))) return undefined;
  const path = `IIS:\\${isPool ? "AppPools" : "Sites"}\\${name}`;
  const property = [...elements.slice(isPool ? 1 : 2), ...(last === "" ? [] : [last])].join(".");
  return `${quoted(path)} -Name ${property} -Value`;
}

function service(change: SetService): string | undefined {
  const { name, start, host } = change;
  const word = startWord(change);
  if (word === undefined) return undefined;
  const lines = [`Set-Service ${name} -StartupType ${word}`];
  if (start === "Automatic") lines.push(`Start-Service ${name}`);
  const block = lines.join("; ");
  return host === undefined ? block : `Invoke-Command -ComputerName ${host} { ${block} }`;
}

/** Takes one attribute out: the section inherits it again, or has its default. */
function removal({ path, of: owner }: Remove, sections: SectionLookup): string | undefined {
  const place = attributeAt(path, sections);
  if (!place) return undefined;
  const { section, elements, name } = place;
  if (owner?.kind === "pool") {
    const [entry, ...inner] = elements;
    const pool = literal(owner.name);
    if (entry === undefined || pool === undefined || !isPath(owner.name)) return undefined;
    const steps = [section.path, `${entry}[@name=${pool}]`, ...inner, `@${name}`];
    return `Clear-WebConfiguration -PSPath 'MACHINE/WEBROOT/APPHOST' -Filter ${quoted(steps.join("/"))}`;
  }
  const target = targetOf(owner, section);
  if (!target || !isPath(target.path) || !isPath(target.location)) return undefined;
  const filter = quoted([section.path, ...elements, `@${name}`].join("/"));
  return `Clear-WebConfiguration ${at(target)} -Filter ${filter}`;
}

function line(change: Change, sections: SectionLookup): string | undefined {
  if (change.do === "service") return service(change);
  if (change.do === "replace") return undefined;
  if (change.do === "remove") return removal(change, sections);
  const place = placeOf(change.path, sections);
  if (!place || !isTellable(change, sections)) return undefined;
  if (change.of?.kind === "pool" || change.of?.kind === "application") {
    if (change.do === "add") {
      const parent = item(change.of, { ...place, elements: place.elements.slice(0, -1) });
      const entry = table(change.entry);
      return parent && entry && `New-ItemProperty ${parent} ${entry}`;
    }
    if (change.do !== "set" || !place.attribute) return undefined;
    const start = item(change.of, place);
    const value = valueOf({ ...place, attribute: place.attribute }, change.value);
    return start && value && `Set-ItemProperty ${start} ${value}`;
  }
  const target =
    change.do === "clear" && change.from === "applicationHost"
      ? hostFile(change.of)
      : targetOf(change.of, place.section);
  const filter = filterOf(place, change);
  if (!target || filter === undefined || !isPath(target.path) || !isPath(target.location))
    return undefined;
  const where = `${at(target)} -Filter ${filter}`;
  switch (change.do) {
    case "clear":
      return `Clear-WebConfiguration ${where}`;
    case "add": {
      const entry = table(change.entry);
      return entry && `Add-WebConfigurationProperty ${where} -Name '.' -Value ${entry}`;
    }
    case "drop": {
      const entry = table(change.entry);
      return entry && `Remove-WebConfigurationProperty ${where} -Name '.' -AtElement ${entry}`;
    }
    case "set": {
      const attribute = attributeAt(change.path, sections);
      const value = attribute && valueOf(attribute, change.value);
      return value === undefined
        ? undefined
        : `Set-WebConfigurationProperty ${where} -Name ${place.name} -Value ${value}`;
    }
  }
}

/**
 * Changes for PowerShell.
 * @returns undefined where PowerShell cannot do one of them, or cannot carry a name safely
 */
export function powershell(
  changes: readonly Change[],
  sections: SectionLookup,
): string | undefined {
  const lines = changes.map((change) => line(change, sections));
  if (lines.length === 0 || lines.includes(undefined)) return undefined;
  const needsModule = lines.some((each) => OF_MODULE.test(each ?? ""));
  return [...(needsModule ? [MODULE] : []), ...lines].join("; ");
}

/** Its commands, and what stands on its IIS: drive. */
const OF_MODULE = /^\w+-(?:WebConfiguration|ItemProperty)/;

/** PowerShell 2 loads no module by itself, and no version knows the IIS: drive before. */
export const MODULE = "Import-Module WebAdministration";
