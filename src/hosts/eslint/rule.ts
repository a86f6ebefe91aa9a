/** One id as a rule of ESLint: it forwards what the engine found under that id. */
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { ESLint } from "eslint";
import type { Category, Diagnostic, Edit } from "../../diagnostic.js";
import type { Id } from "../../ids.js";
import { presetHolds } from "../../lint/configure.js";
import { messageText } from "../../message.js";
import { shown } from "../../report/print.js";
import { positionAt } from "../../source.js";
import { packageFolder } from "../package.js";
import { judgingOf } from "./judging.js";
import { LANGUAGE } from "./language.js";
import type { Root } from "./nodes.js";

type EslintRule = NonNullable<ESLint.Plugin["rules"]>[string];
type Context = Parameters<EslintRule["create"]>[0];
type Meta = NonNullable<EslintRule["meta"]>;
type Report = Parameters<Context["report"]>[0];

const TYPES: Readonly<Record<Category, NonNullable<Meta["type"]>>> = {
  syntax: "problem",
  schema: "problem",
  correctness: "problem",
  reliability: "problem",
  security: "problem",
  performance: "suggestion",
  deprecation: "suggestion",
  style: "suggestion",
};

/** How a fix or a suggestion of ESLint writes: pieces of the file that is linted. */
interface Fixer {
  replaceTextRange(range: [number, number], text: string): unknown;
}

type Write = (fixer: Fixer) => unknown[];

/** Undefined where an edit lies in another file: ESLint writes only the one it lints. */
function writing(edits: readonly Edit[] | undefined, path: string): Write | undefined {
  if (edits === undefined || edits.length === 0) return undefined;
  if (edits.some(({ source }) => source.path !== path)) return undefined;
  return (fixer) =>
    edits.map(({ span, text }) => fixer.replaceTextRange([span.start, span.end], text));
}

const UNSAFE = "Fix it, which changes what is in force";

const isSame = (some: readonly Edit[], others: readonly Edit[] = []): boolean =>
  some.length === others.length &&
  some.every(({ span, text }, i) => {
    const other = others[i];
    return other?.span.start === span.start && other.span.end === span.end && other.text === text;
  });

/** What a person may choose: an unsafe fix by its title, where it has one. */
function suggestionsOf({ fix, suggestions }: Diagnostic, path: string) {
  const isTold = suggestions.some(({ edits }) => fix && isSame(fix.edits, edits));
  const unsafe = fix?.safe === false && !isTold ? [{ title: UNSAFE, edits: fix.edits }] : [];
  return [...unsafe, ...suggestions].flatMap(({ title, edits }) => {
    const write = writing(edits, path);
    return write ? [{ desc: shown(title), fix: write }] : [];
  });
}

function reportOf(diagnostic: Diagnostic, id: string): Report {
  const { rule, at, message, fix } = diagnostic;
  const { path } = at.source;
  const text = shown(messageText(message));
  const write = fix?.safe ? writing(fix.edits, path) : undefined;
  return {
    message: rule === id ? text : `${rule}: ${text}`,
    loc: { start: positionAt(at.source, at.span.start), end: positionAt(at.source, at.span.end) },
    suggest: suggestionsOf(diagnostic, path),
    ...(write ? { fix: write } : {}),
  } as unknown as Report;
}

function defaultsOf(options: Id["options"]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      (option as { readonly default: unknown }).default,
    ]),
  );
}

/** Address of the page, which the package carries. */
const urlOf = (page: string) => pathToFileURL(join(packageFolder(), page)).href;

/** The rule for an id. */
export function ruleFor({ id, page, description, category, presets, options }: Id): EslintRule {
  const hasOptions = Object.keys(options).length > 0;
  const schema: object = { type: "object", properties: options, additionalProperties: false };
  return {
    meta: {
      type: TYPES[category],
      docs: { description, url: urlOf(page), recommended: presetHolds("recommended", presets) },
      // Which findings bring a fix is seen only where they are found.
      fixable: "code",
      hasSuggestions: true,
      languages: [LANGUAGE],
      schema: hasOptions ? [schema] : [],
      ...(hasOptions ? { defaultOptions: [defaultsOf(options)] } : {}),
    },
    create(context) {
      const root = (context.sourceCode as unknown as { readonly ast: Root }).ast;
      const judging = judgingOf(root);
      judging.ask(id, (context.options[0] ?? {}) as Readonly<Record<string, unknown>>);
      return {
        document() {
          const asking = {
            cwd: context.cwd,
            languageOptions: context.languageOptions as Readonly<Record<string, unknown>>,
          };
          for (const one of judging.told(id, asking)) context.report(reportOf(one, id));
        },
      };
    },
  };
}
