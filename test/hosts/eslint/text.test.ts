/** What becomes of texts that ESLint hands over: places, encodings, files that are none. */
import { ESLint } from "eslint";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MAX_BYTES } from "../../../src/hosts/open-file.js";
import { tree } from "../tree.js";
import { ALL, linesOf, placesOf, verify } from "./both.js";

const SYNTAX = { ...ALL, rules: { "iislint/xml-syntax": 2 } } as const;

const PROBLEM = '<sessionState timeout="soon"/>';
const around = (text: string, end = "\n") =>
  `<configuration>${end}<system.web>${end}${text}${end}</system.web>${end}</configuration>`;

describe("places are those of the text, whatever ends its lines", () => {
  it.each([
    ["LF", around(PROBLEM), "3:24-3:28"],
    ["CRLF", around(PROBLEM, "\r\n"), "3:24-3:28"],
    ["CR", around(PROBLEM, "\r"), "3:24-3:28"],
    ["U+2028 ends no line of XML", around(`<!-- \u2028\u2029\v\f -->${PROBLEM}`), /^3:/],
    ["a byte order mark has no column", `\ufeff${around(PROBLEM, "")}`, "1:51-1:55"],
    ["two units are two columns", around(`<!-- 😀 -->${PROBLEM}`), "3:35-3:39"],
  ])("%s", (_, text, place) => {
    const found = placesOf(verify(text)).find((line) => line.endsWith("invalid-attribute-value"));
    if (typeof place === "string") expect(found).toBe(`${place} invalid-attribute-value`);
    else expect(found).toMatch(place);
  });
});

describe("damaged texts", () => {
  it.each([
    ["an empty one", "", "1:1-1:1 xml-syntax"],
    ["a mark alone", "\ufeff", "1:1-1:1 xml-syntax"],
    ["one that is cut off", "<configuration>\n<system.web", "1:2-1:15 xml-syntax"],
  ])("%s", (_, text, place) => {
    expect(placesOf(verify(text, "web.config", SYNTAX))[0]).toBe(place);
  });
});

const CONFIG = around('<sessionState mode="InProc" timeout="2000000"/>');
const FOREIGN = '<?xml version="1.0" encoding="windows-1252"?>\n<!-- \xe9 -->\n';

const swapped = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("a file that is not UTF-8 is one unreadable-file, and nothing else", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["UTF-16", Buffer.from(`\ufeff${CONFIG}`, "utf16le"), /is utf-16, and ESLint reads/],
    ["UTF-16, big", swapped(`\ufeff${CONFIG}`), /is utf-16BE, and ESLint reads/],
    ["UTF-16 without a mark", Buffer.from(CONFIG, "utf16le"), /is utf-16, and ESLint reads/],
    ["UTF-16, big, without a mark", swapped(CONFIG), /is utf-16BE, and ESLint reads/],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0, 0x3e, 0, 0, 0]), /utf-32/i],
    ["windows-1252", Buffer.from(FOREIGN + CONFIG, "latin1"), /is windows-1252, and ESLint/],
    [
      "Latin letters",
      Buffer.from(`<!-- \xe9 -->${CONFIG}`, "latin1"),
      /not valid UTF-8: byte 0xE9/,
    ],
    ["binary", Buffer.from([0x4d, 0x5a, 0, 1, 0xff, 0xfe, 0, 0, 9]), /is binary: byte 0x00/],
    ["text with a NUL", Buffer.from(`${CONFIG}\0 `), /is binary: byte 0x00/],
    ["too large", Buffer.alloc(MAX_BYTES + 1, " "), /16\.0 MB; the limit is 16 MB/],
  ])("%s", (_, bytes, message) => {
    const file = join(tree({ "web.config": bytes }), "web.config");
    const found = verify(readFileSync(file, "utf8"), file);
    expect(placesOf(found)).toEqual(["1:1-1:1 unreadable-file"]);
    expect(found[0]?.message).toMatch(message);
  });

  it("a text without a file, too", () => {
    expect(linesOf(verify("<a>\ufffd</a>"))).toEqual([
      "1:1-1:1 unreadable-file  Characters of this text are lost: U+FFFD stands for them. ESLint reads every file as UTF-8. Save it as UTF-8, or lint it with iislint itself.",
    ]);
  });

  it("the class of ESLint says so, too, and does not end", async () => {
    const cwd = tree({
      "one/web.config": CONFIG,
      "two/web.config": Buffer.from(`\ufeff${CONFIG}`, "utf16le"),
    });
    const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [ALL] });
    const results = await eslint.lintFiles(["."]);
    expect(results.map(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([
      expect.arrayContaining(["iislint/session-timeout-range"]),
      ["iislint/unreadable-file"],
    ]);
  });
});

describe("a file that is UTF-8", () => {
  it.each([
    ["may hold U+FFFD that somebody wrote", `<!-- \ufffd -->\n${CONFIG}`],
    ["may have a NUL at its end", `${CONFIG}\0`],
    [
      "may say that it is in another encoding, as long as its letters are the same",
      FOREIGN.replace("\xe9", "e") + CONFIG,
    ],
  ])("%s", (_, text) => {
    const file = join(tree({ "web.config": text }), "web.config");
    const ids = placesOf(verify(readFileSync(file, "utf8"), file)).join();
    expect(ids).toContain("session-timeout-range");
    expect(ids).not.toContain("unreadable-file");
  });

  it("is refused by .NET where its declaration says otherwise, and so it is here", () => {
    const text = `<?xml version="1.0" encoding="utf-16"?>\n${CONFIG}`;
    const file = join(tree({ "web.config": text }), "web.config");
    expect(placesOf(verify(text, file))).toContain("1:31-1:37 xml-syntax");
  });
});
