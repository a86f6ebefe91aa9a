/** Where TLS ends, and what keeps browsers away from plain HTTP. */
import { anyOf, type Application, type Option, type Site } from "../../src/rule.js";
import { elementsIn, attributeText, transformsOf } from "./xml.js";
import type { XmlElement } from "./spots.js";

export interface TlsOptions {
  readonly tlsTermination: "unknown" | "server" | "proxy";
}

/** Where the encrypted connection of the browser ends. */
export const tlsTermination: Option<TlsOptions["tlsTermination"]> = {
  enum: ["unknown", "server", "proxy"],
  description:
    "Where TLS ends: `server` at this web server, `proxy` at a load balancer or proxy in front of it.",
  default: "unknown",
};

/** Headers by which proxies tell how the browser came; IIS shows them as server variables. */
const FORWARDED =
  /\bHTTP_(?:(?:X|CLOUDFRONT)_FORWARDED_(?:PROTO(?:COL)?|SCHEME|SSL|HOST|PORT)|FORWARDED|X_ARR_SSL|X_(?:URL_)?SCHEME|FRONT_END_HTTPS|X_ORIGINAL_(?:PROTO|HOST)|CF_VISITOR)\b/i;

function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}

/** Rewriting of requests, in the files and the transforms of an application. */
function* rewriting(application: Application): Generator<XmlElement> {
  for (const file of [...application.files, ...transformsOf(application)])
    for (const rewrite of elementsIn(file, "rewrite")) yield* within(rewrite);
}

/**
 * Whether a rewrite rule shows that a proxy stands in front: it asks for a header that only proxies
 * send, or tells the application that the connection is encrypted.
 */
export function isBehindProxy(application: Application): boolean {
  for (const element of rewriting(application)) {
    if (element.attributes.some(({ value }) => FORWARDED.test(value))) return true;
    if (element.name === "set" && /^https$/i.test(attributeText(element, "name") ?? ""))
      return true;
  }
  return false;
}

/** Whether requests are sent on to an https address: by a rewrite rule, or by `<httpRedirect>`. */
export function redirectsToHttps(application: Application): boolean {
  for (const { name, attributes } of rewriting(application))
    if (name === "action" && attributes.some((one) => /^\s*https:/i.test(one.value))) return true;
  return [...application.files, ...transformsOf(application)].some((file) =>
    [...elementsIn(file, "httpRedirect")].some(
      (element) =>
        attributeText(element, "enabled")?.trim().toLowerCase() !== "false" &&
        /^\s*https:/i.test(attributeText(element, "destination") ?? ""),
    ),
  );
}

/** Whether browsers are told to keep to HTTPS: by the site's `<hsts>`, or by the header itself. */
function hasHsts(application: Application, site: Site): boolean {
  const { $entries } = application.config["system.applicationHost/sites"];
  const entry = $entries.find(({ $element }) => $element?.span.start === site.element.span.start);
  if (entry && "hsts" in entry && entry.hsts.enabled.value) return true;
  return [...application.files, ...transformsOf(application)].some((file) =>
    [...elementsIn(file, "customHeaders")].some(({ children }) =>
      children.some((header) =>
        /^strict-transport-security$/i.test(attributeText(header, "name") ?? ""),
      ),
    ),
  );
}

/** Whether visitors who come over HTTP are sent to HTTPS or turned away. */
export const keepsToHttps = (application: Application, site: Site): boolean =>
  anyOf(
    () => redirectsToHttps(application),
    () => /\bSsl\b/i.test(application.config["system.webServer/security/access"].sslFlags.value),
    () => hasHsts(application, site),
  );
