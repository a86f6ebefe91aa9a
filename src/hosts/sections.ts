/** Sections that somebody asks to see, by name. */
import { builtIn } from "../settings/built-in.js";
import { nearest } from "../settings/nearest.js";

const lastPart = (section: string) => section.split("/").at(-1) ?? "";

/**
 * Full paths for what was asked; the last part alone is enough where it is unique.
 * @param asked - none: `system.web/sessionState`
 */
export function chosenSections(
  asked: readonly string[] = [],
): { readonly names: readonly string[] } | { readonly problem: string } {
  const known = builtIn.paths;
  const names = new Set<string>();
  for (const name of asked.length === 0 ? ["system.web/sessionState"] : asked) {
    const byEnd = known.filter((section) => lastPart(section) === name);
    const [only, second] = known.includes(name) ? [name] : byEnd;
    if (only === undefined || second !== undefined) {
      const meant = nearest(name, [...known, ...known.map(lastPart)]);
      const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
      return { problem: `There is no section "${name}".${hint} Sections: ${known.join(", ")}.` };
    }
    names.add(only);
  }
  return { names: [...names] };
}
