/**
 * The small language in which `sections/` says what may be written. Plain data only: every
 * section survives `JSON.stringify`, and everything in `generated/` is made from it.
 */

/**
 * Which of the two configuration readers owns a section and therefore gives the verdict:
 * ASP.NET's managed reader (`system.web/*`, `connectionStrings`, `appSettings`) or IIS's native
 * one (`system.webServer/*`, `system.applicationHost/*`, `webFarms`).
 */
export type Reader = "managed" | "native";

/** The lowest level at which a section may stand (`allowDefinition`). */
export type Level =
  | "MachineOnly"
  | "MachineToWebRoot"
  | "AppHostOnly"
  | "MachineToApplication"
  | "Everywhere";

/** Since which versions something exists; absent = since the first (.NET 2.0, IIS 7.0). */
export interface Since {
  /** .NET Framework version, such as "4.7.2". */
  readonly dotnet?: string;
  /** IIS version: "7.0", "7.5", "8.0", "8.5" or "10.0". */
  readonly iis?: string;
}

/** One of several defaults, chosen by the version in use. The list is in rising order. */
export interface VersionedDefault<T> {
  readonly value: T;
  /** Absent on the first entry: the value of the oldest version. */
  readonly since?: Since;
  /** Only for an application whose httpRuntime/@targetFramework is this or higher. */
  readonly target?: string;
}

export type Default<T> = T | readonly VersionedDefault<T>[];

interface AttributeBase {
  /** One sentence for a person who hovers over the name. */
  readonly summary: string;
  /** More for the reference page: what it decides, what surprises. */
  readonly prose?: string;
  readonly since?: Since;
  /** Absence is refused by the reader. */
  readonly required?: true;
  /** Never shown in full: a password, key material, or a string that may hold one. */
  readonly secret?: "password" | "key" | "connectionString";
  /**
   * The label of the setting in IIS Manager, where it has one. A unit in brackets at its end is the
   * one in which IIS Manager counts.
   */
  readonly iisManager?: string;
  /** The section's WMI class has no property for it, although it is as old as the class. */
  readonly noWmi?: true;
  /** What the other reader says of it, where it differs from the owner. */
  readonly otherReader?: OtherReader;
  readonly links?: readonly string[];
}

/** How the reader that does not own the section sees an attribute. */
export interface OtherReader {
  /** The other reader does not know the attribute at all. */
  readonly unknown?: true;
  /** Range of the other reader, in the attribute's own unit. */
  readonly min?: number;
  readonly max?: number;
  /** `Infinite` is taken by the other reader although the owner refuses it (or the reverse). */
  readonly infinite?: boolean;
}

export interface EnumValue {
  readonly summary: string;
  /** The number behind the name. Names that share a number are aliases. */
  readonly number?: number;
  readonly since?: Since;
  /** The words of IIS Manager for it, where they are not the name. */
  readonly iisManager?: string;
  /** Only this reader knows the name. */
  readonly only?: Reader;
}

/**
 * How the owner turns text into a name.
 * - `exact`: compared as a string, letter case counts.
 * - `dotnet-enum`: .NET's GenericEnumConverter. Letter case counts; empty text, outer white space
 *   and a leading digit or sign are refused; a comma list is combined bit by bit.
 * - `dotnet-enum-loose`: .NET's EnumConverter: letter case does not count, numbers and comma lists
 *   are taken.
 * - `native`: IIS: letter case does not count.
 */
export type EnumReading = "exact" | "dotnet-enum" | "dotnet-enum-loose" | "native";

export interface EnumAttribute extends AttributeBase {
  readonly kind: "enum";
  readonly reading: EnumReading;
  /** The names are meant to be combined by commas; otherwise a combination is a mistake. */
  readonly combinable?: true;
  readonly values: Readonly<Record<string, EnumValue>>;
  readonly default?: Default<string>;
}

/** A comma list of names (native reader). */
export interface FlagsAttribute extends AttributeBase {
  readonly kind: "flags";
  readonly values: Readonly<Record<string, EnumValue>>;
  readonly default?: Default<string>;
}

export interface BooleanAttribute extends AttributeBase {
  readonly kind: "boolean";
  /**
   * `exact` = only `true` and `false` in lower case; otherwise letter case does not count, and
   * the managed reader also takes outer white space.
   */
  readonly reading?: "exact";
  readonly default?: Default<boolean>;
}

