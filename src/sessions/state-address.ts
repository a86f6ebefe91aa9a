/** The grammar of stateConnectionString: `tcpip=host:port`. */

const PREFIX = "tcpip=";
/** Where the state service listens unless its registry key says otherwise. */
const USUAL_PORT = 42424;

/** An address that the state client takes. */
export interface StateAddress {
  readonly host: string;
  readonly port: number;
}

/** Why the state client refuses a text. */
export interface AddressFault {
  /** Completes "...: the port is missing". Shows no more of the text than a host or a port. */
  readonly fault: string;
  /** The text as it was probably meant. */
  readonly better?: string;
  /** Nothing else can have been meant. */
  readonly sure?: true;
}

function isIPv6(text: string): boolean {
  const [address = "", ...zone] = text.split("%");
  const halves = address.split("::");
  if (zone.length > 1 || halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  // At the very end alone; behind it not even "::" may stand.
  const endsInIPv4 = halves.at(-1) !== "" && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(groups.at(-1) ?? "");
  const hex = endsInIPv4 ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  const length = hex.length + (endsInIPv4 ? 2 : 0);
  return halves.length === 2 ? length < 8 : length === 8;
}

// UInt16.Parse with NumberStyles.Integer: blanks around, one sign in front; -0 is zero.
function portOf(text: string): number | undefined {
  const digits = /^[\t-\r ]*(?:\+?(\d+)|-(0+))[\t-\r ]*$/.exec(text);
  const port = Number(digits?.[1] ?? digits?.[2] ?? Number.NaN);
  return port <= 65535 ? port : undefined;
}

const mended = (rest: string): Pick<AddressFault, "better"> => {
  // No host holds an "@": in front of it stands what somebody signs in with.
  if (rest.includes("@")) return {};
  const again = hostAndPort(rest);
  if (!("fault" in again)) return { better: PREFIX + rest };
  return again.better === undefined ? {} : { better: again.better };
};

/**
 * Whether a text may be shown where a port belongs: digits and signs, or up to six characters of
 * which at least half are digits, as a mistyped port has. Anything else may be a password that
 * stands there by mistake.
 */
export function isPortLike(text: string): boolean {
  if (/^[-+\d]{1,20}$/.test(text)) return true;
  return /^[\w.+-]{1,6}$/.test(text) && text.replace(/\D/g, "").length * 2 >= text.length;
}

const quoted = (text: string) => (isPortLike(text) ? `"${text}"` : "what is there");

function inBrackets(address: string, port: string): StateAddress | AddressFault {
  if (!isIPv6(address))
    return {
      fault: "only an IPv6 address is allowed in brackets",
      ...(address.includes(":") ? {} : mended(`${address}:${port}`)),
    };
  const number = portOf(port);
  return number === undefined
    ? portFault(port, `[${address}]`)
    : { host: `[${address}]`, port: number };
}

function portFault(port: string, host: string): AddressFault {
  if (port.trim() === "")
    return {
      fault: "the port is missing, and there is no default for it",
      ...mended(`${host}:${USUAL_PORT}`),
    };
  return { fault: `${quoted(port)} is not a port; it must be a whole number up to 65535` };
}

function hostAndPort(rest: string): StateAddress | AddressFault {
  const bracketed = /^\[(.*)\]:(\d*)$/.exec(rest);
  if (bracketed) return inBrackets(bracketed[1] ?? "", bracketed[2] ?? "");
  if (rest.includes(";"))
    return {
      fault: "nothing may follow the port, not even a semicolon",
      ...mended(rest.slice(0, rest.indexOf(";")).trimEnd()),
    };
  const [host = "", port, ...more] = rest.split(":");
  if (port === undefined) {
    const comma = /^([^,]+),\s*(\d+)$/.exec(host);
    return comma
      ? {
          fault: "host and port are separated by a colon, not by a comma",
          ...mended(`${comma[1] ?? ""}:${comma[2] ?? ""}`),
        }
      : portFault("", host === "" ? "localhost" : host);
  }
  if (more.length > 0) {
    const colon = rest.lastIndexOf(":");
    const [front, last] = [rest.slice(0, colon), rest.slice(colon + 1)];
    const fault = "an IPv6 address must be in brackets";
    if (/^\[.*\]$/.test(rest)) return portFault("", rest);
    if (isIPv6(front) && portOf(last) !== undefined)
      return { fault, ...mended(`[${front}]:${last}`) };
    if (isIPv6(rest)) return { fault, ...mended(`[${rest}]:${USUAL_PORT}`) };
    return { fault: "there is more than one colon between host and port" };
  }
  const number = portOf(port);
  if (number === undefined) return portFault(port, host);
  if (/[^\0-\x7f]/.test(host))
    return {
      fault: "the host name holds a character outside ASCII; write its xn-- form or its IP address",
    };
  return { host, port: number };
}

/**
 * Reads an address as OutOfProcSessionStateStore.ParseStateConnectionString does: `tcpip=` in lower
 * case at the very start, and always a port. The host may even be empty.
 */
export function parseStateAddress(text: string): StateAddress | AddressFault {
  if (text.startsWith(PREFIX)) return hostAndPort(text.slice(PREFIX.length));
  if (text.trim() === "") return { fault: "it is empty" };
  const spelt = /^\s*tcpip\s*=\s*/i.exec(text);
  if (spelt) {
    const rest = text.slice(spelt[0].length);
    return {
      fault: 'it must begin with "tcpip=" exactly, in lower case and without blanks',
      ...mended(rest),
      ...("fault" in hostAndPort(rest) ? {} : { sure: true }),
    };
  }
  const tcp = /^\s*tcp(?:\s*[=:](?:\/\/)?\s*)/i.exec(text);
  const rest = tcp ? text.slice(tcp[0].length) : text.trim();
  const meant = /[=;]/.test(rest) || !rest.includes(":") ? {} : mended(rest);
  return { fault: `it does not begin with "tcpip="`, ...meant };
}
