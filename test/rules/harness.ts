/** A tree of files held in memory, linted by the core; and tables of cases for rules. */
import { findNodeAtLocation, getNodeValue, parseTree } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import type { DeclaredFacts } from "../../schema/generated/options.js";
import type { Edit, LintResult, Severity } from "../../src/diagnostic.js";
import type { Entry, Files } from "../../src/files.js";
import { declaredFacts } from "../../src/facts/declared.js";
import { readEvidence } from "../../src/facts/evidence.js";
import { mergeFacts } from "../../src/facts/merge.js";
import { configure, diagnostics, lintWorkspace, type Request } from "../../src/index.js";
import { createSource, type Location, positionAt, type Source, textOf } from "../../src/source.js";
import { messageText } from "../../src/message.js";

/** Path to text; paths relative, forward slashes. */
export type Tree = Readonly<Record<string, string>>;

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

/** A tree as the core sees a file system. */
export function memoryFiles(tree: Tree): Files {
  const sources = new Map<string, Source>();
  return {
    list(folder) {
      const prefix = folder === "." || folder === "" ? "" : `${folder}/`;
      const entries = new Map<string, Entry>();
      for (const path of Object.keys(tree)) {
        if (!path.startsWith(prefix)) continue;
        const [name = "", ...rest] = path.slice(prefix.length).split("/");
        entries.set(name, { name, kind: rest.length > 0 ? "folder" : "file" });
      }
      return entries.size > 0 ? [...entries.values()] : undefined;
    },
    read(path) {
      const text = tree[path];
      if (text === undefined) return undefined;
      const source = sources.get(path) ?? createSource(path, text);
      sources.set(path, source);
      return source;
    },
  };
}

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
  const { levels: configured, problems } = configure({
    rules,
    diagnostics,
    presets: configuration.extends ?? [],
    ruleSettings: configuration.rules ?? {},
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
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
      files: memoryFiles(tree),
      targets:
        targets ??
        Object.keys(tree).filter((path) => path.endsWith(".config") && !server.includes(path)),
      base: ".",
      ...(configuration.server ? { server: configuration.server } : {}),
      ...(applications ? { applications } : {}),
      ...(environment ? { environment } : {}),
      ...(paths ? { paths } : {}),
      facts,
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

/** A text after those of the edits that are about its file. */
export function applied(text: string, edits: readonly Edit[], path: string): string {
  return edits
    .filter((edit) => edit.source.path === path)
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce(
      (result, { span, text: inserted }) =>
        result.slice(0, span.start) + inserted + result.slice(span.end),
      text,
    );
}

/** What a rule says of a case. */
export function lintCase(id: string, each: Case): LintResult {
  const result = lintTree(treeOf(each), each.targets, each.options ? { [id]: each.options } : {});
  return { ...result, diagnostics: result.diagnostics.filter((found) => found.rule === id) };
}

/** Runs the tables of one rule; findings of other ids do not count. */
export function testRule(
  id: string,
  tables: {
    readonly clean: Readonly<Record<string, Case>>;
    readonly caught: Readonly<Record<string, Caught>>;
    readonly unjudged?: Readonly<Record<string, Unjudged>>;
  },
): void {
  describe(`${id} is silent`, () => {
    test.each(Object.entries(tables.clean))("%s", (_, each) => {
      const { diagnostics: found, notEvaluated } = lintCase(id, each);
      expect(found.map(({ message }) => message)).toEqual([]);
      expect(notEvaluated.filter(({ rule }) => rule === id)).toEqual([]);
    });
  });
  describe(`${id} reports`, () => {
    test.each(Object.entries(tables.caught))("%s", (_, each) => {
      const { diagnostics: found } = lintCase(id, each);
      const actual = found
        .map(({ at, severity, message: parts }, i) => ({
          at,
          severity,
          message: messageText(parts),
          i,
        }))
        .map(({ at, severity, message, i }) => ({
          ...(each.found[i]?.path === undefined ? {} : { path: at.source.path }),
          severity,
          at: textOf(at.source, at.span),
          line: positionAt(at.source, at.span.start).line,
          ...(each.found[i]?.says !== undefined && message.includes(each.found[i].says)
            ? { says: each.found[i].says }
            : each.found[i]?.says === undefined
              ? {}
              : { says: message }),
        }));
      expect(actual).toEqual(each.found);
      for (const { message } of found) expect(messageText(message)).not.toMatch(/[{}]/);
      if (each.fixed !== undefined && typeof each.files === "string")
        expect(
          applied(
            each.files,
            found.flatMap(({ fix }) => fix?.edits ?? []),
            "Web.config",
          ),
        ).toBe(each.fixed);
    });
  });
  const { unjudged } = tables;
  if (!unjudged) return;
  describe(`${id} is not evaluated`, () => {
    test.each(Object.entries(unjudged))("%s", (_, each) => {
      const { diagnostics: found, notEvaluated } = lintCase(id, each);
      expect(found.map(({ message }) => message)).toEqual([]);
      expect(notEvaluated.filter(({ rule }) => rule === id)).toMatchObject([
        { missing: [each.missing], subjects: each.subjects },
      ]);
    });
  });
}
