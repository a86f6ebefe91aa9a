/** Evidence files, recognised by what stands in them. */
import type { Source } from "../source.js";
import type { Fact, Service } from "./facts.js";
import { readScOutput } from "./sc-output.js";
import { readServiceJson } from "./service-json.js";

/**
 * Reads one evidence file: what sc.exe or PowerShell printed about Windows services.
 *
 * Every fact points at the line or value that says it. The machine is the one that the output or
 * the echoed command names, else the one in the file's name (`STATE01.sc-qc.txt`), else none.
 * @param source - the decoded text; its path may tell machine and date
 * @returns undefined where the content is not recognised
 */
export function readEvidence(source: Source): readonly Fact<Service>[] | undefined {
  return readServiceJson(source) ?? readScOutput(source);
}
