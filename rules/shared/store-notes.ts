/** What is kept of where applications store their sessions, until all of them are known. */
import {
  type Application,
  type EffectiveConfig,
  type EventCount,
  type Fact,
  type Hosts,
  ifKnown,
  readKnown,
  type Standing,
} from "../../src/rule.js";
import { standing } from "./place.js";
import { failuresOf, type Witness } from "./witness.js";
import { type Known, namedWebServers, seenOn } from "../../src/sessions/machines.js";
import { type StateServer, stateServerOf } from "../../src/sessions/state-server.js";

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

/** What the notes of all applications tell of the machines. */
export const knownOf = (notes: readonly StoreNote[]): Known => ({
  used: notes.flatMap(({ server }) => server ?? []),
  webServers: [...new Set(notes.flatMap(({ webServers }) => webServers))],
  seen: [...new Set(notes.flatMap((note) => note.seenOn))],
});
