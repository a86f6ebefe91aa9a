/** A great many findings, and the page that lists the formats. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORMAT_NAMES, type FormatName, formats } from "../../src/report/index.js";
import { around, diagnostic, report, source } from "./samples.js";

const MANY = 50_000;
const text = Array.from({ length: MANY }, (_, i) => `<a b="${i}" />`).join("\n");
const web = source(text);
const starts = web.lineStarts;
const found = Array.from({ length: MANY }, (_, i) => {
  const start = (starts[i] ?? 0) + 6;
  return diagnostic({ source: web, span: { start, end: start + 1 } });
});

/** How often a finding is told, by what stands once in each. */
const TELLS: readonly (readonly [format: FormatName, mark: RegExp])[] = [
  ["compact", /: error: /g],
  ["jsonl", /^\{"kind":"finding"/gm],
  ["github", /^::error /gm],
  ["azure-devops", /^##vso\[task\.logissue /gm],
  ["teamcity", /^##teamcity\[inspection /gm],
  ["msbuild", /: error IISL0012: /g],
];

test.each(TELLS)("%s tells of each of 50,000 findings", async (format, mark) => {
  const write = await formats[format]();
  expect(write(report(found), around).match(mark)).toHaveLength(MANY);
});

test("gitlab tells of each, and no two fingerprints are equal", async () => {
  const list = (await formats.gitlab())(report(found), around);
  expect(new Set(list.match(/(?<="fingerprint": ")[^"]*/g)).size).toBe(MANY);
});

test("each format has a row of the page, and what the page shows of it", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/reports/README.md"), "utf8");
  const rows = new Map(
    [...page.matchAll(/^\| `([a-z-]+)` \| .*? \| ?(.*?) ?\|$/gm)].map(
      ([, name = "", where = ""]) => [name, where],
    ),
  );
  for (const name of FORMAT_NAMES) {
    expect(rows.has(name), name).toBe(true);
    if (rows.get(name)?.startsWith("[below]") === true)
      expect(page).toMatch(
        new RegExp(`^## ${name}\n[^]*?<!-- run: iislint .*--format ${name} `, "m"),
      );
  }
});
