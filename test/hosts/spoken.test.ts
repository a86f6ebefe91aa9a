/** Single lines that the command line says, to the letter. */
import { describe, expect, it, test } from "vitest";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";
import { allIds } from "../../src/hosts/cli/ids.js";
import { matchingIds } from "../../src/hosts/cli/matching-ids.js";
import { packageText } from "../../src/hosts/package.js";
import { decode } from "../../src/hosts/decode.js";
import { reason } from "../../src/hosts/errno.js";
import { proposeMap } from "../../src/hosts/cli/propose-map.js";
import { memory } from "../fixtures/disk.js";

const page = (attributes: string) =>
  `<configuration><system.web><sessionState ${attributes} /></system.web></configuration>`;

it.each([
  [1, "1 more file is called *.config and was not looked at; name it to lint it."],
  [2, "2 more files are called *.config and were not looked at; name them to lint them."],
])("%i files that are passed over", async (count, line) => {
  const others = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`other${i}.config`, "<other />"]),
  );
  const { err } = await cli(tree({ "web.config": page(""), ...others }), ["lint", "."]);
  expect(err).toBe(`iislint: ${line}\n`);
});

it("the environment of an options file reaches the readers", async () => {
  const files = { "web.config": page('cookieSameSite="Lax"') };
  const rules = async (options: object) =>
    (
      await cli(tree({ ...files, "iislint.config.json": JSON.stringify(options) }), [
        "lint",
        "--format",
        "compact",
        ".",
      ])
    ).out.match(/setting-newer-than-framework/g)?.length ?? 0;
  expect(await rules({ environment: { dotnet: "4.5" } })).toBe(1);
  expect(await rules({ environment: { dotnet: "4.8" } })).toBe(0);
  expect(await rules({})).toBe(0);
});

// Windows knows no such files and names.
it.skipIf(process.platform === "win32")("evidence that cannot be read is told", async () => {
  const files = { "web.config": page(""), "iislint.config.json": '{ "evidence": ["*.txt"] }' };
  const top = tree(files);
  symlinkSync("round.txt", `${top}/round.txt`);
  const { code, err } = await cli(top, ["lint", "."]);
  expect([code, err]).toEqual([
    0,
    "iislint: round.txt: this evidence cannot be read: its links go round in circles.\n",
  ]);
});

it("explain shows the page of an id", async () => {
  const { code, out } = await cli(tree({}), ["explain", "session-timeout-range"]);
  expect(code).toBe(0);
  const written = readFileSync(
    join(import.meta.dirname, "../../rules/session-timeout-range.md"),
    "utf8",
  );
  const [heading = ""] = /^## .*$/m.exec(written) ?? [];
  expect(heading).not.toBe("");
  expect(out).toContain(heading.replace(/^#+ /, ""));
});

describe("explain lists as many ids as fit a look", () => {
  const ids = allIds();
  const texts = new Map(ids.map(({ page: path }) => [path, packageText(path) ?? ""]));
  const countOf = (text: string) =>
    matchingIds(text, ids, ({ page: path }) => texts.get(path) ?? "").found.length;
  const words = [
    ...new Set([...texts.values()].flatMap((text) => text.match(/\b\w{5,}\b/g) ?? [])),
  ];
  it.each([
    [9, []],
    [10, []],
    [11, ["  and 1 more"]],
    [12, ["  and 2 more"]],
  ])("of %i", async (count, more) => {
    const word = words.find((each) => countOf(each) === count) ?? "";
    const { out } = await cli(tree({}), ["explain", word]);
    const lines = out.split("\n");
    expect(lines[0]).toBe(`${count} ids speak of "${word}":`);
    // A description may go on in the next line.
    const listed = lines.filter((line) => /^ {2}(?:[a-z-]+ {2}|and \d+ more$)/.test(line));
    expect(listed.slice(Math.min(count, 10))).toEqual(more);
  });
});

it("the help names what an option takes", async () => {
  const { out } = await cli(tree({}), ["lint", "--help"]);
  expect(out).toMatch(/ --commands TOOL +Prints/);
});

test.each([
  ["most paths agree on", ["a/x", "b/x", "old/shop/a/x"], "C:\\inetpub\\shop=."],
  ["is shorter, of two with as many", ["a/x", "shop/a/x"], "C:\\inetpub=."],
  ["is to be filled in, where no folder fits", ["c/x"], "C:\\inetpub\\shop\\a=FOLDER"],
])("the mapping is proposed that %s", (_, files, expected) => {
  const disk = memory(Object.fromEntries(files.map((path) => [`/repo/${path}`, ""])));
  const physical = ["C:\\inetpub\\shop\\a", "C:\\inetpub\\shop\\b"];
  expect(proposeMap(physical, disk, "/repo")).toBe(expected);
});

test.each([
  ["EPERM", "the system does not permit it"],
  ["EACCES", "permission denied"],
  ["ENOSPC", "the disk is full"],
  ["EXYZ", "what it says"],
])("%s is told as %s", (code, words) => {
  expect(reason(Object.assign(new Error("what it says"), { code }))).toBe(words);
});

describe("damage beside U+FFFD that is written", () => {
  const REPLACEMENT = [0xef, 0xbf, 0xbd];
  test.each([
    [[0xff, 0x61, ...REPLACEMENT, 0x61], ""],
    [[...REPLACEMENT, 0xff, 0x61], ""],
    [[0xff, 0xff, ...REPLACEMENT, 0x61], " (the first of 2 such places)"],
    [[0xe2, 0x82, 0x61, ...REPLACEMENT, 0xf0, 0x9f, 0x61], " (the first of 2 such places)"],
  ])("%j", (bytes, more) => {
    const found = decode(Buffer.from([...Buffer.from("<a>"), ...bytes, ...Buffer.from("</a>")]));
    if ("problem" in found) throw new Error(found.problem);
    expect(found.encoding.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        new RegExp(`at offset \\d+ begins no character${more.replace(/[()]/g, "\\$&")}\\. `),
      ),
    ]);
  });
});
