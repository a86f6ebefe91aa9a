/** `iislint version` and --version. */
import { packageVersion } from "../../package.js";
import { line, printed } from "../../../report/print.js";
import { type Command, unpainted } from "../io.js";

/** Prints the version alone, for scripts. */
export const version: Command = (_args, { stdout }) => {
  stdout.write(printed([line`${packageVersion()}`], unpainted));
  return Promise.resolve(0);
};
