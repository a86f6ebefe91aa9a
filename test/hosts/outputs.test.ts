/** Where reports go: several at once, into folders that are missing, from the top of a repository. */
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const WRONG =
  '<configuration><system.web><sessionState timeout="20x" /></system.web></configuration>';

test("a folder that is missing is made", async () => {
  const top = tree({ "web.config": WRONG });
  const { code, out, err } = await cli(top, ["--format", "gitlab:a/b/c.json"]);
  expect([code, out, err]).toEqual([1, "", ""]);
  expect(JSON.parse(readFileSync(join(top, "a/b/c.json"), "utf8"))).toHaveLength(1);
});

describe("two reports of one name", () => {
  test.each([
    ["o", "o", "Two formats cannot share the file o. Give each a file of its own."],
    ["o", "./o", "as o and ./o may be"],
    ["a/../o", "o", "as a/../o and o may be"],
    ["out/O.json", "out/o.json", "as out/O.json and out/o.json may be"],
    ["link", "o", "as link and o may be"],
  ])("%s and %s", async (first, second, message) => {
    const top = tree({ "web.config": WRONG, o: "" });
    symlinkSync(join(top, "o"), join(top, "link"));
    const argv = ["--format", `text:${first}`, "--format", `json:${second}`];
    const { code, err } = await cli(top, argv);
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(readFileSync(join(top, "o"), "utf8")).toBe("");
    expect(existsSync(join(top, "out"))).toBe(false);
  });

  test("and two of two names", async () => {
    const top = tree({ "web.config": WRONG });
    const { code } = await cli(top, ["--format", "text:a/o", "--format", "json:b/o"]);
    expect(code).toBe(1);
    expect(existsSync(join(top, "a/o")) && existsSync(join(top, "b/o"))).toBe(true);
  });
});

describe("a CI system says which repository it is", () => {
  const files = { "web/Web.config": WRONG };
  const GITHUB = {
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "o/n",
    GITHUB_SHA: "0".repeat(40),
  };

  test.each(["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY"])(
    "%s",
    async (name) => {
      const top = tree(files);
      const env = { [name]: top };
      const said = await cli(join(top, "web"), ["--format", "github"], { env });
      expect(said.out).toMatch(/^::error file=web\/Web\.config,/);
      const alone = await cli(join(top, "web"), ["--format", "github"]);
      expect(alone.out).toMatch(/^::error file=Web\.config,/);
      // What a person reads is as it is without a CI system.
      const text = await cli(join(top, "web"), ["--format", "compact"], { env });
      expect(text.out).toMatch(/^Web\.config:/);
    },
  );

  test.each([
    [GITHUB, `https://github.example/o/n/blob/${GITHUB.GITHUB_SHA}/`],
    [
      { CI_PROJECT_URL: "https://gitlab.example/g/n", CI_COMMIT_SHA: "1f" },
      "https://gitlab.example/g/n/-/blob/1f/",
    ],
    [{ ...GITHUB, GITHUB_SHA: "" }, ""],
    [{ ...GITHUB, GITHUB_REPOSITORY: "o/n)](javascript:x" }, ""],
    [{ ...GITHUB, GITHUB_SERVER_URL: "javascript://x" }, ""],
  ])("%j", async (env, url) => {
    const { out } = await cli(tree(files), ["--format", "markdown"], { env });
    expect(out).toContain(`](${url}web/Web.config#L1)`);
  });
});

describe("standard output by its name", () => {
  test.each(["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "//dev//stdout"])(
    "%s beside a report that takes it",
    async (name) => {
      const top = tree({ "web.config": WRONG });
      const { code, out, err } = await cli(top, ["--format", "text", "--format", `json:${name}`]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^iislint: Two formats cannot share standard output\./);
    },
  );

  test("takes the report by itself", async () => {
    const { code, out } = await cli(tree({ "web.config": WRONG }), ["--format=json:/dev/stdout"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ summary: { errors: 1 } });
  });
});
