/**
 * What becomes of sessions when something happens to the machine or the application, by the store
 * they are in. The only place that decides it: each row has its source.
 */
import type { StoreKind } from "./store.js";

/** What may happen, in the order in which it is told. */
export const EVENTS = [
  "idleStop",
  "periodicRecycle",
  "memoryRecycle",
  "deployment",
  "configurationTouch",
  "reboot",
  "patch",
  "nodeLoss",
] as const;

export type Event = (typeof EVENTS)[number];

/** `partly`: those of one server of several. `none`: there are no sessions. */
export type Sessions = "kept" | "lost" | "partly" | "unknown" | "none";

/** Which settings answer, where the store alone does not. */
export type Question = "idle" | "interval" | "memory" | "restart" | "pages" | "watch" | "bin";

/** `farm`: lost, but of several servers only what one of them holds. */
export type Rule =
  | Exclude<Sessions, "partly">
  | "farm"
  | { readonly ask: Question }
  | { readonly unknown: string };

/** Why a row is as it is. */
export interface Row {
  readonly rules: Readonly<Record<Event, Rule>>;
  readonly source: string;
}

/** Events that end a process and leave the machine alone: what decides is that sessions are elsewhere. */
const KEPT_BY_PROCESS = {
  idleStop: "kept",
  periodicRecycle: "kept",
  memoryRecycle: "kept",
  deployment: "kept",
  configurationTouch: "kept",
} as const satisfies Partial<Record<Event, Rule>>;

const KEPT = { ...KEPT_BY_PROCESS, reboot: "kept", patch: "kept", nodeLoss: "kept" } as const;

const NONE = {
  idleStop: "none",
  periodicRecycle: "none",
  memoryRecycle: "none",
  deployment: "none",
  configurationTouch: "none",
  reboot: "none",
  patch: "none",
  nodeLoss: "none",
} as const satisfies Record<Event, Rule>;

/** Whether only the process is touched. */
export const isOfProcess = (event: Event): boolean => event in KEPT_BY_PROCESS;

/** What ends a process, or the machine that it is on. */
const IN_PROCESS = {
  idleStop: { ask: "idle" },
  periodicRecycle: { ask: "interval" },
  memoryRecycle: { ask: "memory" },
  reboot: "farm",
  // An update restarts the services of IIS or the machine; a farm is updated one by one.
  patch: "lost",
  nodeLoss: "farm",
} as const satisfies Partial<Record<Event, Rule>>;

const TABLES = "whether the session tables are in tempdb (aspnet_regsql -sstype)";
const PERSISTENCE = "whether Redis writes to disk (appendonly, save)";
const PROVIDER = "what the provider does with sessions";

export const LAW: Readonly<Record<StoreKind, Row>> = {
  process: {
    rules: {
      ...IN_PROCESS,
      // New files in bin, and any change of Web.config, end the application domain if they are watched.
      deployment: { ask: "bin" },
      configurationTouch: { ask: "watch" },
    },
    source:
      "InProcSessionStateStore keeps sessions in the cache of the application domain; fcnMode says whether files are watched (FileChangesMonitor).",
  },
  asp: {
    rules: { ...IN_PROCESS, deployment: { ask: "pages" }, configurationTouch: { ask: "restart" } },
    source:
      "Classic ASP (asp.dll) keeps sessions in its process; enableApplicationRestart restarts it when a configuration setting is changed.",
  },
  ownService: {
    rules: { ...KEPT_BY_PROCESS, reboot: "farm", patch: "lost", nodeLoss: "farm" },
    source: "The service aspnet_state keeps sessions in its own memory; its restart ends them.",
  },
  otherService: {
    rules: KEPT,
    source: "The state service of another machine: only its own restart ends the sessions.",
  },
  ownDatabase: {
    rules: {
      ...KEPT_BY_PROCESS,
      reboot: { unknown: TABLES },
      patch: { unknown: TABLES },
      nodeLoss: "farm",
    },
    source:
      "InstallSqlState.sql puts the tables into tempdb, which SQL Server makes anew at its start; -sstype p and c keep them (KB 311209).",
  },
  otherDatabase: {
    rules: KEPT,
    source: "SQL Server of another machine: sessions do not depend on the web server.",
  },
  ownTable: {
    rules: { ...KEPT, nodeLoss: "farm" },
    source:
      "The table that the provider makes is in a database that SQL Server keeps when it starts anew.",
  },
  ownMemoryTable: {
    rules: { ...KEPT_BY_PROCESS, reboot: "farm", patch: "lost", nodeLoss: "farm" },
    source: "A memory-optimized table without durability is empty when SQL Server starts anew.",
  },
  ownCache: {
    rules: {
      ...KEPT_BY_PROCESS,
      reboot: { unknown: PERSISTENCE },
      patch: { unknown: PERSISTENCE },
      nodeLoss: "farm",
    },
    source: "Redis keeps sessions in memory, and on disk where it is set to.",
  },
  otherCache: {
    rules: KEPT,
    source: "Redis of another machine: sessions do not depend on the web server.",
  },
  provider: {
    rules: {
      idleStop: { unknown: PROVIDER },
      periodicRecycle: { unknown: PROVIDER },
      memoryRecycle: { unknown: PROVIDER },
      deployment: { unknown: PROVIDER },
      configurationTouch: { unknown: PROVIDER },
      reboot: { unknown: PROVIDER },
      patch: { unknown: PROVIDER },
      nodeLoss: { unknown: PROVIDER },
    },
    source: "A provider may keep sessions anywhere, also in the process.",
  },
  none: {
    rules: NONE,
    source: "No session is made with mode Off (SessionStateModule.Init).",
  },
  failed: {
    rules: NONE,
    source: "SessionStateModule.InitModuleFromConfig throws, and no request is answered.",
  },
};
