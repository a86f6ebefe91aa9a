/** What a person asked of the report: whose commands, how much of it. */
import type { ReportShape } from "../../report/index.js";
import { DIALECTS, type Dialect } from "../../report/tools.js";
import { nearest } from "../../settings/nearest.js";
import type { Arguments } from "./args.js";
import { UsageError } from "./usage.js";

/** The names of --commands. */
const NAMES = new Map<string, Dialect>(DIALECTS.map((dialect) => [dialect.toLowerCase(), dialect]));

function dialect(written: string): Dialect {
  const known = NAMES.get(written.toLowerCase());
  if (known !== undefined) return known;
  const names = [...NAMES.keys()];
  const meant = nearest(written, names);
  throw new UsageError(
    `--commands takes ${names.join(", ")}, not "${written}".${meant === undefined ? "" : ` Did you mean "${meant}"?`}`,
  );
}

/** Reads --commands, --why, --no-code and --quiet. */
export function readShape(given: Arguments): ReportShape {
  const commands = given.value("commands");
  return {
    ...(commands === undefined ? {} : { dialect: dialect(commands) }),
    code: !given.has("no-code"),
    quiet: given.has("quiet"),
    why: given.has("why"),
  };
}
