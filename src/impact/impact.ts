/** What a change does to the people who are signed in: settings of before beside those of now. */
import { type Application, applicationName, type Resolved } from "../effective/application.js";
import { readKnown } from "../effective/known.js";
import type { Location } from "../source.js";
import { type Effect, type Fate, LAW, MOVED, RENAMED, RESTART } from "./law.js";
import { stepsFor, type Step } from "./steps.js";

/** One thing that changed, and what it does. */
export interface Change {
  /** "system.web/sessionState@mode"; absent where it is no setting. */
  readonly setting?: string;
  readonly old?: Resolved<unknown>;
  readonly now?: Resolved<unknown>;
  /** In words, where no setting says it. */
  readonly what?: string;
  /** Where the change stands now. */
  readonly at?: Location;
  readonly effect: Effect;
}

export interface Impact {
  readonly application: string;
  readonly path: string;
  readonly site: string | undefined;
  readonly configuration: string | undefined;
  readonly sessions: Fate;
  readonly signIns: Fate;
  readonly changes: readonly Change[];
  /** What to do, in the order that loses least. */
  readonly steps: readonly Step[];
}

/** The mode where it is known. */
const modeOf = ({ config }: Application): string | undefined => {
  const mode = readKnown(() => String(config["system.web/sessionState"].mode.value));
  return "value" in mode ? mode.value : undefined;
};

/** A setting by its path: "system.web/authentication/forms@name". */
function settingOf({ config }: Application, path: string): Resolved<unknown> | undefined {
  const [elements = "", attribute = ""] = path.split("@");
  const [group = "", section = "", ...inner] = elements.split("/");
  const sections = config as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  let shape = sections[`${group}/${section}`];
  for (const name of inner) shape = shape?.[name] as typeof shape;
  return shape?.[attribute] as Resolved<unknown> | undefined;
}

/** Whether two values in force say the same; what is not known is compared by its text. */
function isSame(a: Resolved<unknown>, b: Resolved<unknown>): boolean {
  if (a.known && b.known) return a.value === b.value;
  return a.known === b.known && a.text === b.text;
}

/** The entry of a collection that another setting names, as text to compare. */
function* providerChanges(old: Application, now: Application): Generator<Change> {
  if (modeOf(now) !== "Custom" || modeOf(old) !== "Custom") return;
  const entry = (application: Application) => {
    const { customProvider, providers } = application.config["system.web/sessionState"];
    if (!customProvider.known) return undefined;
    return providers.$entries.find(
      ({ name }) => name.known && name.value.toLowerCase() === customProvider.value.toLowerCase(),
    );
  };
  const [was, is] = [entry(old), entry(now)];
  if (!was || !is) return;
  const text = ({ type, $others }: typeof is) =>
    JSON.stringify([type.text, Object.entries($others).map(([name, one]) => [name, one.text])]);
  if (text(was) === text(is)) return;
  yield {
    what: "the settings of the provider",
    ...(is.$element ? { at: is.$element } : {}),
    effect: {
      sessions: "unsure",
      signIns: "kept",
      because: "Where they lead to another store, what is in the old one stays behind.",
      source: "the provider",
    },
  };
}

const textsOf = ({ files }: Application) =>
  files.filter(({ kind }) => kind === "web").map(({ document }) => document.source.text);

function* changesBetween(old: Application, now: Application): Generator<Change> {
  const modes = [modeOf(old), modeOf(now)];
  const counts = ({ modes: read }: Effect) =>
    read === undefined || modes.some((mode) => mode === undefined || read.includes(mode));
  for (const [setting, effect] of Object.entries(LAW)) {
    const [was, is] = [settingOf(old, setting), settingOf(now, setting)];
    if (!was || !is || isSame(was, is) || !counts(effect)) continue;
    yield {
      setting,
      old: was,
      now: is,
      ...(is.from === "default" ? {} : { at: is.from }),
      effect,
    };
  }
  yield* providerChanges(old, now);
  if (old.site?.id !== now.site?.id && old.site && now.site && counts(RENAMED))
    yield {
      what: `the id of the site, ${String(old.site.id)} before and ${String(now.site.id)} now`,
      at: now.site.element,
      effect: RENAMED,
    };
  const isInProcess = modes[0] === "InProc" || modes[0] === undefined;
  const [wasIn, isIn] = [old.pool?.name.text, now.pool?.name.text];
  if (isInProcess && wasIn !== undefined && isIn !== undefined && wasIn !== isIn)
    yield { what: "the application pool", effect: MOVED };
  if (isInProcess && textsOf(old).join("\0") !== textsOf(now).join("\0"))
    yield { what: "a configuration file", effect: RESTART };
}

const WORST: readonly Fate[] = ["end", "unsure", "kept"];

const worst = (changes: readonly Change[], of: "sessions" | "signIns"): Fate =>
  WORST.find((fate) => changes.some(({ effect }) => effect[of] === fate)) ?? "kept";

/** Compares one application with what it was. Empty where nothing touches people. */
export function impactOn(old: Application, now: Application): Impact | undefined {
  const changes = [...changesBetween(old, now)];
  if (changes.length === 0) return undefined;
  return {
    application: applicationName(now),
    path: now.path,
    site: now.site?.name,
    configuration: now.buildConfiguration,
    sessions: worst(changes, "sessions"),
    signIns: worst(changes, "signIns"),
    changes,
    steps: stepsFor(changes, modeOf(now)),
  };
}

/** What a change does, application by application. */
export interface Comparison {
  readonly impacts: readonly Impact[];
  /** Names of applications that are new, and of those that are no longer there. */
  readonly came: readonly string[];
  readonly went: readonly string[];
}

const keyOf = (application: Application) => applicationName(application).toLowerCase();

/** Compares applications by name: letter case does not count. */
export function compare(old: readonly Application[], now: readonly Application[]): Comparison {
  const before = new Map(old.map((one) => [keyOf(one), one]));
  const after = new Set(now.map(keyOf));
  return {
    impacts: now.flatMap((one) => {
      const was = before.get(keyOf(one));
      return (was && impactOn(was, one)) ?? [];
    }),
    came: now.filter((one) => !before.has(keyOf(one))).map(applicationName),
    went: old.filter((one) => !after.has(keyOf(one))).map(applicationName),
  };
}
