/** The header Set-Cookie as browsers read it (RFC 6265bis), its value only to be compared. */
import type { SeenCookie } from "../facts.js";

export interface SetCookie {
  readonly name: string;
  /** Never leaves the reader. */
  readonly value: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite?: NonNullable<SeenCookie["sameSite"]>;
  readonly path?: string;
  readonly domain?: string;
  readonly persistent: boolean;
  /** The server takes the cookie back. */
  readonly isRemoval: boolean;
}

const SAME_SITE: Readonly<Record<string, NonNullable<SeenCookie["sameSite"]>>> = {
  strict: "Strict",
  lax: "Lax",
  none: "None",
};

/** Cookies by which balancers keep a visitor on one server, from their vendors' manuals. */
const AFFINITY =
  /^(?:ARRAffinity(?:SameSite)?|AWSALB(?:TG|APP-\d)?(?:CORS)?|AWSELB(?:CORS)?|ApplicationGatewayAffinity(?:CORS)?|BIGipServer.+|NSC_.+|SERVERID|ROUTEID|GCLB|ASLBSA(?:CORS)?)$/i;

export const isAffinity = (name: string): boolean => AFFINITY.test(name);

/**
 * @param now - the time of the response, against which `expires` is held; undefined where unknown
 * @returns undefined where a browser would ignore the header
 */
export function parseSetCookie(header: string, now: string | undefined): SetCookie | undefined {
  const [pair = "", ...rest] = header.split(";");
  const equals = pair.indexOf("=");
  const name = pair.slice(0, Math.max(equals, 0)).trim();
  const value = pair.slice(equals + 1).trim();
  if (equals < 0 || name === "") return undefined;
  const attributes = new Map<string, string>();
  for (const one of rest) {
    const at = one.indexOf("=");
    const key = (at < 0 ? one : one.slice(0, at)).trim().toLowerCase();
    attributes.set(key, at < 0 ? "" : one.slice(at + 1).trim());
  }
  const sameSite = SAME_SITE[attributes.get("samesite")?.toLowerCase() ?? ""];
  const [path, domain] = [attributes.get("path"), attributes.get("domain")];
  return {
    name,
    value,
    secure: attributes.has("secure"),
    httpOnly: attributes.has("httponly"),
    ...(sameSite === undefined ? {} : { sameSite }),
    ...(path === undefined || path === "" ? {} : { path }),
    ...(domain === undefined || domain === "" ? {} : { domain: domain.toLowerCase() }),
    persistent: attributes.has("expires") || attributes.has("max-age"),
    isRemoval: isOver(attributes, now),
  };
}

function isOver(attributes: ReadonlyMap<string, string>, now: string | undefined): boolean {
  const age = attributes.get("max-age");
  if (age !== undefined && /^-?\d+$/.test(age)) return Number(age) <= 0;
  const expires = Date.parse(attributes.get("expires") ?? "");
  // ASP.NET takes cookies back with a date in 1999.
  const moment = Date.parse(now ?? "2000-01-01T00:00:00Z");
  return expires <= moment;
}

/** The cookies that a request carried; a name may come twice. */
export function parseCookie(header: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const pair of header.split(";")) {
    const equals = pair.indexOf("=");
    if (equals > 0) out.set(pair.slice(0, equals).trim(), pair.slice(equals + 1).trim());
  }
  return out;
}
