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
  /** The same for a message that the code words as a value, where it is another. */
  readonly worded?: string;
  /** Whether much is said there that is no finding. */
  readonly isMixed?: true;
  /** Properties that end a sentence which begins elsewhere: its id, and its beginning. */
  readonly ends?: Readonly<Record<string, readonly [id: string, beginning: string]>>;
  /** Calls that say a text of a kind, the id of it, and the file whose cases are the kinds told. */
  readonly passing?: readonly [saying: RegExp, id: string, cases: string];
}

/** Rooms and files that report findings. */
const ROOMS: Readonly<Record<string, Room>> = {
  "src/document": { saying: /./, usual: "xml-syntax" },
  "src/settings": { saying: /^(?:report|refuse|bad)$/ },
  "src/lint": { saying: /^$/ },
  "src/verdict": { saying: /^(?:report|refuse)$/ },
  "src/run": { saying: /^$/ },
  "src/hosts/decode.ts": {
    saying: /^problemAt$/,
    usual: "xml-syntax",
    ends: { problem: ["unreadable-file", "The file "] },
  },
  "src/hosts": { saying: /^unreadable$/, usual: "unreadable-file", isMixed: true },
  "src/effective": { saying: /#unreadable$/, usual: "unreadable-file" },
  "src/transform": {
    saying: /^(?:Failure|Exhausted)$/,
    usual: "invalid-transform",
    worded: "transform-without-effect",
    passing: [/log\.warning$/, "transform-without-effect", "src/verdict/transforms.ts"],
  },
  "src/broken.ts": { saying: /^$/, usual: "internal-error" },
};

/** A whole sentence; of one that ends with what is filled in, another stands before that. */
const SENTENCE = /^.[\w<"`{\\$].*\s.*(?:[.]|[.:] \$\{[^{}]*\})["`]$/s;

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

/** What a name stands for: the value of the nearest `const` of that name around it in its file. */
function constantOf(name: ts.Identifier): ts.Expression | undefined {
  for (let around: ts.Node = name; !ts.isSourceFile(around); ) {
    around = around.parent;
    if (!ts.isBlock(around) && !ts.isSourceFile(around)) continue;
    for (const statement of around.statements)
      if (ts.isVariableStatement(statement))
        for (const one of statement.declarationList.declarations)
          if (one.name.getText() === name.text) return one.initializer;
  }
  return undefined;
}

/** A text of the code with what is filled in between braces; undefined where it is none. */
function templateOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return templateOf(constantOf(node));
  if (ts.isTemplateExpression(node))
    return [
      node.head.text,
      ...node.templateSpans.map(({ expression, literal }) => {
        const text = ts.isIdentifier(expression) ? templateOf(expression) : undefined;
        return `${text ?? `{${placeholder(expression)}}`}${literal.text}`;
      }),
    ].join("");
  return undefined;
}

const PARTS: ReadonlySet<string> = new Set(["what", "because", "next"]);

function propertyOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = node.properties.find((one) => one.name?.getText() === name);
  return property !== undefined && ts.isPropertyAssignment(property)
    ? property.initializer
    : undefined;
}

/** The parts of a message in the order in which they are written, which is how a person reads them. */
function messageOf(node: ts.ObjectLiteralExpression): string | undefined {
  const what = templateOf(propertyOf(node, "what"));
  if (what === undefined || !/\s.*[.:}]$/s.test(what)) return undefined;
  const parts = node.properties.map((one) => {
    const name = one.name?.getText() ?? "";
    if (!PARTS.has(name)) return undefined;
    const part = propertyOf(node, name);
    return templateOf(part) ?? `{${part === undefined ? name : placeholder(part)}}`;
  });
  return parts
    .flatMap((part) => (part === undefined || part.trim() === "" ? [] : [part.trim()]))
    .join(" ");
}

/** What the object of a finding names, of damage, of a file that cannot be read. */
const TOLD = ["rule", "code", "path"];

/** Text of a finding or of damage; what stands with a place alone only points there. */
function messageIn(node: ts.ObjectLiteralExpression, isMixed: boolean): readonly string[] {
  const names = new Set(node.properties.map((one) => one.name?.getText()));
  const list = ts.isArrayLiteralExpression(node.parent) ? node.parent.parent : undefined;
  const isTold =
    TOLD.some((name) => names.has(name) && !(isMixed && name === "code")) ||
    (list !== undefined && ts.isPropertyAssignment(list) && list.name.getText() === "problems") ||
    (!isMixed && !names.has("at") && !names.has("span"));
  const text = isTold ? templateOf(propertyOf(node, "message")) : undefined;
  return text !== undefined && /\s.*(?:[.]|[.:] \{[^{}]*\})$/s.test(text) ? [text] : [];
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

/** The name of the function around a node, by which other code calls it. */
function functionAround(node: ts.Node): string | undefined {
  for (let around = node.parent; !ts.isSourceFile(around); around = around.parent) {
    if (ts.isFunctionDeclaration(around) || ts.isMethodDeclaration(around))
      return around.name?.getText();
    if (!ts.isVariableDeclaration(around) || around.initializer === undefined) continue;
    if (ts.isArrowFunction(around.initializer)) return around.name.getText();
  }
  return undefined;
}

type Calls = ReadonlyMap<string, readonly ts.CallExpression[]>;

/** The files of a room; a file or folder that is a room of its own belongs to no other. */
function filesOf(root: string, room: string): readonly string[] {
  const others = Object.keys(ROOMS).filter((other) => other.startsWith(`${room}/`));
  return tsFiles(join(root, room)).filter(
    (file) => !others.some((other) => file.startsWith(join(root, other))),
  );
}

/** All calls by the name of what is called. */
function callsIn(sources: Iterable<ts.SourceFile>): Calls {
  const found = new Map<string, ts.CallExpression[]>();
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const name = node.expression.getText().split(".").at(-1) ?? "";
      found.set(name, [...(found.get(name) ?? []), node]);
    }
    node.forEachChild(look);
  };
  for (const source of sources) look(source);
  return found;
}

/** The ids under which a statement reports what a call in it words: several where it decides. */
function idsOfCall(call: ts.Node, known: ReadonlySet<string>): readonly string[] {
  for (let around = call; !ts.isBlock(around) && !ts.isSourceFile(around); around = around.parent) {
    const ids = idsIn(around, known);
    if (ids.size > 0) return [...ids];
  }
  return [idAround(call, known) ?? []].flat();
}

/** The ids under which others report what a function words for them. */
const idsOfCallers = (node: ts.Node, known: ReadonlySet<string>, calls: Calls) =>
  (calls.get(functionAround(node) ?? "") ?? []).flatMap((call) => idsOfCall(call, known));

/** The kinds that a file tells cases of. */
function casesIn(source: ts.SourceFile | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isCaseClause(node) && ts.isStringLiteral(node.expression))
      found.add(node.expression.text);
    node.forEachChild(look);
  };
  if (source) look(source);
  return found;
}

type Said = readonly [text: string, id: string | undefined];

/** What is said at a node, with its id where that is certain. */
function saidAt(node: ts.Node, room: Room, cases: ReadonlySet<string>): readonly Said[] {
  if (ts.isObjectLiteralExpression(node)) {
    const texts = [messageOf(node) ?? [], ...messageIn(node, room.isMixed === true)].flat();
    const ends = Object.entries(room.ends ?? {}).flatMap(([name, [id, beginning]]) => {
      const end = templateOf(propertyOf(node, name));
      return end === undefined ? [] : [[beginning + end, id] as const];
    });
    return [...texts.map((text): Said => [text, room.worded]), ...ends];
  }
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
  const [saying, id] = room.passing ?? [];
  const kind = node.arguments?.[0];
  const isPassing = kind !== undefined && ts.isStringLiteral(kind) && cases.has(kind.text);
  return [
    ...saidBy(node, room.saying).map((text): Said => [text, undefined]),
    ...(saying && isPassing ? saidBy(node, saying).map((text): Said => [text, id]) : []),
  ];
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
  const sources = new Map<string, ts.SourceFile>();
  for (const room of Object.keys(ROOMS))
    for (const file of filesOf(root, room))
      sources.set(
        file,
        ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true),
      );
  const calls = callsIn(sources.values());
  for (const [name, room] of Object.entries(ROOMS)) {
    const cases = casesIn(sources.get(join(root, room.passing?.[2] ?? "")));
    for (const file of filesOf(root, name)) {
      const look = (node: ts.Node): void => {
        for (const [text, certain] of saidAt(node, room, cases)) {
          const near = certain ?? idAround(node, known) ?? room.usual;
          // What is worded in one place for another is of whoever reports it.
          for (const id of near === undefined ? idsOfCallers(node, known, calls) : [near])
            found.get(id)?.add(text);
        }
        node.forEachChild(look);
      };
      const source = sources.get(file);
      if (source) look(source);
    }
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
