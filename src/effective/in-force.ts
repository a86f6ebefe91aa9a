/** Objects whose properties are computed when they are asked for, made from one class a kind. */

/** What stands behind such an object. */
export interface Behind {
  get(name: string): unknown;
}

/** Reads through the private field: what stands behind is no property that a copy would have. */
class InForce {
  readonly #behind: Behind;

  constructor(behind: Behind) {
    this.#behind = behind;
  }

  static read(of: InForce, name: string): unknown {
    return of.#behind.get(name);
  }
}

// A setting may have any name, so that nothing is inherited but settings.
Reflect.deleteProperty(InForce.prototype, "constructor");
Object.setPrototypeOf(InForce.prototype, null);

/**
 * Makes the class of what has these properties, for each of many objects.
 *
 * Accessors are defined here, once for each name: on each object by itself they would keep its files
 * alive until the next full collection. `Object.create` with a descriptor takes 20 times as long as
 * `new`.
 */
export function inForce(names: Iterable<string>): new (behind: Behind) => object {
  const Kind = class extends InForce {};
  Reflect.deleteProperty(Kind.prototype, "constructor");
  for (const name of names)
    Object.defineProperty(Kind.prototype, name, {
      enumerable: true,
      get(this: InForce) {
        return InForce.read(this, name);
      },
    });
  return Kind;
}
