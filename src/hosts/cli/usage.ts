/** What a user did wrong, in one line; ends the run with exit code 2 and no stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Told by name: parts of the program that are loaded late bring a class of their own. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === "UsageError";

/** How a run ends. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;
