/** Where something in iislint itself breaks: told like a finding, so that the rest goes on. */
import type { ReaderFinding } from "./diagnostic.js";
import { createSource, type Location } from "./source.js";

/** What a host throws through a run on purpose; nothing in between may take it for a fault. */
export class Interruption extends Error {}

/** The id of such findings. They are always told: no level, suppression or naming hides them. */
export const BROKEN = "internal-error";

/** What keeps a file from being read: an error of these is told as ESLint tells of parsing errors, always. */
export const UNREAD: ReadonlySet<string> = new Set(["xml-syntax", "unreadable-file"]);

/** What no comment hides: a fault of ours, what keeps a file from being read, and what stands for the rest. */
export const isAlwaysTold = ({
  rule,
  severity,
  isOfRest = false,
}: {
  readonly rule: string;
  readonly severity: string;
  readonly isOfRest?: boolean;
}): boolean => rule === BROKEN || isOfRest || (UNREAD.has(rule) && severity === "error");

/** The place of a whole file; its text need not be at hand. */
export const wholeFile = (path: string): Location => ({
  source: createSource(path, ""),
  span: { start: 0, end: 0 },
});

/**
 * What was thrown, as a finding.
 * @param doing - what broke, as the subject of a sentence: `The rule "x"`
 * @throws the error itself where a host interrupts the run with it
 */
export function internalError(error: unknown, at: Location, doing: string): ReaderFinding {
  if (error instanceof Interruption) throw error;
  const [said = ""] = (
    error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  ).split("\n", 1);
  return {
    rule: BROKEN,
    message: {
      what: `${doing} broke here: ${said}`,
      because: "This is a fault of iislint; what does not depend on it was judged.",
      next: "Please report it, with the smallest file that shows it. IISLINT_DEBUG=1 shows where it happened.",
    },
    at,
    error,
  };
}
