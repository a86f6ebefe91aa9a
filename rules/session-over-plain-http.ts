import { allOf, defineRule, ifKnown } from "../src/rule.js";
import { mayBeAspNetCore } from "../src/sessions/aspnet-core.js";
import { bindingsThat, hasHttps, hasPublicHttp, isPublic } from "../src/sessions/bindings.js";
import { isWritten } from "./shared/cookies.js";
import { modeInForce } from "./shared/mode.js";
import { keepsToHttps, tlsTermination, isBehindProxy } from "./shared/tls.js";

const READ = "Whoever is on the way reads the session id and can take over the session.";

export default defineRule({
  id: "session-over-plain-http",
  description: "A site offers sessions over plain HTTP.",
  category: "security",
  severity: "warning",
  presets: ["security", "cis", "stig"],
  per: "application",
  needs: ["config", "site", "application"],
  messages: {
    only: {
      what: 'Site "{site}" serves its sessions over plain HTTP: it has no https binding.',
      because: READ,
      next: 'Add an https binding and send visitors of http there; where a proxy in front takes HTTPS, say so: option tlsTermination "proxy".',
    },
    both: {
      what: 'Site "{site}" serves its sessions over HTTP beside HTTPS, and nothing sends visitors on.',
      because: READ,
      next: "Redirect http to https, switch on HSTS, or require TLS (sslFlags of <access>).",
    },
  },
  options: { tlsTermination },
  mayFind: ({ config }) => ifKnown(() => config["system.web/sessionState"].mode.value) !== "Off",
  *check({ config, site, application }, { tlsTermination }) {
    const { mode } = config["system.web/sessionState"];
    const { requireSSL } = config["system.web/httpCookies"];
    const isOpen = allOf(
      () => tlsTermination !== "proxy",
      () => isWritten(application),
      () => !mayBeAspNetCore(application),
      () => mode.value !== "Off",
      // Then no session id travels over HTTP: secure-cookie-needs-https.
      () => !requireSSL.value,
      () => hasPublicHttp(site),
      () => !isBehindProxy(application),
      () => !keepsToHttps(application, site),
    );
    if (!isOpen) return;
    const [first, ...more] = bindingsThat(site, (one) => isPublic(one, "http"));
    yield {
      message: hasHttps(site) ? "both" : "only",
      data: { site: site.name },
      at: first?.at ?? site.element,
      related: [
        ...more.map(({ at }) => ({ at, message: "Another binding without HTTPS." })),
        ...modeInForce(mode),
      ],
    };
  },
});
