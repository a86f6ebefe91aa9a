/** The picture of the estate: who is joined to whom, what is counted where, and that nothing overlaps. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Estate, EstateApplication } from "../../src/report/estate.js";
import { fitted, widthIn } from "../../src/report/html/fit.js";
import { folded, type Graph, graphOf } from "../../src/report/html/graph.js";
import { boxesOf } from "../../src/report/html/picture.js";
import { DARK, LIGHT } from "../../src/report/html/style.js";
import { printedHtml } from "../../src/report/print.js";
import { diagnostic, place, source } from "./samples.js";

const part = (name: string) => ({ name, note: "" });
const application = (
  name: string,
  site: string,
  pool: string,
  store: string,
): EstateApplication => ({
  ...part(name),
  folder: `/home/me/app${name}`,
  names: [name, `${name} (Release)`],
  site: part(site),
  pool: part(pool),
  stores: [part(store)],
});
const estateOf = (applications: readonly EstateApplication[]): Estate => ({
  applications,
  survival: [],
});
const at = (folder: string) =>
  place(source('<a b="1" />', `/home/me/app${folder}/Web.config`), "1");
const countsIn = ({ columns }: Graph) =>
  Object.fromEntries(
    columns.flatMap(({ nodes }) => nodes.map(({ name, counts }) => [name, counts.errors])),
  );

test("findings are counted at the applications they name, and at all that these are joined to", () => {
  const estate = estateOf([
    application("/a", "S", "P", "X"),
    application("/a/b", "S", "Q", "X"),
    application("/c", "T", "Q", "Y"),
  ]);
  const graph = graphOf(estate, [
    diagnostic(at("/a"), { application: "/a" }),
    // Told once for two applications, of which one is counted under its build configuration.
    diagnostic(at("/a"), { application: "/a (Release), /a/b" }),
    // By a reader, which names none: the nearest folder has it.
    diagnostic(at("/a/b/admin")),
    diagnostic(at("/elsewhere")),
  ]);
  expect(countsIn(graph)).toEqual({
    ...{ S: 3, T: 0, "/a": 2, "/a/b": 2, "/c": 0, P: 2, Q: 2, X: 3, Y: 0 },
  });
  expect(graph.edges.map(({ from, to }) => `${from.name} ${to.name}`)).toEqual([
    ...["S /a", "/a P", "P X", "S /a/b", "/a/b Q", "Q X", "T /c", "/c Q", "Q Y"],
  ]);
});

test("two trees may both have an application of one name", () => {
  const one = application("/", "S", "P", "X");
  const estate = estateOf([
    { ...one, folder: "/home/me/app/a" },
    { ...one, folder: "/home/me/app/b" },
  ]);
  const { columns } = graphOf(estate, [diagnostic(at("/b"), { application: "/" })]);
  expect(columns[1]?.nodes.map(({ counts }) => counts.errors)).toEqual([0, 1]);
});

const anyEstate = fc
  .array(
    fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 5 }), fc.nat({ max: 60 }), fc.nat({ max: 9 })),
    { maxLength: 120 },
  )
  .map((all) =>
    estateOf(all.map(([n, s, p, x], i) => application(`/a${i}-${n}`, `S${s}`, `P${p}`, `X${x}`))),
  );

describe("whatever the estate", () => {
  test("no two nodes overlap, and none leaves the picture", () => {
    fc.assert(
      fc.property(anyEstate, (estate) => {
        const { boxes, width, height } = boxesOf(folded(graphOf(estate, []), 14, []));
        const size = { width: 246, height: 66 };
        for (const [i, a] of boxes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + size.width).toBeLessThanOrEqual(width);
          expect(a.y + size.height).toBeLessThanOrEqual(height);
          for (const b of boxes.slice(i + 1))
            expect(Math.abs(a.x - b.x) >= size.width || Math.abs(a.y - b.y) >= size.height).toBe(
              true,
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  test("folding keeps columns short, every finding and every way", () => {
    fc.assert(
      fc.property(anyEstate, (estate) => {
        const found = estate.applications.map(({ name }) =>
          diagnostic(at("/x"), { application: name }),
        );
        const whole = graphOf(estate, found);
        const drawn = folded(whole, 14, found);
        drawn.columns.forEach(({ nodes }, i) => {
          const before = whole.columns[i]?.nodes ?? [];
          expect(nodes).toHaveLength(Math.min(14, before.length));
          expect(new Set(nodes.flatMap((node) => node.found)).size).toBe(
            before.length === 0 ? 0 : found.length,
          );
        });
        const ids = new Set(drawn.columns.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
        for (const { from, to } of drawn.edges)
          expect(ids.has(from.id) && ids.has(to.id)).toBe(true);
        expect(drawn.edges.length > 0).toBe(whole.edges.length > 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a text in the drawing", () => {
  test("is never wider than its room, and keeps both ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const cut = fitted(text, 200, 13);
        expect(widthIn(cut, 13)).toBeLessThanOrEqual(200);
        if (cut !== text) expect(cut).toContain("…");
      }),
    );
    expect(fitted("Default Web Site/applications/shop", 120, 13)).toMatch(/^Def.*….*op$/);
    expect(fitted("short", 120, 13)).toBe("short");
  });
});

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

// A drawing has no background that a checker of pages could read: its colours are judged here.
describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("%s colours", (_, scheme) => {
  const colours = Object.fromEntries(
    [...printedHtml(scheme).matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(
      ([, key = "", value = ""]) => [key, value],
    ),
  );
  const of = (key: string) => colours[key] ?? "";

  test.each(["ink", "soft", "error", "warning", "info", "good", "link"])(
    "%s can be read on paper and on code",
    (key) => {
      expect(contrast(of(key), of("paper"))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of(key), of("code"))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(["error", "warning", "info"])("%s can be read on its own ground", (key) => {
    expect(contrast(of(key), of(`${key}-back`))).toBeGreaterThanOrEqual(4.5);
  });

  test("lines can be seen", () => {
    expect(contrast(of("line"), of("paper"))).toBeGreaterThanOrEqual(3);
  });
});
