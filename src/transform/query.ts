/** Paths run over the working tree, with the prefixes that the engine knows. */
import { XML_NAMESPACE, XMLNS_NAMESPACE } from "../document/namespaces.js";
import { DEFAULT_PREFIX } from "./locators.js";
import type { Budget } from "./budget.js";
import { Failure } from "./log.js";
import { type AnyNode, nameOf, type WorkElement } from "./work.js";
import { type Resolver, select, XPathError } from "./xpath/index.js";

/**
 * Runs a path; what is wrong with it becomes a {@link Failure} without a place.
 * @param explain - says what is wrong where the parser's words would not do
 */
export function find(
  path: string,
  from: AnyNode,
  resolve: Resolver,
  budget: Budget,
  explain: () => string | undefined = () => undefined,
): readonly AnyNode[] {
  try {
    return select(path, from, resolve, budget);
  } catch (error) {
    if (!(error instanceof XPathError)) throw error;
    throw new Failure("bad-xpath", explain() ?? `The XPath is not valid: ${error.message}.`);
  }
}

/** For paths that the engine runs without any prefixes. */
export const NO_PREFIXES: Resolver = () => undefined;

const PREDECLARED: ReadonlyMap<string, string> = new Map([
  ["xml", XML_NAMESPACE],
  ["xmlns", XMLNS_NAMESPACE],
]);

/** Declarations by name, the first of each: elements of a transform do not change. */
const declared = new WeakMap<WorkElement, ReadonlyMap<string, string>>();

function declarationsOf(element: WorkElement): ReadonlyMap<string, string> {
  let found = declared.get(element);
  if (found === undefined) {
    const names = new Map<string, string>();
    for (const attribute of element.attributes) {
      const name = nameOf(attribute);
      if (name.startsWith("xmlns") && !names.has(name)) names.set(name, attribute.value);
    }
    declared.set(element, (found = names));
  }
  return found;
}

/** The namespace of a prefix where an element of the transform stands. */
export function namespaceAt(element: WorkElement, prefix: string): string | undefined {
  const name = prefix === DEFAULT_PREFIX ? "xmlns" : `xmlns:${prefix}`;
  for (let at: WorkElement | undefined = element; at !== undefined; ) {
    const found = declarationsOf(at).get(name);
    if (found !== undefined) return found === "" ? undefined : found;
    at = at.parent?.kind === "element" ? at.parent : undefined;
  }
  return PREDECLARED.get(prefix);
}
