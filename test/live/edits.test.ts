/**
 * The law of a run kept in memory: after any change its result is that of a fresh run over the same
 * files. Random edits over real stories, on a disk of their own and in open documents.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { parseArguments } from "../../src/hosts/cli/args.js";
import type { Io } from "../../src/hosts/cli/io.js";
import { LiveRun, type Seen } from "../../src/hosts/cli/live-run.js";
import { lintOptions } from "../../src/hosts/cli/options.js";
import { openDisk } from "../../src/hosts/disk.js";
import { withTexts } from "../../src/hosts/overlay.js";
import { toSlashes } from "../../src/hosts/paths.js";
import { run } from "../../src/index.js";
import type { RunResult } from "../../src/run/request.js";
import { createSource, type Source } from "../../src/source.js";
import { WORLDS } from "./worlds.js";

const ROOT = join(import.meta.dirname, "../..");
const scratch = toSlashes(mkdtempSync(join(tmpdir(), "iislint-live-")));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** What is compared: everything that a run finds, with paths in place of texts. */
function plain(result: RunResult): unknown {
  const { diagnostics, suppressed, notEvaluated, files, evidence, leftOut, foreign, others } =
    result;
  const broken = result.broken.map(({ optionsFile }) => optionsFile);
  const all = { diagnostics, suppressed, notEvaluated, files, evidence, leftOut, foreign, others };
  return JSON.parse(
    JSON.stringify({ ...all, broken }, (key, value: unknown) =>
      key === "source" ? (value as Source).path : key === "parent" ? undefined : value,
    ),
  );
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => toSlashes(join(entry.parentPath, entry.name)))
    .sort();

/** A session with a disk of its own. */
class Sitting {
  readonly open = new Map<string, string>();
  readonly #io: Io;
  readonly #given = parseArguments([], lintOptions);
  readonly #session: LiveRun;

  constructor(readonly folder: string) {
    const output = { isTTY: false, write: () => undefined, writeBytes: () => undefined };
    this.#io = {
      cwd: folder,
      env: {},
      stdout: output,
      stderr: output,
      readStdin: () => Promise.resolve(new Uint8Array()),
      now: () => "2026-10-15T08:00:00Z",
    };
    this.#session = this.#begin();
  }

  #begin(): LiveRun {
    const targets = [{ path: this.folder, isFolder: true }];
    return new LiveRun(this.#given, this.#io, openDisk(), targets, () => undefined);
  }

  /** Paths of the files there are, open ones first among equals. */
  get paths(): string[] {
    return [...new Set([...filesBelow(this.folder), ...this.open.keys()])].sort();
  }

  textOf(path: string): string {
    return this.open.get(path) ?? readFileSync(path, "utf8");
  }

  /** A fresh run over the same files. */
  async fresh(): Promise<RunResult> {
    const other = this.#begin();
    await other.update();
    const texts = [...this.open].map(([path, text]) => [path, createSource(path, text)] as const);
    return run({ ...other.request, files: withTexts(openDisk(), new Map(texts)) });
  }

  async update(seen: Seen) {
    const updated = await this.#session.update(seen);
    return { updated, result: this.#session.live.result };
  }
}

/** A change of a text, by numbers that say where and what. */
type Edit = (text: string, at: number, what: string) => string;

const place = (text: string, at: number) => at % (text.length + 1);

/** The end of a value between quotes behind a place, or undefined. */
function valueAt(text: string, at: number): readonly [number, number] | undefined {
  const start = text.indexOf('="', place(text, at));
  const end = start < 0 ? -1 : text.indexOf('"', start + 2);
  return end < 0 ? undefined : [start + 2, end];
}

