/**
 * Which fixes were judged on the same ground. A fix that changes the meaning takes it away: with
 * `cookieless="UseCookies"` in place of "UseUri" the cookieName beside it is dead no more. So of those
 * that depend on each other one is made, and the others are judged again.
 */
import { scan } from "../document/scan.js";
import type { Document, Element } from "../document/tree.js";
import { nameOf } from "../paths.js";
import { recent } from "../recent.js";
import { isBesideWeb, isWebConfig } from "../settings/file-names.js";
import type { Location, Source } from "../source.js";
import { countBelow } from "./edits.js";
import { type Ground, GroundSet } from "./grounds.js";
import type { Offer } from "./offers.js";

const documentOf = recent((source: Source): Document => scan(source));

const valueOf = ({ attributes }: Element, name: string): string =>
  attributes.find((one) => one.name === name)?.value ?? "";

/** Entries of a list are settings of their own. */
const segment = (element: Element): string =>
  `${element.name}[${valueOf(element, "name") || valueOf(element, "key") || valueOf(element, "path")}]/`;

function groundOf({ source, span }: Location): Ground {
  const { root } = documentOf(source);
  let setting = "";
  let path = "";
  for (let at: Element | undefined = root; at; ) {
    if (at.name === "location") path = valueOf(at, "path");
    else if (at !== root || at.name !== "configuration") setting += segment(at);
    const { children }: Element = at;
    const child = children[countBelow(children, span.start, (one) => one.span.start) - 1];
    at = child && span.start < child.span.end ? child : undefined;
  }
  // A file that is taken in, or one of the server, is read in places that it does not tell.
  if (root?.name !== "configuration" || !(isWebConfig(source.path) || isBesideWeb(source.path)))
    return { setting: root?.name === "configuration" ? setting : "", scope: "" };
  const below = path === "" || path === "." ? "" : `${path.replace(/^\/|\/$/g, "")}/`;
  const { path: file } = source;
  const folder = file.slice(0, file.length - nameOf(file).length);
  return { setting, scope: `${folder}${below}`.toLowerCase() };
}

/** Tells which offers of one round depend on those that are made in it. */
export class Dependence {
  /** What the offers that change the meaning write. */
  readonly #changed = new GroundSet();
  #hasChanged = false;
  /** What all of them were judged by. */
  readonly #judgedBy = new GroundSet();
  /** Whose grounds nobody has asked for: safe offers were proven beside each other. */
  #waiting: Offer[] = [];

  /** Whether an offer changes what one that is made was judged by, or was judged by what one changes. */
  isOn(offer: Offer): boolean {
    if (!this.#hasChanged && offer.isSafe) return false;
    if (this.#hasChanged && judgedBy(offer).some((ground) => this.#changed.meets(ground)))
      return true;
    if (offer.isSafe) return false;
    for (const made of this.#waiting)
      for (const ground of judgedBy(made)) this.#judgedBy.add(ground);
    this.#waiting = [];
    return offer.edits.some((edit) => this.#judgedBy.meets(groundOf(edit)));
  }

  /** Notes that an offer is made. */
  add(offer: Offer): void {
    this.#waiting.push(offer);
    if (offer.isSafe) return;
    this.#hasChanged ||= offer.edits.length > 0;
    for (const edit of offer.edits) this.#changed.add(groundOf(edit));
  }
}

/** What an offer changes is what it was judged by, too. */
function judgedBy({ edits, diagnostic: { at, related } }: Offer): readonly Ground[] {
  return [...edits, at, ...related.map((one) => one.at)].map(groundOf);
}
