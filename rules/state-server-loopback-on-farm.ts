import { defineRule } from "../src/rule.js";
import { declaredFarm, webFarmsOf } from "../src/sessions/farm.js";
import { mayUseStateServer, stateServerOf } from "../src/sessions/state-server.js";
import { placeOfServers, serversOf } from "./shared/farm-words.js";
import { modeInForce } from "./shared/mode.js";
import { originOf } from "./shared/place.js";
import { isLeftToTransforms } from "./shared/releases.js";
import { useStateService } from "./shared/session-settings.js";

const ONE_MACHINE =
  "Use the state service of one machine (STATE01 stands for it; it must allow remote connections)";

export default defineRule({
  id: "state-server-loopback-on-farm",
  description: "Each of several servers keeps sessions in a state service of its own.",
  category: "reliability",
  severity: "error",
  presets: ["recommended", "farm"],
  per: "application",
  needs: ["config", "application", "hosts?"],
  messages: {
    apart: {
      what: 'Sessions of "{app}" are in the state service at {host} ({origin}), but {farm}.',
      because:
        "Each server asks its own service: with every request that another server answers the user's session is gone.",
      next: "Name one machine whose state service all servers use.",
    },
    kept: {
      what: 'Sessions of "{app}" are in the state service at {host} ({origin}), but {farm}.',
      because:
        "Each server asks its own service. Affinity sends a visitor to the same server; the session is lost when that server is taken out.",
      next: "Name one machine whose state service all servers use.",
    },
  },
  mayFind: mayUseStateServer,
  *check({ application, config, hosts }) {
    const { mode, stateConnectionString: address } = config["system.web/sessionState"];
    if (mode.value !== "StateServer") return;
    const declared = declaredFarm(hosts?.deployment);
    const farms = declared ? [declared] : [...webFarmsOf(config)];
    if (farms.length === 0) {
      if (!hosts?.deployment) yield { notEvaluated: "hosts" };
      return;
    }
    const server = stateServerOf(application);
    if (!server?.isLocal) return;
    for (const farm of farms) {
      if (isLeftToTransforms(application, farm)) continue;
      yield {
        message: farm.affinity === "kept" ? "kept" : "apart",
        ...(farm.affinity === "kept" ? { severity: "warning" } : {}),
        data: { host: server.host, origin: originOf(address), farm: serversOf(farm) },
        at: address.from === "default" ? mode : address,
        related: [...modeInForce(mode), ...placeOfServers(farm)],
        suggestions: [useStateService(application, "STATE01", ONE_MACHINE)],
      };
    }
  },
});
