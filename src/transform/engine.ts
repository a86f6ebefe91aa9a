/** Applies a transform to a base file, in the order and with the log of Microsoft's engine. */
import type { Document } from "../document/tree.js";
import { XDT_NAMESPACE } from "./xdt.js";
import type { Location, Source } from "../source.js";
import { Budget, Exhausted } from "./budget.js";
import { ACTIONS, type Work } from "./actions.js";
import { build } from "./build.js";
import { Context, type Run } from "./context.js";
import { format } from "./format.js";
import { declaresTransforms, readImports } from "./imports.js";
import type { LogEntry, LogKind } from "./kinds.js";
import { Failure, Log, type Place, placed } from "./log.js";
import { explain } from "./missing.js";
import {
  attributeIn,
  type Origin,
  type WorkDocument,
  type WorkElement,
  type WorkNode,
} from "./work.js";
import { write, type Written } from "./write.js";

/** The text that comes out, and which node of which file every part of it came from. */
export interface ResultTree extends Written {
  /** The base file. */
  readonly base: Source;
}

/** A directive of the transform that was carried out on one element of what was there. */
export interface Step {
  /** The element of the transform. */
  readonly at: Location;
  /** What was changed, or what something was put into. */
  readonly target: Origin;
}

/** What a transform makes of a base file. */
export interface TransformResult {
  /** Whether the engine would save the result: both files loaded, and nothing failed. */
  readonly ok: boolean;
  /**
   * The result. With `ok: false` the half-transformed file that the engine would throw away;
   * undefined where there is none.
   */
  readonly root: ResultTree | undefined;
  /** In the engine's order. */
  readonly log: readonly LogEntry[];
  /** What was carried out, in order. */
  readonly steps: readonly Step[];
}

const REMOVED =
  "Nothing in the base file matches this element any more: an earlier transform has removed or changed it. Change the order, or remove this one.";

const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/** Without what Boolean.Parse skips at both ends: white space and NUL. */
function trimBoolean(text: string): string {
  const skipped = (char: string): boolean => char === "\0" || char.trim() === "";
  let start = 0;
  let end = text.length;
  while (start < end && skipped(text.charAt(start))) start++;
  while (end > start && skipped(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

class Engine {
  readonly #log: Log;
  readonly #run: Run;
  readonly steps: Step[] = [];
  /** The element at which a limit was reached. */
  stoppedAt: Place | undefined;

  constructor(run: Run, log: Log) {
    this.#run = run;
    this.#log = log;
  }

  children(nodes: readonly WorkNode[], parent: Context | undefined): void {
    for (const node of nodes) {
      if (node.kind !== "element") continue;
      const context = new Context(parent, node, this.#run);
      try {
        this.#element(context);
      } catch (failure) {
        if (failure instanceof Exhausted) this.stoppedAt ??= context.place;
        this.#log.error(placed(failure, context.place));
      }
    }
  }

  #element(context: Context): void {
    const transform = context.transform();
    if (transform !== undefined) {
      const quiet = this.#quietness(context.element);
      this.#log.quiet = quiet;
      this.#log.transform = transform.name;
      this.#execute(context, transform);
      this.#log.quiet = false;
      this.#log.transform = undefined;
    }
    this.children(context.element.nodes, context);
  }

  #quietness(element: WorkElement): boolean {
    const attribute = attributeIn(element, XDT_NAMESPACE, "SupressWarnings");
    if (attribute === undefined) return false;
    const value = TRUTH.get(trimBoolean(attribute.value).toLowerCase());
    if (value !== undefined) return value;
    throw new Failure(
      "bad-boolean",
      "`xdt:SupressWarnings` is neither `true` nor `false`: the transform is not carried out.",
    );
  }

  #execute(context: Context, transform: NonNullable<ReturnType<Context["transform"]>>): void {
    const log = this.#log;
    let started = false;
    try {
      if (this.#hasTarget(context, transform.name)) {
        started = true;
        this.#apply(context, transform);
      }
    } catch (failure) {
      log.error(placed(failure, context.transformPlace));
    }
    if (!started)
      log.info("not-executed", `\`${transform.name}\` is not carried out.`, context.transformPlace);
  }

  #hasTarget(context: Context, name: Work["name"]): boolean {
    const insertion = ACTIONS[name].insertion === true;
    const missing = context.missing(insertion);
    if (missing === undefined) return true;
    const { place } = missing.context;
    const kind: LogKind = missing.removed ? "match-removed" : "no-match";
    const { message, elsewhere } = missing.removed
      ? { message: REMOVED, elsewhere: undefined }
      : explain(missing.step, context, this.#run.original(), context.budget);
    const details = elsewhere === undefined ? {} : { elsewhere };
    if (insertion) throw new Failure(kind, message, place, details);
    this.#log.warning(kind, message, place, details);
    return false;
  }

  #apply(context: Context, transform: NonNullable<ReturnType<Context["transform"]>>): void {
    const { name } = transform;
    const action = ACTIONS[name];
    // The engine prints the path before it does anything: a broken locator ends it here.
    context.checkPath();
    const targets = action.insertion === true ? context.parents : context.targets;
    const log = this.#log;
    const work = {
      name,
      context,
      node: context.node,
      targets,
      arguments: transform.arguments,
      argument: transform.argument,
      log,
      memory: {},
    };
    if (action.every !== true) {
      if (action.insertion === true || name === "Replace") context.budget.write(context.size);
      const [target] = targets;
      if (target !== undefined) this.#step({ ...work, target });
      return;
    }
    for (const target of targets) {
      try {
        this.#step({ ...work, target });
      } catch (failure) {
        log.error(failure, context.transformPlace.at);
      }
    }
  }

  #step(work: Work): void {
    const { name, target, context } = work;
    context.budget.step(COST_OF_CHANGE);
    ACTIONS[name].apply(work);
    if (target.kind === "element") this.steps.push({ at: context.place.at, target: target.origin });
  }
}

