/** What is kept of where applications store their sessions, until all of them are known. */
import {
  type Application,
  applicationName,
  type EffectiveConfig,
  type EventCount,
  type Fact,
  type Hosts,
  ifKnown,
  readKnown,
  type Service,
  type Standing,
  type Unjudged,
} from "../../src/rule.js";
import { standing } from "./place.js";
import { failuresOf, type Witness } from "./witness.js";
import { isLeftOut, type Known, namedWebServers, seenOn } from "../../src/sessions/machines.js";
import { STATE_SERVICE } from "../../src/sessions/services.js";
import { type StateServer, stateServerOf } from "../../src/sessions/state-server.js";

/** Machines that a reason names. */
const MOST = 3;

/** What is kept of an application, or of what a transform makes of it. */
export interface StoreNote {
  readonly of: { readonly path: string; readonly buildConfiguration?: string };
  /** Undefined where the files at hand do not show it. */
  readonly mode: string | undefined;
  /** A malformed address is state-connection-string-format's. */
  readonly server: StateServer | undefined;
  /** What the files at hand do not show. */
  readonly hidden: string | undefined;
  readonly modeAt: Standing;
  readonly addressAt: Standing;
  /** Names or addresses of the web servers, as farms list them and a person declares them. */
  readonly webServers: readonly string[];
  /** Machines on which an event log saw it. */
  readonly seenOn: readonly string[];
  /** The requests that the state service did not answer, by an event log. */
  readonly failures: Witness | undefined;
}

/** Notes where an application, or what a transform makes of it, keeps its sessions. */
export function noteOf({
  config,
  application,
  events,
  hosts,
}: {
  readonly config: EffectiveConfig;
  readonly application: Application;
  readonly events?: readonly Fact<EventCount>[] | undefined;
  readonly hosts?: Hosts | undefined;
}): StoreNote {
  const { mode, stateConnectionString } = config["system.web/sessionState"];
  const { path, buildConfiguration } = application;
  const known = ifKnown(() => String(mode.value));
  const server = readKnown(() =>
    known === "StateServer" ? stateServerOf(application) : undefined,
  );
  return {
    of: buildConfiguration === undefined ? { path } : { path, buildConfiguration },
    mode: known,
    server: "value" in server ? server.value : undefined,
    hidden: known === undefined ? mode.name : server.hidden,
    modeAt: standing(mode),
    addressAt: standing(stateConnectionString),
    webServers: namedWebServers(config, hosts?.deployment),
    seenOn: seenOn(application, events),
    failures: failuresOf(application, events, "stateServer"),
  };
}

/** Why listings tell nothing of the web server, where all of them are of other machines. */
function elsewhere(services: readonly Fact<Service>[], { webServers }: Known): string | undefined {
  const hosts = services.flatMap(({ value: { name, host } }) =>
    name.toLowerCase() === STATE_SERVICE ? [host] : [],
  );
  const others = hosts.filter((host) => host !== undefined && isLeftOut(host, webServers));
  if (others.length === 0 || others.length < hosts.length) return undefined;
  const names = [...new Set(others)].sort();
  const told = names.slice(0, MOST).join(", ");
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : "";
  return `the ${names.length === 1 ? "listing is" : "listings are"} of ${told}${more}, which no farm and nobody names as a web server`;
}

/** A state service of which no listing tells, and why. */
export const unlisted = (
  { of }: StoreNote,
  { isLocal, host }: StateServer,
  services: readonly Fact<Service>[],
  known: Known,
): Unjudged => ({
  notEvaluated: "services",
  subject: isLocal ? applicationName(of) : host,
  reason: isLocal ? elsewhere(services, known) : undefined,
});

/** What the notes of all applications tell of the machines. */
export const knownOf = (notes: readonly StoreNote[]): Known => ({
  used: notes.flatMap(({ server }) => server ?? []),
  webServers: [...new Set(notes.flatMap(({ webServers }) => webServers))],
  seen: [...new Set(notes.flatMap((note) => note.seenOn))],
});
