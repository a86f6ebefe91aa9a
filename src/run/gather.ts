/** What survives the trees: findings, each once and in order, and counts of what was not judged. */
import type { Diagnostic } from "../diagnostic.js";
import { UnjudgedTotals } from "../lint/not-evaluated.js";
import { messageText } from "../message.js";
import type { Location } from "../source.js";

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

const placeKey = ({ source, span }: Location) => `${source.path}:${span.start}-${span.end}`;

/** What is kept in memory is gathered again after each change of something else. */
const keys = new WeakMap<Diagnostic, string>();

/** What is said and where, whoever it is said of. */
function keyOf(diagnostic: Diagnostic): string {
  let key = keys.get(diagnostic);
  if (key === undefined) {
    const { rule, severity, message, at, related } = diagnostic;
    key = [
      rule,
      severity,
      placeKey(at),
      messageText(message),
      ...related.map((other) => placeKey(other.at)),
    ].join("|");
    keys.set(diagnostic, key);
  }
  return key;
}

/** What the applications of several trees say alike, as one that names them all. */
function together(alike: ReadonlyMap<string, Diagnostic>): Diagnostic | undefined {
  const [first] = alike.values();
  if (!first || alike.size === 1) return first;
  const names = new Set([...alike.keys()].flatMap((application) => application.split(", ")));
  return { ...first, application: [...names].sort().join(", ") };
}

export class Gathering {
  readonly unjudged = new UnjudgedTotals();
  /** By what is said and where, the same of each application. */
  readonly #diagnostics = new Map<string, Map<string, Diagnostic>>();

  /** A file that several trees share says the same in each. */
  add(diagnostic: Diagnostic): void {
    const { application = "" } = diagnostic;
    const key = keyOf(diagnostic);
    const alike = this.#diagnostics.get(key);
    if (!alike) this.#diagnostics.set(key, new Map([[application, diagnostic]]));
    else if (!alike.has(application)) alike.set(application, diagnostic);
  }

  /** Each as it was found, in order of file and place. */
  apart(): Diagnostic[] {
    return inOrder([...this.#diagnostics.values()].flatMap((alike) => [...alike.values()]));
  }

  /** In order of file and place; what several sites say alike of a shared file is said once. */
  diagnostics(): Diagnostic[] {
    return inOrder([...this.#diagnostics.values()].flatMap((alike) => together(alike) ?? []));
  }
}

const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) =>
      compare(a.at.source.path, b.at.source.path) ||
      compare(a.at.span.start, b.at.span.start) ||
      compare(a.at.span.end, b.at.span.end) ||
      compare(a.rule, b.rule) ||
      compare(a.application ?? "", b.application ?? "") ||
      compare(messageText(a.message), messageText(b.message)),
  );
