/** --xsd: what xmllint says beyond our findings, printed apart from the report. */
import type { Diagnostic } from "../../diagnostic.js";
import { type Files, isSource } from "../../files.js";
import { scan } from "../../document/scan.js";
import { isTransform } from "../../settings/kind.js";
import { relativePath } from "../../report/relative.js";
import { packageText } from "../package.js";
import { line, printed } from "../../report/print.js";
import { type Io, tell, unpainted } from "./io.js";

const SCHEMA = "schema/generated/iis-config.xsd";

/**
 * Prints the second opinion on standard error. It changes neither report nor exit code.
 * @param result - what was found, and the paths of the files that were linted
 */
export async function printSecondOpinion(
  result: { readonly diagnostics: readonly Diagnostic[]; readonly files: readonly string[] },
  files: Files,
  io: Io,
): Promise<void> {
  const xsd = packageText(SCHEMA);
  if (xsd === undefined) {
    tell(io, `--xsd: ${SCHEMA} is missing from this installation.`);
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
  for (const failure of failures) tell(io, `--xsd: ${failure}`);
  const amount = opinions.length === 0 ? "nothing" : String(opinions.length);
  io.stderr.write(
    printed(
      [
        line`Second opinion (xmllint, ${judged} ${judged === 1 ? "file" : "files"}): ${amount} beyond the findings above`,
        ...opinions.map(
          (one) => line`  ${relativePath(io.cwd, one.source.path)}:${one.line}: ${one.message}`,
        ),
      ],
      unpainted,
    ),
  );
}
