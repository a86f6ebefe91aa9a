/**
 * The namespaces in scope while the engine writes a document: which prefix it picks, which
 * declarations it adds, which prefixes it makes up.
 */

interface Binding {
  readonly prefix: string;
  readonly namespace: string;
  /** Stands in the text, or need not. */
  declared: boolean;
}

interface Level {
  readonly bindings: number;
  default: string;
  /** The default namespace: none so far, taken over from outside, still to be written, written. */
  state: "none" | "outer" | "pending" | "written";
  made: number;
}

export class Scope {
  readonly #bindings: Binding[] = [];
  /** Where the bindings of a prefix and of a namespace stand in the list, the innermost last. */
  readonly #byPrefix = new Map<string, number[]>();
  readonly #byNamespace = new Map<string, number[]>();
  readonly #levels: Level[] = [{ bindings: 0, default: "", state: "none", made: 0 }];

  get #top(): Level {
    return this.#levels[this.#levels.length - 1]!;
  }

  #indexOf(prefix: string, from = 0): number {
    const last = this.#byPrefix.get(prefix)?.at(-1) ?? -1;
    return last >= from ? last : -1;
  }

  #prefixFor(namespace: string): string | undefined {
    const places = this.#byNamespace.get(namespace) ?? [];
    for (let i = places.length - 1; i >= 0; i--) {
      const { prefix } = this.#bindings[places[i]!]!;
      if (this.#indexOf(prefix) === places[i]) return prefix;
    }
    return undefined;
  }

  #push(binding: Binding): void {
    const at = this.#bindings.push(binding) - 1;
    for (const [index, key] of [
      [this.#byPrefix, binding.prefix],
      [this.#byNamespace, binding.namespace],
    ] as const) {
      const places = index.get(key);
      if (places === undefined) index.set(key, [at]);
      else places.push(at);
    }
  }

  #pop(): void {
    const binding = this.#bindings.pop();
    if (binding === undefined) return;
    this.#byPrefix.get(binding.prefix)?.pop();
    this.#byNamespace.get(binding.namespace)?.pop();
  }

  #bind(prefix: string, namespace: string, declared: boolean): void {
    const at = this.#indexOf(prefix);
    const existing = this.#bindings[at];
    if (existing?.namespace === namespace) {
      if (declared) existing.declared = true;
      return;
    }
    if (declared && existing !== undefined && at >= this.#top.bindings) existing.declared = true;
    this.#push({ prefix, namespace, declared });
  }

  #bindDefault(namespace: string, declared: boolean): void {
    const top = this.#top;
    if (top.state !== "pending") top.default = namespace;
    top.state = declared ? "written" : "pending";
  }

  /** Begins an element; returns the prefix to write it with. */
  open(prefix: string, namespace: string): string {
    const outer = this.#top;
    const written =
      namespace === ""
        ? ""
        : (this.#prefixFor(namespace) ?? (namespace === outer.default ? "" : prefix));
    this.#levels.push({
      bindings: this.#bindings.length,
      default: outer.default,
      state: outer.state === "none" ? "none" : "outer",
      made: 0,
    });
    if (written === "") this.#bindDefault(namespace, false);
    else this.#bind(written, namespace, false);
    return written;
  }

  /** Takes up a declaration that stands in the start tag. */
  declare(prefix: string, namespace: string): void {
    if (prefix === "") this.#bindDefault(namespace, true);
    else this.#bind(prefix, namespace, true);
  }

  /** The prefix to write an attribute with. */
  attribute(prefix: string, namespace: string): string {
    if (namespace === "") return "";
    let wanted = prefix === "" ? undefined : prefix;
    if (wanted !== undefined && this.#indexOf(wanted, this.#top.bindings) >= 0) wanted = undefined;
    const known = this.#prefixFor(namespace);
    if (known !== undefined && (wanted === undefined || wanted === known)) return known;
    wanted ??= `d${this.#levels.length - 1}p${++this.#top.made}`;
    this.#bind(wanted, namespace, false);
    return wanted;
  }

  /** The declarations that the start tag still lacks, as name and value. */
  missing(): readonly (readonly [string, string])[] {
    const top = this.#top;
    const found: (readonly [string, string])[] = [];
    for (let i = this.#bindings.length - 1; i >= top.bindings; i--) {
      const binding = this.#bindings[i]!;
      if (!binding.declared) found.push([`xmlns:${binding.prefix}`, binding.namespace]);
    }
    const outer = this.#levels[this.#levels.length - 2];
    if (top.state === "pending" && top.default !== outer?.default) {
      found.push(["xmlns", top.default]);
      top.state = "written";
    }
    return found;
  }

  /** Ends the element. */
  close(): void {
    const level = this.#levels.pop();
    while (level !== undefined && this.#bindings.length > level.bindings) this.#pop();
  }
}
