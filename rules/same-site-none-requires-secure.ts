import {
  type Application,
  defineRule,
  type Edit,
  type EffectiveConfig,
  type Resolved,
} from "../src/rule.js";
import { commandsFor } from "./shared/commands.js";
import { addAttribute, insertBefore, writeValue, writtenAttribute } from "./shared/edits.js";
import { entriesWith } from "./shared/entries.js";
import { originOf } from "./shared/place.js";
import { attributeText, elementsIn, transformsOf } from "./shared/xml.js";

/** `aspnet:SuppressSameSiteNone` = true: the attribute is left out of the header. */
function isSuppressed(config: EffectiveConfig): boolean {
  return entriesWith(config.appSettings.$entries, "value").some(
    ({ key, value }) =>
      key.value.toLowerCase() === "aspnet:suppresssamesitenone" &&
      value.value.trim().toLowerCase() === "true",
  );
}

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

/** Sets requireSSL where the element of the cookie stands, or adds `<httpCookies>` beside it. */
function requireSecure(sameSite: Resolved<unknown>, requireSSL: Resolved<unknown>): Edit[] {
  if (requireSSL.from !== "default") return writeValue(requireSSL, "true");
  const place = writtenAttribute(sameSite);
  if (!place) return [];
  const { source } = place;
  const element = place.attribute.parent;
  if (element.name === "forms") return [addAttribute(source, element, "requireSSL", "true")];
  const cookies = element.parent?.children.find((child) => child.name === "httpCookies");
  return cookies
    ? [addAttribute(source, cookies, "requireSSL", "true")]
    : [insertBefore(source, element, '<httpCookies requireSSL="true" />')];
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
    session:
      'The session cookie gets SameSite=None ({origin}) but not Secure, because httpCookies requireSSL is false ({secureOrigin}). Browsers drop such a cookie, so every request starts a new session. Set requireSSL="true" on <httpCookies> and serve the site over HTTPS, or write cookieSameSite="Lax".',
    forms:
      'The sign-in cookie gets SameSite=None ({origin}) but not Secure, because requireSSL on <forms> is false ({secureOrigin}). Browsers drop such a cookie, so nobody stays signed in. Set requireSSL="true" on <forms> and serve the site over HTTPS, or write cookieSameSite="Lax".',
  },
  *check({ config, application }) {
    const { mode, cookieless, cookieSameSite } = config["system.web/sessionState"];
    const { mode: authentication, forms } = config["system.web/authentication"];
    const hasCookie = (value: string) => value !== "UseUri" && value !== "true";
    const cookies = [
      {
        message: "session",
        section: "httpCookies",
        sameSite: cookieSameSite,
        requireSSL: config["system.web/httpCookies"].requireSSL,
        inUse: () => mode.value !== "Off" && hasCookie(cookieless.value),
      },
      {
        // FormsAuthentication sets Secure from its own requireSSL, whatever httpCookies says.
        message: "forms",
        section: "forms",
        sameSite: forms.cookieSameSite,
        requireSSL: forms.requireSSL,
        inUse: () => authentication.value === "Forms" && hasCookie(forms.cookieless.value),
      },
    ] as const;
    for (const { message, section, sameSite, requireSSL, inUse } of cookies) {
      if (sameSite.from === "default" || sameSite.value !== "None") continue;
      if (!inUse() || requireSSL.value || isSuppressed(config)) continue;
      if (isRewritten(application) || isCorrected(application, section)) continue;
      yield {
        message,
        data: { origin: originOf(sameSite), secureOrigin: originOf(requireSSL) },
        at: sameSite,
        related:
          requireSSL.from === "default" ? [] : [{ at: requireSSL, message: "Secure is off here." }],
        suggestions: [
          {
            title: `Make the cookie Secure: requireSSL="true" on <${section}>`,
            edits: requireSecure(sameSite, requireSSL),
            ...(section === "httpCookies"
              ? {
                  commands: commandsFor(application, section, [
                    { name: "requireSSL", value: "true", powershell: "$true", wmi: "True" },
                  ]),
                }
              : {}),
          },
          {
            // No command: the schema of the IIS tools does not know cookieSameSite.
            title: 'Send the cookie within the site only: cookieSameSite="Lax"',
            edits: writeValue(sameSite, "Lax"),
          },
        ],
      };
    }
  },
});
