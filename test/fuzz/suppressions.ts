/** Directives in comments hide what they name and nothing else. */
import { scan } from "../../src/document/scan.js";
import type { Document, Element } from "../../src/document/tree.js";
import { createSource } from "../../src/source.js";
import type { Tree } from "../fixtures/disk.js";
import { type Choices, made } from "./content.js";
import { damaged } from "./damage.js";
import { type Broken, type Fuzzer, reasonOf, type Round } from "./fuzzer.js";
import { findings } from "./judged.js";

const PATH = "web.config";

const LINES = [
  '<sessionState mode="x" />',
  '<sessionState\n  mode="x"\n  timeout="0" />',
  '<pages buffer="x" bufer="true"><namespaces><add /></namespaces></pages>',
  '<httpCookies requireSSL="1" />',
  "<trace enabled='true'>",
  "</trace>",
  "text",
  "<!-- a comment -->",
];
const IDS = ["invalid-attribute-value", "unknown-attribute", "missing-attribute", "xml-syntax"];
const WORDS = ["disable", "enable", "disable-next-line", "disable-file"];
const NEAR = [
  "iislint-disabled",
  "iislint-disable_",
  "iislint disable",
  "iislint-Disable",
  "-iislint",
];

/** A comment that is a directive, or nearly one. */
function comment(choices: Choices): string {
  const word = choices.onceIn(6) ? choices.of(NEAR) : `iislint-${choices.of(WORDS)}`;
  const ids = Array.from({ length: choices.below(3) }, () => choices.of(IDS));
  const reason = choices.of(["", "", ": why", ":", ` :${IDS[0] ?? ""}`]);
  const blank = choices.of([" ", "", "\n", "\t  "]);
  return `<!--${blank}${word} ${ids.join(choices.of([" ", ", ", ",", "\n"]))}${reason}${blank}-->`;
}

function textOf(choices: Choices): string {
  const lines = Array.from({ length: 2 + choices.below(8) }, () =>
    choices.onceIn(2) ? choices.of(LINES) : comment(choices),
  );
  const text = `${choices.onceIn(4) ? `${comment(choices)}\n` : ""}<configuration>\n<system.web>\n${lines.join(choices.of(["\n", "\n", " "]))}\n</system.web>\n</configuration>\n`;
  return choices.onceIn(3)
    ? damaged(choices, text, [...LINES, "<!--", "-->", "--", "iislint-"])
    : text;
}

/** What a comment asks for, read in the plainest way. */
function directiveIn(value: string): { word: string; ids: readonly string[] } | undefined {
  const match =
    /^iislint-(disable-next-line|disable-file|disable|enable)(?![\w-])(?=[\s:]|$)([^:]*)/.exec(
      value.trim(),
    );
  if (!match) return undefined;
  // Ids behind the colon are in the wrong place: such a comment hides nothing.
  const reason = value.trim().slice(match[0].length + 1);
  const words = reason.split(/[\s,]+/).filter((word) => word !== "");
  const areIds = words.length > 0 && words.every((word) => /^[a-z]+(?:-[a-z]+)+:?$/.test(word));
  if ((match[2] ?? "").trim() === "" && areIds) return undefined;
  return { word: match[1] ?? "", ids: (match[2] ?? "").split(/[\s,]+/).filter((id) => id !== "") };
}

/** The start tag behind a comment, among its siblings. */
function tagBehind(document: Document, parent: Element | undefined, end: number) {
  const siblings = parent ? parent.children : document.root ? [document.root] : [];
  return siblings.find(({ span }) => span.start >= end)?.startTag;
}

/** Whether a finding is hidden: every comment is looked at, one after the other. */
function isHidden(document: Document, rule: string, at: number): boolean {
  let isOff = false;
  for (const { value, span, parent } of document.comments) {
    const directive = directiveIn(value);
    if (!directive) continue;
    if (directive.ids.length === 0 ? rule === "xml-syntax" : !directive.ids.includes(rule))
      continue;
    if (directive.word === "disable-file") return true;
    if (directive.word === "disable-next-line") {
      const { text } = document.source;
      const line = text.indexOf("\n", span.end);
      const next = text.indexOf("\n", line + 1);
      const tag = tagBehind(document, parent, span.end) ?? {
        start: line < 0 ? text.length : line + 1,
        end: line < 0 || next < 0 ? text.length : next,
      };
      if (tag.start <= at && at < tag.end) return true;
    } else if (span.end <= at) isOff = directive.word === "disable";
  }
  return isOff;
}

const told = (tree: Tree) =>
  findings(tree, { applications: ["/"] })
    // What is said of the comments themselves is another matter.
    .filter(({ rule, at }) => at.source.path === PATH && !rule.includes("suppression"))
    .map(({ rule, at, severity }) => ({
      rule,
      at: at.span.start,
      isError: severity === "error",
    }));

/** The same text with comments that ask for nothing; every offset stays. */
const muted = (text: string) => text.replaceAll("iislint", "xislint");

const lineOf = ({ rule, at }: { readonly rule: string; readonly at: number }) => `${at} ${rule}`;

interface Seen {
  readonly hidden: number;
  readonly shown: number;
}

function look(text: string): Seen | string {
  const all = told({ [PATH]: muted(text) });
  const document = scan(createSource(PATH, text));
  const wanted = all
    .filter(({ rule, at, isError }) =>
      rule === "xml-syntax" && isError ? true : !isHidden(document, rule, at),
    )
    .map(lineOf);
  const shown = told({ [PATH]: text }).map(lineOf);
  if (shown.join("\n") !== wanted.join("\n"))
    return `shown: ${shown.join(", ")}; expected: ${wanted.join(", ")}`;
  return { hidden: all.length - shown.length, shown: shown.length };
}

function round(seed: number, size: number): Round {
  const broken: Broken[] = [];
  let [hidden, shown] = [0, 0];
  for (const text of made(seed, size, textOf)) {
    const why = reasonOf(() => {
      const seen = look(text);
      if (typeof seen === "string") return seen;
      hidden += seen.hidden;
      shown += seen.shown;
      return undefined;
    });
    if (why !== undefined) broken.push({ input: text, why });
  }
  return { counts: { texts: size, "findings hidden": hidden, shown }, broken };
}

export const suppressions: Fuzzer = {
  name: "suppressions",
  claim:
    "A finding is hidden exactly where a directive stands that names it, or names none; an error of xml-syntax never.",
  size: 200,
  round,
};
