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
import { decode } from "../decode.js";
import { reason } from "../errno.js";
import { expand } from "../globs.js";
import type { OptionsFile } from "../options-file/find.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage.js";

export type Warn = (message: string) => void;

/** What evidence says, and which files it stands in. */
export interface Collected {
  readonly facts: Facts;
  readonly paths: readonly string[];
}

/**
 * A console of Windows writes its own code page, which no file names. The words that count in a
 * listing are ASCII, so a byte for a letter is enough.
 */
function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  if ("text" in decoded && decoded.encoding.lossy !== true) return decoded.text;
  const raw = Buffer.from(bytes);
  return raw.includes(0) ? undefined : raw.toString("latin1");
}

/** Larger exports are better cut down where they are made. */
const LARGEST_MB = 64;

function readOne(path: string, shown: string, warn: Warn): Facts | undefined {
  const stats = statSync(path);
  if (!stats.isFile()) {
    warn(`${shown}: this evidence is no file and was not read.`);
    return undefined;
  }
  if (stats.size > LARGEST_MB * 2 ** 20) {
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

/** Reads the files of --facts; one that cannot be read ends the run, since it was named. */
export function namedEvidence(patterns: readonly string[], io: Io, warn: Warn): Collected {
  const paths: string[] = [];
  const parts: Facts[] = [];
  for (const pattern of patterns) {
    const found = expand(io.cwd, pattern);
    if (found.length === 0) warn(`--facts ${pattern} matches no file.`);
    for (const path of found) {
      paths.push(path);
      const shown = relativePath(io.cwd, path);
      try {
        const facts = readOne(path, shown, warn);
        if (facts) parts.push(facts);
      } catch (error) {
        throw new UsageError(`The evidence ${shown} cannot be read: ${reason(error)}.`);
      }
    }
  }
  return { facts: mergeFacts(...parts), paths };
}

/** Reads the `evidence` and `facts` of an options file. */
export function projectEvidence(options: OptionsFile, io: Io, warn: Warn): Collected {
  const { settings, folder, path: own } = options;
  const paths: string[] = [];
  const parts: Facts[] = [];
  for (const pattern of settings.evidence ?? []) {
    const found = expand(folder, pattern);
    if (found.length === 0)
      warn(`${relativePath(io.cwd, own)}: the evidence "${pattern}" matches no file.`);
    for (const path of found) {
      paths.push(path);
      const shown = relativePath(io.cwd, path);
      try {
        const facts = readOne(path, shown, warn);
        if (facts) parts.push(facts);
      } catch (error) {
        // Listings come and go between runs; the rules that need them are counted as not evaluated.
        warn(`${shown}: this evidence cannot be read: ${reason(error)}.`);
      }
    }
  }
  if (settings.facts !== undefined)
    parts.push(declaredFacts(settings.facts, (pointer) => options.locate(`/facts${pointer}`)));
  return { facts: mergeFacts(...parts), paths };
}
