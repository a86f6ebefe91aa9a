/** Milliseconds from any start; `performance` would have to be loaded first. */
export const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6;
