/** Whether and how a report is coloured. */
import { inspect } from "node:util";
import type { Surroundings, Tone } from "../../report/index.js";
import type { Arguments } from "./args.js";
import { type Io, type Output, unpainted } from "./io.js";

const FORMATS: Readonly<Record<Tone, readonly string[]>> = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  info: ["blue", "bold"],
  path: ["cyan"],
  quiet: ["gray"],
  strong: ["bold"],
  help: ["green"],
};

/** The option decides, then FORCE_COLOR, then NO_COLOR, then whether a terminal listens. */
export function wantsColour(given: Arguments, { env }: Io, output: Output): boolean {
  if (given.has("no-color")) return false;
  if (given.has("color")) return true;
  const { FORCE_COLOR: force, NO_COLOR: no } = env;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (no !== undefined && no !== "") return false;
  return output.isTTY && env.TERM !== "dumb";
}

/** Gives each tone its colour, or leaves the text as it is. */
export function painter(colour: boolean): Surroundings["paint"] {
  if (!colour) return unpainted;
  // `styleText` would build the stream of `process.stdout`, which takes longer than the colours.
  return (tone, text) =>
    FORMATS[tone].reduceRight((inner, name) => {
      const [on, off] = inspect.colors[name] ?? [0, 0];
      return `\u001b[${on}m${inner}\u001b[${off}m`;
    }, text);
}
