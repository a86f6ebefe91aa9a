/** Counts what could not be judged, by rule and missing input. */
import type { NotEvaluated } from "../diagnostic.js";

const MAX_SUBJECTS = 5;

export class Unjudged {
  readonly #groups = new Map<string, { rule: string; missing: string[]; subjects: Set<string> }>();

  add(rule: string, missing: readonly string[], subject: string): void {
    const key = `${rule}\0${missing.join("\0")}`;
    let group = this.#groups.get(key);
    if (!group) {
      group = { rule, missing: [...missing], subjects: new Set() };
      this.#groups.set(key, group);
    }
    group.subjects.add(subject);
  }

  list(): NotEvaluated[] {
    return [...this.#groups.values()]
      .map(({ rule, missing, subjects }) => ({
        rule,
        missing,
        count: subjects.size,
        subjects: [...subjects].slice(0, MAX_SUBJECTS),
      }))
      .sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  }
}
