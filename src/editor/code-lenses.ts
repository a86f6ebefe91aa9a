/** What stands over each session section: what is in force, who decided it, what sessions survive. */
import { factsFor } from "../lint/inputs.js";
import type { Described } from "../effective/describe.js";
import type { InForce } from "../run/view.js";
import type { Span } from "../source.js";
import { EVENTS, type Event, type Sessions } from "../survival/law.js";
import { survive, type Survival } from "../survival/survive.js";
import { deciderText, inForceAt, inForceWords, valueWords } from "./in-force.js";
import type { Looked, World } from "./looked.js";
import { plainLine } from "./plain-line.js";
import { refusalOf } from "./refused.js";
import { type OtherSection, SESSION_STATE, sessionSections } from "./session-sections.js";

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

const joined = (words: readonly string[], by: "and" | "or" = "and"): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${by} ${words.at(-1) ?? ""}`;

/** What each event is called in a sentence. */
const NAMES: Readonly<Record<Event, string>> = {
  idleStop: "idle stops",
  periodicRecycle: "periodic recycles",
  memoryRecycle: "memory recycles",
  deployment: "deployments",
  configurationTouch: "edits of Web.config",
  reboot: "reboots",
  patch: "patches",
  nodeLoss: "the loss of the server",
};

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
    if (!group) return [NAMES[event]];
    return group.events[0] === event ? [group.name] : [];
  });
}

/** "sessions survive recycles and deployments, but not reboots or the loss of the server". */
function survivalWords(survival: Survival): string {
  const [kept, lost, partly, unknown] = (["kept", "lost", "partly", "unknown"] as const).map(
    (one) => eventsWith(survival, one),
  ) as [readonly string[], readonly string[], readonly string[], readonly string[]];
  if (eventsWith(survival, "none").length > 0) {
    const { why } = survival.events.deployment;
    return why === undefined ? "there are no sessions" : `the application does not start: ${why}`;
  }
  if (kept.length + lost.length + partly.length === 0)
    return "the files do not show what sessions survive";
  const not = joined(lost, "or");
  const survives =
    kept.length === 0
      ? lost.length === 0
        ? ""
        : `sessions do not survive ${not}`
      : `sessions survive ${joined(kept)}${lost.length === 0 ? "" : `, but not ${not}`}`;
  const parts = [
    survives,
    // Of several servers one keeps its sessions while another goes down.
    partly.length > 0
      ? `${joined(partly).replace("the loss of the server", "the loss of a server")} cost only the sessions of that server`
      : "",
    unknown.length > 0 ? `whether they survive ${joined(unknown, "or")} is not known` : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** Where a folder below says another mode, the sessions of its application tell nothing of it. */
function isOfApplication(mode: Described, { path, application }: InForce, world: World): boolean {
  const own = application && (path === application.path ? undefined : world.at(application.path));
  if (!own || "problem" in own) return application !== undefined;
  const { from } = own.describe(SESSION_STATE)?.values.find(isMode) ?? {};
  return placeKey(from) === placeKey(mode.from);
}

const isMode = ({ name }: Described) => name === "mode";

const placeKey = (from: Described["from"] | undefined): string =>
  from === undefined || typeof from === "string"
    ? String(from)
    : `${from.source.path}:${from.span.start}`;

function survivalOf({ application }: InForce, world: World): string {
  if (!application) return "";
  const facts = world.factsOf(application);
  const deployment = factsFor(application, facts)?.deployment ?? facts.deployment;
  const own = survive(application, deployment).find(({ mode }) => mode !== "ClassicAsp");
  return own ? survivalWords(own) : "";
}

function ofSessionState(inForce: InForce, world: World, cwd: string): string {
  const mode = inForce.describe(SESSION_STATE)?.values.find(isMode);
  if (!mode) return "";
  const survival = isOfApplication(mode, inForce, world) ? survivalOf(inForce, world) : "";
  return `in force: ${inForceWords(mode, cwd)}${survival === "" ? "" : `; ${survival}`}`;
}

/** What tells most of a section; sessions have to do with it. */
interface Telling {
  /** Also where nobody writes it. */
  readonly always: string;
  /** Where somebody does. */
  readonly written: readonly string[];
}

const TELLING: Readonly<Record<OtherSection, Telling>> = {
  // The session cookie takes both from here.
  "system.web/httpCookies": {
    always: "requireSSL",
    written: ["domain", "httpOnlyCookies", "sameSite"],
  },
  "system.web/machineKey": {
    always: "validationKey",
    written: ["decryptionKey", "validation", "decryption"],
  },
  "system.web/hostingEnvironment": { always: "idleTimeout", written: ["shutdownTimeout"] },
  "system.web/sessionPageState": { always: "historySize", written: [] },
  "system.webServer/asp": {
    always: "session/allowSessionState",
    written: ["session/timeout", "session/max"],
  },
  "system.webServer/aspNetCore": { always: "hostingModel", written: ["processesPerApplication"] },
};

/** The values that tell most, each with who decides it; what one line decides together. */
function ofOther(inForce: InForce, path: OtherSection, cwd: string): string {
  const { always, written } = TELLING[path];
  const values = inForce.describe(path)?.values ?? [];
  const told = [always, ...written].flatMap((name) =>
    values.filter((one) => one.name === name && (name === always || one.from !== "default")),
  );
  const deciders = new Set(told.map((one) => deciderText(one, cwd)));
  const parts = [...deciders].map((decider) => {
    const own = told.filter((one) => deciderText(one, cwd) === decider);
    const named = own.map((one) => `${one.name.replace(/^.*\//, "")} ${valueWords(one)}`);
    return `${joined(named)}, ${decider}`;
  });
  return parts.length === 0 ? "" : `in force: ${parts.join("; ")}`;
}

/**
 * One line over each session section.
 * @returns none where the files at hand do not show one place at which the document speaks
 */
export function codeLenses(looked: Looked): readonly CodeLens[] {
  const world = looked.view();
  if (!world) return [];
  const lenses: CodeLens[] = [];
  for (const { element, place } of sessionSections(looked)) {
    const inForce = inForceAt(looked, element);
    if (!inForce) continue;
    const refusal = refusalOf(looked, element);
    const title = refusal
      ? `not in force: refused here by ${refusal.rule}`
      : place.path === SESSION_STATE
        ? ofSessionState(inForce, world, looked.cwd)
        : ofOther(inForce, place.path as OtherSection, looked.cwd);
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
