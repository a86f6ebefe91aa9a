/** What is in force for one application, and which line of which file decided it. */
import type { Attribute, Element } from "../document/tree.js";
import type { ConfigFile } from "../settings/config-file.js";
import type { Schema } from "../settings/schema.js";
import type { Location } from "../source.js";
import type { Sections } from "../../schema/generated/settings.js";
import type { Content, Pages } from "./pages.js";
import type { Environment } from "./project.js";

/** A value in force. */
export interface Resolved<T> {
  /**
   * The value in force. Reading it where {@link known} is false throws {@link UnknownValue};
   * the engine then counts the rule as not evaluated.
   */
  readonly value: T;
  readonly known: boolean;
  /** The server refuses the text, and says so: nothing is to be added to that. */
  readonly refused: boolean;
  /** Where it was decided, or that it is a built-in default. */
  readonly from: Location | "default";
  /** The attribute or element that decided it; absent for defaults. */
  readonly node: Attribute | Element | undefined;
  /** As written; absent for defaults. */
  readonly text: string | undefined;
  /** The places it overrides, nearest first. */
  readonly shadowed: readonly Location[];
  /** Where to point when it is a default: the nearest element that could hold it. */
  readonly place: Location;
  /** Section and attribute, such as "system.web/sessionState@mode". */
  readonly name: string;
  /** For defaults: which version's default it is, where several exist. */
  readonly defaultOf?: string | undefined;
}

/** Thrown by {@link Resolved.value} of a value that the files at hand do not show. */
export class UnknownValue extends Error {
  /** @param at - what hides it; absent where its file is not at hand */
  constructor(
    readonly what: string,
    readonly at?: Location,
    /** The server refuses it, and that is told: nothing that hangs on it is worth a word. */
    readonly isRefused = false,
  ) {
    // An answer and no fault: nobody reads its stack, which costs more than a section.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(`${what} is not known`);
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** An element that takes entries out of a collection, whether or not they are added again. */
export interface Removal {
  /** Name of the element, such as "remove" or "clear". */
  readonly directive: string;
  /** The key it takes out, as keys are compared; absent where it takes out all. */
  readonly key?: string;
  readonly at: Location;
  readonly node: Element;
}

/** An entry of a collection in force. */
export type ResolvedEntry<S> = ResolvedShape<S> & {
  /** Name of the element that added it, such as "add". */
  readonly directive: string;
};

/** All attributes of an element in force; unknown attributes of open elements in `others`. */
export type ResolvedShape<S> = {
  readonly [K in keyof S as K extends "$entries" ? never : K]-?: NonNullable<S[K]> extends
    | string
    | number
    | boolean
    ? Resolved<NonNullable<S[K]>>
    : ResolvedShape<NonNullable<S[K]>>;
} & {
  readonly $entries: S extends { readonly $entries?: infer E }
    ? readonly EntryOf<NonNullable<E>>[]
    : readonly [];
  /** What files take out, outermost file first. */
  readonly $removals: readonly Removal[];
  /** Nearest element that writes any of it; undefined where all is default. */
  readonly $element: Location | undefined;
  /** Free parameters of an open element (a provider's own settings). */
  readonly $others: Readonly<Record<string, Resolved<string>>>;
};

type EntryOf<E> = E extends readonly (infer O)[]
  ? O extends object
    ? ResolvedEntry<Added<NonNullable<O[keyof O]>>>
    : never
  : never;

/** Removals never stand among the entries in force. */
type Added<T> = T extends object ? ("$removes" extends keyof T ? never : T) : never;

/** Every known section by its path; computed when asked for. */
export type EffectiveConfig = { readonly [P in keyof Sections]: ResolvedShape<Sections[P]> };

/** A web site of applicationHost.config. */
export interface Site {
  readonly name: string;
  readonly id: number | undefined;
  readonly element: Location;
  readonly bindings: readonly {
    readonly protocol: string;
    readonly information: string;
    readonly at: Location;
  }[];
}

export interface Application {
  /** "/" and below without server files; "Site name/path" with them. */
  readonly path: string;
  /** The folder that holds its web.config; undefined when it is not at hand. */
  readonly folder: string | undefined;
  readonly config: EffectiveConfig;
  /** Installed .NET Framework, such as "4.8", where somebody declares it. */
  readonly dotnet?: string;
  /** What its server knows of sections. */
  readonly schema: Schema;
  /** Versions of the server, as declared. */
  readonly environment: Environment;
  /** Looks into its folders for pages when asked; what cannot be listed shows none. */
  readonly pages: () => Pages;
  /** The same look in full. */
  readonly content: () => Content;
  /** Files that were merged, outermost first. */
  readonly files: readonly ConfigFile[];
  /** Paths of files that stand in the same way and cannot be read. */
  readonly unread: readonly string[];
  /** XDT transforms beside its web.config, applied or not. */
  readonly transforms: readonly ConfigFile[];
  /** Those among them that the engine refuses: nothing is ever built with them. */
  readonly refusedTransforms: readonly ConfigFile[];
  /** The application that encloses it, if any. */
  readonly parent: Application | undefined;
  /** Name of the build configuration, such as "Release"; absent for the plain files. */
  readonly buildConfiguration?: string;
  readonly site?: Site;
  /** Attributes of its pool with pool defaults applied. */
  readonly pool?: ResolvedPool;
}

/** "Default Web Site/shop", with the configuration where a transform made it: "/ (Release)". */
export function applicationName({
  path,
  buildConfiguration,
}: Pick<Application, "path" | "buildConfiguration">): string {
  return buildConfiguration === undefined ? path : `${path} (${buildConfiguration})`;
}

export type ResolvedPool = ResolvedEntry<PoolShape>;
type PoolSection = Sections["system.applicationHost/applicationPools"];
type PoolShape = PoolSection extends { readonly $entries?: readonly (infer E)[] }
  ? E extends { readonly add?: infer A }
    ? NonNullable<A>
    : never
  : never;
