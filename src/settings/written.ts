/** What can be said of a transform without the file that it changes. */
import type { ReaderFinding } from "../diagnostic.js";
import type { Document } from "../document/tree.js";
import type { Span } from "../source.js";
import { writtenParts } from "../transform/written.js";

/**
 * Of what was found in a transform, what holds wherever it is applied: damage, and what is wrong
 * with what it writes. The rest shows in the result: what it removes may be named wrong, and what
 * stands twice in it may stand once there.
 */
export function ofWritten(
  document: Document,
  findings: readonly ReaderFinding[],
): readonly ReaderFinding[] {
  let parts: readonly Span[] | undefined;
  return findings.filter(({ rule, at }) => {
    if (rule === "xml-syntax") return true;
    if (rule === "duplicate-element") return false;
    const { start } = at.span;
    return (parts ??= writtenParts(document)).some(
      (part) => part.start <= start && start < part.end,
    );
  });
}
