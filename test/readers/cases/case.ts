/** One case of the matrix: files, and what the server makes of them. */
import type { Tree } from "../../fixtures/disk.js";

export interface Refused {
  /** Line of the mistake, and the file where it is not Web.config. */
  readonly line: number;
  readonly file?: string;
}

export interface Case {
  readonly name: string;
  readonly files: Tree;
  /** Undefined = the server takes the files. */
  readonly refused?: Refused;
  /** What is in force, by folder and name: `"/ system.web/sessionState@mode"`. */
  readonly values?: Readonly<Record<string, unknown>>;
}

export const WEB = "Web.config";

/** A configuration with these lines inside; the first of them is line 2. */
export const configuration = (...lines: readonly string[]) =>
  `<configuration>\n${lines.join("\n")}\n</configuration>\n`;

/** The same inside `<system.web>`; the first line is line 3. */
export const systemWeb = (...lines: readonly string[]) =>
  configuration("<system.web>", ...lines, "</system.web>");

/** Inside a `<location>` with these attributes; the first line is line 4. */
export const inLocation = (attributes: string, ...lines: readonly string[]) =>
  configuration(
    attributes === "" ? "<location>" : `<location ${attributes}>`,
    "<system.web>",
    ...lines,
    "</system.web>",
    "</location>",
  );

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as it must be written between quotes to arrive unchanged. */
export const escaped = (text: string) =>
  Array.from(text)
    .map((letter) => (letter < " " ? `&#${letter.charCodeAt(0)};` : (ESCAPES[letter] ?? letter)))
    .join("");
