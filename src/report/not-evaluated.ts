/** What could not be judged, and what would change that. */
import type { NotEvaluated } from "../diagnostic.js";
import { counted } from "./counted.js";
import { type Line, line, painted, shown } from "./print.js";
import { subjectName } from "./relative.js";
import type { Report, Surroundings } from "./report.js";
import { wrapped } from "./wrap.js";

interface Supply {
  /** The input in a sentence. */
  readonly name: string;
  readonly by: string;
}

/** How a missing input is supplied. */
const SUPPLIES: Readonly<Record<string, Supply>> = {
  services: {
    name: "the services",
    by: "--facts FILE with the output of: sc.exe qc aspnet_state, and sc.exe query aspnet_state",
  },
  stateServers: {
    name: "the registry of the state server",
    by: "--facts FILE with: reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state FILE.reg",
  },
  browser: { name: "a recording of the browser", by: "--facts FILE.har" },
  pool: { name: "the pool", by: "--application-host FILE" },
  site: { name: "the site", by: "--application-host FILE" },
  load: { name: "the load", by: '"facts" in iislint.config.json' },
  hosts: { name: "the machines", by: '"facts" in iislint.config.json' },
};

export const supplyOf = (input: string): Supply | undefined =>
  Object.hasOwn(SUPPLIES, input) ? SUPPLIES[input] : undefined;

/**
 * Exactly "config" lacks an application whose folder is not at hand: that is told once, beside the
 * report, and not once more for each rule.
 */
export const toldHere = ({ notEvaluated }: Report) =>
  notEvaluated.filter(({ missing }) => missing.join() !== "config");

export function subjects({ count, subjects: all }: NotEvaluated, cwd: string): string {
  if (all.length === 0) return counted(count, "case");
  const names = all.map((subject) => shown(subjectName(cwd, subject)));
  const more = count > names.length ? ` and ${count - names.length} more` : "";
  return `${names.join(", ")}${more}`;
}

/** Of how many nothing could be found, whatever the missing input says. */
export function mootWords(moot: number, count: number): string {
  if (moot === 0) return "";
  return moot >= count
    ? "; it would change nothing, as other settings rule a finding out"
    : `; it could matter to ${count - moot} of ${count}`;
}

/** " (the log speaks of site 2, this one is 1)"; "" where no reason is known. */
export const reasonWords = ({ reason }: NotEvaluated): string =>
  reason === undefined ? "" : ` (${shown(reason)})`;

/** What a rule missed, and for what: "missing pool for /shop, /blog and 3 more". */
export const notEvaluatedText = (entry: NotEvaluated, cwd: string): string =>
  `missing ${entry.missing.map(shown).join(", ")} for ${subjects(entry, cwd)}${reasonWords(entry)}${mootWords(entry.moot ?? 0, entry.count)}`;
/** What a rule misses, for whom, and how that is given: in words. */
interface Unjudged {
  readonly rule: string;
  readonly missing: readonly string[];
  readonly subjects: string;
  /** Empty where no finding could come of it: who gives it has worked for nothing. */
  readonly ways: readonly string[];
  /** Other settings rule a finding out, whatever the input says. */
  readonly isMoot: boolean;
}

/** Every rule that could not judge, but for what is told elsewhere. */
export const unjudged = (report: Report, { cwd }: Pick<Surroundings, "cwd">): readonly Unjudged[] =>
  toldHere(report).map((entry) => ({
    rule: entry.rule,
    missing: entry.missing,
    subjects: subjects(entry, cwd),
    ways: waysOf(entry),
    isMoot: (entry.moot ?? 0) >= entry.count,
  }));

function waysOf({ missing, count, moot = 0 }: NotEvaluated): readonly string[] {
  if (moot >= count) return [];
  return [...new Set(missing.flatMap((input) => supplyOf(input)?.by ?? []))];
}

/** Every rule and input by name, for `--why`. */
export function whyLines(report: Report, { cwd, columns }: Surroundings): readonly Line[] {
  const told = toldHere(report);
  if (told.length === 0) return [];
  return [
    line`${painted("strong", "Not evaluated")}`,
    ...told.flatMap((entry) => {
      const ways = waysOf(entry);
      const give = ways.length === 0 ? "" : `  (give ${ways.join("; ")})`;
      return wrapped(
        line`${entry.rule}: ${notEvaluatedText(entry, cwd)}${painted("quiet", give)}`,
        columns,
        { first: "  ", rest: "    " },
      );
    }),
    line``,
  ];
}

const needing = ({ size }: ReadonlySet<string>) =>
  `${counted(size, "rule")} ${size === 1 ? "needs" : "need"}`;

/** One line: how many rules need which inputs. */
export function wantingLines(report: Report, { columns }: Surroundings): readonly Line[] {
  const rulesBy = new Map<string, Set<string>>();
  const without = new Set<string>();
  for (const { rule, missing, count, moot = 0 } of toldHere(report)) {
    if (count <= moot) continue;
    const known = missing.filter((input) => supplyOf(input));
    if (known.length === 0) without.add(rule);
    for (const input of known) {
      const key = supplyOf(input)?.by ?? "";
      const rules = rulesBy.get(key) ?? new Set<string>();
      rulesBy.set(key, rules.add(rule));
    }
  }
  if (rulesBy.size === 0 && without.size === 0) return [];
  const namesOf = (by: string) => {
    const names = Object.entries(SUPPLIES).filter(
      ([input, supply]) =>
        supply.by === by && report.notEvaluated.some(({ missing }) => missing.includes(input)),
    );
    return names.map(([, { name }]) => name).join(" and ");
  };
  const parts = [...rulesBy].map(([by, rules]) => `${needing(rules)} ${namesOf(by)} (${by})`);
  if (without.size > 0) parts.push(`${needing(without)} values that these files do not show`);
  return wrapped(line`Not checked: ${parts.join(", ")}. --why lists them.`, columns, {
    first: "",
    rest: "  ",
  });
}
