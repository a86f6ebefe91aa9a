/** The evidence that grows old: listings of the state service, and load figures. */
import type { Fact, LoadFact, Service } from "../../src/rule.js";
import { STATE_SERVICE } from "../../src/sessions/services.js";
import { sourcesOf } from "./load-words.js";

/** How many days a fact is good for. */
export interface Limits {
  readonly maxServiceAgeDays: number;
  readonly maxLoadAgeDays: number;
}

/** Each fact once, with what it is about in words, and its limit in days. */
export function ageing(
  applications: readonly { readonly app: string; readonly load: LoadFact | undefined }[],
  services: readonly Fact<Service>[],
  { maxServiceAgeDays, maxLoadAgeDays }: Limits,
): (readonly [Fact<unknown>, string, number])[] {
  const listings = services
    .filter(({ value }) => value.name.toLowerCase() === STATE_SERVICE)
    .map((fact) => [fact, `What is known of ${STATE_SERVICE}`, maxServiceAgeDays] as const);
  const loads = new Map(
    applications.flatMap(({ app, load }) =>
      (load ? sourcesOf(load) : []).map((fact) => [fact, app] as const),
    ),
  );
  const figures = [...loads].map(
    ([fact, app]) => [fact, `The load of "${app}"`, maxLoadAgeDays] as const,
  );
  return [...listings, ...figures];
}
