/** The sections that decide about sessions, and where they stand in a document. */
import type { Element } from "../document/tree.js";
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

const SECTIONS: ReadonlySet<string> = new Set(SESSION_SECTIONS);

const LAST_NAMES = new Set(SESSION_SECTIONS.map((path) => path.slice(path.lastIndexOf("/") + 1)));

export interface SessionSection {
  readonly element: Element;
  readonly place: Place;
}

/** Every session section of a document, in order of place. */
export function* sessionSections(looked: Looked): Generator<SessionSection> {
  for (const element of elementsIn(looked.document)) {
    if (!LAST_NAMES.has(element.name)) continue;
    const place = placeOf(looked, element);
    if (place.role === "section" && SECTIONS.has(place.path)) yield { element, place };
  }
}
