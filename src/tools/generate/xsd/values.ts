/** Attribute -> simple type: what the text of an attribute may be. */
import { TEN_OR_MORE } from "../../../../schema/versions.js";
import type { Attribute, EnumValue, Reader } from "../../../../schema/vocabulary.js";
import { sinceText } from "../words.js";
import type { Catalogue } from "./catalogue.js";
import { matching, oneOf, pattern, restriction } from "./facets.js";
import { documentation, type Markup, xs } from "./markup.js";
import { anyCase, decimalRange, fromJavaScript, hexRange, literal } from "./patterns.js";

const INT32 = { min: -2147483648, max: 2147483647 };
const UINT32 = 2 ** 32;

const member = (content: Markup): Markup => xs("simpleType", {}, content);

/**
 * A union with the tokens that a deployment fills in: the reader never sees them, and every value
 * but plain text may be one.
 */
const orToken = (...members: readonly Markup[]): Markup =>
  xs("union", { memberTypes: "token" }, ...members.map(member));

/** The tokens of the usual deployment tools; the same forms as in src/settings/convert.ts. */
export const TOKEN_TYPE: Markup = xs(
  "simpleType",
  { name: "token" },
  documentation(["A placeholder that deployment fills in, such as #{Name}, __NAME__ or $(Name)."]),
  restriction(
    "xs:string",
    ...[
      "#\\{[^}]*\\}",
      "__[A-Za-z0-9_.\\-]+__",
      "[$]\\([^)\\s]+\\)",
      "[$]\\{[^}\\s]+\\}",
      "@@[A-Za-z0-9_.\\-]+@@",
      "\\{\\{[^}]+\\}\\}",
    ].map((form) => pattern(`[\\s\\S]*${form}[\\s\\S]*`)),
  ),
);

function enumeration(values: Readonly<Record<string, EnumValue>>): Markup {
  const one = ([name, { summary, since }]: [string, EnumValue]) =>
    xs(
      "enumeration",
      { value: name },
      documentation([summary, since && `Since ${sinceText(since)}.`]),
    );
  return restriction("xs:string", ...Object.entries(values).map(one));
}

const group = (alternatives: readonly string[]) => `(${alternatives.join("|")})`;

function enumType(attribute: Extract<Attribute, { kind: "enum" }>): Markup {
  const names = Object.keys(attribute.values);
  const plain = enumeration(attribute.values);
  switch (attribute.reading) {
    case "exact":
      return orToken(plain);
    case "native":
      return orToken(plain, matching(group(names.map(anyCase))));
    case "dotnet-enum": {
      const one = group(names.map(literal));
      return orToken(plain, matching(`${one}(\\s*,\\s*${one})+`));
    }
    case "dotnet-enum-loose": {
      // A name below zero is no member of the enum: it is taken as the bare word only.
      const members = names.filter((name) => (attribute.values[name]?.number ?? 0) >= 0);
      const one = group([...members.map(anyCase), `[+\\-]?${decimalRange(0, INT32.max)}`]);
      return orToken(
        plain,
        matching(group(names.map(anyCase))),
        matching(`\\s*${one}\\s*(,\\s*${one}\\s*)*`),
      );
    }
  }
}

function flagsType({ values }: Extract<Attribute, { kind: "flags" }>): Markup {
  const one = group(Object.keys(values).map(anyCase));
  return orToken(enumeration(values), matching(`(\\s*|\\s*${one}\\s*(,\\s*${one}\\s*)*)`));
}

/** `true` and `false`; letters and blanks as the reading says. */
export function booleanType({ reading }: { readonly reading?: "exact" }): Markup {
  const plain = oneOf("true", "false");
  if (reading === "exact") return orToken(plain);
  return orToken(plain, matching(`\\s*(${anyCase("true")}|${anyCase("false")})\\s*`));
}

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

const decimal = ({ min, max }: Bounds): Markup =>
  restriction(
    "xs:integer",
    min === undefined ? [] : xs("minInclusive", { value: min }),
    max === undefined ? [] : xs("maxInclusive", { value: max }),
  );

/** The pieces of a range that an exclusion leaves. */
function pieces(bounds: Bounds, exclude: readonly [number, number] | undefined): Bounds[] {
  if (!exclude) return [bounds];
  const { min = -Infinity, max = Infinity } = bounds;
  return [
    ...(min < exclude[0] ? [{ ...bounds, max: exclude[0] - 1 }] : []),
    ...(max > exclude[1] ? [{ ...bounds, min: exclude[1] + 1 }] : []),
  ];
}

/** `#9`, `0x9` and `&h9`: 32 bits, so the upper half stands for negative numbers. */
function managedHex({ min = INT32.min, max = INT32.max }: Bounds): Markup {
  const ranges = [
    ...(max >= 0 ? [hexRange(Math.max(min, 0), max)] : []),
    ...(min < 0 ? [hexRange(UINT32 + min, UINT32 + Math.min(max, -1))] : []),
  ];
  return matching(`\\s*(#|0[xX]|&[hH])\\+?(0[xX])?${group(ranges)}\\s*`);
}

function integerType(attribute: Extract<Attribute, { kind: "integer" }>, reader: Reader): Markup {
  const { min, max, exclude } = attribute;
  const managed = reader === "managed";
  const bounds = managed ? { min: min ?? INT32.min, max: max ?? INT32.max } : { min, max };
  const parts = pieces(bounds, exclude);
  if (managed && attribute.infinite)
    // InfiniteIntConverter takes no blanks, which a number type of XML Schema always does.
    return orToken(
      matching(fromJavaScript(`^(?:-0+|\\+?0*(?:\\d|${TEN_OR_MORE}))$`)),
      oneOf("Infinite"),
    );
  const hex = managed
    ? parts.map(managedHex)
    : parts.map(({ min: low = 0, max: high = UINT32 }) =>
        matching(`\\s*0[xX]${hexRange(Math.max(low, 0), high)}\\s*`),
      );
  return orToken(...parts.map(decimal), ...hex, ...(attribute.infinite ? [oneOf("Infinite")] : []));
}

