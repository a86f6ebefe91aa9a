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
    ["“InProc”", "3:20-28", "is in typographic quotes"],
    ["”InProc”", "3:20-28", "is in typographic quotes"],
    ["„InProc“", "3:20-28", "is in typographic quotes"],
    ["«InProc»", "3:20-28", "is in typographic quotes"],
    ["‘InProc’", "3:20-28", "is in typographic quotes"],
    ["＂InProc＂", "3:20-28", "is in typographic quotes"],
    ["′InProc′", "3:20-28", "is between primes"],
    ["″InProc″", "3:20-28", "is between primes"],
    ["`InProc`", "3:20-28", "is between accents"],
    ["´InProc´", "3:20-28", "is between accents"],
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
    one(text, "1:15-20", "The value of `version` is in typographic quotes");
  });

  test("are characters like others between quotes", () => {
    expect(said(web('<sessionState sessionIDManagerType="it’s" />'))).toEqual([]);
  });

  test("are told once for a file, with the number of the others", () => {
    expect(said(web("<sessionState mode=“InProc” timeout=″20″ />"))).toEqual([
      expect.stringMatching(/`mode` is in typographic quotes.* One more value .* such marks\.$/),
    ]);
    const many =
      '<sessionState mode=“InProc” timeout=“20" cookieless="false”/>\n<pages buffer=“true”/>';
    one(web(many), "3:20-28", "3 more values of this file have such marks.");
  });

  test("leave the values to be judged", () => {
    expect(said(web("<sessionState mode=“InProc” timeout=“no” />"))).toEqual([
      expect.stringContaining("xml-syntax"),
      expect.stringContaining("invalid-attribute-value 3:38-40"),
    ]);
  });
});

const BLANK = "A blank that XML does not take for white space";
const HIDDEN = "A character that no editor shows";

describe("characters that no editor shows", () => {
  const letters = (codes: string) => Array.from(codes);
  const SPACES = letters("\u0085\u00a0\u2003\u2009\u2028\u202f\u3000");
  const NOTHING = letters("\u00ad\u200b\u200c\u200d\u200e\u2060\ufeff");
  const JOINERS = "\u200c\u200d";
  const places: readonly (readonly [string, (letter: string) => string, string])[] = [
    ["behind a name", (x) => `<sessionState${x} mode="Off" />`, "3:14-15"],
    ["before an attribute", (x) => `<sessionState ${x}mode="Off" />`, "3:15-16"],
    ["around =", (x) => `<sessionState mode=${x}"Off" />`, "3:20-21"],
    ["behind a value", (x) => `<sessionState mode="Off"${x} />`, "3:25-26"],
    ["before />", (x) => `<sessionState mode="Off" ${x}/>`, "3:26-27"],
    ["in an end tag", (x) => `<sessionState mode="Off"></sessionState${x}>`, "3:40-41"],
  ];
  for (const [name, make, place] of places) {
    // At the edge of a name these two may be parts of it, since the fifth edition.
    const sound = /name|attribute/.test(name) ? JOINERS : "";
    const nothing = NOTHING.filter((x) => !sound.includes(x));
    test.each([...SPACES.map((x) => [x, BLANK]), ...nothing.map((x) => [x, HIDDEN])])(
      `${name}: %j`,
      (letter, message) => {
        one(web(make(letter)), place, message);
      },
    );
  }

  test.each(SPACES)("for the only space: %j", (letter) => {
    one(web(`<sessionState${letter}mode="Off" />`), "3:14-15", BLANK);
    one(web(`<sessionState mode="Off"${letter}timeout="20" />`), "3:25-26", BLANK);
  });

  test.each(NOTHING)("in a name, which is read as everybody sees it: %j", (letter) => {
    const found = said(web(`<session${letter}State mode="Off" />`));
    if (JOINERS.includes(letter)) expect(found).toHaveLength(1);
    else {
      one(web(`<session${letter}State mode="Off" />`), "3:9-10", HIDDEN);
      one(web(`<sessionState mo${letter}de="Off" />`), "3:17-18", HIDDEN);
      one(web(`<sessionState>\n</session${letter}State>`), "4:10-11", HIDDEN);
    }
  });

  test("are told once for a file, of each kind", () => {
    const text = web('<sessionState\u00a0mode="Off"\u00a0/>\n<pages\u00a0/>\n<tr\u200bace />');
    expect(said(text)).toEqual([
      expect.stringMatching(/^xml-syntax 3:14-15 A blank .*, and 2 more in this file/),
      expect.stringMatching(/^xml-syntax 5:4-5 A character/),
    ]);
  });

  test("in the declaration", () => {
    one('<?xml\u00a0version="1.0"?>\n<configuration />', "1:6-7", BLANK);
  });

  test("between elements", () => {
    one(web("\u00a0\u00a0<pages />"), "3:1-2", BLANK);
    one(web("<pages />\u200b"), "3:10-11", HIDDEN);
  });

  test("in a value that its reader refuses for them", () => {
    const value = "invalid-attribute-value";
    expect(said(web('<sessionState mode="Off\u200b" timeout="20\u00a0" />'))).toEqual([
      expect.stringMatching(new RegExp(`^${value} 3:21-25 .*U\\+200B.*Write "Off"`)),
      expect.stringMatching(new RegExp(`^${value} 3:36-39 .*U\\+00A0.*Write "20"`)),
    ]);
  });

  test("are letters like others in comments, texts and values", () => {
    expect(
      said(web('<!-- <a\u00a0b="1"> --><sessionState sessionIDManagerType="a\u00a0b" />')),
    ).toEqual([]);
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
