/** What a change does to the people who are signed in: settings of before beside those of now. */
import { type Application, applicationName } from "../effective/application.js";
import type { Files } from "../files.js";
import { hasNoSessions } from "../survival/store.js";
import { changesAround, obstacles } from "./around.js";
import { type Change, differing, modeOf, type Side, told } from "./change.js";
import { type Fate, SESSION } from "./law.js";
import { stepsFor, type Step } from "./steps.js";
import { storeChanges } from "./stores.js";

export interface Impact {
  readonly application: string;
  readonly path: string;
  readonly site: string | undefined;
  readonly configuration: string | undefined;
  readonly sessions: Fate;
  readonly signIns: Fate;
  /** The modes where they are known. */
  readonly mode: { readonly old: string | undefined; readonly now: string | undefined };
  readonly changes: readonly Change[];
  /** What to do, in the order that loses least. */
  readonly steps: readonly Step[];
}

const MODE = `${SESSION}@mode`;

function changesBetween(old: Side, now: Side): readonly Change[] {
  const hides = obstacles(old, now);
  if (hides) return hides;
  const [was, is] = [old.application, now.application];
  const all = differing(was, is);
  const isMoved = all.some(({ setting }) => setting === MODE);
  const isWithout = hasNoSessions(was);
  // Another mode is the one cause of all that follows from it; where no sessions were, nothing ends.
  const counts = (setting: string) =>
    setting === MODE || !setting.startsWith(`${SESSION}@`) || !(isMoved || isWithout);
  const settings = all.filter(({ setting, row }) => row.store !== true && counts(setting));
  const stores = all.filter(({ setting, row }) => row.store === true && counts(setting));
  const changes = [
    ...told(settings),
    ...(isWithout ? [] : storeChanges(was, is, stores)),
    ...changesAround(old, now),
  ];
  if (!isWithout) return changes;
  return changes.map(({ effect, ...rest }) => ({
    ...rest,
    effect: { ...effect, sessions: "kept" },
  }));
}

const WORST: readonly Fate[] = ["end", "unsure", "kept"];

const worst = (changes: readonly Change[], of: "sessions" | "signIns"): Fate =>
  WORST.find((fate) => changes.some(({ effect }) => effect[of] === fate)) ?? "kept";

/** Compares one application with what it was. Undefined where nothing touches people. */
export function impactOn(old: Side, now: Side): Impact | undefined {
  const changes = changesBetween(old, now);
  if (changes.length === 0) return undefined;
  const { application } = now;
  const mode = { old: modeOf(old.application), now: modeOf(application) };
  return {
    application: applicationName(application),
    path: application.path,
    site: application.site?.name,
    configuration: application.buildConfiguration,
    sessions: worst(changes, "sessions"),
    signIns: worst(changes, "signIns"),
    mode,
    changes,
    steps: stepsFor(changes, mode),
  };
}

/** What a change does, application by application. */
export interface Comparison {
  readonly impacts: readonly Impact[];
  /** Names of applications that are new, and of those that are no longer there. */
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** The disks that both sides lie on: files besides the configuration are compared with them. */
export interface Disks {
  readonly old?: Files;
  readonly now?: Files;
}

const nameKey = (application: Application) => applicationName(application).toLowerCase();

/** As stores know it: by the id of the site, whatever that is called. */
function idKey({ site, path, buildConfiguration = "" }: Application): string | undefined {
  if (site?.id === undefined) return undefined;
  const inSite = path.slice(site.name.length) || "/";
  return `${site.id} ${inSite} (${buildConfiguration})`.toLowerCase();
}

/** The plain files: what is deployed where no transform of that name is there. */
const plainKey = ({ path }: Application) => nameKey({ path } as Application);

/** Which application of one side is which of the other. */
function pairs(old: readonly Application[], now: readonly Application[]) {
  const byName = new Map(old.map((one) => [nameKey(one), one]));
  const names = new Set(now.map(nameKey));
  const byId = new Map(
    old.flatMap((one) => {
      const id = names.has(nameKey(one)) ? undefined : idKey(one);
      return id === undefined ? [] : [[id, one] as const];
    }),
  );
  return now.map((one) => {
    const was = byName.get(nameKey(one)) ?? byId.get(idKey(one) ?? "") ?? byName.get(plainKey(one));
    return { was, one };
  });
}

/** Transforms that are gone: the plain files are deployed in their place. */
function* withoutTransform(old: readonly Application[], now: readonly Application[]) {
  const names = new Map(now.map((one) => [nameKey(one), one]));
  for (const was of old) {
    if (was.buildConfiguration === undefined || names.has(nameKey(was))) continue;
    const one = names.get(plainKey(was));
    if (one) yield { was, one: { ...one, buildConfiguration: was.buildConfiguration } };
  }
}

/**
 * Compares applications by name, or by the id of a site that is called otherwise now; letter case
 * does not count.
 */
export function compare(
  old: readonly Application[],
  now: readonly Application[],
  disks: Disks = {},
): Comparison {
  const found = pairs(old, now);
  const gone = [...withoutTransform(old, now)];
  const known = new Set([...found, ...gone].map(({ was }) => was));
  return {
    impacts: [...found, ...gone].flatMap(
      ({ was, one }) =>
        (was &&
          impactOn({ application: was, disk: disks.old }, { application: one, disk: disks.now })) ??
        [],
    ),
    came: found.filter(({ was }) => was === undefined).map(({ one }) => applicationName(one)),
    went: old.filter((one) => !known.has(one)).map(applicationName),
  };
}
