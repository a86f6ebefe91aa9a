/** One line about each application: where its sessions live, how long, and what ends them. */
import {
  type Application,
  applicationName,
  type Resolved,
  type ResolvedPool,
} from "../effective/application.js";
import { readKnown } from "../effective/known.js";
import { idleEnd, type Trigger, triggersOf } from "./recycling.js";
import { parseStateAddress } from "./state-address.js";

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

/** How long a pool waits before it ends the process. */
function idleOf(pool: ResolvedPool): string {
  const end = readKnown(() => idleEnd(pool));
  if (!("value" in end)) return UNKNOWN;
  if (end.value !== undefined) return duration(end.value);
  const { idleTimeout } = pool.processModel;
  return idleTimeout.known && idleTimeout.value === 0 ? "never" : "never (suspends)";
}

const duration = (seconds: number) => (seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`);

function storeOf({ config }: Application): string {
  const session = config["system.web/sessionState"];
  if (!session.mode.known) return UNKNOWN;
  switch (session.mode.value) {
    case "InProc":
      return "worker process";
    case "StateServer":
      return session.partitionResolverType.known && session.partitionResolverType.value !== ""
        ? "partitioned"
        : stateServer(session.stateConnectionString);
    case "SQLServer":
      // The string may hold a password.
      return "SQL Server";
    case "Custom":
      return show(session.customProvider);
    default:
      return "none";
  }
}

function stateServer(setting: Resolved<string>): string {
  if (!setting.known) return UNKNOWN;
  const address = parseStateAddress(setting.value);
  return "fault" in address ? setting.value : `${address.host}:${address.port}`;
}

function triggerText(trigger: Trigger): string {
  switch (trigger.kind) {
    case "interval":
      return `every ${trigger.seconds % 3600 === 0 ? `${trigger.seconds / 3600} h` : duration(trigger.seconds)}`;
    case "schedule":
      return trigger.times.length === 1 ? "once a day" : `${trigger.times.length} times a day`;
    case "requests":
      return `${trigger.count} requests`;
    case "virtualMemory":
      return `${trigger.kilobytes} KB virtual`;
    case "privateMemory":
      return `${trigger.kilobytes} KB private`;
    case "cpu":
      return `above ${trigger.percent}% CPU`;
  }
}

function recyclingOf(pool: ResolvedPool): string {
  const { known: triggers, hidden } = triggersOf(pool);
  // What comes by the clock stands last: the limits say more about a busy day.
  const byClock = triggers.filter(({ kind }) => kind === "schedule");
  const others = triggers.filter(({ kind }) => kind !== "schedule");
  const words = [
    ...[...others, ...byClock].map(triggerText),
    ...(hidden.length > 0 ? [UNKNOWN] : []),
  ];
  return words.length === 0 ? "none" : words.join(", ");
}

/** Summarises an application; "?" for what the files at hand do not show, "" for what it lacks. */
export function summarise(application: Application): Summary {
  const { config, pool, folder } = application;
  const name = applicationName(application);
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
  const cookie = cookieless === "UseCookies" ? show(session.cookieName) : cookieless;
  return {
    application: name,
    mode: show(session.mode),
    store: storeOf(application),
    timeout,
    cookie,
    ...poolColumns,
  };
}
