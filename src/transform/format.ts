/**
 * Indents what a transform has put in and joins the white space around what it has taken out, as
 * the engine does before it saves. Where text stands beside elements this changes what the file
 * says, so the steps are the engine's, in its order.
 */
import { Failure } from "./log.js";
import {
  putAt,
  type WorkDocument,
  type WorkElement,
  type WorkNode,
  type WorkParent,
  type WorkText,
} from "./work.js";

type Visited = WorkNode | undefined;

const DEFAULT_TAB = "\t";

function isSpace(node: Visited): node is WorkText & { kind: "space" } {
  return node?.kind === "space";
}

/** An indentation: the last line break of a white space with what follows; undefined without one. */
function indentIn(space: string): string | undefined {
  return /(?:\r\n|\r|\n)[ \t]*$/.exec(space)?.[0];
}

/** Whether a transform put the node, or the element that holds it, there. */
function isNew(node: Visited): boolean {
  if (node === undefined) return false;
  if (node.kind === "element") return node.added;
  return node.parent?.kind === "element" && node.parent.added;
}

/** An indent without its line break, for want of a better measure of one level. */
function tabFrom(indent: string): string {
  const at = indent.search(/[^\r\n]/);
  // The engine forgets the first character behind the line break.
  return at < 0 || at >= indent.length - 1 ? DEFAULT_TAB : indent.slice(at + 1);
}

function spaceNode(value: string): WorkText {
  return { kind: "space", value, markup: undefined, origin: undefined, parent: undefined };
}

class Formatter {
  #current: Visited;
  #previous: Visited;
  readonly #outer: string[] = [];
  /** Undefined until it is found or computed. */
  #indent: string | undefined = "";
  /** One level of indentation; computed once and kept until white space shows another indent. */
  #tab: string | undefined;

  #visit(node: WorkNode): void {
    this.#previous = this.#current;
    this.#current = node;
  }

  children(parent: WorkParent): void {
    const { nodes } = parent;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      this.#visit(node);
      if (node.kind === "element") i += this.#element(node);
      else if (node.kind === "space") i += this.#space(node);
      else if (node.kind === "comment") i += this.#before(node);
    }
  }

  #element(element: WorkElement): number {
    const inserted = this.#before(element);
    this.#outer.push(this.#currentIndent());
    this.#indent = undefined;
    if (!element.added) moveLastSpace(element);
    this.children(element);
    this.#visit(element);
    this.#indent = this.#outer.pop();
    if (!element.collapsed && this.#needsIndent(element))
      putAt(element, element.nodes.length, spaceNode(this.#currentIndent()));
    return inserted;
  }

  /** Two white spaces in a row: something stood between. One that breaks the line stays. */
  #space(node: WorkText): number {
    let removed = 0;
    const before = this.#previous;
    if (isSpace(before)) {
      const surplus =
        indentIn(node.value) === undefined && indentIn(before.value) !== undefined ? node : before;
      const list = surplus.parent?.nodes;
      const at = list?.indexOf(surplus) ?? -1;
      if (at >= 0) {
        list?.splice(at, 1);
        removed = 1;
      }
    }
    const indent = indentIn(node.value);
    if (indent !== undefined && indent !== this.#indent) {
      this.#indent = indent;
      this.#tab = undefined;
    }
    return -removed;
  }

  #before(node: WorkNode): number {
    const { parent } = node;
    if (parent === undefined || !this.#needsIndent(node)) return 0;
    // XmlDocument.CanInsertBefore knows no white space: .NET throws, and nothing is saved.
    if (parent.kind === "document")
      throw new Failure(
        "save-failed",
        "The result cannot be saved: the engine wants to indent the root element that the transform has replaced, and fails where no white space comes before it in the base file. Begin the base file with an XML declaration on a line of its own.",
      );
    putAt(parent, parent.nodes.indexOf(node), spaceNode(this.#currentIndent()));
    return 1;
  }

  #needsIndent(node: WorkNode): boolean {
    const before = this.#previous;
    return !isSpace(before) && before?.kind !== "text" && (isNew(node) || isNew(before));
  }

  #currentIndent(): string {
    this.#indent ??= this.#siblingIndent() ?? (this.#outer.at(-1) ?? "") + this.#oneTab();
    return this.#indent;
  }

  /** The first indentation among the siblings; the one before the end tag does not count. */
  #siblingIndent(): string | undefined {
    const nodes = this.#current?.parent?.nodes ?? [];
    for (const [i, node] of nodes.entries()) {
      if (!isSpace(node) || i === nodes.length - 1) continue;
      const indent = indentIn(node.value);
      if (indent !== undefined) return indent;
    }
    return undefined;
  }

  /** One level: what an outer indentation has more than the one around it. */
  #oneTab(): string {
    this.#tab ??= this.#computeTab();
    return this.#tab;
  }

  #computeTab(): string {
    const outer = this.#outer;
    if (outer.length === 0) return DEFAULT_TAB;
    for (let i = outer.length - 1; i > 0; i--) {
      const inner = outer[i]!;
      const around = outer[i - 1]!;
      if (inner.startsWith(around)) return inner.slice(around.length);
    }
    return tabFrom(outer[0]!);
  }
}

/** White space before the end tag stays there: what was appended behind it moves before it. */
function moveLastSpace({ nodes }: WorkElement): void {
  let at = nodes.length - 1;
  if (at < 0 || isSpace(nodes[at])) return;
  while (at >= 0) {
    const node = nodes[at]!;
    if (node.kind === "element" && node.added) at--;
    else break;
  }
  const space = nodes[at];
  if (!isSpace(space)) return;
  nodes.splice(at, 1);
  nodes.push(space);
}

/** Indents a result. Changes it in place; throws a {@link Failure} where the engine fails to. */
export function format(document: WorkDocument): void {
  new Formatter().children(document);
}
