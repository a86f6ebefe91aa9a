/** What a person sets in the editor, in the words of the command line; what cannot be used is told. */
import { relativePath } from "../../report/relative.js";
import { nearest } from "../../settings/nearest.js";
import { expand } from "../globs.js";
import { kindAt } from "../named-paths.js";
import { absolute } from "../paths.js";
import { levelProblems } from "./setting-levels.js";

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

/** Settings as arguments of `iislint lint`. */
export interface Written {
  readonly args: readonly string[];
  /** What is wrong with the others, a sentence each: these are left out. */
  readonly mistakes: readonly string[];
}

interface Around {
  /** Absolute; paths are relative to it. */
  readonly folder: string;
  /** The person trusts the folder: only then a program may say what the options are. */
  readonly isTrusted: boolean;
}

/** Why a value is left out; undefined where nothing is wrong with it. */
type Judge = (value: string, around: Around) => string | undefined;

/** One setting: the values that it holds, as one option of the command line each. */
interface Kind {
  readonly option: string;
  /** In words, for a value of another kind. */
  readonly must: string;
  /** Undefined where a part of the value is of another kind. */
  readonly values: (value: unknown) => readonly string[] | undefined;
  readonly judge: Judge;
}

const isText = (value: unknown): value is string => typeof value === "string";

function texts(value: unknown): readonly string[] | undefined {
  if (isText(value)) return value === "" ? [] : [value];
  if (!Array.isArray(value) || !value.every(isText)) return undefined;
  return value.filter((one) => one !== "");
}

/** An empty table of Lua is an empty list in JSON. */
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

function pairs(value: unknown): readonly string[] | undefined {
  if (isEmptyList(value)) return [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const all = Object.entries(value);
  return all.every(([, one]) => isText(one))
    ? all.filter(([, one]) => one !== "").map(([name, one]) => `${name}=${String(one)}`)
    : undefined;
}

const isProgram = (path: string) => /\.[cm]?js$/i.test(path);

const quoted = (value: string) => JSON.stringify(value);

const named = (option: string, judge: Judge): Kind => ({
  option,
  must: "a path",
  values: (value) => (isText(value) ? texts(value) : undefined),
  judge,
});

const file: Judge = (path, { folder }) => {
  const kind = kindAt(absolute(folder, path));
  if (kind === undefined) return `there is no file ${quoted(path)}.`;
  return kind === "folder" ? `${quoted(path)} is a folder, not a file.` : undefined;
};

const mapped: Judge = (pair, { folder }) => {
  const [from = "", to = ""] = pair.split(/=(.*)/s);
  if (from === "") return "a physical path of the server is empty.";
  return kindAt(absolute(folder, to)) === "folder"
    ? undefined
    : `there is no folder ${quoted(to)} for ${quoted(from)}.`;
};

const evidence: Judge = (pattern, { folder }) => {
  const [first] = expand(folder, pattern);
  if (first === undefined) return `${quoted(pattern)} matches no file.`;
  if (kindAt(first) === "file") return undefined;
  return file(relativePath(folder, first), { folder, isTrusted: false });
};

const KINDS: Readonly<Record<keyof Settings, Kind>> = {
  config: named("config", file),
  presets: {
    option: "preset",
    must: "a list of names",
    values: texts,
    judge: (preset) => levelProblems([preset], {}),
  },
  rules: {
    option: "rule",
    must: "an object of ids, each with a severity",
    values: pairs,
    judge: (pair) => {
      const [id = "", severity = ""] = pair.split(/=(.*)/s);
      return levelProblems([], { [id]: severity });
    },
  },
  machineConfig: named("machine-config", file),
  rootWebConfig: named("root-web-config", file),
  applicationHost: named("application-host", file),
  map: {
    option: "map",
    must: "an object of physical paths, each with a folder",
    values: pairs,
    judge: mapped,
  },
  facts: { option: "facts", must: "a list of paths", values: texts, judge: evidence },
  allowJsConfig: {
    option: "allow-js-config",
    must: "true or false",
    values: (value) => (typeof value === "boolean" ? (value ? [""] : []) : undefined),
    judge: () => undefined,
  },
};

const nameOf = (key: string) => `iislint.${key}`;

/** What is told of a name that is none, where it is close to one; others may be another program's. */
function misnamed(settings: object): readonly string[] {
  return Object.keys(settings).flatMap((key) => {
    if (Object.hasOwn(KINDS, key)) return [];
    const meant = nearest(key, Object.keys(KINDS));
    return meant === undefined
      ? []
      : [`There is no setting ${nameOf(key)}. Did you mean ${nameOf(meant)}?`];
  });
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : JSON.stringify(value);
}

/**
 * Settings as arguments: one that cannot be used is told and left out, the others stay.
 * @param settings - whatever the client has sent
 */
export function written(settings: unknown, around: Around): Written {
  if (settings === undefined || settings === null || isEmptyList(settings))
    return { args: [], mistakes: [] };
  if (typeof settings !== "object" || Array.isArray(settings))
    return { args: [], mistakes: [`iislint must be an object, not ${kindOf(settings)}.`] };
  const args: string[] = [];
  const mistakes = [...misnamed(settings)];
  for (const [key, { option, must, values, judge }] of Object.entries(KINDS)) {
    const { [key as keyof Settings]: value } = settings as Settings;
    if (value === undefined || value === null) continue;
    const all = values(value);
    if (!all) mistakes.push(`${nameOf(key)} must be ${must}, not ${told(value, must)}.`);
    for (const one of all ?? []) {
      const why = judge(one, around);
      if (why !== undefined) mistakes.push(`${nameOf(key)}: ${why}`);
      else if (mayCount(key, one, around)) args.push(argument(option, one));
    }
  }
  return { args, mistakes };
}

/** A value of the right kind may hold something of another. */
const told = (value: unknown, must: string): string =>
  must.startsWith(kindOf(value)) ? JSON.stringify(value) : kindOf(value);

const argument = (option: string, value: string) =>
  value === "" ? `--${option}` : `--${option}=${value}`;

/** Without trust no program is run. */
const mayCount = (key: string, value: string, { isTrusted }: Around): boolean =>
  isTrusted || !(key === "allowJsConfig" || (key === "config" && isProgram(value)));

/** How a person lets a program of the folder say the options, as sentences. */
export const toRun = (isTrusted: boolean): string =>
  isTrusted
    ? "Name it in the setting iislint.config, or switch iislint.allowJsConfig on, if you trust this repository."
    : "Trust this folder in the editor first; then name it in the setting iislint.config, or switch iislint.allowJsConfig on.";
