import {
  allOf,
  defineRule,
  each,
  type Given,
  ifKnown,
  type Resolved,
  type Said,
  unjudged,
} from "../src/rule.js";
import { inProcessMode, poolName } from "../src/sessions/pools.js";
import { idleEnd, isSlip, triggersOf } from "../src/sessions/recycling.js";
import { set, setOfPool } from "./shared/changes.js";
import { isClassicAspAbsent, signOfClassicAsp } from "./shared/classic-asp.js";
import { inWords } from "./shared/durations.js";
import { flag, whole } from "./shared/options.js";
import { originOf, relatedTo } from "./shared/place.js";
import { placesOfTrigger, recyclingWords, withoutRecycling } from "./shared/recycling.js";
import { count } from "./shared/units.js";

/** Longest idle time-out that IIS takes: 30 days, in seconds. */
const LONGEST = 2592000;

const SIGNS = {
  pages: "Pages of classic ASP are there",
  unseen: "No page of classic ASP is seen here; if there are any",
} as const;

const NEEDS = ["config", "pool", "application"] as const;
type Judged = Given<typeof NEEDS>;
type Options = Readonly<
  Record<"pinged" | "sessionLossTolerated" | "reportUnseen", boolean> & Record<"numaNodes", number>
>;

/** What all judgements share; undefined where nothing is to be judged. */
function premisesOf({ config, pool, application }: Judged, options: Options) {
  const { allowSessionState, timeout } = config["system.webServer/asp"].session;
  const isOff = ifKnown(() => allowSessionState.value) === false;
  if (isOff) return undefined;
  const sign = signOfClassicAsp(application);
  if (!sign || (sign === "unseen" && !options.reportUnseen)) return undefined;
  if (isClassicAspAbsent(application)) return undefined;
  const common = { pool: poolName(pool), sign: SIGNS[sign] };
  // A default of an application without a file of its own stands nowhere: the pool does.
  const isBare = !application.files.some(({ kind }) => kind === "web");
  const placeOf = (setting: Resolved<unknown>) =>
    isBare && setting.from === "default" ? pool.name : setting;
  const severity = sign === "pages" ? {} : ({ severity: "info" } as const);
  // Where ASP.NET keeps its sessions in the process too, its own rules tell of the same cause.
  const isTold = ifKnown(() => inProcessMode(application, pool)) !== undefined;
  const shared = { common, placeOf, severity, isTold };
  return { config, pool, application, options, allowSessionState, timeout, ...shared };
}
type Premises = NonNullable<ReturnType<typeof premisesOf>>;

function* ofGarden({ pool, options, allowSessionState, ...shared }: Premises): Said<"garden"> {
  const { common, placeOf, severity, isTold } = shared;
  const { maxProcesses } = pool.processModel;
  const isGarden = () =>
    maxProcesses.value > 1 || (maxProcesses.value === 0 && options.numaNodes !== 1);
  if (isTold || !allOf(isGarden, () => allowSessionState.value)) return;
  yield {
    message: "garden",
    data: {
      ...common,
      processes:
        maxProcesses.value === 0
          ? "a worker process for each NUMA node"
          : `up to ${count(maxProcesses.value)} worker processes`,
      poolOrigin: originOf(maxProcesses),
    },
    at: placeOf(allowSessionState),
    ...severity,
    related: relatedTo(maxProcesses, "The number of worker processes."),
    suggestions: [{ title: "Run one worker process", changes: [setOfPool(pool, maxProcesses, 1)] }],
  };
}

