/** One element of the transform: its transform, its path, and what the path finds. */
import { XMLNS_NAMESPACE } from "../../document/namespaces.js";
import { XDT_NAMESPACE } from "../../document/xdt.js";
import { cloneForResult } from "./clone.js";
import {
  constructParentPath,
  constructPath,
  DEFAULT_LOCATOR,
  DEFAULT_PREFIX,
  type Locator,
} from "./locators.js";
import { Failure, type Place, placeInTransform, within } from "./log.js";
import {
  construct,
  type ForeignTypes,
  LOCATORS,
  parseCall,
  splitArguments,
  type TransformName,
  TRANSFORMS,
} from "./names.js";
import {
  type AnyNode,
  attributeIn,
  nameOf,
  type WorkAttribute,
  type WorkDocument,
  type WorkElement,
} from "./work.js";
import { type Resolver, select, XPathError } from "./xpath/index.js";

/** What all elements of one transform share. */
export interface Run {
  readonly target: WorkDocument;
  /** The base file as it was, made when somebody asks. */
  readonly original: () => WorkDocument;
  readonly foreign: ForeignTypes;
}

/** Runs a path; what is wrong with it becomes a {@link Failure} without a place. */
export function find(path: string, from: AnyNode, resolve: Resolver): readonly AnyNode[] {
  try {
    return select(path, from, resolve);
  } catch (error) {
    if (!(error instanceof XPathError)) throw error;
    throw new Failure("bad-xpath", `The XPath is not valid: ${error.message}.`);
  }
}

/** For paths that the engine runs without any prefixes. */
export const NO_PREFIXES: Resolver = () => undefined;

const PREDECLARED: ReadonlyMap<string, string> = new Map([
  ["xml", "http://www.w3.org/XML/1998/namespace"],
  ["xmlns", XMLNS_NAMESPACE],
]);

function namespaceAt(element: WorkElement, prefix: string): string | undefined {
  const name = prefix === DEFAULT_PREFIX ? "xmlns" : `xmlns:${prefix}`;
  for (let at: WorkElement | undefined = element; at !== undefined; ) {
    const found = at.attributes.find((attribute) => nameOf(attribute) === name);
    if (found !== undefined) return found.value === "" ? undefined : found.value;
    at = at.parent?.kind === "element" ? at.parent : undefined;
  }
  return PREDECLARED.get(prefix);
}

/** The topmost element around one that finds nothing, or that one, which finds nothing either. */
function highest(start: Context, fails: (context: Context) => boolean): Context {
  let failed = start;
  while (failed.parent !== undefined && fails(failed.parent)) failed = failed.parent;
  return failed;
}

export class Context {
  readonly #run: Run;
  #path: string | undefined;
  #parentPath: string | undefined;
  #targets: readonly AnyNode[] | undefined;
  #parents: readonly AnyNode[] | undefined;
  #node: WorkElement | undefined;
  readonly transformAttribute: WorkAttribute | undefined;

  constructor(
    readonly parent: Context | undefined,
    readonly element: WorkElement,
    run: Run,
  ) {
    this.#run = run;
    this.transformAttribute = attributeIn(element, XDT_NAMESPACE, "Transform");
  }

  /** Namespaces as declared where this element stands in the transform. */
  readonly resolve: Resolver = (prefix) => namespaceAt(this.element, prefix);

  get place(): Place {
    return placeInTransform(this.element);
  }

  /** Where the engine points when the transform itself is at fault. */
  get transformPlace(): Place {
    return placeInTransform(this.transformAttribute ?? this.element);
  }

  /** The transform that the element asks for. */
  transform():
    | { name: TransformName; arguments: readonly string[]; argument?: string }
    | undefined {
    const attribute = this.transformAttribute;
    if (attribute === undefined) return undefined;
    return within(
      () => placeInTransform(attribute),
      () => {
        const call = parseCall(attribute.value);
        const name = construct(call.name, "transform", TRANSFORMS, this.#run.foreign);
        const { argument } = call;
        return argument === undefined
          ? { name, arguments: [] }
          : { name, arguments: splitArguments(argument), argument };
      },
    );
  }

  #locator(): Locator {
    const attribute = attributeIn(this.element, XDT_NAMESPACE, "Locator");
    if (attribute === undefined) return DEFAULT_LOCATOR;
    return within(
      () => placeInTransform(attribute),
      () => {
        const { name, argument } = parseCall(attribute.value);
        return { name: construct(name, "locator", LOCATORS, this.#run.foreign), argument };
      },
    );
  }

  /** The path to what the element stands for. */
  get path(): string {
    this.#path ??= within(
      () => this.place,
      () => constructPath(this.#locator(), this.parent?.path ?? "", this.element),
    );
    return this.#path;
  }

  /** Throws what is wrong with the locator of this element or of one around it. */
  checkPath(): void {
    this.#path = this.path;
  }

  /** The path to what an insertion goes into. */
  get parentPath(): string {
    this.#parentPath ??= within(
      () => this.place,
      () => constructParentPath(this.#locator(), this.parent?.path ?? "", this.element),
    );
    return this.#parentPath;
  }

  /** What the path found when it was first asked for. */
  get targets(): readonly AnyNode[] {
    this.#targets ??= find(this.path, this.#run.target, this.resolve);
    return this.#targets;
  }

  /** What the parent's path found when it was first asked for. The root has no parent. */
  get parents(): readonly AnyNode[] {
    if (this.parent === undefined)
      throw new Failure(
        "null-reference",
        "The root element cannot be inserted: there is nothing around it. Use `Replace` or `SetAttributes`, or put the insertion on an element inside.",
      );
    this.#parents ??= find(this.parentPath, this.#run.target, this.resolve);
    return this.#parents;
  }

  /** The element as it goes into the result. */
  get node(): WorkElement {
    this.#node ??= cloneForResult(this.element);
    return this.#node;
  }

  /** Why there is nothing to work on; undefined where there is. */
  missing(
    insertion: boolean,
  ): { readonly context: Context; readonly removed: boolean } | undefined {
    const found = insertion ? this.parents : this.targets;
    if (found.length > 0) return undefined;
    const context = highest(this, (above) =>
      insertion
        ? above.parentPath !== "" && above.parents.length === 0
        : above.targets.length === 0,
    );
    const removed = find(context.path, this.#run.original(), this.resolve).length > 0;
    return { context, removed };
  }
}
