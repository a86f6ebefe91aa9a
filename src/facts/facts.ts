/** What is known about the world outside the configuration files. */
import type {
  DeclaredService,
  Deployment,
  HostMemory,
  Load,
} from "../../schema/generated/options.js";
import type { Location } from "../source.js";

export type { Deployment, HostMemory, Load } from "../../schema/generated/options.js";

/** Something known, and how. */
export interface Fact<T> {
  readonly value: T;
  /** Where it was read; absent only where a host supplied it without a file. */
  readonly evidence: Location | undefined;
  /** ISO date or date-time of the observation. */
  readonly observedAt?: string;
  /** `observed`: output of a tool on that machine. `declared`: written by a person. */
  readonly confidence: "observed" | "declared";
  /**
   * Where a tool or a person does not speak about the running machine itself: `registry` is what
   * the next start will read, `policy` what a group policy wants.
   */
  readonly via?: "registry" | "policy";
}

/** A load, by one source or by two: its value has the higher peak. */
export interface LoadFact extends Fact<Load> {
  /** What a tool counted, where a person declared the rest. */
  readonly measured?: Fact<Load>;
  /** The peak that a person declared beside the count. */
  readonly declaredSessions?: number;
  /** The count of sessions over time. */
  readonly active?: Peak;
  /** The private memory of the worker process, where only one can be meant. */
  readonly process?: Peak;
  /** Why the machine on which it was counted may not serve the application. */
  readonly doubt?: Doubt;
}

/** What counted the most of several logs. */
export interface Peak extends Fact<CounterSeries> {
  /** What other logs counted, where that is less; the most of it first. */
  readonly lower?: readonly Fact<CounterSeries>[];
}

/**
 * Why a machine is not known for certain to be the web server: several may be, or it is the only one
 * that is listed, and nothing says what it does.
 */
export type Doubt = "which" | "whether";

export type StartMode = NonNullable<DeclaredService["startMode"]>;

export interface Service {
  /** Machine name; absent = the evidence does not say, taken as the web server itself. */
  readonly host?: string;
  /** As written, such as "aspnet_state". */
  readonly name: string;
  readonly installed: boolean;
  readonly startMode?: StartMode;
  readonly state?: NonNullable<DeclaredService["state"]>;
}

/** What the registry says about a state service (its key `Parameters`). */
export interface StateServer {
  /** Machine name; absent = the evidence does not say. */
  readonly host?: string;
  /** Whether it answers other machines. */
  readonly allowRemoteConnection?: Fact<boolean>;
  /** The whole key was exported and lacks that value: the service then takes no for an answer. */
  readonly isUnset?: true;
  /** TCP port it listens on. */
  readonly port?: Fact<number>;
}

export interface AppFacts {
  /** Application path as `Application.path` has it, or "Site name/path". */
  readonly app: string;
  readonly load?: Fact<Load>;
  readonly host?: Fact<HostMemory>;
  readonly deployment?: Fact<Deployment>;
}

/** An application as the server names it: by the id of its site and its path below it. */
export interface ApplicationId {
  readonly site: number;
  /** "/" or "/shop/admin". */
  readonly path: string;
}

/** What a performance counter counts; the words of the field, in one case. */
export type CounterKind =
  | "sessionsActive"
  | "sessionsTotal"
  | "sessionsAbandoned"
  | "sessionsTimedOut"
  | "applicationRestarts"
  | "stateServerSessionsActive"
  | "privateBytes"
  | "workingSetPrivate"
  | "poolRecycles"
  | "workerProcessFailures"
  | "availableMBytes";

export interface Sample {
  readonly value: number;
  /** ISO date-time, with the offset from UTC where the log tells it. */
  readonly time: string;
  readonly at: Location;
}

/** One counter of a performance log. */
export interface CounterSeries {
  readonly host?: string;
  readonly kind: CounterKind;
  /** As the log's header writes it, without the machine. */
  readonly name: string;
  /** In brackets: an application, a process, a pool. */
  readonly instance?: string;
  /**
   * The application of an instance such as `_LM_W3SVC_1_ROOT_shop`: its site, and its path with
   * `_` for `/` and for every other character that Windows replaces. See `isInstanceOf`.
   */
  readonly application?: { readonly site: number; readonly folded: string };
  /** Samples with a value, and without one (the process did not run, or was not read). */
  readonly samples: number;
  readonly blanks: number;
  readonly min: Sample;
  readonly max: Sample;
  readonly first: Sample;
  readonly last: Sample;
  /** Growth per minute by least squares; absent where all samples are of one moment. */
  readonly slopePerMinute?: number;
}

