/** The pages of --help, made from the option tables. */
import { page, printed } from "../../../report/print.js";
import { type Command, unpainted } from "../io.js";
import { type CommandPage, hasPage, type Option, pages } from "../options.js";
import { UsageError } from "../usage.js";
import { nearest } from "../../../settings/nearest.js";

const COLUMN = 32;
const WIDTH = 100;

function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}

function optionLine({ name, short, value, help }: Option): string {
  const names = `${short === undefined ? "    " : `-${short}, `}--${name}`;
  const left = `  ${names}${value === undefined ? "" : ` ${value}`}`;
  const gap =
    left.length + 2 > COLUMN ? `\n${" ".repeat(COLUMN)}` : " ".repeat(COLUMN - left.length);
  return `${left}${gap}${wrapped(help, COLUMN)}\n`;
}

/** The page of one command. */
export function helpPage({ usage, summary, groups }: CommandPage): string {
  let out = `Usage: ${usage}\n\n${wrapped(summary, 0)}\n`;
  for (const { title, options } of groups)
    out += `\n${title}:\n${options.map(optionLine).join("")}`;
  return out;
}

function overview(): string {
  let out = "Lints IIS and ASP.NET session-state configuration.\n\nCommands:\n";
  for (const { usage, summary } of Object.values(pages))
    out += `  ${usage}\n      ${wrapped(summary, 6)}\n`;
  return `${out}
"iislint COMMAND --help" shows the options of a command.

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 could not run.
`;
}

/** The overview, or with `iislint help COMMAND` the page of one. */
export const help: Command = (args, { stdout }) => {
  const [name] = args;
  const shown = name !== undefined && hasPage(name) ? pages[name] : undefined;
  if (name !== undefined && shown === undefined) {
    const meant = nearest(name, Object.keys(pages));
    throw new UsageError(
      `There is no command "${name}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} Commands: ${Object.keys(pages).join(", ")}.`,
    );
  }
  const text = shown === undefined ? `${overview()}\n${helpPage(pages.lint)}` : helpPage(shown);
  stdout.write(printed(page(text.replace(/\n$/, "")), unpainted));
  return Promise.resolve(0);
};
