/** `Match` looks children up; the answer is that of a walk over all of them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyTransform } from "../../src/transform/index.js";
import { changes, config, parse } from "./helper.js";

const run = (base: string, transform: string) =>
  applyTransform(parse(config(base)), parse(changes(transform), "Web.Release.config"));

const name = fc.constantFrom("a", "b");
const value = fc.constantFrom("1", "2", "3");
const place = fc.record({ element: name, k: value, l: value });
type Where = Readonly<Record<"element" | "k" | "l", string>>;

/** What is done to what was found, in the order of a transform. */
const change = fc.record({
  at: place,
  both: fc.boolean(),
  to: place,
  transform: fc.constantFrom("SetAttributes", "SetAttributes(l)", "Remove", "RemoveAttributes(l)"),
  move: fc.option(
    fc.constantFrom(
      "InsertBefore(/configuration/*[5])",
      "InsertAfter(/configuration/*[2])",
      "Insert",
      'SetAttributes(k)" xdt:Locator="XPath(/configuration/*[3])',
    ),
  ),
});

const written = ({ element, k, l }: Where, more: string) =>
  `<${element} k="${k}" l="${l}" ${more} />`;

const byMatch = ({ element, k, l }: Where, both: boolean, transform: string) =>
  written(
    { element, k, l },
    `xdt:Locator="Match(k${both ? ",l" : ""})" xdt:Transform="${transform}"`,
  );

/** The same without anything that could be looked up. */
const byWalk = ({ element, k, l }: Where, both: boolean, transform: string) =>
  written(
    { element, k, l },
    `xdt:Locator="XPath(/configuration/*[self::${element} and string(@k)='${k}'${both ? ` and string(@l)='${l}'` : ""}])" xdt:Transform="${transform}"`,
  );

test("what is looked up is what a walk finds, whatever a transform has changed before", () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 20, maxLength: 30 }),
      fc.array(change, { minLength: 2, maxLength: 20 }),
      (base, all) => {
        const text = base.map((one) => written(one, "")).join("\n");
        const results = [byMatch, byWalk].map((by) => {
          const transform = all
            .map(({ at, both, to, transform, move }) => {
              const moved = move === null ? "" : written(to, `xdt:Transform="${move}"`);
              // The element gives what is set: another value of l, and with it another place.
              return `${moved}\n${by(at, both, transform)}`;
            })
            .join("\n");
          const { root, steps } = run(text, transform);
          const targets = steps.map(({ target: { source, node } }) =>
            source.path === "Web.config" && node.kind === "element" ? node.span : "added",
          );
          return { text: root?.text, targets };
        });
        expect(results[0]).toEqual(results[1]);
      },
    ),
    { numRuns: 300 },
  );
});
