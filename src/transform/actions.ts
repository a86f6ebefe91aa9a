/** The transforms. */
import {
  type AttributeWork,
  type Choice,
  removeAttributes,
  setAttributes,
  setTokenizedAttributes,
} from "./attributes.js";
import type { Context } from "./context.js";
import { Failure, type Log } from "./log.js";
import type { TransformName } from "./names.js";
import { find, NO_PREFIXES } from "./query.js";
import { appendTo, putBeside, remove, replaceWith } from "./structure.js";
import type { AnyNode, WorkElement } from "./work.js";
import { outerText } from "./write.js";

/** A transform at work on one target. */
export interface Work {
  readonly name: TransformName;
  readonly context: Context;
  /** The transform's element, cleaned for the result. */
  readonly node: WorkElement;
  readonly target: AnyNode;
  /** All that the locator found. */
  readonly targets: readonly AnyNode[];
  readonly arguments: readonly string[];
  /** What stands in the parentheses, uncut. */
  readonly argument: string | undefined;
  readonly log: Log;
  /** What a transform of attributes works with. */
  readonly memory: { choice?: Choice };
}

export interface Action {
  /** Works on the parent of the place that the path leads to. */
  readonly insertion?: true;
  /** Works on every target, not only on the first. */
  readonly every?: true;
  readonly apply: (work: Work) => void;
}

function expectNoArguments({ name, argument, context, log }: Work): void {
  if (argument !== undefined)
    log.warning(
      "arguments-ignored",
      `\`${name}\` takes no arguments: those in the parentheses have no effect.`,
      context.transformPlace,
    );
}

function warnOfOthers({ name, targets, context, log }: Work): void {
  if (targets.length > 1)
    log.warning(
      "multiple-targets",
      `${targets.length} elements match, and \`${name}\` changes the first only: add \`xdt:Locator="Match(name)"\` or another locator that finds one${name === "Remove" ? ", or write `RemoveAll`" : ""}.`,
      context.transformPlace,
    );
}

function sibling({ name, argument, arguments: given, target, context }: Work): WorkElement {
  const [path] = given;
  if (argument === undefined || path === undefined)
    throw new Failure(
      "missing-argument",
      `\`${name}\` needs the XPath of an element beside which to insert: write \`${name}(/configuration/…)\`.`,
    );
  if (given.length > 1)
    throw new Failure(
      "too-many-arguments",
      `\`${name}\` takes one XPath; a comma separates arguments even inside quotes, unless parentheses enclose it.`,
    );
  const [found] = find(path, target, NO_PREFIXES, context.budget);
  if (found === undefined)
    throw new Failure(
      "sibling-not-found",
      `The XPath of \`${name}\` finds nothing. A relative one starts at the parent of what is inserted.`,
    );
  if (found.kind !== "element")
    throw new Failure(
      "sibling-not-element",
      `The XPath of \`${name}\` finds something that is not an element.`,
    );
  return found;
}

function insert(work: Work): void {
  expectNoArguments(work);
  appendTo(work.target, work.node);
}

function insertIfMissing(work: Work): void {
  expectNoArguments(work);
  if (work.context.targets.length === 0) appendTo(work.target, work.node);
}

function replace(work: Work): void {
  expectNoArguments(work);
  warnOfOthers(work);
  replaceWith(work.target, work.node);
}

function removeAll(work: Work): void {
  expectNoArguments(work);
  remove(work.target);
}

function removeFirst(work: Work): void {
  warnOfOthers(work);
  removeAll(work);
}

function commentOut({ target, node, context }: Work): void {
  const value = ` ${outerText(target, context.budget)} `;
  context.budget.put(value.length);
  replaceWith(target, { kind: "comment", value, origin: node.origin, parent: undefined });
}

const onAttributes =
  (apply: (work: AttributeWork) => void) =>
  ({ node, target, arguments: given, log, context, memory }: Work): void => {
    const { transformPlace: place, budget } = context;
    apply({ node, target, arguments: given, log, place, budget, memory });
  };

export const ACTIONS: Readonly<Record<TransformName, Action>> = {
  Replace: { apply: replace },
  Remove: { apply: removeFirst },
  RemoveAll: { apply: removeAll, every: true },
  Insert: { apply: insert, insertion: true },
  InsertIfMissing: { apply: insertIfMissing, insertion: true },
  InsertBefore: {
    apply: (work) => {
      putBeside(sibling(work), 0, work.node);
    },
    insertion: true,
  },
  InsertAfter: {
    apply: (work) => {
      putBeside(sibling(work), 1, work.node);
    },
    insertion: true,
  },
  SetAttributes: { apply: onAttributes(setAttributes), every: true },
  SetTokenizedAttributes: { apply: onAttributes(setTokenizedAttributes), every: true },
  RemoveAttributes: { apply: onAttributes(removeAttributes), every: true },
  CommentOut: { apply: commentOut },
};
