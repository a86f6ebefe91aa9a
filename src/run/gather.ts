/** What survives the trees: findings, each once and in order, and counts of what was not judged. */
import type { Diagnostic } from "../diagnostic.js";
import { UnjudgedTotals } from "../lint/not-evaluated.js";
import { messageText } from "../message.js";
import type { Location } from "../source.js";

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

const placeKey = ({ source, span }: Location) => `${source.path}:${span.start}-${span.end}`;

export class Gathering {
  readonly unjudged = new UnjudgedTotals();
  readonly #diagnostics = new Map<string, Diagnostic>();

  /** A file that several trees share says the same in each. */
  add(diagnostic: Diagnostic): void {
    const { rule, severity, message, at, application = "", related } = diagnostic;
    const key = [
      rule,
      severity,
      placeKey(at),
      application,
      messageText(message),
      ...related.map((other) => placeKey(other.at)),
    ].join("|");
    if (!this.#diagnostics.has(key)) this.#diagnostics.set(key, diagnostic);
  }

  /** In order of file and place. */
  diagnostics(): Diagnostic[] {
    return [...this.#diagnostics.values()].sort(
      (a, b) =>
        compare(a.at.source.path, b.at.source.path) ||
        compare(a.at.span.start, b.at.span.start) ||
        compare(a.at.span.end, b.at.span.end) ||
        compare(a.rule, b.rule) ||
        compare(a.application ?? "", b.application ?? "") ||
        compare(messageText(a.message), messageText(b.message)),
    );
  }
}
