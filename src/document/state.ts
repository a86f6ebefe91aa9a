/** What the parts of the scanner share while they read one text. */
import type { Source } from "../source.js";
import { Builder } from "./builder.js";
import { Entities } from "./dtd/entities.js";
import { Finder, Names } from "./finder.js";
import { Problems } from "./problems.js";
import { StartTag } from "./start-tag.js";
import { Value } from "./value.js";

/** One run of the scanner. `pos` is where the next construct begins, in UTF-16 units. */
export class State {
  readonly text: string;
  pos = 0;
  /** Where the XML declaration may stand: at the very beginning, or behind marks that were reported. */
  begin = 0;
  readonly problems = new Problems();
  readonly builder: Builder;
  /** General entities that the internal subset declares; they are known, never expanded. */
  readonly entities = new Entities();
  /** `standalone="yes"` stands in the declaration. */
  standalone = false;
  /** An external subset or parameter entities may declare entities that nobody here reads. */
  externalDeclarations = false;
  /** The attribute value read last. */
  readonly value = new Value();
  /** The start tag read last. */
  readonly tag: StartTag;
  /** A document type was read, or tried. */
  sawDoctype = false;

  readonly names: Names;
  readonly colon: Finder;
  readonly ampersand: Finder;
  readonly cdataEnd: Finder;
  readonly commentEnd: Finder;
  readonly laterCommentEnd: Finder;
  readonly commentStart: Finder;
  readonly laterCommentStart: Finder;
  readonly doubleHyphen: Finder;
  readonly instructionEnd: Finder;
  readonly doubleQuote: Finder;
  readonly singleQuote: Finder;
  readonly lineFeed: Finder;
  readonly carriageReturn: Finder;
  readonly tab: Finder;
  readonly less: Finder;
  readonly greater: Finder;

  /** @param text - that of the source, or with blanks for parts of it */
  constructor(
    readonly source: Source,
    text: string,
  ) {
    this.text = text;
    this.builder = new Builder(text, this.problems);
    this.tag = new StartTag(this);
    this.names = new Names(text);
    this.colon = new Finder(text, ":");
    this.ampersand = new Finder(text, "&");
    this.cdataEnd = new Finder(text, "]]>");
    this.commentEnd = new Finder(text, "-->");
    this.laterCommentEnd = new Finder(text, "-->");
    this.commentStart = new Finder(text, "<!--");
    this.laterCommentStart = new Finder(text, "<!--");
    this.doubleHyphen = new Finder(text, "--");
    this.instructionEnd = new Finder(text, "?>");
    this.doubleQuote = new Finder(text, '"');
    this.singleQuote = new Finder(text, "'");
    this.lineFeed = new Finder(text, "\n");
    this.carriageReturn = new Finder(text, "\r");
    this.tab = new Finder(text, "\t");
    this.less = new Finder(text, "<");
    this.greater = new Finder(text, ">");
  }

  /** Nothing between two offsets is markup or must be decoded, as a value or as a text. */
  isPlain(from: number, to: number): boolean {
    return (
      this.less.next(from) >= to &&
      this.ampersand.next(from) >= to &&
      this.lineFeed.next(from) >= to &&
      this.carriageReturn.next(from) >= to &&
      this.tab.next(from) >= to
    );
  }

  /** Where the line of `from` ends: at its CR or LF, or at the end of the text. */
  lineEnd(from: number): number {
    return Math.min(this.lineFeed.next(from), this.carriageReturn.next(from), this.text.length);
  }

  /** The next `<` at or behind `from`, or the end of the text. */
  nextLess(from: number): number {
    return Math.min(this.less.next(from), this.text.length);
  }
}
