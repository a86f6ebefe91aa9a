/** Locators: how an element of the transform becomes a path into the base file. */
import { Failure } from "./log.js";
import { type LocatorName, splitArguments } from "./names.js";
import { nameOf, namedAttribute, type WorkElement } from "./work.js";

export interface Locator {
  readonly name: LocatorName;
  readonly argument: string | undefined;
}

/** The prefix under which the engine knows the default namespace of the transform element. */
export const DEFAULT_PREFIX = "_defaultNamespace";

function nodeTest(element: WorkElement): string {
  return element.namespace !== "" && element.prefix === ""
    ? `${DEFAULT_PREFIX}:${element.local}`
    : nameOf(element);
}

function step(path: string, test: string, predicate = ""): string {
  const slash = path.endsWith("/") ? "" : "/";
  return `${path}${slash}${test}${bracketed(predicate)}`;
}

function bracketed(predicate: string): string {
  if (predicate === "") return "";
  const open = predicate.startsWith("[") ? "" : "[";
  const close = predicate.endsWith("]") ? "" : "]";
  return `${open}${predicate}${close}`;
}

function argumentsOf({ argument }: Locator): readonly string[] {
  return argument === undefined ? [] : splitArguments(argument);
}

function onlyArgument(locator: Locator): string {
  const [first, ...more] = argumentsOf(locator);
  if (first === undefined || more.length > 0)
    throw new Failure(
      "wrong-argument-count",
      `\`${locator.name}\` takes exactly one argument; a comma separates arguments even inside quotes, unless parentheses enclose it.`,
    );
  return first;
}

function matchPredicate(locator: Locator, element: WorkElement): string {
  const keys = argumentsOf(locator);
  if (keys.length === 0)
    throw new Failure(
      "missing-argument",
      "`Match` needs the name of at least one attribute: write `Match(name)`.",
    );
  const parts = keys.map((key) => {
    const attribute = namedAttribute(element, key);
    if (attribute === undefined)
      throw new Failure(
        "match-attribute-missing",
        `\`Match\` names the attribute \`${key.slice(0, 60)}\`, which this element of the transform does not have: add it with the value to look for. Case and spaces count.`,
      );
    return `@${nameOf(attribute)}='${attribute.value}'`;
  });
  return parts.join(" and ");
}

function xpathOf(locator: Locator, parentPath: string, element: WorkElement): string {
  const argument = onlyArgument(locator);
  if (argument.startsWith("/")) return argument;
  return step(step(parentPath, nodeTest(element)), argument).replaceAll("/./", "/");
}

/** The path to what the element stands for. */
export function constructPath(locator: Locator, parentPath: string, element: WorkElement): string {
  switch (locator.name) {
    case "Match":
      return step(parentPath, nodeTest(element), matchPredicate(locator, element));
    case "Condition":
      return step(parentPath, nodeTest(element), onlyArgument(locator));
    case "XPath":
      return xpathOf(locator, parentPath, element);
    case "DefaultLocator":
      return step(parentPath, nodeTest(element));
  }
}

/** The path to what an insertion goes into. With `XPath` that is what the path finds itself. */
export function constructParentPath(
  locator: Locator,
  parentPath: string,
  element: WorkElement,
): string {
  return locator.name === "XPath" ? xpathOf(locator, parentPath, element) : parentPath;
}

/** The locator of an element without `xdt:Locator`. */
export const DEFAULT_LOCATOR: Locator = { name: "DefaultLocator", argument: undefined };