/** Why a worker process or an application ended, or what else an event tells. */
export type EventReason =
  | "time"
  | "requests"
  | "schedule"
  | "virtualMemory"
  | "privateMemory"
  | "unhealthy"
  | "administrator"
  | "configuration"
  | "idle"
  | "startType"
  | "exception"
  | "configurationError"
  | "communication"
  | "crash";

/** Which session store a request could not reach. */
export type FailedStore = "stateServer" | "sqlServer";

/** One event of a count. */
export interface LoggedOnce {
  /** The same in every export that holds the event. */
  readonly mark: string;
  /** ISO date-time in UTC. */
  readonly time?: string;
}

/** How often one thing happened to one pool, application or service. */
export interface EventCount {
  readonly host?: string;
  readonly provider: string;
  readonly id: number;
  readonly reason: EventReason;
  readonly pool?: string;
  readonly application?: ApplicationId;
  /** Of an exception: the store that did not answer, by the methods that threw it. */
  readonly failedStore?: FailedStore;
  /** Of a changed start type: the service by its short name, and both types where known. */
  readonly service?: string;
  readonly from?: StartMode;
  readonly to?: StartMode;
  /** Of an idle stop: the time-out that was in force, in minutes. */
  readonly idleMinutes?: number;
  readonly count: number;
  /** ISO date-times in UTC. */
  readonly first?: string;
  readonly last?: string;
  /** The events that another export would tell again; those without a number and a time are not in it. */
  readonly each?: readonly LoggedOnce[];
}

/** The stretch of an event log that the evidence covers. */
export interface LogSpan {
  readonly host?: string;
  /** Events of every kind. */
  readonly events: number;
  readonly first?: string;
  readonly last?: string;
}

/** A cookie as servers set it in a recording of a browser; its values are not kept. */
export interface SeenCookie {
  /** Host and port of the URL, in lower case. */
  readonly host: string;
  readonly name: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite?: "Strict" | "Lax" | "None";
  readonly path?: string;
  readonly domain?: string;
  /** Whether it outlives the browser. */
  readonly persistent: boolean;
  /** Whether responses that set it came over TLS: all, none, or some. */
  readonly tls: "all" | "none" | "some";
  /** Set by a known load balancer to keep a visitor on one server. */
  readonly affinity: boolean;
  /** Responses that set it, and how many different values they gave. */
  readonly set: number;
  readonly values: number;
  /** Requests to this host that carried a cookie of this name. */
  readonly sent: number;
  /** Responses that replaced the value which the request had just brought. */
  readonly renewed: number;
  /** Responses that set it anew, since the request did not bring what an earlier one had set. */
  readonly dropped: number;
  /** By the header itself: HAR's own list of cookies may leave attributes out. */
  readonly isWhole: boolean;
}

/** Ids that ASP.NET put into URLs, such as `/(S(…))/`; the ids are not kept. */
export interface UrlIds {
  readonly host: string;
  /** S session, F forms ticket, A anonymous id, X probing for cookies. */
  readonly kinds: readonly string[];
  /** URLs asked for, and redirects, that carried them. */
  readonly count: number;
}

/** Evidence, or a part of it, that was recognised and could not be used. */
export interface Refusal {
  /** Name of its format: "performance log". */
  readonly format: string;
  /** Continues the sentence "recognised as FORMAT, but …". */
  readonly but: string;
  readonly evidence: Location;
}

export interface Facts {
  readonly services: readonly Fact<Service>[];
  readonly apps: readonly AppFacts[];
  readonly deployment?: Fact<Deployment>;
  readonly stateServers?: readonly StateServer[];
  readonly counters?: readonly Fact<CounterSeries>[];
  readonly events?: readonly Fact<EventCount>[];
  readonly logs?: readonly Fact<LogSpan>[];
  readonly cookies?: readonly Fact<SeenCookie>[];
  readonly urlIds?: readonly Fact<UrlIds>[];
  readonly refused?: readonly Refusal[];
}

export const NO_FACTS: Facts = { services: [], apps: [] };

/** Paths of the files in which facts stand that a finding may be about. */
export function evidencePaths(all: Facts): ReadonlySet<string> {
  const { services, apps, stateServers = [] } = all;
  const facts: readonly (Fact<unknown> | undefined)[] = [
    ...services,
    ...stateServers.flatMap(({ allowRemoteConnection, port }) => [allowRemoteConnection, port]),
    ...(all.counters ?? []),
    ...(all.logs ?? []),
    ...(all.cookies ?? []),
    ...(all.urlIds ?? []),
    ...apps.flatMap(({ load, host, deployment }) => [load, host, deployment]),
  ];
  return new Set(facts.flatMap((fact) => fact?.evidence?.source.path ?? []));
}
