/** What is wrong in an options file, in words. */
import { nearest } from "../../settings/nearest.js";

/** One error of the generated ajv validator. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A mistake and the value or key that shows it. */
export interface ConfigurationMistake {
  readonly message: string;
  /** JSON pointer of the value. */
  readonly pointer: string;
  /** The key inside that value which is the mistake. */
  readonly key?: string;
}

/** Names from other tools, and plurals, that no letter count would lead to the right key. */
const SLIPS: Readonly<Record<string, string>> = {
  preset: "extends",
  presets: "extends",
  severity: "rules",
  exclude: "ignore",
  excludes: "ignore",
  ignorePatterns: "ignore",
  apps: "applications",
  roots: "applications",
  env: "environment",
  map: "paths",
  factFiles: "evidence",
  machine: "machineConfig",
  webConfig: "rootWebConfig",
  appHost: "applicationHost",
  startupType: "startMode",
  status: "state",
  warn: "warning",
  information: "info",
  note: "info",
  none: "off",
  disable: "off",
  disabled: "off",
  "0": "off",
  "1": "warning",
  "2": "error",
  false: "off",
};

const TYPES: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an object",
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
};

/** Path segments of a JSON pointer. */
export function segments(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function step(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function at(value: unknown, pointer: string): unknown {
  return segments(pointer).reduce(step, value);
}

/** `/facts/services/0` as a person writes it: `facts.services[0]`. */
function dotted(pointer: string): string {
  return segments(pointer)
    .map((part, i) =>
      /^\d+$/.test(part)
        ? `[${part}]`
        : /^\w+$/.test(part)
          ? i > 0
            ? `.${part}`
            : part
          : `["${part}"]`,
    )
    .join("");
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return `the number ${value}`;
  return TYPES[typeof value] ?? typeof value;
}

const quote = (value: unknown) => JSON.stringify(value);

function didYouMean(written: string, legal: readonly string[]): string {
  const slip = SLIPS[written];
  const meant = slip !== undefined && legal.includes(slip) ? slip : nearest(written, legal);
  return meant === undefined ? "" : ` Did you mean ${quote(meant)}?`;
}

function listed(names: readonly string[], last: string): string {
  const quoted = names.map(quote);
  const end = quoted.pop() ?? "";
  return quoted.length === 0 ? end : `${quoted.join(", ")} ${last} ${end}`;
}

function unknownKey(error: SchemaError, schema: unknown): string {
  const key = String(error.params.additionalProperty);
  const object = at(schema, error.schemaPath.replace(/^#/, "").replace(/\/[^/]*$/, ""));
  const legal = Object.keys((step(object, "properties") as object | undefined) ?? {});
  const meant = didYouMean(key, legal);
  const inside = segments(error.instancePath);
  if (inside.length === 1 && inside[0] === "rules")
    return `Unknown rule ${quote(key)}.${meant} "iislint rules" lists all of them.`;
  if (inside[0] === "rules") {
    const takes = legal.length === 0 ? "It takes no options." : `It takes ${listed(legal, "and")}.`;
    return `The rule ${quote(inside[1])} has no option ${quote(key)}.${meant} ${takes}`;
  }
  const where = inside.length === 0 ? "" : ` in "${dotted(error.instancePath)}"`;
  return `Unknown key ${quote(key)}${where}.${meant} Known are ${listed(legal, "and")}.`;
}

function notAllowed(error: SchemaError, name: string, value: unknown): string {
  const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
  const written = typeof value === "string" ? value : quote(value);
  const what = allowed.includes("off") ? "no severity" : "not allowed here";
  return `${name} is ${quote(value)}, which is ${what}.${didYouMean(written, allowed)} Write ${listed(allowed, "or")}.`;
}

function wording(error: SchemaError, schema: unknown, root: unknown): string | undefined {
  const name = error.instancePath === "" ? "The options file" : `"${dotted(error.instancePath)}"`;
  const value = at(root, error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, schema);
    case "required":
      return `${name} lacks the key ${quote(params.missingProperty)}.`;
    case "type": {
      const wanted = TYPES[String(params.type)] ?? String(params.type);
      const list =
        params.type === "array" && typeof value === "string" ? ` Write [${quote(value)}].` : "";
      return `${name} must be ${wanted}, not ${kindOf(value)}.${list}`;
    }
    case "enum":
      return notAllowed(error, name, value);
    case "minItems":
    case "maxItems":
      return `${name} must have ${String(params.limit)} parts: ["severity", { options }]. For the severity alone write the word without brackets.`;
    case "minLength":
      return `${name} must not be empty.`;
    case "maxLength":
      return `${name} has more than ${String(params.limit)} characters, more than any path on Windows.`;
    case "minimum":
      return `${name} must be at least ${String(params.limit)}, not ${quote(value)}.`;
    case "maximum":
      return `${name} must be at most ${String(params.limit)}, not ${quote(value)}.`;
    case "pattern":
      return `${name} is ${quote(value)}, which has not the expected form.${describe(error, schema)}`;
    case "if":
      // Repeats the error of the branch taken.
      return undefined;
    default:
      return `${name} is not what the schema asks for (${error.keyword}).`;
  }
}

function describe(error: SchemaError, schema: unknown): string {
  const owner = at(schema, error.schemaPath.replace(/^#/, "").replace(/\/[^/]*$/, ""));
  const description = step(owner, "description");
  return typeof description === "string" ? ` ${description}` : "";
}

/**
 * Words the errors of the validator.
 * @param schema - the schema that the validator was made from
 * @param root - the options that were refused
 */
export function wordErrors(
  errors: readonly SchemaError[],
  schema: unknown,
  root: unknown,
): readonly ConfigurationMistake[] {
  const mistakes: ConfigurationMistake[] = [];
  for (const error of errors) {
    const message = wording(error, schema, root);
    if (message === undefined) continue;
    const key = error.params.additionalProperty;
    mistakes.push({
      message,
      pointer: error.instancePath,
      ...(typeof key === "string" ? { key } : {}),
    });
  }
  return mistakes;
}
