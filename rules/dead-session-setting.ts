import { type Application, defineRule, type EffectiveConfig, type Resolved } from "../src/rule.js";
import { withoutAttribute, withoutElement } from "./shared/changes.js";
import { entriesWith } from "./shared/entries.js";
import { ifKnown } from "./shared/known.js";
import { flag } from "./shared/options.js";
import { fileOf, originOf, relatedTo, samePlace } from "./shared/place.js";
import { READERS } from "./shared/session-settings.js";
import { writtenAttribute } from "./shared/spots.js";
import { changesMode, transformsOf } from "./shared/xml.js";

type Section = EffectiveConfig["system.web/sessionState"];

/** What nobody means anything by: the default, and what old project templates wrote everywhere. */
const ORDINARY = {
  timeout: /^20$/,
  cookieless: /^(usecookies|false)$/i,
  cookieName: /^ASP\.NET_SessionId$/,
  cookieSameSite: /^Lax$/,
  regenerateExpiredSessionId: /^true$/i,
  sessionIDManagerType: /^$/,
  stateConnectionString: /^tcpip=(loopback|localhost|127\.0\.0\.1):42424$/i,
  stateNetworkTimeout: /^10$/,
  sqlConnectionString:
    /^(data source|server)=(localhost|127\.0\.0\.1|\(local\)|\.);\s*(integrated security=(sspi|true)|trusted_connection=(yes|true)|user id=sa;\s*password=);?$/i,
  sqlCommandTimeout: /^30$/,
  sqlConnectionRetryInterval: /^0$/,
  allowCustomSqlDatabase: /^false$/i,
  compressionEnabled: /^false$/i,
  partitionResolverType: /^$/,
  // The project templates of Visual Studio 2012 wrote this provider beside mode InProc.
  customProvider: /^(DefaultSessionProvider)?$/i,
} as const satisfies Readonly<Record<string, RegExp>>;

type Name = keyof typeof ORDINARY;

/** The modes that read an attribute; undefined = all but Off. */
function readersOf(name: Name): readonly string[] | undefined {
  // In InProc and Custom it stops the application: partition-resolver-requires-out-of-process.
  if (name === "partitionResolverType" || !(name in READERS)) return undefined;
  return READERS[name as Name & keyof typeof READERS];
}

const TEMPLATE_PROVIDER = /^\s*System\.Web\.Providers\.DefaultSessionStateProvider\b/i;

/** Why nothing reads the attribute; undefined where something does. */
function whyDead(section: Section, name: Name): string | undefined {
  const mode = section.mode.value;
  if (typeof mode === "number") return undefined;
  if (mode === "Off") return "there are no sessions";
  const modes = readersOf(name);
  if (modes && !modes.includes(mode))
    return `only ${modes.join(" and ")} read${modes.length > 1 ? "" : "s"} it`;
  const ownManager = section.sessionIDManagerType.value !== "";
  const cookieless = section.cookieless.value;
  switch (name) {
    case "stateConnectionString":
    case "sqlConnectionString":
      return section.partitionResolverType.value === ""
        ? undefined
        : "partitionResolverType picks the store for each session";
    case "cookieName":
    case "cookieSameSite":
      return !ownManager && cookieless === "UseUri"
        ? "session ids travel in the URL, so there is no cookie"
        : undefined;
    case "regenerateExpiredSessionId":
      return !ownManager && cookieless === "UseCookies"
        ? "only ids in the URL are renewed; these travel in a cookie"
        : undefined;
    default:
      return undefined;
  }
}

/** Whether an application needs the attribute, or may: another configuration has another mode. */
const mayNeed = (application: Application, name: Name) =>
  transformsOf(application).some(changesMode) ||
  ifKnown(() => whyDead(application.config["system.web/sessionState"], name)) === undefined;

/** Server-level files serve applications that are not at hand; a parent's line is judged there. */
function isOwn(
  application: Application,
  value: Resolved<unknown>,
  inherited: Resolved<unknown> | undefined,
) {
  const kind = fileOf(application, value)?.kind;
  return kind !== "machine" && kind !== "rootWeb" && !(inherited && samePlace(inherited, value));
}

export default defineRule({
  id: "dead-session-setting",
  description: "An attribute or provider that the session mode in force never reads.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application", "applications"],
  messages: {
    attribute:
      "{name} has no effect: mode is {mode} ({origin}), and {why}. ASP.NET still checks the text, so a mistake in it stops the application. Remove it, or set the mode that was meant.",
    provider:
      'The provider "{name}" is never started: mode is {mode} ({origin}), and only Custom uses providers. Remove it, or set mode="Custom" and customProvider="{name}".',
  },
  options: {
    reportDefaults: flag(
      "Report values equal to the default or to old project templates too, as info.",
    ),
  },
  defaults: { reportDefaults: false },
  presetOptions: { strict: { reportDefaults: true } },
  *check({ config, application, applications }, { reportDefaults }) {
    const section = config["system.web/sessionState"];
    const parent = application.parent?.config["system.web/sessionState"];
    const names = Object.keys(ORDINARY) as Name[];
    const written = names.filter(
      (name) =>
        section[name].from !== "default" && isOwn(application, section[name], parent?.[name]),
    );
    const { mode } = section;
    const related = relatedTo(mode, "The mode in force.");
    const others = applications.filter((other) => other !== application);

    for (const name of written) {
      const value = section[name];
      const why = whyDead(section, name);
      if (why === undefined || value.from === "default") continue;
      const ordinary = ORDINARY[name].test(value.text?.trim() ?? "");
      if (ordinary && !reportDefaults) continue;
      const neededBy = others.some(
        (other) =>
          samePlace(other.config["system.web/sessionState"][name], value) && mayNeed(other, name),
      );
      if (mayNeed(application, name) || neededBy) continue;
      yield {
        message: "attribute",
        data: { name, mode: String(mode.value), origin: originOf(mode), why },
        at: value,
        related,
        ...(ordinary ? { severity: "info" } : {}),
        fix: { safe: true, changes: withoutAttribute(value) },
      };
    }

    for (const { name, type } of entriesWith(section.providers.$entries, "type")) {
      if (name.from === "default" || typeof mode.value === "number" || mode.value === "Custom")
        continue;
      const ordinary = TEMPLATE_PROVIDER.test(type.text ?? "");
      if (ordinary && !reportDefaults) continue;
      // A provider that stands in a parent's file is that parent's to judge.
      const inherited = ifKnown(() => parent?.providers.$entries) ?? [];
      const isNeeded = others.some(
        (other) =>
          ifKnown(() => other.config["system.web/sessionState"].mode.value) === "Custom" &&
          other.files.some(
            (file) => name.from !== "default" && file.document.source === name.from.source,
          ),
      );
      if (
        isNeeded ||
        !isOwn(application, name, inherited.find((one) => samePlace(one.name, name))?.name)
      )
        continue;
      if (transformsOf(application).some(changesMode)) continue;
      const place = writtenAttribute(name);
      yield {
        message: "provider",
        data: { name: name.text ?? "", mode: mode.value, origin: originOf(mode) },
        at: name,
        related,
        ...(ordinary ? { severity: "info" } : {}),
        ...(place
          ? {
              fix: {
                safe: true,
                changes: [
                  withoutElement(
                    "system.web/sessionState/providers/add",
                    place.source,
                    place.attribute.parent,
                  ),
                ],
              },
            }
          : {}),
      };
    }
  },
});
