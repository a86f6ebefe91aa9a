/** What the preset `recommended`, or another, says of a folder of real files, each folder a project. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { lintFiles, type PresetName } from "../../hosts/library.js";
import type { JsonDiagnostic, JsonReport } from "../../report/json-types.js";

export interface Verdict {
  /** Folder and file, such as "167-nugetgallery/Web.config". */
  readonly file: string;
  readonly diagnostic: JsonDiagnostic;
}

export interface Verdicts {
  readonly files: number;
  readonly found: readonly Verdict[];
}

/** Undefined where the folder holds nothing that a walk takes up. */
function lintFolder(preset: PresetName): JsonReport | undefined {
  try {
    return lintFiles(["."], { preset });
  } catch (error) {
    if (error instanceof RangeError && error.message.includes("Nothing to lint")) return undefined;
    throw error;
  }
}

/** Lints each folder inside as a project of its own. */
export function verdictsOn(corpus: string, preset: PresetName = "recommended"): Verdicts {
  const before = process.cwd();
  let files = 0;
  const found: Verdict[] = [];
  try {
    for (const folder of readdirSync(corpus).toSorted()) {
      // The library sees paths from the working directory.
      process.chdir(join(corpus, folder));
      const report = lintFolder(preset);
      if (!report) continue;
      files += report.summary.files;
      for (const diagnostic of report.diagnostics)
        found.push({ file: `${folder}/${diagnostic.file}`, diagnostic });
    }
  } finally {
    process.chdir(before);
  }
  return { files, found };
}

/** How a finding is named where a person judges it. */
export const nameOf = ({ file, diagnostic: { range, rule } }: Verdict) =>
  `${file}:${String(range.start.line)} ${rule}`;