const EDITS: Readonly<Record<string, Edit>> = {
  "replace a value": (text, at, what) => {
    const found = valueAt(text, at);
    return found
      ? text.slice(0, found[0]) + what + text.slice(found[1])
      : `${text}<!-- ${what} -->`;
  },
  "delete a few characters": (text, at) =>
    text.slice(0, place(text, at)) + text.slice(place(text, at) + 1 + (at % 7)),
  "begin a tag": (text, at, what) => {
    const behind = text.indexOf(">", place(text, at)) + 1;
    return `${text.slice(0, behind)}<sessionState ${what.slice(0, 6)}="${text.slice(behind)}`;
  },
  "end every line otherwise": (text) =>
    text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n"),
  "hide what follows": (text, at) => {
    const behind = text.indexOf(">", place(text, at)) + 1;
    return `${text.slice(0, behind)}<!-- iislint-disable-next-line: for now -->${text.slice(behind)}`;
  },
  "say something of a place below": (text, at, what) => {
    const path = ["shop", "shop/cart", "docs/old", "sub", "both", "One/both"][at % 6] ?? "";
    const more = at % 2 === 0 ? ' inheritInChildApplications="false"' : ' allowOverride="false"';
    return text.replace(
      "</configuration>",
      `<location path="${path}"${more}><system.web><sessionState mode="${what}" /></system.web></location></configuration>`,
    );
  },
  "declare a section": (text, at, what) =>
    text.replace(
      /<configuration[^>]*>/,
      (tag) =>
        `${tag}<configSections><section name="${at % 2 === 0 ? "mine" : what.replace(/\W/g, "")}" type="T" /></configSections>`,
    ),
  "take a section from a part": (text, at) =>
    text.replace(
      /<sessionState[^>]*\/>/,
      `<sessionState configSource="${["parts\\\\a.config", "parts\\\\session.config", "sub\\\\Web.config"][at % 3] ?? ""}" />`,
    ),
  "add an element": (text, at, what) =>
    text.replace(
      "</configuration>",
      `<system.web><sessionState mode="${what}" timeout="${at % 90}" /></system.web></configuration>`,
    ),
};

const VALUES = [
  "InProc",
  "StateServer",
  "SQLServer",
  "Off",
  "true",
  "false",
  "20",
  "x",
  "parts/a.config",
  "tcpip=10.0.0.1:42424",
];

/** Files that decide about others, by the folder of a known file. */
const NEW_FILES: Readonly<Record<string, string>> = {
  "web.config":
    '<configuration><system.web><sessionState mode="StateServer" /></system.web></configuration>',
  "Web.Release.config":
    '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState timeout="5" xdt:Transform="SetAttributes" /></system.web></configuration>',
  "parts/a.config": '<sessionState mode="SQLServer" />',
  "sub/Web.config":
    '<configuration><system.web><sessionState configSource="parts\\a.config" /></system.web></configuration>',
  "Global.asax": "<%@ Application %>",
  "sub/Global.asax": "<%@ Application %>",
  "page.asp": "<% %>",
  "parts/a.Release.config":
    '<sessionState timeout="7" xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" xdt:Transform="SetAttributes" />',
  "App_Data/data.xml": "<x />",
  "Shop.csproj":
    "<Project><PropertyGroup><TargetFrameworkVersion>v4.5</TargetFrameworkVersion></PropertyGroup><ProjectExtensions><UseIIS>True</UseIIS><IISUrl>http://localhost:8080/</IISUrl></ProjectExtensions></Project>",
  "bin/Shop.dll": "MZ",
  ".gitignore": "*.config\n",
  "evidence/services.txt":
    "SERVICE_NAME: aspnet_state\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : 1  STOPPED\n",
  "iislint.config.jsonc":
    '{ "extends": ["all"], "rules": { "no-session-id-in-url": "off" }, "facts": { "deployment": { "servers": 2 } } }',
  "sub/iislint.config.json": '{ "extends": ["strict"], "ignore": ["parts/"] }',
  "iislint.config.json": '{ "extends": "strict", "evidence": ["evidence/*.txt"] }',
  "applicationHost.config":
    '<configuration><system.applicationHost><sites><site name="S" id="1"><application path="/"><virtualDirectory path="/" physicalPath="C:\\s" /></application></site></sites></system.applicationHost></configuration>',
  "blob.config": "\0\u0001",
};

