/** Why a path finds nothing in the base file, and where what was meant stands after all. */
import type { Budget } from "./budget.js";
import type { Context } from "./context.js";
import { Failure, type Details, placeInResult } from "./log.js";
import { splitArguments } from "./names.js";
import { find } from "./query.js";
import { nameOf, namedAttribute, type WorkDocument, type WorkElement } from "./work.js";

/** A message, and the place in the base file that it speaks of. */
export interface Explanation {
  readonly message: string;
  readonly elsewhere?: Details["elsewhere"];
}

/** Elements of one name that are looked at; more make no better advice. */
const MOST = 100;

const shown = (name: string): string =>
  `\`<${name.length > 60 ? `${name.slice(0, 60)}…` : name}>\``;
const lower = (text: string): string => text.toLowerCase();

const named = new WeakMap<WorkDocument, ReadonlyMap<string, readonly WorkElement[]>>();

/** The elements of a document by local name, letter case aside. */
function elementsByName(document: WorkDocument): ReadonlyMap<string, readonly WorkElement[]> {
  const known = named.get(document);
  if (known !== undefined) return known;
  const found = new Map<string, WorkElement[]>();
  const add = (element: WorkElement): void => {
    const list = found.get(lower(element.local));
    if (list === undefined) found.set(lower(element.local), [element]);
    else list.push(element);
    for (const node of element.nodes) if (node.kind === "element") add(node);
  };
  for (const node of document.nodes) if (node.kind === "element") add(node);
  named.set(document, found);
  return found;
}

/** From the root down to the element. */
function chainOf(element: WorkElement): WorkElement[] {
  const chain = [element];
  for (let up = element.parent; up?.kind === "element"; up = up.parent) chain.unshift(up);
  return chain;
}

function contextsOf(context: Context): Context[] {
  const chain = [context];
  for (let up = context.parent; up !== undefined; up = up.parent) chain.unshift(up);
  return chain;
}

const isLocation = (element: WorkElement, depth: number): boolean =>
  depth === 1 && element.local === "location";

/** The attributes that a locator compares by their values; undefined where it does more than that. */
function keysOf({ locator }: Context): readonly string[] | undefined {
  if (locator.name === "DefaultLocator") return [];
  if (locator.name !== "Match" || locator.argument === undefined) return undefined;
  return splitArguments(locator.argument);
}

interface Difference {
  readonly element: WorkElement;
  /** The `<location>` around it in the base file. */
  readonly location: WorkElement | undefined;
  readonly byLocation: boolean;
  readonly byNamespace: boolean;
  /** The first name that is written otherwise. */
  readonly byCase: string | undefined;
  /** A value that `Match` compares differs in letter case only. */
  readonly byValueCase: boolean;
}

type Fit = "same" | "like" | "none";

function fits(context: Context, element: WorkElement): Fit {
  let fit: Fit = "same";
  for (const key of keysOf(context) ?? []) {
    const wanted = namedAttribute(context.element, key)?.value;
    const value = namedAttribute(element, key)?.value;
    if (value === wanted) continue;
    if (value === undefined || wanted === undefined || lower(value) !== lower(wanted))
      return "none";
    fit = "like";
  }
  return fit;
}

/** How an element of the base differs from what is looked for; undefined where it is another one. */
function differenceTo(wanted: readonly Context[], element: WorkElement): Difference | undefined {
  const chain = chainOf(element);
  const location = chain.find(isLocation);
  const asked = wanted.find((context, depth) => isLocation(context.element, depth));
  const plain = chain.filter((one, depth) => !isLocation(one, depth));
  const plainWanted = wanted.filter(({ element: one }, depth) => !isLocation(one, depth));
  if (plain.length !== plainWanted.length) return undefined;
  let byNamespace = false;
  let byCase: string | undefined;
  let byValueCase = false;
  for (const [depth, context] of plainWanted.entries()) {
    const there = plain[depth]!;
    const here = context.element;
    const fit = fits(context, there);
    if (lower(there.local) !== lower(here.local) || fit === "none") return undefined;
    if (there.namespace !== here.namespace) byNamespace = true;
    if (there.local !== here.local) byCase ??= there.local;
    if (fit === "like") byValueCase = true;
  }
  const byLocation =
    location === undefined || asked === undefined
      ? location !== asked?.element
      : fits(asked, location) !== "same";
  if (!byLocation && !byNamespace && byCase === undefined && !byValueCase) return undefined;
  return { element, location, byLocation, byNamespace, byCase, byValueCase };
}

const weight = (difference: Difference): number =>
  Number(difference.byLocation) +
  Number(difference.byNamespace) +
  Number(difference.byCase !== undefined) +
  Number(difference.byValueCase);

function nearest(context: Context, base: WorkDocument, budget: Budget): Difference | undefined {
  const wanted = contextsOf(context);
  if (wanted.some(({ locator }) => locator.name === "XPath")) return undefined;
  let best: Difference | undefined;
  const candidates = elementsByName(base).get(lower(context.element.local)) ?? [];
  for (const element of candidates.slice(0, MOST)) {
    budget.step();
    const difference = differenceTo(wanted, element);
    if (difference !== undefined && (best === undefined || weight(difference) < weight(best)))
      best = difference;
  }
  return best;
}

