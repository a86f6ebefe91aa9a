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
  stateServersOf,
} from "../src/sessions/state-server.js";
import { type Known, mayBeWebServers, namedWebServers, seenOn } from "../src/sessions/machines.js";
import { maxEvidenceAgeDays, oldWords } from "./shared/age.js";
import { boundedBy, confirmWords, doubtfulName, evidenceName } from "./shared/machine-words.js";
import { modeInForce } from "./shared/mode.js";
import { originOf } from "./shared/place.js";
import { failuresOf, failuresWords } from "./shared/witness.js";

const about = (host: string, { host: seen }: StateServerFacts) =>
  seen !== undefined && sameMachine(seen, host);

/** What is known of the service on a web server, first of one that listens on another port. */
function ofThis(all: readonly StateServerFacts[], port: string | number, machines: Known) {
  const own = all.find(isAboutThis);
  if (own) return { seen: own };
  const named = all.flatMap((one) => (one.host === undefined ? [] : [[one.host, one] as const]));
  const { known, doubt } = mayBeWebServers(named, machines);
  const isOther = ({ port: actual }: StateServerFacts) =>
    actual !== undefined && actual.value !== port;
  // Which of several machines it is nobody knows.
  return doubt === "which" ? {} : { seen: known.find(isOther) ?? known[0], doubt };
}

export default defineRule({
  id: "state-server-remote-access",
  description: "The state server refuses other machines, or listens on another port.",
  category: "reliability",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application", "applications", "stateServers", "events?", "hosts?", "now?"],
  messages: {
    refuses: {
      what: 'Sessions of "{app}" are in the state service on {host} ({origin}), which answers no other machine ({evidence}).',
      because:
        "AllowRemoteConnection is {remote} there: every request that uses the session fails.{seen}{age}",
      next: "Set AllowRemoteConnection to 1 in the registry of that machine, restart aspnet_state, and let only the web servers through its firewall.",
    },
    port: {
      what: 'Sessions of "{app}" are in the state service on {host}, port {port} ({origin}), which listens on {actual} ({evidence}).',
      because:
        "Nobody answers on that port: every request that uses the session fails.{doubt}{seen}{age}",
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
  *check(given, { maxEvidenceAgeDays }) {
    const { application, applications, config, stateServers, events, hosts, now } = given;
    const { mode, stateConnectionString: address } = config["system.web/sessionState"];
    if (mode.value !== "StateServer") return;
    const server = stateServerOf(application);
    if (!server) return;
    const { host, port, isLocal } = server;
    const machines = {
      used: stateServersOf(applications),
      webServers: namedWebServers(config, hosts?.deployment),
      seen: seenOn(application, events),
    };
    const { seen, doubt } = isLocal
      ? ofThis(stateServers, port, machines)
      : { seen: stateServers.find((one) => about(host, one)), doubt: undefined };
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
        ...(age !== "" ? { severity: "info" } : {}),
        ...boundedBy({ doubt }),
        data: {
          age,
          doubt: doubt
            ? ` It is so on ${doubtfulName(seen.host ?? "", doubt)}.${confirmWords({ doubt })}`
            : "",
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
