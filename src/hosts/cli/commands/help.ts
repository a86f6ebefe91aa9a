/** The pages of --help, made from the option tables. */
import { page, printed } from "../../../report/print.js";
import { columnsOf } from "../columns.js";
import { type Command, unpainted } from "../io.js";
import { type CommandPage, hasPage, type Option, pages } from "../options.js";
import { UsageError } from "../usage.js";
import { nearest } from "../../../settings/nearest.js";

/** Where the words about an option begin, in a terminal that is wide enough for two columns. */
const COLUMN = 32;
const NARROW = { below: 60, column: 8 };

function wrapped(text: string, indent: number, columns: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}

function optionLine({ name, short, value, help }: Option, columns: number): string {
  const column = columns < NARROW.below ? NARROW.column : COLUMN;
  const names = `${short === undefined ? "    " : `-${short}, `}--${name}`;
  const left = `  ${names}${value === undefined ? "" : ` ${value}`}`;
  const gap =
    left.length + 2 > column ? `\n${" ".repeat(column)}` : " ".repeat(column - left.length);
  return `${left}${gap}${wrapped(help, column, columns)}\n`;
}

/** The page of one command. */
export function helpPage({ usage, summary, groups }: CommandPage, columns: number): string {
  let out = `Usage: ${usage}\n\n${wrapped(summary, 0, columns)}\n`;
  for (const { title, options } of groups)
    out += `\n${title}:\n${options.map((one) => optionLine(one, columns)).join("")}`;
  return out;
}

function overview(columns: number): string {
  const what = wrapped("Lints IIS and ASP.NET session-state configuration.", 0, columns);
  let out = `${what}\n\nCommands:\n`;
  for (const { usage, summary } of Object.values(pages))
    out += `  ${usage}\n      ${wrapped(summary, 6, columns)}\n`;
  return `${out}
${wrapped('"iislint COMMAND --help" shows the options of a command.', 0, columns)}

${wrapped("Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 could not run.", 0, columns)}
`;
}

/** The overview, or with `iislint help COMMAND` the page of one. */
export const help: Command = (args, io) => {
  const columns = columnsOf(io, true);
  const [name] = args;
  const shown = name !== undefined && hasPage(name) ? pages[name] : undefined;
  if (name !== undefined && shown === undefined) {
    const meant = nearest(name, Object.keys(pages));
    throw new UsageError(
      `There is no command "${name}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} Commands: ${Object.keys(pages).join(", ")}.`,
    );
  }
  const text =
    shown === undefined
      ? `${overview(columns)}\n${helpPage(pages.lint, columns)}`
      : helpPage(shown, columns);
  io.stdout.write(printed(page(text.replace(/\n$/, "")), unpainted));
  return Promise.resolve(0);
};
