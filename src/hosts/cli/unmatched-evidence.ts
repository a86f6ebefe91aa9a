/** Evidence that is about nothing here: one line for each file, beside the report. */
import { isOfPool } from "../../facts/counters/known.js";
import type { Facts } from "../../facts/facts.js";
import { namedBy, sessionHosts } from "../../lint/recording.js";
import { relativePath } from "../../report/relative.js";
import type { Met } from "../../run/request.js";
import { poolName } from "../../sessions/pools.js";
import type { Warn } from "./evidence.js";
import type { Io } from "./io.js";

/** Names that a line tells; the rest is counted. */
const MOST = 3;

const SESSION_COOKIE = "ASP.NET_SessionId";

function listed(names: readonly string[]): string {
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : "";
  return `${names.slice(0, MOST).join(", ")}${more}`;
}

/** By file, each name once in whatever letter case. */
class NamesByFile {
  readonly #files = new Map<string, Map<string, string>>();

  add(path: string | undefined, name: string): void {
    if (path === undefined) return;
    const names = this.#files.get(path) ?? new Map<string, string>();
    this.#files.set(path, names);
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }

  *[Symbol.iterator](): Generator<readonly [path: string, names: readonly string[]]> {
    for (const [path, names] of this.#files) yield [path, [...names.values()]];
  }
}

/** Pools of logs: those of events, and of counters, but for the total of all. */
function poolsIn({ events = [], counters = [] }: Facts): NamesByFile {
  const pools = new NamesByFile();
  for (const { value, evidence } of events)
    if (value.pool !== undefined) pools.add(evidence?.source.path, value.pool);
  for (const { value, evidence } of counters)
    if (isOfPool(value) && value.instance !== undefined)
      if (value.instance !== "_Total") pools.add(evidence?.source.path, value.instance);
  return pools;
}

/** Pools in which applications run; undefined where one of them is not known. */
function poolsHere(projects: readonly Met[]): ReadonlySet<string> | undefined {
  const applications = projects.flatMap(({ server }) =>
    server.sites.flatMap((site) => site.applications),
  );
  const pools = applications.flatMap(({ pool }) => (pool ? poolName(pool).toLowerCase() : []));
  return pools.length < applications.length || pools.length === 0 ? undefined : new Set(pools);
}

function* aboutPools(facts: Facts, here: ReadonlySet<string> | undefined) {
  if (!here) return;
  for (const [path, names] of poolsIn(facts)) {
    const unknown = names.filter((name) => !here.has(name.toLowerCase()));
    const pools = unknown.map((name) => `"${name}"`);
    if (pools.length > 0)
      yield [
        path,
        `speaks of ${pools.length === 1 ? "pool" : "pools"} ${listed(pools)}, in which no application here runs.`,
      ] as const;
  }
}

function* aboutRecordings(facts: Facts, projects: readonly Met[]) {
  const hosts = new NamesByFile();
  for (const { value, evidence } of [...(facts.cookies ?? []), ...(facts.urlIds ?? [])])
    hosts.add(evidence?.source.path, value.host);
  const sites = projects.flatMap(({ server }) => server.sites.map(({ site }) => site));
  const withSessions = sessionHosts(facts, SESSION_COOKIE);
  for (const [path, names] of hosts) {
    if (sites.length > 0) {
      const found = names.map((host) => namedBy(sites, host));
      if (found.includes("yes")) continue;
      yield [
        path,
        found.includes("perhaps")
          ? `was recorded on ${listed(names)}, which no binding here names: it counts only for an application whose httpCookies have that domain.`
          : `was recorded on ${listed(names)}, which no site here answers to, and was not used.`,
      ] as const;
      continue;
    }
    const own = names.filter((host) => withSessions.has(host));
    if (own.length === 0)
      yield [
        path,
        `has no cookie ${SESSION_COOKIE} and no session id in a URL: it counts only where cookieName names another cookie in it.`,
      ] as const;
    else if (withSessions.size > 1)
      yield [
        path,
        `has a session of ${listed(own)}, and other recordings or hosts have more: without --application-host nobody knows whose it is.`,
      ] as const;
  }
}

/** Tells which logs and recordings speak of nothing here. */
export function tellUnmatched(projects: readonly Met[], io: Io, warn: Warn): void {
  const here = poolsHere(projects);
  const lines = new Set<string>();
  for (const { governed } of projects)
    for (const about of [
      aboutPools(governed.facts, here),
      aboutRecordings(governed.facts, projects),
    ])
      for (const [path, what] of about) lines.add(`${relativePath(io.cwd, path)} ${what}`);
  for (const line of lines) warn(line);
}
