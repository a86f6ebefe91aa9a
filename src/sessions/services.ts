/** What the evidence says about a Windows service on the machines that matter. */
import type { Doubt, Fact, Service } from "../facts/facts.js";
import { isAmong, isStateServer, type Known, mayBeWebServers } from "./machines.js";
import { isThisMachine, sameMachine, type StateServer } from "./state-server.js";

export const STATE_SERVICE = "aspnet_state";

/** How a service comes up, worst first: the worse counts where two sources contradict each other. */
const WORST_FIRST = [
  "Disabled",
  "NotInstalled",
  "Manual",
  "AutomaticDelayed",
  "Automatic",
] as const;
export type StartKind = (typeof WORST_FIRST)[number];

export interface Machine {
  /** Absent for the machine that runs the application. */
  readonly host?: string;
  readonly start: StartKind;
  /** The fact that says so. */
  readonly fact: Fact<Service>;
  /** A fact that says otherwise. */
  readonly contradiction?: Fact<Service>;
  /** Another web server, on which it is not so. */
  readonly unlike?: Machine;
  /** Why it is not known for certain to be the web server. */
  readonly doubt?: Doubt;
  readonly state?: "Running" | "Stopped";
}

/** What a service does now, the worse first. */
const STATES = ["NotInstalled", "Stopped", "Running"] as const;

/** What evidence says of a service at the moment it was taken. */
export interface Activity {
  /** Absent for the machine that runs the application. */
  readonly host?: string;
  readonly state: (typeof STATES)[number];
  readonly fact: Fact<Service>;
  readonly contradiction?: Fact<Service>;
  /** Another web server, on which it is not so. */
  readonly unlike?: Activity;
  /** Why it is not known for certain to be the web server. */
  readonly doubt?: Doubt;
}

/** The worst that is said, who says it, and who says otherwise. */
interface Worst<K> {
  readonly kind: K;
  readonly fact: Fact<Service>;
  readonly contradiction?: Fact<Service>;
}

function worstOf<K>(
  worstFirst: readonly K[],
  facts: readonly Fact<Service>[],
  kindOf: (fact: Fact<Service>) => K | undefined,
): Worst<K> | undefined {
  const ranked = worstFirst.flatMap((kind) =>
    facts.filter((fact) => kindOf(fact) === kind).map((fact) => ({ kind, fact })),
  );
  const [worst] = ranked;
  if (!worst) return undefined;
  const contradiction = ranked.find(({ kind }) => kind !== worst.kind)?.fact;
  return { ...worst, ...(contradiction ? { contradiction } : {}) };
}

const startOf = ({ value }: Fact<Service>): StartKind | undefined =>
  value.installed ? value.startMode : "NotInstalled";

const stateOf = ({ value }: Fact<Service>): Activity["state"] | undefined =>
  value.installed ? value.state : "NotInstalled";

/** What is concluded from all that is said of the service on one machine. */
type Judge<T> = (host: string | undefined, facts: readonly Fact<Service>[]) => T | undefined;

const named = (host: string | undefined) => (host === undefined ? {} : { host });

const judgeStart: Judge<Machine> = (host, facts) => {
  const worst = worstOf(WORST_FIRST, facts, startOf);
  if (!worst) return undefined;
  const { kind: start, ...said } = worst;
  const state = facts.find((fact) => fact.value.state !== undefined)?.value.state;
  return { ...named(host), start, ...said, ...(state === undefined ? {} : { state }) };
};

const judgeState: Judge<Activity> = (host, facts) => {
  const worst = worstOf(STATES, facts, stateOf);
  if (!worst) return undefined;
  const { kind: state, ...said } = worst;
  return { ...named(host), state, ...said };
};

/**
 * Whether evidence that names no machine lies in a file that bears the name of one: `sqlbox.txt`,
 * where the address of the state server says `sqlbox`. No name by itself is so plain.
 */
function isFiledUnder(host: string, { value, evidence, confidence }: Fact<Service>): boolean {
  if (value.host !== undefined || confidence !== "observed" || !evidence) return false;
  const file = evidence.source.path.split("/").at(-1)?.toLowerCase() ?? "";
  const name = host.toLowerCase();
  return [name, name.split(".")[0] ?? name].some(
    (one) => /[a-z]|^\d+(?:\.\d+){3}$/.test(one) && file.startsWith(`${one}.`),
  );
}

