import { defineRule } from "../src/rule.js";
import {
  assemblyVersion,
  kindOfProvider,
  type ProviderKind,
} from "../src/sessions/provider-types.js";
import { providerInForce } from "../src/sessions/providers.js";
import { relatedTo } from "./shared/place.js";
import { isProviderLeftToBuilds } from "./shared/providers.js";

/**
 * Packages whose first versions are no longer supported. Version 1.1 of SqlSessionStateProviderAsync
 * is not among them: nothing says that its support has ended.
 */
const EARLY: Readonly<Partial<Record<ProviderKind, string>>> = {
  redis: "Microsoft.Web.RedisSessionStateProvider",
};

/** A first version: what is not written is not guessed. */
const isEarly = (version: string | undefined) =>
  version !== undefined && /^[01](?:\.|$)/.test(version);

export default defineRule({
  id: "unsupported-session-provider",
  description: "The session provider in use is no longer supported.",
  category: "deprecation",
  severity: "warning",
  presets: ["recommended", "migration"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    appFabric: {
      what: 'The provider "{name}" keeps sessions in an AppFabric or Azure cache, which is no longer supported.',
      because:
        "Support for AppFabric 1.1 ended in April 2022, and the caches of Azure before Redis are switched off.",
      next: "Move sessions to Redis, SQL Server or the state service, while the old store still runs.",
    },
    universal: {
      what: 'The provider "{name}" is one of the universal providers, which are no longer supported.',
      because: "Their package, Microsoft.AspNet.Providers, has had no version since 2013.",
      next: "Move sessions to Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync, or to mode SQLServer.",
    },
    early: {
      what: 'The provider "{name}" asks for version {version} of {package}, which is no longer supported.',
      because: "Only its later versions get fixes.",
      next: "Update the package, and read what it says about sessions that are stored already.",
    },
  },
  *check({ config, application }) {
    const section = config["system.web/sessionState"];
    const entry = providerInForce(section);
    if (!entry || isProviderLeftToBuilds(application, entry)) return;
    const type = entry.type.value;
    const kind = kindOfProvider(type);
    if (kind === undefined) return;
    const name = entry.name.value;
    const common = { at: entry.type, related: relatedTo(section.customProvider, "Chosen here.") };
    if (kind === "appFabric" || kind === "universal") {
      yield { message: kind, data: { name }, ...common };
      return;
    }
    const version = assemblyVersion(type);
    const early = EARLY[kind];
    if (early === undefined || version === undefined || !isEarly(version)) return;
    yield { message: "early", data: { name, version, package: early }, ...common };
  },
});
