/** What sessions survive, as a table and as JSON. */
import type { Schema } from "../settings/schema.js";
import { EVENTS, type Event, type Sessions } from "../survival/law.js";
import type { Cell, Survival } from "../survival/survive.js";
import type { JsonPlace } from "./json-types.js";
import { type Line, line, painted, printed, type Printed, printedJson, shown } from "./print.js";
import type { Surroundings, Tone } from "./report.js";
import { wrapped } from "./wrap.js";
import { nameOf, placeOf, valueOf, valueWords } from "./value-in-force.js";

/** What each event is called in a table. */
export const EVENT_WORDS: Readonly<Record<Event, string>> = {
  idleStop: "idle stop",
  periodicRecycle: "periodic recycle",
  memoryRecycle: "memory recycle",
  deployment: "deployment",
  configurationTouch: "Web.config edited",
  reboot: "reboot",
  patch: "patch",
  nodeLoss: "loss of the server",
};

const TONES: Readonly<Partial<Record<Sessions, Tone>>> = {
  lost: "error",
  partly: "warning",
  unknown: "info",
};

type World = Pick<Surroundings, "cwd" | "paint"> &
  Partial<Pick<Surroundings, "columns">> & { readonly schema: Schema };

export interface JsonCell {
  readonly sessions: Sessions;
  /** Absent where an input is missing. */
  readonly because?: {
    readonly section: string;
    readonly attribute: string;
    readonly value?: string | number | boolean;
    readonly from: JsonPlace | "default";
  };
  readonly missing: readonly string[];
}

function cellObject({ sessions, because, missing }: Cell, { cwd, schema }: World): JsonCell {
  if (!because) return { sessions, missing };
  const value = valueOf(because, schema);
  return {
    sessions,
    because: {
      ...nameOf(because),
      ...(value === undefined ? {} : { value }),
      from: placeOf(because, cwd),
    },
    missing,
  };
}

/** The mode in force; undefined where it is not known. */
export const modeOf = (mode: Survival["mode"]) =>
  mode === "ClassicAsp" ? mode : mode.known ? String(mode.value) : undefined;

/** The same for programs. */
export const survivalJson = (all: readonly Survival[], world: World): Printed =>
  printedJson({
    applications: all.map(({ path, site, configuration, mode, events }) => ({
      path,
      site: site ?? null,
      configuration: configuration ?? null,
      mode: modeOf(mode) ?? null,
      events: Object.fromEntries(EVENTS.map((event) => [event, cellObject(events[event], world)])),
    })),
  });

/** "idleTimeout 1200, applicationHost.config:7:22". */
function reason({ because, missing }: Cell, { cwd, schema }: World): string {
  if (!because) return `needs ${missing.join(", ")}`;
  const from = placeOf(because, cwd);
  const place = from === "default" ? "default" : `${from.file}:${from.line}:${from.column}`;
  return `${nameOf(because).attribute} ${valueWords(because, schema)}, ${place}`;
}

const NAMES = Object.values(EVENT_WORDS).reduce((most, words) => Math.max(most, words.length), 0);
const ANSWERS = "unknown".length;

function block(survival: Survival, world: World): readonly Line[] {
  const { application, mode, events } = survival;
  return [
    line`${painted("strong", shown(application))}  ${mode === "ClassicAsp" ? "classic ASP" : (modeOf(mode) ?? "mode unknown")}`,
    ...EVENTS.flatMap((event) => {
      const one = events[event];
      const word = one.sessions.padEnd(ANSWERS);
      const tone = TONES[one.sessions];
      const row = line`${EVENT_WORDS[event].padEnd(NAMES)}  ${tone ? painted(tone, word) : word}  ${painted("quiet", shown(reason(one, world)))}`;
      return wrapped(row, world.columns ?? Infinity, { first: "  ", rest: "      " });
    }),
  ];
}

/** One block for each application: each event, what becomes of sessions, and what decides it. */
export const survivalTable = (all: readonly Survival[], world: World): Printed =>
  printed(
    all.flatMap((one, i) => [...(i > 0 ? [line``] : []), ...block(one, world)]),
    world.paint,
  );
