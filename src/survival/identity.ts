/** What tells one store of sessions from another, and whether two of them are the same. */
import { hostOfSource } from "../sessions/sql-server.js";
import { isThisMachine, sameMachine } from "../sessions/state-server.js";

/** A machine, and what is asked for there. */
export interface Server {
  /** As written; every name of this machine counts as one. */
  readonly machine: string;
  /** A port or an instance of SQL Server, in lower case. */
  readonly door: string;
}

export interface Identity {
  /** What kind of store it is. */
  readonly family: string;
  readonly servers: readonly Server[];
  /** Which part of the store: a database and its table, the prefix of keys. */
  readonly part: string;
  /** What only code understands: where it differs, nobody knows. It may hold secrets. */
  readonly beyond: string;
}

/** The family of a store that a provider of somebody's own keeps: it may be any. */
export const UNKNOWN = "provider";

/** `unsure`: the files at hand do not show it. */
export type Sameness = "same" | "other" | "unsure";

const isAddress = (machine: string) =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(machine) || machine.includes(":");

const plain = (machine: string): string => {
  const name = machine
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "");
  return isThisMachine(name) || isThisMachine(machine.trim()) || name === "(local)" ? "" : name;
};

function machines(a: string, b: string): Sameness {
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return "same";
  if (left === "" || right === "") return "other";
  if (sameMachine(left, right)) return "same";
  // A name may stand for an address, and an address of IPv6 has many forms.
  const [one, two] = [isAddress(left), isAddress(right)];
  return one !== two || (left.includes(":") && right.includes(":")) ? "unsure" : "other";
}

/** An instance listens at a port that only its machine knows. */
const isInstance = (door: string) => door.startsWith("\\");

/** Redis, and Azure with it, answers at one port in the clear and at the other with TLS. */
const TWIN_PORTS = new Set(["6379", "6380"]);

function doors(a: string, b: string): Sameness {
  if (a === b) return "same";
  if (TWIN_PORTS.has(a) && TWIN_PORTS.has(b)) return "unsure";
  return isInstance(a) !== isInstance(b) && a !== "" && b !== "" ? "unsure" : "other";
}

/** The less certain, or less alike, of two answers. */
function both(a: Sameness, b: Sameness): Sameness {
  if (a === "other" || b === "other") return "other";
  return a === "same" ? b : a;
}

const servers = (a: Server, b: Server) =>
  both(machines(a.machine, b.machine), doors(a.door, b.door));

/** Several servers are one store: the same where all are found again, another where none is. */
function lists(a: readonly Server[], b: readonly Server[]): Sameness {
  if (a.length === 0 && b.length === 0) return "same";
  const best = (one: Server, others: readonly Server[]): Sameness => {
    const found = new Set(others.map((other) => servers(one, other)));
    return found.has("same") ? "same" : found.has("unsure") ? "unsure" : "other";
  };
  const all = new Set([...a.map((one) => best(one, b)), ...b.map((one) => best(one, a))]);
  return all.size === 1 ? ([...all][0] ?? "unsure") : "unsure";
}

/** Whether sessions that are in one store are found in the other. */
export function sameStore(a: Identity, b: Identity): Sameness {
  const isUnknown = [a, b].some(({ family }) => family === UNKNOWN);
  if (a.family !== b.family) return isUnknown ? "unsure" : "other";
  const places = lists(a.servers, b.servers);
  if (places === "other" || a.part !== b.part) return "other";
  return a.beyond === b.beyond ? places : "unsure";
}

/** The instance of `SQL01\SHOP`, and of the pipe that it listens at. */
function instanceOf(source: string): string {
  const pipe = /^\\\\[^\\]+\\pipe\\(?:mssql\$([^\\]+)\\)?/i.exec(source);
  if (pipe) return pipe[1] ?? "";
  return /^[^\\,]*\\([^\\,]+)/.exec(source)?.[1]?.trim() ?? "";
}

/** The server of a data source: without a protocol, the usual port and the usual instance. */
export function serverOfSource(dataSource: string): Server {
  const source = dataSource.trim().replace(/^(?:tcp|np|lpc|admin):\s*/i, "");
  const machine = hostOfSource(source);
  if (/^\(localdb\)$/i.test(machine))
    return { machine: "localhost", door: `\\localdb\\${instanceOf(source).toLowerCase()}` };
  // With a port nobody asks for the instance.
  const port = /,\s*(\d+)\s*$/.exec(source)?.[1];
  if (port !== undefined) return { machine, door: port === "1433" ? "" : port };
  const instance = instanceOf(source).toLowerCase();
  return { machine, door: ["", "mssqlserver"].includes(instance) ? "" : `\\${instance}` };
}
