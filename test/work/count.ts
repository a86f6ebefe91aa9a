/**
 * Work counted by V8 itself: how often each block of our own code ran. The same input gives the
 * same number on every machine, which no clock does. What runs inside the engine (a pattern, a
 * copy of a list) is not seen; that our patterns are linear is for the linter of patterns to say.
 *
 * A function is counted block by block only where counting began before it first ran: a test
 * imports this file before it runs anything, and runs nothing else.
 */
import { Session } from "node:inspector";

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
}

const OURS = /\/(?:src|rules|schema)\//;

const session = new Session();
session.connect();

function post(method: string, params?: object): unknown {
  let out: unknown;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    out = result;
  });
  return out;
}

post("Profiler.enable");
post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** What ran, by "file function"; and all of it together. */
export interface Work {
  readonly sum: number;
  readonly by: ReadonlyMap<string, number>;
}

/** Blocks of our own code that ran during a call. */
export function countWork(call: () => void): Work {
  post("Profiler.takePreciseCoverage");
  call();
  const { result } = post("Profiler.takePreciseCoverage") as Coverage;
  const by = new Map<string, number>();
  let sum = 0;
  for (const { url, functions } of result) {
    const start = url.search(OURS);
    if (start < 0 || url.includes("node_modules")) continue;
    for (const { functionName, ranges } of functions) {
      const count = ranges.reduce((all, range) => all + range.count, 0);
      const name = `${url.slice(start + 1)} ${functionName}`;
      by.set(name, (by.get(name) ?? 0) + count);
      sum += count;
    }
  }
  return { sum, by };
}

/** One call, and how much it is given. */
export interface Sized {
  /** Characters of its input. */
  readonly size: number;
  readonly call: () => void;
}

export interface Growth {
  /** By how much more work was done for the largest input than for the smallest. */
  readonly times: number;
  /** How much that may be: n log n, and a digit for names that grow by one. */
  readonly allowed: number;
  /** What was counted, and the functions that did most of it, for the smallest and the largest. */
  readonly told: string;
}

/** Counts a work at once, twice, four and eight times a size. */
export function growthOf(from: number, made: (n: number) => Sized): Growth {
  // What is done once (tables, caches) belongs to no size.
  made(2).call();
  const runs = [from, 2 * from, 4 * from, 8 * from].map(made);
  const counts = runs.map(({ call }) => countWork(call));
  const sizes = runs.map(({ size }) => size);
  const [first, last] = [counts.at(0), counts.at(-1)];
  const [small = 0, large = 0] = [sizes.at(0), sizes.at(-1)];
  if (!first || !last) throw new Error("nothing was counted");
  const worst = [...last.by]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([name, count]) => `${name}: ${String(first.by.get(name) ?? 0)} to ${String(count)}`);
  return {
    times: last.sum / first.sum,
    allowed: (1.1 * (large * Math.log(large))) / (small * Math.log(small)),
    told: [
      `${counts.map(({ sum }) => sum).join(", ")} for ${sizes.join(", ")} characters`,
      ...worst,
    ].join("\n"),
  };
}
