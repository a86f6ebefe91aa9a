/**
 * What the readers and the engine say, found in the code that says it. A rule holds its messages as
 * data; a reader words a finding from what it meets, so its messages stand in the code as templates.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

interface Room {
  /** Calls that say their text arguments of a place. */
  readonly saying: RegExp;
  /** The id of what is said where the code names none. */
  readonly usual?: string;
}

/** Rooms and files that report findings. */
const ROOMS: Readonly<Record<string, Room>> = {
  "src/document": { saying: /./, usual: "xml-syntax" },
  "src/settings": { saying: /^(?:report|refuse)$/ },
  "src/lint": { saying: /^$/ },
  "src/verdict": { saying: /^(?:report|refuse)$/ },
  "src/hosts": { saying: /^unreadable$/, usual: "unreadable-file" },
  "src/effective": { saying: /#unreadable$/, usual: "unreadable-file" },
  "src/transform": { saying: /^(?:Failure|Exhausted)$/, usual: "invalid-transform" },
  "src/broken.ts": { saying: /^$/, usual: "internal-error" },
};

/** A whole sentence. */
const SENTENCE = /^.[A-Z<"`{\\$].*\s.*[.]["`]$/s;

const tsFiles = (path: string): readonly string[] =>
  path.endsWith(".ts") ? [path] : filesIn(path);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));

/** The name that a reader of the template understands. */
function placeholder(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isPropertyAccessChain(node)) {
    const name = node.name.text;
    // Of `element.name` the first word says more, of `node.name` neither.
    return name === "name" && node.expression.getText() !== "node"
      ? placeholder(node.expression)
      : name;
  }
  if (ts.isCallExpression(node)) {
    // What is shown stands last: `shown(facts, value)`, `choice(written, names, as)`.
    const last = node.arguments.findLast((argument) => !ts.isArrowFunction(argument));
    return placeholder(last ?? node.expression);
  }
  if (ts.isBinaryExpression(node)) return placeholder(node.left);
  return "…";
}

/** A text of the code with what is filled in between braces; undefined where it is none. */
function templateOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [
      node.head.text,
      ...node.templateSpans.map(
        ({ expression, literal }) => `{${placeholder(expression)}}${literal.text}`,
      ),
    ].join("");
  return undefined;
}

/** The parts of a message in the order in which a person reads them. */
function messageOf(node: ts.ObjectLiteralExpression): string | undefined {
  const parts = ["what", "because", "next"].map((part) => {
    const property = node.properties.find((one) => one.name?.getText() === part);
    if (property === undefined || !ts.isPropertyAssignment(property)) return undefined;
    return templateOf(property.initializer);
  });
  if (parts[0] === undefined || !/\s.*[.:}]$/s.test(parts[0])) return undefined;
  return parts
    .flatMap((part) => (part === undefined || part.trim() === "" ? [] : [part.trim()]))
    .join(" ");
}

/** Texts that a call says directly. */
const saidBy = (node: ts.CallExpression | ts.NewExpression, saying: RegExp): readonly string[] =>
  saying.test(node.expression.getText())
    ? (node.arguments ?? []).flatMap((argument) =>
        SENTENCE.test(argument.getText()) ? [templateOf(argument) ?? []].flat() : [],
      )
    : [];

/** Ids that stand as texts in a piece of code. */
function idsIn(node: ts.Node, known: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (one: ts.Node): void => {
    if (ts.isStringLiteral(one) && known.has(one.text)) found.add(one.text);
    one.forEachChild(look);
  };
  look(node);
  return found;
}

/** The id of what is said at a node: the nearest code around it that names exactly one. */
function idAround(node: ts.Node, known: ReadonlySet<string>): string | undefined {
  let around = node;
  let ids = idsIn(around, known);
  while (ids.size === 0 && !ts.isSourceFile(around)) {
    around = around.parent;
    ids = idsIn(around, known);
  }
  return ids.size === 1 ? [...ids][0] : undefined;
}

/**
 * The messages of readers, by id, in the order of the code.
 * @param root - the folder of the project
 * @param ids - the ids of readers
 */
export function readerMessages(
  root: string,
  ids: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const known = new Set(ids);
  const found = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const [room, { saying, usual }] of Object.entries(ROOMS))
    for (const file of tsFiles(join(root, room))) {
      const source = ts.createSourceFile(
        file,
        readFileSync(file, "utf8"),
        ts.ScriptTarget.Latest,
        true,
      );
      const look = (node: ts.Node): void => {
        const whole = ts.isObjectLiteralExpression(node) ? messageOf(node) : undefined;
        const texts =
          ts.isCallExpression(node) || ts.isNewExpression(node) ? saidBy(node, saying) : [];
        for (const text of [whole ?? [], texts].flat()) {
          const id = idAround(node, known) ?? usual;
          // What is said of several ids, or by one part of the code for another, is of none.
          if (id !== undefined) found.get(id)?.add(text);
        }
        node.forEachChild(look);
      };
      look(source);
    }
  return new Map([...found].map(([id, texts]) => [id, [...texts]]));
}

/** The module of the messages. */
export function readerMessagesModule(root: string, ids: readonly string[]): string {
  const entries = [...readerMessages(root, ids)].flatMap(([id, texts]) =>
    texts.length === 0
      ? []
      : [
          `  ${JSON.stringify(id)}: [`,
          ...texts.map((text) => `    ${JSON.stringify(text)},`),
          "  ],",
        ],
  );
  return [
    "// Generated from the code of the readers by `npm run generate`. Do not edit.",
    "/** What readers say, by id; what they fill in stands between braces. */",
    "export const readerMessages: Readonly<Record<string, readonly string[]>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}
