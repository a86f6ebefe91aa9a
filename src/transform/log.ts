/** Collects what the engine says, and carries its errors to where it catches them. */
import { positionAt, type Location } from "../source.js";
import type { EngineLine, LogEntry, LogKind, LogLevel } from "./kinds.js";
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
  return { at, engine: { file: "source", line: positionAt(at.source, at.span.start).line } };
}

/** What stops a transform. The place is filled in on its way up by whoever knows one. */
export class Failure extends Error {
  constructor(
    readonly kind: LogKind,
    message: string,
    public place?: Place,
  ) {
    super(message);
  }
}

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
  readonly #fallback: Location;

  /** @param fallback - where to point when nothing better is known */
  constructor(fallback: Location) {
    this.#fallback = fallback;
  }

  #add(level: LogLevel, kind: LogKind, message: string, place: Place | undefined): void {
    const at = place?.at ?? this.#fallback;
    this.entries.push({ level, kind, message, at, engine: place?.engine });
  }

  warning(kind: LogKind, message: string, place: Place | undefined): void {
    if (!this.quiet) this.#add("warning", kind, message, place);
    else this.#add("info", kind, message, place && { at: place.at, engine: undefined });
  }

  info(kind: LogKind, message: string, place?: Place): void {
    this.#add("info", kind, message, place);
  }

  /**
   * Logs what stopped a transform.
   * @param near - where to point when the failure has no place; the engine then prints no line
   */
  error(failure: unknown, near?: Location): void {
    if (!(failure instanceof Failure)) throw failure;
    this.hasErrors = true;
    const place = failure.place ?? (near && { at: near, engine: undefined });
    this.#add("error", failure.kind, failure.message, place);
  }
}
