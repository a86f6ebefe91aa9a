/** One line about each application: where its sessions live, how long, and what ends them. */
import type { Application, Resolved, ResolvedPool } from "./application.js";

export interface Summary {
  readonly application: string;
  readonly mode: string;
  readonly store: string;
  readonly timeout: string;
  readonly cookie: string;
  readonly pool: string;
  readonly idle: string;
  readonly recycling: string;
}

const UNKNOWN = "?";

const show = (value: Resolved<string | number | boolean>) =>
  value.known ? String(value.value) : UNKNOWN;

/** How long a pool waits before it stops; zero switches that off. */
const idleOf = ({ processModel: { idleTimeout } }: ResolvedPool) =>
  idleTimeout.known && idleTimeout.value === 0 ? "never" : seconds(idleTimeout);

function seconds(value: Resolved<number | "Infinite">): string {
  if (!value.known) return UNKNOWN;
  if (value.value === "Infinite") return "never";
  return value.value % 60 === 0 ? `${value.value / 60} min` : `${value.value} s`;
}

function storeOf({ config }: Application): string {
  const session = config["system.web/sessionState"];
  if (!session.mode.known) return UNKNOWN;
  switch (session.mode.value) {
    case "InProc":
      return "worker process";
    case "StateServer":
      return session.partitionResolverType.known && session.partitionResolverType.value !== ""
        ? "partitioned"
        : show(session.stateConnectionString).replace(/^tcpip=/, "");
    case "SQLServer":
      // The string may hold a password.
      return "SQL Server";
    case "Custom":
      return show(session.customProvider);
    default:
      return "none";
  }
}

function recyclingOf(pool: ResolvedPool): string {
  const { periodicRestart } = pool.recycling;
  const triggers: string[] = [];
  const { time, requests, memory, privateMemory } = periodicRestart;
  if (!time.known) triggers.push(UNKNOWN);
  else if (time.value !== 0)
    triggers.push(
      `every ${typeof time.value === "number" && time.value % 3600 === 0 ? `${time.value / 3600} h` : seconds(time)}`,
    );
  if (requests.known && requests.value !== 0) triggers.push(`${requests.value} requests`);
  if (memory.known && memory.value !== 0) triggers.push(`${memory.value} KB virtual`);
  if (privateMemory.known && privateMemory.value !== 0)
    triggers.push(`${privateMemory.value} KB private`);
  const schedule = periodicRestart.schedule.$entries.length;
  if (schedule > 0) triggers.push(schedule === 1 ? "once a day" : `${schedule} times a day`);
  return triggers.length === 0 ? "none" : triggers.join(", ");
}

/** Summarises an application; "?" for what the files at hand do not show, "" for what it lacks. */
export function summarise(application: Application): Summary {
  const { path, configuration, config, pool, folder } = application;
  const name = configuration === undefined ? path : `${path} (${configuration})`;
  const poolColumns = pool
    ? {
        pool: show(pool.name),
        idle: idleOf(pool),
        recycling: recyclingOf(pool),
      }
    : { pool: "", idle: "", recycling: "" };
  if (folder === undefined)
    return {
      application: name,
      mode: UNKNOWN,
      store: UNKNOWN,
      timeout: UNKNOWN,
      cookie: UNKNOWN,
      ...poolColumns,
    };
  const session = config["system.web/sessionState"];
  const timeout = session.timeout.known
    ? session.timeout.value === "Infinite"
      ? "never"
      : `${session.timeout.value} min`
    : UNKNOWN;
  const cookieless = show(session.cookieless);
  const cookie =
    cookieless === "UseCookies" || cookieless === "false" ? show(session.cookieName) : cookieless;
  return {
    application: name,
    mode: show(session.mode),
    store: storeOf(application),
    timeout,
    cookie,
    ...poolColumns,
  };
}
