/** Comments that hide findings: which, from where to where, and never more than they say. */
import { describe, expect, test } from "vitest";
import { scan } from "../../src/document/scan.js";
import { Suppressions } from "../../src/lint/suppress.js";
import { createSource } from "../../src/source.js";
import { judge } from "../readers/judge.js";

/** Each `@` in the text is a place; whether a finding of the id is hidden there. */
function hidden(marked: string, id = "a"): boolean[] {
  const parts = marked.split("@");
  const suppressions = new Suppressions(scan(createSource("Web.config", parts.join(""))));
  let at = 0;
  return parts.slice(0, -1).map((part) => {
    at += part.length;
    return suppressions.hides(id, { start: at, end: at + 1 });
  });
}

describe("comments that hide", () => {
  const cases: readonly (readonly [name: string, text: string, hidden: readonly boolean[]])[] = [
    ["none", "<x>@</x>", [false]],
    [
      "the next element",
      "<x>@<!-- iislint-disable-next-line a -->@\n<@y z=''@/>@</x>",
      [false, false, true, true, false],
    ],
    [
      "the next element behind text and comments",
      "<x><!-- iislint-disable-next-line a -->t<!-- c --><@y/><@z/></x>",
      [true, false],
    ],
    [
      "not what stands inside it",
      "<x><!-- iislint-disable-next-line a --><@y><@z/></y></x>",
      [true, false],
    ],
    [
      "the next line where no element follows",
      "<x><!-- iislint-disable-next-line a -->@\n@text\n@</x>",
      [false, true, false],
    ],
    ["the root", "<!-- iislint-disable-next-line a -->\n<@x><@y/></x>", [true, false]],
    ["all ids", "<x><!-- iislint-disable-next-line --><@y/></x>", [true]],
    ["another id", "<x><!-- iislint-disable-next-line b --><@y/></x>", [false]],
    ["several ids", "<x><!-- iislint-disable-next-line b, c a --><@y/></x>", [true]],
    ["ids without blanks", "<x><!--iislint-disable-next-line a,b--><@y/></x>", [true]],
    ["with a reason", "<x><!-- iislint-disable-next-line a: b: c --><@y/></x>", [true]],
    ["a reason is no id", "<x><!-- iislint-disable-next-line b: a --><@y/></x>", [false]],
    ["all, with a reason", "<x><!-- iislint-disable-next-line: it is so --><@y/></x>", [true]],
    ["the file", "@<x>@<!-- iislint-disable-file a -->@</x>@", [true, true, true, true]],
    [
      "the file, for another id",
      "@<x>@<!-- iislint-disable-file b -->@</x>",
      [false, false, false],
    ],
    ["from here", "<x>@<!-- iislint-disable a -->@</x>@", [false, true, true]],
    ["until there", "<x><!-- iislint-disable a -->@<!-- iislint-enable a -->@</x>", [true, false]],
    [
      "until all is on",
      "<x><!-- iislint-disable a -->@<!-- iislint-enable -->@</x>",
      [true, false],
    ],
    ["all but one", "<x><!-- iislint-disable -->@<!-- iislint-enable a -->@</x>", [true, false]],
    [
      "one that stays off",
      "<x><!-- iislint-disable a b -->@<!-- iislint-enable b -->@</x>",
      [true, true],
    ],
    ["one of two", "<x><!-- iislint-disable a b -->@<!-- iislint-enable a -->@</x>", [true, false]],
    [
      "twice off, once on",
      "<x><!-- iislint-disable a --><!-- iislint-disable a -->@<!-- iislint-enable a -->@</x>",
      [true, false],
    ],
    ["on without off", "<x><!-- iislint-enable a -->@</x>", [false]],
    ["another word", "<x><!-- iislint-disable-all a -->@</x>", [false]],
    ["no word", "<x><!-- iislint a -->@</x>", [false]],
    ["not first", "<x><!-- see iislint-disable a -->@</x>", [false]],
    ["letter case", "<x><!-- IISLINT-DISABLE a -->@</x>", [false]],
    ["across lines", "<x><!--\n  iislint-disable\n  a\n  b\n-->@</x>", [true]],
  ];
  test.each(cases)("%s", (_, text, expected) => {
    expect(hidden(text)).toEqual(expected);
  });

  test("only the findings that start there go", () => {
    const text = (comment: string) =>
      `<configuration>\n<system.web>\n${comment}\n<sessionState mode="inproc" timeout="x" />\n<trace enabled="maybe" />\n</system.web>\n</configuration>`;
    const rules = (comment: string) =>
      judge({ "Web.config": text(comment) }).diagnostics.map(
        ({ rule, at }) => `${rule} ${at.span.start}`,
      );
    const all = rules("<!-- nothing else to say here -->".padEnd(80));
    const some = rules(
      "<!-- iislint-disable-next-line invalid-attribute-value: it is so -->".padEnd(80),
    );
    expect(all.length).toBe(3);
    expect(some).toEqual(all.slice(2));
  });
});
