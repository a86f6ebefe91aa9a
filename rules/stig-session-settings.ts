import { defineRule, each, type Given, type Said } from "../src/rule.js";
import { declaredFarm } from "../src/sessions/farm.js";
import { set } from "./shared/changes.js";
import { originOf } from "./shared/place.js";

const NEEDS = ["config", "application", "hosts?"] as const;
type Judged = Given<typeof NEEDS>;

function* ofMode({ config, application, hosts }: Judged): Said<"mode"> {
  const { mode } = config["system.web/sessionState"];
  // Without sessions there is nothing to keep; a farm is free from the demand.
  if (mode.value === "InProc" || mode.value === "Off" || declaredFarm(hosts?.deployment)) return;
  const changes = [set(application, mode, "InProc")];
  yield {
    message: "mode",
    data: { mode: String(mode.value), origin: originOf(mode) },
    at: mode,
    suggestions: [{ title: "Keep sessions in the worker process", changes }],
  };
}

function* ofCompression({ config, application }: Judged): Said<"compression"> {
  const { compressionEnabled: compression } = config["system.web/sessionState"];
  if (!compression.value) return;
  const changes = [set(application, compression, false)];
  yield {
    message: "compression",
    severity: "warning",
    data: { origin: originOf(compression) },
    at: compression,
    suggestions: [{ title: "Store sessions uncompressed", changes }],
  };
}

export default defineRule({
  id: "stig-session-settings",
  description: "Session settings other than the STIG of IIS asks for.",
  category: "security",
  severity: "error",
  presets: ["stig"],
  per: "application",
  needs: NEEDS,
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
  *check(given) {
    yield* each([ofMode, ofCompression], (judge) => judge(given));
  },
});
