/** Command lines of known and unknown words: an exit code and a sentence, never a trace. */
import { readFileSync } from "node:fs";
import { type CommandPage, pages } from "../../src/hosts/cli/options.js";
import type { Tree } from "../fixtures/disk.js";
import { cli, type Ran, type World } from "../hosts/fake-io.js";
import { type Choices, made } from "./content.js";
import { inFolder, writeTree } from "./folder.js";
import { type Broken, type Fuzzer, reasonOf, type Round } from "./fuzzer.js";

const FILES: Tree = {
  "web.config":
    '<configuration><system.web><sessionState mode="x" timeout="0" /></system.web></configuration>\n',
  "web.Release.config":
    '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="Off" xdt:Transform="SetAttributes" /></system.web></configuration>\n',
  "sub/web.config": "<configuration",
  "srv/applicationHost.config": "<configuration />\n",
  "ops/sc.txt": "SERVICE_NAME: aspnet_state\n        START_TYPE         : 3   DEMAND_START\n",
  "iislint.config.json": '{ "extends": ["recommended"] }\n',
  "odd name.config": "<a/>",
};

/** Words for values and paths. None names an output, and none a folder above: the whole disk is there. */
const WORDS = [
  ...Object.keys(FILES),
  ".",
  "sub",
  "nowhere",
  "",
  "*",
  "**/*.config",
  "[",
  "-",
  "--",
  "-x",
  "=",
  "a=b",
  "C:\\shop=.",
  "=.",
  "text",
  "json",
  "table",
  "html",
  "text:",
  "error",
  "off",
  "recommended",
  "recommended,farm",
  "no-session-id-in-url=error",
  "no-session-id-in-url=loud",
  "session-timeout-range",
  "Release",
  "release",
  "system.web/sessionState",
  "sessionstate",
  "0",
  "-1",
  "1e3",
  "99999999999999999999",
  "/sub",
  "/ (Release)",
  "/sub (Nothing)",
  "https://host/sub?a#b",
  "%zz",
  "__proto__",
  "constructor",
  "toString",
  "\u0000",
  "\u001b[31m",
  "line\nbreak",
  "\u202e",
  "é😀",
];

const COMMANDS = [...Object.keys(pages), "help", "version", "", "", "Lint", "fix"];

/**
 * What is left out: each second run of xmllint would cost more than all others, and whoever watches
 * files or serves an editor does not end.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(["xsd", "watch", "stdio"]);

const optionsOf = ({ groups }: CommandPage) =>
  groups.flatMap(({ options }) => options).filter(({ name }) => !LEFT_OUT.has(name));

const ALL = Object.values<CommandPage>(pages).flatMap(optionsOf);

interface Case extends World {
  readonly argv: readonly string[];
}

function caseOf(choices: Choices): Case {
  const command = choices.of(COMMANDS);
  const page: CommandPage | undefined = Object.hasOwn(pages, command)
    ? pages[command as keyof typeof pages]
    : undefined;
  const own = page ? optionsOf(page) : ALL;
  const argv = command === "" ? [] : [command];
  for (let n = choices.below(5); n > 0; n--) {
    if (choices.onceIn(3)) {
      argv.push(choices.of(WORDS));
      continue;
    }
    const { name, short, value } = choices.of(choices.onceIn(8) ? ALL : own);
    const written = short !== undefined && choices.onceIn(3) ? `-${short}` : `--${name}`;
    const hasValue = value === undefined ? choices.onceIn(12) : !choices.onceIn(12);
    if (!hasValue) argv.push(written);
    else if (choices.onceIn(3)) argv.push(`${written}=${choices.of(WORDS)}`);
    else argv.push(written, choices.of(WORDS));
  }
  return {
    argv,
    stdin: choices.of(["", FILES["web.config"] ?? "", "\u0000", "<a"]),
    isTTY: choices.onceIn(5),
    env: choices.onceIn(5) ? { NO_COLOR: "1" } : {},
  };
}

/** Control characters that no output holds, but for the colours and the status line of a terminal. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
// eslint-disable-next-line no-control-regex -- a colour begins with one
const COLOUR = /\u001b\[[\d;]*m|\r\u001b\[K/g;

function wrongWith({ code, out, err }: Ran, before: Tree, folder: string): string | undefined {
  if (![0, 1, 2].includes(code)) return `exit code ${code}`;
  const all = out + err;
  // Pages and lists may speak of such faults, and quoted ids are proposed; what happened is told on
  // standard error.
  if (/bug in iislint|(?<!")internal-error/.test(err) || /\n\s+at \S+ \(/.test(all)) return err;
  if (code === 2 && err === "") return "it could not run, and says nothing";
  if (code === 0 && out + err === "") return "it says nothing at all";
  if (RAW.test(all.replace(COLOUR, ""))) return `raw characters in ${JSON.stringify(all)}`;
  const changed = Object.keys(before).find(
    (path) => readFileSync(`${folder}/${path}`, "utf8") !== before[path],
  );
  return changed === undefined ? undefined : `${changed} was changed`;
}

async function round(seed: number, size: number): Promise<Round> {
  const broken: Broken[] = [];
  const codes = new Map<number, number>();
  await inFolder(async (folder) => {
    writeTree(folder, { ...FILES, ".git/HEAD": "" });
    for (const { argv, ...world } of made(seed, size, caseOf)) {
      const ran = await cli(folder, argv, world);
      codes.set(ran.code, (codes.get(ran.code) ?? 0) + 1);
      const why = reasonOf(() => wrongWith(ran, FILES, folder));
      if (why !== undefined) broken.push({ input: { argv, ...world }, why });
    }
  });
  const withCode = (code: number) => codes.get(code) ?? 0;
  return {
    counts: {
      "command lines": size,
      clean: withCode(0),
      findings: withCode(1),
      refused: withCode(2),
    },
    broken,
  };
}

export const commandLine: Fuzzer = {
  name: "arguments",
  claim: "Any command line ends with 0, 1 or 2 and a sentence, and changes no file.",
  size: 200,
  round,
};
