/** Words of a value with which the application would certainly not start, as what else is set stands. */
import type { Element } from "../document/tree.js";
import type { Application, Resolved } from "../effective/application.js";
import { faultOf } from "../survival/start.js";
import { applicationOf } from "./does-not-start.js";
import type { Looked } from "./looked.js";
import { placeOf } from "./place.js";
import { SESSION_STATE } from "./session-sections.js";

/** What computes its properties when they are asked for, with another one in the place of one. */
const except = <T extends object>(of: T, name: string, value: unknown): T =>
  new Proxy(of, { get: (own, key) => (key === name ? value : Reflect.get(own, key)) });

/** The same with another value of one attribute: what is asked of it is asked of the rest as it is. */
function withWord(application: Application, attribute: string, value: string | boolean) {
  const section = application.config[SESSION_STATE];
  const was = (section as unknown as Readonly<Record<string, Resolved<unknown>>>)[attribute];
  if (!was) return undefined;
  const { name, place, node } = was;
  const set: Resolved<unknown> = {
    ...{ name, place, node, value, from: place },
    ...{ text: String(value), known: true, refused: false, shadowed: [] },
  };
  const config = except(application.config, SESSION_STATE, except(section, attribute, set));
  return { name, application: { ...application, config } };
}

/** By word, what it would be refused for: another setting, which somebody has written. */
export function refusedWords(
  looked: Looked,
  element: Element | undefined,
  attribute: string,
  words: readonly string[],
): ReadonlyMap<string, string> {
  const refused = new Map<string, string>();
  // An entry inside of the section has values of its own.
  if (!element || placeOf(looked, element).role !== "section") return refused;
  const application = applicationOf(looked, element)?.application;
  if (!application) return refused;
  for (const word of words) {
    const isBoolean = word === "true" || word === "false";
    const as = withWord(application, attribute, isBoolean ? word === "true" : word);
    const fault = as && faultOf(as.application);
    // What is absent may be what is written next.
    if (fault && fault.by.name !== as.name && fault.by.from !== "default")
      refused.set(word, `refused with ${fault.by.name.replace(/^.*@/, "")}: ${fault.why}`);
  }
  // Where no word helps, it is not the word that is refused.
  return refused.size === words.length ? new Map() : refused;
}
