/** Restrictions of simple types. */
import { type Markup, xs } from "./markup.js";

export const restriction = (base: string, ...facets: readonly Markup[]): Markup =>
  xs("restriction", { base }, ...facets);

export const pattern = (value: string): Markup => xs("pattern", { value });

/** Text that matches every one of the patterns: facets of one step are alternatives, steps are not. */
export function matching(first: string, ...others: readonly string[]): Markup {
  return others.reduce<Markup>(
    (inner, next) => xs("restriction", {}, xs("simpleType", {}, inner), pattern(next)),
    restriction("xs:string", pattern(first)),
  );
}

/** One of a few words, exactly. */
export const oneOf = (...words: readonly string[]): Markup =>
  restriction("xs:string", ...words.map((value) => xs("enumeration", { value })));
