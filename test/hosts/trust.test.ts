/** What a repository of a stranger may make the program read: docs/trust.md, tried. */
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { lintFiles } from "../../src/hosts/library.js";
import { runOptions } from "../../src/hosts/options-file/read.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const SECRET = "BEGIN OPENSSH PRIVATE KEY";
const WEB = '<configuration><system.web><sessionState mode="Off" /></system.web></configuration>';

/** A repository with a foreign file beside it. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  const top = tree({
    "key.txt": SECRET,
    "repo/.git/HEAD": "ref: refs/heads/main\n",
    "repo/shop/Web.config": WEB,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`repo/${path}`, text])),
  });
  return `${top}/repo`;
}

const link = (repo: string, path: string, target: string) => {
  symlinkSync(target, `${repo}/${path}`);
};

describe("a link that leads out of the repository", () => {
  test.each(["../key.txt", "/dev/zero", "/proc/self/environ"])("to %s is not read", async (to) => {
    const repo = repository({ "other/": "" });
    link(repo, "other/Web.config", to.startsWith("/") ? to : `../${to}`);
    const { code, out } = await cli(repo, ["."]);
    expect(out).toMatch(
      /^other\/Web\.config:1:1 {2}error {2}unreadable-file\n {2}The file is a link/,
    );
    expect(out).not.toContain(SECRET);
    expect(code).toBe(1);
  });

  test("is read where the command line, or the caller of the library, names it", async () => {
    const repo = repository({ "other/": "" });
    link(repo, "other/Web.config", "../../key.txt");
    const { out } = await cli(repo, ["other/Web.config"]);
    expect(out).toContain("xml-syntax");
    const [first] = lintFiles([`${repo}/other/Web.config`]).diagnostics;
    expect(first?.rule).toBe("xml-syntax");
  });

  test("may lead to another place of the repository", async () => {
    const repo = repository({ "other/": "" });
    link(repo, "other/Web.config", "../shop/Web.config");
    expect((await cli(repo, ["."])).out).toContain("No problems in 2 files");
  });

  test("ends the run where it is an options file", async () => {
    const repo = repository();
    link(repo, "iislint.config.json", "../key.txt");
    const { code, out, err } = await cli(repo, ["shop"]);
    expect(code).toBe(2);
    expect(err).toContain("The options file is a link that leads out of the repository");
    expect(out + err).not.toContain(SECRET);
  });

  test.each(["/dev/zero", "../key.txt"])("is no .gitignore: %s", async (to) => {
    const repo = repository();
    link(repo, ".gitignore", to);
    expect((await cli(repo, ["."])).out).toContain("No problems in 1 file");
  });
});

describe("a path of an options file that leads out of the repository", () => {
  test.each([
    ["server", '{ "server": { "applicationHost": "../key.txt" } }', "--application-host"],
    ["paths", '{ "paths": { "C:\\\\": ".." } }', "--map"],
  ])("%s ends the run", async (_, options, option) => {
    const repo = repository({ "iislint.config.json": options });
    const { code, out, err } = await cli(repo, ["shop"]);
    expect(code).toBe(2);
    expect(err).toContain("which lies outside the repository");
    expect(err).toContain(option);
    expect(out + err).not.toContain(SECRET);
  });

  test("is followed where the command line names the options file", async () => {
    const repo = repository({
      "iislint.config.json": '{ "server": { "machineConfig": "../machine.config" } }',
    });
    const { code, err } = await cli(repo, ["--config", "iislint.config.json", "shop"]);
    expect(err).not.toContain("outside the repository");
    expect(code).not.toBe(2);
  });

  test("evidence is left out with a word", async () => {
    const repo = repository({ "iislint.config.json": '{ "evidence": ["../*.txt"] }' });
    const { err } = await cli(repo, ["shop"]);
    expect(err).toContain("this evidence lies outside the repository and was not read");
  });
});

describe("a report", () => {
  test.each([
    ["a file that is linted", "shop/Web.config"],
    ["the options file", "iislint.config.json"],
    ["evidence", "ops/sc.txt"],
    ["a link to a file that is linted", "link.config"],
  ])("never overwrites an input: %s", async (_, path) => {
    const repo = repository({
      "iislint.config.json": '{ "evidence": ["ops/*.txt"] }',
      "ops/sc.txt": "SERVICE_NAME: aspnet_state\n        START_TYPE : 3   DEMAND_START\n",
    });
    link(repo, "link.config", "shop/Web.config");
    const before = readFileSync(`${repo}/${path}`, "utf8");
    const { code, err } = await cli(repo, ["--format", "text", "--format", `json:${path}`, "."]);
    expect(code).toBe(2);
    expect(err).toContain(`The report would overwrite ${path}, which is an input of this run.`);
    expect(readFileSync(`${repo}/${path}`, "utf8")).toBe(before);
  });

  test("replaces an older one as a whole and leaves nothing beside it", async () => {
    const repo = repository({ "out/r.json": "old" });
    expect((await cli(repo, ["--format", "json:out/r.json", "shop"])).code).toBe(0);
    expect(JSON.parse(readFileSync(`${repo}/out/r.json`, "utf8"))).toMatchObject({ version: 1 });
    expect(readdirSync(`${repo}/out`)).toEqual(["r.json"]);
  });

  test("makes the folders that are missing on the way to it", async () => {
    const repo = repository();
    expect((await cli(repo, ["--format", "json:reports/iis/r.json", "shop"])).code).toBe(0);
    expect(readdirSync(`${repo}/reports/iis`)).toEqual(["r.json"]);
  });

  test("that cannot be written is told in a sentence, and the others are written", async () => {
    const repo = repository({ "out/x": "a file" });
    const argv = ["--format", "json:out/x/r.json", "--format", "text:out/r.txt", "shop"];
    const { code, err } = await cli(repo, argv);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("The report cannot be written to");
    expect(readFileSync(`${repo}/out/r.txt`, "utf8")).toContain("No problems");
  });

  test("goes into a device as it is", async () => {
    const repo = repository();
    expect((await cli(repo, ["--format", "json:/dev/null", "shop"])).code).toBe(0);
  });
});

test("standard input beyond the limit is told and not read", async () => {
  const repo = repository();
  const { code, out } = await cli(repo, ["-"], { stdin: Buffer.alloc(16 * 2 ** 20 + 1, 32) });
  expect(code).toBe(1);
  expect(out).toContain("Standard input is larger than 16 MB.");
});

describe("an options file that is a program", () => {
  const schema = () => ({});
  const isRight = () => true;

  test.each([
    ["await new Promise((done) => setTimeout(done, 1e6));", /did not end within 1 seconds\.$/],
    ["for (;;);", /did not end within 1 seconds\.$/],
    ["await new Promise(() => {});", /(?:ended before it said its options|within 1 seconds)\.$/],
    ["for (const all = []; ; ) all.push(new Array(1e6).fill(0.5));", /(?:memory|1 seconds)/],
  ])("that never says its options is given up: %s", async (program, why) => {
    const top = tree({ "c.mjs": `export default {}; ${program}` });
    const said = await runOptions(`${top}/c.mjs`, isRight, schema, 1000);
    expect(said).toEqual({ mistakes: [expect.stringMatching(why)] });
  });

  test("prints nothing into our report", async () => {
    const said: unknown[] = [];
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, "write").mockImplementation((text) => said.push(text) > 0),
    );
    const top = tree({
      "c.mjs":
        'process.stdout.write("::error::a", () => {}); process.stderr.write("b"); export default {};',
    });
    expect(await runOptions(`${top}/c.mjs`, isRight, schema)).toMatchObject({ settings: {} });
    process.stdout.write("ours");
    for (const spy of spies) spy.mockRestore();
    expect(said).toEqual(["ours"]);
  });

  test.each([
    ["process.exit(0); export default {};", "it ends the process"],
    ["export default Promise.resolve({});", "is not a plain object"],
    ["export default new Map();", "is not a plain object"],
    ["export default { get rules() { throw new Error('no rules'); } };", "no rules"],
    ["export default { rules: () => 1 };", "could not be cloned"],
  ])("that says %s is refused", async (program, why) => {
    const repo = repository({ "iislint.config.mjs": program });
    const { code, out, err } = await cli(repo, ["--allow-js-config", "."]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(why);
  });

  test("above the repository is not looked for", async () => {
    const repo = repository();
    writeFileSync(`${repo}/../iislint.config.mjs`, "throw new Error('it ran');");
    const { code, err } = await cli(repo, ["--allow-js-config", "shop"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

/** Files beyond any real one, each beside a file with a mistake that must still be told. */
const MANY = 125_000;
const FEWER = 20_000;
test.each([
  ["children of one element", `<appSettings>${"<add/>".repeat(MANY)}</appSettings>`],
  ["sections that nobody knows", "<x/>".repeat(MANY)],
  [
    "attributes of one element",
    `<appSettings ${Array.from({ length: FEWER }, (_, i) => `a${i}="1"`).join(" ")} />`,
  ],
  ["elements inside each other", "<x>".repeat(FEWER) + "</x>".repeat(FEWER)],
  [
    "locations of one path",
    '<location path="p"><system.web><sessionState mode="Off" /></system.web></location>'.repeat(
      FEWER,
    ),
  ],
])("a file with a great many %s hides nothing of another one", async (_, inside) => {
  const repo = repository({
    "big/Web.config": `<configuration>${inside}</configuration>`,
    "shop/Web.config": WEB.replace("Off", "of"),
  });
  const { code, out, err } = await cli(repo, [".", "--format", "compact"]);
  expect(code).toBe(1);
  expect(out + err).not.toContain("internal-error");
  expect(out).toMatch(/^shop\/Web\.config:1:\d+: error: .* \[invalid-attribute-value\]$/m);
});