function onNamed<T>(host: string, services: readonly Fact<Service>[], judge: Judge<T>) {
  return judge(
    host,
    services.filter(
      (fact) =>
        isStateService(fact.value) &&
        (fact.value.host === undefined
          ? isFiledUnder(host, fact)
          : sameMachine(fact.value.host, host)),
    ),
  );
}

function onThis<T>(
  services: readonly Fact<Service>[],
  machines: Known,
  judge: Judge<T>,
  rankOf: (judged: T) => number,
): (T & { readonly unlike?: T; readonly doubt?: Doubt }) | undefined {
  const about = services.filter(
    (fact) =>
      isStateService(fact.value) &&
      !machines.used.some((server) => !server.isLocal && isFiledUnder(server.host, fact)),
  );
  const here = about.filter(({ value }) => value.host === undefined || isThisMachine(value.host));
  // Where there is one web server, what names it and what names no machine are about the same one.
  const [only, ...others] = machines.webServers;
  const isOnly = ({ value: { host } }: Fact<Service>) =>
    host !== undefined &&
    !isThisMachine(host) &&
    only !== undefined &&
    [only, ...others].every((one) => sameMachine(one, host));
  const own = here.length > 0 && judge(undefined, [...here, ...about.filter(isOnly)]);
  if (own) return own;
  // A person who writes a name means another machine, unless it is a web server's; a tool writes the
  // name of its own.
  const observed = about.filter(
    ({ confidence, via, value: { host = "" } }) =>
      confidence === "observed" || via === "policy" || isAmong(host, machines.webServers),
  );
  const byHost = new Map<string, Fact<Service>[]>();
  for (const fact of observed) {
    const host = fact.value.host?.toLowerCase() ?? "";
    const facts = byHost.get(host);
    if (facts) facts.push(fact);
    else byHost.set(host, [fact]);
  }
  const { known, doubt } = mayBeWebServers([...byHost], machines);
  const judged = known
    .map((facts) => judge(facts[0]?.value.host, facts))
    .filter((one) => one !== undefined)
    .sort((a, b) => rankOf(a) - rankOf(b));
  const [worst] = judged;
  const unlike = judged.find((one) => worst && rankOf(one) !== rankOf(worst));
  // Where all of them are alike it does not matter which of them it is.
  const isAlike = unlike === undefined && judged.length > 1;
  return (
    worst && {
      ...worst,
      ...(unlike ? { unlike } : {}),
      ...(doubt ? { doubt: isAlike ? "whether" : doubt } : {}),
    }
  );
}

/** How the service on another machine starts, as its own evidence shows it. */
export const machineNamed = (
  host: string,
  services: readonly Fact<Service>[],
): Machine | undefined => onNamed(host, services, judgeStart);

/**
 * How the service on the machine that runs an application starts. Evidence that names no machine is
 * about that one. Where all of it names machines, the machines count that a farm or a person names as
 * web servers: of several that differ, the worst, since it gets its share of the requests. Where nobody
 * names any, that a listed machine is the web server, or which of several is, stays in doubt.
 */
export const thisMachine = (
  services: readonly Fact<Service>[],
  known: Known,
): Machine | undefined =>
  onThis(services, known, judgeStart, ({ start }) => WORST_FIRST.indexOf(start));

/**
 * The name of the web server, where all listings that name a machine were taken on one that is
 * nobody's state server.
 * @param used - the state servers that applications of the project use
 */
export function ownName(
  services: readonly Fact<Service>[],
  used: readonly StateServer[],
): string | undefined {
  const [first, ...others] = services.flatMap(({ value: { host }, confidence }) =>
    confidence === "observed" && host !== undefined && !isStateServer(host, used) ? [host] : [],
  );
  return others.every((one) => sameMachine(one, first ?? "")) ? first : undefined;
}

/** What the service of an application does, on whichever machine that is. */
export const activityOf = (
  server: StateServer,
  services: readonly Fact<Service>[],
  known: Known,
): Activity | undefined =>
  server.isLocal
    ? onThis(services, known, judgeState, ({ state }) => STATES.indexOf(state))
    : onNamed(server.host, services, judgeState);

function isStateService({ name }: Service): boolean {
  return name.toLowerCase() === STATE_SERVICE;
}