export interface IntegerAttribute extends AttributeBase {
  readonly kind: "integer";
  readonly min?: number;
  readonly max?: number;
  /** Numbers inside this inclusive range are refused. */
  readonly exclude?: readonly [number, number];
  /** What one unit is, for messages: "KB", "percent/1000", "requests". */
  readonly unit?: string;
  /** `Infinite` is taken. */
  readonly infinite?: true;
  readonly default?: Default<number | "Infinite">;
}

/** A whole number of minutes or of seconds, as the kind says. */
export interface DurationAttribute extends AttributeBase {
  readonly kind: "minutes" | "seconds";
  /** Inclusive, in the kind's own unit. */
  readonly min?: number;
  readonly max?: number;
  /** Above this it is refused beside some values of other attributes. */
  readonly maxInSome?: number;
  readonly infinite?: true;
  readonly default?: Default<number | "Infinite">;
}

/**
 * A span of time written `[d.]hh:mm:ss`. All numbers in seconds. In the normalised settings a
 * time span is a number of seconds too.
 */
export interface TimeSpanAttribute extends AttributeBase {
  readonly kind: "timeSpan";
  readonly min?: number;
  readonly max?: number;
  /** The value must be a multiple of this many seconds. */
  readonly step?: number;
  readonly exclude?: readonly [number, number];
  readonly infinite?: true;
  readonly default?: Default<number | "Infinite">;
}

export interface StringAttribute extends AttributeBase {
  readonly kind: "string";
  /** The empty string is refused. */
  readonly nonEmpty?: true;
  /** Outer white space is refused. */
  readonly trimmed?: true;
  /** The reader cuts off outer white space before it looks (WhiteSpaceTrimStringConverter). */
  readonly trims?: true;
  /** JavaScript regular expression (no flags) that the text must match. */
  readonly pattern?: string;
  /** What the pattern asks for, to complete the sentence "must be ...". */
  readonly patternMeans?: string;
  /** The text names a .NET type. */
  readonly dotnetType?: true;
  /**
   * Text that does not match this JavaScript regular expression (flag i) may be a connection string
   * with a password: it is shown nowhere.
   */
  readonly openIf?: string;
  /** `%VAR%` is expanded by the reader. */
  readonly expanded?: true;
  /** Letter case counts when keys are compared (native `caseSensitive`). */
  readonly caseSensitive?: true;
  readonly default?: Default<string>;
}

export type Attribute =
  | EnumAttribute
  | FlagsAttribute
  | BooleanAttribute
  | IntegerAttribute
  | DurationAttribute
  | TimeSpanAttribute
  | StringAttribute;

export type AttributeKind = Attribute["kind"];

/** Entries that every server has, by the file that holds them. */
export interface Stock {
  readonly at: "machine" | "rootWeb";
  /** Attributes of each, as they are written there. */
  readonly entries: readonly Readonly<Record<string, string>>[];
}

/** Attributes that go together. An empty text and a written `false` count as absent. */
export interface Combination {
  /** All of these are there. */
  readonly needs?: readonly string[];
  /** None of these is there. */
  readonly bars?: readonly string[];
}

/** Entries of one element, in the order written. */
export interface Collection {
  /** Element names that add an entry, with their shape. Mostly `add`. */
  readonly add: Readonly<Record<string, Shape>>;
  /** Name of the element that takes an inherited entry out; absent = not supported. */
  readonly remove?: string;
  /** Name of the element that empties the collection; absent = not supported. */
  readonly clear?: string;
  /** Removals are taken and do nothing, whatever is there. */
  readonly removesNothing?: true;
  /** Taking out an entry that is not there is refused; otherwise it does nothing. */
  readonly removeAbsent?: "refused";
  /** What a server's own file holds as it is installed: there, unless removed or that file is read. */
  readonly stock?: Stock;
  /** Attributes that together identify an entry; empty = entries have no identity. */
  readonly key: readonly string[];
  /** Several separate unique keys (`sites/site` has name and id). Overrides `key` for duplicates. */
  readonly uniqueKeys?: readonly (readonly string[])[];
  /** Keys compare without regard to letter case. */
  readonly ignoreKeyCase?: true;
  /**
   * Only entries are inherited: an attribute beside them counts where the nearest file that has the
   * section writes it (ConfigurationElementCollection.Reset copies entries and nothing else).
   */
  readonly ownAttributes?: true;
  /** Own entries come before (`prepend`) or behind (`append`, default) inherited ones. */
  readonly order?: "append" | "prepend";
  /**
   * What an entry with a key that exists already means: `refused`; `equal-accepted` (managed:
   * refused unless equal to the letter); `replaces` (the later one wins); `allowed`.
   */
  readonly duplicates: "refused" | "equal-accepted" | "replaces" | "allowed";
  /** Name of the sibling element that gives every entry its defaults. */
  readonly defaults?: string;
}

