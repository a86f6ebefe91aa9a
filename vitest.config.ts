import { defineConfig } from "vitest/config";

/** What needs programs of others, or minutes: `npm run test:NAME` runs these tests, nothing else. */
const APART: Readonly<Record<string, readonly string[]>> = {
  hook: ["test/hook.test.ts", "test/**/*.hook.test.ts"],
  consumers: ["test/consumers/**/*.test.ts"],
  browser: ["test/**/*.browser.test.ts"],
  editors: ["test/editors/**/*.test.ts"],
};
/** They count the work of what nobody may have run before. */
const COUNTING = "test/work/**/*.test.ts";

export default defineConfig(({ mode }) => {
  const apart = APART[mode];
  return {
    test: {
      testTimeout: 60_000,
      // Two cores in CI: more workers only compete.
      maxWorkers: 2,
      reporters: process.env.CI ? ["default", "./test/count-reporter.ts"] : ["default"],
      projects:
        apart === undefined
          ? [
              {
                extends: true,
                test: {
                  name: "tests",
                  include: ["test/**/*.test.ts"],
                  exclude: [...Object.values(APART).flat(), COUNTING, "node_modules"],
                  // Modules hold constants and caches of them, so files may share what is loaded:
                  // loading it anew for each took a third of the time.
                  isolate: false,
                },
              },
              { extends: true, test: { name: "work", include: [COUNTING] } },
            ]
          : [
              {
                extends: true,
                test: {
                  name: mode,
                  include: [...apart],
                  // They build, and start programs of others: one file must not build while another
                  // runs. A project that extends this one has a mode of its own.
                  fileParallelism: false,
                },
              },
            ],
    },
  };
});
