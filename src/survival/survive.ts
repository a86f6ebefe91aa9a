/** What the sessions of an application survive, and the setting that decides it. */
import {
  type Application,
  applicationName,
  type Resolved,
  type ResolvedPool,
  UnknownValue,
} from "../effective/application.js";
import { nameOf } from "../paths.js";
import type { Deployment, Fact } from "../facts/facts.js";
import { ifKnown } from "../effective/known.js";
import { declaredFarm, type Farm, webFarmsOf } from "../sessions/farm.js";
import { idleEnd, type Trigger, triggersOf } from "../sessions/recycling.js";
import {
  EVENTS,
  type Event,
  isOfProcess,
  LAW,
  type Question,
  type Rule,
  type Sessions,
} from "./law.js";
import { watchesFiles } from "./restart.js";
import { unclearFile } from "./start.js";
import { classicStoreOf, type Store, storeOf } from "./store.js";

/** One answer. */
export interface Cell {
  readonly sessions: Sessions;
  /** The setting that decides it; absent where an input is missing. */
  readonly because?: Resolved<unknown>;
  /** What may be shown for its value, where that is not the value itself. */
  readonly shown?: string;
  /** Why the application does not start with it. */
  readonly why?: string;
  /** What would have to be known. */
  readonly missing: readonly string[];
}

export interface Survival {
  readonly application: string;
  readonly path: string;
  readonly site: string | undefined;
  readonly configuration: string | undefined;
  /** The session mode, or that it is about sessions of classic ASP, which have none. */
  readonly mode: Resolved<unknown> | "ClassicAsp";
  readonly events: Readonly<Record<Event, Cell>>;
}

/** What is at hand to answer with. */
interface Facts {
  readonly application: Application;
  readonly store: Store;
  readonly farm: Farm | undefined;
}

const poolOf = ({ site }: Application) =>
  site
    ? "the application pool, which applicationHost.config names and does not define"
    : "the application pool (applicationHost.config)";
const missing = (...names: string[]): Cell => ({ sessions: "unknown", missing: names });
const cell = (sessions: Sessions, because: Resolved<unknown>): Cell => ({
  sessions,
  because,
  missing: [],
});
/** The store itself decides. */
const byStore = (sessions: Sessions, { by, shown, why }: Store): Cell => ({
  ...cell(sessions, by),
  ...(shown === undefined ? {} : { shown }),
  ...(why === undefined ? {} : { why }),
});

/** Minutes; undefined where a session never ends. */
function lifetime({ application: { config }, store }: Facts): number | undefined {
  if (store.kind === "asp") return config["system.webServer/asp"].session.timeout.value / 60;
  const { timeout } = config["system.web/sessionState"];
  return timeout.value === "Infinite" ? undefined : timeout.value;
}

const isShorter = (minutes: number, life: number | undefined) =>
  life === undefined || minutes < life;

/** The process that idles long enough has outlived the sessions in it. */
function onIdle(facts: Facts): Cell {
  const { application } = facts;
  const { config, pool } = application;
  const life = lifetime(facts);
  const { idleTimeout: unload } = config["system.web/hostingEnvironment"];
  // It ends the application domain alone, of which classic ASP knows nothing.
  if (facts.store.kind !== "asp" && unload.value !== "Infinite" && isShorter(unload.value, life))
    return cell("lost", unload);
  if (!pool) return missing(poolOf(application));
  const { idleTimeout, idleTimeoutAction } = pool.processModel;
  const end = idleEnd(pool);
  if (end === undefined)
    return cell(
      "kept",
      idleTimeout.known && idleTimeout.value === 0 ? idleTimeout : idleTimeoutAction,
    );
  return cell(isShorter(end / 60, life) ? "lost" : "kept", idleTimeout);
}

/** Triggers that come by one event, and the attributes that switch them on. */
interface Triggers {
  readonly kinds: readonly Trigger["kind"][];
  readonly attributes: RegExp;
  /** What says that there is none. */
  readonly off: (pool: ResolvedPool) => Resolved<unknown>;
}

