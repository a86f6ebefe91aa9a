/** What the schema says about an attribute or a section, in words: for XSD, hover and pages. */
import type {
  Attribute,
  EnumReading,
  Level,
  Reader,
  Section,
  Since,
  VersionedDefault,
} from "../../../schema/vocabulary.js";
import { timeSpan, written } from "../../change/values.js";

/** Bounds from here on are those of the number's type: nobody has to be told. */
const TECHNICAL = 2147483646;

const owner: Readonly<Record<Reader, string>> = { managed: "ASP.NET", native: "IIS" };

/** Who reads the section and therefore gives the verdict. */
export const ownerName = (section: Section): string => owner[section.reader];

/** ".NET 4.7.2" or ".NET 4.0, IIS 8.0"; "" where it is there since the first version. */
export function sinceText(since: Since | undefined): string {
  return [
    ...(since?.dotnet === undefined ? [] : [`.NET ${since.dotnet}`]),
    ...(since?.iis === undefined ? [] : [`IIS ${since.iis}`]),
  ].join(", ");
}

type Value = string | number | boolean;

/** All defaults of an attribute, the oldest first. */
export function defaultsOf(attribute: Attribute): readonly VersionedDefault<Value>[] {
  const given = attribute.default as Value | readonly VersionedDefault<Value>[] | undefined;
  if (given === undefined) return [];
  return typeof given === "object" ? given : [{ value: given }];
}

/**
 * The default in words, or undefined where there is none.
 * @param quote - puts a value into the marks of the target format
 */
export function defaultText(
  attribute: Attribute,
  quote: (text: string) => string = (text) => text,
): string | undefined {
  const all = defaultsOf(attribute).map(({ value, since, target }) => {
    const shown = value === "" ? "empty" : quote(written(attribute, value));
    if (target !== undefined)
      return `${shown} where httpRuntime targetFramework is ${target} or higher`;
    return since === undefined ? shown : `${shown} since ${sinceText(since)}`;
  });
  return all.length === 0 ? undefined : all.join("; ");
}

function range(
  { min, max }: { readonly min?: number; readonly max?: number },
  show: (n: number) => string = String,
): string {
  const least = min === undefined || min <= -TECHNICAL ? undefined : show(min);
  const most = max === undefined || max >= TECHNICAL ? undefined : show(max);
  if (least !== undefined && most !== undefined) return `${least} to ${most}`;
  if (least !== undefined) return `${least} or more`;
  return most === undefined ? "" : `at most ${most}`;
}

function stepText(step: number | undefined): string {
  if (step === undefined || step === 1) return "";
  return step % 60 === 0
    ? `in steps of ${step / 60 === 1 ? "one minute" : `${step / 60} minutes`}`
    : `in steps of ${step} seconds`;
}

const listed = (...parts: (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

function numberText(attribute: Extract<Attribute, { min?: number }>): string {
  const infinite = attribute.infinite ? "or Infinite" : "";
  if (attribute.kind === "timeSpan")
    return listed(
      "time as hh:mm:ss",
      range(attribute, timeSpan),
      stepText(attribute.step),
      infinite,
    );
  const base = attribute.kind === "integer" ? "whole number" : `whole ${attribute.kind}`;
  if (attribute.kind !== "integer") return listed(base, range(attribute), infinite);
  const { unit, exclude } = attribute;
  return listed(
    unit === undefined ? base : `${base} (${unit})`,
    range(attribute),
    exclude && `but not ${exclude[0]} to ${exclude[1]}`,
    infinite,
  );
}

/** What may be written, in a few words. */
export function typeText(attribute: Attribute): string {
  switch (attribute.kind) {
    case "enum":
      return attribute.combinable ? "names, separated by commas" : "one of the names";
    case "flags":
      return "names, separated by commas";
    case "boolean":
      return "true or false";
    case "string":
      if (attribute.patternMeans !== undefined) return attribute.patternMeans;
      return listed(
        attribute.dotnetType ? "name of a .NET type" : "text",
        attribute.nonEmpty ? "not empty" : "",
        attribute.trimmed ? "no blanks around it" : "",
      );
    default:
      return numberText(attribute);
  }
}

const ENUM_CASE: Readonly<Record<EnumReading, string>> = {
  exact: "Letter case counts; blanks around it are refused.",
  "dotnet-enum": "Letter case counts; blanks around it and numbers are refused.",
  "dotnet-enum-loose": "Letter case does not count; numbers are taken too.",
  native: "Letter case does not count.",
};

/** How letters and blanks are compared, where that can be said. */
export function letterCaseText(attribute: Attribute): string | undefined {
  switch (attribute.kind) {
    case "enum":
      return ENUM_CASE[attribute.reading];
    case "flags":
      return "Letter case does not count.";
    case "boolean":
      return attribute.reading === "exact"
        ? "Lower case only; blanks around it are refused."
        : "Letter case does not count.";
    case "string":
      return attribute.caseSensitive ? "Letter case counts." : undefined;
    default:
      return attribute.infinite && attribute.kind !== "timeSpan"
        ? "Infinite is written exactly so."
        : undefined;
  }
}

const SECRETS = {
  password: "Secret: a password, never shown.",
  key: "Secret: key material, never shown.",
  connectionString: "May hold a password, and is never shown in full.",
} as const;

/** That the value is a secret, if it is. */
export const secretText = ({ secret }: Attribute): string | undefined => secret && SECRETS[secret];

/** What the reader that does not own the section makes of the attribute. */
export function otherReaderText(attribute: Attribute, section: Section): string | undefined {
  const { otherReader } = attribute;
  if (!otherReader) return undefined;
  const other = section.reader === "managed" ? "The IIS schema" : "ASP.NET";
  if (otherReader.unknown) return `${other} does not know it: change it in the file only.`;
  const limits = range(otherReader, (n) => String(n));
  const parts = [
    limits === "" ? undefined : `takes ${limits}`,
    otherReader.infinite === undefined
      ? undefined
      : `takes ${otherReader.infinite ? "" : "no "}Infinite`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `${other} ${parts.join(" and ")}.`;
}

const LEVELS: Readonly<Record<Level, string>> = {
  MachineOnly: "machine.config only",
  MachineToWebRoot: "machine.config and the root web.config",
  AppHostOnly: "applicationHost.config only",
  MachineToApplication:
    "server level, site or application root; in a folder below, the file is refused",
  Everywhere: "every level, folders included",
};

/** Where the section may stand. */
export const levelText = (level: Level): string => LEVELS[level];
