/** What is wrong with an options file, which no rule tells: lines become diagnostics in it. */

/** A mistake, and where in the file it is. */
export interface Mistake {
  readonly path: string;
  /** From 0. */
  readonly line: number;
  readonly character: number;
  readonly message: string;
}

/** `iislint.config.json:3:5: message`; the place may be missing. */
const LINE = /^.*?(?:iislint\.config\.\w+|\.[cm]?jsonc?)(?::(\d+):(\d+))?: (.*)$/s;

/** The mistake that a line tells of. */
export function mistakeIn(said: string, path: string): Mistake {
  const [, line = "1", column = "1", message = said] = LINE.exec(said) ?? [];
  return { path, line: Number(line) - 1, character: Number(column) - 1, message };
}
