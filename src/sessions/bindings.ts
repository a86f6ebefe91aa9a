/** On which addresses browsers reach a site: its bindings for http and https. */
import { type Site, UnknownValue } from "../effective/application.js";
import { allOf, anyOf, sift } from "../effective/known.js";
import { deploymentToken } from "../settings/deployment-token.js";

type Binding = Site["bindings"][number];

const hidden = (attribute: "protocol" | "bindingInformation"): never => {
  throw new UnknownValue(`system.applicationHost/sites/site/bindings/binding@${attribute}`);
};

function isProtocol({ protocol }: Binding, ...names: readonly string[]): boolean {
  if (deploymentToken(protocol) !== undefined) hidden("protocol");
  return names.includes(protocol.toLowerCase());
}

/** "*:80:shop.contoso.com" and "[::1]:80:" in parts; a host may hold no colon. */
function partsOf({ information }: Binding) {
  const [, address = "", port = "", host = ""] =
    /^(\[[^\]]*\]|[^:]*):([^:]*)(?::(.*))?$/s.exec(information) ?? [];
  return { address: address.trim(), port: port.trim(), host: host.trim().toLowerCase() };
}

/**
 * The host name to which a binding answers, in lower case; "" answers to every name.
 * @throws UnknownValue where a deployment token stands for it
 */
export function hostOf(binding: Binding): string {
  const { host } = partsOf(binding);
  const isHidden =
    deploymentToken(host) !== undefined ||
    // The token stands for all of it.
    (host === "" && deploymentToken(binding.information) !== undefined);
  return isHidden ? hidden("bindingInformation") : host;
}

/** The port of a binding; undefined where a deployment token stands for it, or none is there. */
export const portOf = (binding: Binding): string | undefined =>
  /^\d+$/.exec(partsOf(binding).port)?.[0];

/** The address of a binding; "*" or "" where it listens on all. */
export const addressOf = (binding: Binding): string => partsOf(binding).address.toLowerCase();

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:.+\.)?localhost)$/i;

/**
 * Whether only the machine itself reaches a binding: browsers there take plain HTTP for safe.
 * @throws UnknownValue where the files at hand do not show it
 */
export const isLoopback = (binding: Binding): boolean =>
  anyOf(
    () => LOOPBACK.test(partsOf(binding).address),
    () => LOOPBACK.test(hostOf(binding)),
  );

/**
 * Whether others than the machine itself reach a binding with a browser.
 * @throws UnknownValue where the files at hand do not show it
 */
export const isPublic = (binding: Binding, ...protocols: readonly ("http" | "https")[]): boolean =>
  allOf(
    () => isProtocol(binding, ...(protocols.length === 0 ? ["http", "https"] : protocols)),
    () => !isLoopback(binding),
  );

/** Whether a site has a binding for HTTPS. */
export const hasHttps = ({ bindings }: Site): boolean =>
  anyOf(...bindings.map((binding) => () => isProtocol(binding, "https")));

/** Whether others reach a site without encryption. */
export const hasPublicHttp = ({ bindings }: Site): boolean =>
  anyOf(...bindings.map((binding) => () => isPublic(binding, "http")));

/**
 * Whether others reach a site by a host name of some kind.
 * @param fits - whether a host name is of that kind; "" stands for every name
 */
export const answersTo = ({ bindings }: Site, fits: (host: string) => boolean): boolean =>
  anyOf(
    ...bindings.map(
      (binding) => () =>
        allOf(
          () => isPublic(binding),
          () => fits(hostOf(binding)),
        ),
    ),
  );

/** The bindings of which the files at hand show that something holds. */
export const bindingsThat = (
  { bindings }: Site,
  holds: (binding: Binding) => boolean,
): readonly Binding[] =>
  sift(bindings, (binding) => (holds(binding) ? [binding] : [])).known.flat();
