/** How much V8 makes before it looks which of it is still alive: the size of its young generation. */

/** A large web.config with all that is known of it, in bytes. */
const ENOUGH = 4 * 1024 * 1024;

/** So many trees from one look at the size to the next. */
const EVERY = 8;

/** What V8 tells, and takes. */
type Engine = Pick<typeof import("node:v8"), "getHeapSpaceStatistics" | "setFlagsFromString">;

/**
 * Lets the young generation grow to what one tree needs, and no further. V8 by itself makes it four
 * times as large on the way over thousands of trees, of which none is larger than the first: the
 * peak of 10,000 files was 1.4 times that of 1,000.
 * @returns to be called before each tree
 */
export function boundYoungGeneration(v8: Engine = process.getBuiltinModule("node:v8")): () => void {
  const growBy = (factor: number) => {
    v8.setFlagsFromString(`--semi-space-growth-factor=${factor}`);
  };
  // What is named lives on: no reason to grow.
  growBy(1);
  let trees = 0;
  let isBounded = false;
  return () => {
    if (isBounded || trees++ % EVERY !== 0) return;
    const young = v8.getHeapSpaceStatistics().find((space) => space.space_name === "new_space");
    isBounded = (young?.space_size ?? ENOUGH) >= ENOUGH;
    growBy(isBounded ? 1 : 4);
  };
}
