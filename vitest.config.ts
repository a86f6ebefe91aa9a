import { defineConfig } from "vitest/config";

const HOOK = "test/hook.test.ts";

export default defineConfig(({ mode }) => ({
  test: {
    // Installing the hook takes a minute or two: `npm run test:hook` runs that test, nothing else.
    ...(mode === "hook"
      ? { include: [HOOK] }
      : { include: ["test/**/*.test.ts"], exclude: [HOOK, "node_modules"] }),
    testTimeout: 60_000,
    // Folders full of packages are removed after a test.
    hookTimeout: 60_000,
    // Two cores in CI: more workers only compete.
    maxWorkers: 2,
    // Modules hold constants and caches of them, so files of tests may share what is loaded: loading
    // it anew for each took a third of the time.
    isolate: false,
    reporters: process.env.CI ? ["default", "./test/count-reporter.ts"] : ["default"],
  },
}));
