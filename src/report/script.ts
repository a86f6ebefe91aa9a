/** The commands of all findings as one script for review, in the dialect that was asked for. */
import type { Commands, Diagnostic, Suggestion } from "../diagnostic.js";
import { messageText } from "../message.js";
import { counted } from "./counted.js";
import { placeOf } from "./place.js";
import { type Line, line, printed } from "./print.js";
import type { Reporter, Surroundings } from "./report.js";
import { type Tool, TOOLS } from "./tools.js";
import { wrapped } from "./wrap.js";

/** Lines of words; commands are never broken. */
const WIDTH = 100;

const commented = (text: Line, { comment }: Tool): readonly Line[] =>
  wrapped(text, WIDTH, { first: `${comment} ` });

const ASCII = /^[\u0020-\u007e]*$/;

/**
 * The command of a tool, without what a script needs once. Windows PowerShell and cscript read a file
 * without a byte order mark in a code page, where letters beyond ASCII become others, closing quotes
 * among them.
 */
const commandIn = (commands: Commands | undefined, tool: Tool): string | undefined => {
  const whole = wholeCommandIn(commands, tool);
  return whole !== undefined && isOpened(whole, tool) ? whole.slice(openingOf(tool).length) : whole;
};

const openingOf = ({ opening }: Tool) => `${opening ?? ""}; `;

const isOpened = (command: string, tool: Tool): boolean =>
  tool.opening !== undefined && command.startsWith(openingOf(tool));

const wholeCommandIn = (
  commands: Commands | undefined,
  { takes, onlyAscii }: Tool,
): string | undefined =>
  takes
    .map((dialect) => commands?.[dialect])
    .find((command) => command !== undefined && (!onlyAscii || ASCII.test(command)));

/** How a command is taken back; with PowerShell where the tool cannot. */
function backLines(
  back: Commands | undefined,
  undo: string | undefined,
  { comment, inComment }: Tool,
): readonly Line[] {
  if (undo !== undefined) return [line`${comment} back: ${undo}`];
  const other = back?.powershell;
  return other === undefined || !ASCII.test(other)
    ? []
    : [line`${comment} back, in PowerShell: ${inComment(other)}`];
}

/** Commands of a way out behind its title; the first way is done, others stand as comments. */
function wayLines(
  { title, commands, back }: Suggestion,
  isDone: boolean,
  tool: Tool,
): readonly Line[] {
  const { comment, inComment } = tool;
  const command = commandIn(commands, tool);
  const undo = commandIn(back, tool);
  const label = isDone ? "" : "or: ";
  if (command === undefined)
    return commented(line`${label}${inComment(title)} (this tool cannot)`, tool);
  return [
    ...commented(line`${label}${inComment(title)}`, tool),
    // A command holds no `%` but those around the name of a folder, which stay as they are.
    isDone ? line`${command}` : line`${comment} ${command}`,
    ...backLines(back, undo, tool),
  ];
}

function findingLines(
  diagnostic: Diagnostic,
  tool: Tool,
  done: Set<string>,
  around: Surroundings,
): readonly Line[] {
  const { at, rule, message, suggestions, application } = diagnostic;
  const { inComment } = tool;
  const [first] = suggestions;
  const command = commandIn(first?.commands, tool);
  const isDone = command !== undefined && done.has(command);
  if (command !== undefined) done.add(command);
  const whose = application === undefined || application === "/" ? "" : ` in ${application}`;
  return [
    ...commented(line`${inComment(`${placeOf(at, around)} ${rule}${whose}`)}`, tool),
    ...commented(line`${inComment(messageText(message))}`, tool),
    ...(isDone
      ? commented(line`${inComment(first?.title ?? "")} (done above)`, tool)
      : suggestions.flatMap((way, i) => wayLines(way, i === 0, tool))),
    line``,
  ];
}

/** Why a tool that could make a change has no command for it: what is written into it. */
function reasonOf({ suggestions }: Diagnostic, tool: Tool): string | undefined {
  const all = suggestions.flatMap(({ commands }) => (commands ? [commands] : []));
  if (all.some((commands) => tool.takes.some((one) => commands[one] !== undefined)))
    return "names hold letters beyond ASCII, which it cannot take";
  const [characters, words] = tool.unquoted ?? [];
  const others = all.flatMap(({ appcmd, powershell }) => appcmd ?? powershell ?? []);
  return characters && others.some((command) => characters.test(command))
    ? `names or values hold ${words ?? ""}, which it cannot quote`
    : undefined;
}

/**
 * What `--commands DIALECT` prints. Nothing is changed by printing it: a person reads it first. For
 * each finding the first way out is there to be run; other ways, and the way back where the old
 * value is known, stand in comments.
 */
export const script: Reporter = (report, around) => {
  const tool = TOOLS[around.dialect ?? "appcmd"];
  const { comment, opening, unicode } = tool;
  const told = report.diagnostics.filter(({ suggestions }) =>
    suggestions.some(({ commands }) => commandIn(commands, tool) !== undefined),
  );
  const rest = report.diagnostics.length - told.length;
  const reasons = new Set(
    report.diagnostics
      .filter((one) => !told.includes(one))
      .flatMap((one) => reasonOf(one, tool) ?? []),
  );
  const why = reasons.size === 0 ? "" : `: ${[...reasons].join("; ")}`;
  const done = new Set<string>();
  const namesSite = told.some(({ suggestions }) =>
    suggestions.some(({ commands }) => /\bSITE\b/.test(commandIn(commands, tool) ?? "")),
  );
  const isAscii = told.every(({ suggestions }) =>
    suggestions.every(({ commands }) => ASCII.test(commandIn(commands, tool) ?? "")),
  );
  const needsOpening = told.some(({ suggestions }) =>
    suggestions.some(({ commands }) => isOpened(wholeCommandIn(commands, tool) ?? "", tool)),
  );
  return printed(
    [
      line`${comment} Commands for review. Nothing has been changed yet.`,
      ...(rest === 0
        ? []
        : [
            line`${comment} For ${counted(rest, told.length === 0 ? "finding" : "more finding")} this tool has no command${why}.`,
          ]),
      ...(namesSite ? [line`${comment} SITE stands for the name of your site.`] : []),
      ...(unicode !== undefined && !isAscii ? [line`${unicode}`] : []),
      ...(opening !== undefined && needsOpening ? [line`${opening}`] : []),
      line``,
      ...told.flatMap((diagnostic) => findingLines(diagnostic, tool, done, around)),
    ],
    around.paint,
  );
};
