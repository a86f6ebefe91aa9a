/** The sections that decide about sessions, and where they stand in a document. */
import type { Element } from "../document/tree.js";
import type { Span } from "../source.js";
import { elementsIn } from "./caret.js";
import type { Looked } from "./looked.js";
import { type Place, placeOf } from "./place.js";

export const SESSION_STATE = "system.web/sessionState";

/** Those over which an editor tells what is in force. */
export const SESSION_SECTIONS = [
  SESSION_STATE,
  "system.web/httpCookies",
  "system.web/machineKey",
  "system.web/hostingEnvironment",
  "system.web/sessionPageState",
  "system.webServer/asp",
  "system.webServer/aspNetCore",
] as const;

/** One that has no mode, and decides about sessions all the same. */
export type OtherSection = Exclude<(typeof SESSION_SECTIONS)[number], typeof SESSION_STATE>;

const SECTIONS: ReadonlySet<string> = new Set(SESSION_SECTIONS);

const LAST_NAMES = new Set(SESSION_SECTIONS.map((path) => path.slice(path.lastIndexOf("/") + 1)));

export interface SessionSection {
  readonly element: Element;
  readonly place: Place;
}

/** So many of a document are told of: each asks what is in force, and a file may have a location for every folder. */
const MOST = 100;

/** The session sections of a document in order of place, at most {@link MOST}; with a range those whose start tag touches it. */
export function* sessionSections(looked: Looked, range?: Span): Generator<SessionSection> {
  let count = 0;
  for (const element of elementsIn(looked.document)) {
    if (!LAST_NAMES.has(element.name)) continue;
    const { start, end } = element.startTag;
    if (range && (end < range.start || range.end < start)) continue;
    const place = placeOf(looked, element);
    if (place.role !== "section" || !SECTIONS.has(place.path)) continue;
    yield { element, place };
    if (++count === MOST) return;
  }
}
