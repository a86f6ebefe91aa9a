/** Whatever is offered wherever: taking it leaves the text as well-formed as it was. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scan } from "../../src/document/scan.js";
import { type Completion, completion, type Looked } from "../../src/editor/index.js";
import { createSource } from "../../src/source.js";
import { lookedAt } from "./looking.js";

const STORIES = join(import.meta.dirname, "../stories");

const TEXTS = readdirSync(STORIES, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".config"))
  .sort()
  .map((path) => [path, readFileSync(join(STORIES, path), "utf8")] as const)
  .filter(([, text]) => text.length < 6000);

const problems = (text: string) => scan(createSource("web.config", text)).problems.length;

/** A text with an item taken, its places to fill in as they are offered. */
export function taken(text: string, { span, insert, isSnippet, also = [] }: Completion): string {
  const plain = isSnippet
    ? insert
        .replace(/\$\{\d+:([^}]*)\}/g, "$1")
        .replace(/\$\d+/g, "")
        .replace(/\\([$}\\])/g, "$1")
    : insert;
  return [{ span, text: plain }, ...also]
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((now, one) => now.slice(0, one.span.start) + one.text + now.slice(one.span.end), text);
}

/** The features of one text share what is loaded. */
function shared(path: string, text: string): Looked {
  const one = lookedAt(path, text);
  const world = one.view();
  return { ...one, view: () => world };
}

const WORD = /[\p{L}\p{N}_.:-]*$/u;

/** What is typed in front of the caret is replaced, not kept beside what is taken. */
function expectWhole({ span }: Completion, text: string, offset: number) {
  expect(span.start).toBeLessThanOrEqual(offset);
  expect(span.end).toBeGreaterThanOrEqual(offset);
  expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
  const [word = ""] = WORD.exec(text.slice(0, offset)) ?? [];
  // A part of a list begins behind its comma, a value behind its quote.
  expect(offset - span.start).toBeGreaterThanOrEqual(word.length);
}

function expectNoWorse(path: string, text: string, offset: number) {
  const before = problems(text);
  for (const item of completion(shared(path, text), offset)) {
    expectWhole(item, text, offset);
    const now = taken(text, item);
    if (problems(now) > before)
      throw new Error(
        `${item.label} at ${offset}: ${now.slice(Math.max(0, offset - 60), offset + 60)}`,
      );
  }
}

/** Everything that a tag may hold, in little room. */
const ALL = `<?xml version="1.0"?>
<!DOCTYPE configuration>
<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
  <!-- <sess -->
  <connectionStrings><add name = "Db" connectionString='a' /></connectionStrings>
  <system.web >words &amp; more
    <sessionState mode="InProc" timeout = '20' xdt:Transform='SetAttributes(mode)'xdt:Locator="Match( mode )">
      <providers><clear/><add name="a" type="b"
        xdt:Locator=""/></providers >
    </sessionState><![CDATA[ <x ]]>
    <httpCookies/ >
    <machineKey decryption="AES"validation="SHA1"/>
  </system.web>
</configuration>
`;

describe("taking any item at any offset", () => {
  test.each(["web.Debug.config", "web.config"])("of a text with everything in it: %s", (path) => {
    const text = ALL.replace("/ >", "/>").replace("'xdt", "' xdt").replace('"val', '" val');
    expect(problems(text)).toBe(0);
    let count = 0;
    const looked = shared(path, text);
    for (let offset = 0; offset <= text.length; offset++)
      for (const item of completion(looked, offset)) {
        expectWhole(item, text, offset);
        const now = taken(text, item);
        if (problems(now) > 0)
          throw new Error(
            `${item.label} at ${offset}: ${now.slice(Math.max(0, offset - 60), offset + 60)}`,
          );
        count++;
      }
    expect(count).toBeGreaterThan(1000);
  });

  test("of a story leaves it well-formed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }),
        ([path, text], places) => {
          fc.pre(problems(text) === 0);
          for (const place of places) expectNoWorse(path, text, Math.round(place * text.length));
        },
      ),
      { numRuns: 100 },
    );
  });

  // An end tag in the wrong place ends what it names: how many problems follow from it says nothing.
  test("of a text that is half typed makes it no worse", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(
          "<",
          "<sess",
          "sess",
          "<sessionState ",
          "<sessionState mo",
          " mode",
          ' mode="',
          " mode=",
          " mode=I",
          ' mode="I',
          "<add",
          '"',
          "'",
          "=",
          "/",
          ">",
          "&",
          "&am",
        ),
        ([path, text], place, typed) => {
          const offset = Math.round(place * text.length);
          // Nobody begins a tag inside of one.
          const isTag = text.lastIndexOf("<", offset - 1) > text.lastIndexOf(">", offset - 1);
          fc.pre(!typed.startsWith("<") || !isTag);
          const half = text.slice(0, offset) + typed + text.slice(offset);
          expectNoWorse(path, half, offset + typed.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});
