/** `iislint version` and --version. */
import { packageVersion } from "../../package.js";
import type { Command } from "../io.js";

/** Prints the version alone, for scripts. */
export const version: Command = (_args, { stdout }) => {
  stdout.write(`${packageVersion()}\n`);
  return Promise.resolve(0);
};
