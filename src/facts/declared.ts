/** The `facts` block of iislint.config.json: what a person says about the world. */
import type { Location } from "../source.js";
import type { AppFacts, Deployment, Fact, Facts, HostMemory, Load, Service } from "./facts.js";
import { startModeOf, stateOf } from "./services/words.js";

type Json = Readonly<Record<string, unknown>>;
type Locate = (pointer: string) => Location | undefined;

const isObject = (json: unknown): json is Json =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const listOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : []);

/** The keys of a pattern that hold a value of the right type; everything else is left out. */
function pickFields<T extends object>(
  json: unknown,
  numbers: readonly (keyof T & string)[],
  texts: Readonly<Partial<Record<keyof T & string, readonly string[] | "any">>>,
): T | undefined {
  if (!isObject(json)) return undefined;
  const out: Record<string, unknown> = {};
  for (const name of numbers) if (typeof json[name] === "number") out[name] = json[name];
  for (const [name, allowed] of Object.entries<readonly string[] | "any" | undefined>(texts)) {
    const value = json[name];
    if (typeof value === "string" && (allowed === "any" || allowed?.includes(value)))
      out[name] = value;
  }
  return out as T;
}

function declared<T>(
  value: T | undefined,
  evidence: Location | undefined,
  observedAt: unknown,
): Fact<T> | undefined {
  if (value === undefined) return undefined;
  return {
    value,
    evidence,
    ...(typeof observedAt === "string" ? { observedAt } : {}),
    confidence: "declared",
  };
}

function serviceFact(json: unknown, pointer: string, locate: Locate): Fact<Service> | undefined {
  if (!isObject(json) || typeof json.name !== "string") return undefined;
  const startMode = startModeOf(json.startMode);
  const state = stateOf(json.state);
  const service: Service = {
    ...(typeof json.host === "string" ? { host: json.host } : {}),
    name: json.name,
    installed: json.installed !== false,
    ...(startMode === undefined ? {} : { startMode }),
    ...(state === undefined ? {} : { state }),
  };
  const key = startMode !== undefined ? "startMode" : state !== undefined ? "state" : "name";
  return declared(service, locate(`${pointer}/${key}`) ?? locate(pointer), json.observedAt);
}

function deploymentFact(json: unknown, pointer: string, locate: Locate) {
  const value = pickFields<Deployment>(json, ["servers"], {
    affinity: ["none", "cookie", "ip"],
    platform: "any",
  });
  return declared(value, locate(pointer), undefined);
}

function appFacts(json: unknown, pointer: string, locate: Locate): AppFacts | undefined {
  if (!isObject(json) || typeof json.app !== "string") return undefined;
  const load = pickFields<Load>(
    json.load,
    [
      "concurrentSessions",
      "newSessionsPerMinute",
      "avgActiveMinutes",
      "avgSessionBytes",
      "p95SessionBytes",
      "avgViewStateBytes",
    ],
    { sizeMeasuredAs: ["memory", "serialized"], measuredOn: "any", source: "any" },
  );
  const memory = pickFields<HostMemory>(
    json.host,
    ["ramMB", "reservedMB", "otherPoolsMB", "containerLimitMB"],
    {},
  );
  const loadFact = declared(load, locate(`${pointer}/load`), load?.measuredOn);
  const host = declared(memory, locate(`${pointer}/host`), undefined);
  const deployment = deploymentFact(json.deployment, `${pointer}/deployment`, locate);
  return {
    app: json.app,
    ...(loadFact ? { load: loadFact } : {}),
    ...(host ? { host } : {}),
    ...(deployment ? { deployment } : {}),
  };
}

/**
 * Turns the `facts` block of a configuration file into facts. The block is checked against its
 * schema elsewhere; what does not fit is left out here.
 * @param json - the value of the key `facts`
 * @param locate - place of a value by its JSON pointer, counted from the block: "/services/0/startMode"
 */
export function declaredFacts(json: unknown, locate: Locate): Facts {
  if (!isObject(json)) return { services: [], apps: [] };
  const deployment = deploymentFact(json.deployment, "/deployment", locate);
  return {
    services: listOf(json.services)
      .map((item, i) => serviceFact(item, `/services/${i}`, locate))
      .filter((fact) => fact !== undefined),
    apps: listOf(json.apps)
      .map((item, i) => appFacts(item, `/apps/${i}`, locate))
      .filter((app) => app !== undefined),
    ...(deployment ? { deployment } : {}),
  };
}
