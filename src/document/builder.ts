/** Puts the tree together: open elements, what an end tag closes, nesting that goes too deep. */
import type { Span } from "../source.js";
import { type AttributeNode, ElementNode } from "./nodes.js";
import { Prefixes } from "./prefixes.js";
import { type Problems, shown } from "./problems.js";
import { type Comment, type Element, MAX_DEPTH, type Node } from "./tree.js";

/**
 * An element whose end has not been met yet; the outermost one stands for the document. There is
 * one of these for each depth, filled again for each element there.
 */
class Open {
  element: ElementNode | undefined;
  kept = true;
  declared: readonly string[] | undefined;
  /** The start tag is not as it should be, so that its name may be another. */
  damaged = false;
  /** That of this element or of one around it: declarations of namespaces may be lost. */
  damagedAround = false;
  /** An end tag inside matched nothing: it probably was meant for this element. */
  stray = false;
  /** Names that recovery closed in here: their own end tags may still come, and are no news. */
  closedEarly: Map<string, number> | undefined;

  fill(
    element: ElementNode,
    kept: boolean,
    declared: readonly string[] | undefined,
    damaged: boolean,
    damagedAround: boolean,
  ): void {
    this.element = element;
    this.kept = kept;
    this.declared = declared;
    this.damaged = damaged;
    this.damagedAround = damagedAround;
    this.stray = false;
    this.closedEarly = undefined;
  }
}

/** How a start tag ended: `<a>`, `<a/>`, or cut off by what follows. */
export type TagEnd = "open" | "empty" | "cut";

export class Builder {
  readonly comments: Comment[] = [];
  readonly nodes: Node[] = [];
  root: Element | undefined;
  tooDeep: Span | undefined;
  readonly #problems: Problems;
  readonly #prefixes: Prefixes;
  /** By depth; above {@link #depth} stands what earlier elements left. */
  readonly #open: Open[] = [new Open()];
  #depth = 0;
  #top: Open = this.#open[0]!;
  #severalRoots = false;
  /** How many elements of a name are open; kept only once an end tag did not match. */
  #counts: Map<string, number> | undefined;

  constructor(
    private readonly text: string,
    problems: Problems,
  ) {
    this.#problems = problems;
    this.#prefixes = new Prefixes(problems);
  }

  /** The element that the scanner stands in. */
  get parent(): Element | undefined {
    return this.#top.element;
  }

  /** Whether the scanner stands outside every element. */
  get outside(): boolean {
    return this.#depth === 0;
  }

  /** Adds a text, CDATA section, comment or instruction. */
  add(node: Exclude<Node, Element>): void {
    if (node.kind === "comment") this.comments.push(node);
    const { element, kept } = this.#top;
    if (element === undefined) this.nodes.push(node);
    else if (kept) element.add(node);
  }

