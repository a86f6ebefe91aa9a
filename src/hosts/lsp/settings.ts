/** What a person sets in the editor, in the words of the command line. */
import { type Arguments, parseArguments } from "../cli/args.js";
import { lintOptions } from "../cli/options.js";

/** The section `iislint` of an editor's settings; each key may be absent, and hold anything. */
export interface Settings {
  readonly config?: unknown;
  readonly presets?: unknown;
  readonly rules?: unknown;
  readonly machineConfig?: unknown;
  readonly rootWebConfig?: unknown;
  readonly applicationHost?: unknown;
  readonly map?: unknown;
  readonly facts?: unknown;
  readonly allowJsConfig?: unknown;
}

const text = (value: unknown): readonly string[] =>
  typeof value === "string" && value !== "" ? [value] : [];

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap(text) : text(value);

const pairs = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, one]) => text(one).map((said) => `${name}=${said}`))
    : [];

const options = (name: string, values: readonly string[]): readonly string[] =>
  values.map((value) => `--${name}=${value}`);

/**
 * The same as arguments of `iislint lint`.
 * @param isTrusted - the person trusts the folder: only then a program may say what the options are
 * @throws UsageError for what the command line refuses
 */
export function argumentsOf(settings: Settings, isTrusted: boolean): Arguments {
  const config = text(settings.config);
  const isProgram = config.some((path) => /\.[cm]?js$/i.test(path));
  const written = [
    ...(isProgram && !isTrusted ? [] : options("config", config)),
    ...options("preset", texts(settings.presets)),
    ...options("rule", pairs(settings.rules)),
    ...options("machine-config", text(settings.machineConfig)),
    ...options("root-web-config", text(settings.rootWebConfig)),
    ...options("application-host", text(settings.applicationHost)),
    ...options("map", pairs(settings.map)),
    ...options("facts", texts(settings.facts)),
    ...(settings.allowJsConfig === true && isTrusted ? ["--allow-js-config"] : []),
  ];
  return parseArguments(written, lintOptions);
}

/** How a person lets a program of the folder say the options, as sentences. */
export const toRun = (isTrusted: boolean): string =>
  isTrusted
    ? "Name it in the setting iislint.config, or switch iislint.allowJsConfig on, if you trust this repository."
    : "Trust this folder in the editor first; then name it in the setting iislint.config, or switch iislint.allowJsConfig on.";
