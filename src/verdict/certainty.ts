/** What rests on a guess about folders is no fact: its findings say so, and are infos. */
import type { Fix, Related, Severity } from "../diagnostic.js";
import type { ConfigLevel } from "../effective/layers.js";
import { folderOf, relativeTo } from "../paths.js";
import { type Message, messageParts } from "../message.js";

/** The parts of a finding that certainty changes; a reader's finding has them, and a diagnostic. */
interface Told {
  readonly message: Message;
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

/** Where the innermost application begins that only a sign shows; undefined where none does. */
function guessedBorder(chain: readonly ConfigLevel[]): number | undefined {
  const border = chain.findLastIndex((level) => level.isGuess);
  return border < 0 ? undefined : border;
}

/** The files of the server reach every application, wherever that is deployed. */
function isAboveBorder(chain: readonly ConfigLevel[], border: number, path: string): boolean {
  if (chain.some(({ kind, file }) => kind !== "path" && file?.document.source.path === path))
    return false;
  const top = chain[border]?.folder;
  if (top === undefined || relativeTo(top, folderOf(path)) !== undefined) return false;
  return chain
    .slice(0, border)
    .some(({ folder }) => folder !== undefined && relativeTo(folder, folderOf(path)) !== undefined);
}

const CONDITION = "This counts only if it is deployed below that application.";

/**
 * A finding as certain as the chain it was found in. Where it needs a line above an application
 * that only a sign shows (a nested project, declared nowhere), it is an info with that condition.
 * @param chain - levels from machine.config down to the file that is judged
 */
export function tempered<T extends Told>(finding: T, chain: readonly ConfigLevel[]): T {
  const border = guessedBorder(chain);
  if (border === undefined) return finding;
  const fromAbove = finding.related?.some(({ at }) => isAboveBorder(chain, border, at.source.path));
  if (!fromAbove) return finding;
  const message = messageParts(finding.message);
  return {
    ...finding,
    severity: "info",
    message: { ...message, next: `${message.next ?? ""} ${CONDITION}` },
    // Nobody should have a guess carried out by itself.
    ...(finding.fix ? { fix: { ...finding.fix, safe: false } } : {}),
  };
}
