/** Settings and where they count, looked for among many. */

/** A setting, and where it counts. */
export interface Ground {
  /** Names of the elements around it, the root and locations left out; ends with a slash. */
  readonly setting: string;
  /** The folder or path below which it is read; ends with a slash, "" = everywhere. */
  readonly scope: string;
}

const stepsOf = (path: string): readonly string[] => path.split("/").slice(0, -1);

/** Paths by their steps. */
interface Paths {
  readonly below: Map<string, Paths>;
  isEnd: boolean;
}

const noPaths = (): Paths => ({ below: new Map(), isEnd: false });

function addPath(paths: Paths, steps: readonly string[]): void {
  let at = paths;
  for (const step of steps) {
    let next = at.below.get(step);
    if (!next) at.below.set(step, (next = noPaths()));
    at = next;
  }
  at.isEnd = true;
}

/** Whether one of the paths stands above another, is the same, or stands below it. */
function meets(paths: Paths, steps: readonly string[]): boolean {
  let at = paths;
  for (const step of steps) {
    if (at.isEnd) return true;
    const next = at.below.get(step);
    if (!next) return false;
    at = next;
  }
  return at.isEnd || at.below.size > 0;
}

/** Settings by their steps. */
interface Settings {
  readonly below: Map<string, Settings>;
  /** Scopes of this setting, and of this one and all inside it. */
  readonly here: Paths;
  readonly inside: Paths;
}

const noSettings = (): Settings => ({ below: new Map(), here: noPaths(), inside: noPaths() });

/** Grounds by the steps of their setting, and then of their scope: each is found by its own steps. */
export class GroundSet {
  readonly #settings = noSettings();

  add({ setting, scope }: Ground): void {
    const steps = stepsOf(scope);
    let at = this.#settings;
    addPath(at.inside, steps);
    for (const step of stepsOf(setting)) {
      let next = at.below.get(step);
      if (!next) at.below.set(step, (next = noSettings()));
      at = next;
      addPath(at.inside, steps);
    }
    addPath(at.here, steps);
  }

  /** Whether one of them is the same setting, one around it or inside it, in a scope that is shared. */
  meets({ setting, scope }: Ground): boolean {
    const steps = stepsOf(scope);
    let at = this.#settings;
    for (const step of stepsOf(setting)) {
      if (meets(at.here, steps)) return true;
      const next = at.below.get(step);
      if (!next) return false;
      at = next;
    }
    return meets(at.inside, steps);
  }
}
