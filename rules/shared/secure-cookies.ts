/** What makes a cookie Secure: requireSSL, a rewrite rule, a transform. */
import {
  type Advice,
  type Application,
  type Change,
  type ConfigFile,
  ifKnown,
  type Resolved,
} from "../../src/rule.js";
import { set } from "./changes.js";
import { before, inPlace, onElement, writtenAttribute, type XmlElement } from "./spots.js";
import { attributeText, elementsIn, isLeftToTransforms, transformsOf } from "./xml.js";

/** Repetitions of repetitions may take very long. */
const NESTED = /[+*}?]\)[+*{]/;

/** Whether the pattern of an outbound rule may take the cookie; what cannot be tried may. */
function mayTake(match: XmlElement, cookie: string | undefined): boolean {
  const attribute = (name: string) => attributeText(match, name)?.trim().toLowerCase();
  const syntax = attributeText(match.parent ?? match, "patternSyntax") ?? "ECMAScript";
  const pattern = attributeText(match, "pattern") ?? "";
  if (cookie === undefined || cookie.length > 32 || syntax !== "ECMAScript") return true;
  if (NESTED.test(pattern)) return true;
  let tried: RegExp;
  try {
    tried = new RegExp(pattern, attribute("ignoreCase") === "false" ? "" : "i");
  } catch {
    return true;
  }
  const isNegated = attribute("negate") === "true";
  return ["", "; path=/", "; path=/; HttpOnly", "; path=/; HttpOnly; SameSite=Lax"].some(
    (rest) => tried.test(`${cookie}=x${rest}`) !== isNegated,
  );
}

/** An outbound rule that writes an attribute into the Set-Cookie of a cookie; undefined: its name is unknown. */
function adds(rule: XmlElement, cookie: string | undefined, attribute: RegExp): boolean {
  if (attributeText(rule, "enabled")?.trim().toLowerCase() === "false") return false;
  const match = rule.children.find(({ name }) => name === "match");
  // A transform of an action alone stands beside a match that is elsewhere.
  const isOfCookie =
    !match ||
    (/^\s*RESPONSE_Set_Cookie\s*$/i.test(attributeText(match, "serverVariable") ?? "") &&
      mayTake(match, cookie));
  return (
    isOfCookie &&
    rule.children.some(
      ({ name, attributes }) =>
        name === "action" &&
        attributes.some((one) => one.name === "value" && attribute.test(one.value)),
    )
  );
}

/** Whether an outbound rule of the URL Rewrite module makes the cookie of that name Secure. */
export const isRewrittenSecure = (application: Application, name: Resolved<string>): boolean =>
  isRewritten(application, name, /(?:^|[;\s])secure\b/i);

/** Whether an outbound rule may write an attribute into the cookie of that name. */
export function isRewritten(
  application: Application,
  name: Resolved<string>,
  attribute: RegExp,
): boolean {
  const cookie = ifKnown(() => name.value);
  return [...application.files, ...transformsOf(application)].some((file) =>
    [...elementsIn(file, "outboundRules")].some(({ children }) =>
      children.some((rule) => adds(rule, cookie, attribute)),
    ),
  );
}

/** Whether transforms switch on a setting of cookies, so that what is deployed is right. */
export const isTransformedTrue = (
  application: Application,
  setting: Resolved<boolean>,
  element: "httpCookies" | "forms",
  name: "requireSSL" | "httpOnlyCookies",
): boolean =>
  isLeftToTransforms(application, setting, (transform) =>
    [...elementsIn(transform, element)].some((node) => {
      const text = attributeText(node, name)?.trim().toLowerCase();
      // A deployment token may stand for true.
      return text !== undefined && text !== "false";
    }),
  );

/** Whether transforms make the cookies of `<httpCookies>` or `<forms>` Secure. */
export const isTransformedSecure = (
  application: Application,
  requireSSL: Resolved<boolean>,
  element: "httpCookies" | "forms",
): boolean => isTransformedTrue(application, requireSSL, element, "requireSSL");

/** Where `<httpCookies>` of a file is, or may be added: among the first of `<system.web>`. */
function inFile({ document: { source, root } }: ConfigFile): Change["at"] {
  const web = root?.children.find(({ name }) => name === "system.web");
  const cookies = web?.children.find(({ name }) => name === "httpCookies");
  if (cookies)
    // Beside configSource or an encrypted body no attribute may stand.
    return cookies.attributes.some(({ name }) => name.startsWith("config"))
      ? undefined
      : onElement(source, cookies);
  const [first] = web?.children ?? [];
  return first && before(source, first);
}

/**
 * Where an attribute of the cookie's element is written or may be added.
 * @param current - the attribute of `<httpCookies>` or `<forms>` in force
 * @param beside - another attribute of the same cookie, near which it may be added
 */
export function placeForCookie(
  { files, buildConfiguration }: Application,
  current: Resolved<unknown>,
  beside?: Resolved<unknown>,
): Change["at"] {
  if (current.from !== "default") return inPlace(current);
  const place = beside && writtenAttribute(beside);
  if (place) {
    const element = place.attribute.parent;
    if (element.name === "forms") return onElement(place.source, element);
    const cookies = element.parent?.children.find((child) => child.name === "httpCookies");
    return cookies ? onElement(place.source, cookies) : before(place.source, element);
  }
  const file = files.findLast(({ kind }) => kind === "web");
  // What a transform makes is no file that anybody edits.
  return file && buildConfiguration === undefined ? inFile(file) : undefined;
}

/** Makes the session cookie, or the one of Forms sign-in, Secure. */
export function makeSecure(
  application: Application,
  section: "httpCookies" | "forms",
  beside?: Resolved<unknown>,
): Advice {
  const { config } = application;
  const { requireSSL } =
    section === "forms"
      ? config["system.web/authentication"].forms
      : config["system.web/httpCookies"];
  return {
    title: `Make the cookie Secure: requireSSL="true" on <${section}>`,
    changes: [set(application, requireSSL, true, placeForCookie(application, requireSSL, beside))],
  };
}

/** Keeps scripts from reading the cookies that code sets. */
export function makeHttpOnly(application: Application): Advice {
  const { httpOnlyCookies: setting } = application.config["system.web/httpCookies"];
  return {
    title: 'Keep scripts from reading cookies: httpOnlyCookies="true"',
    changes: [set(application, setting, true, placeForCookie(application, setting))],
  };
}
