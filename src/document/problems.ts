/** Collects problems, keeps the first ones by place, counts the rest. */
import { type Message, messageParts } from "../message.js";
import type { Span } from "../source.js";
import { MAX_PROBLEMS, type Problem } from "./tree.js";

const byPlace = (a: Problem, b: Problem): number => a.span.start - b.span.start;

/** Names in messages are cut here: a damaged file can hold names of any length. */
const LONGEST_NAME = 60;

/** A name as a message shows it. */
export function shown(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

const LOOK_ALIKE = "look-alike-quote";

/** Says how many values more stand between marks that only look like quotes. */
function counted(problem: Problem, others: number): Problem {
  if (others === 0) return problem;
  const because = `${others === 1 ? "One more value" : `${others} more values`} of this file ${others === 1 ? "has" : "have"} such marks.`;
  return { ...problem, message: { ...messageParts(problem.message), because } };
}

/**
 * The problems of one document. They arrive in the order in which the scanner notices them and
 * leave in order of place. However many arrive, no more than twice {@link MAX_PROBLEMS} are held.
 */
export class Problems {
  #kept: Problem[] = [];
  /** Nothing at or behind this offset can be among the first ones any more. */
  #limit = Infinity;
  #droppedCount = 0;
  #firstDropped: Problem | undefined;
  #droppedError = false;
  /** Starts of unreadable characters: what else begins there is the same damage. */
  readonly #damaged = new Set<number>();
  #errors = 0;
  #lookAlikes = 0;

  /** Errors reported so far, kept or not. */
  get errors(): number {
    return this.#errors;
  }

  /** Reports what no other problem may repeat: a run of characters that XML forbids. */
  addForbiddenCharacters(start: number, end: number, message: Message): void {
    this.add("forbidden-character", start, end, message);
    if (this.#damaged.size <= MAX_PROBLEMS) this.#damaged.add(start);
  }

  /** Reports a mark that only looks like a quote: one problem a text, with the number of the others. */
  addLookAlike(start: number, end: number, message: Message): void {
    this.#errors++;
    if (this.#lookAlikes++ === 0) this.#put("error", LOOK_ALIKE, start, end, message, undefined);
  }

  /**
   * Reports an error at the UTF-16 offsets `start` to `end`.
   * @param related - the other place of the story
   */
  add(
    code: string,
    start: number,
    end: number,
    message: Message,
    related?: { readonly span: Span; readonly message: string },
  ): void {
    this.#errors++;
    this.#put("error", code, start, end, message, related);
  }

  /** Reports what XML forbids and the managed reader accepts. */
  warn(code: string, start: number, end: number, message: Message): void {
    this.#put("warning", code, start, end, message, undefined);
  }

  #put(
    severity: "error" | "warning",
    code: string,
    start: number,
    end: number,
    message: Message,
    related: Problem["related"],
  ): void {
    if (this.#damaged.size > 0 && this.#damaged.has(start)) return;
    const span = { start, end };
    const problem: Problem =
      related === undefined
        ? { code, message, severity, span }
        : { code, message, severity, span, related };
    if (start >= this.#limit) {
      this.#drop(problem);
      return;
    }
    this.#kept.push(problem);
    if (this.#kept.length > 2 * MAX_PROBLEMS) this.#prune();
  }

  #drop(problem: Problem): void {
    this.#droppedCount++;
    if (problem.severity === "error") this.#droppedError = true;
    if (this.#firstDropped === undefined || problem.span.start < this.#firstDropped.span.start)
      this.#firstDropped = problem;
  }

  #prune(): void {
    this.#kept.sort(byPlace);
    for (const problem of this.#kept.splice(MAX_PROBLEMS)) this.#drop(problem);
    this.#limit = this.#kept[MAX_PROBLEMS - 1]?.span.start ?? Infinity;
  }

  /** The problems in order of place; behind {@link MAX_PROBLEMS} of them one that counts the rest. */
  list(): Problem[] {
    if (this.#kept.length > MAX_PROBLEMS) this.#prune();
    else this.#kept.sort(byPlace);
    const problems = this.#kept.map((problem) =>
      problem.code === LOOK_ALIKE ? counted(problem, this.#lookAlikes - 1) : problem,
    );
    if (this.#firstDropped === undefined) return problems;
    return [
      ...problems,
      {
        code: "too-many-problems",
        message: `This and ${this.#droppedCount - 1} later places are not well-formed XML either: fix the ones above first.`,
        severity: this.#droppedError ? "error" : "warning",
        span: this.#firstDropped.span,
      },
    ];
  }
}
