/** One thing that changed, and what it does. */
import type { Application, Resolved } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import type { Files } from "../files.js";
import { whyDead } from "../sessions/dead.js";
import { READERS } from "../sessions/section.js";
import type { Location } from "../source.js";
import { type Effect, type Fate, LAW, type Row, SESSION } from "./law.js";

export interface Change {
  /** "system.web/sessionState@mode"; absent where it is no setting. */
  readonly setting?: string;
  readonly old?: Resolved<unknown>;
  readonly now?: Resolved<unknown>;
  /** What may be shown for both values, where that is not the values themselves. */
  readonly shown?: { readonly old: string; readonly now: string };
  /** In words, where no setting says it. */
  readonly what?: string;
  /** Where the change stands now. */
  readonly at?: Location;
  readonly effect: Effect;
}

/** An application, and the disk that it lies on. */
export interface Side {
  readonly application: Application;
  /** Absent where only settings are compared. */
  readonly disk: Files | undefined;
}

/** The mode of sessions where it is known. */
export const modeOf = ({ config }: Application): string | undefined =>
  ifKnown(() => String(config[SESSION].mode.value));

const signInOf = ({ config }: Application): string | undefined =>
  ifKnown(() => config["system.web/authentication"].mode.value);

/** A setting by its path: "system.web/authentication/forms@name". */
function settingOf({ config }: Application, path: string): Resolved<unknown> | undefined {
  const [elements = "", attribute = ""] = path.split("@");
  const [group = "", section = "", ...inner] = elements.split("/");
  const sections = config as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  let shape = sections[`${group}/${section}`];
  for (const name of inner) shape = shape?.[name] as typeof shape;
  return shape?.[attribute] as Resolved<unknown> | undefined;
}

/** As written: of a section that is hidden as a whole, all of it. */
function textOf({ text, node, from }: Resolved<unknown>): string | undefined {
  if (text !== undefined || node?.kind !== "element" || from === "default") return text;
  return from.source.text.slice(node.span.start, node.span.end);
}

/** Whether two values in force say the same; what is not known is compared by its text. */
export function isSame(a: Resolved<unknown>, b: Resolved<unknown>, same?: Row["same"]): boolean {
  if (a.known && b.known) return a.value === b.value || same?.(a.value, b.value) === true;
  return a.known === b.known && textOf(a) === textOf(b);
}

/** Whether anything reads a setting; true where that is not known. */
function isRead(application: Application, setting: string, { signIn }: Row): boolean {
  const [section, name = ""] = setting.split("@");
  if (signIn && signIn.length > 0) {
    const mode = signInOf(application);
    return mode === undefined || signIn.includes(mode);
  }
  if (section !== SESSION || name === "mode") return true;
  const mode = modeOf(application);
  if (name === "useHostingIdentity")
    return mode === undefined || (READERS[name] as readonly string[]).includes(mode);
  const dead = ifKnown(() => whyDead(application.config[SESSION], name as never) ?? "");
  return dead === undefined || dead === "";
}

/** The surest that may be said of something that is not known. */
const doubted = (fate: Fate): Fate => (fate === "end" ? "unsure" : fate);

function effectOf(row: Row, was: Resolved<unknown>, is: Resolved<unknown>): Effect {
  const { sessions, signIns, because, source } = row;
  const effect = { sessions, signIns, because, source };
  if (was.known && is.known) return { ...effect, ...row.by?.(was.value, is.value) };
  return {
    ...{ sessions: doubted(sessions), signIns: doubted(signIns), source },
    because: `It is not known here whether it differs. If so: ${because}`,
  };
}

/** Two defaults differ only by what decides between them, and that is told itself. */
const areDefaults = (was: Resolved<unknown>, is: Resolved<unknown>) =>
  was.from === "default" && is.from === "default";

/** A setting that differs, and that both sides read. */
export interface Differing {
  readonly setting: string;
  readonly row: Row;
  readonly old: Resolved<unknown>;
  readonly now: Resolved<unknown>;
}

/** The settings of the law that differ and are read before and after. */
export function differing(old: Application, now: Application): readonly Differing[] {
  return Object.entries(LAW).flatMap(([setting, row]) => {
    const [was, is] = [settingOf(old, setting), settingOf(now, setting)];
    if (!was || !is || isSame(was, is, row.same) || areDefaults(was, is)) return [];
    const read = isRead(old, setting, row) && isRead(now, setting, row);
    return read ? [{ setting, row, old: was, now: is }] : [];
  });
}

const placeOf = ({ from }: Resolved<unknown>) => (from === "default" ? {} : { at: from });

export const changeOf = (
  { setting, row, old, now }: Differing,
  effect = effectOf(row, old, now),
): Change => ({ setting, old, now, ...placeOf(now), effect });

/** Hidden as a whole, with all that stands in it. */
const isHidden = ({ known, node }: Resolved<unknown>) => !known && node?.kind === "element";

const sectionOf = (setting: string) => setting.split("@")[0] ?? "";

/** A section that is not shown is told once, not attribute by attribute. */
export function told(all: readonly Differing[]): readonly Change[] {
  const once = new Map<string, Change>();
  for (const one of all) {
    const change = changeOf(one);
    const section = sectionOf(one.setting);
    if (!isHidden(one.old) && !isHidden(one.now)) {
      once.set(one.setting, change);
      continue;
    }
    const name = section.slice(section.lastIndexOf("/") + 1);
    const before = once.get(section)?.effect ?? change.effect;
    const isUnsure = (of: "sessions" | "signIns") =>
      before[of] === "kept" && change.effect[of] === "kept" ? "kept" : "unsure";
    once.set(section, {
      what: `${name}, whose content is not at hand`,
      ...placeOf(one.now),
      effect: { ...before, sessions: isUnsure("sessions"), signIns: isUnsure("signIns") },
    });
  }
  return [...once.values()];
}
