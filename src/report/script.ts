/** The commands of all findings as one script for review, in the dialect that was asked for. */
import type { Commands, Diagnostic, Suggestion } from "../diagnostic.js";
import { messageText } from "../message.js";
import type { Dialect } from "./advice.js";
import { counted } from "./counted.js";
import { placeOf } from "./place.js";
import { type Line, line, printed } from "./print.js";
import type { Reporter, Surroundings } from "./report.js";
import { wrapped } from "./wrap.js";

interface Language {
  /** Begins a comment. */
  readonly comment: string;
  /** The dialects that such a script can hold. */
  readonly takes: readonly Dialect[];
  /** In front of everything, where a command holds letters beyond ASCII. */
  readonly unicode?: string;
  /** Commands with other letters stay out. */
  readonly onlyAscii?: true;
  /** Text that a comment may hold. */
  readonly inComment: (text: string) => string;
}

const asItIs = (text: string) => text;

/**
 * Even in a comment cmd.exe ends the script at a `%~` that it does not understand, and takes the next
 * line along behind a `^`.
 */
const forBatch = (text: string) => text.replaceAll("%", "%%").replaceAll("^", "^^");

const LANGUAGES: Readonly<Record<Dialect, Language>> = {
  appcmd: {
    // Behind `rem` alone cmd.exe runs what follows an `&`; behind a word it does not.
    comment: "rem -",
    takes: ["appcmd", "sc"],
    // cmd.exe reads a batch file in the code page of the console.
    unicode: "chcp 65001 >nul",
    inComment: forBatch,
  },
  sc: {
    comment: "rem -",
    takes: ["sc"],
    unicode: "chcp 65001 >nul",
    inComment: forBatch,
  },
  powershell: { comment: "#", takes: ["powershell"], onlyAscii: true, inComment: asItIs },
  wmi: { comment: "'", takes: ["wmi"], onlyAscii: true, inComment: asItIs },
  iisManager: { comment: "-", takes: ["iisManager"], inComment: asItIs },
};

/** Lines of words; commands are never broken. */
const WIDTH = 100;

const commented = (text: Line, { comment }: Language): readonly Line[] =>
  wrapped(text, WIDTH, { first: `${comment} ` });

const ASCII = /^[\u0020-\u007e]*$/;

/**
 * The command of a language. Windows PowerShell and cscript read a file without a byte order mark in
 * a code page, where letters beyond ASCII become others, closing quotes among them.
 */
const commandIn = (
  commands: Commands | undefined,
  { takes, onlyAscii }: Language,
): string | undefined =>
  takes
    .map((dialect) => commands?.[dialect])
    .find((command) => command !== undefined && (!onlyAscii || ASCII.test(command)));

/** Commands of a way out behind its title; the first way is done, others stand as comments. */
function wayLines(
  { title, commands, back }: Suggestion,
  isDone: boolean,
  language: Language,
): readonly Line[] {
  const { comment, inComment } = language;
  const command = commandIn(commands, language);
  const undo = commandIn(back, language);
  const label = isDone ? "" : "or: ";
  if (command === undefined)
    return commented(line`${label}${inComment(title)} (this tool cannot)`, language);
  return [
    ...commented(line`${label}${inComment(title)}`, language),
    // A command holds no `%` but those around the name of a folder, which stay as they are.
    isDone ? line`${command}` : line`${comment} ${command}`,
    ...(undo === undefined ? [] : [line`${comment} back: ${undo}`]),
  ];
}

function findingLines(
  diagnostic: Diagnostic,
  language: Language,
  done: Set<string>,
  around: Surroundings,
): readonly Line[] {
  const { at, rule, message, suggestions, application } = diagnostic;
  const { inComment } = language;
  const [first] = suggestions;
  const command = commandIn(first?.commands, language);
  const isDone = command !== undefined && done.has(command);
  if (command !== undefined) done.add(command);
  const whose = application === undefined || application === "/" ? "" : ` in ${application}`;
  return [
    ...commented(line`${inComment(`${placeOf(at, around)} ${rule}${whose}`)}`, language),
    ...commented(line`${inComment(messageText(message))}`, language),
    ...(isDone
      ? commented(line`${inComment(first?.title ?? "")} (done above)`, language)
      : suggestions.flatMap((way, i) => wayLines(way, i === 0, language))),
    line``,
  ];
}

/**
 * What `--commands DIALECT` prints. Nothing is changed by printing it: a person reads it first. For
 * each finding the first way out is there to be run; other ways, and the way back where the old
 * value is known, stand in comments.
 */
export const script: Reporter = (report, around) => {
  const language = LANGUAGES[around.dialect ?? "appcmd"];
  const { comment, unicode } = language;
  const told = report.diagnostics.filter(({ suggestions }) =>
    suggestions.some(({ commands }) => commandIn(commands, language) !== undefined),
  );
  const rest = report.diagnostics.length - told.length;
  const done = new Set<string>();
  const namesSite = told.some(({ suggestions }) =>
    suggestions.some(({ commands }) => /\bSITE\b/.test(commandIn(commands, language) ?? "")),
  );
  const isAscii = told.every(({ suggestions }) =>
    suggestions.every(({ commands }) => ASCII.test(commandIn(commands, language) ?? "")),
  );
  return printed(
    [
      line`${comment} Commands for review. Nothing has been changed yet.`,
      ...(rest === 0
        ? []
        : [line`${comment} For ${counted(rest, "more finding")} this tool has no command.`]),
      ...(namesSite ? [line`${comment} SITE stands for the name of your site.`] : []),
      ...(unicode !== undefined && !isAscii ? [line`${unicode}`] : []),
      line``,
      ...told.flatMap((diagnostic) => findingLines(diagnostic, language, done, around)),
    ],
    around.paint,
  );
};
