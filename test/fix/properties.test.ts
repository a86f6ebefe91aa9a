/** Fixes of the stories, of a part of the matrix, and of files at random. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Tree } from "../fixtures/disk.js";
import { matrix } from "../readers/matrix.js";
import { claimsOf } from "./claims.js";

const root = join(import.meta.dirname, "../stories");

/** The configuration files of a story. */
function storyOf(name: string): Tree {
  const folder = join(root, name);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.config$/i.test(path),
  );
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}

const stories = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(stories)("the story %s", (name) => {
  expect(claimsOf(storyOf(name)).why).toBeUndefined();
});

const cases = matrix.flatMap(([family, all]) =>
  all.map((one) => ({ name: `${family}: ${one.name}`, files: one.files })),
);

test("cases of the matrix", () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), ({ files }) => {
      expect(claimsOf(files).why).toBeUndefined();
    }),
    { numRuns: 50, seed: 14 },
  );
});

const ATTRIBUTES = {
  mode: ["InProc", "inproc", "StateServer", "Off", "stateserver", " InProc", "Custom"],
  timeout: ["20", "00:20:00", "30 ", "20m", "0"],
  cookieless: ["UseUri", "useuri", "UseCookies", "true", "autodetect"],
  stateConnectionString: ["tcpip=a:1", "a:1", "TCPIP=a:1"],
  stateNetworkTimeout: ["20", "00:00:20"],
  cookieName: ["shop"],
  compressionEnabled: ["True", "true", "yes"],
} as const;

const attributes = fc.record(
  Object.fromEntries(
    Object.entries(ATTRIBUTES).map(([name, values]) => [
      name,
      fc.tuple(fc.constantFrom(name, name, name.toLowerCase()), fc.constantFrom(...values)),
    ]),
  ),
  { requiredKeys: [] },
);

const element = attributes.map(
  (all) =>
    `<sessionState ${(Object.values(all) as (readonly [string, string])[])
      .map(([name, value]) => `${name}="${value}"`)
      .join(" ")} />`,
);
const location = element.map(
  (inner) => `<location path="a"><system.web>${inner}</system.web></location>`,
);
const files = fc
  .tuple(element, fc.option(location), fc.option(element), fc.constantFrom("\n", "\r\n"))
  .map(
    ([own, inLocation, child, eol]): Tree => ({
      "Web.config": [
        "<configuration>",
        "  <system.web>",
        `    ${own}`,
        "  </system.web>",
        ...(inLocation === null ? [] : [`  ${inLocation}`]),
        "</configuration>",
      ].join(eol),
      ...(child === null
        ? {}
        : {
            "sub/Web.config": `<configuration><system.web>${child}</system.web></configuration>`,
            "sub/Global.asax": "",
          }),
    }),
  );

// Each text is linted many times, on a machine that may be busy.
test("files at random", { timeout: 180_000 }, () => {
  fc.assert(
    fc.property(files, (tree) => {
      expect(claimsOf(tree).why).toBeUndefined();
    }),
    { numRuns: 25, seed: 14 },
  );
});
