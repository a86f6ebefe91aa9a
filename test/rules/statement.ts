/**
 * What findings say beside the tables of their rule, as text for a person to review: exact places,
 * whose they are, what they offer, and that in every dialect. Nothing is left unsaid: what is not
 * there is stated as none.
 */
import type { Commands, Diagnostic, Edit, Suggestion } from "../../src/diagnostic.js";
import { type Location, positionAt, textOf } from "../../src/source.js";

const DIALECTS = Object.keys({
  appcmd: true,
  powershell: true,
  wmi: true,
  iisManager: true,
  sc: true,
} satisfies Record<keyof Commands, true>) as readonly (keyof Commands)[];

/** `Web.config:3:25-31`; `Web.config:3:25-4:7` over several lines. */
function spanText({ source, span }: Location): string {
  const start = positionAt(source, span.start);
  const end = positionAt(source, span.end);
  const to = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`;
  return `${source.path}:${start.line}:${start.column}-${to}`;
}

const editText = ({ source, span, text }: Edit) =>
  `edit: ${spanText({ source, span })} ${JSON.stringify(textOf(source, span))} -> ${JSON.stringify(text)}`;

function suggestionLines({ edits = [], commands = {} }: Suggestion): string[] {
  const absent = DIALECTS.filter((name) => commands[name] === undefined);
  return [
    ...(edits.length === 0 ? ["edit: none"] : edits.map(editText)),
    ...DIALECTS.flatMap((name) => {
      const line = commands[name];
      return line === undefined ? [] : [`${name}: ${line}`];
    }),
    ...(absent.length === 0 ? [] : [`not in: ${absent.join(", ")}`]),
  ];
}

/** The parts of a statement, in their order; each stands in every statement at least once. */
const PARTS = {
  at: ({ at }) => [`${spanText(at)} ${JSON.stringify(textOf(at.source, at.span))}`],
  default: ({ isDefault }) => [isDefault ? "yes" : "no"],
  application: ({ application }) => [application ?? "none"],
  related: ({ related }) => related.map(({ at, message }) => `${spanText(at)} ${message}`),
  fix: ({ fix }) =>
    fix ? [[fix.safe ? "safe" : "unsafe", ...fix.edits.map(editText)].join("\n  ")] : [],
  suggestion: ({ suggestions }) =>
    suggestions.map((one) => [one.title, ...suggestionLines(one)].join("\n  ")),
} as const satisfies Record<string, (diagnostic: Diagnostic) => readonly string[]>;

const NAMES = Object.keys(PARTS) as (keyof typeof PARTS)[];

/** The parts of one finding, by name. */
function partsOf(diagnostic: Diagnostic): ReadonlyMap<string, readonly string[]> {
  return new Map(
    NAMES.map((name) => {
      const texts: readonly string[] = PARTS[name](diagnostic);
      return [name, (texts.length === 0 ? ["none"] : texts).map((text) => `${name}: ${text}`)];
    }),
  );
}

/** One finding as it is stated. */
export const statementOf = (diagnostic: Diagnostic): string =>
  [...partsOf(diagnostic).values()].flat().join("\n");

/** Sections of a file of statements: what stands below `# name`, finding by finding. */
export function sectionsOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .split(/^(?=# )/m)
      .filter((section) => section.startsWith("# "))
      .map((section) => {
        const [heading = "", ...lines] = section.split("\n");
        const findings = lines.join("\n").split(/\n{2,}/);
        return [heading.slice(2), findings.map((one) => one.trim()).filter((one) => one !== "")];
      }),
  );
}

/** Suggestions that an earlier section has spelt out already are named, not repeated. */
export function fileOf(sections: ReadonlyMap<string, readonly string[]>): string {
  const known = new Map<string, string>();
  const shorten = (statement: string, name: string) =>
    statement
      .split(/\n(?=suggestion: )/)
      .map((part) => {
        if (!part.startsWith("suggestion: ") || !part.includes("\n")) return part;
        const first = known.get(part);
        if (first === undefined) known.set(part, name);
        return first === undefined || first === name
          ? part
          : `${part.slice(0, part.indexOf("\n"))}\n  as in: ${first}`;
      })
      .join("\n");
  return [...sections]
    .map(([name, findings]) =>
      [`# ${name}`, ...findings.map((one) => shorten(one, name))].join("\n\n"),
    )
    .join("\n\n")
    .concat("\n");
}

/** What a statement leaves unsaid of a finding. */
function unsaid(stated: string, meant: string): string[] {
  const names = new Set(stated.split("\n").map((line) => /^(\w+): /.exec(line)?.[1]));
  return meant
    .split(/\n(?=\w)/)
    .filter((part) => !names.has(/^\w+/.exec(part)?.[0]))
    .map((part) => `${/^\w+/.exec(part)?.[0] ?? ""} is not stated. It should hold:\n${part}`);
}

/**
 * What is missing where a case is stated, and what should stand there.
 * @param stated - findings as the file has them; undefined where it has no such case
 * @param meant - findings as they are
 */
export function missingIn(
  stated: readonly string[] | undefined,
  meant: readonly string[],
): readonly string[] {
  if (!stated) return [`The case is not stated. It should hold:\n${meant.join("\n\n")}`];
  return meant.flatMap((one, i) => {
    const own = stated[i];
    return own === undefined
      ? [`Finding ${i + 1} is not stated. It should hold:\n${one}`]
      : unsaid(own, one).map((text) => `Finding ${i + 1}: ${text}`);
  });
}
