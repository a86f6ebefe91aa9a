/** What survives the trees: findings by file, each once and in order. */
import type { Diagnostic } from "../diagnostic.js";
import type { Document } from "../document/tree.js";
import type { Directive } from "../lint/directives.js";
import type { Judged } from "../lint/alike.js";
import { messageText } from "../message.js";
import type { Location } from "../source.js";
import type { SuppressedFinding } from "./request.js";

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

const placeKey = ({ source, span }: Location) => `${source.path}:${span.start}-${span.end}`;

/** What one part of the run says of one file. */
export interface Share {
  readonly judged: readonly Judged[];
  /** It is told whatever is named. */
  readonly always: boolean;
  /** A file of the part, if it holds comments for iislint. */
  readonly documentAt: (path: string) => Document | undefined;
}

/** What is told of one file. */
export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Something keeps it from being judged, which is a verdict too. */
  readonly isJudged: boolean;
}

/** By file, what the parts of a run say of it, in their order. */
export class Gathering {
  readonly #shares = new Map<string, Share[]>();

  add(path: string, share: Share): void {
    const shares = this.#shares.get(path);
    if (shares) shares.push(share);
    else this.#shares.set(path, [share]);
  }

  of(path: string): readonly Share[] {
    return this.#shares.get(path) ?? [];
  }

  /** Paths in order. */
  get paths(): readonly string[] {
    return [...this.#shares.keys()].sort(compare);
  }
}

/** What is said and where, whoever it is said of. */
const keyOf = ({ rule, severity, message, at, related }: Diagnostic) =>
  [
    rule,
    severity,
    placeKey(at),
    messageText(message),
    ...related.map((other) => placeKey(other.at)),
  ].join("|");

/** What the applications of several trees say alike, as one that names them all. */
function together(alike: ReadonlyMap<string, Diagnostic>): Diagnostic | undefined {
  const [first] = alike.values();
  if (!first || alike.size === 1) return first;
  const names = new Set([...alike.keys()].flatMap((application) => application.split(", ")));
  return { ...first, application: [...names].sort().join(", ") };
}

const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) =>
      compare(a.at.span.start, b.at.span.start) ||
      compare(a.at.span.end, b.at.span.end) ||
      compare(a.rule, b.rule) ||
      compare(a.application ?? "", b.application ?? "") ||
      compare(messageText(a.message), messageText(b.message)),
  );

/** The findings of one file; one that several trees share says the same in each. */
export class Gathered {
  /** By what is said and where, the same of each application. */
  readonly #diagnostics = new Map<string, Map<string, Diagnostic>>();

  add(diagnostic: Diagnostic): void {
    const { application = "" } = diagnostic;
    const key = keyOf(diagnostic);
    const alike = this.#diagnostics.get(key);
    if (!alike) this.#diagnostics.set(key, new Map([[application, diagnostic]]));
    else if (!alike.has(application)) alike.set(application, diagnostic);
  }

  /** Each as it was found, in order of place. */
  apart(): Diagnostic[] {
    return inOrder([...this.#diagnostics.values()].flatMap((alike) => [...alike.values()]));
  }

  /** In order of place; what several sites say alike of a shared file is said once. */
  diagnostics(): Diagnostic[] {
    return inOrder([...this.#diagnostics.values()].flatMap((alike) => together(alike) ?? []));
  }
}

/** What comments hide, with the comments. */
export class Hidden {
  readonly #gathered = new Gathered();
  readonly #by = new Map<Diagnostic, readonly Directive[]>();

  add(diagnostic: Diagnostic, by: readonly Directive[]): void {
    this.#gathered.add(diagnostic);
    this.#by.set(diagnostic, by);
  }

  list(): SuppressedFinding[] {
    return this.#gathered
      .apart()
      .map((diagnostic) => ({ diagnostic, by: this.#by.get(diagnostic) ?? [] }));
  }
}