/** What may stand on and in an element. */
export interface Shape {
  readonly summary?: string;
  /** More for the reference page. */
  readonly prose?: string;
  readonly since?: Since;
  readonly attributes?: Readonly<Record<string, Attribute>>;
  /** The attributes must fit one of these; absent = any will do. */
  readonly oneOf?: readonly Combination[];
  /** What `oneOf` asks for, as a sentence. */
  readonly oneOfMeans?: string;
  /** The element itself is allowed only at the root of an application or above. */
  readonly onlyAtApplication?: true;
  /** Child elements that may stand once. */
  readonly elements?: Readonly<Record<string, Shape>>;
  readonly collection?: Collection;
  /**
   * `attributes`: any further attribute is a free parameter. `all`: nothing unknown is judged,
   * neither attributes nor children. Known attributes are still checked.
   */
  readonly open?: "attributes" | "all";
}

export interface Section extends Shape {
  /** Slash path below `<configuration>`, such as "system.web/sessionState". */
  readonly path: string;
  readonly reader: Reader;
  readonly summary: string;
  readonly prose?: string;
  readonly level: Level;
  /** Whether files below may set it when nothing else is said. Default Allow. */
  readonly overrideModeDefault?: "Allow" | "Deny";
  /** May stand inside `<location path="...">`. Default true. */
  readonly allowLocation?: false;
  /** The nearest file that has the section decides alone: what files above say does not shine through. */
  readonly whole?: true;
  readonly since?: Since;
  /** The other reader knows the section not at all. */
  readonly otherReader?: { readonly unknown?: true };
  /**
   * Its class in the WMI namespace root\\WebAdministration; for pools the class of one pool. The
   * classes are documented as of IIS 7.0: they have no property for what came later.
   */
  readonly wmi?: string;
  readonly links?: readonly string[];
}

/** A section or a group of sections that a server knows without a declaration in web.config. */
export interface Registered {
  readonly path: string;
  /** `ignored`: the reader takes anything there, and takes it more than once. */
  readonly kind: "section" | "group" | "ignored";
  /** Who knows the name; `both` = machine.config registers it and IIS has a schema for it. */
  readonly reader: Reader | "both";
  /** `Everywhere` also where the level could not be established, and on groups. */
  readonly level: Level;
  readonly allowLocation?: false;
  readonly overrideModeDefault?: "Deny";
  readonly since?: Since;
  /** What must be installed besides IIS itself, or the optional feature it belongs to. */
  readonly feature?: string;
  /** .NET type and assembly, without version, that a redeclaration has to repeat. */
  readonly type?: string;
  /** Further properties of the declaration that a redeclaration has to repeat. */
  readonly allowExeDefinition?: "MachineOnly";
  readonly requirePermission?: false;
  readonly restartOnExternalChanges?: false;
  /** Built into the reader: declaring or removing it is refused. */
  readonly implicit?: true;
}

/** What the configuration system takes around and on sections, whatever the section. */
export interface Keywords<S> {
  readonly configuration: S;
  readonly configSections: S;
  readonly location: S;
  /** The attributes of every element of a section. */
  readonly element: S;
  /** Further attributes of a section's own element. */
  readonly section: S;
}

/** The parts of the schema that are there for people; everything else is for the readers. */
type Prose = "summary" | "prose" | "links";
type OmitEach<T, K extends string> = T extends unknown ? Omit<T, K> : never;

/** An attribute without its prose: what the normaliser and the effective settings work with. */
export type AttributeFacts =
  | OmitEach<Exclude<Attribute, EnumAttribute | FlagsAttribute>, Prose>
  | NamedFacts;
type NamedFacts = OmitEach<EnumAttribute | FlagsAttribute, Prose | "values"> & {
  readonly values: Readonly<Record<string, Omit<EnumValue, "summary">>>;
};

export type CollectionFacts = Omit<Collection, "add"> & {
  readonly add: Readonly<Record<string, ShapeFacts>>;
};

export interface ShapeFacts {
  readonly since?: Since;
  readonly attributes?: Readonly<Record<string, AttributeFacts>>;
  readonly oneOf?: readonly Combination[];
  readonly oneOfMeans?: string;
  readonly onlyAtApplication?: true;
  readonly elements?: Readonly<Record<string, ShapeFacts>>;
  readonly collection?: CollectionFacts;
  readonly open?: "attributes" | "all";
}

export type SectionFacts = ShapeFacts & Omit<Section, Prose | keyof ShapeFacts>;
