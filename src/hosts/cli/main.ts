/** The command line: finds the command, loads only that one, turns mistakes into one line. */
import { tellError } from "./trouble.js";
import { EXIT } from "./usage.js";
import type { Command, Io } from "./io.js";
import type { PageName } from "./options.js";

/** Every command by name; each is loaded when it is asked for. */
const commands: Readonly<Record<PageName | "help" | "version", () => Promise<Command>>> = {
  lint: async () => (await import("./commands/lint.js")).lint,
  effective: async () => (await import("./commands/effective.js")).effective,
  survival: async () => (await import("./commands/survival.js")).survival,
  impact: async () => (await import("./commands/impact.js")).impact,
  transform: async () => (await import("./commands/transform.js")).transform,
  rules: async () => (await import("./commands/rules.js")).rules,
  explain: async () => (await import("./commands/explain.js")).explain,
  lsp: async () => (await import("./commands/lsp.js")).lsp,
  help: async () => (await import("./commands/help.js")).help,
  version: async () => (await import("./commands/version.js")).version,
};

/** Their names. */
export const COMMANDS = Object.keys(commands) as readonly (keyof typeof commands)[];

/** Whether one of these stands among the options, that is before `--`. */
function asksFor(args: readonly string[], ...names: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((arg) => names.includes(arg));
}

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);

function dispatch(argv: readonly string[]): {
  name: keyof typeof commands;
  args: readonly string[];
} {
  const [first = ""] = argv;
  const isNamed = isCommand(first);
  const args = isNamed ? argv.slice(1) : argv;
  if (asksFor(args, "--help", "-h")) return { name: "help", args: isNamed ? [first] : [] };
  if (asksFor(args, "--version", "-v")) return { name: "version", args: [] };
  return { name: isNamed ? first : "lint", args };
}

/**
 * Runs the command line.
 * @param argv - the arguments behind the program's name
 * @returns the exit code: 0 clean, 1 findings, 2 could not run
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { name, args } = dispatch(argv);
    const command = await commands[name]();
    return await command(args, io);
  } catch (error) {
    try {
      tellError(error, io);
    } catch {
      // Standard error takes nothing either.
    }
    return EXIT.failed;
  }
}
