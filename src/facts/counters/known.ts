/** The performance counters that tell something about sessions, and how their names are built. */
import { trimSlashes } from "../../paths.js";
import type { CounterKind } from "../facts.js";

interface KnownCounter {
  readonly kind: CounterKind;
  /** English names; the objects of ASP.NET come once more for each version of .NET. */
  readonly object: RegExp;
  readonly counter: string;
  /** Only these instances matter. */
  readonly instance?: RegExp;
}

const APPLICATIONS = /^ASP\.NET App(?:lication)?s(?: v\d[\d.]*)?$/i;
const ASPNET = /^ASP\.NET(?: v\d[\d.]*)?$/i;
const PROCESS = /^Process(?: V2)?$/i;
const WORKER = /^w3wp(?:[#_:]\d+)?$/i;
const POOLS = /^APP_POOL_WAS$/i;
const MEMORY = /^Memory$/i;

const known: readonly KnownCounter[] = [
  { kind: "sessionsActive", object: APPLICATIONS, counter: "sessions active" },
  { kind: "sessionsTotal", object: APPLICATIONS, counter: "sessions total" },
  { kind: "sessionsAbandoned", object: APPLICATIONS, counter: "sessions abandoned" },
  { kind: "sessionsTimedOut", object: APPLICATIONS, counter: "sessions timed out" },
  { kind: "applicationRestarts", object: ASPNET, counter: "application restarts" },
  { kind: "stateServerSessionsActive", object: ASPNET, counter: "state server sessions active" },
  { kind: "privateBytes", object: PROCESS, counter: "private bytes", instance: WORKER },
  {
    kind: "workingSetPrivate",
    object: PROCESS,
    counter: "working set - private",
    instance: WORKER,
  },
  { kind: "poolRecycles", object: POOLS, counter: "total application pool recycles" },
  { kind: "workerProcessFailures", object: POOLS, counter: "total worker process failures" },
  { kind: "availableMBytes", object: MEMORY, counter: "available mbytes" },
];

/** Objects whose other counters are known to be of no use here. */
const OBJECTS = [...new Set(known.map(({ object }) => object))];

/** A counter as a log's header names it: `\\HOST\Object(instance)\Counter`. */
export interface CounterPath {
  readonly host?: string;
  readonly object: string;
  readonly instance?: string;
  readonly counter: string;
}

const PATH = /^(?:\\\\([^\\]+))?\\([^\\(]+)(?:\((.*)\))?\\([^\\]+)$/;

export function counterPath(text: string): CounterPath | undefined {
  const [, host, object, instance, counter] = PATH.exec(text.trim()) ?? [];
  if (object === undefined || counter === undefined) return undefined;
  return {
    ...(host === undefined ? {} : { host }),
    object,
    ...(instance === undefined ? {} : { instance }),
    counter,
  };
}

/** What a counter counts; undefined where it is of no use here, or not in English. */
export function kindOf({ object, instance = "", counter }: CounterPath): CounterKind | undefined {
  return known.find(
    (one) =>
      one.counter === counter.toLowerCase() &&
      one.object.test(object) &&
      (one.instance?.test(instance) ?? true),
  )?.kind;
}

/** Whether the instance of a counter is a pool, or the total of all. */
export const isOfPool = ({ kind }: { readonly kind: CounterKind }): boolean =>
  kind === "poolRecycles" || kind === "workerProcessFailures";

/** Whether the object is one of those above by its English name. */
export const isKnownObject = ({ object }: CounterPath): boolean =>
  OBJECTS.some((pattern) => pattern.test(object));

/** `_LM_W3SVC_1_ROOT_shop`: an application by its site and path. */
const APPLICATION = /^_LM_W3SVC_(\d{1,10})_ROOT(?:_(.{0,1000}))?$/i;

/** Windows writes `[` `]` `_` for what a name of an instance cannot hold; so both are folded. */
const fold = (path: string): string =>
  trimSlashes(path)
    .toLowerCase()
    .replace(/[/#\\]/g, "_")
    .replaceAll("(", "[")
    .replaceAll(")", "]");

/** The application of an instance; undefined for a process, a pool, or the total. */
export function applicationOf(
  instance: string | undefined,
): { readonly site: number; readonly folded: string } | undefined {
  const [, site, path = ""] = APPLICATION.exec(instance ?? "") ?? [];
  return site === undefined ? undefined : { site: Number(site), folded: fold(path) };
}

/**
 * Whether an instance of "ASP.NET Applications" is that of an application. `/a/b` and `/a_b` have
 * the same instance, so two applications of a site can both be meant.
 * @param application - of a `CounterSeries`
 * @param site - id of the site
 * @param path - of the application in its site, such as "/shop"
 */
export function isInstanceOf(
  application: { readonly site: number; readonly folded: string },
  site: number,
  path: string,
): boolean {
  return application.site === site && application.folded === fold(path);
}
