import {
  defineRule,
  type Fact,
  type Finding,
  readKnown,
  type StateServerFacts,
} from "../src/rule.js";
import {
  isAboutThis,
  mayUseStateServer,
  sameMachine,
  stateServerOf,
} from "../src/sessions/state-server.js";
import { maxEvidenceAgeDays, oldWords } from "./shared/age.js";
import { evidenceName } from "./shared/machine-words.js";
import { modeInForce } from "./shared/mode.js";
import { originOf } from "./shared/place.js";
import { failuresOf, failuresWords } from "./shared/witness.js";

const about = (host: string, { host: seen }: StateServerFacts) =>
  seen !== undefined && sameMachine(seen, host);

export default defineRule({
  id: "state-server-remote-access",
  description: "The state server refuses other machines, or listens on another port.",
  category: "reliability",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application", "stateServers", "events?", "now?"],
  messages: {
    refuses: {
      what: 'Sessions of "{app}" are in the state service on {host} ({origin}), which answers no other machine ({evidence}).',
      because:
        "AllowRemoteConnection is {remote} there: every request that uses the session fails.{seen}{age}",
      next: "Set AllowRemoteConnection to 1 in the registry of that machine, restart aspnet_state, and let only the web servers through its firewall.",
    },
    port: {
      what: 'Sessions of "{app}" are in the state service on {host}, port {port} ({origin}), which listens on {actual} ({evidence}).',
      because: "Nobody answers on that port: every request that uses the session fails.{seen}{age}",
      next: "Write port {actual}, or set Port in the registry of that machine and restart aspnet_state.",
    },
  },
  options: { maxEvidenceAgeDays },
  // The service of the own machine answers it, whatever its registry says.
  mayFind(application) {
    if (!mayUseStateServer(application)) return false;
    const seen = readKnown(() => stateServerOf(application));
    return !("value" in seen) || seen.value?.isLocal === false;
  },
  *check({ application, config, stateServers, events, now }, { maxEvidenceAgeDays }) {
    const { mode, stateConnectionString: address } = config["system.web/sessionState"];
    if (mode.value !== "StateServer") return;
    const server = stateServerOf(application);
    if (!server) return;
    const { host, port, isLocal } = server;
    const seen = stateServers.find((one) => (isLocal ? isAboutThis(one) : about(host, one)));
    if (!seen) {
      if (!isLocal) yield { notEvaluated: "stateServers", subject: host };
      return;
    }
    const failures = failuresOf(application, events, "stateServer");
    const say = (
      message: "refuses" | "port",
      fact: Fact<unknown>,
      told: string,
    ): Finding<"refuses" | "port"> => {
      const age = oldWords(fact, now, maxEvidenceAgeDays);
      return {
        message,
        ...(age === "" ? {} : { severity: "info" }),
        data: {
          age,
          seen: failuresWords(failures),
          host,
          port,
          actual: String(fact.value),
          remote: seen.isUnset ? "missing, which means no," : "0",
          origin: originOf(address),
          evidence: evidenceName(fact),
        },
        at: address.from === "default" ? mode : address,
        related: [
          ...modeInForce(mode),
          ...(fact.evidence ? [{ at: fact.evidence, message: told }] : []),
          ...(failures?.related ?? []),
        ],
      };
    };
    const { allowRemoteConnection: remote, port: actual } = seen;
    if (!isLocal && remote?.value === false)
      yield say("refuses", remote, "Other machines are refused here.");
    else if (actual && actual.value !== port) yield say("port", actual, "The port is set here.");
  },
});
