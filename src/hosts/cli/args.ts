/** Arguments -> options and positionals, or a usage error with the nearest right name. */
import { nearest } from "../../settings/nearest.js";
import type { Option, OptionGroup } from "./options.js";
import { UsageError } from "./usage.js";

export class Arguments {
  readonly positionals: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(positionals: readonly string[], values: ReadonlyMap<string, readonly string[]>) {
    this.positionals = positionals;
    this.#values = values;
  }

  /** Whether an option was given at all. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value given last. */
  value(name: string): string | undefined {
    return this.#values.get(name)?.at(-1);
  }

  /** Every value given, in order. */
  values(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }
}

function unknownOption(written: string, options: readonly Option[]): UsageError {
  const names = options.map(({ name }) => `--${name}`);
  const meant = written.startsWith("--") ? nearest(written, names) : undefined;
  const hint =
    meant === undefined ? '"iislint --help" lists all of them.' : `Did you mean "${meant}"?`;
  return new UsageError(`Unknown option "${written}". ${hint}`);
}

interface Token {
  readonly kind: "option" | "positional";
  /** Name of the option, or the positional itself. */
  readonly name: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean;
}

/**
 * Splits arguments as `parseArgs` of node:util does. That function is not part of what Node has
 * loaded at its start: compiling it takes longer than linting a small file's section.
 */
function* tokensOf(args: readonly string[], known: readonly Option[]): Generator<Token> {
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === "--") {
      for (const name of rest.splice(0)) yield { kind: "positional", name };
    } else if (arg.startsWith("--")) {
      const [, rawName = "", value] = /^(--[^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
      const name = rawName.slice(2);
      const takesValue = known.some((option) => option.name === name && option.value !== undefined);
      if (value === undefined && takesValue)
        yield { kind: "option", name, rawName, value: rest.shift(), inlineValue: false };
      else yield { kind: "option", name, rawName, value, inlineValue: value !== undefined };
    } else if (arg.startsWith("-") && arg !== "-") {
      // Letters in a row are options of their own; none of ours takes a value.
      for (const letter of arg.slice(1)) {
        const option = known.find(({ short }) => short === letter);
        yield { kind: "option", name: option?.name ?? letter, rawName: `-${letter}` };
      }
    } else yield { kind: "positional", name: arg };
  }
}

function checkedValue(option: Option, { rawName, value, inlineValue }: Token): string {
  const written = rawName ?? option.name;
  if (option.value === undefined) {
    if (value === undefined) return "";
    throw new UsageError(`The option "${written}" takes no value, but got "${value}".`);
  }
  if (value === undefined || value === "")
    throw new UsageError(`The option "${written}" needs a value: ${written} ${option.value}`);
  if (!inlineValue && value.startsWith("-") && value.length > 1)
    throw new UsageError(
      `The option "${written}" needs a value, but "${value}" follows. If that is the value, write ${written}=${value}`,
    );
  return value;
}

/**
 * Parses the arguments of one command.
 * @param groups - the options that the command knows
 */
export function parseArguments(args: readonly string[], groups: readonly OptionGroup[]): Arguments {
  const known = groups.flatMap((group) => group.options);
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokensOf(args, known)) {
    if (token.kind === "positional") {
      positionals.push(token.name);
      continue;
    }
    const option = known.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(token.rawName ?? "", known);
    const value = checkedValue(option, token);
    const before = values.get(option.name);
    if (before === undefined) values.set(option.name, [value]);
    else if (option.repeatable || option.value === undefined) before.push(value);
    else throw new UsageError(`The option "--${option.name}" is given twice.`);
  }
  return new Arguments(positionals, values);
}
