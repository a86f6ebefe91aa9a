/** Reads and checks an options file. Loaded only where there is one. */
import { MAX_BYTES, type Opened, openFile } from "../open-file.js";
import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from "jsonc-parser";
import { createSource, type Location, positionAt, type Source } from "../../source.js";
import { segments, type SchemaError, wordErrors } from "./errors.js";
import { keysNotRead } from "../../../schema/config.js";
import type { Options } from "../../../schema/generated/options.js";
import { MAX_DEPTH, tooDeepAt } from "../../facts/json.js";
import { isProgram, type OptionsFile } from "./find.js";
import { runProgram } from "./program.js";
import { decode } from "../decode.js";
import { folderOf } from "../../paths.js";
import { reason } from "../errno.js";

/** The validator that `npm run generate` makes from schema/config.ts. */
export interface OptionsCheck {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null | undefined;
}

/** Opens a file: from the disk, or as an editor has it. */
export type Open = (path: string) => Opened;

/** The options, or why there is none: one line for each mistake. */
export type Loading = OptionsFile | { readonly mistakes: readonly string[] };

interface Written {
  readonly value: unknown;
  readonly source?: Source;
  readonly tree?: Node;
}

const SYNTAX: Readonly<Record<string, string>> = {
  PropertyNameExpected: "a key in double quotes is missing here",
  ValueExpected: "a value is missing here",
  ColonExpected: "a colon is missing here",
  CommaExpected: "a comma is missing here",
  CloseBraceExpected: 'a closing "}" is missing',
  CloseBracketExpected: 'a closing "]" is missing',
  EndOfFileExpected: "something follows the end of the object",
  UnexpectedEndOfString: "the closing quote of this text is missing",
  UnexpectedEndOfComment: "the end of this comment is missing",
  InvalidSymbol: "this is no JSON value; texts are written in double quotes",
  InvalidEscapeCharacter: "this backslash begins no known escape; write \\\\ for a backslash",
  InvalidCharacter: "this character must be written as an escape",
};

function syntaxMistake(source: Source, error: ParseError): string {
  const code = printParseErrorCode(error.error);
  const { line, column } = positionAt(source, error.offset);
  return `${source.path}:${line}:${column}: This is not JSON: ${SYNTAX[code] ?? code}.`;
}

function readJson(
  path: string,
  bytes: Uint8Array,
): Written | { readonly mistakes: readonly string[] } {
  const decoded = decode(bytes);
  if ("problem" in decoded) return { mistakes: [`${path}: The file ${decoded.problem}`] };
  const [damage] = decoded.encoding.problems;
  if (damage) return { mistakes: [`${path}: ${damage.message}`] };
  const source = createSource(path, decoded.text);
  const deep = tooDeepAt(source.text);
  if (deep !== undefined) {
    const { line, column } = positionAt(source, deep);
    const mistake = `${path}:${line}:${column}: Lists and objects are nested more than ${MAX_DEPTH} deep: no options are.`;
    return { mistakes: [mistake] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(source.text, errors, {
    allowTrailingComma: true,
    allowEmptyContent: true,
  });
  // What follows the first syntax error is mostly its echo.
  if (errors[0]) return { mistakes: [syntaxMistake(source, errors[0])] };
  if (tree === undefined) return { value: {}, source };
  return { value: getNodeValue(tree) as unknown, source, tree };
}

/** Milliseconds that a program may take to say what the options are. */
const PATIENCE = 5000;

function propertyOf(node: Node | undefined, key: string): Node | undefined {
  return node?.children?.find((child) => child.children?.[0]?.value === key);
}

function child(node: Node | undefined, key: string): Node | undefined {
  if (node?.type === "array") return node.children?.[Number(key)];
  return propertyOf(node, key)?.children?.[1];
}

function nodeAt(tree: Node | undefined, pointer: string, key?: string): Node | undefined {
  const node = segments(pointer).reduce(child, tree);
  if (key === undefined) return node;
  return propertyOf(node, key)?.children?.[0] ?? node;
}

function locate(written: Written, pointer: string, key?: string): Location | undefined {
  const node = nodeAt(written.tree, pointer, key);
  if (!written.source || !node) return undefined;
  return { source: written.source, span: { start: node.offset, end: node.offset + node.length } };
}

function place(path: string, at: Location | undefined): string {
  if (at === undefined) return path;
  const { line, column } = positionAt(at.source, at.span.start);
  return `${path}:${line}:${column}`;
}

/** Whether a value holds a key, in an entry of a list too. */
function says(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  if (Array.isArray(value)) return value.some((entry) => says(entry, [name, ...rest]));
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return false;
  return says((value as Readonly<Record<string, unknown>>)[name], rest);
}

function checked(
  path: string,
  written: Written | { readonly mistakes: readonly string[] },
  check: OptionsCheck,
  schema: () => unknown,
): Loading {
  if ("mistakes" in written) return written;
  if (!check(written.value)) {
    const found = wordErrors(check.errors ?? [], schema(), written.value);
    return {
      mistakes: found.map(
        ({ message, pointer, key }) => `${place(path, locate(written, pointer, key))}: ${message}`,
      ),
    };
  }
  const settings = written.value as Options;
  return {
    path,
    folder: folderOf(path),
    settings,
    notRead: keysNotRead().filter((key) => says(settings, key.split("."))),
    locate: (pointer) => locate(written, pointer),
  };
}

/** Why an options file was not read. */
const FAULTS: Readonly<Record<Exclude<Opened["kind"], "bytes">, string>> = {
  absent: "The options file cannot be read: it does not exist.",
  folder: "This is not a file. An options file is a text file.",
  special: "This is not a file. An options file is a text file.",
  large: `The options file is larger than ${MAX_BYTES / 2 ** 20} MB.`,
  outside: "The options file is a link that leads out of the repository: it was not read.",
  dangling: "The options file is a link that leads nowhere.",
};

/**
 * Reads an options file written as JSON with comments.
 * @param path - absolute, forward slashes
 * @param check - the generated validator
 * @param schema - its schema, asked for only when something is wrong
 */
export function readOptions(
  path: string,
  check: OptionsCheck,
  schema: () => unknown,
  open: Open = openFile,
): Loading {
  try {
    // An options file is named, or found beside what is named; where it leads decides nothing.
    const opened = open(path);
    if (opened.kind !== "bytes") return { mistakes: [`${path}: ${FAULTS[opened.kind]}`] };
    return checked(path, readJson(path, opened.bytes), check, schema);
  } catch (error) {
    return { mistakes: [`${path}: The options file cannot be read: ${reason(error)}.`] };
  }
}

/**
 * Runs an options file that is a program, and checks its default export. What it prints is lost.
 * @param limit - milliseconds that it may take
 */
export async function runOptions(
  path: string,
  check: OptionsCheck,
  schema: () => unknown,
  limit = PATIENCE,
): Promise<Loading> {
  const said = await runProgram(path, limit);
  const written = "mistake" in said ? { mistakes: [`${path}: ${said.mistake}`] } : said;
  return checked(path, written, check, schema);
}

/** Either of the two, by the name of the file. */
export function loadOptions(
  path: string,
  check: OptionsCheck,
  schema: () => unknown,
  open: Open = openFile,
): Promise<Loading> {
  return isProgram(path)
    ? runOptions(path, check, schema)
    : Promise.resolve(readOptions(path, check, schema, open));
}
