import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    // Two cores in CI: more workers only compete.
    maxWorkers: 2,
    reporters: process.env.CI ? ["default", "./test/count-reporter.ts"] : ["default"],
  },
});
