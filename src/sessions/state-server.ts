/** Which state service an application talks to. */
import { type Application, UnknownValue } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { storeStringOf } from "./connection-strings.js";
import { parseStateAddress, type StateAddress } from "./state-address.js";

/** Hosts as written: "loopback", "STATE01", "[::1]". */
export interface StateServer extends StateAddress {
  /** The machine that runs the application itself. */
  readonly isLocal: boolean;
}

/** Names by which a machine calls itself; `loopback` is the state client's own word. */
export function isThisMachine(host: string): boolean {
  return /^(?:|\.|loopback|localhost|127(?:\.\d{1,3}){3}|\[?(?:0*:)*:?0*1\]?)$/i.test(host);
}

/** Whether evidence that may name a machine is about the one that runs the application. */
export const isAboutThis = ({ host }: { readonly host?: string }): boolean =>
  host === undefined || isThisMachine(host);

/** Whether two names mean one machine: letter case does not count, nor a domain that one lacks. */
export function sameMachine(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return true;
  const isName = (host: string) => /[a-z]/.test(host) && !host.includes(":");
  if (!isName(left) || !isName(right) || (left.includes(".") && right.includes("."))) return false;
  return left.split(".")[0] === right.split(".")[0];
}

/** Whether an application may keep its sessions in a state service, as far as is known. */
export function mayUseStateServer({ config }: Application): boolean {
  const { mode } = config["system.web/sessionState"];
  return mode.known ? mode.value === "StateServer" : !mode.refused;
}

/** The state services that applications use, as far as is known. */
export const stateServersOf = (applications: readonly Application[]): readonly StateServer[] =>
  applications.flatMap((one) => {
    const server = mayUseStateServer(one) ? ifKnown(() => stateServerOf(one)) : undefined;
    return server ? [server] : [];
  });

/**
 * The state service of an application whose mode is StateServer.
 * @returns undefined where the address is malformed: the application fails to start
 * @throws UnknownValue where the files at hand do not show it (registry, partition resolver)
 */
export function stateServerOf(application: Application): StateServer | undefined {
  const { partitionResolverType, stateConnectionString } =
    application.config["system.web/sessionState"];
  // The resolver picks the server for each session; the connection string is not even read.
  if (partitionResolverType.value !== "") throw new UnknownValue(partitionResolverType.name);
  const address = parseStateAddress(storeStringOf(application, stateConnectionString).text);
  if ("fault" in address || address.host === "") return undefined;
  return { ...address, isLocal: isThisMachine(address.host) };
}
