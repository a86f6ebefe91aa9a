/** A tree of files held in memory, linted by the core; and tables of cases for rules. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findNodeAtLocation, getNodeValue, parseTree } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import type { DeclaredFacts } from "../../schema/generated/options.js";
import type { Diagnostic, Edit, LintResult, Severity } from "../../src/diagnostic.js";
import { declaredFacts } from "../../src/facts/declared.js";
import { readEvidence } from "../../src/facts/evidence.js";
import { mergeFacts } from "../../src/facts/merge.js";
import {
  configure,
  diagnostics,
  lintWorkspace,
  presetConflict,
  type Request,
} from "../../src/index.js";
import { createSource, type Location, positionAt, textOf } from "../../src/source.js";
import { messageText } from "../../src/message.js";
import { memory, type Tree } from "../fixtures/disk.js";
import { editedTree } from "../fixtures/edits.js";
import { fileOf, missingIn, sectionsOf, statementOf } from "./statement.js";

/** What of iislint.config.jsonc the tests use. */
interface Configuration {
  readonly extends?: readonly string[];
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly applications?: readonly string[];
  readonly environment?: Request["environment"];
  readonly paths?: Readonly<Record<string, string>>;
  readonly server?: Request["server"];
  readonly evidence?: readonly string[];
  readonly facts?: unknown;
}

export const CONFIGURATION = "iislint.config.jsonc";

function readConfiguration(tree: Tree): {
  configuration: Configuration;
  locate: (pointer: string) => Location | undefined;
} {
  const source = createSource(CONFIGURATION, tree[CONFIGURATION] ?? "{}");
  const root = parseTree(source.text, [], { allowTrailingComma: true });
  if (!root) throw new Error(`${CONFIGURATION} is no JSON:\n${source.text}`);
  return {
    configuration: getNodeValue(root) as Configuration,
    locate(pointer) {
      const path = pointer.split("/").slice(1);
      const node = findNodeAtLocation(
        root,
        path.map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      );
      if (!node) return undefined;
      return { source, span: { start: node.offset, end: node.offset + node.length } };
    },
  };
}

const matches = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*")}$`).test(
    path,
  );

/** What an evidence file says; text that is not recognised fails the test. */
function evidenceOf(tree: Tree, patterns: readonly string[]) {
  const paths = Object.keys(tree).filter((path) => patterns.some((each) => matches(each, path)));
  return paths.map((path) => {
    const facts = readEvidence(createSource(path, tree[path] ?? ""));
    if (!facts) throw new Error(`${path} is not recognised as evidence`);
    return facts;
  });
}

/** The day of every run here. */
const NOW = "2026-11-01";

/**
 * Lints a tree the way the command line does: every configuration file of it, with what its
 * iislint.config.jsonc says.
 * @param targets - the files to report on; all `.config` files by default
 * @param options - by rule, without the severity that an options file would fix with them
 */
