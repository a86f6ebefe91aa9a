/** Which of the machines that evidence names serve an application. */
import type { Application, EffectiveConfig } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import type { CounterSeries, Deployment, Doubt, EventCount, Fact } from "../facts/facts.js";
import { isOfPool } from "../facts/counters/known.js";
import { idOf } from "./application-id.js";
import { webServersOf } from "./farm.js";
import { poolName } from "./pools.js";
import { sameMachine, type StateServer } from "./state-server.js";

/** What is known of the machines beside a listing of them. */
export interface Known {
  /** The state servers that applications of the project use. */
  readonly used: readonly StateServer[];
  /** All web servers by names or addresses, as farms list them and a person declares them. */
  readonly webServers: readonly string[];
  /** Machines on which a log saw one of the applications, or its pool. */
  readonly seen: readonly string[];
}

/** Whether an application of the project keeps its sessions on that machine. */
export const isStateServer = (host: string, used: readonly StateServer[]): boolean =>
  used.some((server) => !server.isLocal && sameMachine(server.host, host));

/** An address by number may be that of any machine that a listing names. */
const isNumeric = (host: string) => /^\[|^[\d.]+$/.test(host);

/** Whether a list of machines has that one. */
export const isAmong = (host: string, machines: readonly string[]): boolean =>
  machines.some((one) => sameMachine(one, host));

/** Whether a list of all web servers leaves a machine out. */
export const isLeftOut = (host: string, webServers: readonly string[]): boolean =>
  webServers.length > 0 && !isAmong(host, webServers) && !webServers.some(isNumeric);

/**
 * Of machines that are listed, those that may be web servers, and whether anything says that they are.
 * @param listed - host names, and what is known of them
 */
export function mayBeWebServers<T>(
  listed: readonly (readonly [string, T])[],
  { used, webServers, seen }: Known,
): { readonly known: readonly T[]; readonly doubt: Doubt | undefined } {
  const those = (names: (host: string) => boolean) => listed.filter(([host]) => names(host));
  const certain = (some: typeof listed) => ({
    known: some.map(([, facts]) => facts),
    doubt: undefined,
  });
  const named = those((host) => isAmong(host, webServers));
  if (named.length > 0 || those((host) => !isLeftOut(host, webServers)).length === 0)
    return certain(named);
  const others = those((host) => !isStateServer(host, used));
  const witnessed = others.filter(([host]) => isAmong(host, seen));
  if (witnessed.length > 0) return certain(witnessed);
  const [[first] = [""]] = others;
  const isOneOfSeveral = others.some(([host]) => !sameMachine(host, first));
  const isAnyones = used.some(({ isLocal, host }) => !isLocal && isNumeric(host));
  return {
    known: others.map(([, facts]) => facts),
    doubt: isOneOfSeveral || isAnyones ? "which" : "whether",
  };
}

/** All web servers of an application by their names, as far as a farm lists or a person declares them. */
export const namedWebServers = (
  config: EffectiveConfig,
  deployment: Fact<Deployment> | undefined,
): readonly string[] => [
  ...(ifKnown(() => webServersOf(config)) ?? []),
  ...(deployment?.value.machines ?? []),
];

/** Pools that Windows makes itself: a machine that has one may be any. */
const STOCK_POOLS =
  /^(?:DefaultAppPool|Classic \.NET AppPool|(?:ASP)?\.NET v\d[\d.]*(?: Classic)?)$/i;

/**
 * The machines on which a log saw an application: its pool, by a name that not every server has, or a
 * request that its session store did not answer.
 */
export function seenOn(
  application: Application,
  events: readonly Fact<EventCount>[] | undefined,
  counters: readonly Fact<CounterSeries>[] = [],
): readonly string[] {
  const own = application.pool && poolName(application.pool).toLowerCase();
  const isOwn = (pool: string | undefined) =>
    pool !== undefined && pool.toLowerCase() === own && !STOCK_POOLS.test(pool);
  const id = idOf(application);
  const tells = ({ pool: named, application: asked, failedStore }: EventCount) =>
    named === undefined
      ? failedStore !== undefined &&
        id !== undefined &&
        asked?.site === id.site &&
        asked.path.toLowerCase() === id.path.toLowerCase()
      : isOwn(named);
  const seen = [
    ...(events ?? []).filter(({ value }) => tells(value)),
    ...counters.filter(({ value }) => isOfPool(value) && isOwn(value.instance)),
  ];
  return [...new Set(seen.flatMap(({ value: { host } }) => host ?? []))];
}
