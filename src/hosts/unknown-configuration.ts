/** A build configuration that is asked for by name and that nobody has. */
import type { Met } from "../run/request.js";
import { nearest } from "../settings/nearest.js";

/** What to say of it; undefined where some file makes it. */
export function unknownConfiguration(met: readonly Met[], asked: string): string | undefined {
  const known = [...new Set(met.flatMap(({ configurations }) => configurations))].sort();
  if (known.some((name) => name.toLowerCase() === asked.toLowerCase())) return undefined;
  if (known.length === 0)
    return `No file Web.${asked}.config is beside a Web.config that was looked at, nor any other transform.`;
  const meant = nearest(asked, known);
  return `There is no configuration "${asked}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} Configurations: ${known.join(", ")}.`;
}
