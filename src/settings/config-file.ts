/** A web configuration file as typed JSON, with the place of every value. */
import type { Level } from "../../schema/vocabulary.js";
import type { ReaderFinding } from "../diagnostic.js";
import type { Attribute, Document, Element } from "../document/tree.js";
import type { Location, Source } from "../source.js";
import type { Schema } from "./schema.js";

/**
 * What a file is to the readers. `web` = a web.config of a site, an application or a folder;
 * `fragment` = the target of a configSource; `transform` = a file with XDT attributes;
 * `app` = app.config of a program that is no web application.
 */
export type FileKind =
  | "machine"
  | "rootWeb"
  | "applicationHost"
  | "web"
  | "app"
  | "fragment"
  | "transform";

/** What may be known of a section before its JSON is made. */
export interface Plain {
  /** Something is written that the first version did not know, or that may hold such a value. */
  readonly isVersioned: boolean;
  /** Two entries of a collection may have the same key. */
  readonly mayRepeat: boolean;
}

/** JSON without prototypes: `__proto__` and `constructor` are only names here. */
export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

/** From a JSON pointer (RFC 6901) to the node that the value came from. */
export interface Origins {
  get(pointer: string): Element | Attribute | undefined;
}

/** Locks that an element puts on what stands below it in the hierarchy. */
export interface Locks {
  readonly attributes?: readonly string[];
  readonly allAttributesExcept?: readonly string[];
  readonly elements?: readonly string[];
  readonly allElementsExcept?: readonly string[];
  readonly item?: boolean;
}

/** Why a value cannot be known from the text. */
export type Opacity =
  | { readonly why: "encrypted" }
  | { readonly why: "configSource"; readonly target: string }
  | { readonly why: "configBuilders" }
  | { readonly why: "token"; readonly token: string };

/**
 * Section path to normalised JSON. Which sections there are is known at once; the JSON of one that
 * is plain is made when it is asked for. `Object.fromEntries` over the keys gives one plain object.
 */
export interface Sections {
  has(path: string): boolean;
  get(path: string): Json | undefined;
  /** In the order of the file. */
  keys(): Iterable<string>;
}

/** The path-less part of a file, or one `<location>`. */
export interface Scope {
  /** The `<location>` element; absent for what stands directly in the file. */
  readonly element: Element | undefined;
  readonly location: {
    /** Normalised: "" for this level, otherwise segments joined by "/". */
    readonly path: string;
    /** Whether files below may set these sections; undefined = inherited. */
    readonly override?: "Allow" | "Deny";
    readonly inheritInChildApplications: boolean;
  };
  readonly sections: Sections;
  /** Section path to its element. */
  readonly elements: ReadonlyMap<string, Element>;
  /** The sections of which this file by itself gives nothing to say, and no lock or secret place. */
  readonly plain: ReadonlyMap<string, Plain>;
}

/** A section or group that a file declares in `<configSections>`. */
export interface Declaration {
  readonly path: string;
  readonly kind: "section" | "group";
  readonly type: string | undefined;
  /** The lowest level at which it may stand; undefined where the declaration gives none. */
  readonly level?: Level;
  readonly allowLocation?: boolean;
  readonly element: Element;
}

export interface ConfigFile {
  readonly document: Document;
  /** What it was read by. */
  readonly schema: Schema;
  readonly kind: FileKind;
  readonly settings: { readonly scopes: readonly Scope[] };
  /** Pointers start with `/scopes/N/sections/...`. */
  readonly origins: Origins;
  /** Pointer of an element's JSON to the locks written on that element. */
  readonly locks: ReadonlyMap<string, Locks>;
  /** Pointer of a section or of a value whose content the text does not show. */
  readonly opaque: ReadonlyMap<string, Opacity>;
  /**
   * Pointer of an attribute's value to what its owner, or XML, says against it. Nobody knows such a value:
   * the server does not start with it. Complete as soon as the file is read, since a section with
   * anything refused is never left waiting.
   */
  readonly refused: ReadonlyMap<string, ReaderFinding>;
  readonly declarations: readonly Declaration[];
  /** Every file above that may declare sections has been read; of a transform: its base too. */
  readonly parentsAtHand: boolean;
  /**
   * Where a node of this file really stands; absent where that is the document itself. The
   * result of a transform leads back to the base file or to the transform.
   */
  readonly originalOf?: (node: Element | Attribute) => {
    readonly source: Source;
    readonly node: Element | Attribute;
  };
  /** What the reader refuses or misreads in this file by itself. */
  readonly findings: readonly ReaderFinding[];
}

/** The place of a node's name, in the file where it really stands. */
export function nameLocation(file: ConfigFile, node: Element | Attribute): Location {
  const original = file.originalOf?.(node) ?? { source: file.document.source, node };
  return { source: original.source, span: original.node.nameSpan };
}

/** The place of an attribute's value (its name where the value is empty), or of an element's name. */
export function valueLocation(file: ConfigFile, node: Element | Attribute): Location {
  const original = file.originalOf?.(node) ?? { source: file.document.source, node };
  const { source, node: place } = original;
  const isValue = place.kind === "attribute" && place.valueSpan.end > place.valueSpan.start;
  return { source, span: isValue ? place.valueSpan : place.nameSpan };
}
