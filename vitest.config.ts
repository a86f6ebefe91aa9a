import { defineConfig } from "vitest/config";

const HOOK = "test/hook.test.ts";
/** Programs of others, that have to be installed. */
const CONSUMERS = "test/consumers/**/*.test.ts";
/** They count the work of what nobody may have run before. */
const COUNTING = "test/work/**/*.test.ts";

export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: 60_000,
    // Two cores in CI: more workers only compete.
    maxWorkers: 2,
    reporters: process.env.CI ? ["default", "./test/count-reporter.ts"] : ["default"],
    projects:
      // Installing takes minutes: `npm run test:hook` and `test:consumers` run these, nothing else.
      mode === "hook"
        ? [{ extends: true, test: { name: "hook", include: [HOOK] } }]
        : mode === "consumers"
          ? [{ extends: true, test: { name: "consumers", include: [CONSUMERS] } }]
          : [
              {
                extends: true,
                test: {
                  name: "tests",
                  include: ["test/**/*.test.ts"],
                  exclude: [HOOK, CONSUMERS, COUNTING, "node_modules"],
                  // Modules hold constants and caches of them, so files may share what is loaded:
                  // loading it anew for each took a third of the time.
                  isolate: false,
                },
              },
              { extends: true, test: { name: "work", include: [COUNTING] } },
            ],
  },
}));
