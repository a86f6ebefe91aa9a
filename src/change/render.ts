/** Changes -> what a diagnostic offers: edits of files, and commands in every dialect that can. */
import { appcmd } from "./appcmd.js";
import { type Change, type Commands, type Edit, textsOf, wayBack } from "./change.js";
import { iisManager } from "./iis-manager.js";
import { powershell } from "./powershell.js";
import { sc } from "./sc.js";
import type { SectionLookup } from "./place.js";
import { wmi } from "./wmi.js";
import { xml } from "./xml.js";

/** The tools, in the order in which reports and pages name them. */
const WRITERS = { appcmd, powershell, wmi, iisManager, sc } as const satisfies Record<
  keyof Commands,
  (changes: readonly Change[], sections: SectionLookup) => string | undefined
>;

/** The changes in every dialect that can do all of them; undefined where none can. */
export function commandsOf(
  changes: readonly Change[],
  sections: SectionLookup,
): Commands | undefined {
  const lines = Object.entries(WRITERS).flatMap(([tool, write]) => {
    const line = write(changes, sections);
    return line === undefined ? [] : [[tool, line] as const];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}

/** What a suggestion offers. */
export function offer(
  changes: readonly Change[],
  sections: SectionLookup,
): {
  readonly edits?: readonly Edit[];
  readonly commands?: Commands;
  /** The commands that undo these; absent where what was before is not known. */
  readonly back?: Commands;
  /** What the commands, and those back, write into settings. */
  readonly texts?: readonly string[];
  readonly backTexts?: readonly string[];
} {
  const edits = xml(changes, sections);
  const commands = commandsOf(changes, sections);
  const undone = commands && wayBack(changes);
  const back = undone && commandsOf(undone, sections);
  const texts = commands ? textsOf(changes) : [];
  const backTexts = undone ? textsOf(undone) : [];
  return {
    ...(edits && { edits }),
    ...(commands && { commands }),
    ...(texts.length > 0 && { texts }),
    ...(back && { back }),
    ...(backTexts.length > 0 && { backTexts }),
  };
}
