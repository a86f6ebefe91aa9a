/** `iislint transform BASE TRANSFORM`: what the transform engine would write. */
import { applyTransform } from "../../../transform/index.js";
import { isSource } from "../../../files.js";
import { scan } from "../../../document/scan.js";
import type { Document } from "../../../document/tree.js";
import { relativePath } from "../../../report/relative.js";
import { positionAt } from "../../../source.js";
import { openDisk } from "../../disk.js";
import { absolute } from "../../paths.js";
import { parseArguments } from "../args.js";
import type { Command, Io } from "../io.js";
import { transformOptions } from "../options.js";
import { EXIT, UsageError } from "../usage.js";

function open(path: string, { cwd }: Io): Document {
  const full = absolute(cwd, path);
  const result = openDisk({}).read(full);
  if (result === undefined) throw new UsageError(`There is no file "${path}".`);
  if (!isSource(result)) throw new UsageError(`${path}: ${result.message}`);
  return scan(result);
}

/** Writes the result to standard output, or nothing where the engine would refuse. */
export const transform: Command = (args, io) => {
  const given = parseArguments(args, transformOptions);
  const [base, change, extra] = given.positionals;
  if (base === undefined || change === undefined || extra !== undefined)
    throw new UsageError(
      "iislint transform takes two files: the base and the transform. Example: iislint transform Web.config Web.Release.config",
    );
  const { ok, root, log } = applyTransform(open(base, io), open(change, io));
  for (const { level, message, at } of log) {
    if (level === "info" && !given.has("verbose")) continue;
    const { line, column } = positionAt(at.source, at.span.start);
    io.stderr.write(
      `${relativePath(io.cwd, at.source.path)}:${line}:${column}  ${level}  ${message}\n`,
    );
  }
  if (!ok || !root) {
    io.stderr.write("iislint: nothing is written, because the transform engine would refuse.\n");
    return Promise.resolve(EXIT.failed);
  }
  io.stdout.write(root.text.endsWith("\n") ? root.text : `${root.text}\n`);
  return Promise.resolve(0);
};
