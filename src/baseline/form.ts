/**
 * A baseline as it is written: a list in JSON, one entry a line. The comma begins a line, so that
 * each line is whole by itself and git merges lines of different places to a list again.
 */
import { printedJsonList, type Printed } from "../report/print.js";
import type { Baseline, Entry } from "./baseline.js";
import { nameOfKey } from "./key.js";

const VERSION = 1;

/** The text of a baseline: ends with a line end, and is the same for the same entries. */
export const writtenBaseline = ({ made, entries }: Baseline): Printed =>
  printedJsonList([
    { baseline: VERSION, made },
    ...entries.map(({ file, rule, setting, application, count, suppressed }) => ({
      file,
      rule,
      ...(setting === "" ? {} : { setting }),
      ...(application === "" ? {} : { application }),
      ...(count === 1 ? {} : { count }),
      ...(suppressed === 0 ? {} : { suppressed }),
    })),
  ]);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function entryOf(value: unknown): Entry | undefined {
  if (!isFields(value)) return undefined;
  const { file, rule, setting = "", application = "", count = 1, suppressed = 0 } = value;
  if (!isText(file) || !isText(rule) || !isText(setting) || !isText(application)) return undefined;
  if (!isCount(count) || !isCount(suppressed) || suppressed > count) return undefined;
  return { file, rule, setting, application, count, suppressed };
}

/** Two branches may each have added a line of the same key: the larger count holds both. */
function withoutDoubles(entries: readonly Entry[]): Entry[] {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const name = nameOfKey(entry);
    if ((byName.get(name)?.count ?? -1) < entry.count) byName.set(name, entry);
  }
  return [...byName.values()];
}

const NONE = { problem: "is not a baseline of iislint" };

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

const ofVersion = (version: unknown) => ({
  problem: `is a baseline of version ${JSON.stringify(version)}, and this iislint reads version ${VERSION}`,
});

const CONFLICT = /^(?:<{7}|={7}$|>{7})/m;

/**
 * Reads the text of a baseline.
 * @returns what it says, or what is wrong with it as the rest of a sentence that its name begins
 */
export function readBaseline(text: string): Baseline | { readonly problem: string } {
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    const line = text.slice(0, conflict.index).split("\n").length;
    return { problem: `holds a conflict of git in line ${line}: keep the lines of both sides` };
  }
  const list = valueOf(text);
  // A later version may have another form.
  const other = isFields(list) ? (list.baseline ?? list.version) : undefined;
  if (isCount(other) && other !== VERSION) return ofVersion(other);
  if (!Array.isArray(list)) return { problem: "is no JSON list, so no baseline of iislint" };
  const [head, ...rest] = list as readonly unknown[];
  if (!isFields(head) || !("baseline" in head)) return NONE;
  const { baseline: version, made } = head;
  if (version !== VERSION) return ofVersion(version);
  if (!isText(made) || !/^\d{4}-\d{2}-\d{2}$/.test(made) || Number.isNaN(Date.parse(made)))
    return { problem: 'does not say in "made" on which day it was made, such as 2026-08-01' };
  const entries: Entry[] = [];
  for (const [i, one] of rest.entries()) {
    const entry = entryOf(one);
    if (entry === undefined)
      return { problem: `has an entry that cannot be read, number ${i + 1}` };
    entries.push(entry);
  }
  return { made, entries: withoutDoubles(entries) };
}