  /**
   * Adds an element whose start tag was read.
   * @param attributes - in order; each gets the element as its parent
   * @param prefixed - whether a name in the tag has a prefix or declares a namespace
   * @param damaged - whether a problem was reported in the tag
   */
  start(
    name: string,
    start: number,
    tagEnd: number,
    attributes: readonly AttributeNode[],
    prefixed: boolean,
    end: TagEnd,
    damaged: boolean,
  ): void {
    const top = this.#top;
    const kept = top.kept && this.#depth < MAX_DEPTH;
    const element = new ElementNode(
      this.text,
      name,
      start,
      tagEnd,
      attributes,
      top.element,
      end === "empty",
    );
    for (const attribute of attributes) attribute.parent = element;
    if (!kept) this.tooDeep ??= { start, end: tagEnd };
    else if (top.element === undefined) this.nodes.push(element);
    else top.element.addChild(element);
    if (this.outside) this.#addRoot(element);
    const damagedAround = damaged || top.damagedAround;
    const declared = prefixed ? this.#prefixes.enter(element, !damagedAround) : undefined;
    if (end === "open") {
      const { length } = this.#open;
      if (++this.#depth === length) this.#open.push(new Open());
      this.#top = this.#open[this.#depth]!;
      this.#top.fill(element, kept, declared, damaged, damagedAround);
      this.#count(name, 1);
    } else {
      if (declared !== undefined) this.#prefixes.leave(declared);
      if (end === "cut") this.#closedEarly(name);
    }
  }

  #addRoot(element: Element): void {
    if (this.root === undefined) {
      this.root = element;
    } else if (!this.#severalRoots) {
      this.#severalRoots = true;
      this.#problems.add(
        "several-roots",
        element.nameSpan.start,
        element.nameSpan.end,
        {
          what: `\`<${shown(element.name)}>\` is outside the root element \`<${shown(this.root.name)}>\`: a file has exactly one root.`,
          next: "Move it inside.",
        },
        { span: this.root.nameSpan, message: "This is the root element." },
      );
    }
  }

  #count(name: string, by: 1 | -1): void {
    this.#counts?.set(name, (this.#counts.get(name) ?? 0) + by);
  }

  #closedEarly(name: string): void {
    const names = (this.#top.closedEarly ??= new Map<string, number>());
    names.set(name, (names.get(name) ?? 0) + 1);
  }

  #isOpen(name: string): boolean {
    if (this.#counts === undefined) {
      this.#counts = new Map();
      for (const { element } of this.#open.slice(1, this.#depth + 1))
        if (element) this.#count(element.name, 1);
    }
    return (this.#counts.get(name) ?? 0) > 0;
  }

  /** Ends the innermost element at `end`; `endTag` is where its end tag begins, or -1. */
  #close(end: number, endTag: number): void {
    const top = this.#top;
    const element = top.element;
    if (element === undefined) return;
    element.close(end, endTag);
    if (top.declared !== undefined) this.#prefixes.leave(top.declared);
    this.#count(element.name, -1);
    this.#top = this.#open[--this.#depth]!;
  }

  /**
   * Ends what an end tag ends: the innermost element of that name, and with a problem each those
   * inside it. One that matches nothing is skipped with a problem.
   * @param start - of the `</`
   * @param tagEnd - behind the `>`
   * @param reported - whether the caller has reported a problem with the tag
   */
  end(name: string, start: number, tagEnd: number, reported: boolean): void {
    const innermost = this.#top.element;
    if (innermost?.name === name) {
      this.#close(tagEnd, start);
      return;
    }
    const span = { start, end: tagEnd };
    if (innermost === undefined || !this.#isOpen(name)) {
      if (innermost !== undefined && this.#isMeantFor(innermost.name, name, reported)) {
        this.#close(span.end, span.start);
        this.#closedEarly(innermost.name);
      } else {
        this.#skip(name, span, reported);
      }
      return;
    }
    const closed: string[] = [];
    for (let open = this.#top; open.element && open.element.name !== name; open = this.#top) {
      if (!open.stray) this.#reportUnclosed(open.element, name, span);
      closed.push(open.element.name);
      this.#close(span.start, -1);
    }
    this.#close(span.end, span.start);
    for (const early of closed) this.#closedEarly(early);
  }

  /**
   * Whether an end tag that matches nothing is the one of the innermost element all the same: half
   * of it, still being typed, or one whose start tag has a slip in its name.
   */
  #isMeantFor(innermost: string, name: string, reported: boolean): boolean {
    if (reported && innermost.startsWith(name)) return true;
    return this.#top.damaged && innermost.charCodeAt(0) === name.charCodeAt(0);
  }

  #reportUnclosed(element: Element, name: string, span: Span): void {
    // Where every reader notices it, and the line that the server's error page shows.
    this.#problems.add(
      "unclosed-element",
      span.start,
      span.end,
      `\`</${shown(name)}>\` comes before the end of \`<${shown(element.name)}>\`: close that first with \`</${shown(element.name)}>\`, or write it as \`<${shown(element.name)} … />\`.`,
      { span: element.nameSpan, message: `\`<${shown(element.name)}>\` begins here.` },
    );
  }

  #skip(name: string, span: Span, reported: boolean): void {
    const { closedEarly, element } = this.#top;
    const expected = closedEarly?.get(name) ?? 0;
    this.#top.stray = true;
    if (expected > 0) {
      closedEarly?.set(name, expected - 1);
      return;
    }
    if (reported) return;
    if (element === undefined) {
      this.#problems.add(
        "unmatched-end-tag",
        span.start,
        span.end,
        `No element \`<${shown(name)}>\` is open here: remove this end tag.`,
      );
      return;
    }
    const near =
      element.name.toLowerCase() === name.toLowerCase()
        ? `Upper and lower case differ: write \`</${shown(element.name)}>\`.`
        : `Open is \`<${shown(element.name)}>\`: write \`</${shown(element.name)}>\`, or remove this end tag.`;
    this.#problems.add(
      "unmatched-end-tag",
      span.start,
      span.end,
      `\`</${shown(name)}>\` ends nothing. ${near}`,
      { span: element.nameSpan, message: `\`<${shown(element.name)}>\` begins here.` },
    );
  }

  /** An end tag without a name, reported by the caller: it excuses a missing one. */
  namelessEnd(): void {
    this.#top.stray = true;
  }

  /** Closes at the end of the text what is still open. */
  finish(end: number): void {
    for (let open = this.#top; open.element; open = this.#top) {
      const { element } = open;
      if (!open.stray)
        this.#problems.add(
          "unclosed-element",
          element.nameSpan.start,
          element.nameSpan.end,
          `The element \`<${shown(element.name)}>\` is never closed: add \`</${shown(element.name)}>\`.`,
        );
      this.#close(end, -1);
    }
  }
}
