/** A program of somebody else prints into our report unless it is kept from it. */

/** Takes everything and writes nothing; whoever waits is told that it was written. */
function swallow(...given: readonly unknown[]): boolean {
  const done = given.at(-1);
  if (typeof done === "function")
    queueMicrotask(() => {
      (done as () => void)();
    });
  return true;
}

/**
 * Does something while the streams of this process take nothing, those of `console` included, and nobody ends the process. What
 * writes to descriptors itself, as we do, is not held back.
 */
export async function muted<T>(work: () => Promise<T>): Promise<T> {
  const streams = [process.stdout, process.stderr];
  const before = streams.map((stream) => Object.getOwnPropertyDescriptor(stream, "write"));
  for (const stream of streams) stream.write = swallow;
  const exit = Object.getOwnPropertyDescriptor(process, "exit");
  process.exit = () => {
    throw new Error("it ends the process");
  };
  try {
    return await work();
  } finally {
    if (exit) Object.defineProperty(process, "exit", exit);
    for (const [i, stream] of streams.entries()) {
      const own = before[i];
      // Streams have the method from their class, unless somebody put another in front of it.
      if (own) Object.defineProperty(stream, "write", own);
      else Reflect.deleteProperty(stream, "write");
    }
  }
}
