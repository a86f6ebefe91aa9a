/** Milliseconds from any start; `performance` would have to be loaded first. */
export const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6;

/** The present moment as an ISO date and time, in universal time. */
export const today = (): string => new Date().toISOString();
