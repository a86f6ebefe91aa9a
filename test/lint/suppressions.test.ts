/** What is said of suppressions themselves: invalid, over, unused, without a reason. */
import { describe, expect, test } from "vitest";
import { editedTree } from "../fixtures/edits.js";
import { lintTree } from "../rules/harness.js";
import { textOf } from "../../src/source.js";

const WRONG = '<sessionState mode="inproc" cookieless="UseCookies" />';
const RIGHT = '<sessionState mode="InProc" cookieless="UseCookies" />';
const web = (inner: string, before = "") =>
  `${before}<configuration>\n  <system.web>\n    ${inner}\n  </system.web>\n</configuration>\n`;

const NEXT = "iislint-disable-next-line";

const findings = (text: string, presets: readonly string[] = ["recommended"]) =>
  lintTree({
    "Web.config": text,
    "iislint.config.jsonc": JSON.stringify({ extends: presets }),
  }).diagnostics;

/** Each as its id, the text under it and the first part of what is said. */
const said = (text: string, presets?: readonly string[]) =>
  findings(text, presets)
    .filter(({ rule }) => rule.includes("suppression"))
    .map(({ rule, at, message }) => [rule, textOf(at.source, at.span), message.what]);

const others = (text: string) =>
  findings(text)
    .filter(({ rule }) => !rule.includes("suppression"))
    .map(({ rule }) => rule);

const ODD_DAY = "The last day of this comment is not written in one way, so it hides nothing.";

describe("nothing is said of", () => {
  test.each([
    ["one that hides something", `<!-- ${NEXT} invalid-attribute-value: why -->${WRONG}`],
    ["all ids, of which one is hidden", `<!-- ${NEXT}: why -->${WRONG}`],
    ["the last day itself", `<!-- ${NEXT} invalid-attribute-value until 2026-11-01 -->${WRONG}`],
    [
      "a day in the reason",
      `<!-- ${NEXT} invalid-attribute-value: ok until 2027-01-01 -->${WRONG}`,
    ],
    ["an until in the reason", `<!-- ${NEXT} invalid-attribute-value: until we move -->${WRONG}`],
    ["a block", `<!-- iislint-disable invalid-attribute-value -->${WRONG}`],
    [
      "a block with its end",
      `<!-- iislint-disable invalid-attribute-value -->${WRONG}<!-- iislint-enable invalid-attribute-value -->`,
    ],
    ["an id that could not be judged", `<!-- ${NEXT} no-recycling-with-inproc -->${RIGHT}`],
    ["an id that is off", `<!-- ${NEXT} native-reader-differs -->${RIGHT}`],
    [
      "what is said of comments, where that is named",
      `<!-- iislint-disable-file unused-suppression --><!-- ${NEXT} unknown-attribute -->${RIGHT}`,
    ],
    [
      "a reason with a number",
      `<!-- ${NEXT} invalid-attribute-value: until 12 have moved -->${WRONG}`,
    ],
    ["another tool's comment", `<!-- eslint-disable-line -->${RIGHT}`],
    ["a comment about iislint", `<!-- see iislint-disable-line -->${RIGHT}`],
    ["an id of this kind", `<!-- ${NEXT} unused-suppression -->${RIGHT}`],
  ])("%s", (_, inner) => {
    expect(said(web(inner))).toEqual([]);
  });

  test.each([
    `<!-- ${NEXT} invalid-attribute-value: why -->${WRONG}`,
    `<!-- iislint-disable invalid-attribute-value: why -->${WRONG}`,
  ])("a reason, with strict: %s", (inner) => {
    expect(said(web(inner), ["strict"])).toEqual([]);
  });
});

