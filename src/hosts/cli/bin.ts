/** The program. */
import { run } from "./main.js";
import { processIo } from "./process-io.js";

// No process.exit: what is still to be written to a pipe must arrive.
void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
