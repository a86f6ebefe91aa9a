/** Planted secrets come out nowhere: not in findings, patches, stacks, times, baselines, nor where something breaks. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { tell } from "../../src/hosts/cli/io.js";
import { cli } from "./fake-io.js";
import { hasGit, repository } from "./repository.js";
import { tree } from "./tree.js";

/** What is secret in each of the kinds, and the text around it. */
const KINDS: Readonly<Record<string, { readonly secret: string; readonly text: string }>> = {
  "a password of SQL Server": {
    secret: "Hunter2Zq9xKw",
    text: "Data Source=db;User ID=sa;Password=Hunter2Zq9xKw",
  },
  "a password in quotes": { secret: "pa;ss Zq9xKw", text: "Server=.;Pwd='pa;ss Zq9xKw'" },
  "a key of Redis": {
    secret: "8Jx2mQv7Lr4Tn9Ws3Yc6Bd1Fg5Hk0Pz",
    text: "cache:6380,password=8Jx2mQv7Lr4Tn9Ws3Yc6Bd1Fg5Hk0Pz,ssl=True",
  },
  "a key of a storage account": {
    secret: "q0Wm3x9YpL7vK2sT8rB4nD6fG1hJ5zXcVbNmAsDfGhJkLpOiUyTrEwQ0987654321abcdEF==",
    text: "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=q0Wm3x9YpL7vK2sT8rB4nD6fG1hJ5zXcVbNmAsDfGhJkLpOiUyTrEwQ0987654321abcdEF==",
  },
  "a password in a URL": { secret: "S3cr3tZq9", text: "https://user:S3cr3tZq9@host/x" },
  "a token in a query": { secret: "tok_Zq9xKw77", text: "https://h/?token=tok_Zq9xKw77" },
};

/** Where it stands: each file has something to be told, and something to be fixed. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  "connectionStrings, on the line of a fix": (text) =>
    `<configuration>\n<connectionStrings><add name="a" connectionString="${text}" /></connectionStrings><system.web><sessionState mode="inproc" timeout="20x" /></system.web>\n</configuration>\n`,
  sqlConnectionString: (text) =>
    `<configuration>\n<system.web>\n<sessionState mode="SQLServer" Timeout="00:20:00" sqlConnectionString="${text}" />\n</system.web>\n</configuration>\n`,
  "stateConnectionString, which is dead": (text) =>
    `<configuration>\n<system.web>\n<sessionState mode="InProc" cookieless="autodetect" stateConnectionString="${text}" />\n</system.web>\n</configuration>\n`,
  "a provider": (text) =>
    `<configuration>\n<system.web>\n<sessionState mode="custom" customProvider="p"><providers><add name="p" type="T" connectionString="${text}" accessKey="${text}" /></providers></sessionState>\n</system.web>\n</configuration>\n`,
  "a misspelt attribute": (text) =>
    `<configuration>\n<system.web>\n<sessionState mode="inproc" sqlConectionString="${text}" stateConnectionstring="${text}" />\n</system.web>\n</configuration>\n`,
  "a value that is refused": (text) =>
    `<configuration>\n<system.web>\n<sessionState mode="${text}" timeout="${text}" cookieless="${text}" />\n</system.web>\n</configuration>\n`,
  appSettings: (text) =>
    `<configuration>\n<appSettings><add key="Password" value="${text}" /></appSettings><system.web><sessionState mode="inproc" />\n<machineKey validationKey="${text}" decryptionKey="${text}" /></system.web>\n</configuration>\n`,
  "a comment and a damaged tag": (text) =>
    `<configuration>\n<!-- ${text} --><system.web><sessionState mode="inproc" /></system.web>\n<a b="${text}" <c d=${text}>\n</configuration>\n`,
  "a comment for iislint": (text) =>
    `<configuration>\n<!-- iislint-disable-next-line password: ${text} --><system.web><sessionState mode="inproc" /></system.web>\n</configuration>\n`,
};

const DEBUG = { env: { IISLINT_DEBUG: "1" } };
const WAYS: readonly (readonly string[])[] = [
  ["--timing", "--preset", "strict,security,farm"],
  ["--timing", "--format", "json", "--preset", "strict"],
  ["--fix-dry-run", "--timing", "--format", "json:report.json"],
  ["--fix-dry-run", "--fix-unsafe", "--preset", "strict"],
  ["--baseline", "known.json", "--update-baseline"],
  ["--fix-unsafe", "--timing", "--format", "json", "--preset", "strict"],
];

const matrix = Object.entries(PLACES).flatMap(([place, fileOf]) =>
  Object.entries(KINDS).map(
    ([kind, { secret, text }]) => [kind, place, secret, fileOf(text)] as const,
  ),
);

const parts = (top: string) =>
  ["report.json", "known.json"].map((name) => {
    try {
      return readFileSync(join(top, name), "utf8");
    } catch {
      return "";
    }
  });

test.each(matrix)("%s in %s", async (_kind, _place, secret, text) => {
  const top = tree({ ".git/HEAD": "", "Web.config": text });
  for (const way of WAYS) {
    const { out, err } = await cli(top, way, DEBUG);
    for (const said of [out, err, ...parts(top)]) expect(said, way.join(" ")).not.toContain(secret);
    expect(out + err).not.toBe("");
  }
});

// Needs the program git.
describe.skipIf(!hasGit)("in the index and in the past", () => {
  test.each(Object.entries(KINDS))("%s", async (_, { secret, text }) => {
    const { top, git } = repository({ "a.txt": "" });
    for (const [i, fileOf] of Object.values(PLACES).entries()) {
      mkdirSync(join(top, `${i}`));
      writeFileSync(join(top, `${i}/Web.config`), fileOf(text));
    }
    git("add", "-A");
    for (const way of [
      ["--since", "main"],
      ["--staged"],
      ["--staged", "--fix-dry-run"],
      ["--staged", "--fix"],
    ]) {
      const { out, err } = await cli(top, [...way, "--timing"], DEBUG);
      expect(out + err).not.toContain(secret);
      expect(out + err).not.toBe("");
    }
  });
});

describe("where something breaks with a secret in its mouth", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(Object.entries(KINDS))("%s", async (_, { secret, text }) => {
    const top = tree({ "Web.config": PLACES.appSettings?.(text) ?? "" });
    for (const message of [
      `cannot take "${text}"`,
      text,
      `at connectionString="${text}" in line 2`,
    ]) {
      vi.spyOn(JSON, "stringify").mockImplementation(() => {
        throw new TypeError(message);
      });
      const { code, out, err } = await cli(top, ["--format", "json", "--timing"], DEBUG);
      vi.restoreAllMocks();
      expect(code).toBe(2);
      expect(err).toContain("internal-error");
      expect(err).toContain("TypeError");
      expect(out + err).not.toContain(secret);
    }
    const said: string[] = [];
    tell(
      { stderr: { isTTY: false, write: (one) => said.push(one), writeBytes: () => undefined } },
      text,
    );
    expect(said.join("")).not.toContain(secret);
  });
});
