/** A program of somebody else prints into our report unless it is kept from it. */

type Write = typeof process.stdout.write;

/** Takes everything and writes nothing; whoever waits is told that it was written. */
const swallow = ((...given: readonly unknown[]) => {
  const done = given.at(-1);
  if (typeof done === "function") queueMicrotask(() => (done as () => void)());
  return true;
}) as Write;

/**
 * Does something while the streams of this process take nothing, those of `console` included. What
 * writes to descriptors itself, as we do, is not held back.
 */
export async function muted<T>(work: () => Promise<T>): Promise<T> {
  const { stdout, stderr } = process;
  const before = [stdout.write.bind(stdout) as Write, stderr.write.bind(stderr) as Write] as const;
  stdout.write = swallow;
  stderr.write = swallow;
  try {
    return await work();
  } finally {
    [stdout.write, stderr.write] = before;
  }
}
