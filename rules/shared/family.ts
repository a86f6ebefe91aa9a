/** Applications inside each other, and the files that what they read comes from. */
import { type Application, type Location, readKnown } from "../../src/rule.js";
import { attributesReadIn } from "../../src/sessions/section.js";
import { kept } from "../../src/kept.js";

const SECTION = "system.web/sessionState";

/** The files that an application's session settings come from; undefined where that is not known. */
export function sourcesOf({ config }: Application): ReadonlySet<Location["source"]> | undefined {
  const shown = config[SECTION];
  const names = readKnown(() => attributesReadIn(shown.mode.value));
  if (!("value" in names)) return undefined;
  return new Set(
    names.value.flatMap((name) => {
      const { from } = shown[name];
      return from === "default" ? [] : [from.source];
    }),
  );
}

/** By the list of all applications, those directly below each. */
const families = kept<readonly Application[], Map<Application, Application[]>>();

/** Those directly below an application whose folders are at hand. */
export function childrenOf(
  parent: Application,
  applications: readonly Application[],
): readonly Application[] {
  let family = families.get(applications);
  if (!family) {
    family = new Map();
    families.set(applications, family);
    for (const one of applications) {
      if (one.parent === undefined || one.folder === undefined) continue;
      const known = family.get(one.parent);
      if (known) known.push(one);
      else family.set(one.parent, [one]);
    }
  }
  return family.get(parent) ?? [];
}
