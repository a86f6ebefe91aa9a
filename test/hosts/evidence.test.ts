/** Files that are named as evidence, whatever they hold. */
import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const WEB =
  '<configuration>\n  <system.web>\n    <sessionState mode="StateServer" stateConnectionString="tcpip=localhost:42424" />\n  </system.web>\n</configuration>\n';
const LISTING =
  "[SC] QueryServiceConfig SUCCESS\r\n\r\nSERVICE_NAME: aspnet_state\r\n        TYPE               : 10  WIN32_OWN_PROCESS\r\n        START_TYPE         : 3   DEMAND_START\r\n        ERROR_CONTROL      : 1   NORMAL\r\n";
const KNOWN = /^iislint: x\.txt: this evidence is not recognised and was not used\. Known are: /;

const run = (content: string | Uint8Array) =>
  cli(tree({ "web.config": WEB, "x.txt": content }), ["--facts", "x.txt"]);

const wide = (text: string) => Buffer.from(text, "utf16le");

describe("what cannot be used is told in one line, and the run goes on", () => {
  test.each<[string, string | Uint8Array, string | RegExp]>([
    ["an empty file", "", "x.txt: this evidence is empty and was not used."],
    ["blank lines", "\r\n \r\n", "x.txt: this evidence is empty and was not used."],
    ["another text", "nothing of ours\n", KNOWN],
    [
      "a file that is cut off",
      LISTING.slice(0, 90),
      "x.txt:4: recognised as output of sc.exe, but what it says about aspnet_state is cut off.",
    ],
    [
      "a binary file",
      Buffer.from([0, 1, 2, 0, 0, 0xff, 0xfe, 0]),
      "x.txt: this evidence is binary and was not used. Of a recorded performance log (.blg) give the output of relog FILE -f csv.",
    ],
    [
      "a binary event log",
      Buffer.from("ElfFile\0\0\0\u0001\0"),
      "x.txt: this evidence is a binary event log (.evtx) and was not used: give the output of wevtutil qe FILE /lf:true /f:xml.",
    ],
    [
      "50 MB",
      Buffer.alloc(50 * 2 ** 20, LISTING),
      "x.txt: this evidence is larger than 16 MB (export less of it) and was not read.",
    ],
  ])("%s", async (_, content, told) => {
    const { code, err } = await run(content);
    expect(code).toBe(0);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    if (typeof told === "string") expect(err).toBe(`iislint: ${told}\n`);
    else expect(err).toMatch(told);
  });
});

test("a folder ends the run with exit code 2, and says how its files are named", async () => {
  const top = tree({ "web.config": WEB, "ops/x.txt": LISTING });
  const { code, out, err } = await cli(top, ["--facts", "ops"]);
  expect({ code, out, err }).toEqual({
    code: 2,
    out: "",
    err: expect.stringContaining(
      'The evidence ops cannot be read: it is a folder. Name the files in it: --facts "ops/*".',
    ) as unknown,
  });
  expect((await cli(top, ["--facts", "ops/*"])).out).toContain("state-service-start-mode");
});

describe("encodings in which Windows writes a listing", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(LISTING)],
    ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), wide(LISTING)])],
    ["UTF-16 without one", wide(LISTING)],
    ["the same, highest byte first", wide(LISTING).swap16()],
    ["the same, with a byte too few at its end", wide(`${LISTING}\n`).subarray(0, -1)],
    [
      "a console's code page",
      Buffer.concat([Buffer.from([0x84, 0x94, 0x0a]), Buffer.from(LISTING)]),
    ],
  ])("%s", async (_, bytes) => {
    const { code, out, err } = await run(bytes);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("aspnet_state starts manually there (x.txt, undated)");
  });
});
