/** Texts that XML allows and nobody wrote on purpose: what a merge or a joined file leaves behind. */
import { isByteOrderMarks, STRAY_MARK } from "../document/content.js";
import { unseenIn, withoutUnseen } from "../document/invisible.js";
import { conflictMessage, markerIn } from "../document/conflict.js";

/** Where in a text the damage stands, in UTF-16 units from its start, and what it is. */
export interface DamagedText {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/**
 * Names the damage of a text that stands where only elements may.
 * @param raw - as it stands in the file
 */
export function damageIn(raw: string): DamagedText | undefined {
  if (isByteOrderMarks(raw)) {
    const start = raw.indexOf("\ufeff");
    return { start, end: raw.lastIndexOf("\ufeff") + 1, message: STRAY_MARK };
  }
  const unseen = unseenIn(raw);
  if (unseen && withoutUnseen(raw).trim() === "") {
    const { at, code, isBlank } = unseen;
    return {
      start: at,
      end: at + 1,
      message: `A ${isBlank ? "blank that XML does not take for white space" : "character that no editor shows"} (${code}) is between the elements here: ${isBlank ? "indent with plain spaces" : "remove it"}. Text copied from a web page brings such characters along.`,
    };
  }
  const line = /\S[^\r\n]*/.exec(raw);
  const marker = line ? markerIn(line[0]) : undefined;
  if (!line || marker === undefined) return undefined;
  const end = line.index + marker.length;
  return { start: line.index, end, message: conflictMessage(marker.startsWith("|")) };
}
