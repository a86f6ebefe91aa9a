/** The tools that a report can tell: how each is called, how its lines go on, and its scripts. */
import { MODULE } from "../change/powershell.js";
import type { Commands } from "../diagnostic.js";

export type Dialect = keyof Commands;

export interface Tool {
  readonly name: string;
  /** Ends a line that goes on in the next. */
  readonly mark: string;
  /** Begins a comment of a script. */
  readonly comment: string;
  /** The dialects that a script can hold. */
  readonly takes: readonly Dialect[];
  /** What a script of such commands needs once, and a command by itself in front of it. */
  readonly opening?: string;
  /** In front of everything, where a command holds letters beyond ASCII. */
  readonly unicode?: string;
  /** Commands with other letters stay out of a script. */
  readonly onlyAscii?: true;
  /** Of a text in a command of another tool: what this one cannot hold back, and how it is called. */
  readonly unquoted?: readonly [characters: RegExp, words: string];
  /** Text that a comment may hold. */
  readonly inComment: (text: string) => string;
}

const asItIs = (text: string) => text;

/** What cmd.exe runs. */
const BATCH = {
  mark: "^",
  // Nothing holds these back in a console and in a batch file alike.
  unquoted: [/["\uFF02%]/, '" or %'],
  // Behind `rem` alone cmd.exe runs what follows an `&`; behind a word it does not.
  comment: "rem -",
  // cmd.exe reads a batch file in the code page of the console.
  unicode: "chcp 65001 >nul",
  // Even in a comment cmd.exe ends the script at a `%~` that it does not understand, and takes the
  // next line along behind a `^`.
  inComment: (text: string) => text.replaceAll("%", "%%").replaceAll("^", "^^"),
} as const;

/** In the order in which one stands in for another. */
export const TOOLS: Readonly<Record<Dialect, Tool>> = {
  appcmd: { name: "appcmd", takes: ["appcmd", "sc"], ...BATCH },
  sc: { name: "sc", takes: ["sc"], ...BATCH },
  powershell: {
    name: "PowerShell",
    mark: "`",
    comment: "#",
    takes: ["powershell"],
    // In paths these stand for other text.
    unquoted: [/[*?[\]`]/, "*, ?, brackets or `"],
    opening: MODULE,
    onlyAscii: true,
    inComment: asItIs,
  },
  wmi: {
    name: "WMI",
    mark: "_",
    comment: "'",
    takes: ["wmi"],
    unquoted: [/\uFF02/, "\uFF02"],
    onlyAscii: true,
    inComment: asItIs,
  },
  iisManager: {
    name: "IIS Manager",
    mark: "",
    comment: "-",
    takes: ["iisManager"],
    inComment: asItIs,
  },
};

export const DIALECTS = Object.keys(TOOLS) as readonly Dialect[];
