/** The numbers of ids, for formats whose readers want a code of letters and digits. */
import type { Surroundings } from "./report.js";

/** Gives the number of an id; the id itself where none is known. */
export function numbersOf({ ids }: Pick<Surroundings, "ids">): (id: string) => string {
  const numbers = new Map(ids.map(({ id, number }) => [id, number]));
  return (id) => numbers.get(id) ?? id;
}