describe("is said of", () => {
  test.each([
    [
      "a word that is none",
      `<!-- iislint-disable-line unknown-attribute -->${RIGHT}`,
      [
        "invalid-suppression",
        "iislint-disable-line",
        '"iislint-disable-line" is not a directive of iislint, so this comment hides nothing.',
      ],
    ],
    ...[
      `${NEXT} until 2026-12-31 unknown-attribute: x`,
      `${NEXT} : unknown-attribute`,
      `${NEXT}:unknown-attribute, missing-attribute`,
    ].map((comment): [string, string, [string, string, string]] => [
      `an id in the wrong place: ${comment}`,
      `<!--${comment}-->${RIGHT}`,
      [
        "invalid-suppression",
        NEXT,
        "The ids of this comment are not where they belong, so it hides nothing.",
      ],
    ]),
    [
      "letter case",
      `<!-- iislint-Disable-Next-Line unknown-attribute -->${RIGHT}`,
      [
        "invalid-suppression",
        "iislint-Disable-Next-Line",
        '"iislint-Disable-Next-Line" is not a directive of iislint, so this comment hides nothing.',
      ],
    ],
    [
      "a finding that is not there",
      `<!-- ${NEXT} unknown-attribute: why -->${RIGHT}`,
      [
        "unused-suppression",
        `<!-- ${NEXT} unknown-attribute: why -->`,
        "Nothing of unknown-attribute is found here, so this comment hides nothing.",
      ],
    ],
    [
      "one of two ids",
      `<!-- ${NEXT} unknown-attribute, invalid-attribute-value -->${WRONG}`,
      [
        "unused-suppression",
        "unknown-attribute",
        "Nothing of unknown-attribute is found here, so this comment hides nothing.",
      ],
    ],
    ...["disable-next-line", "disable-file", "disable"].map(
      (word): [string, string, [string, string, string]] => [
        `all ids, where nothing is found: ${word}`,
        `<!-- iislint-${word} -->${RIGHT}`,
        [
          "unused-suppression",
          `<!-- iislint-${word} -->`,
          "This comment names no id, and nothing of what could be judged is found here.",
        ],
      ],
    ),
    [
      "what cannot be hidden",
      `<!-- iislint-disable-file xml-syntax: why -->${RIGHT}`,
      [
        "unused-suppression",
        "<!-- iislint-disable-file xml-syntax: why -->",
        "An error of xml-syntax cannot be hidden, so this comment hides nothing.",
      ],
    ],
    ...(
      [
        ["in the middle of the reason", "until 2026-12-31", ", then we move"],
        ["in capitals", "UNTIL 2026-12-31", ""],
        ["of another form", "until 31.12.2026", ""],
        ["with a colon", "until: 2026-12-31", ""],
      ] as const
    ).map(([name, day, rest]): [string, string, [string, string, string]] => [
      `a day ${name}`,
      `<!-- ${NEXT} invalid-attribute-value: ok ${day}${rest} -->${WRONG}`,
      [
        "expired-suppression",
        day,
        `"${day}" does not count here, so this comment has no last day.`,
      ],
    ]),
    [
      '"until" in capitals, in front of the colon',
      `<!-- ${NEXT} invalid-attribute-value UNTIL 2026-12-31: x -->${WRONG}`,
      ["expired-suppression", "UNTIL 2026-12-31", ODD_DAY],
    ],
    [
      "two days in front of the colon",
      `<!-- ${NEXT} invalid-attribute-value until 2026-12-31 until 2027-01-01: x -->${RIGHT}`,
      ["expired-suppression", "until 2026-12-31 until 2027-01-01", ODD_DAY],
    ],
    [
      "a day without its word",
      `<!-- ${NEXT} invalid-attribute-value 2026-12-31: x -->${RIGHT}`,
      ["expired-suppression", "2026-12-31", ODD_DAY],
    ],
    [
      "a second day in the reason",
      `<!-- ${NEXT} invalid-attribute-value until 2026-12-31: ok until 2025-01-01 -->${WRONG}`,
      ["expired-suppression", "until 2025-01-01", '"until 2025-01-01" does not count here.'],
    ],
    [
      "a second day in front of the one that counts",
      `<!-- ${NEXT} invalid-attribute-value: until 2025-01-01, now until 2026-12-31 -->${WRONG}`,
      ["expired-suppression", "until 2025-01-01", '"until 2025-01-01" does not count here.'],
    ],
    [
      "a misspelt id",
      `<!-- ${NEXT} unknown-atribute -->${RIGHT}`,
      [
        "unused-suppression",
        "unknown-atribute",
        'There is no id "unknown-atribute", so nothing is hidden by it.',
      ],
    ],
    [
      "a comment on another element",
      `<!-- ${NEXT} unknown-attribute: why -->\n    <pages buffer="true" />\n    ${RIGHT}`,
      [
        "unused-suppression",
        `<!-- ${NEXT} unknown-attribute: why -->`,
        "Nothing of unknown-attribute is found here, so this comment hides nothing.",
      ],
    ],
    [
      "an end without a beginning",
      `${RIGHT}<!-- iislint-enable unknown-attribute -->`,
      [
        "unused-suppression",
        "<!-- iislint-enable unknown-attribute -->",
        "Nothing of unknown-attribute is off here, so this comment changes nothing.",
      ],
    ],
    [
      "a day that is over",
      `<!-- ${NEXT} invalid-attribute-value until 2026-10-31: why -->${RIGHT}`,
      [
        "expired-suppression",
        "2026-10-31",
        "This comment counted until 2026-10-31: what it hid is reported again.",
      ],
    ],
    [
      "a day at the end of the reason",
      `<!-- ${NEXT} invalid-attribute-value: known until 2026-10-31. -->${RIGHT}`,
      [
        "expired-suppression",
        "2026-10-31",
        "This comment counted until 2026-10-31: what it hid is reported again.",
      ],
    ],
    [
      "a day that is none",
      `<!-- ${NEXT} invalid-attribute-value until 2026-02-30 -->${RIGHT}`,
      [
        "expired-suppression",
        "2026-02-30",
        'What follows "until" is not a date, so this comment hides nothing.',
      ],
    ],
    [
      "a day that is missing",
      `<!-- ${NEXT} invalid-attribute-value until: why -->${RIGHT}`,
      [
        "expired-suppression",
        "until",
        'What follows "until" is not a date, so this comment hides nothing.',
      ],
    ],
  ])("%s", (_, inner, one) => {
    expect(said(web(inner))).toEqual([one]);
  });

  test("a missing reason, with strict alone", () => {
    const comment = `<!-- ${NEXT} invalid-attribute-value -->`;
    const what = "This comment does not say why it hides findings.";
    expect(said(web(`${comment}${WRONG}`), ["strict"])).toEqual([
      ["require-suppression-reason", comment, what],
    ]);
  });
});

