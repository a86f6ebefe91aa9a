/** Which state service an application talks to. */
import { type EffectiveConfig, UnknownValue } from "../../src/rule.js";
import { entriesWith } from "./entries.js";

export interface StateServer {
  /** As written: "loopback", "STATE01", "[::1]". */
  readonly host: string;
  readonly port: number;
  /** The machine that runs the application itself. */
  readonly isLocal: boolean;
}

const SECTION = "system.web/sessionState";

/** Names by which a machine calls itself; `loopback` is the state client's own word. */
export function isThisMachine(host: string): boolean {
  return /^(?:|\.|loopback|localhost|127(?:\.\d{1,3}){3}|\[?(?:0*:)*:?0*1\]?)$/i.test(host);
}

/** Whether two names mean one machine: letter case does not count, nor a domain that one lacks. */
export function sameMachine(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return true;
  const isName = (host: string) => /[a-z]/.test(host) && !host.includes(":");
  if (!isName(left) || !isName(right) || (left.includes(".") && right.includes("."))) return false;
  return left.split(".")[0] === right.split(".")[0];
}

/**
 * Follows what the session module follows (SessionStateModule.ReadConnectionString): a text that is
 * the name of a connection string stands for that string.
 */
function dereference(config: EffectiveConfig, text: string): string {
  if (text.startsWith("tcpip=")) return text;
  const entry = entriesWith(config.connectionStrings.$entries, "connectionString").find(
    ({ name }) => name.value.toLowerCase() === text.toLowerCase(),
  );
  return entry?.connectionString.value || text;
}

/**
 * The state service in force, by the grammar of OutOfProcStateClientManager: `tcpip=host:port`,
 * an IPv6 address in brackets, and always a port.
 * @returns undefined where the text does not follow it: the application fails to start
 * @throws UnknownValue where the files at hand do not show it (registry, partition resolver)
 */
export function stateServerOf(config: EffectiveConfig): StateServer | undefined {
  const section = config[SECTION];
  // The resolver picks the server for each session; the connection string is not even read.
  if (section.partitionResolverType.value !== "")
    throw new UnknownValue(`${SECTION}@partitionResolverType`);
  const text = dereference(config, section.stateConnectionString.value);
  if (/^registry:/i.test(text)) throw new UnknownValue(`${SECTION}@stateConnectionString`);
  const match = /^tcpip=(\[[\da-f:.]+\]|[^:[\]]+):\s*\+?(\d+)\s*$/i.exec(text);
  const [, host, port] = match ?? [];
  if (host === undefined || !text.startsWith("tcpip=") || Number(port) > 65535) return undefined;
  return { host, port: Number(port), isLocal: isThisMachine(host) };
}
