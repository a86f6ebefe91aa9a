import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEEDS } from "../fuzz/seeds.js";
import {
  BATCH,
  compareWithLibxml2,
  compareWithSaxes,
  isEncodable,
  LIBXML2_EXCEPTIONS,
  libxml2Errors,
  mutant,
  SAXES_EXCEPTIONS,
} from "../fuzz/xml.js";
import { read } from "./help.js";

describe("the seeds", () => {
  it("are well-formed for all three readers", async () => {
    expect(SEEDS.map((seed) => read(seed).problems)).toEqual(SEEDS.map(() => []));
    expect(await libxml2Errors(SEEDS)).toEqual(SEEDS.map(() => []));
  });

  it("make mutants of both kinds", () => {
    const texts = fc.sample(mutant, { seed: 1, numRuns: 2000 });
    const good = texts.filter((text) => read(text).problems.length === 0).length;
    expect(good).toBeGreaterThan(50);
    expect(good).toBeLessThan(1000);
  });
});

describe("the oracles", () => {
  it("find what is wrong", async () => {
    const bad = ["<a", "<a>&x;</a>", "<p:a/>", "<a><b></a>", "<a x='1' x='2'/>", "<a x='<'/>", ""];
    expect((await libxml2Errors(bad)).map((errors) => errors.length > 0)).toEqual(
      bad.map(() => true),
    );
    expect(bad.map((text) => compareWithSaxes(text))).toEqual(bad.map(() => "agree"));
  });

  it("are excepted for reasons only", () => {
    for (const { name, why } of [...SAXES_EXCEPTIONS, ...LIBXML2_EXCEPTIONS]) {
      expect(name).not.toBe("");
      expect(why).toMatch(/\.$/);
    }
  });
});

describe("mutants", () => {
  it("are well-formed, and say the same, exactly when saxes finds so", () => {
    const texts = fc.sample(mutant, { seed: 20, numRuns: 4000 });
    expect(texts.filter((text) => compareWithSaxes(text) === "disagree")).toEqual([]);
  });

  it("are well-formed exactly when libxml2 finds so", async () => {
    const texts = fc.sample(mutant, { seed: 30, numRuns: 2 * BATCH }).filter(isEncodable);
    expect(texts.length).toBeGreaterThan(300);
    for (let i = 0; i < texts.length; i += BATCH) {
      const batch = texts.slice(i, i + BATCH);
      const verdicts = await compareWithLibxml2(batch);
      expect(batch.filter((_text, j) => verdicts[j] === "disagree")).toEqual([]);
    }
  });
});