test("an id behind the day counts as well", () => {
  const comment = `<!-- ${NEXT} unknown-attribute until 2026-12-31 invalid-attribute-value: x -->`;
  expect(others(web(`${comment}${WRONG}`))).toEqual([]);
});

test("what is over hides nothing", () => {
  expect(others(web(`<!-- ${NEXT} invalid-attribute-value until 2026-10-31 -->${WRONG}`))).toEqual([
    "invalid-attribute-value",
  ]);
});

test("a comment of a file above is counted over all that stands below it", () => {
  const tree = {
    "Web.config": web(RIGHT),
    "admin/Web.config": web(WRONG, "<!-- iislint-disable-file invalid-attribute-value -->\n"),
  };
  expect(lintTree(tree).diagnostics.filter(({ rule }) => rule.includes("suppression"))).toEqual([]);
});

describe("the fix", () => {
  test.each([
    ["takes the comment with its line", `<!-- ${NEXT} unknown-attribute -->\n    ${RIGHT}`, RIGHT],
    ["leaves what is on its line", `<!-- ${NEXT} unknown-attribute -->${RIGHT}`, RIGHT],
    [
      "takes the first id",
      `<!-- ${NEXT} unknown-attribute, invalid-attribute-value: why -->${WRONG}`,
      `<!-- ${NEXT} invalid-attribute-value: why -->${WRONG}`,
    ],
    [
      "takes the last id",
      `<!-- ${NEXT} invalid-attribute-value unknown-attribute -->${WRONG}`,
      `<!-- ${NEXT} invalid-attribute-value -->${WRONG}`,
    ],
    ["takes a comment of an id that is none", `<!-- ${NEXT} qqqqqqqqqqqq: why -->${RIGHT}`, RIGHT],
    [
      "takes an id that is none",
      `<!-- ${NEXT} qqqqqqqqqqqq, invalid-attribute-value: why -->${WRONG}`,
      `<!-- ${NEXT} invalid-attribute-value: why -->${WRONG}`,
    ],
    [
      "takes the comment where each of its ids goes",
      `<!-- ${NEXT} qqqqqqqqqqqq, unknown-attribute: why -->${RIGHT}`,
      RIGHT,
    ],
    [
      "corrects until",
      `<!-- ${NEXT} invalid-attribute-value UNTIL 2026-12-31: why -->${WRONG}`,
      `<!-- ${NEXT} invalid-attribute-value until 2026-12-31: why -->${WRONG}`,
    ],
    [
      "finds its place behind line ends",
      `<!-- ${NEXT}\n  invalid-attribute-value\n  unknown-attribute\n -->${WRONG}`,
      `<!-- ${NEXT}\n  invalid-attribute-value\n -->${WRONG}`,
    ],
    [
      "corrects an id",
      `<!-- ${NEXT} invalid-atribute-value: why -->${RIGHT}`,
      `<!-- ${NEXT} invalid-attribute-value: why -->${RIGHT}`,
    ],
  ])("%s", (_, inner, after) => {
    for (const lineEnd of ["\n", "\r\n"]) {
      const files = { "Web.config": web(inner).replaceAll("\n", lineEnd) };
      const [finding] = lintTree(files).diagnostics.filter(({ rule }) =>
        rule.includes("suppression"),
      );
      expect(editedTree(files, finding?.fix?.edits ?? [])).toEqual({
        "Web.config": web(after).replaceAll("\n", lineEnd),
      });
    }
  });
});

describe("what keeps a file from being read", () => {
  const broken = (comment: string) => `<configuration>${comment}<a></b></configuration>`;
  test.each([
    "<!-- iislint-disable-file -->",
    "<!-- iislint-disable -->",
    "<!-- iislint-disable-next-line -->",
    "<!-- iislint-disable-file xml-syntax: why -->",
  ])("is told behind %s", (comment) => {
    expect(others(broken(comment))).toContain("xml-syntax");
  });

  test("but where it is a warning, as it can be hidden by its name alone", () => {
    const web = (comment: string) => `<configuration>${comment}<a b="&x;" /></configuration>`;
    const syntax = (comment: string) => others(web(comment)).filter((id) => id === "xml-syntax");
    expect(syntax("")).toHaveLength(1);
    expect(syntax("<!-- iislint-disable-file -->")).toHaveLength(1);
    expect(syntax("<!-- iislint-disable-file xml-syntax: why -->")).toHaveLength(0);
  });
});
