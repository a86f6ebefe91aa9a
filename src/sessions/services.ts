/** What the evidence says about a Windows service on the machines that matter. */
import type { Fact, Service } from "../facts/facts.js";
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
  readonly state?: "Running" | "Stopped";
}

const startOf = ({ value }: Fact<Service>): StartKind | undefined =>
  value.installed ? value.startMode : "NotInstalled";

/** Whether an application of the project keeps its sessions on that machine. */
const isStateServer = (host: string, used: readonly StateServer[]) =>
  used.some((server) => !server.isLocal && sameMachine(server.host, host));

function judge(host: string | undefined, facts: readonly Fact<Service>[]): Machine | undefined {
  const ranked = WORST_FIRST.flatMap((start) =>
    facts.filter((fact) => startOf(fact) === start).map((fact) => ({ start, fact })),
  );
  const [worst] = ranked;
  if (!worst) return undefined;
  const contradiction = ranked.find(({ start }) => start !== worst.start)?.fact;
  const state = facts.find((fact) => fact.value.state !== undefined)?.value.state;
  return {
    ...(host === undefined ? {} : { host }),
    ...worst,
    ...(contradiction ? { contradiction } : {}),
    ...(state === undefined ? {} : { state }),
  };
}

/** The service on another machine, as its own evidence shows it. */
export function machineNamed(
  host: string,
  services: readonly Fact<Service>[],
): Machine | undefined {
  return judge(
    host,
    services.filter(
      ({ value }) =>
        isStateService(value) && value.host !== undefined && sameMachine(value.host, host),
    ),
  );
}

/**
 * The service on the machine that runs an application. Evidence that names no machine is about
 * that one. Where all of it names machines, a listing taken on a machine that is nobody's state
 * server was taken on a web server; several of them count only if they agree.
 * @param used - the state servers that applications of the project use
 */
export function thisMachine(
  services: readonly Fact<Service>[],
  used: readonly StateServer[],
): Machine | undefined {
  const about = services.filter(({ value }) => isStateService(value));
  const own = judge(
    undefined,
    about.filter(({ value }) => value.host === undefined || isThisMachine(value.host)),
  );
  if (own) return own;
  // A person who writes a name means another machine; a tool writes the name of its own.
  const named = about.filter(({ confidence }) => confidence === "observed");
  const byHost = new Map<string, Fact<Service>[]>();
  for (const fact of named) {
    const host = fact.value.host?.toLowerCase() ?? "";
    const facts = byHost.get(host);
    if (facts) facts.push(fact);
    else byHost.set(host, [fact]);
  }
  const webServers = [...byHost]
    .filter(([host]) => !isStateServer(host, used))
    .map(([, facts]) => judge(facts[0]?.value.host, facts));
  const [first] = webServers;
  return webServers.every((machine) => machine?.start === first?.start) ? first : undefined;
}

function isStateService({ name }: Service): boolean {
  return name.toLowerCase() === STATE_SERVICE;
}
