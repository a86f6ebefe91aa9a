/** What a rule would change, as plain data; a writer for each dialect puts it into words. */
import type { Location, Source, Span } from "../source.js";

/** As in the normalised settings: a time span is a number of seconds. */
export type Value = string | number | boolean;

/** Whose setting it is. */
export type Owner =
  /** Every site: the root Web.config, or applicationHost.config for what IIS reads. */
  | { readonly kind: "server" }
  /** A site, or an application or folder in it: "Default Web Site/shop". */
  | { readonly kind: "site"; readonly path: string }
  | { readonly kind: "pool"; readonly name: string }
  /** The entry of an application among the sites of a server: "Default Web Site/shop". */
  | { readonly kind: "application"; readonly path: string };

/**
 * Where the file changes. `value`: between the quotes. `attribute`: a new one behind the span.
 * `element`: a new one before the span. `removal`: the span goes, with the white space before it.
 */
export type Spot = Location & { readonly put: "value" | "attribute" | "element" | "removal" };

interface Common {
  /** Absent where no tool can do it: only the file changes. */
  readonly of?: Owner;
  /**
   * Absent where the file is not at hand or no single edit does it. `default`: the built-in default
   * does the same, so the file needs nothing.
   */
  readonly at?: Spot | "default";
}

export interface SetAttribute extends Common {
  readonly do: "set";
  /** Section, elements and attribute: "system.web/sessionState@timeout". */
  readonly path: string;
  readonly value: Value;
  /** What was in force before: the way back. */
  readonly old?: Value;
  /** It is in force without being written where the tools write: the way back takes it out. */
  readonly isNew?: true;
  /** The entry of the section's own collection that it belongs to. */
  readonly entry?: { readonly element: string; readonly key: Readonly<Record<string, string>> };
}

/** Takes out an attribute, or a whole element where the path names no attribute. */
export interface Remove extends Common {
  readonly do: "remove";
  readonly path: string;
}

/** Takes a whole section out of the file of its owner. */
export interface ClearSection extends Common {
  readonly do: "clear";
  readonly path: string;
  /** Of an ASP.NET section too: out of applicationHost.config. */
  readonly from?: "applicationHost";
}

/** Adds an entry to a collection: the path ends in the name of its element. */
export interface AddEntry extends Common {
  readonly do: "add";
  readonly path: string;
  readonly entry: Readonly<Record<string, Value>>;
}

/** Takes an entry out of a collection by its key. */
export interface DropEntry extends Common {
  readonly do: "drop";
  readonly path: string;
  readonly entry: Readonly<Record<string, Value>>;
}

/** Writes other text over a part of the file. */
export interface ReplaceText extends Common {
  readonly do: "replace";
  readonly at: Spot;
  readonly text: string;
}

export type StartMode = "Automatic" | "AutomaticDelayed" | "Manual" | "Disabled";

/** Gives a Windows service another start mode. */
export interface SetService extends Common {
  readonly do: "service";
  readonly name: string;
  readonly start: StartMode;
  readonly old?: StartMode;
  /** Another machine. */
  readonly host?: string;
}

export type Change =
  | SetAttribute
  | Remove
  | ClearSection
  | AddEntry
  | DropEntry
  | ReplaceText
  | SetService;

export interface Edit {
  readonly source: Source;
  readonly span: Span;
  readonly text: string;
}

/** A change in the words of the tools that administrators use. */
export interface Commands {
  readonly appcmd?: string;
  readonly powershell?: string;
  readonly wmi?: string;
  readonly iisManager?: string;
  readonly sc?: string;
}

/** Words that a schema has, as a rule; longer ones may be keys. */
const SHORT_WORD = /^[\w.-]{0,23}$/;

/** The texts that changes put into settings; whoever prints their commands judges them. */
export const textsOf = (changes: readonly Change[]): readonly string[] =>
  changes
    .flatMap((change) => {
      if (change.do === "set") return [change.value, ...Object.values(change.entry?.key ?? {})];
      return change.do === "add" || change.do === "drop" ? Object.values(change.entry) : [];
    })
    .filter((value) => typeof value === "string" && !SHORT_WORD.test(value))
    .map(String);

/**
 * The changes that undo others with the tools, the last one first.
 * @returns undefined where what was before is not known
 */
export function wayBack(changes: readonly Change[]): readonly Change[] | undefined {
  const back: Change[] = [];
  for (const change of changes.toReversed()) {
    switch (change.do) {
      case "set": {
        const { path, value, old, of, entry, isNew } = change;
        if (isNew && !entry) {
          back.push({ do: "remove", path, ...(of && { of }) });
          break;
        }
        if (old === undefined || isNew) return undefined;
        back.push({
          do: "set",
          path,
          value: old,
          old: value,
          ...(of && { of }),
          ...(entry && { entry }),
        });
        break;
      }
      case "service": {
        if (change.old === undefined) return undefined;
        back.push({ ...change, start: change.old, old: change.start });
        break;
      }
      case "add":
      case "drop": {
        const { path, entry, of } = change;
        back.push({ do: change.do === "add" ? "drop" : "add", path, entry, ...(of && { of }) });
        break;
      }
      default:
        return undefined;
    }
  }
  return back;
}
