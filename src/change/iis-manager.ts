/** Changes as the way through the dialogs of IIS Manager. */
import type { Change, SetAttribute } from "./change.js";
import { attributeAt, isTellable, type AttributePlace, type SectionLookup } from "./place.js";
import { isPlain, secondsIn, timeSpan } from "./values.js";

/** Seconds in the unit that a label names at its end. */
const UNITS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600 };

function shown(label: string, { attribute }: AttributePlace, { value }: SetAttribute): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") {
    const seconds = secondsIn(attribute);
    if (seconds === undefined) return String(value);
    const unit = UNITS[/\((?:in )?(\w+)\)$/.exec(label)?.[1] ?? ""];
    if (unit === undefined) return attribute.kind === "timeSpan" ? timeSpan(value) : String(value);
    return String((value * seconds) / unit);
  }
  if (attribute.kind === "enum" && Object.hasOwn(attribute.values, value))
    return attribute.values[value]?.iisManager ?? value;
  return value === "" ? "(empty)" : value;
}

interface Step {
  readonly dialog: string;
  readonly setting: string;
}

function stepOf(change: Change, sections: SectionLookup): Step | undefined {
  if (change.do !== "set" || !isTellable(change, sections) || change.entry) return undefined;
  const { of: owner } = change;
  const place = attributeAt(change.path, sections);
  const label = place?.attribute.iisManager;
  if (!place || label === undefined || !owner) return undefined;
  const text = shown(label, place, change);
  const name = owner.kind === "pool" ? owner.name : owner.kind === "application" ? owner.path : "";
  if (!isPlain(text) || !isPlain(name)) return undefined;
  const [dialog = "", ...rest] = label.split(" > ");
  const way =
    owner.kind === "pool"
      ? `Application Pools > ${name} > ${dialog}`
      : owner.kind === "application"
        ? `Sites > ${name.replaceAll("/", " > ")} > ${dialog}`
        : dialog;
  return { dialog: way, setting: `${rest.length > 0 ? `${rest.join(" > ")}: ` : ""}${text}` };
}

/**
 * Changes as "Session State > Cookie Settings > Time-out (in minutes): 20".
 * @returns undefined where IIS Manager does not show one of them
 */
export function iisManager(
  changes: readonly Change[],
  sections: SectionLookup,
): string | undefined {
  const dialogs = new Map<string, string[]>();
  for (const change of changes) {
    const step = stepOf(change, sections);
    if (!step) return undefined;
    const settings = dialogs.get(step.dialog);
    if (settings) settings.push(step.setting);
    else dialogs.set(step.dialog, [step.setting]);
  }
  if (dialogs.size === 0) return undefined;
  return [...dialogs].map(([dialog, settings]) => `${dialog} > ${settings.join(", ")}`).join("; ");
}
