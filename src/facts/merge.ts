/** Facts from several sources, put together. */
import { trimSlashes } from "../paths.js";
import { eachOnce } from "./events/once.js";
import type { AppFacts, EventCount, Fact, Facts, Service } from "./facts.js";

/** What speaks for the machine itself comes first; a policy only says what is wanted. */
const NEARNESS = [undefined, "registry", "policy"] as const;

/** Observed before declared, then newest first, undated last; then the nearer to the machine. */
export function bySoundness(a: Fact<unknown>, b: Fact<unknown>): number {
  if (a.confidence !== b.confidence) return a.confidence === "observed" ? -1 : 1;
  const [left, right] = [a.observedAt ?? "", b.observedAt ?? ""];
  if (left !== right) return left > right ? -1 : 1;
  return NEARNESS.indexOf(a.via) - NEARNESS.indexOf(b.via);
}

const soundest = <T>(a: Fact<T> | undefined, b: Fact<T> | undefined) =>
  a && b ? (bySoundness(a, b) <= 0 ? a : b) : (a ?? b);

const keyOf = ({ host, name }: Service) => JSON.stringify([host, name]).toLowerCase();

const sameContent = (a: Service, b: Service) =>
  a.installed === b.installed && a.startMode === b.startMode && a.state === b.state;

/** A later look of the same kind that says at least as much takes the place of an earlier one. */
function supersedes(later: Fact<Service>, earlier: Fact<Service>): boolean {
  if (later.confidence !== earlier.confidence || !later.observedAt || !earlier.observedAt)
    return false;
  // A newer policy says nothing about what a machine had, nor the other way round.
  if ((later.via === "policy") !== (earlier.via === "policy")) return false;
  return (
    later.observedAt.slice(0, 10) > earlier.observedAt.slice(0, 10) &&
    (later.value.startMode !== undefined || earlier.value.startMode === undefined) &&
    (later.value.state !== undefined || earlier.value.state === undefined)
  );
}

function mergeServices(all: readonly Fact<Service>[]): Fact<Service>[] {
  const kept: Fact<Service>[] = [];
  const byService = new Map<string, Fact<Service>[]>();
  for (const fact of [...all].sort(bySoundness)) {
    const key = keyOf(fact.value);
    const known = byService.get(key) ?? [];
    byService.set(key, known);
    const beaten = known.some(
      (other) => supersedes(other, fact) || sameContent(other.value, fact.value),
    );
    if (beaten) continue;
    known.push(fact);
    kept.push(fact);
  }
  return kept;
}

/** What event 7040 tells of a service: the start mode that it was last given. */
function servicesIn(events: readonly Fact<EventCount>[]): Fact<Service>[] {
  const latest = new Map<string, Fact<Service>>();
  for (const { value, ...fact } of events) {
    const { host, service, to, last = "" } = value;
    if (value.reason !== "startType" || service === undefined || to === undefined) continue;
    const own = { ...(host === undefined ? {} : { host }), name: service };
    const known = latest.get(keyOf({ ...own, installed: true }));
    if (known && (known.observedAt ?? "") > last) continue;
    latest.set(keyOf({ ...own, installed: true }), {
      ...fact,
      value: { ...own, installed: true, startMode: to },
    });
  }
  return [...latest.values()];
}

function mergeApps(all: readonly AppFacts[]): AppFacts[] {
  const byPath = new Map<string, AppFacts>();
  for (const app of all) {
    const key = trimSlashes(app.app.toLowerCase());
    const known = byPath.get(key);
    if (!known) {
      byPath.set(key, app);
      continue;
    }
    const load = soundest(known.load, app.load);
    const host = soundest(known.host, app.host);
    const deployment = soundest(known.deployment, app.deployment);
    byPath.set(key, {
      app: known.app,
      ...(load ? { load } : {}),
      ...(host ? { host } : {}),
      ...(deployment ? { deployment } : {}),
    });
  }
  return [...byPath.values()];
}

/** What several sources say in lists that stand side by side. */
const LISTS = ["stateServers", "counters", "logs", "cookies", "urlIds", "refused"] as const;

function together(parts: readonly Facts[]): Pick<Facts, (typeof LISTS)[number]> {
  const lists = LISTS.map(
    (name) => [name, parts.flatMap<unknown>((part) => part[name] ?? [])] as const,
  );
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}

/**
 * Puts facts of several sources together, the soundest first: what a tool printed before what a
 * person wrote, newer before older. An older listing of the same service gives way to a newer one
 * of the same kind. Sources that contradict each other are both kept: the rule that uses them
 * takes the worse and names both.
 */
export function mergeFacts(...parts: readonly Facts[]): Facts {
  const deployment = parts
    .map((part) => part.deployment)
    .reduce((best, next) => soundest(best, next), undefined);
  const events = eachOnce(parts.flatMap((part) => part.events ?? []));
  return {
    services: mergeServices([...parts.flatMap((part) => part.services), ...servicesIn(events)]),
    apps: mergeApps(parts.flatMap((part) => part.apps)),
    ...(deployment ? { deployment } : {}),
    ...(events.length > 0 ? { events } : {}),
    ...together(parts),
  };
}