function* ofIdle({ config, pool, application, options, ...shared }: Premises): Said<"idle"> {
  const { allowSessionState, timeout, common, placeOf, severity, isTold } = shared;
  const session = config["system.web/sessionState"].timeout;
  const { idleTimeout, idleTimeoutAction } = pool.processModel;
  if (options.pinged) return;
  const end = idleEnd(pool);
  if (
    end === undefined ||
    !allOf(
      () => end < timeout.value,
      () => allowSessionState.value,
    )
  )
    return;
  const wanted = ifKnown(() => session.value);
  if (isTold && typeof wanted === "number" && end < wanted * 60) return;
  // Some minutes more, so that the last session has ended for certain; zero never stops.
  const longer = timeout.value + 600 > LONGEST ? 0 : timeout.value + 600;
  yield {
    message: "idle",
    data: {
      ...common,
      idle: inWords(end),
      poolOrigin: originOf(idleTimeout),
      timeout: inWords(timeout.value),
      origin: originOf(timeout),
    },
    at: placeOf(timeout),
    ...severity,
    related:
      idleTimeout.from === "default" && pool.$element
        ? [{ at: pool.$element, message: "The pool, which says nothing of its idle time-out." }]
        : relatedTo(idleTimeout, "The idle time-out of the pool."),
    suggestions: [
      {
        title:
          longer === 0
            ? "Never stop the idle process"
            : `Stop the idle process after ${inWords(longer)}`,
        changes: [setOfPool(pool, idleTimeout, longer)],
      },
      {
        title: "Suspend the idle process instead of ending it (IIS 8.5 and later)",
        changes: [setOfPool(pool, idleTimeoutAction, "Suspend")],
      },
      {
        title: `End classic ASP sessions after ${inWords(end)}`,
        changes: [set(application, timeout, end)],
      },
    ],
  };
}

function* ofRecycling({ pool, options, allowSessionState, ...shared }: Premises): Said<"recycled"> {
  const { common, placeOf, severity, isTold } = shared;
  if (isTold || options.sessionLossTolerated) return;
  const { known, hidden } = triggersOf(pool);
  const triggers = known.filter((trigger) => !isSlip(trigger));
  yield* unjudged(hidden);
  if (triggers.every(({ usual }) => usual) || !allowSessionState.value) return;
  yield {
    message: "recycled",
    data: { ...common, ...recyclingWords(triggers) },
    at: placeOf(allowSessionState),
    ...severity,
    related: triggers.flatMap(placesOfTrigger),
    suggestions: withoutRecycling(pool, triggers),
  };
}

export default defineRule({
  id: "classic-asp-session-in-one-process",
  description: "The pool ends or multiplies the worker process that holds classic ASP sessions.",
  category: "reliability",
  severity: "warning",
  presets: ["recommended", "classic-asp"],
  per: "application",
  needs: NEEDS,
  messages: {
    garden: {
      what: 'Pool "{pool}" runs {processes}, and a classic ASP session lives in one of them.',
      because:
        "{sign}, and their sessions never leave the process, whatever sessionState says: a request that another process answers finds none.",
      next: "Set maxProcesses to 1 ({poolOrigin}).",
    },
    idle: {
      what: 'Pool "{pool}" ends its process after {idle} idle; classic ASP sessions are to last {timeout}.',
      because:
        "{sign}, and their sessions end with the process, whatever sessionState says: the last visitors of a quiet hour lose theirs early.",
      next: "Let it wait ({poolOrigin}) longer than a session (asp/session timeout: {origin}).",
    },
    recycled: {
      what: 'Pool "{pool}" is set to recycle its worker process {list}.',
      because:
        "{sign}, and their sessions end with the process, whatever sessionState says: each time everybody who is there loses theirs.{life}",
      next: "Leave only one daily time at a quiet hour, and set sessionLossTolerated.",
    },
  },
  options: {
    numaNodes: whole("NUMA nodes of the machine, where maxProcesses is 0; 0 = not known.", 0),
    pinged: flag("Something requests the application so often that it is never idle."),
    sessionLossTolerated: flag("Losing sessions by recycling now and then is acceptable."),
    reportUnseen: flag(
      "Report, as info, also settings of classic ASP without a page of it in sight.",
    ),
  },
  presetOptions: { strict: { reportUnseen: true } },
  // Without the pool it is worth asking for only where classic pages are.
  mayFind: (application) => application.pages() === "classic",
  *check(given, options) {
    const premises = premisesOf(given, options);
    if (!premises) return;
    yield* each([ofGarden, ofIdle, ofRecycling], (judge) => judge(premises));
  },
});
