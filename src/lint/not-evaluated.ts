/** Counts what could not be judged, by rule and missing input. */
import type { NotEvaluated } from "../diagnostic.js";
import { kept } from "../kept.js";

const MAX_SUBJECTS = 5;

interface Group {
  readonly rule: string;
  readonly missing: readonly string[];
  readonly reason: string | undefined;
  readonly subjects: Set<string>;
  /** Those of which nothing could be found anyway. */
  readonly moot: Set<string>;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Of one tree: every subject by name. */
export class Unjudged {
  readonly groups = new Map<string, Group>();

  /** What parts of one tree come to, each subject once. */
  static of(parts: readonly Unjudged[]): Unjudged {
    const [first] = parts;
    if (first && parts.length === 1) return first;
    const all = new Unjudged();
    for (const { groups } of parts)
      for (const { rule, missing, subjects, moot, reason } of groups.values())
        for (const subject of subjects) all.add(rule, missing, subject, moot.has(subject), reason);
    return all;
  }

  /**
   * @param isMoot - nothing could be found of it anyway, by what is known
   * @param reason - why evidence at hand does not supply it
   */
  add(
    rule: string,
    missing: readonly string[],
    subject: string,
    isMoot = false,
    reason?: string,
  ): void {
    const key = [rule, ...missing, ...(reason === undefined ? [] : ["", reason])].join("\0");
    let group = this.groups.get(key);
    if (!group) {
      group = { rule, missing: [...missing], reason, subjects: new Set(), moot: new Set() };
      this.groups.set(key, group);
    }
    group.subjects.add(subject);
    if (isMoot) group.moot.add(subject);
  }
}

interface Total {
  readonly rule: string;
  readonly missing: readonly string[];
  readonly reason: string | undefined;
  count: number;
  moot: number;
  subjects: string[];
}

/** The first few names of a group that grows no more, in order. */
const firstOf = kept<Group, readonly string[]>();

function first(group: Group): readonly string[] {
  let names = firstOf.get(group);
  if (!names) {
    names = [...group.subjects].sort(compare).slice(0, MAX_SUBJECTS);
    firstOf.set(group, names);
  }
  return names;
}

/** Of a run: a count and the first few names. */
export interface UnjudgedTotals {
  /** @param parts - of one tree or of more, complete: nothing is added to them later */
  take(parts: readonly Unjudged[]): void;
  /** By rule and missing input. */
  list(): readonly NotEvaluated[];
}

/** Counts each tree as it comes and keeps nothing of it: almost every one has something to count. */
export class CountedAtOnce implements UnjudgedTotals {
  readonly #totals = new Map<string, Total>();

  take(parts: readonly Unjudged[]): void {
    for (const [key, group] of Unjudged.of(parts).groups) {
      const { rule, missing, reason, subjects, moot } = group;
      let total = this.#totals.get(key);
      if (!total) {
        total = { rule, missing, reason, count: 0, moot: 0, subjects: [] };
        this.#totals.set(key, total);
      }
      total.count += subjects.size;
      total.moot += moot.size;
      const names = first(group);
      const last = total.subjects[MAX_SUBJECTS - 1];
      if (last !== undefined && (names[0] ?? "") > last) continue;
      // Applications of different projects may bear one name, such as "/".
      total.subjects = [...new Set([...total.subjects, ...names])]
        .sort(compare)
        .slice(0, MAX_SUBJECTS);
    }
  }

  list(): readonly NotEvaluated[] {
    return [...this.#totals.values()]
      .sort(
        (a, b) =>
          compare(a.rule, b.rule) ||
          compare(a.missing.join(), b.missing.join()) ||
          compare(a.reason ?? "", b.reason ?? ""),
      )
      .map(({ moot, reason, ...total }) => ({
        ...total,
        ...(reason === undefined ? {} : { reason }),
        ...(moot === 0 ? {} : { moot }),
      }));
  }
}

/** Counts when somebody asks: a run kept in memory keeps its parts anyway, and few edits ask. */
export class CountedWhenAsked implements UnjudgedTotals {
  readonly #parts: (readonly Unjudged[])[] = [];

  take(parts: readonly Unjudged[]): void {
    this.#parts.push(parts);
  }

  list(): readonly NotEvaluated[] {
    const totals = new CountedAtOnce();
    for (const parts of this.#parts) totals.take(parts);
    return totals.list();
  }
}