export function lintTree(
  tree: Tree,
  targets?: readonly string[],
  options: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): LintResult {
  const { configuration, locate } = readConfiguration(tree);
  const {
    levels: configured,
    problems,
    conflicts,
  } = configure({
    rules,
    diagnostics,
    presets: configuration.extends ?? [],
    ruleSettings: configuration.rules ?? {},
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const extended = locate("/extends");
  const levels = new Map(configured);
  for (const [id, own] of Object.entries(options)) {
    const level = levels.get(id);
    if (level) levels.set(id, { ...level, options: { ...level.options, ...own } });
  }
  const facts = mergeFacts(
    ...evidenceOf(tree, configuration.evidence ?? []),
    declaredFacts(configuration.facts as DeclaredFacts | undefined, (pointer) =>
      locate(`/facts${pointer}`),
    ),
  );
  const server = Object.values(configuration.server ?? {});
  const { applications, environment, paths } = configuration;
  return lintWorkspace(
    {
      files: memory(tree),
      targets:
        targets ??
        Object.keys(tree).filter((path) => path.endsWith(".config") && !server.includes(path)),
      base: ".",
      ...(configuration.server ? { server: configuration.server } : {}),
      ...(applications ? { applications } : {}),
      ...(environment ? { environment } : {}),
      ...(paths ? { paths } : {}),
      facts,
      presetConflict: extended && presetConflict(conflicts, extended),
      now: NOW,
    },
    rules,
    levels,
  );
}

export interface Expected {
  readonly severity: Severity;
  /** The exact text under the span. */
  readonly at: string;
  readonly line: number;
  /** Of the file, where it is not Web.config. */
  readonly path?: string;
  /** A part of the message. */
  readonly says?: string;
}

export interface Case {
  /** A Web.config, or several files. */
  readonly files: string | Tree;
  readonly targets?: readonly string[];
  /** Options of the rule. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly preset?: string;
  /** Evidence files by name. */
  readonly evidence?: Tree;
  /** The `facts` block. */
  readonly facts?: unknown;
  /** Further keys of the options file. */
  readonly configuration?: Readonly<Record<string, unknown>>;
}

export interface Caught extends Case {
  readonly found: readonly Expected[];
  /** The files after all fixes of the rule. */
  readonly fixed?: string;
}

export interface Unjudged extends Case {
  readonly missing: string;
  /** Why evidence at hand does not supply it; told nowhere where it is left out. */
  readonly reason?: string;
  readonly subjects: readonly string[];
}

/** `<sessionState>` with these attributes in an otherwise empty file; attributes stand in line 3. */
export const sessionState = (attributes: string, inside = "") =>
  `<configuration>\n  <system.web>\n    <sessionState ${attributes}${inside === "" ? " />" : `>\n${inside}\n    </sessionState>`}\n  </system.web>\n</configuration>\n`;

function treeOf(each: Case): Tree {
  const configuration = {
    ...(each.preset === undefined ? {} : { extends: ["recommended", each.preset] }),
    evidence: Object.keys(each.evidence ?? {}),
    facts: each.facts,
    ...each.configuration,
  };
  return {
    ...(typeof each.files === "string" ? { "Web.config": each.files } : each.files),
    ...each.evidence,
    [CONFIGURATION]: JSON.stringify(configuration, undefined, 2),
  };
}

/** What a rule says of a case. */
export function lintCase(id: string, each: Case): LintResult {
  const result = lintTree(treeOf(each), each.targets, each.options ? { [id]: each.options } : {});
  return { ...result, diagnostics: result.diagnostics.filter((found) => found.rule === id) };
}

/** What a finding offers to do by itself or on demand: edits with a name. */
const offersOf = ({ fix, suggestions }: Diagnostic) =>
  [{ title: "the fix", edits: fix?.edits }, ...suggestions].flatMap(({ title, edits = [] }) =>
    edits.length === 0 ? [] : [{ title, edits }],
  );

/** Whether edits take findings of the rule away, and leave files that can be read. */
function cures(id: string, each: Case, edits: readonly Edit[]): boolean {
  const files = treeOf(each);
  const count = (found: LintResult, rule: string) =>
    found.diagnostics.filter((one) => one.rule === rule).length;
  const options = each.options ? { [id]: each.options } : {};
  const before = lintTree(files, each.targets, options);
  const after = lintTree(editedTree(files, edits), each.targets, options);
  return (
    count(after, id) < count(before, id) &&
    count(after, "xml-syntax") <= count(before, "xml-syntax")
  );
}

/** A finding as the tables have it. */
function asExpected({ at, severity, message }: Diagnostic, expected: Expected | undefined) {
  const text = messageText(message);
  const { path, says } = expected ?? {};
  return {
    ...(path === undefined ? {} : { path: at.source.path }),
    severity,
    at: textOf(at.source, at.span),
    line: positionAt(at.source, at.span.start).line,
    ...(says === undefined ? {} : { says: text.includes(says) ? says : text }),
  };
}

/** Whether `vitest -u` asks for the files of statements to be written anew. */
const isUpdate = () => expect.getState().snapshotState.snapshotUpdateState === "all";

/** It would change everything, but the engine refuses it, and with it the build. */
const REFUSED = `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
  <system.web xdt:Transform="Remove" />
  <system.web><sessionState mode="Off" xdt:Transform="Replce" /></system.web>
</configuration>`;

/** A case with a transform beside its Web.config that is refused; undefined where it has none. */
function withRefused(each: Case): Case | undefined {
  const files = typeof each.files === "string" ? { "Web.config": each.files } : each.files;
  return "Web.config" in files && !Object.keys(files).some((path) => /^Web\..+\.config$/.test(path))
    ? { ...each, files: { ...files, "Web.Release.config": REFUSED } }
    : undefined;
}

const tested = new Set<string>();

/**
 * Runs the tables of one rule; findings of other ids do not count. What each caught case finds is
 * stated to the letter in `advice/<id>.txt`: places, application, fix, and the suggestions in all
 * dialects. A case that is not stated there fails, and says what is missing; `vitest -u` writes it.
 */
export function testRule(
  id: string,
  tables: {
    readonly clean: Readonly<Record<string, Case>>;
    readonly caught: Readonly<Record<string, Caught>>;
    readonly unjudged?: Readonly<Record<string, Unjudged>>;
  },
): void {
  // Each call writes the file of its rule: a second one would write over the first.
  if (tested.has(id)) throw new Error(`${id} is tested twice. Put all its cases into one table.`);
  tested.add(id);
  const file = join(import.meta.dirname, `advice/${id}.txt`);
  const caught = Object.entries(tables.caught);
  let made: string | undefined;
  const statements = () =>
    (made ??= fileOf(
      new Map(
        caught.map(([name, each]) => [name, lintCase(id, each).diagnostics.map(statementOf)]),
      ),
    ));
  describe(`${id} is silent`, () => {
    test.each(Object.entries(tables.clean))("%s", (_, each) => {
      const { diagnostics: found, notEvaluated } = lintCase(id, each);
      expect(found.map(({ message }) => message)).toEqual([]);
      expect(notEvaluated.filter(({ rule }) => rule === id)).toEqual([]);
    });
  });
  describe(`${id} reports`, () => {
    test.each(caught)("%s", (name, each) => {
      const { diagnostics: found } = lintCase(id, each);
      expect(found.map((one, i) => asExpected(one, each.found[i]))).toEqual(each.found);
      for (const { message } of found) expect(messageText(message)).not.toMatch(/[{}]/);
      if (each.fixed !== undefined && typeof each.files === "string")
        expect(
          editedTree(
            treeOf(each),
            found.flatMap(({ fix }) => fix?.edits ?? []),
          )["Web.config"],
        ).toBe(each.fixed);
      const offers = found.flatMap(offersOf);
      expect(offers.filter(({ edits }) => !cures(id, each, edits))).toEqual([]);
      if (isUpdate()) return;
      const stated = existsSync(file)
        ? sectionsOf(readFileSync(file, "utf8")).get(name)
        : undefined;
      const own = sectionsOf(statements()).get(name) ?? [];
      expect(missingIn(stated, own).join("\n\n"), `advice/${id}.txt`).toBe("");
      expect(stated, `advice/${id}.txt`).toEqual(own);
    });

    // A few of each rule: they share the way they look at transforms.
    test.each(caught.slice(0, 3))("beside a refused transform too: %s", (_, each) => {
      const beside = withRefused(each);
      if (!beside) return;
      const said = (one: Case) => lintCase(id, one).diagnostics.map(({ message }) => message);
      expect(said(beside)).toEqual(said(each));
    });

    test("nothing else is stated", async () => {
      await expect(statements()).toMatchFileSnapshot(file);
    });
  });
  const { unjudged } = tables;
  if (!unjudged) return;
  describe(`${id} is not evaluated`, () => {
    test.each(Object.entries(unjudged))("%s", (_, each) => {
      const { diagnostics: found, notEvaluated } = lintCase(id, each);
      expect(found.map(({ message }) => message)).toEqual([]);
      expect(notEvaluated.filter(({ rule }) => rule === id)).toMatchObject([
        {
          missing: [each.missing],
          subjects: each.subjects,
          ...(each.reason === undefined ? {} : { reason: each.reason }),
        },
      ]);
    });
  });
}
