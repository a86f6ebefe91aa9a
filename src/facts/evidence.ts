/** Evidence files, recognised by what stands in them. */
import type { Source } from "../source.js";
import { harFile } from "./browser/har.js";
import { performanceLog } from "./counters/performance-log.js";
import { eventJson, eventXml } from "./events/event-log.js";
import { eventText } from "./events/event-text.js";
import { type EvidenceReader, evidenceText, withholdRest } from "./evidence-text.js";
import type { Facts } from "./facts.js";
import { clixmlServices } from "./services/clixml.js";
import { csvServices } from "./services/csv.js";
import { jsonServices } from "./services/json.js";
import { listServices } from "./services/list.js";
import { registryExport } from "./services/registry.js";
import { scOutput } from "./services/sc-output.js";
import { securityTemplate } from "./services/security-template.js";
import { tableServices } from "./services/table.js";

/** Every reader, those first that know their own from the first characters. */
export const evidenceReaders: readonly EvidenceReader[] = [
  performanceLog,
  registryExport,
  eventXml,
  clixmlServices,
  harFile,
  eventJson,
  jsonServices,
  securityTemplate,
  csvServices,
  eventText,
  listServices,
  scOutput,
  tableServices,
];

/** What one file has to be told about it; the first ones show what is wrong. */
const MOST_REFUSALS = 20;

/**
 * Reads one evidence file.
 *
 * Every fact points at the line or value that says it, in a source that holds nothing else of the
 * file: what no rule needs is not kept. The machine is the one that the content or the echoed
 * command names, else the one in the file's name (`STATE01.sc-qc.txt`), else none.
 * @param source - the decoded text; its path may tell machine and date
 * @returns undefined where the content is not recognised; `refused` says what was recognised and
 *   could not be used
 */
export function readEvidence(source: Source): Facts | undefined {
  const text = evidenceText(source);
  for (const reader of evidenceReaders) {
    const found = reader.read(text);
    if (!found) continue;
    const { refused, ...facts } = found;
    const few = refused ? { refused: refused.slice(0, MOST_REFUSALS) } : {};
    return withholdRest({ services: [], apps: [], ...facts, ...few }, source);
  }
  return undefined;
}
