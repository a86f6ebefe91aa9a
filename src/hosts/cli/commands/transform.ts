/** `iislint transform BASE TRANSFORM`: what the transform engine would write. */
import { applyTransform } from "../../../transform/index.js";
import { isSource } from "../../../files.js";
import { scan } from "../../../document/scan.js";
import type { Document } from "../../../document/tree.js";
import { line, printed } from "../../../report/print.js";
import { shownPath } from "../../../report/relative.js";
import { type Location, positionAt, type Source } from "../../../source.js";
import { openDisk } from "../../disk.js";
import { encode } from "../../encode.js";
import { absolute } from "../../paths.js";
import { parseArguments } from "../args.js";
import { type Command, type Io, tell, unpainted } from "../io.js";
import { transformOptions } from "../options.js";
import { EXIT, UsageError } from "../usage.js";

function open(path: string, { cwd }: Io): Document {
  const full = absolute(cwd, path);
  const result = openDisk({ isNamed: () => true }).read(full);
  if (result === undefined) throw new UsageError(`There is no file "${path}".`);
  if (!isSource(result)) throw new UsageError(`${path}: ${result.message}`);
  return scan(result);
}

/** Where .NET's encodings of a name put a byte order mark even if the base file has none. */
const MARKED = /^(?:utf-16|utf-32|ucs-4)/i;

/**
 * The result as the engine saves it: as the base file was read, byte order mark and all; what is
 * wider than a byte always gets its mark.
 */
function bytesOf(text: string, base: Source): Uint8Array {
  const { name, bom, lossy } = base.encoding ?? { name: "utf-8", bom: false };
  if (lossy === true)
    throw new UsageError(
      `${base.path}: some bytes of the file are not characters of its encoding, and would be lost in the result. Save it as UTF-8.`,
    );
  const bytes = encode(text, name, bom || MARKED.test(name));
  if (bytes !== undefined) return bytes;
  throw new UsageError(
    `The result holds characters that ${name} has no bytes for, the encoding of the base file. Save the base as UTF-8.`,
  );
}

function say(
  { cwd, stderr }: Io,
  { source, span }: Location,
  level: string,
  message: string,
): void {
  const { line: row, column } = positionAt(source, span.start);
  const where = `${shownPath(cwd, source.path)}:${row}:${column}`;
  stderr.write(printed([line`${where}  ${level}  ${message}`], unpainted));
}

function complain({ source }: Document, io: Io): boolean {
  const problems = source.encoding?.problems ?? [];
  for (const { span, message } of problems) say(io, { source, span }, "error", message);
  return problems.length > 0;
}

/** Writes the result to standard output, or nothing where the engine would refuse. */
export const transform: Command = (args, io) => {
  const given = parseArguments(args, transformOptions);
  const [base, change, extra] = given.positionals;
  if (base === undefined || change === undefined || extra !== undefined)
    throw new UsageError(
      "iislint transform takes two files: the base and the transform. Example: iislint transform Web.config Web.Release.config",
    );
  const documents = [open(base, io), open(change, io)] as const;
  const damaged = documents.map((document) => complain(document, io)).includes(true);
  const { ok, root, log } = applyTransform(...documents);
  for (const { level, message, at } of log) {
    if (level === "info" && !given.has("verbose")) continue;
    say(io, at, level, message);
  }
  if (damaged || !ok || !root) {
    tell(io, "nothing is written, because the transform engine would refuse.");
    return Promise.resolve(EXIT.failed);
  }
  io.stdout.writeBytes(bytesOf(root.text, root.base));
  return Promise.resolve(0);
};
