/** Evidence files and declared facts -> Facts. */
import { MAX_BYTES, type Opened, openFile, staysInside } from "../open-file.js";
import { declaredFacts } from "../../facts/declared.js";
import { readEvidence } from "../../facts/evidence.js";
import type { Facts } from "../../facts/facts.js";
import { knownFormats } from "../../facts/formats.js";
import { mergeFacts } from "../../facts/merge.js";
import { relativePath } from "../../report/relative.js";
import { createSource, positionAt } from "../../source.js";
import { reason } from "../errno.js";
import { expand } from "../globs.js";
import type { OptionsFile } from "../options-file/find.js";
import { textOfEvidence } from "./evidence-bytes.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage.js";

export type Warn = (message: string) => void;

/** What evidence says, and which files it stands in. */
export interface Collected {
  readonly facts: Facts;
  readonly paths: readonly string[];
}

/** Why evidence was not read; larger exports are better cut down where they are made. */
const FAULTS: Readonly<Record<Exclude<Opened["kind"], "bytes">, string>> = {
  absent: "is not there",
  folder: "is not a file",
  special: "is not a file",
  large: `is larger than ${MAX_BYTES / 2 ** 20} MB (export less of it)`,
  outside: "is a link that leads out of the repository",
  dangling: "is a link that leads nowhere",
};

/** @param isNamed - on the command line, so that a link may lead anywhere */
function readOne(path: string, shown: string, isNamed: boolean, warn: Warn): Facts | undefined {
  const opened = openFile(path, isNamed);
  if (isNamed && (opened.kind === "absent" || opened.kind === "dangling"))
    throw new Error("it does not exist");
  if (isNamed && opened.kind === "folder")
    throw new Error(`it is a folder. Name the files in it: --facts "${shown}/*"`);
  if (isNamed && opened.kind === "special") throw new Error("it is not a file");
  if (opened.kind !== "bytes") {
    warn(`${shown}: this evidence ${FAULTS[opened.kind]} and was not read.`);
    return undefined;
  }
  const read = textOfEvidence(opened.bytes);
  if ("problem" in read) {
    warn(`${shown}: this evidence ${read.problem}`);
    return undefined;
  }
  const facts = readEvidence(createSource(path, read.text));
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
        const facts = readOne(path, shown, true, warn);
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
      if (!staysInside(path, folder)) {
        warn(
          `${shown}: this evidence lies outside the repository and was not read. Name it with --facts if you trust it.`,
        );
        continue;
      }
      try {
        const facts = readOne(path, shown, false, warn);
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
