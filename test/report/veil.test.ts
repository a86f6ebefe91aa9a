/** What of a line a code frame shows. */
import { expect, test } from "vitest";
import { framed, place, source } from "./samples.js";

/** The line of a one-line frame. */
const line = (text: string, words: string) =>
  framed(place(source(text), words))
    .split("\n")[0]
    ?.replace(/^ *\d+ \| /, "");

const session = (attributes: string) =>
  `<configuration><system.web><sessionState ${attributes} /></system.web></configuration>`;

test.each([
  // The judged value stays, in the name that was meant too.
  ['cookieName="a b c d e f"', "a b c d e f", 'cookieName="a b c d e f"'],
  ['cokieName="a b c d e f"', "a b c d e f", 'cokieName="a b c d e f"'],
  ['cookieName="a b c d e f"', "cookieName", 'cookieName="..."'],
  ['cookieName="a;Password=secret"', "a;Password=secret", 'cookieName="a;Password=***"'],
  ['cookieName="a;Pass&#119;ord=secret"', "a;Pass&#119;ord=secret", 'cookieName="***"'],
  // A near miss of a secret is one.
  ['sqlConectionString="secret"', "secret", 'sqlConectionString="***"'],
  ['sqlConnectionString="s"', "mode", undefined],
  // Words of the schema are nobody's secret.
  ['mode="stateserver" timeout="20x"', "20x", 'mode="stateserver" timeout="20x"'],
  ['timeout="00:20:00" mode="X"', "X", 'timeout="00:20:00" mode="X"'],
  ['mode="Hunter2" timeout="20x"', "20x", 'mode="..." timeout="20x"'],
  // Nobody knows what an attribute of somebody's own holds.
  ['foobarbaz="Hunter2" timeout="20x"', "20x", 'foobarbaz="..." timeout="20x"'],
  ['foobarbaz="Hunter2"', "Hunter2", 'foobarbaz="..."'],
  ['token="abc" timeout="20x"', "20x", 'token="***" timeout="20x"'],
  ['foo="true" timeout="20x"', "20x", 'foo="true" timeout="20x"'],
  // Damage.
  ["mode=InProc oops Hunter2 timeout='20x'", "20x", "mode=InProc ... ... timeout='20x'"],
])("%s, about %s", (attributes, words, expected) => {
  if (expected === undefined) return;
  expect(line(session(attributes), words)).toBe(session(expected));
});

test.each([
  ["<a>Hunter2</a><b c='X'/>", "<a>...</a><b c='X'/>"],
  ["<a><![CDATA[Hunter2]]></a><b c='X'/>", "<a>...</a><b c='X'/>"],
  ["<!-- Hunter2 --><b c='X'/>", "<!-- ... --><b c='X'/>"],
  [
    "<!-- <sessionState mode='Hunter2'>Hunter2</sessionState> --><b c='X'/>",
    "<!-- <sessionState mode='...'>...</sessionState> --><b c='X'/>",
  ],
  ["<?php Hunter2 ?><b c='X'/>", "<?...?><b c='X'/>"],
  [
    "<!-- iislint-disable-line x: why --><b c='X'/>",
    "<!-- iislint-disable-line ***: ... --><b c='X'/>",
  ],
  [
    "<?xml version='1.0' encoding='utf-8'?><b c='X'/>",
    "<?xml version='1.0' encoding='utf-8'?><b c='X'/>",
  ],
  ["<?xml encoding='Hunter2'?><b c='X'/>", "<?xml encoding='...'?><b c='X'/>"],
  ["<!DOCTYPE a SYSTEM 'Hunter2'><b c='X'/>", "<!DOCTYPE ... ... '...'><b c='X'/>"],
  ["</Hunter2><b c='X'/>", "</Hunter2><b c='X'/>"],
  ["START_TYPE : Hunter2 c='X' d='Hunter2'", "START_TYPE : Hunter2 c='X' d='...'"],
])("%s", (text, expected) => {
  expect(line(text, "X")).toBe(expected);
});

test("words of XDT stay, what they compare with does not", () => {
  const text = `<a xdt:Transform="Setattributes(x)" xdt:Locator="Condition(@k='Hunter2')" />`;
  expect(line(text, "xdt:Transform")).toBe(
    `<a xdt:Transform="Setattributes(x)" xdt:Locator="Condition(@k=***)" />`,
  );
});
