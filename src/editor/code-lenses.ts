/** What stands over each session section: what is in force, who decided it, what sessions survive. */
import { factsFor } from "../lint/inputs.js";
import { EVENT_WORDS } from "../report/survival.js";
import type { InForce } from "../run/view.js";
import type { Span } from "../source.js";
import { EVENTS, type Event, type Sessions } from "../survival/law.js";
import { survive, type Survival } from "../survival/survive.js";
import { inForceAt, inForceWords, placeText } from "./in-force.js";
import type { Looked, World } from "./looked.js";
import { plainLine } from "./plain-line.js";
import { SESSION_STATE, type SessionSection, sessionSections } from "./session-sections.js";

/** A lens has a line for itself. */
const LONGEST = 300;

export interface CodeLens {
  /** The name of the section's element. */
  readonly span: Span;
  readonly title: string;
  /** What to show in full when somebody follows it: this section at this path. */
  readonly path: string;
  readonly section: string;
}

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** Events that mostly have one answer, and what they are called together. */
const GROUPS: readonly { readonly name: string; readonly events: readonly Event[] }[] = [
  { name: "recycles", events: ["idleStop", "periodicRecycle", "memoryRecycle"] },
  { name: "deployments", events: ["deployment", "configurationTouch"] },
  { name: "reboots", events: ["reboot", "patch"] },
];

/** What has an answer, those first that end only the process. */
function eventsWith({ events }: Survival, wanted: Sessions): readonly string[] {
  const own = EVENTS.filter((event) => events[event].sessions === wanted);
  const whole = GROUPS.filter(({ events: all }) => all.every((event) => own.includes(event)));
  return own.flatMap((event) => {
    const group = whole.find((one) => one.events.includes(event));
    if (!group) return [EVENT_WORDS[event]];
    return group.events[0] === event ? [group.name] : [];
  });
}

/** "survives recycles and deployments, not reboots". */
function survivalWords(survival: Survival): string {
  const [kept, lost, partly] = (["kept", "lost", "partly"] as const).map((one) =>
    eventsWith(survival, one),
  ) as [readonly string[], readonly string[], readonly string[]];
  if (eventsWith(survival, "none").length > 0) return "no sessions";
  const parts = [
    kept.length > 0 ? `survives ${joined(kept)}` : "",
    lost.length > 0 ? `${kept.length === 0 ? "lost by" : "not"} ${joined(lost)}` : "",
    partly.length > 0 ? `those of one server lost by ${joined(partly)}` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function survivalOf({ application }: InForce, world: World): string {
  if (!application) return "";
  const facts = world.factsOf(application);
  const deployment = factsFor(application, facts)?.deployment ?? facts.deployment;
  const own = survive(application, deployment).find(({ mode }) => mode !== "ClassicAsp");
  return own ? survivalWords(own) : "";
}

function ofSessionState(inForce: InForce, world: World, cwd: string): string {
  const mode = inForce.describe(SESSION_STATE)?.values.find(({ name }) => name === "mode");
  if (!mode) return "";
  const survival = survivalOf(inForce, world);
  return `in force: ${inForceWords(mode, cwd)}${survival === "" ? "" : `; ${survival}`}`;
}

/** How many values of a section others decide, and who. */
function ofOther(
  { document }: Looked,
  inForce: InForce,
  { place }: SessionSection,
  cwd: string,
): string {
  const values = inForce.describe(place.path)?.values ?? [];
  const written = values.flatMap(({ from }) =>
    from === "default" || from === "unseen" ? [] : [from],
  );
  const foreign = written.filter(({ source }) => source.path !== document.source.path);
  const files = [...new Set(foreign.map(({ source }) => source.path))].map((path) =>
    placeText(foreign.find(({ source }) => source.path === path)!, cwd),
  );
  const count = `${written.length} of ${values.length} values written`;
  return `in force: ${count}${files.length === 0 ? "" : `, ${foreign.length} by ${joined(files.slice(0, 3))}`}`;
}

/**
 * One line over each session section.
 * @returns none where the files at hand do not show one place at which the document speaks
 */
export function codeLenses(looked: Looked): readonly CodeLens[] {
  const world = looked.view();
  if (!world) return [];
  const lenses: CodeLens[] = [];
  for (const section of sessionSections(looked)) {
    const { element, place } = section;
    const inForce = inForceAt(looked, element);
    if (!inForce) continue;
    const title =
      place.path === SESSION_STATE
        ? ofSessionState(inForce, world, looked.cwd)
        : ofOther(looked, inForce, section, looked.cwd);
    if (title === "") continue;
    lenses.push({
      span: element.nameSpan,
      title: plainLine(`${title} [${inForce.path}]`, LONGEST),
      path: inForce.path,
      section: place.path,
    });
  }
  return lenses;
}
