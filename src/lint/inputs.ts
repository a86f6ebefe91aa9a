/** What `needs` names, for each thing a rule looks at. */
import { trimSlashes } from "../paths.js";
import type { Application } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { isInstanceOf } from "../facts/counters/known.js";
import type { AppFacts, Fact, Facts, Load, LoadFact } from "../facts/facts.js";
import { loadOf, measuredLoad, onlyProcess } from "../facts/measured.js";
import { idOf, otherSites, pathInSite } from "../sessions/application-id.js";
import { poolName } from "../sessions/pools.js";
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
function countedIn(application: Application, { facts, applications = [] }: World) {
  const id = idOf(application);
  if (id === undefined || !facts.counters) return undefined;
  const others = applications.filter((other) => other.site?.id === id.site).map(pathInSite);
  return measuredLoad(id, facts.counters, others);
}

/** Why the performance logs at hand tell no load of an application; undefined where there are none. */
export function whyNoLoad(application: Application, { counters = [] }: Facts): string | undefined {
  const counts = counters.flatMap(({ value }) => (value.kind === "sessionsActive" ? value : []));
  const seen = counts.flatMap((count) => count.application ?? []);
  if (counts.length === 0) return undefined;
  if (seen.length === 0) return "the log has the total of all applications alone";
  const elsewhere = otherSites(
    application,
    seen.map(({ site }) => site),
  );
  const id = idOf(application);
  if (elsewhere !== undefined || !id) return elsewhere;
  return seen.some((one) => isInstanceOf(one, id.site, id.path))
    ? undefined
    : `the log speaks of other applications of site ${id.site}`;
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
function processOf(application: Application, { facts }: World) {
  if (!facts.counters) return undefined;
  const sites = sitesOfPool(application);
  return sites && onlyProcess(facts.counters, (site) => sites.has(site));
}

/** What is known of the load: a process alone is a load of which nothing else is known. */
function loadOfAll(
  application: Application,
  declared: Fact<Load> | undefined,
  world: World,
): LoadFact | undefined {
  const load = loadOf(declared, countedIn(application, world));
  const process = processOf(application, world);
  if (!process) return load;
  const { evidence, observedAt } = process;
  const bare: LoadFact = {
    value: {},
    evidence,
    ...(observedAt === undefined ? {} : { observedAt }),
    confidence: "observed",
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
  const load = mayAsk("load") ? loadOfAll(application, app?.load, world) : undefined;
  return {
    application,
    // Without its folder nobody knows what its web.config says.
    ...(application.folder === undefined ? {} : { config: application.config }),
    ...(application.site ? { site: application.site } : {}),
    ...(application.pool ? { pool: application.pool } : {}),
    ...(browser ? { browser } : {}),
    ...(load ? { load } : {}),
    ...(deployment || app?.host ? { hosts: { deployment, memory: app?.host } } : {}),
    ...worldInputs(world),
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
