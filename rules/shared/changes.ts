/** What rules would change: settings in force, with the place in the file that decides them. */
import { isTellable } from "../../src/change/place.js";
import type {
  Application,
  Change,
  ConfigFile,
  Owner,
  Resolved,
  ResolvedPool,
  Spot,
} from "../../src/rule.js";
import { isWrittenBelow, ownerOf } from "./owner.js";
import { inPlace, wholeAttribute, writtenAttribute, type XmlElement } from "./spots.js";

type SetAttribute = Extract<Change, { do: "set" }>;
type Value = SetAttribute["value"];

const common = (
  current: Resolved<unknown>,
  at: Change["at"] | "elsewhere",
  isWrittenThere: boolean,
) => ({
  path: current.name,
  ...(isWrittenThere ? {} : { isNew: true as const }),
  ...(current.known ? { old: current.value as Value } : {}),
  ...(at !== undefined && at !== "elsewhere" && { at }),
});

/**
 * Sets what is in force for an application.
 * @param at - where the file changes, if not in the place that decides the value now; `elsewhere`
 *   is a file that may not exist yet
 */
export function set(
  application: Application,
  current: Resolved<unknown>,
  value: Value,
  at: Change["at"] | "elsewhere" = inPlace(current),
): SetAttribute {
  const isWrittenThere = isWrittenBelow(application, current);
  return {
    do: "set",
    value,
    ...common(current, at, isWrittenThere),
    ...ownerOf(application, current),
  };
}

/** Sets what is in force for one pool; the file changes only where the pool itself says it. */
export function setOfPool(
  { name }: ResolvedPool,
  current: Resolved<unknown>,
  value: Value,
  at: Spot | "elsewhere" | undefined = inPlace(current),
): SetAttribute {
  let shared: XmlElement | undefined = writtenAttribute(current)?.attribute.parent;
  while (shared && shared.name !== "applicationPoolDefaults") shared = shared.parent;
  return {
    do: "set",
    value,
    // Tools find a pool by the name that it will have on the server.
    ...(name.known ? { of: { kind: "pool", name: name.value } } : {}),
    ...common(current, shared ? undefined : at, current.from !== "default" && !shared),
  };
}

/** Takes an attribute out of the file that decides it. */
export function withoutAttribute(value: Resolved<unknown>): Change[] {
  const written = writtenAttribute(value);
  if (!written) return [];
  const { source, attribute } = written;
  return [
    {
      do: "remove",
      path: value.name,
      at: { ...wholeAttribute(source, attribute), put: "removal" },
    },
  ];
}

/** Takes an element out of a file. */
export const withoutElement = (
  path: string,
  source: Spot["source"],
  { span }: XmlElement,
): Change => ({
  do: "remove",
  path,
  at: { source, span, put: "removal" },
});

/** Takes a section of ASP.NET out of applicationHost.config. */
export const clearHost = (
  path: string,
  of: Owner,
  source: Spot["source"],
  { span }: XmlElement,
): Change => ({
  do: "clear",
  path,
  of,
  from: "applicationHost",
  at: { source, span, put: "removal" },
});

/** Writes other text over a whole value in its file. */
export const replaceAt = (source: Spot["source"], span: Spot["span"], text: string): Change => ({
  do: "replace",
  at: { source, span, put: "value" },
  text,
});

/**
 * Replaces a part of a value; offsets count in the decoded text. None where the file writes the
 * value with references, so that the offsets would not fit.
 */
export function replaceIn(
  value: Resolved<unknown>,
  { start, end }: Spot["span"],
  text: string,
): Change[] {
  const place = inPlace(value);
  if (!place) return [];
  const { source, span } = place;
  if (source.text.slice(span.start, span.end) !== value.text) return [];
  return [replaceAt(source, { start: span.start + start, end: span.start + end }, text)];
}

/**
 * Sets all that a section of one file sets, elsewhere. Entries are not among it; attributes about the
 * section itself, such as locks, are none of its settings and never in the JSON.
 */
export function setAgain(
  path: string,
  json: ReturnType<ConfigFile["settings"]["scopes"][number]["sections"]["get"]>,
  of: Owner,
): SetAttribute[] {
  if (typeof json !== "object" || Array.isArray(json)) return [];
  return Object.entries(json).flatMap(([name, value]): SetAttribute[] =>
    typeof value === "object" ? [] : [{ do: "set", of, path: `${path}@${name}`, value }],
  );
}

/** The changes that tools can be told, by what the server knows, and a word on those that they cannot. */
export function tellable(
  { schema }: Pick<Application, "schema">,
  changes: readonly SetAttribute[],
): {
  readonly changes: readonly SetAttribute[];
  /** To follow a title: " (without sqlConnectionString: set that in the file)". */
  readonly without: string;
} {
  const missing = changes.filter((change) => !isTellable(change, schema.section));
  const names = missing.map(({ path }) => path.slice(path.indexOf("@") + 1));
  return {
    changes: changes.filter((change) => !missing.includes(change)),
    without: names.length === 0 ? "" : ` (without ${names.join(" and ")}: set that in the file)`,
  };
}
