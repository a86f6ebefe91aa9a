/** Vitest as Stryker starts it: only the tests that the room names, which stand in the environment. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: process.cwd(),
  test: {
    include: JSON.parse(process.env.IISLINT_MUTATION_TESTS ?? "[]") as string[],
    testTimeout: 60_000,
  },
});
