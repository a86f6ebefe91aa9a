/** The Domain attribute of cookies, as browsers read it. */
import type { Resolved, Site } from "../../src/rule.js";
import { answersTo } from "../../src/sessions/bindings.js";

/**
 * The domain that a browser reads out of the setting: in lower case, without a point in front, and
 * without what somebody appended as further attributes ("; SameSite=None"); "" for none.
 */
export const domainOf = ({ value }: Resolved<string>): string =>
  (value.split(";", 1)[0] ?? "").trim().toLowerCase().replace(/^\./, "").replace(/\.$/, "");

/** Whether a text may be a domain name or an IP address at all. */
const isDomainName = (domain: string): boolean =>
  // Letters outside ASCII: browsers turn them into their xn-- form.
  /^(?:[\w.-]|[^\0-\x7f])+$/.test(domain) && !domain.includes("..");

const isAddress = (domain: string) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(domain);

/** A name without any point, such as "intranet"; browsers take no Domain of one label. */
export const isSingleLabel = (domain: string): boolean => !domain.includes(".");

/** Whether no browser takes it for a domain: one label only from the host of that very name. */
export const isNoDomain = (
  domain: string,
  { value }: Resolved<string>,
  site: Site | undefined,
): boolean =>
  !isDomainName(domain) ||
  (isSingleLabel(domain) &&
    domain !== "localhost" &&
    (site === undefined ||
      value.trim().startsWith(".") ||
      !answersTo(site, (host) => host === domain)));

/** Names below which registries hand out domains to everybody: "co.uk", "com.au". */
const SHARED_SECOND = /^(?:ac|co|com|edu|gob|gouv|gov|govt|ltd|me|mil|ne|net|nom|or|org|plc|sch)$/;

/** Whether a domain is one that somebody registers, such as contoso.com: all their hosts lie below. */
function isRegistered(domain: string): boolean {
  const labels = domain.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  const length = top.length === 2 && SHARED_SECOND.test(second) ? 3 : 2;
  return labels.length <= length;
}

/** Whether a domain stands for the hosts below it: written with a point in front, or a registered one. */
export function isParentDomain(written: Resolved<string>): boolean {
  const domain = domainOf(written);
  if (!isDomainName(domain) || isSingleLabel(domain) || isAddress(domain)) return false;
  return written.value.trim().startsWith(".") || isRegistered(domain);
}

const isSame = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/**
 * Whether a browser takes a cookie of that domain from a host.
 * @param host - of a binding; "*.contoso.com" answers to every name below contoso.com
 */
export function takesDomain(host: string, domain: string): boolean {
  if (isAddress(domain)) return host === domain;
  if (!host.startsWith("*.")) return isSame(host, domain);
  const below = host.slice(2);
  return isSame(below, domain) || isSame(domain, below);
}
