import {
  allOf,
  type Application,
  type Change,
  defineRule,
  each,
  type Resolved,
} from "../src/rule.js";
import { set } from "./shared/changes.js";
import { isSwitchedOn } from "../src/sessions/switches.js";
import { originOf } from "./shared/place.js";
import { before, inPlace, onElement, writtenAttribute } from "./shared/spots.js";
import { attributeText, elementsIn, transformsOf } from "./shared/xml.js";

/** An outbound rule of the URL Rewrite module that writes Secure into Set-Cookie. */
function isRewritten(application: Application): boolean {
  return application.files.some((file) =>
    [...elementsIn(file, "outboundRules")].some((rules) =>
      rules.children.some((rule) =>
        rule.children.some(
          (part) =>
            part.name === "action" && /\bsecure\b/i.test(attributeText(part, "value") ?? ""),
        ),
      ),
    ),
  );
}

/** A transform sets requireSSL on that element, so what is deployed is right. */
const isCorrected = (application: Application, element: string) =>
  transformsOf(application).some((transform) =>
    [...elementsIn(transform, element)].some(
      (node) => attributeText(node, "requireSSL")?.trim().toLowerCase() === "true",
    ),
  );

/** Where the element of the cookie stands, or before it, where `<httpCookies>` may be added. */
function placeFor(sameSite: Resolved<unknown>, requireSSL: Resolved<unknown>): Change["at"] {
  if (requireSSL.from !== "default") return inPlace(requireSSL);
  const place = writtenAttribute(sameSite);
  if (!place) return undefined;
  const element = place.attribute.parent;
  if (element.name === "forms") return onElement(place.source, element);
  const cookies = element.parent?.children.find((child) => child.name === "httpCookies");
  return cookies ? onElement(place.source, cookies) : before(place.source, element);
}

export default defineRule({
  id: "same-site-none-requires-secure",
  description: "A cookie with SameSite=None is not Secure, so browsers drop it.",
  category: "reliability",
  severity: "error",
  presets: ["recommended", "security"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    session: {
      what: "The session cookie gets SameSite=None ({origin}) but not Secure, because httpCookies requireSSL is false ({secureOrigin}).",
      because: "Browsers drop such a cookie, so every request starts a new session.",
      next: 'Set requireSSL="true" on <httpCookies> and serve the site over HTTPS, or write cookieSameSite="Lax".',
    },
    forms: {
      what: "The sign-in cookie gets SameSite=None ({origin}) but not Secure, because requireSSL on <forms> is false ({secureOrigin}).",
      because: "Browsers drop such a cookie, so nobody stays signed in.",
      next: 'Set requireSSL="true" on <forms> and serve the site over HTTPS, or write cookieSameSite="Lax".',
    },
  },
  *check({ config, application }) {
    const { mode, cookieless, cookieSameSite } = config["system.web/sessionState"];
    const { mode: authentication, forms } = config["system.web/authentication"];
    const hasCookie = (value: string) => value !== "UseUri";
    const cookies = [
      {
        message: "session",
        section: "httpCookies",
        sameSite: cookieSameSite,
        requireSSL: config["system.web/httpCookies"].requireSSL,
        inUse: [() => mode.value !== "Off", () => hasCookie(cookieless.value)],
      },
      {
        // FormsAuthentication sets Secure from its own requireSSL, whatever httpCookies says.
        message: "forms",
        section: "forms",
        sameSite: forms.cookieSameSite,
        requireSSL: forms.requireSSL,
        inUse: [() => authentication.value === "Forms", () => hasCookie(forms.cookieless.value)],
      },
    ] as const;
    yield* each(cookies, function* ({ message, section, sameSite, requireSSL, inUse }) {
      const isDropped = allOf(
        () => sameSite.from !== "default",
        () => sameSite.value === "None",
        ...inUse,
        () => !requireSSL.value,
        // The attribute is left out of the header.
        () => !isSwitchedOn(config, "aspnet:SuppressSameSiteNone"),
        () => !isRewritten(application) && !isCorrected(application, section),
      );
      if (!isDropped) return;
      yield {
        message,
        data: { origin: originOf(sameSite), secureOrigin: originOf(requireSSL) },
        at: sameSite,
        related:
          requireSSL.from === "default" ? [] : [{ at: requireSSL, message: "Secure is off here." }],
        suggestions: [
          {
            title: `Make the cookie Secure: requireSSL="true" on <${section}>`,
            changes: [set(application, requireSSL, true, placeFor(sameSite, requireSSL))],
          },
          {
            title: 'Send the cookie within the site only: cookieSameSite="Lax"',
            changes: [set(application, sameSite, "Lax")],
          },
        ],
      };
    });
  },
});
