/** --timing with a clock that a test turns. */
import { expect, test } from "vitest";
import { startTiming } from "../../src/hosts/cli/timing.js";

test("phases in order, and rules, the slowest first", () => {
  let now = 0;
  const timing = startTiming(() => now);
  const take = (milliseconds: number) => () => {
    now += milliseconds;
  };
  take(5)();
  timing.mark("configuration");
  timing.rule("quick", take(1));
  timing.rule("slow-rule", take(20.25));
  timing.rule("quick", take(2));
  timing.move("reading", 3);
  timing.mark("linting");
  expect(timing.lines()).toEqual([
    "time: configuration 5 ms, reading 3 ms, linting 20 ms; together 28 ms",
    "  slow-rule      20.3 ms",
    "  quick           3.0 ms",
  ]);
});
