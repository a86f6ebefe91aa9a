/** The names that `xdt:Transform` and `xdt:Locator` may give, and how they are written. */
import { type TransformName, TRANSFORMS as KNOWN } from "../../schema/xdt.js";
import { Failure } from "./log.js";

export type { TransformName };

export const LOCATORS = ["Match", "Condition", "XPath", "DefaultLocator"] as const;

export type LocatorName = (typeof LOCATORS)[number];

export const TRANSFORMS = Object.keys(KNOWN) as readonly TransformName[];

/** Base classes of transforms: the engine knows them and cannot make one. */
const ABSTRACT_TRANSFORMS = ["InsertBase", "AttributeTransform"];

/** A name is a class of the engine. These exist and are neither transform nor locator. */
const OTHER_TYPES: ReadonlySet<string> = new Set([
  "Transform",
  "Locator",
  "CommonErrors",
  "SetTokenizedAttributeStorage",
  "MissingTargetMessage",
  "TransformFlags",
  "XPathAxis",
  "MessageType",
  "NamedTypeFactory",
  "IXmlFormattableAttributes",
  "IXmlOriginalDocumentService",
  "IXmlTransformationLogger",
  "PositionTrackingTextReader",
  "WhitespaceTrackingTextReader",
  "XmlArgumentUtility",
  "XmlAttributePreservationDict",
  "XmlAttributePreservationProvider",
  "XmlAttributePreservingWriter",
  "XmlElementContext",
  "XmlFileInfoDocument",
  "XmlFormatter",
  "XmlNodeContext",
  "XmlNodeException",
  "XmlTransformableDocument",
  "XmlTransformation",
  "XmlTransformationException",
  "XmlTransformationLogger",
]);

/** A name with what stands in its parentheses. */
export interface Call {
  readonly name: string;
  /** Undefined without parentheses and with empty ones. */
  readonly argument: string | undefined;
}

// The engine's own pattern works with .NET's classes, which differ from those of JavaScript.
const WORD = "[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d]";
const SPACE = "[\\t-\\r\\x85\\p{Z}]";
/** Classes of Unicode letters take long to build: only a run that meets a transform pays for it. */
let callPattern: RegExp | undefined;

/** Reads `Name` or `Name(arguments)`; throws a {@link Failure} for anything else. */
export function parseCall(value: string): Call {
  callPattern ??= new RegExp(`^${SPACE}*(${WORD}+)(?:${SPACE}*\\((.*)\\))?${SPACE}*$`, "su");
  const match = callPattern.exec(value);
  if (match === null)
    throw new Failure(
      "bad-attribute-value",
      "The value is neither `Name` nor `Name(arguments)`: check parentheses and spelling.",
    );
  const argument = match[2];
  return { name: match[1]!, argument: argument === "" ? undefined : argument };
}

/** Cuts arguments at the commas outside parentheses. Quotes do not protect a comma. */
export function splitArguments(argument: string): readonly string[] {
  if (!argument.includes(",")) return [argument];
  const parts: string[] = [];
  let part: string | undefined;
  let depth = 0;
  for (const piece of argument.split(",")) {
    part = part === undefined ? piece : `${part},${piece}`;
    for (const char of piece) {
      if (char === "(") depth++;
      else if (char === ")") depth--;
    }
    if (depth !== 0) continue;
    parts.push(part);
    part = undefined;
  }
  if (part !== undefined) parts.push(part);
  return parts.map((text) => text.trim());
}

function unlike(name: string, known: readonly string[]): string {
  const near = known.find((other) => other.toLowerCase() === name.toLowerCase());
  return near === undefined
    ? `Known are ${known.map((other) => `\`${other}\``).join(", ")}.`
    : `Letter case counts: write \`${near}\`.`;
}

function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

/** More names than the engine's own, as an import brings them. */
export type ForeignTypes = (name: string) => boolean;

/**
 * The transform or locator of that name.
 * @param foreign - whether an import knows a type of that name; none of those is a transform
 */
export function construct<Name extends string>(
  name: string,
  wanted: "transform" | "locator",
  known: readonly Name[],
  foreign: ForeignTypes,
): Name {
  const found = known.find((other) => other === name);
  if (found !== undefined) return found;
  if (wanted === "transform" && ABSTRACT_TRANSFORMS.includes(name))
    throw new Failure(
      "not-instantiable",
      `\`${name}\` is only the base of other transforms and cannot be used itself. ${unlike(name, known)}`,
    );
  const all: readonly string[] = [...TRANSFORMS, ...LOCATORS, ...ABSTRACT_TRANSFORMS];
  const exists = all.includes(name) || OTHER_TYPES.has(name) || foreign(name);
  throw exists
    ? new Failure("wrong-type", `\`${shown(name)}\` is not a ${wanted}. ${unlike(name, known)}`)
    : new Failure(
        "unknown-name",
        `There is no ${wanted} \`${shown(name)}\`. ${unlike(name, known)}`,
      );
}
