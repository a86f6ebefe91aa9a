/** The events that tell why sessions ended, by provider and id; their texts are translated. */
import type { EventReason, FailedStore } from "../facts.js";

interface KnownEvent {
  readonly provider: RegExp;
  readonly id: number;
  readonly reason: EventReason;
  /**
   * Where the data stand among the insertion strings, from 0: the message text's `%1` is 0. An
   * export to XML names most of them instead.
   */
  readonly data?: Readonly<Partial<Record<DataName, number>>>;
}

export type DataName = "AppPoolID" | "Minutes" | "param2" | "param3" | "param4";

const WAS = /^(?:Microsoft-Windows-)?WAS$/i;
const W3SVC = /^(?:Microsoft-Windows-IIS-)?W3SVC$/i;
const SERVICES = /^Service Control Manager(?: Eventlog Provider)?$/i;
const ASPNET = /^ASP\.NET \d[\d.]*$/i;

const PROCESS_THEN_POOL = { AppPoolID: 1 };
const POOL_FIRST = { AppPoolID: 0 };

// Message texts: Microsoft's reference "IIS Application Pool Recycling" (Windows Server 2008 R2).
const known: readonly KnownEvent[] = [
  // "IIS Application Pool Availability" of the same reference.
  { provider: WAS, id: 5009, reason: "crash", data: POOL_FIRST },
  { provider: WAS, id: 5011, reason: "communication", data: POOL_FIRST },
  { provider: WAS, id: 5074, reason: "time", data: PROCESS_THEN_POOL },
  { provider: WAS, id: 5075, reason: "requests", data: PROCESS_THEN_POOL },
  { provider: WAS, id: 5076, reason: "schedule", data: PROCESS_THEN_POOL },
  { provider: WAS, id: 5077, reason: "virtualMemory", data: PROCESS_THEN_POOL },
  { provider: WAS, id: 5078, reason: "unhealthy", data: PROCESS_THEN_POOL },
  { provider: WAS, id: 5079, reason: "administrator", data: POOL_FIRST },
  { provider: WAS, id: 5080, reason: "configuration", data: POOL_FIRST },
  { provider: WAS, id: 5117, reason: "privateMemory", data: PROCESS_THEN_POOL },
  { provider: WAS, id: 5186, reason: "idle", data: { AppPoolID: 1, Minutes: 2 } },
  { provider: SERVICES, id: 7040, reason: "startType", data: { param2: 1, param3: 2, param4: 3 } },
  { provider: ASPNET, id: 1309, reason: "exception" },
  { provider: ASPNET, id: 1310, reason: "configurationError" },
  { provider: ASPNET, id: 1011, reason: "communication" },
  { provider: W3SVC, id: 1011, reason: "communication", data: POOL_FIRST },
];

export function knownEvent(provider: string, id: number): KnownEvent | undefined {
  return known.find((event) => event.id === id && event.provider.test(provider));
}

/**
 * Methods of System.Web that talk to a store outside the process, as a stack trace names them: no
 * language changes those. What fails before, such as an object that cannot be serialised or a resolver
 * of the application's own, is thrown by others.
 */
const TALK: readonly (readonly [store: FailedStore, method: RegExp])[] = [
  ["stateServer", /(?<![\w.])System\.Web\.SessionState\.OutOfProcSessionStateStore\.MakeRequest\(/],
  [
    "sqlServer",
    /(?<![\w.])System\.Web\.SessionState\.SqlSessionStateStore\.(?:ThrowSqlConnectionException\(|SqlStateConnection\.|SqlExecute\w{1,40}WithRetry\()/,
  ],
];

/** The session store that an exception is about, by the text of its stack trace. */
export const failedStoreIn = (trace: string): FailedStore | undefined =>
  trace.includes("System.Web.SessionState.")
    ? TALK.find(([, method]) => method.test(trace))?.[0]
    : undefined;
