import { defineRule } from "../src/rule.js";
import { storeStringIn } from "../src/sessions/connection-strings.js";
import { parseStateAddress } from "../src/sessions/state-address.js";
import { stopsIn } from "./shared/mode.js";
import { originOf } from "./shared/place.js";
import { rewritten, storeAndMode } from "./shared/store-strings.js";

const STOPS = stopsIn("StateServer");
const ANY =
  "an address such as tcpip=STATE01:42424 (tcpip=[::1]:42424 with IPv6), or the name of a connection string that holds one";

export default defineRule({
  id: "state-connection-string-format",
  description: "The address of the state server is not tcpip=host:port.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    direct: {
      what: "The address of the state server is not tcpip=host:port: {fault}.",
      because: STOPS,
      next: "Write {better}.",
    },
    unnamed: {
      what: "stateConnectionString is neither an address (tcpip=host:port) nor the name of a connection string in the files provided.",
      because: STOPS,
      next: "Write {better}.",
    },
    named: {
      what: 'stateConnectionString names the connection string "{entry}", whose text is not tcpip=host:port: {fault}.',
      because: STOPS,
      next: "Write {better}.",
    },
  },
  *check({ config, application }) {
    const { mode, stateConnectionString } = config["system.web/sessionState"];
    const store = storeStringIn(application, "StateServer");
    if (!store) return;
    const { text, entry } = store;
    const address = parseStateAddress(text);
    if (!("fault" in address)) return;
    const { fault, better, sure } = address;
    const changes = better === undefined ? [] : rewritten(application, store, better);
    const looksLikeName = entry === undefined && /^[^=:;]+$/.test(text) && text.trim() !== "";
    yield {
      message: entry !== undefined ? "named" : looksLikeName ? "unnamed" : "direct",
      data: { fault, entry: entry ?? "", origin: originOf(mode), better: better ?? ANY },
      at: stateConnectionString,
      related: storeAndMode(store, mode),
      ...(sure ? { fix: { safe: true, mends: true, changes } } : {}),
      suggestions: better === undefined ? [] : [{ title: `Write ${better}`, changes }],
    };
  },
});
