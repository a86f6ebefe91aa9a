/** Damage is called by its name: one finding for each, at its exact place, and nothing behind it. */
import { describe, expect, test } from "vitest";
import { lintText } from "../../src/hosts/library.js";

const web = (inner: string) =>
  `<configuration>\n<system.web>\n${inner}\n</system.web>\n</configuration>\n`;

/** "line:column-column" of each finding with the beginning of its message. */
const said = (text: string) =>
  lintText(text, { path: "web.config" }).diagnostics.map(
    ({ rule, range: { start, end }, message }) =>
      `${rule} ${start.line}:${start.column}-${end.column} ${message}`,
  );

function one(text: string, place: string, message: string): void {
  const [only, ...others] = said(text);
  expect(others).toEqual([]);
  expect(only?.startsWith(`xml-syntax ${place} `), only).toBe(true);
  expect(only).toContain(message);
}

describe("marks that look like quotes", () => {
  test.each([
    ["“InProc”", "3:20-28", "stands in typographic quotes"],
    ["”InProc”", "3:20-28", "stands in typographic quotes"],
    ["„InProc“", "3:20-28", "stands in typographic quotes"],
    ["«InProc»", "3:20-28", "stands in typographic quotes"],
    ["‘InProc’", "3:20-28", "stands in typographic quotes"],
    ["＂InProc＂", "3:20-28", "stands in typographic quotes"],
    ["′InProc′", "3:20-28", "stands between primes"],
    ["″InProc″", "3:20-28", "stands between primes"],
    ["`InProc`", "3:20-28", "stands between accents"],
    ["´InProc´", "3:20-28", "stands between accents"],
    ['"InProc”', "3:20-28", "ends in a typographic quote"],
    ['"InProc″', "3:20-28", "ends in a prime"],
    ['“InProc"', "3:20-28", "begins with a typographic quote"],
    ["′InProc'", "3:20-28", "begins with a prime"],
    ["“InProc", "3:20-27", "begins with a typographic quote, and nothing ends it"],
  ])("%s", (value, place, message) => {
    one(
      web(`<sessionState mode=${value} timeout="20" />`),
      place,
      `The value of \`mode\` ${message}`,
    );
    one(web(`<sessionState mode=${value} />`), place, `The value of \`mode\` ${message}`);
    one(web(`<sessionState mode=${value} />\n<pages buffer="true" />`), place, "`mode`");
  });

  test("hold what quotes hold", () => {
    const add = (type: string) =>
      web(
        `<sessionState mode="Custom" customProvider="A">\n<providers><add name="A" type=${type} /></providers></sessionState>`,
      );
    one(add("“A > B, C”"), "4:31-41", "typographic quotes");
    one(add("“A, Don’t”"), "4:31-41", "typographic quotes");
    one(add('"A, B”'), "4:31-37", "ends in a typographic quote");
  });

  test("in the declaration", () => {
    const text = "<?xml version=“1.0” encoding=“utf-8”?>\n<configuration />";
    one(text, "1:15-20", "The value of `version` stands in typographic quotes");
  });

  test("are characters like others between quotes", () => {
    expect(said(web('<sessionState cookieName="it’s" />'))).toEqual([]);
  });

  test("each value is told once", () => {
    expect(said(web("<sessionState mode=“InProc” timeout=″20″ />"))).toEqual([
      expect.stringContaining("`mode` stands in typographic quotes"),
      expect.stringContaining("`timeout` stands between primes"),
    ]);
  });
});

const LEFT = "A merge conflict was left here";

describe("a merge conflict", () => {
  test.each([
    ["with its two sides", "<<<<<<< HEAD\n<pages />\n=======\n<trace />\n>>>>>>> b", "3:1-13"],
    [
      "with the original between",
      "<<<<<<< HEAD\n<pages />\n||||||| a\n<pages />\n=======\n<trace />\n>>>>>>> b",
      "3:1-13",
    ],
    ["moved in", "  <<<<<<< HEAD\n<pages />\n\t=======\n<pages />\n  >>>>>>> b", "3:3-15"],
    ["of which the first marker is left", "<<<<<<< HEAD\n<pages />", "3:1-13"],
    ["of which the middle is left", "<pages />\n=======\n<trace />", "4:1-8"],
    ["of which the original's marker is left", "<pages />\n||||||| a1b2c3\n<trace />", "4:1-15"],
    ["of which the last marker is left", "<pages />\n>>>>>>> b\n<trace />", "4:1-10"],
    [
      "in a start tag",
      '<sessionState\n<<<<<<< HEAD\nmode="Off"\n=======\nmode="x"\n>>>>>>> b\n/>',
      "4:1-13",
    ],
  ])("%s", (_, inner, place) => {
    one(web(inner), place, LEFT);
    const lines = place.replace(/-\d+$/, "");
    expect(said(web(inner).replaceAll("\n", "\r\n"))[0]).toContain(`xml-syntax ${lines}-`);
  });

  test("names the marker of the original where it is there", () => {
    const sides = (original: string) =>
      said(web(`<<<<<<< HEAD\n<pages />\n${original}=======\n>>>>>>> b`))[0];
    expect(sides("||||||| a\n")).toContain("`<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`");
    expect(sides("")).toContain("`<<<<<<<`, `=======` and `>>>>>>>`");
  });

  test("is none in a comment, or in a text that its reader takes", () => {
    expect(said(web("<!--\n<<<<<<< HEAD\n=======\n>>>>>>> b\n-->"))).toEqual([]);
    const declared =
      '<configuration><configSections><section name="a" type="N.A, A" /></configSections><a>Title\n=======\n</a></configuration>';
    expect(said(declared)).toEqual([]);
  });

  test("what is no marker is a text like others", () => {
    for (const text of ["======", "========", "======x", ">>>>>>"])
      expect(said(web(`<pages />\n${text}`).replace(/>/g, ">"))[0]).not.toContain(LEFT);
  });
});

describe("a second byte order mark", () => {
  const MARK = "\ufeff";
  test.each([
    ["at the beginning", `${MARK}${MARK}<configuration />`, "1:1-2"],
    ["and a third", `${MARK}${MARK}${MARK}<configuration />`, "1:1-3"],
    ["behind the declaration", `<?xml version="1.0"?>${MARK}<configuration />`, "1:22-23"],
    ["behind an empty line", `\n${MARK}<configuration />`, "2:1-2"],
    ["inside", `<configuration>${MARK}<appSettings /></configuration>`, "1:16-17"],
    ["at the end", `<configuration />${MARK}\n`, "1:18-19"],
    ["misread", "ï»¿<configuration />", "1:1-4"],
  ])("%s", (_, text, place) => {
    one(text, place, "A second byte order mark (U+FEFF)");
  });

  test("the first one is fine", () => {
    expect(said(`${MARK}<configuration />`)).toEqual([]);
  });
});
