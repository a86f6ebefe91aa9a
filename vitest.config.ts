import { defineConfig } from "vitest/config";

/** They install what they try. */
const HOOKS = ["test/hook.test.ts", "test/**/*.hook.test.ts"];
/** They count the work of what nobody may have run before. */
const COUNTING = "test/work/**/*.test.ts";

export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: 60_000,
    // Two cores in CI: more workers only compete.
    maxWorkers: 2,
    reporters: process.env.CI ? ["default", "./test/count-reporter.ts"] : ["default"],
    projects:
      // Installing takes minutes: `npm run test:hook` runs these tests, nothing else. What they
      // installed is removed in a hook of vitest, and is much.
      mode === "hook"
        ? [{ extends: true, test: { name: "hook", include: HOOKS, hookTimeout: 120_000 } }]
        : [
            {
              extends: true,
              test: {
                name: "tests",
                include: ["test/**/*.test.ts"],
                exclude: [...HOOKS, COUNTING, "node_modules"],
                // Modules hold constants and caches of them, so files may share what is loaded:
                // loading it anew for each took a third of the time.
                isolate: false,
              },
            },
            { extends: true, test: { name: "work", include: [COUNTING] } },
          ],
  },
}));
