import { anyOf, defineRule, each, type Found, type Resolved } from "../src/rule.js";
import { declaredFarm, runsOn, webFarmsOf } from "../src/sessions/farm.js";
import { poolName } from "../src/sessions/pools.js";
import { knowsServerLevel } from "../src/sessions/server-level.js";
import { placeOfServers, serversOf } from "./shared/farm-words.js";
import { originOf, relatedTo } from "./shared/place.js";
import { count } from "./shared/units.js";

type Message = "servers" | "platform" | "garden";

const isGenerated = ({ value }: Resolved<string>) => value.startsWith("AutoGenerate");

export default defineRule({
  id: "farm-machine-key-explicit",
  description: "Several servers, each of which generates machine keys of its own.",
  category: "reliability",
  severity: "error",
  presets: ["farm", "azure"],
  per: "application",
  needs: ["config", "application", "hosts?", "pool?"],
  messages: {
    servers: {
      what: 'The machine keys of "{app}" are generated ({origin}), but {farm}.',
      because:
        "Each server has its own keys: sign-in tickets and view state from one are refused by the next.{unseen} Session data itself does not depend on them in current versions.",
      next: "Write the same explicit keys on all servers, best in an encrypted section.",
    },
    platform: {
      what: 'The machine keys of "{app}" are generated ({origin}); {platform} gives its instances a common key.',
      because:
        "It differs in a deployment slot and after a move: sign-in tickets and view state end there. Session data itself does not depend on it.",
      next: "Write explicit keys where sign-ins must outlive a swap of slots.",
    },
    garden: {
      what: 'The machine keys of "{app}" are generated ({origin}), and pool "{pool}" runs {processes} worker processes without a user profile.',
      because:
        "Without a profile (loadUserProfile is false) each process may generate keys of its own: tickets and view state of one are refused by the next. Session data itself does not depend on them.",
      next: "Write explicit keys, or let the pool load the profile.",
    },
  },
  *check({ config, application, hosts, pool }) {
    const { validationKey, decryptionKey } = config["system.web/machineKey"];
    if (
      !anyOf(
        () => isGenerated(validationKey),
        () => isGenerated(decryptionKey),
      )
    )
      return;
    const key = validationKey.known && isGenerated(validationKey) ? validationKey : decryptionKey;
    const isUnseen = key.from === "default" && !knowsServerLevel(application);
    const common = { at: key };
    const origin = originOf(key);
    const deployment = hosts?.deployment;
    const declared = declaredFarm(deployment);
    const platform = deployment?.value.platform;
    if (deployment && platform !== undefined && runsOn("appService", deployment.value)) {
      yield { ...common, message: "platform", severity: "info", data: { origin, platform } };
      return;
    }
    yield* each(
      declared ? [declared] : webFarmsOf(config),
      (farm): Found<Message> => ({
        ...common,
        message: "servers",
        // The keys of a farm often stand in the root Web.config of its servers.
        ...(isUnseen ? { severity: "warning" } : {}),
        data: {
          origin,
          farm: serversOf(farm),
          unseen: isUnseen ? " Unless the root Web.config, which is not at hand, has keys." : "",
        },
        related: placeOfServers(farm),
      }),
    );
    if (declared || !pool) return;
    const { maxProcesses, loadUserProfile } = pool.processModel;
    if (maxProcesses.value < 2 || loadUserProfile.value) return;
    yield {
      ...common,
      message: "garden",
      severity: "warning",
      data: { origin, pool: poolName(pool), processes: count(maxProcesses.value) },
      related: [
        ...relatedTo(maxProcesses, "The number of worker processes."),
        ...relatedTo(loadUserProfile, "The profile is not loaded."),
      ],
    };
  },
});
