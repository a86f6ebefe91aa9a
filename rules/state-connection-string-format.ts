import { defineRule } from "../src/rule.js";
import { storeStringIn } from "../src/sessions/connection-strings.js";
import { replaceAt, set } from "./shared/changes.js";
import { stopsIn, storeAndMode } from "./shared/mode.js";
import { originOf } from "./shared/place.js";
import { inPlace } from "./shared/spots.js";
import { parseStateAddress } from "../src/sessions/state-address.js";

const STOPS = stopsIn("StateServer");

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
      next: "{next}",
    },
    unnamed: {
      what: "stateConnectionString is neither an address (tcpip=host:port) nor the name of a connection string in the files at hand.",
      because: STOPS,
      next: "{next}",
    },
    named: {
      what: 'stateConnectionString names the connection string "{entry}", whose text is not tcpip=host:port: {fault}.',
      because: STOPS,
      next: "{next}",
    },
  },
  *check({ config, application }) {
    const { mode, stateConnectionString } = config["system.web/sessionState"];
    const store = storeStringIn(application, "StateServer");
    if (!store) return;
    const { text, entry, holder } = store;
    const address = parseStateAddress(text);
    if (!("fault" in address)) return;
    const { fault, better, sure } = address;
    const place = holder && inPlace(holder);
    const own = entry === undefined && set(application, stateConnectionString, better ?? "");
    const changes = own ? [own] : place ? [replaceAt(place.source, place.span, better ?? "")] : [];
    const looksLikeName = entry === undefined && /^[^=:;]+$/.test(text) && text.trim() !== "";
    yield {
      message: entry !== undefined ? "named" : looksLikeName ? "unnamed" : "direct",
      data: {
        fault,
        entry: entry ?? "",
        origin: originOf(mode),
        next:
          better === undefined
            ? "Write an address such as tcpip=STATE01:42424 (tcpip=[::1]:42424 with IPv6), or the name of a connection string that holds one."
            : `Write ${better}.`,
      },
      at: stateConnectionString,
      related: storeAndMode(store, mode),
      ...(sure && place ? { fix: { safe: true, changes } } : {}),
      suggestions: better === undefined ? [] : [{ title: `Write ${better}`, changes }],
    };
  },
});
