/** The `facts` block of an options file: what a person says about the world. */
import type {
  DeclaredApp,
  DeclaredFacts,
  DeclaredService,
} from "../../schema/generated/options.js";
import type { Location } from "../source.js";
import { isoDay } from "./dates.js";
import type { AppFacts, Fact, Facts, Service } from "./facts.js";

type Locate = (pointer: string) => Location | undefined;

/** A program that hands in facts may write any date; the options file may not. */
const dated = (observedAt: string | undefined) =>
  observedAt === undefined || isoDay(observedAt) === undefined ? {} : { observedAt };

function declared<T>(
  value: T | undefined,
  evidence: Location | undefined,
  observedAt?: string,
): Fact<T> | undefined {
  if (value === undefined) return undefined;
  return {
    value,
    evidence,
    ...dated(observedAt),
    confidence: "declared",
  };
}

function serviceFact(written: DeclaredService, pointer: string, locate: Locate): Fact<Service> {
  const { observedAt, installed = true, ...service } = written;
  const { startMode, state } = service;
  const key = startMode !== undefined ? "startMode" : state !== undefined ? "state" : "name";
  const at = locate(`${pointer}/${key}`) ?? locate(pointer);
  return {
    value: { ...service, installed },
    evidence: at,
    ...dated(observedAt),
    confidence: "declared",
  };
}

function appFacts({ app, ...written }: DeclaredApp, pointer: string, locate: Locate): AppFacts {
  const load = declared(written.load, locate(`${pointer}/load`), written.load?.measuredOn);
  const host = declared(written.host, locate(`${pointer}/host`));
  const deployment = declared(written.deployment, locate(`${pointer}/deployment`));
  return {
    app,
    ...(load ? { load } : {}),
    ...(host ? { host } : {}),
    ...(deployment ? { deployment } : {}),
  };
}

/**
 * Turns the `facts` block of an options file into facts.
 * @param facts - the value of the key `facts`, as its schema has found it right
 * @param locate - place of a value by its JSON pointer, counted from the block: "/services/0/startMode"
 */
export function declaredFacts(facts: DeclaredFacts | undefined, locate: Locate): Facts {
  const { services = [], apps = [], deployment } = facts ?? {};
  const own = declared(deployment, locate("/deployment"));
  return {
    services: services.map((one, i) => serviceFact(one, `/services/${i}`, locate)),
    apps: apps.map((one, i) => appFacts(one, `/apps/${i}`, locate)),
    ...(own ? { deployment: own } : {}),
  };
}
