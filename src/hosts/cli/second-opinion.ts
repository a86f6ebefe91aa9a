/** --xsd: what xmllint says beyond our findings, printed apart from the report. */
import type { Diagnostic } from "../../diagnostic.js";
import { type Files, isSource } from "../../files.js";
import { scan } from "../../document/scan.js";
import { isTransform } from "../../settings/kind.js";
import { relativePath } from "../../report/relative.js";
import { packageText } from "../package.js";
import type { Io } from "./io.js";

const SCHEMA = "schema/generated/iis-config.xsd";

/**
 * Prints the second opinion on standard error. It changes neither report nor exit code.
 * @param result - what was found, and the paths of the files that were linted
 */
export async function printSecondOpinion(
  result: { readonly diagnostics: readonly Diagnostic[]; readonly files: readonly string[] },
  files: Files,
  { cwd, stderr }: Io,
): Promise<void> {
  const xsd = packageText(SCHEMA);
  if (xsd === undefined) {
    stderr.write(`iislint: --xsd: ${SCHEMA} is missing from this installation.\n`);
    return;
  }
  const { secondOpinion } = await import("../xsd.js");
  // The XSD describes files that a server loads; a transform may stand in any half-finished form.
  const sources = result.files
    .map((path) => files.read(path))
    .filter(isSource)
    .filter((source) => !isTransform(scan(source)));
  const {
    opinions,
    files: judged,
    failures,
  } = await secondOpinion(sources, result.diagnostics, xsd);
  for (const failure of failures) stderr.write(`iislint: --xsd: ${failure}\n`);
  const amount = opinions.length === 0 ? "nothing" : String(opinions.length);
  stderr.write(
    `Second opinion (xmllint, ${judged} ${judged === 1 ? "file" : "files"}): ${amount} beyond the findings above\n`,
  );
  for (const { source, line, message } of opinions)
    stderr.write(`  ${relativePath(cwd, source.path)}:${line}: ${message}\n`);
}
