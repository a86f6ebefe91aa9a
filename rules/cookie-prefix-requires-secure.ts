import { allOf, defineRule, each } from "../src/rule.js";
import { set, withoutAttribute } from "./shared/changes.js";
import { prefixOf } from "./shared/cookie-names.js";
import { cookiesOf } from "./shared/cookies.js";
import { originOf, relatedTo } from "./shared/place.js";
import { isRewrittenSecure, isTransformedSecure, makeSecure } from "./shared/secure-cookies.js";
import { changesAttribute, isLeftToTransforms } from "./shared/xml.js";

export default defineRule({
  id: "cookie-prefix-requires-secure",
  description: "The prefix of a cookie's name promises what its settings do not keep.",
  category: "reliability",
  severity: "error",
  presets: ["recommended", "security"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    insecure: {
      what: 'The cookie "{name}" is not Secure: requireSSL on <{section}> is false ({origin}).',
      because: "Browsers refuse what begins with {prefix} and is not Secure, so {lost}.",
      next: 'Set requireSSL="true" on <{section}> and serve the site over HTTPS, or leave the prefix out of the name.',
    },
    domain: {
      what: 'The cookie "{name}" gets a Domain: it is written on <{section}> ({origin}).',
      because: "Browsers refuse what begins with {prefix} and has a Domain, so {lost}.",
      next: "Take the domain away, or call the cookie __Secure-… instead.",
    },
  },
  *check({ application }) {
    const promises = cookiesOf(application).flatMap((cookie) =>
      (["insecure", "domain"] as const).map((broken) => ({ ...cookie, broken })),
    );
    yield* each(promises, ({ section, name, requireSSL, domain, inUse, lost, broken }) => {
      const isInsecure = () =>
        !requireSSL.value &&
        !isRewrittenSecure(application, name) &&
        !isTransformedSecure(application, requireSSL, section);
      const hasDomain = () =>
        prefixOf(name) === "__Host-" &&
        domain.value.trim() !== "" &&
        !isLeftToTransforms(application, domain, (one) => changesAttribute(one, section, "domain"));
      const isRefused = allOf(
        () => name.from !== "default",
        () => prefixOf(name) !== undefined,
        ...inUse,
        broken === "domain" ? hasDomain : isInsecure,
      );
      if (!isRefused) return [];
      const current = broken === "domain" ? domain : requireSSL;
      const plain = name.value.replace(/^__(?:host|secure)-/i, "");
      return [
        {
          message: broken,
          data: {
            name: name.value,
            section,
            prefix: prefixOf(name) ?? "",
            origin: originOf(current),
            lost,
          },
          at: name,
          related: relatedTo(current, "It is decided here."),
          suggestions: [
            broken === "domain"
              ? { title: "Keep the cookie on its host", changes: withoutAttribute(domain) }
              : makeSecure(application, section, name),
            ...(plain === ""
              ? []
              : [{ title: `Call the cookie ${plain}`, changes: [set(application, name, plain)] }]),
          ],
        },
      ];
    });
  },
});
