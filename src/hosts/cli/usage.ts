/** What a user did wrong, in one line; ends the run with exit code 2 and no stack. */
export class UsageError extends Error {}

/** How a run ends. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;
