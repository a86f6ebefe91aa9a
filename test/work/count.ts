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
