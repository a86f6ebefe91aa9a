import { defineConfig } from "vitest/config";

const HOOK = "test/hook.test.ts";
/** They drive a browser, which is not everywhere. */
const BROWSER = "test/**/*.browser.test.ts";
/** They count the work of what nobody may have run before. */
const COUNTING = "test/work/**/*.test.ts";

export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: 60_000,
    // Two cores in CI: more workers only compete.
    maxWorkers: 2,
    reporters: process.env.CI ? ["default", "./test/count-reporter.ts"] : ["default"],
    projects:
      // Installing the hook takes a minute or two: `npm run test:hook` runs that test, nothing else;
      // so does `npm run test:browser` with those that look at pages in Chromium.
      mode === "hook"
        ? [{ extends: true, test: { name: "hook", include: [HOOK] } }]
        : mode === "browser"
          ? [{ extends: true, test: { name: "browser", include: [BROWSER] } }]
          : [
              {
                extends: true,
                test: {
                  name: "tests",
                  include: ["test/**/*.test.ts"],
                  exclude: [HOOK, BROWSER, COUNTING, "node_modules"],
                  // Modules hold constants and caches of them, so files may share what is loaded:
                  // loading it anew for each took a third of the time.
                  isolate: false,
                },
              },
              { extends: true, test: { name: "work", include: [COUNTING] } },
            ],
  },
}));
