/** What `needs` names, for each thing a rule looks at. */
import { trimSlashes } from "../paths.js";
import type { Application } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import type { AppFacts, Fact, Facts, Load, LoadFact } from "../facts/facts.js";
import { loadOf, measuredLoad, onlyProcess } from "../facts/measured.js";
import { idOf, pathInSite } from "../sessions/application-id.js";
import { poolName } from "../sessions/pools.js";
import { type Logs, logsOf } from "./logs.js";
import { recordedOf } from "./recording.js";
import type { AnyRule, Inputs, Need, Needs } from "../rule.js";

export interface World {
  /** Those of the tree; absent where one is looked at by itself. */
  readonly applications: readonly Application[] | undefined;
  readonly facts: Facts;
  readonly now: string | undefined;
}

const trimmed = (path: string) => trimSlashes(path.toLowerCase());

/** Facts declared for an application: "/" and "Site name/path" both name it. */
export function factsFor(application: Application, facts: Facts): AppFacts | undefined {
  const path = trimmed(application.path);
  return facts.apps.find((app) => trimmed(app.app) === path);
}

/** What is declared of the servers of an application, or of all. */
export const deploymentOf = (application: Application, facts: Facts) =>
  factsFor(application, facts)?.deployment ?? facts.deployment;

/** What a performance log counted of an application whose site has an id. */
function countedIn(application: Application, { applications = [] }: World, { counters }: Logs) {
  const id = idOf(application);
  if (id === undefined || counters.length === 0) return undefined;
  const others = applications.filter((other) => other.site?.id === id.site).map(pathInSite);
  return measuredLoad(id, counters, others);
}

/**
 * Sites of the server, where all their applications run in the pool of this one: a process then is
 * that pool's.
 */
function sitesOfPool({ pool, config }: Application): ReadonlySet<number> | undefined {
  if (!pool) return undefined;
  const sites = ifKnown(() =>
    config["system.applicationHost/sites"].$entries.map(({ id, $entries }) => ({
      id: id.value,
      pools: $entries.map(({ applicationPool }) => applicationPool.value || "DefaultAppPool"),
    })),
  );
  const own = poolName(pool).toLowerCase();
  const isAlone = sites?.every(({ pools }) => pools.every((name) => name.toLowerCase() === own));
  return isAlone ? new Set(sites?.map(({ id }) => id)) : undefined;
}

/** What a performance log saw of the process of an application. */
function processOf(application: Application, { counters }: Logs) {
  if (counters.length === 0) return undefined;
  const sites = sitesOfPool(application);
  return sites && onlyProcess(counters, (site) => sites.has(site));
}

/** What is known of the load: a process alone is a load of which nothing else is known. */
function loadOfAll(
  application: Application,
  declared: Fact<Load> | undefined,
  world: World,
  logs: Logs,
): LoadFact | undefined {
  const counted = loadOf(declared, countedIn(application, world, logs));
  const load = counted && logs.doubt ? { ...counted, doubt: logs.doubt } : counted;
  const process = processOf(application, logs);
  if (!process) return load;
  const { evidence, observedAt } = process;
  const bare: LoadFact = {
    value: {},
    evidence,
    ...(observedAt === undefined ? {} : { observedAt }),
    confidence: "observed",
    ...(logs.doubt ? { doubt: logs.doubt } : {}),
  };
  return { ...(load ?? bare), process };
}

/**
 * Inputs for which the other applications of a tree are looked at: they themselves, and what
 * evidence shows only by them whose it is.
 */
const asksOthers = (name: Need, { cookies = [], urlIds = [], counters }: Facts): boolean =>
  name === "applications" ||
  (name === "browser" && cookies.length + urlIds.length > 0) ||
  (name === "load" && counters !== undefined);

/**
 * Whether what a rule needs of one application is found out by the others of its tree too. Of
 * documents nobody says to which applications they belong.
 */
export const needsOthers = (
  { per, needs }: Pick<AnyRule, "per" | "needs">,
  facts: Facts,
): boolean => per !== "document" && parsed(needs).some(({ name }) => asksOthers(name, facts));

/**
 * All inputs there are for an application; absent ones are missing, and where it is looked at by
 * itself those that the others would have to be asked for.
 */
export function applicationInputs(application: Application, world: World): Partial<Inputs> {
  const app = factsFor(application, world.facts);
  const deployment = app?.deployment ?? world.facts.deployment;
  const { applications, facts } = world;
  const mayAsk = (name: Need) => applications !== undefined || !asksOthers(name, facts);
  const browser = mayAsk("browser")
    ? recordedOf(application, applications ?? [], facts)
    : undefined;
  const logs = logsOf(application, facts, deployment);
  const load = mayAsk("load") ? loadOfAll(application, app?.load, world, logs) : undefined;
  return {
    application,
    // Without its folder nobody knows what its web.config says.
    ...(application.folder === undefined ? {} : { config: application.config }),
    ...(application.site ? { site: application.site } : {}),
    ...(application.pool ? { pool: application.pool } : {}),
    ...(browser ? { browser } : {}),
    ...(load ? { load } : {}),
    ...(deployment || app?.host ? { hosts: { deployment, memory: app?.host } } : {}),
    ...worldInputs({ ...world, facts: { ...facts, events: logs.events } }),
  };
}

/** Inputs that do not depend on what is looked at. */
export function worldInputs(world: World): Partial<Inputs> {
  return {
    ...(world.applications === undefined ? {} : { applications: world.applications }),
    ...(world.facts.services.length > 0 ? { services: world.facts.services } : {}),
    ...(world.facts.events?.length ? { events: world.facts.events } : {}),
    ...(world.facts.stateServers?.length ? { stateServers: world.facts.stateServers } : {}),
    ...(world.now === undefined ? {} : { now: world.now }),
  };
}

interface ParsedNeed {
  readonly name: Need;
  readonly isOptional: boolean;
}

/** A rule is asked once for each application: its needs are taken apart once. */
const known = new WeakMap<Needs, readonly ParsedNeed[]>();

function parsed(needs: Needs): readonly ParsedNeed[] {
  let list = known.get(needs);
  if (!list) {
    list = needs.map((need) => {
      const isOptional = need.endsWith("?");
      return { name: (isOptional ? need.slice(0, -1) : need) as Need, isOptional };
    });
    known.set(needs, list);
  }
  return list;
}

/** Exactly what a rule asks for, or what is missing. */
export function pick(
  needs: Needs,
  inputs: Partial<Inputs>,
): { given: object } | { missing: Need[] } {
  const given: Partial<Record<Need, unknown>> = {};
  const missing: Need[] = [];
  for (const { name, isOptional } of parsed(needs)) {
    const value = inputs[name];
    if (value !== undefined) given[name] = value;
    else if (!isOptional) missing.push(name);
  }
  return missing.length > 0 ? { missing } : { given };
}
