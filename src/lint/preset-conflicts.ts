/** Presets that ask for opposite things, and which of them stands. */
import { wholeFile } from "../broken.js";
import type { ReaderFinding, Severity } from "../diagnostic.js";
import type { AnyRule, Preset } from "../rule.js";
import type { Location } from "../source.js";

interface Demand {
  readonly preset: string;
  readonly value: unknown;
}

/** What presets say differently of one rule. */
export interface PresetConflict {
  readonly rule: string;
  /** The option; absent where it is the severity. */
  readonly option?: string;
  readonly stands: Demand;
  readonly others: readonly Demand[];
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The last demand stands; a conflict only where another one differs. */
function conflictOf(
  demands: readonly Demand[],
): Pick<PresetConflict, "stands" | "others"> | undefined {
  const stands = demands.at(-1);
  if (!stands) return undefined;
  const others = demands.filter(({ value }) => !isSame(value, stands.value));
  return others.length > 0 ? { stands, others } : undefined;
}

/**
 * What the chosen presets say differently of a rule that one of them holds. A preset that holds it
 * and says nothing asks for the rule's own severity; its options are only refined by another one.
 * @param holding - the chosen presets that hold the rule
 * @param chosen - all of them, in their order
 */
export function conflictsIn(
  rule: AnyRule,
  holding: readonly string[],
  chosen: readonly string[],
): PresetConflict[] {
  const severities: Demand[] = chosen.flatMap((preset) => {
    const value: Severity | undefined = rule.presetSeverity?.[preset as Preset];
    return value === undefined ? [] : [{ preset, value }];
  });
  // Who holds it without a word of its own is overruled by who does not even hold it.
  const isOverruled = severities.some(({ preset }) => !holding.includes(preset));
  const silent = isOverruled
    ? holding
        .filter((preset) => !severities.some((demand) => demand.preset === preset))
        .map((preset) => ({ preset, value: rule.severity }))
    : [];
  const severity = conflictOf([...silent, ...severities]);
  const options = Object.keys(rule.options ?? {}).flatMap((option): PresetConflict[] => {
    const demands = chosen.flatMap((preset): Demand[] => {
      const said: Readonly<Record<string, unknown>> = {
        ...rule.presetOptions?.[preset as Preset],
      };
      return Object.hasOwn(said, option) ? [{ preset, value: said[option] }] : [];
    });
    const conflict = conflictOf(demands);
    return conflict ? [{ rule: rule.id, option, ...conflict }] : [];
  });
  return [...(severity ? [{ rule: rule.id, ...severity }] : []), ...options];
}

const shown = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

const demandWords = ({ preset, value }: Demand) => `${shown(value)} ("${preset}")`;

const sentence = ({ rule, option, stands, others }: PresetConflict) =>
  `${rule} ${option === undefined ? "is" : `has ${option}`} ${demandWords(stands)}, not ${others.map(demandWords).join(" or ")}.`;

/**
 * The one finding about all conflicts of a project; none without conflicts.
 * @param at - where the presets are chosen
 */
export function presetConflict(
  conflicts: readonly PresetConflict[],
  at: Location,
): ReaderFinding | undefined {
  if (conflicts.length === 0) return undefined;
  const names = new Set(
    conflicts.flatMap(({ stands, others }) => [...others, stands]).map(({ preset }) => preset),
  );
  const quoted = [...names].map((name) => `"${name}"`);
  return {
    rule: "preset-conflict",
    at,
    message: {
      what: `The presets ${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""} ask for opposite things.`,
      because: conflicts.map(sentence).join(" "),
      next: "A preset's word on a rule counts more than the rule's own severity, and a later preset's more than an earlier one's. Set the rule under \"rules\" to decide otherwise.",
    },
  };
}

/**
 * Presets that the command line chooses stand in no file, and a folder is no place: the first file is.
 * @param base - the folder of the project
 * @param files - what is reported on
 */
export function atFile(
  finding: ReaderFinding,
  base: string,
  files: Iterable<string>,
): ReaderFinding {
  if (finding.at.source.path !== base) return finding;
  const folder = base.endsWith("/") ? base : `${base}/`;
  const [first] = [...files].filter((path) => path.startsWith(folder)).sort();
  return first === undefined ? finding : { ...finding, at: wholeFile(first) };
}
