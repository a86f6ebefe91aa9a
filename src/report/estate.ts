/** What is served, as plain data: applications with site, pool and session store, and what survives. */
import { type Application, applicationName, type Site } from "../effective/application.js";
import { readKnown } from "../effective/known.js";
import { deploymentOf } from "../lint/inputs.js";
import type { View } from "../run/view.js";
import { poolName } from "../sessions/pools.js";
import { type Summary, summarise } from "../sessions/summary.js";
import type { Location } from "../source.js";
import { EVENTS, type Event, type Sessions } from "../survival/law.js";
import {
  addressOf,
  classicStoreOf,
  type Store,
  type StoreKind,
  storeOf,
} from "../survival/store.js";
import { type Cell, type Survival, survive } from "../survival/survive.js";
import { apart } from "./apart.js";
import { modeOf } from "./survival.js";
import { nameOf, valueWords } from "./value-in-force.js";

/** A part of the estate by its name, with a word about it. */
export interface Part {
  readonly name: string;
  readonly note: string;
}

/** A session store, and the build configuration that alone uses it. */
export interface UsedStore extends Part {
  readonly configuration?: string;
}

export interface EstateApplication extends Part {
  /** Absent where it is not at hand. */
  readonly folder?: string;
  /** What findings call it: its name, and those of its build configurations. */
  readonly names: readonly string[];
  readonly site?: Part;
  readonly pool?: Part;
  readonly stores: readonly UsedStore[];
}

/** What decides an answer. */
export interface Decision {
  /** "mode InProc"; secrets masked. */
  readonly setting: string;
  readonly from: Location | "default";
}

export interface SurvivalCell {
  readonly sessions: Sessions;
  readonly because?: Decision;
  readonly missing: readonly string[];
}

export interface SurvivalRow {
  /** With the build configuration: "/shop (Release)". */
  readonly application: string;
  readonly mode: string;
  readonly events: Readonly<Record<Event, SurvivalCell>>;
}

export interface Estate {
  readonly applications: readonly EstateApplication[];
  readonly survival: readonly SurvivalRow[];
}

/** What a store is, and where. */
const STORES: Readonly<Record<StoreKind, string>> = {
  process: "gone when the process ends",
  asp: "gone when the process ends",
  ownService: "state service on the web server",
  otherService: "state service on another machine",
  ownDatabase: "SQL Server on the web server",
  otherDatabase: "SQL Server on another machine",
  ownCache: "Redis on the web server",
  otherCache: "Redis on another machine",
  provider: "kept as this provider decides",
  none: "switched off, or not used",
};

/** What those are called that have no address. */
const NAMES: Readonly<Partial<Record<StoreKind, string>>> = {
  process: "In the worker process",
  asp: "In the worker process",
  none: "No sessions",
};

const UNKNOWN_STORE: Part = { name: "Not known", note: "these files do not show it" };

const PREFIX = "tcpip=";

/** An address of a state service is judged as one, or its brackets look like data. */
const maskedAddress = (kind: StoreKind, where: string): string =>
  kind === "ownService" || kind === "otherService"
    ? apart(PREFIX + where).slice(PREFIX.length)
    : apart(where);

function storePart(application: Application, find: () => Store): Part {
  const store = readKnown(find);
  if (!("value" in store)) return UNKNOWN_STORE;
  const { kind } = store.value;
  const address = readKnown(() => addressOf(application, kind));
  const where = "value" in address ? address.value : undefined;
  const name = where === undefined || where === "" ? NAMES[kind] : maskedAddress(kind, where);
  return { name: name ?? "Address not known", note: STORES[kind] };
}

function storesOf(application: Application): readonly Part[] {
  if (application.folder === undefined) return [UNKNOWN_STORE];
  const classic = classicStoreOf(application);
  return [
    storePart(application, () => storeOf(application)),
    ...(classic ? [storePart(application, classic)] : []),
  ];
}

/** Those of the files as they are, and what build configurations bring besides. */
function usedStores(
  application: Application,
  configurations: readonly Application[],
): readonly UsedStore[] {
  const stores = new Map<string, UsedStore>();
  for (const one of [application, ...configurations]) {
    const { buildConfiguration: configuration } = one;
    for (const part of storesOf(one))
      if (!stores.has(JSON.stringify(part)))
        stores.set(JSON.stringify(part), {
          ...part,
          ...(configuration === undefined ? {} : { configuration }),
        });
  }
  return [...stores.values()];
}

function sitePart({ name, bindings }: Site): Part {
  const [first] = bindings;
  const more = bindings.length > 1 ? ` and ${bindings.length - 1} more` : "";
  return {
    name,
    note: first ? `${first.protocol} ${first.information}${more}` : "no binding",
  };
}

const poolNote = ({ idle, recycling }: Summary) =>
  `idle stop ${idle}, ${recycling === "none" ? "no recycling" : `recycles ${recycling}`}`;

function applicationPart(
  application: Application,
  configurations: readonly Application[],
): EstateApplication {
  const { folder, site, pool, path } = application;
  const summary = summarise(application);
  const { mode, timeout } = summary;
  return {
    name: path,
    note: folder === undefined ? "folder not at hand" : `${mode}, ${timeout}`,
    ...(folder === undefined ? {} : { folder }),
    names: [path, ...[application, ...configurations].map(applicationName)],
    ...(site ? { site: sitePart(site) } : {}),
    ...(pool ? { pool: { name: poolName(pool), note: poolNote(summary) } } : {}),
    stores: usedStores(application, configurations),
  };
}

function cellOf({ sessions, because, missing }: Cell, { schema }: Application): SurvivalCell {
  if (!because) return { sessions, missing };
  const setting = `${nameOf(because).attribute} ${valueWords(because, schema)}`;
  return { sessions, because: { setting, from: because.from }, missing };
}

function rowOf({ application: name, mode, events }: Survival, of: Application): SurvivalRow {
  return {
    application: name,
    mode: mode === "ClassicAsp" ? "classic ASP" : (modeOf(mode) ?? "mode unknown"),
    events: Object.fromEntries(
      EVENTS.map((event) => [event, cellOf(events[event], of)]),
    ) as SurvivalRow["events"],
  };
}

/** What a view shows, without the files behind it; secrets masked. */
export function estateOf(view: Pick<View, "applications" | "configurations" | "factsOf">): Estate {
  const variants = new Map<string, Application[]>();
  const keyOf = ({ path, folder }: Application) => JSON.stringify([path, folder]);
  for (const one of view.configurations) {
    const known = variants.get(keyOf(one));
    if (known) known.push(one);
    else variants.set(keyOf(one), [one]);
  }
  const withVariants = view.applications.map(
    (one) => [one, variants.get(keyOf(one)) ?? []] as const,
  );
  return {
    applications: withVariants.map(([one, others]) => applicationPart(one, others)),
    survival: withVariants.flatMap(([one, others]) =>
      [one, ...others].flatMap((each) =>
        survive(each, deploymentOf(each, view.factsOf(each))).map((row) => rowOf(row, each)),
      ),
    ),
  };
}
