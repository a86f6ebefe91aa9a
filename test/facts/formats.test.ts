/** One list of formats: each has its reader, its words, and its place in what people read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { evidenceReaders } from "../../src/facts/evidence.js";
import { evidenceFormats, knownFormats } from "../../src/facts/formats.js";

test("each format has exactly one reader", () => {
  expect(evidenceReaders.map(({ format }) => format).sort()).toEqual(
    Object.keys(evidenceFormats).sort(),
  );
});

test.each(Object.values(evidenceFormats))("$name", ({ name, ways }) => {
  expect(knownFormats().includes(name)).toBe(ways.length > 0);
  const page = readFileSync(join(import.meta.dirname, "../../docs/configuration.md"), "utf8");
  for (const { run = [], by, shows } of ways) {
    for (const command of run) expect(page).toContain(`\`${command.replaceAll("|", "\\|")}\``);
    expect(run.length > 0 || by !== undefined).toBe(true);
    expect(page).toContain(shows);
  }
});
