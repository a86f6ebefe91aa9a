/** Attributes that go together: which of them an element may have beside which. */
import type { ShapeFacts } from "../../schema/vocabulary.js";

/**
 * The attributes of an element fit one of the combinations that its reader takes.
 * @param has - whether an attribute is there, and is neither empty nor `false`
 */
export function fits({ oneOf }: ShapeFacts, has: (name: string) => boolean): boolean {
  return (
    oneOf === undefined ||
    oneOf.some(({ needs = [], bars = [] }) => needs.every(has) && !bars.some(has))
  );
}
