/** Collects what the engine says, and carries its errors to where it catches them. */
import { positionAt, type Location } from "../source.js";
import type { Budget, Exhausted } from "./budget.js";
import type { EngineLine, LogEntry, LogKind, LogLevel } from "./kinds.js";
import type { TransformName } from "./names.js";
import type { AnyNode, Origin, WorkAttribute, WorkElement } from "./work.js";

/** A place in one of the files, and what the engine would print for it. */
export interface Place {
  readonly at: Location;
  readonly engine: EngineLine | undefined;
}

function locate({ source, node }: Origin): Location {
  return { source, span: "nameSpan" in node ? node.nameSpan : node.span };
}

/** Where an element or attribute of the transform stands. */
export function placeInTransform(node: WorkElement | WorkAttribute): Place {
  const at = locate(node.origin);
  const line = node.kind === "element" ? node.line : positionAt(at.source, at.span.start).line;
  return { at, engine: { file: "transform", line } };
}

/** Where a node of the result stands: the engine always names the base file for it. */
export function placeInResult(node: AnyNode): Place | undefined {
  if (node.kind === "document" || node.kind === "raw" || node.origin === undefined)
    return undefined;
  const at = locate(node.origin);
  if (node.kind === "element") return { at, engine: { file: "source", line: node.line } };
  if (node.kind !== "attribute") return { at, engine: undefined };
  // The declaration of `xml`, which stands in no file, has no line.
  const line = node.parent === undefined ? undefined : positionAt(at.source, at.span.start).line;
  return { at, engine: { file: "source", line } };
}

/** What stops a transform. The place is filled in on its way up by whoever knows one. */
export class Failure extends Error {
  constructor(
    readonly kind: LogKind,
    message: string,
    public place?: Place,
    readonly details: Details = {},
  ) {
    super(message);
  }
}

/** What an entry may tell beside its message. */
export type Details = Pick<LogEntry, "attribute" | "elsewhere">;

/** Gives a failure a place unless it has one from nearer to its cause. */
export function placed(failure: unknown, place: Place): Failure {
  if (!(failure instanceof Failure)) throw failure;
  failure.place ??= place;
  return failure;
}

/** Runs a part; a failure that leaves it without a place gets this one. */
export function within<T>(place: () => Place, part: () => T): T {
  try {
    return part();
  } catch (failure) {
    throw placed(failure, place());
  }
}

export class Log {
  readonly entries: LogEntry[] = [];
  /** Warnings become information without a line, as `xdt:SupressWarnings` asks. */
  quiet = false;
  hasErrors = false;
  /** The transform that is carried out now. */
  transform: TransformName | undefined;
  readonly #fallback: Location;

  readonly #budget: Budget;

  /** @param fallback - where to point when nothing better is known */
  constructor(fallback: Location, budget: Budget) {
    this.#fallback = fallback;
    this.#budget = budget;
  }

  #add(
    level: LogLevel,
    kind: LogKind,
    message: string,
    place: Place | undefined,
    details: Details = {},
  ): void {
    if (kind !== "limit-exceeded") this.#budget.say();
    const at = place?.at ?? this.#fallback;
    const entry: LogEntry = { level, kind, message, at, engine: place?.engine, ...details };
    const { transform } = this;
    this.entries.push(transform === undefined ? entry : { ...entry, transform });
  }

  warning(kind: LogKind, message: string, place: Place | undefined, details?: Details): void {
    if (!this.quiet) this.#add("warning", kind, message, place, details);
    else this.#add("info", kind, message, place && { at: place.at, engine: undefined }, details);
  }

  info(kind: LogKind, message: string, place?: Place): void {
    this.#add("info", kind, message, place);
  }

  /** Logs that a limit ends everything. */
  exhausted({ message }: Exhausted, place: Place | undefined): void {
    this.hasErrors = true;
    this.#add("error", "limit-exceeded", message, place && { at: place.at, engine: undefined });
  }

  /**
   * Logs what stopped a transform.
   * @param near - where to point when the failure has no place; the engine then prints no line
   */
  error(failure: unknown, near?: Location): void {
    if (!(failure instanceof Failure)) throw failure;
    this.hasErrors = true;
    const place = failure.place ?? (near && { at: near, engine: undefined });
    this.#add("error", failure.kind, failure.message, place, failure.details);
  }
}