/** To change a node takes about as long as to look at so many. */
const COST_OF_CHANGE = 10;

function refusal(document: Document, kind: LogKind, log: Log): boolean {
  // XmlDocument resolves every entity while it loads, also in values, where the reader of
  // configuration files keeps what it does not know.
  const problem = document.problems.find(
    ({ severity, code }) => severity === "error" || code.endsWith("-entity"),
  );
  const span = problem?.span ?? document.tooDeep ?? { start: 0, end: 0 };
  if (problem === undefined && document.tooDeep === undefined && document.root !== undefined)
    return false;
  const which = kind === "malformed-source" ? "base file" : "transform";
  const fault = problem === undefined ? "is nested too deep" : "is not well-formed XML here";
  log.error(new Failure(kind, `The ${which} ${fault}: nothing is transformed.`), {
    source: document.source,
    span,
  });
  return true;
}

function save(result: WorkDocument, log: Log, budget: Budget): ResultTree | undefined {
  try {
    format(result);
  } catch (failure) {
    // With errors the engine does not come to saving: the half-done file is only looked at.
    if (!log.hasErrors) {
      log.error(failure);
      return undefined;
    }
  }
  try {
    return { base: result.source, ...write(result, budget) };
  } catch (failure) {
    if (!log.hasErrors) log.error(failure);
    return undefined;
  }
}

/**
 * Applies a transform to a base file as Microsoft's engine does. Pure; never throws for what
 * stands in the files.
 * @param base - such as Web.config
 * @param transform - such as Web.Release.config
 * @param budget - how much the transform may cost; what it has cost can be read there afterwards
 */
export function applyTransform(
  base: Document,
  transform: Document,
  budget = new Budget(),
): TransformResult {
  const start = transform.root?.nameSpan ?? { start: 0, end: 0 };
  const log = new Log({ source: transform.source, span: start }, budget);
  const failed: TransformResult = { ok: false, root: undefined, log: log.entries, steps: [] };
  if (refusal(base, "malformed-source", log)) return failed;
  if (refusal(transform, "malformed-transform", log)) return failed;
  const target = build(base, true);
  const changes = build(transform, false);
  let engine: Engine | undefined;
  try {
    if (!declaresTransforms(changes)) {
      log.info(
        "no-transform-namespace",
        `Nothing is transformed: no element declares the namespace \`${XDT_NAMESPACE}\` (exactly so, with \`http\`).`,
      );
    } else {
      const foreign = readImports(changes, log);
      if (foreign === undefined) return failed;
      let original: WorkDocument | undefined;
      const run: Run = {
        target,
        original: () => (original ??= build(base, true)),
        foreign,
        budget,
      };
      engine = new Engine(run, log);
      engine.children(changes.nodes, undefined);
    }
    const root = save(target, log, budget);
    return { ok: !log.hasErrors, root, log: log.entries, steps: engine?.steps ?? [] };
  } catch (failure) {
    if (!(failure instanceof Exhausted)) throw failure;
    log.exhausted(failure, engine?.stoppedAt);
    return failed;
  }
}
