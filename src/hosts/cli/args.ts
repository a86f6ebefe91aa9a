/** Arguments -> options and positionals, or a usage error with the nearest right name. */
import { parseArgs } from "node:util";
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
  readonly kind: "option" | "positional" | "option-terminator";
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
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
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      known.map(({ name, short, value }) => [
        name,
        {
          type: value === undefined ? ("boolean" as const) : ("string" as const),
          ...(short === undefined ? {} : { short }),
        },
      ]),
    ),
  });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens as readonly Token[]) {
    if (token.kind === "positional") positionals.push(token.value ?? "");
    if (token.kind !== "option") continue;
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
