/** Texts of options files: settings that JSON means, or mistakes with their places; nothing else. */
import { writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { validate } from "../../schema/generated/config-validator.js";
import configSchema from "../../schema/generated/config.schema.json" with { type: "json" };
import { readOptions } from "../../src/hosts/options-file/read.js";
import { cli } from "../hosts/fake-io.js";
import { type Choices, made } from "./content.js";
import { damaged } from "./damage.js";
import { inFolder, writeTree } from "./folder.js";
import { type Broken, type Fuzzer, reasonOf, type Round } from "./fuzzer.js";

/** A value for each key, right and wrong ones. */
const KEYS: Readonly<Record<string, readonly unknown[]>> = {
  extends: [["recommended"], ["farm", "all"], [], "recommended", ["no"]],
  rules: [
    { "no-session-id-in-url": "off" },
    { "no-session-id-in-url": ["error", {}] },
    { "no-sesion": "off" },
    { "no-session-id-in-url": 2 },
    {},
  ],
  ignore: [["legacy/**"], ["!*", "[", "\\"], ["**"], "a"],
  applications: [["/"], ["/", "/sub"], ["sub"], [""], [1]],
  environment: [{ iis: "10.0", dotnet: "4.8" }, { iis: "6" }, {}, null],
  paths: [{ "C:\\shop": "." }, { "": "" }, { a: "../.." }, []],
  server: [{ machineConfig: "web.config" }, { applicationHost: "none.config" }, { x: "y" }],
  evidence: [["ops/*.txt"], ["**"], ["../*"], ["["]],
  facts: [
    { deployment: { servers: 2, affinity: "none" } },
    { deployment: { servers: -1 } },
    { services: [{ name: "aspnet_state", startMode: "Manual" }] },
    { apps: [{ app: "/", load: { concurrentSessions: 1, avgSessionBytes: 1 } }] },
  ],
  root: [true, "yes"],
  ["__proto__"]: [{ root: true }],
  unknown: [1],
};

const PIECES = [
  ...'{}[],:"\\/'.split(""),
  "//",
  "/*",
  "*/",
  "null",
  "true",
  "-0",
  "1e999",
  "\u0000",
  "\u2028",
  "\ufeff",
  '"\\ud800"',
  '"\\x"',
  "'a'",
  '"rules":',
  '"__proto__":',
  "[".repeat(300),
  '{"a":'.repeat(300),
];

function textOf(choices: Choices): string {
  const settings = Object.keys(KEYS).flatMap((key) =>
    choices.onceIn(9) ? [[key, choices.of(KEYS[key] ?? [])] as const] : [],
  );
  const text = JSON.stringify(Object.fromEntries(settings), undefined, choices.of([0, 2]));
  return choices.onceIn(2) ? damaged(choices, text, PIECES) : text;
}

const FILES = {
  "web.config":
    '<configuration><system.web><sessionState mode="x" /></system.web></configuration>\n',
  "sub/web.config": "<configuration />\n",
};

/** What JSON itself makes of a text; undefined where it is none. */
function plainJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

const PLACE = /^(?:[^\n]*\/)?iislint\.config\.json(?::\d+:\d+)?: [^\n]+$/;

/** The mistakes, none where the file can be used; or what is wrong with how it was read. */
function look(path: string, text: string): readonly string[] | string {
  const loaded = readOptions(path, validate, () => configSchema);
  const json = plainJson(text);
  if (!("mistakes" in loaded)) {
    if (
      json !== undefined &&
      !isDeepStrictEqual(JSON.parse(JSON.stringify(loaded.settings)), json.value)
    )
      return `read as ${JSON.stringify(loaded.settings)}`;
    return [];
  }
  const { mistakes } = loaded;
  if (mistakes.length === 0) return "refused without a reason";
  if (json !== undefined && mistakes.some((mistake) => mistake.includes("not JSON")))
    return `JSON that is called none: ${mistakes.join("; ")}`;
  const odd = mistakes.find((mistake) => !PLACE.test(mistake));
  return odd === undefined ? mistakes : `a mistake without its place: ${odd}`;
}

async function round(seed: number, size: number): Promise<Round> {
  const broken: Broken[] = [];
  let [usable, refused] = [0, 0];
  await inFolder(async (folder) => {
    writeTree(folder, { ...FILES, ".git/HEAD": "" });
    const path = `${folder}/iislint.config.json`;
    for (const text of made(seed, size, textOf)) {
      writeFileSync(path, text);
      const mistakes: string[] = [];
      const why = reasonOf(() => {
        const seen = look(path, text);
        if (typeof seen === "string") return seen;
        mistakes.push(...seen);
        return undefined;
      });
      const isRefused = mistakes.length > 0;
      if (isRefused) refused++;
      else usable++;
      if (why !== undefined) broken.push({ input: text, why });
      const { code, out, err } = await cli(folder, ["."]);
      if (isRefused && code !== 2) broken.push({ input: text, why: `exit code ${code}` });
      if (![0, 1, 2].includes(code) || /bug in iislint|\n\s+at /.test(out + err))
        broken.push({ input: text, why: `exit code ${code}: ${err}` });
    }
  });
  return { counts: { texts: size, usable, refused }, broken };
}

export const options: Fuzzer = {
  name: "options",
  claim: "An options file means what JSON says, or each mistake in it is told at its place.",
  size: 200,
  round,
};