function durationType(
  attribute: Extract<Attribute, { kind: "minutes" | "seconds" }>,
  reader: Reader,
): Markup {
  const infinite = reader === "managed" ? "Infinite" : anyCase("Infinite");
  return orToken(decimal(attribute), ...(attribute.infinite ? [matching(infinite)] : []));
}

/** Minutes of an hour that are multiples of so many seconds. */
function minutesPattern(step: number): string {
  if (step % 60 !== 0 || 3600 % step !== 0 || step === 60) return "[0-5]?[0-9]";
  const every = step / 60;
  const values = Array.from({ length: 60 / every }, (_, i) => i * every);
  return group(values.map((n) => (n < 10 ? `0?${n}` : String(n))));
}

/** `[d.]hh:mm[:ss[.f]]`, also `d:hh:mm:ss`; days and hours each within the range, not their sum. */
function timeSpanType(attribute: Extract<Attribute, { kind: "timeSpan" }>, reader: Reader): Markup {
  const { min, max, step } = attribute;
  const sign = min === undefined || min < 0 ? "-?" : "";
  const most = reader === "managed" ? 23 : Infinity;
  const hours = Math.min(most, max === undefined ? Infinity : Math.floor(max / 3600));
  const hour = hours === Infinity ? "[0-9]+" : decimalRange(0, hours);
  const day = max === undefined ? "[0-9]+" : decimalRange(0, Math.floor(max / 86400));
  const minute = minutesPattern(step ?? 0);
  const second = step !== undefined && step % 60 === 0 ? "0{1,2}" : "[0-5]?[0-9]";
  const fraction = Number.isInteger(step) ? "(\\.0{1,7})?" : "(\\.[0-9]{1,7})?";
  const full = `:${second}${fraction}`;
  const form = `\\s*${sign}((${day}\\.)?${hour}:${minute}(${full})?|${day}:${hour}:${minute}${full})\\s*`;
  // The smallest number above zero shows a digit other than 0 somewhere.
  const written =
    min !== undefined && min > 0 ? matching(form, "[\\s\\S]*[1-9][\\s\\S]*") : matching(form);
  return orToken(
    written,
    ...(reader === "managed" ? [matching(`\\s*${sign}[0-9]+\\s*`)] : []),
    ...(attribute.infinite
      ? [reader === "managed" ? oneOf("Infinite") : matching(`\\s*${anyCase("Infinite")}\\s*`)]
      : []),
  );
}

function stringType(attribute: Extract<Attribute, { kind: "string" }>): Markup | undefined {
  const outer = (pattern: string) => (attribute.trims ? `\\s*(${pattern})\\s*` : pattern);
  const patterns = [
    ...(attribute.nonEmpty ? ["[\\s\\S]+"] : []),
    ...(attribute.trimmed && attribute.pattern === undefined ? ["(\\S([\\s\\S]*\\S)?)?"] : []),
    ...(attribute.pattern === undefined ? [] : [outer(fromJavaScript(attribute.pattern))]),
  ];
  const [first, ...others] = patterns;
  if (first === undefined) return undefined;
  const content = matching(first, ...others);
  // A token is not empty and has no blanks around it; only a pattern can refuse it.
  return attribute.pattern === undefined ? content : orToken(content);
}

const bound = (n: number | undefined, word: string) => (n === undefined ? [] : [word, String(n)]);

/** A name that tells, in a message of the validator, what is allowed. */
function numberName(
  prefix: string,
  attribute: Bounds & { readonly step?: number; readonly infinite?: true },
): string {
  return [
    prefix,
    ...bound(attribute.min, "from"),
    ...bound(attribute.max, "to"),
    ...bound(attribute.step, "step"),
    ...(attribute.infinite ? ["or-Infinite"] : []),
  ].join(".");
}

/**
 * The name of the type of an attribute.
 * @param where - dotted path of the attribute; names types that belong to it alone
 */
export function valueType(
  attribute: Attribute,
  reader: Reader,
  where: string,
  types: Catalogue,
): string {
  const prefix = reader === "managed" ? "" : "iis-";
  switch (attribute.kind) {
    case "enum":
    case "flags": {
      const names = Object.keys(attribute.values).join(".");
      const content = attribute.kind === "enum" ? enumType(attribute) : flagsType(attribute);
      return types.name(names.length > 80 ? where : `one-of.${names}`, content);
    }
    case "boolean":
      return types.name(
        attribute.reading === "exact" ? "exact-boolean" : "boolean",
        booleanType(attribute),
      );
    case "integer":
      return types.name(numberName(`${prefix}integer`, attribute), integerType(attribute, reader));
    case "minutes":
    case "seconds":
      return types.name(numberName(attribute.kind, attribute), durationType(attribute, reader));
    case "timeSpan":
      return types.name(numberName("time", attribute), timeSpanType(attribute, reader));
    case "string": {
      const content = stringType(attribute);
      if (content === undefined) return "xs:string";
      const own = attribute.pattern !== undefined;
      return types.name(own ? where : attribute.trimmed ? "trimmed-text" : "some-text", content);
    }
  }
}
