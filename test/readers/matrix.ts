/** Every case of the matrix, by family. */
import type { Case } from "./cases/case.js";
import { valueMatrix } from "./cases/values.js";

export const matrix: readonly (readonly [family: string, cases: readonly Case[]])[] = [
  ["values", valueMatrix],
];
