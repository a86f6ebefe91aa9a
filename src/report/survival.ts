/** What sessions survive, as a table and as JSON. */
import { attributeAt, isSecret } from "../change/place.js";
import type { Resolved } from "../effective/application.js";
import { UNITS } from "../effective/describe.js";
import type { Schema } from "../settings/schema.js";
import { positionAt } from "../source.js";
import { EVENTS, type Event, type Sessions } from "../survival/law.js";
import type { Cell, Survival } from "../survival/survive.js";
import { apart } from "./apart.js";
import { MASK } from "./mask.js";
import type { JsonPlace } from "./json-types.js";
import { type Line, line, painted, printed, type Printed, printedJson, shown } from "./print.js";
import { relativePath } from "./relative.js";
import type { Surroundings, Tone } from "./report.js";

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

type World = Pick<Surroundings, "cwd" | "paint"> & { readonly schema: Schema };

/** "system.web/sessionState" and "mode" of "system.web/sessionState@mode". */
function nameOf({ name }: Resolved<unknown>): { section: string; attribute: string } {
  const at = name.lastIndexOf("@");
  return { section: name.slice(0, at), attribute: name.slice(at + 1) };
}

/** A value as it may be shown; a default stands in every documentation. */
function valueOf(
  because: Resolved<unknown>,
  schema: Schema,
): string | number | boolean | undefined {
  if (!because.known) return undefined;
  const value = because.value as string | number | boolean;
  if (because.from === "default" || value === "") return value;
  const place = attributeAt(because.name, schema.section);
  if (!place || isSecret(place.attribute, value)) return MASK;
  return typeof value === "string" ? apart(value) : value;
}

function placeOf({ from }: Resolved<unknown>, cwd: string): JsonPlace | "default" {
  if (from === "default") return "default";
  const { line, column } = positionAt(from.source, from.span.start);
  return { file: relativePath(cwd, from.source.path), line, column };
}

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

/** The same for programs. */
export const survivalJson = (all: readonly Survival[], world: World): Printed =>
  printedJson({
    applications: all.map(({ path, site, configuration, mode, events }) => ({
      path,
      site: site ?? null,
      configuration: configuration ?? null,
      mode: mode.known ? String(mode.value) : null,
      events: Object.fromEntries(EVENTS.map((event) => [event, cellObject(events[event], world)])),
    })),
  });

/** "idleTimeout 1200, applicationHost.config:7:22". */
function reason({ because, missing }: Cell, { cwd, schema }: World): string {
  if (!because) return `needs ${missing.join(", ")}`;
  const value = valueOf(because, schema);
  const from = placeOf(because, cwd);
  const place = from === "default" ? "default" : `${from.file}:${from.line}:${from.column}`;
  const kind = attributeAt(because.name, schema.section)?.attribute.kind;
  const unit = kind === undefined || typeof value !== "number" ? undefined : UNITS[kind];
  const words = value === "" ? '""' : `${String(value)}${unit === undefined ? "" : ` ${unit}`}`;
  return `${nameOf(because).attribute} ${words}, ${place}`;
}

const NAMES = Math.max(...Object.values(EVENT_WORDS).map((words) => words.length));
const ANSWERS = "unknown".length;

function block(survival: Survival, world: World): readonly Line[] {
  const { application, mode, events } = survival;
  return [
    line`${painted("strong", shown(application))}  ${mode.known ? String(mode.value) : "mode unknown"}`,
    ...EVENTS.map((event) => {
      const one = events[event];
      const word = one.sessions.padEnd(ANSWERS);
      const tone = TONES[one.sessions];
      return line`  ${EVENT_WORDS[event].padEnd(NAMES)}  ${tone ? painted(tone, word) : word}  ${painted("quiet", shown(reason(one, world)))}`;
    }),
  ];
}

/** One block for each application: each event, what becomes of sessions, and what decides it. */
export const survivalTable = (all: readonly Survival[], world: World): Printed =>
  printed(
    all.flatMap((one, i) => [...(i > 0 ? [line``] : []), ...block(one, world)]),
    world.paint,
  );
