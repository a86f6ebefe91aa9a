/** The ids of a run as SARIF describes rules, each with its page. */
import type { ReportingDescriptor } from "sarif";
import type { Severity } from "../../diagnostic.js";
import type { Id } from "../../ids.js";
import type { Program } from "../report.js";
import { LEVELS } from "./result.js";
import type { Taxonomies } from "./taxonomies.js";

/**
 * How grave a security finding is, from 0 to 10, by the severity of its rule: GitHub calls 7 and more
 * high, 4 and more medium. Other rules have no such number, so that GitHub does not take them for
 * vulnerabilities.
 */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  error: "8.0",
  warning: "5.5",
  info: "2.0",
};

/** The words of CodeQL's queries, which GitHub sorts by. */
const PROBLEM_SEVERITY = { error: "error", warning: "warning", info: "recommendation" } as const;

/** What a reader of IIS or ASP.NET refuses is certain; a rule judges. */
const PRECISION = { reader: "very-high", engine: "very-high", rule: "high" } as const;

/** "session-cookie-require-ssl" as a name: "SessionCookieRequireSsl". */
const pascal = (id: string): string =>
  id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A page without its heading, and with links that lead somewhere from anywhere. */
function helpOf(text: string, uri: string): string {
  const body = text.replace(/^# .*\n+/, "");
  return body.replace(
    /\]\((?![a-z]+:)([^)\s]+)\)/g,
    (_, link: string) => `](${new URL(link, uri).href})`,
  );
}

/** Markdown as plain text, as far as a first paragraph uses it. */
const unmarked = (markdown: string): string =>
  markdown
    .replace(/\[([^\][]*)\]\([^()]*\)/g, "$1")
    .replace(/`|\*\*/g, "")
    .replaceAll("\n", " ");

const paragraphOf = (page: string): string => page.split("\n\n", 1)[0] ?? "";

/** Describes an id. */
export function ruleOf(id: Id, taxonomies: Taxonomies, program: Program): ReportingDescriptor {
  const { description, category, severity, number, presets, page } = id;
  const helpUri = `${program.homepage}/blob/v${program.version}/${page}`;
  const text = program.textOf(page);
  const help = text === undefined ? description : helpOf(text, helpUri);
  const relationships = taxonomies.relationshipsOf(id.id);
  return {
    id: id.id,
    name: pascal(id.id),
    shortDescription: { text: description },
    fullDescription: { text: unmarked(paragraphOf(help)) },
    helpUri,
    help: { text: `${description} "iislint explain ${id.id}" tells more.`, markdown: help },
    defaultConfiguration: { level: LEVELS[severity] },
    ...(relationships.length === 0 ? {} : { relationships }),
    properties: {
      number,
      presets,
      tags: [category, ...taxonomies.tagsOf(id.id)],
      precision: PRECISION[id.by],
      "problem.severity": PROBLEM_SEVERITY[severity],
      ...(category === "security" ? { "security-severity": SECURITY_SEVERITY[severity] } : {}),
    },
  };
}
