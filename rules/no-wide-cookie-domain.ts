import { allOf, defineRule } from "../src/rule.js";
import { answersTo } from "../src/sessions/bindings.js";
import { withoutAttribute } from "./shared/changes.js";
import { domainOf, isParentDomain, takesDomain } from "./shared/cookie-domain.js";
import { sendsSessionCookie } from "./shared/cookies.js";
import { originOf } from "./shared/place.js";
import { changesAttribute, isLeftToTransforms } from "./shared/xml.js";

export default defineRule({
  id: "no-wide-cookie-domain",
  description: "The session cookie is sent to every host below a domain.",
  category: "security",
  severity: "warning",
  presets: ["security", "strict"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    wide: {
      what: "Every host below {domain} gets the session cookie (<httpCookies> domain, {origin}).",
      because:
        "Each of them can read the session id, and plant one of its own: the weakest of these hosts decides how safe the session is.",
      next: "Take domain away, unless these hosts are meant to share their cookies.",
    },
  },
  *check({ config, application }) {
    const { domain } = config["system.web/httpCookies"];
    const { site } = application;
    const isWide = allOf(
      () => domain.from !== "default",
      () => isParentDomain(domain),
      ...sendsSessionCookie(application),
      () =>
        !isLeftToTransforms(application, domain, (one) =>
          changesAttribute(one, "httpCookies", "domain"),
        ),
      // No cookie comes of a domain that is none of the site's: cookie-domain-matches-host.
      () =>
        site === undefined ||
        site.bindings.length === 0 ||
        answersTo(site, (host) => host === "" || takesDomain(host, domainOf(domain))),
    );
    if (!isWide) return;
    yield {
      message: "wide",
      data: { domain: domainOf(domain), origin: originOf(domain) },
      at: domain,
      suggestions: [
        { title: "Keep the cookies on the host that sets them", changes: withoutAttribute(domain) },
      ],
    };
  },
});