/** Lost by the first trigger of those kinds; kept where it is known that there is none. */
function onTrigger(application: Application, { kinds, attributes, off }: Triggers): Cell {
  const { pool } = application;
  if (!pool) return missing(poolOf(application));
  const { known, hidden } = triggersOf(pool);
  const trigger = known.find(({ kind }) => kinds.includes(kind));
  const [at] = trigger?.at ?? [];
  if (at) return cell("lost", at);
  const hides = hidden.filter((name) => attributes.test(name));
  return hides.length > 0 ? missing(...hides) : cell("kept", off(pool));
}

const restartOf = ({ application: { config } }: Facts) =>
  config["system.webServer/asp"].enableApplicationRestart;

const ANSWERS: Readonly<Record<Question, (facts: Facts) => Cell>> = {
  idle: onIdle,
  interval: ({ application }) =>
    onTrigger(application, {
      kinds: ["interval", "schedule", "requests"],
      attributes: /@(?:time|requests)$|\/schedule\b/,
      off: ({ recycling }) => recycling.periodicRestart.time,
    }),
  memory: ({ application }) =>
    onTrigger(application, {
      kinds: ["privateMemory", "virtualMemory"],
      attributes: /@(?:privateMemory|memory)$/,
      off: ({ recycling }) => recycling.periodicRestart.privateMemory,
    }),
  restart: (facts) => cell(restartOf(facts).value ? "lost" : "kept", restartOf(facts)),
  watch: ({ application, store }) => {
    const { fcnMode } = application.config["system.web/httpRuntime"];
    return watchesFiles(application) ? cell("lost", store.by) : cell("kept", fcnMode);
  },
  // New assemblies that nobody notices are not loaded: whoever deploys them ends the process.
  bin: ({ application, store }) =>
    watchesFiles(application)
      ? cell("lost", store.by)
      : missing("whether the deployment recycles the pool (fcnMode is Disabled)"),
  // A deployment brings a Web.config along; without a restart by that, only global.asa ends sessions.
  pages: (facts) =>
    restartOf(facts).value
      ? cell("lost", restartOf(facts))
      : missing("whether global.asa is among the new files"),
};

function answer(event: Event, facts: Facts): Cell {
  const { application, store, farm } = facts;
  const rule: Rule = LAW[store.kind].rules[event];
  const { mode } = application.config["system.web/sessionState"];
  if (rule === "kept" && isOfProcess(event)) return cell(rule, mode);
  if (rule === "farm") return byStore(farm ? "partly" : "lost", store);
  if (typeof rule === "string") return byStore(rule, store);
  if ("unknown" in rule) return missing(rule.unknown);
  return ANSWERS[rule.ask](facts);
}

/** What is not known makes a cell unknown, and no other one. */
function known(judge: () => Cell): Cell {
  try {
    return judge();
  } catch (error) {
    if (error instanceof UnknownValue) return missing(error.what);
    throw error;
  }
}

/**
 * Judges one application, or what a transform makes of it: its sessions of ASP.NET, and then, where
 * pages of classic ASP are seen, those.
 * @param deployment - the declared servers
 */
export function survive(
  application: Application,
  deployment: Fact<Deployment> | undefined,
): readonly Survival[] {
  const { path, site, buildConfiguration, config, folder } = application;
  const farm = declaredFarm(deployment) ?? ifKnown(() => [...webFarmsOf(config)][0]);
  const unclear = unclearFile(application);
  const about = (mode: Survival["mode"], find: () => Store): Survival => {
    const judge = (event: Event) =>
      known(() => {
        if (folder === undefined) return missing("the folder of the application");
        if (unclear)
          return missing(
            `a ${nameOf(unclear.path)} that ${unclear.at ? "is well-formed" : "can be read"}`,
          );
        return answer(event, { application, store: find(), farm });
      });
    return {
      application: applicationName(application),
      path,
      site: site?.name,
      configuration: buildConfiguration,
      mode,
      events: Object.fromEntries(
        EVENTS.map((event) => [event, judge(event)]),
      ) as Survival["events"],
    };
  };
  const classic = classicStoreOf(application);
  return [
    about(config["system.web/sessionState"].mode, () => storeOf(application)),
    ...(classic ? [about("ClassicAsp", classic)] : []),
  ];
}