const step = fc.record({
  kind: fc.constantFrom("type", "type", "type", "type", "save", "add", "remove", "close"),
  file: fc.nat(1000),
  edit: fc.constantFrom(...Object.keys(EDITS)),
  at: fc.nat(20_000),
  what: fc.constantFrom(...VALUES),
  added: fc.constantFrom(...Object.keys(NEW_FILES)),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Makes a step true on the disk or in a document, and says what a host would have seen. */
function make(sitting: Sitting, { kind, file, edit, at, what, added }: Step): Seen {
  const { paths, open } = sitting;
  const path = paths[file % paths.length] ?? join(sitting.folder, "web.config");
  const changed = () => (EDITS[edit] ?? ((text: string) => text))(sitting.textOf(path), at, what);
  switch (kind) {
    case "type": {
      // Others are no documents of an editor that speaks to us.
      if (!/\.config$/i.test(path)) return { disk: [path] };
      const text = changed();
      open.set(path, text);
      return { texts: [createSource(path, text)] };
    }
    case "save":
      writeFileSync(path, paths.includes(path) ? changed() : "");
      return { disk: [path] };
    case "add": {
      const other = toSlashes(join(dirname(path), added));
      mkdirSync(dirname(other), { recursive: true });
      writeFileSync(other, NEW_FILES[added] ?? "");
      return { disk: [other] };
    }
    case "remove":
      // The last one stays, so that there is something to lint.
      if (paths.length < 2) return {};
      rmSync(path, { force: true });
      return { disk: [path] };
    default:
      if (!open.delete(path)) return {};
      return { closed: [path], disk: [path] };
  }
}

const STORIES = [
  ...[
    "brewery",
    "ferry-two-builds",
    "travel-release-transform",
    "newspaper-shared-config-source",
    "theatre-state-service",
    "lighthouse-changed-part",
    "school-subfolder",
    "harbour-root-location",
    "gallery-virtual-directories",
    "university-inherits",
  ].map((name) => `test/stories/${name}`),
];
/** By name, what writes it into a folder. */
const BEGINNINGS: readonly (readonly [string, (folder: string) => void])[] = [
  ...STORIES.map(
    (story) =>
      [
        story,
        (folder: string) => {
          cpSync(join(ROOT, story), folder, { recursive: true });
        },
      ] as const,
  ),
  ...Object.entries(WORLDS).map(
    ([name, world]) =>
      [
        name,
        (folder: string) => {
          for (const [path, text] of Object.entries(world)) {
            mkdirSync(dirname(join(folder, path)), { recursive: true });
            writeFileSync(join(folder, path), text);
          }
        },
      ] as const,
  ),
];

/** Together more than a thousand edits; set LIVE_RUNS to make many more. */
const RUNS = Number(process.env.LIVE_RUNS ?? 10);
const STEPS = 10;

describe("after each of a hundred edits it is a fresh run", () => {
  test.each(BEGINNINGS)(
    "%s",
    async (name, write) => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
          const folder = `${scratch}/${name.split("/").at(-1) ?? ""}${String(count++)}`;
          write(folder);
          // The top of a repository, so that nothing above the scratch folder counts.
          mkdirSync(`${folder}/.git`);
          const sitting = new Sitting(folder);
          let before = (await sitting.update({})).result;
          expect(plain(before)).toEqual(plain(await sitting.fresh()));
          for (const one of steps) {
            const { updated, result } = await sitting.update(make(sitting, one));
            const fresh = await sitting.fresh();
            expect(plain(result)).toEqual(plain(fresh));
            // Whoever shows only what is said to have changed shows all of it.
            const ofPath = (path: string, { diagnostics }: RunResult) =>
              diagnostics.filter(({ at }) => at.source.path === path);
            for (const path of new Set(
              [...before.diagnostics, ...result.diagnostics].map(({ at }) => at.source.path),
            ))
              if (!updated.changed.has(path))
                expect(ofPath(path, result)).toEqual(ofPath(path, before));
            before = result;
          }
          rmSync(folder, { recursive: true, force: true });
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    12_000 * RUNS,
  );
});
