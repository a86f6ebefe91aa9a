/** Every fuzzer there is; the command line, the test suite and the documentation ask this table. */
import { chain } from "./chain.js";
import type { Fuzzer } from "./fuzzer.js";
import { transform } from "./transform.js";
import { xml } from "./xml.js";

export const FUZZERS: readonly Fuzzer[] = [xml, chain, transform];
