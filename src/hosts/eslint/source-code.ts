/** A file as ESLint and its rules see it. Lines end as those of .NET's reader do: CR, LF or both. */
import type { ESLint } from "eslint";
import type { Comment } from "../../document/tree.js";
import { positionAt, type Source } from "../../source.js";
import { settingsIn, toldBy, type Told } from "./comments.js";
import { type AnyNode, type Root, spanOf, stepsOf, visitorKeys } from "./nodes.js";

type Languages = NonNullable<ESLint.Plugin["languages"]>;
export type Language = Languages[string];
type SourceCode = ReturnType<Language["createSourceCode"]>;

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A range as ESLint's rules take it; both count from 1. */
interface Loc {
  readonly start: Place;
  readonly end: Place;
}

interface Problem {
  readonly ruleId: null;
  readonly message: string;
  readonly loc: Loc;
}

type Spoken = Told & { readonly node: Comment };

const isSpoken = (told: object): told is Spoken => "label" in told;

export class ConfigSourceCode {
  readonly visitorKeys = visitorKeys;
  /** ESLint's text is that without it. */
  readonly text: string;
  readonly #source: Source;
  #spoken: readonly Spoken[] | undefined;

  constructor(
    readonly ast: Root,
    /** What ESLint handed over, also where it cannot be read. */
    text: string,
    readonly hasBOM: boolean,
  ) {
    this.text = text;
    this.#source = ast.document.source;
  }

  /** The text in lines, without what ends them. */
  get lines(): readonly string[] {
    const { lineStarts, text } = this.#source;
    return lineStarts.map((start, i) =>
      text.slice(start, lineStarts[i + 1]).replace(/(?:\r\n?|\n)$/, ""),
    );
  }

  getLocFromIndex(index: number): Place {
    const { line, column } = positionAt(this.#source, index);
    return { line, column };
  }

  getIndexFromLoc({ line, column }: Place): number {
    return (this.#source.lineStarts[line - 1] ?? this.text.length) + column - 1;
  }

  getRange(node: AnyNode): [number, number] {
    const { start, end } = spanOf(node);
    return [start, end];
  }

  getLoc(node: AnyNode): Loc {
    const { start, end } = spanOf(node);
    return { start: this.getLocFromIndex(start), end: this.getLocFromIndex(end) };
  }

  getText(node?: AnyNode, before = 0, after = 0): string {
    if (!node) return this.text;
    const { start, end } = spanOf(node);
    return this.text.slice(Math.max(0, start - before), end + after);
  }

  getParent(node: AnyNode): AnyNode | undefined {
    return node.kind === "document" ? undefined : (node.parent ?? this.ast);
  }

  /** From the root down to the parent. */
  getAncestors(node: AnyNode): readonly AnyNode[] {
    const found: AnyNode[] = [];
    for (let at = this.getParent(node); at; at = this.getParent(at)) found.push(at);
    return found.reverse();
  }

  traverse() {
    return stepsOf(this.ast);
  }

  /** Comments that speak to ESLint. */
  get spoken(): readonly Spoken[] {
    return (this.#spoken ??= this.ast.document.comments
      .map((node) => ({ ...toldBy(node), node }))
      .filter(isSpoken));
  }

  getInlineConfigNodes(): readonly Comment[] {
    return this.spoken.map(({ node }) => node);
  }

  getDisableDirectives() {
    const problems: Problem[] = [];
    const directives = this.spoken.flatMap(({ label, value, reason, node }) => {
      if (label === "eslint") return [];
      const loc = this.getLoc(node);
      // The label of an XML comment that is read; ESLint says the same of its own.
      if (label === "eslint-disable-line" && loc.start.line !== loc.end.line) {
        const message = "An eslint-disable-line comment must stand in one line.";
        problems.push({ ruleId: null, message, loc });
        return [];
      }
      const type = label.slice("eslint-".length);
      return [{ type, node, value, justification: reason }];
    });
    return { directives, problems };
  }

  applyInlineConfig() {
    const configs: { readonly config: object; readonly loc: Loc }[] = [];
    const problems: Problem[] = [];
    for (const { label, value, node } of this.spoken) {
      if (label !== "eslint") continue;
      const loc = this.getLoc(node);
      const settings = settingsIn(value);
      if (settings) configs.push({ config: { rules: settings }, loc });
      else {
        const message = `This comment sets nothing. Write <!-- eslint iislint/ID: off -->, or with options as JSON: <!-- eslint "iislint/ID": ["error", { "max": 30 }] -->.`;
        problems.push({ ruleId: null, message, loc });
      }
    }
    return { configs, problems };
  }
}

/** The same as ESLint's types want it: they say less of nodes, and nothing of read-only lists. */
export const asSourceCode = (code: ConfigSourceCode): SourceCode => code as unknown as SourceCode;