/** What to say of the place where it stands after all. */
function tell(difference: Difference, it: string): { readonly why: string; readonly here: string } {
  const { location, byLocation, byNamespace, byCase, byValueCase } = difference;
  const why: string[] = [];
  const here: string[] = [];
  if (byLocation && location !== undefined) {
    why.push(
      `${it} is inside \`<location>\` there: put the same \`<location>\` around it here, with \`xdt:Locator="Match(path)"\``,
    );
    here.push("inside `<location>`");
  } else if (byLocation) {
    why.push(`${it} is outside \`<location>\` there: take it out of \`<location>\` here as well`);
    here.push("outside `<location>`");
  }
  if (byNamespace) {
    why.push(`${it} is in another namespace there: \`xmlns\` must be the same on both sides`);
    here.push("in another namespace");
  }
  if (byCase !== undefined) {
    why.push(`${it} is written ${shown(byCase)} there: letter case counts`);
    here.push("in another letter case");
  }
  if (byValueCase) {
    why.push("a value that `Match` compares is written otherwise there: letter case counts");
    here.push("with a value in another letter case");
  }
  return { why: why.join("; "), here: here.join(", ") };
}

/** The steps of a path: cut at the slashes outside brackets and quotes. */
function* prefixes(path: string): Generator<{ readonly path: string; readonly step: string }> {
  let quote = "";
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= path.length; at++) {
    const char = path.charAt(at);
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === "[" || char === "(") depth++;
    else if (char === "]" || char === ")") depth--;
    else if ((char === "/" || at === path.length) && depth === 0) {
      const step = path.slice(from, at);
      if (step !== "") yield { path: path.slice(0, at), step };
      from = at + 1;
    }
  }
}

/** A step without its predicates: those may compare what is a secret. */
const withoutPredicates = (step: string): string => step.split(/[[("']/, 1)[0] ?? "";

/** The first step of a path that finds nothing. */
function failingStep(context: Context, base: WorkDocument, budget: Budget): string | undefined {
  for (const { path, step } of prefixes(context.path)) {
    try {
      if (find(path, base, context.resolve, budget).length > 0) continue;
    } catch (failure) {
      if (failure instanceof Failure) return undefined;
      throw failure;
    }
    const name = withoutPredicates(step);
    const filtered =
      name !== step &&
      find(path.slice(0, path.length - step.length + name.length), base, context.resolve, budget)
        .length > 0;
    return `step \`${name.slice(0, 60)}\` of its path finds nothing${filtered ? ": such elements are there, and the condition behind the name fits none" : ""}`;
  }
  return undefined;
}

/** By the element around: how many of a name stand in it; many elements may ask for the same. */
const counted = new WeakMap<Context, Map<string, number>>();

/** How many elements the path of a context leads to without its locator. */
function countNamed(context: Context, base: WorkDocument, budget: Budget): number {
  const { parent, element } = context;
  const outer = parent?.path ?? "";
  const test = context.path.slice(outer.length).split("[", 1)[0] ?? "";
  const counts = (parent && counted.get(parent)) ?? new Map<string, number>();
  if (parent) counted.set(parent, counts);
  const key = `${element.namespace} ${test}`;
  let count = counts.get(key);
  if (count === undefined) {
    count = find(outer + test, base, context.resolve, budget).length;
    counts.set(key, count);
  }
  return count;
}

/** Elements of that name under the parent, where only the locator picks none. */
function picksNone(context: Context, base: WorkDocument, budget: Budget): string | undefined {
  const { locator, element } = context;
  if (locator.name !== "Match" && locator.name !== "Condition") return undefined;
  const count = countNamed(context, base, budget);
  if (count === 0) return undefined;
  return `${count === 1 ? "one" : count} ${shown(nameOf(element))} ${count === 1 ? "is" : "are"} there, and \`${locator.name}\` ${count === 1 ? "does not match it" : "matches none of them"}: letter case and spaces count`;
}

/**
 * Says why nothing matches.
 * @param failing - the topmost element of the transform that finds nothing
 * @param wanted - the element that asks for a transform: the same, or one inside it
 * @param base - the base file as it was
 */
export function explain(
  failing: Context,
  wanted: Context,
  base: WorkDocument,
  budget: Budget,
): Explanation {
  const { element, parent } = failing;
  const where = parent === undefined ? "" : ` in ${shown(nameOf(parent.element))}`;
  const what = `Nothing in the base file matches ${shown(nameOf(element))}${where}`;
  const difference = nearest(wanted, base, budget) ?? nearest(failing, base, budget);
  if (difference !== undefined) {
    const same = lower(difference.element.local) === lower(element.local);
    const { why, here } = tell(difference, same ? "it" : shown(nameOf(wanted.element)));
    const place = placeInResult(difference.element);
    const message = `${what}: ${why}.`;
    if (place === undefined) return { message };
    return { message, elsewhere: { at: place.at, message: `It is here, ${here}.` } };
  }
  const why =
    failing.locator.name === "XPath"
      ? failingStep(failing, base, budget)
      : picksNone(failing, base, budget);
  if (why !== undefined) return { message: `${what}: ${why}.` };
  const root = base.nodes.find((node) => node.kind === "element");
  if (parent === undefined && root !== undefined)
    return {
      message: `${what}: the root of the base file is ${shown(nameOf(root))}, so that nothing in this transform can match.`,
    };
  return {
    message: `${what}: there is none. Check the names of it and of the elements around it, or put it in with \`xdt:Transform="Insert"\`.`,
  };
}
