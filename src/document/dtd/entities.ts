/**
 * What an internal subset declares about general entities. Their texts are never put together:
 * enough is known to tell a reference that every reader refuses from one that it resolves.
 */

/** What an entity is as it was declared. */
export type EntityKind = "internal" | "external" | "unparsed";

/** Why a reference may not stand where it stands. */
export type EntityFault = "undeclared" | "external" | "unparsed" | "less-than" | "recursive";

interface Entity {
  readonly kind: EntityKind;
  /** The names of the entities that its value refers to. */
  readonly uses: readonly string[];
  /** A `<` comes out of it, here or through what it uses. */
  less: boolean;
  external: boolean;
  unparsed: boolean;
  recursive: boolean;
  /** It uses a name that nothing declares. */
  incomplete: boolean;
  state: "new" | "active" | "done";
}

/** The general entities of one document. */
export class Entities {
  /** More may be declared where nobody here looks, so that no name is undeclared. */
  open = false;
  readonly #entities = new Map<string, Entity>();

  /**
   * Notes a declaration; the first one of a name counts.
   * @param uses - names that an internal value refers to
   * @param less - whether a `<` stands in an internal value, as such or as `&#60;`
   */
  declare(name: string, kind: EntityKind, uses: readonly string[], less: boolean): void {
    if (this.#entities.has(name)) return;
    this.#entities.set(name, {
      kind,
      uses,
      less,
      external: kind === "external",
      unparsed: kind === "unparsed",
      recursive: false,
      incomplete: false,
      state: "new",
    });
  }

  /** What is wrong with a reference to `name` in a text or in an attribute value. */
  fault(name: string, place: "text" | "value"): EntityFault | undefined {
    const entity = this.#entities.get(name);
    if (entity === undefined) return this.open && !name.includes(":") ? undefined : "undeclared";
    if (entity.state === "new") this.#follow(entity);
    if (entity.recursive) return "recursive";
    if (entity.unparsed) return "unparsed";
    if (place === "text") return undefined;
    if (entity.incomplete && !this.open) return "undeclared";
    if (entity.external) return "external";
    return entity.less ? "less-than" : undefined;
  }

  /** Gathers along the uses, each entity once, without recursion of ours. */
  #follow(start: Entity): void {
    const path: { entity: Entity; next: number }[] = [{ entity: start, next: 0 }];
    start.state = "active";
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const name = top.entity.uses[top.next++];
      if (name === undefined) {
        top.entity.state = "done";
        path.pop();
        const user = path.at(-1)?.entity;
        if (user !== undefined) inherit(user, top.entity);
        continue;
      }
      const used = this.#entities.get(name);
      if (used === undefined) {
        top.entity.incomplete = true;
        continue;
      }
      if (used.state === "active") top.entity.recursive = true;
      else if (used.state === "done") inherit(top.entity, used);
      else {
        used.state = "active";
        path.push({ entity: used, next: 0 });
      }
    }
  }
}

function inherit(user: Entity, used: Entity): void {
  user.less ||= used.less;
  user.external ||= used.external;
  user.unparsed ||= used.unparsed;
  user.recursive ||= used.recursive;
  user.incomplete ||= used.incomplete;
}
