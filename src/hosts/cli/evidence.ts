/** Evidence files and declared facts -> Facts. */
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { declaredFacts } from "../../facts/declared.js";
import { readEvidence } from "../../facts/evidence.js";
import type { Facts } from "../../facts/facts.js";
import { mergeFacts } from "../../facts/merge.js";
import { relativePath } from "../../report/relative.js";
import { createSource } from "../../source.js";
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
  if ("text" in decoded && decoded.encoding.lossy !== true) return decoded.text;
  const raw = Buffer.from(bytes);
  return raw.includes(0) ? undefined : raw.toString("latin1");
}

function readOne(path: string, shown: string, warn: Warn): Facts | undefined {
  const text = textOf(readFileSync(path));
  const services = text === undefined ? undefined : readEvidence(createSource(path, text));
  if (services !== undefined) return { services, apps: [] };
  warn(
    `${shown}: this evidence is not recognised and was not used. Known are the output of sc qc, sc query and sc queryex, and Get-Service or Get-CimInstance Win32_Service through ConvertTo-Json.`,
  );
  return undefined;
}

async function named(patterns: readonly string[], folder: string): Promise<readonly string[]> {
  const lists = await Promise.all(patterns.map((pattern) => expand(folder, pattern)));
  return lists.flat();
}

/**
 * Reads --facts and the configuration's `evidence` and `facts`.
 * @param warn - receives what is wrong with a file without ending the run
 */
export async function collectFacts(
  given: Arguments,
  configuration: LoadedConfiguration | undefined,
  io: Io,
  warn: Warn,
): Promise<Facts> {
  const parts: Facts[] = [];
  const read = (path: string): void => {
    const facts = readOne(path, relativePath(io.cwd, path), warn);
    if (facts) parts.push(facts);
  };
  for (const path of await named(given.values("facts"), io.cwd)) {
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
  for (const path of await named(evidence, configuration.folder)) {
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
