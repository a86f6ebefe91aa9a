/** Grounds looked for among many: as by comparing each with each. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ground, GroundSet } from "../../src/fix/grounds.js";

const path = fc
  .array(fc.constantFrom("a", "b", "", "c[x]"), { maxLength: 3 })
  .map((steps) => steps.map((step) => `${step}/`).join(""));
const ground: fc.Arbitrary<Ground> = fc.record({ setting: path, scope: path });

const isIn = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

test("a ground is shared with one around it or inside it, whose scope is above or below", () => {
  fc.assert(
    fc.property(fc.array(ground, { maxLength: 5 }), ground, (all, asked) => {
      const set = new GroundSet();
      for (const one of all) set.add(one);
      const isShared = all.some(
        ({ setting, scope }) => isIn(setting, asked.setting) && isIn(scope, asked.scope),
      );
      expect(set.meets(asked)).toBe(isShared);
    }),
  );
});
