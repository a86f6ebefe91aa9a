/** Evidence files and declared facts -> Facts. */
import { Buffer } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { declaredFacts } from "../../facts/declared.js";
import { readEvidence } from "../../facts/evidence.js";
import type { Facts } from "../../facts/facts.js";
import { knownFormats } from "../../facts/formats.js";
import { mergeFacts } from "../../facts/merge.js";
import { relativePath } from "../../report/relative.js";
import { createSource, positionAt } from "../../source.js";
import type { LoadedConfiguration } from "../options-file/find.js";
import { decode } from "../decode.js";
import { expand } from "../globs.js";
import { reason } from "../errno.js";
import type { Arguments } from "./args.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage.js";

type Warn = (message: string) => void;

/**
 * A console of Windows writes its own code page, which no file names. The words that count in a
 * listing are ASCII, so a byte for a letter is enough.
 */
function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  if ("text" in decoded) return decoded.text;
  const raw = Buffer.from(bytes);
  return raw.includes(0) ? undefined : raw.toString("latin1");
}

/** Larger exports are better cut down where they are made. */
const LARGEST_MB = 64;

function readOne(path: string, shown: string, warn: Warn): Facts | undefined {
  if (statSync(path).size > LARGEST_MB * 2 ** 20) {
    warn(`${shown}: this evidence is larger than ${LARGEST_MB} MB and was not read.`);
    return undefined;
  }
  const text = textOf(readFileSync(path));
  const facts = text === undefined ? undefined : readEvidence(createSource(path, text));
  if (facts === undefined)
    warn(
      `${shown}: this evidence is not recognised and was not used. Known are: ${knownFormats()}.`,
    );
  for (const { format, but, evidence } of facts?.refused ?? []) {
    const { line } = positionAt(evidence.source, evidence.span.start);
    warn(`${shown}:${line}: recognised as ${format}, but ${but}`);
  }
  return facts;
}

function named(patterns: readonly string[], folder: string): readonly string[] {
  return patterns.flatMap((pattern) => expand(folder, pattern));
}

/**
 * Reads --facts and the configuration's `evidence` and `facts`.
 * @param warn - receives what is wrong with a file without ending the run
 */
export function collectFacts(
  given: Arguments,
  configuration: LoadedConfiguration | undefined,
  io: Io,
  warn: Warn,
): Facts {
  const parts: Facts[] = [];
  const read = (path: string): void => {
    const facts = readOne(path, relativePath(io.cwd, path), warn);
    if (facts) parts.push(facts);
  };
  for (const path of named(given.values("facts"), io.cwd)) {
    try {
      read(path);
    } catch (error) {
      throw new UsageError(
        `The evidence ${relativePath(io.cwd, path)} cannot be read: ${reason(error)}.`,
      );
    }
  }
  if (configuration === undefined) return mergeFacts(...parts);
  const { evidence = [], facts } = configuration.settings;
  for (const path of named(evidence, configuration.folder)) {
    try {
      read(path);
    } catch (error) {
      // Listings come and go between runs; the rules that need them are counted as not evaluated.
      warn(`${relativePath(io.cwd, path)}: this evidence cannot be read: ${reason(error)}.`);
    }
  }
  if (facts !== undefined)
    parts.push(declaredFacts(facts, (pointer) => configuration.locate(`/facts${pointer}`)));
  return mergeFacts(...parts);
}
