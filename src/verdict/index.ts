/** Everything that needs more than one file, for the last file of a chain. */
import type { ReaderFinding } from "../diagnostic.js";
import { tempered } from "./certainty.js";
import { checkAppSettingsFiles } from "./app-settings-file.js";
import { checkBuilders } from "./builders.js";
import type { ChainContext } from "./chain-check.js";
import { checkConfigSources } from "./config-source.js";
import { checkDuplicates } from "./duplicates.js";
import { checkLevels } from "./level.js";
import { checkLocks } from "./locks.js";
import { checkPlaceholders } from "./placeholders.js";
import { checkVersions } from "./versions.js";

const CHECKS = [
  checkLevels,
  checkLocks,
  checkDuplicates,
  checkConfigSources,
  checkAppSettingsFiles,
  checkBuilders,
  checkPlaceholders,
  checkVersions,
];

export type { ChainContext } from "./chain-check.js";
export { resultFindings } from "./results.js";
export { aloneFindings, checkTransforms as transformFindings } from "./transforms.js";

/** What the readers say of the last file of a chain that it does not show by itself. */
export function chainFindings(context: ChainContext): ReaderFinding[] {
  return CHECKS.flatMap((check) => [...check(context)]).map((finding) =>
    tempered(finding, context.chain),
  );
}
