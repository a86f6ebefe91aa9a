import { defineRule, each } from "../src/rule.js";
import { declaredFarm } from "../src/sessions/farm.js";
import { set } from "./shared/changes.js";
import { originOf } from "./shared/place.js";

export default defineRule({
  id: "stig-session-settings",
  description: "Session settings other than the STIG of IIS asks for.",
  category: "security",
  severity: "error",
  presets: ["stig"],
  per: "application",
  needs: ["config", "application", "hosts?"],
  messages: {
    mode: {
      what: "STIG V-218751 (IIST-SI-000223) asks for sessions in process; the mode is {mode} ({origin}).",
      because: "It lets a web farm keep sessions elsewhere.",
      next: 'Set mode="InProc", or declare the servers of the farm (facts.deployment.servers).',
    },
    compression: {
      what: 'STIG V-218770 (IIST-SI-000246) asks for compressionEnabled="false"; it is true ({origin}).',
      next: 'Set compressionEnabled="false".',
    },
  },
  *check({ config, application, hosts }) {
    const { mode, compressionEnabled: compression } = config["system.web/sessionState"];
    const judges = [
      function* () {
        // Without sessions there is nothing to keep; a farm is free from the demand.
        if (mode.value === "InProc" || mode.value === "Off" || declaredFarm(hosts?.deployment))
          return;
        const changes = [set(application, mode, "InProc")];
        yield {
          message: "mode",
          data: { mode: String(mode.value), origin: originOf(mode) },
          at: mode,
          suggestions: [{ title: "Keep sessions in the worker process", changes }],
        } as const;
      },
      function* () {
        if (!compression.value) return;
        const changes = [set(application, compression, false)];
        yield {
          message: "compression",
          severity: "warning",
          data: { origin: originOf(compression) },
          at: compression,
          suggestions: [{ title: "Store sessions uncompressed", changes }],
        } as const;
      },
    ];
    yield* each(judges, (judge) => judge());
  },
});
