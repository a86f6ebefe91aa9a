/** What a change does to people, as a table, as Markdown for a pull request, and as JSON. */
import type { Change } from "../impact/change.js";
import type { Comparison, Impact } from "../impact/impact.js";
import type { Fate } from "../impact/law.js";
import { nowMatters } from "../impact/steps.js";
import type { Schema } from "../settings/schema.js";
import { type Location, positionAt } from "../source.js";
import { apart } from "./apart.js";
import { cell } from "./markdown-text.js";
import { MASK } from "./mask.js";
import { type Line, line, painted, printed, type Printed, printedJson, shown } from "./print.js";
import { relativePath } from "./relative.js";
import type { Surroundings, Tone } from "./report.js";
import { nameOf, placeOf, valueOf, valueWords } from "./value-in-force.js";

type World = Pick<Surroundings, "cwd" | "paint"> & { readonly schema: Schema };

const SESSIONS: Readonly<Record<Fate, string>> = {
  end: "sessions end",
  kept: "sessions go on",
  unsure: "sessions may end",
};

const SIGN_INS: Readonly<Record<Fate, string>> = {
  end: "sign-ins end",
  kept: "sign-ins go on",
  unsure: "sign-ins may end",
};

const TONES: Readonly<Partial<Record<Fate, Tone>>> = { end: "error", unsure: "warning" };

const verdict = ({ sessions, signIns }: Pick<Impact, "sessions" | "signIns">) =>
  `${SESSIONS[sessions]}, ${SIGN_INS[signIns]}`;

const worst = ({ sessions, signIns }: Pick<Impact, "sessions" | "signIns">): Fate =>
  [sessions, signIns].includes("end") ? "end" : sessions === "kept" ? signIns : sessions;

const MODE = "system.web/sessionState@mode";

/** For whom a change ends something: "For people in /web: sessions end, sign-ins go on (mode)." */
export function sentenceOn(one: Impact): string | undefined {
  if (worst(one) === "kept") return undefined;
  const names = one.changes
    .filter(({ effect }) => worst(effect) !== "kept")
    .map(({ now, what = "" }) => (now ? nameOf(now).attribute : what));
  const matters = one.changes.some(({ now }) => now?.name === MODE) ? nowMatters(one.mode) : [];
  const next = matters.length === 0 ? "" : ` Now it matters: ${matters.join("; ")}.`;
  return `For people in ${one.application}: ${verdict(one)} (${names.join(", ")}).${next}`;
}

/** "mode: InProc -> StateServer", or what changed in words. */
function changeWords(
  { setting, old, now, shown: said, what = "" }: Change,
  schema: Schema,
): string {
  if (setting === undefined || !old || !now) return what;
  if (said) return `${apart(said.old)} -> ${apart(said.now)} (${nameOf(now).attribute})`;
  if ([old, now].some((one) => valueOf(one, schema) === MASK))
    return `${nameOf(now).attribute} (not shown)`;
  return `${nameOf(now).attribute}: ${valueWords(old, schema)} -> ${valueWords(now, schema)}`;
}

function placeWords(at: Location | undefined, cwd: string): string {
  if (!at) return "";
  return `${relativePath(cwd, at.source.path)}:${String(positionAt(at.source, at.span.start).line)}`;
}

const NOTHING = "No change here touches the people who are signed in.";

const listed = (names: readonly string[]) => names.join(", ");

function others({ came, went }: Comparison): readonly Line[] {
  return [
    ...(came.length > 0 ? [line`New: ${shown(listed(came))}. Nobody is signed in there yet.`] : []),
    ...(went.length > 0
      ? [line`Gone: ${shown(listed(went))}. Its sessions and sign-ins end.`]
      : []),
  ];
}

function block(one: Impact, { cwd, schema }: World): readonly Line[] {
  const tone = TONES[worst(one)];
  const words = verdict(one);
  return [
    line`${painted("strong", shown(one.application))}  ${tone ? painted(tone, words) : words}`,
    ...one.changes.flatMap((change) => [
      line`  ${shown(changeWords(change, schema))}  ${painted("quiet", shown(placeWords(change.at, cwd)))}`,
      line`    ${verdict(change.effect)}. ${change.effect.because}`,
    ]),
    ...one.steps.map((step, i) => line`  ${i + 1}. ${step}`),
  ];
}

/** One block for each application: each change, what it does, and the order of steps. */
export function impactTable(comparison: Comparison, world: World): Printed {
  const blocks = comparison.impacts.map((one) => block(one, world));
  const rest = others(comparison);
  const lines = blocks.flatMap((one, i) => [...(i > 0 ? [line``] : []), ...one]);
  return printed(
    [
      ...(blocks.length === 0 ? [line`${NOTHING}`] : lines),
      ...(rest.length > 0 ? [line``, ...rest] : []),
    ],
    world.paint,
  );
}

/** The same as a comment for a pull request. */
export function impactMarkdown(comparison: Comparison, { cwd, paint, schema }: World): Printed {
  const of = (one: Impact): readonly Line[] => [
    line`### ${cell(one.application)}: ${verdict(one)}`,
    line``,
    line`| change | sessions | sign-ins | why | where |`,
    line`| --- | --- | --- | --- | --- |`,
    ...one.changes.map(
      (change) =>
        line`| ${cell(changeWords(change, schema))} | ${change.effect.sessions} | ${change.effect.signIns} | ${change.effect.because} | ${cell(placeWords(change.at, cwd))} |`,
    ),
    line``,
    ...one.steps.map((step, i) => line`${i + 1}. ${step}`),
    ...(one.steps.length > 0 ? [line``] : []),
  ];
  return printed(
    [
      ...(comparison.impacts.length === 0 ? [line`${NOTHING}`] : comparison.impacts.flatMap(of)),
      ...others(comparison),
    ],
    paint,
  );
}

function changeObject(
  { setting, old, now, shown: said, what, at, effect }: Change,
  { cwd, schema }: World,
) {
  const side = (one: typeof old, text: string | undefined) =>
    one && {
      value: text === undefined ? (valueOf(one, schema) ?? null) : apart(text),
      from: placeOf(one, cwd),
    };
  return {
    ...(setting === undefined || !now ? {} : nameOf(now)),
    ...(what === undefined ? {} : { what }),
    ...(old ? { old: side(old, said?.old) } : {}),
    ...(now ? { new: side(now, said?.now) } : {}),
    ...(at ? { at: placeWords(at, cwd) } : {}),
    sessions: effect.sessions,
    signIns: effect.signIns,
    because: effect.because,
    source: effect.source,
  };
}

/** The same for programs. */
export const impactJson = ({ impacts, came, went }: Comparison, world: World): Printed =>
  printedJson({
    applications: impacts.map(
      ({ path, site, configuration, sessions, signIns, changes, steps }) => ({
        path,
        site: site ?? null,
        configuration: configuration ?? null,
        sessions,
        signIns,
        changes: changes.map((change) => changeObject(change, world)),
        steps,
      }),
    ),
    came,
    went,
  });
