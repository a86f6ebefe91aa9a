import { allOf, defineRule } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { flag } from "./shared/options.js";
import { originOf } from "./shared/place.js";
import { contradiction, mayBeOther, OTHER_FILE } from "./shared/recording.js";
import { changesAny, isLeftToBuilds } from "./shared/xml.js";

export default defineRule({
  id: "no-session-id-in-url",
  description: "Session ids travel in the URL, where they leak and can be planted.",
  category: "security",
  severity: "error",
  presets: ["recommended", "security", "cis", "stig"],
  per: "application",
  needs: ["config", "application", "browser?", "now?"],
  messages: {
    UseUri: {
      what: 'Session ids travel in the URL (cookieless="{value}", {origin}).',
      because:
        "Whoever sees a link, a log line or a referrer can take over the session, and an attacker can send out a link with an id that they chose.",
      next: 'Write cookieless="UseCookies".',
    },
    AutoDetect: {
      what: 'Session ids may travel in the URL: with cookieless="AutoDetect" ({origin}) every client that does not return the probing cookie gets its id there, where links, logs and referrers give it away.',
      next: 'Write cookieless="UseCookies".',
    },
    UseDeviceProfile: {
      what: 'Session ids may travel in the URL: cookieless="UseDeviceProfile" ({origin}) relies on browser definition files that nobody maintains any more, and an unknown client can be taken for one without cookies.',
      because: "Links, logs and referrers then give the id away.",
      next: 'Write cookieless="UseCookies".',
    },
    UseCookies: {
      what: "No file says where session ids travel; cookies are only the built-in default.",
      next: 'The CIS benchmark wants it written: cookieless="UseCookies".',
    },
    seen: {
      what: "Session ids travel in URLs of {host} ({evidence}), although cookieless is UseCookies here ({origin}).",
      because: `${OTHER_FILE} Links, logs and referrers give the ids away.`,
      next: "Find out which Web.config, and which applicationHost.config, that host reads.",
    },
  },
  options: {
    machineToMachine: flag("Clients are programs that share no links: report nothing."),
    requireExplicit: flag("Report too when cookies are used only because that is the default."),
  },
  presetOptions: { cis: { requireExplicit: true } },
  *check({ config, application, browser, now }, { machineToMachine, requireExplicit }) {
    const { mode, cookieless, sessionIDManagerType: manager } = config["system.web/sessionState"];
    if (machineToMachine || (mode.known && mode.value === "Off")) return;
    const value = cookieless.value;
    const seen = browser?.urlIds.find(({ value: { kinds } }) => kinds.includes("S"));
    const isOther =
      seen &&
      allOf(
        () => value === "UseCookies" && !mayBeOther(application, cookieless),
        () => manager.value === "",
      );
    if (isOther) yield contradiction(cookieless, seen, now, "A URL with an id.");
    if (value === "UseCookies" && !(requireExplicit && cookieless.from === "default")) return;
    if (isLeftToBuilds(application, changesAny("sessionState", "mode", "cookieless"))) return;
    const changes = [set(application, cookieless, "UseCookies")];
    yield {
      message: value,
      data: { value, origin: originOf(cookieless) },
      at: cookieless,
      ...(value === "UseUri" ? {} : { severity: "warning" }),
      // Not safe: clients without cookies lose their sessions.
      fix: { safe: false, changes },
      suggestions: [{ title: "Keep the session id in a cookie", changes }],
    };
  },
});
