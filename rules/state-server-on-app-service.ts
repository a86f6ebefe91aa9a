import { defineRule } from "../src/rule.js";
import { runsOn } from "../src/sessions/farm.js";
import { mayUseStateServer, stateServerOf } from "../src/sessions/state-server.js";
import { set } from "./shared/changes.js";
import { originOf } from "./shared/place.js";

export default defineRule({
  id: "state-server-on-app-service",
  description: "Mode StateServer on a platform that has no state service.",
  category: "reliability",
  severity: "error",
  presets: ["recommended", "azure"],
  per: "application",
  needs: ["config", "application", "hosts"],
  messages: {
    absent: {
      what: 'Sessions of "{app}" are in the state service at {host} ({origin}), which {platform} does not have.',
      because: "Every request that uses the session fails.",
      next: "Keep sessions in SQL Server or in Redis, or in process on a single instance.",
    },
  },
  mayFind: mayUseStateServer,
  *check({ application, config, hosts: { deployment } }) {
    const { mode, stateConnectionString: address } = config["system.web/sessionState"];
    const platform = deployment?.value.platform;
    if (platform === undefined || !runsOn("appService", { platform })) return;
    if (mode.value !== "StateServer") return;
    const server = stateServerOf(application);
    // A machine of one's own network may be within reach.
    if (!server?.isLocal) return;
    yield {
      message: "absent",
      data: { host: server.host, origin: originOf(address), platform },
      at: mode,
      related: deployment?.evidence
        ? [{ at: deployment.evidence, message: "The platform as declared." }]
        : [],
      suggestions: [
        {
          title:
            "Keep sessions in the worker process (each instance has its own; a restart loses them)",
          changes: [set(application, mode, "InProc")],
        },
      ],
    };
  },
});
