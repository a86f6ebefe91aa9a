/** Bytes through the door that decodes: whatever they are, the file is judged or refused. */
import { encode } from "../../src/hosts/encode.js";
import { encodingNames, encodingOf } from "../../src/hosts/encodings.js";
import { sourceOf } from "../../src/hosts/disk.js";
import { configure, diagnostics, requestOf, run, view } from "../../src/index.js";
import { isSource, type Files } from "../../src/files.js";
import { type Choices, made } from "./content.js";
import { damagedBytes } from "./damage.js";
import { type Broken, type Fuzzer, reasonOf, type Round } from "./fuzzer.js";

interface Case {
  readonly bytes: Uint8Array;
  /** What `cookieName` must come out as: the encoding is the declared one, and nothing is damaged. */
  readonly name?: string;
}

/** Writers of this machine, not of ours: text to bytes in an encoding of that name. */
const WRITERS: Readonly<Record<string, (text: string) => Buffer>> = {
  "utf-8": (text) => Buffer.from(text, "utf8"),
  "iso-8859-1": (text) => Buffer.from(text, "latin1"),
  "utf-16": (text) => Buffer.from(text, "utf16le"),
  "utf-16BE": (text) => Buffer.from(text, "utf16le").swap16(),
  "windows-1252": (text) => byTable("windows-1252", text),
  "windows-1251": (text) => byTable("windows-1251", text),
  "iso-8859-2": (text) => byTable("iso-8859-2", text),
  "koi8-r": (text) => byTable("koi8-r", text),
};

function byTable(label: string, text: string): Buffer {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const table = new TextDecoder(label).decode(all);
  return Buffer.from(Array.from(text, (letter) => Math.max(0, table.indexOf(letter))));
}

/** Letters that the encoding has; .NET and browsers agree on them. */
const LETTERS: Readonly<Record<string, string>> = {
  "iso-8859-1": "éßÿ¿",
  // Node 20 decodes the bytes from 0x80 to 0x9f as if they were ISO-8859-1.
  "windows-1252": "éßÿ",
  "windows-1251": "Яжё",
  "iso-8859-2": "łőß",
  "koi8-r": "Яжё",
};

const MARKS: readonly (readonly number[])[] = [
  [],
  [],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0, 0, 0xfe, 0xff],
  [0xff, 0xfe, 0, 0],
];

/** The byte order mark that belongs to an encoding, where it may not be without. */
const OWN_MARK: Readonly<Record<string, readonly number[]>> = {
  "utf-16": [0xff, 0xfe],
  "utf-16BE": [0xfe, 0xff],
};

const NAMES = [
  ...encodingNames(),
  "utf8",
  "UTF-8",
  "Utf-16",
  "x-nothing",
  "",
  "é",
  "ansi",
  "ebcdic-cp-us",
];

/** A file with one value that every reader refuses. */
const textOf = (declaration: string, name: string) =>
  `${declaration}<configuration><system.web><sessionState mode="planted" /><httpCookies domain="${name}" /></system.web></configuration>`;

function caseOf(choices: Choices): Case {
  const [writer, write] = choices.of(Object.entries(WRITERS));
  const letters = Array.from(LETTERS[writer] ?? "é日😀");
  const name = Array.from({ length: 3 }, () => choices.of(letters)).join("");
  const isHonest = choices.onceIn(3);
  const declared = isHonest ? writer.replace(/BE$/, "") : choices.of(NAMES);
  const declaration =
    isHonest || !choices.onceIn(4) ? `<?xml version="1.0" encoding="${declared}"?>\n` : "";
  const body = write(textOf(declaration, name));
  const mark = isHonest ? (OWN_MARK[writer] ?? []) : choices.of(MARKS);
  const bytes = Uint8Array.from([...mark, ...body]);
  if (isHonest) return { bytes, name };
  return { bytes: choices.onceIn(2) ? bytes : damagedBytes(choices, bytes) };
}

const PATH = "web.config";
const LEVELS = configure({ rules: [], diagnostics, presets: [], ruleSettings: {} }).levels;

function differenceOf({ bytes, name }: Case): string | undefined {
  const source = sourceOf(PATH, bytes);
  const files: Files = {
    list: (path) => (path === "." || path === "" ? [{ name: PATH, kind: "file" }] : undefined),
    read: (path) => (path === PATH ? source : undefined),
  };
  const request = requestOf({ files, base: ".", targets: [PATH] }, [], LEVELS);
  const { diagnostics: said } = run(request);
  if (said.some(({ rule }) => rule === "internal-error")) return "something was thrown";
  if (!said.some(({ severity }) => severity === "error"))
    return "nobody hears of the mistake in it";
  if (!isSource(source)) {
    if (name !== undefined) return `not read: ${source.message}`;
    return said.some(({ rule }) => rule === "unreadable-file") ? undefined : "not read in silence";
  }
  const { encoding } = source;
  if (encoding?.lossy !== true && encoding !== undefined) {
    const back = encode(source.text, encoding.name, encoding.bom, encoding.tail);
    const isStateful = encodingOf(encoding.name)?.how.kind === "stateful";
    if (!isStateful && !(back && Buffer.from(back).equals(Buffer.from(bytes))))
      return `not written back as it was read (${encoding.name})`;
  }
  if (name === undefined) return undefined;
  const at = view(request).at("/");
  if ("problem" in at) return at.problem;
  const domain = at.config["system.web/httpCookies"].domain.value;
  return domain === name ? undefined : `${JSON.stringify(domain)}, not ${JSON.stringify(name)}`;
}

function round(seed: number, size: number): Round {
  const broken: Broken[] = [];
  const cases = made(seed, size, caseOf);
  let unread = 0;
  for (const one of cases) {
    const why = reasonOf(() => differenceOf(one));
    if (why !== undefined) broken.push({ input: Buffer.from(one.bytes).toString("base64"), why });
    if (!isSource(sourceOf(PATH, one.bytes))) unread++;
  }
  const honest = cases.filter(({ name }) => name !== undefined).length;
  return {
    counts: { files: size, "in the encoding they name": honest, unreadable: unread },
    broken,
  };
}

export const encodings: Fuzzer = {
  name: "encodings",
  claim:
    "Bytes in any encoding, rightly or wrongly declared, are judged or refused, and never lost.",
  size: 400,
  round,
};
