/** Every fuzzer there is; the command line, the test suite and the documentation ask this table. */
import { commandLine } from "./arguments.js";
import { chain } from "./chain.js";
import { encodings } from "./encodings.js";
import { evidence } from "./evidence.js";
import { fixes } from "./fixes.js";
import type { Fuzzer } from "./fuzzer.js";
import { gitignore } from "./gitignore.js";
import { options } from "./options.js";
import { suppressions } from "./suppressions.js";
import { transform } from "./transform.js";
import { xml } from "./xml.js";

export const FUZZERS: readonly Fuzzer[] = [
  xml,
  encodings,
  chain,
  transform,
  options,
  evidence,
  gitignore,
  commandLine,
  suppressions,
  fixes,
];
