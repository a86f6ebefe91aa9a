/** One element of the transform: its transform, its path, and what the path finds. */
import { XDT_NAMESPACE } from "./xdt.js";
import type { Budget } from "./budget.js";
import { cloneForResult } from "./clone.js";
import { constructParentPath, constructPath, DEFAULT_LOCATOR, type Locator } from "./locators.js";
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
import { find, namespaceAt } from "./query.js";
import {
  type AnyNode,
  attributeIn,
  type WorkAttribute,
  type WorkDocument,
  type WorkElement,
} from "./work.js";
import type { Resolver } from "./xpath/index.js";

/** What all elements of one transform share. */
export interface Run {
  readonly budget: Budget;
  readonly target: WorkDocument;
  /** The base file as it was, made when somebody asks. */
  readonly original: () => WorkDocument;
  readonly foreign: ForeignTypes;
}

/** The topmost element around one that finds nothing, or that one, which finds nothing either. */
function highest(start: Context, fails: (context: Context) => boolean): Context {
  let failed = start;
  while (failed.parent !== undefined && fails(failed.parent)) failed = failed.parent;
  return failed;
}

/** What a path does not find. */
interface Missing {
  /** The element of the transform at which the engine says so. */
  readonly context: Context;
  /** The outermost element that stands for nothing in the base file. */
  readonly step: Context;
  /** It was there, and an earlier transform has removed it. */
  readonly removed: boolean;
}

export class Context {
  readonly #run: Run;
  #path: string | undefined;
  #parentPath: string | undefined;
  #targets: readonly AnyNode[] | undefined;
  #parents: readonly AnyNode[] | undefined;
  #copy: ReturnType<typeof cloneForResult> | undefined;
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

  get budget(): Budget {
    return this.#run.budget;
  }

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

  /** The locator that the element asks for. */
  get locator(): Locator {
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
      () => {
        // The parent first: what is wrong with it is reported before anything here.
        const outer = this.parent?.path ?? "";
        return constructPath(this.locator, outer, this.element);
      },
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
      () => {
        // The parent first: what is wrong with it is reported before anything here.
        const outer = this.parent?.path ?? "";
        return constructParentPath(this.locator, outer, this.element);
      },
    );
    return this.#parentPath;
  }

  #comparesApostrophe(): boolean {
    const here =
      this.locator.name === "Match" &&
      this.element.attributes.some(({ value }) => value.includes("'"));
    return here || (this.parent !== undefined && this.parent.#comparesApostrophe());
  }

  /** The parser's words could quote what `Match` compares, and that may be a secret. */
  readonly #explain = (): string | undefined =>
    this.#comparesApostrophe()
      ? "A value that `Match` looks for holds an apostrophe, which ends the text in the XPath that the engine makes of it: use `Condition` with quotes of the other kind."
      : undefined;

  /** What the path found when it was first asked for. */
  get targets(): readonly AnyNode[] {
    this.#targets ??= find(
      this.path,
      this.#run.target,
      this.resolve,
      this.#run.budget,
      this.#explain,
    );
    return this.#targets;
  }

  /** What the parent's path found when it was first asked for. The root has no parent. */
  get parents(): readonly AnyNode[] {
    if (this.parent === undefined)
      throw new Failure(
        "null-reference",
        "The root element cannot be inserted: there is nothing around it. Use `Replace` or `SetAttributes`, or put the insertion on an element inside.",
      );
    this.#parents ??= find(
      this.parentPath,
      this.#run.target,
      this.resolve,
      this.#run.budget,
      this.#explain,
    );
    return this.#parents;
  }

  /** The element as it goes into the result. */
  get node(): WorkElement {
    return this.#copied.node;
  }

  /** UTF-16 units that the element takes in the result at least. */
  get size(): number {
    return this.#copied.size;
  }

  get #copied(): ReturnType<typeof cloneForResult> {
    return (this.#copy ??= cloneForResult(this.element, this.budget));
  }

  /** Why there is nothing to work on; undefined where there is. */
  missing(insertion: boolean): Missing | undefined {
    const found = insertion ? this.parents : this.targets;
    if (found.length > 0) return undefined;
    const context = highest(this, (above) =>
      insertion
        ? above.parentPath !== "" && above.parents.length === 0
        : above.targets.length === 0,
    );
    const removed =
      find(context.path, this.#run.original(), this.resolve, this.#run.budget, this.#explain)
        .length > 0;
    // What an insertion lacks is the element around it, or one further out.
    const around = insertion && this.locator.name !== "XPath" ? context.parent : undefined;
    const step =
      around === undefined ? context : highest(around, (above) => above.targets.length === 0);
    return { context, step, removed };
  }
}
