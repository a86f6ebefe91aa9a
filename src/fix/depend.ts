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
import type { Offer } from "./offers.js";

/** A setting, and where it counts. */
interface Ground {
  /** Names of the elements around it, the root and locations left out; ends with a slash. */
  readonly setting: string;
  /** The folder or path below which it is read; ends with a slash, "" = everywhere. */
  readonly scope: string;
}

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
  for (let at = root; at; ) {
    if (at.name === "location") path = valueOf(at, "path");
    else if (at !== root || at.name !== "configuration") setting += segment(at);
    at = at.children.find((one) => one.span.start < span.start && span.start < one.span.end);
  }
  // A file that is taken in, or one of the server, is read in places that it does not tell.
  if (root?.name !== "configuration" || !(isWebConfig(source.path) || isBesideWeb(source.path)))
    return { setting: root?.name === "configuration" ? setting : "", scope: "" };
  const below = path === "" || path === "." ? "" : `${path.replace(/^\/|\/$/g, "")}/`;
  const { path: file } = source;
  const folder = file.slice(0, file.length - nameOf(file).length);
  return { setting, scope: `${folder}${below}`.toLowerCase() };
}

const isIn = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

const isShared = (one: Ground, other: Ground): boolean =>
  isIn(one.setting, other.setting) && isIn(one.scope, other.scope);

/** What an offer changes, and what it was judged by. */
interface Grounds {
  readonly changes: readonly Ground[];
  readonly judgedBy: readonly Ground[];
}

/** Tells whether two offers of one round depend on each other. */
export class Dependence {
  readonly #known = new Map<Offer, Grounds>();

  #of(offer: Offer): Grounds {
    const known = this.#known.get(offer);
    if (known) return known;
    const { at, related } = offer.diagnostic;
    const changes = offer.edits.map(groundOf);
    const judgedBy = [...changes, ...[at, ...related.map((one) => one.at)].map(groundOf)];
    const grounds = { changes, judgedBy };
    this.#known.set(offer, grounds);
    return grounds;
  }

  /** Whether one of them changes what the other was judged by. Safe ones were proven beside each other. */
  between(one: Offer, other: Offer): boolean {
    if (one.isSafe && other.isSafe) return false;
    const [a, b] = [this.#of(one), this.#of(other)];
    const takes = (from: Grounds, to: Grounds) =>
      from.changes.some((change) => to.judgedBy.some((ground) => isShared(change, ground)));
    return (!one.isSafe && takes(a, b)) || (!other.isSafe && takes(b, a));
  }
}
