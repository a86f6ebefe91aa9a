/** What an editor told and nobody has looked at yet. */
import type { Source } from "../../source.js";

export interface Pending {
  /** Open documents as they read now. */
  readonly texts: Map<string, Source>;
  readonly closed: Set<string>;
  /** Changed, added or removed on the disk. */
  readonly disk: Set<string>;
  /** Options files, settings or evidence changed: the projects are to be read anew. */
  readonly anew: boolean;
  /** Documents were opened or closed: others are judged whatever the walk meets. */
  readonly named: boolean;
}

export const nothing = (): Pending => ({
  texts: new Map(),
  closed: new Set(),
  disk: new Set(),
  anew: false,
  named: false,
});

/** What was told before, and then. */
export function behind(before: Pending, then: Pending): Pending {
  const texts = new Map(before.texts);
  const closed = new Set(before.closed);
  for (const path of then.closed) {
    texts.delete(path);
    closed.add(path);
  }
  for (const [path, source] of then.texts) {
    closed.delete(path);
    texts.set(path, source);
  }
  return {
    texts,
    closed,
    disk: new Set([...before.disk, ...then.disk]),
    anew: before.anew || then.anew,
    named: before.named || then.named,
  };
}
