import {
  type Advice,
  allOf,
  defineRule,
  each,
  type Given,
  ifKnown,
  type Said,
} from "../src/rule.js";
import { lastOf, splitConnectionString } from "../src/sessions/connection-strings.js";
import { isAmong, namedWebServers, seenOn } from "../src/sessions/machines.js";
import { ownName } from "../src/sessions/services.js";
import {
  isAboutThis,
  mayUseStateServer,
  sameMachine,
  stateServerOf,
  stateServersOf,
} from "../src/sessions/state-server.js";
import { type Exposure, exposuresOf } from "../src/sessions/store-traffic.js";
import { replaceIn } from "./shared/changes.js";
import { evidenceName } from "./shared/machine-words.js";
import { modeInForce } from "./shared/mode.js";
import { originOf, relatedTo } from "./shared/place.js";
import { changesStore, isLeftToTransforms } from "./shared/xml.js";

/** Asks for encryption in the text of a connection string, and takes out that anybody is trusted. */
function encrypted({ text }: Exposure): readonly Advice[] {
  const pairs = text?.known ? splitConnectionString(text.value) : [];
  if (!text || "fault" in pairs || pairs.length === 0) return [];
  const last = pairs.findLast(({ keyword }) => keyword === "encrypt");
  const { length } = text.value;
  const isOn = /^(?:true|yes|mandatory)$/i.test(lastOf(pairs, "encrypt") ?? "");
  const added = `${/;\s*$/.test(text.value) ? "" : ";"}Encrypt=True`;
  const changes = [
    ...pairs
      .filter(({ keyword }) => /^trust ?server ?certificate$/.test(keyword))
      .map((pair) => replaceIn(text, pair, "")),
    ...(isOn
      ? []
      : [
          last
            ? replaceIn(text, last, "Encrypt=True;")
            : replaceIn(text, { start: length, end: length }, added),
        ]),
  ];
  if (changes.length === 0 || changes.some((one) => one.length === 0)) return [];
  return [{ title: "Encrypt the way, and check the certificate", changes: changes.flat() }];
}

const REMEDIES: Readonly<Record<Exposure["product"], string>> = {
  "SQL Server":
    "Write Encrypt=True into the connection string; the certificate of the server must be one that web servers trust.",
  Redis: "Let Redis speak TLS, and set ssl and its port for that (usually 6380).",
  "state service": "",
};

const NEEDS = [
  "config",
  "application",
  "applications",
  "services?",
  "stateServers?",
  "events?",
  "hosts?",
] as const;
type Judged = Given<typeof NEEDS>;

/** Whether a name is that of the machine that runs the application. */
type IsOwnName = (host: string) => boolean;

function* ofTraffic(
  { config, application }: Judged,
  isOwnName: IsOwnName,
): Said<Exposure["lacks"]> {
  const { mode } = config["system.web/sessionState"];
  const [exposure] = exposuresOf(application).filter(({ host }) => !isOwnName(host));
  if (!exposure) return;
  const { by, text, host, lacks, product, port } = exposure;
  if (isLeftToTransforms(application, text ?? by, changesStore)) return;
  yield {
    message: lacks,
    data: { host, product, port: port ?? "", origin: originOf(by), remedy: REMEDIES[product] },
    at: by.from === "default" ? mode : by,
    related: [
      ...(text && text !== by ? relatedTo(text, "The text that it stands for.") : []),
      ...modeInForce(mode),
    ],
    suggestions: encrypted(exposure),
  };
}

function* ofPort(judged: Judged): Said<"open"> {
  const { config, application, applications, stateServers = [], events, hosts } = judged;
  const { mode, stateConnectionString } = config["system.web/sessionState"];
  // Any other machine may be one whose service is meant for others.
  const own = [...namedWebServers(config, hosts?.deployment), ...seenOn(application, events)];
  const seen = stateServers.find((one) => isAboutThis(one) || isAmong(one.host ?? "", own));
  const fact = seen?.allowRemoteConnection;
  if (fact?.value !== true) return;
  // Who is not known may be the one that comes from afar.
  const isLocalAlone = allOf(
    () => mode.value === "StateServer" && stateServerOf(application)?.isLocal === true,
    () =>
      applications
        .filter(mayUseStateServer)
        .every((one) => ifKnown(() => stateServerOf(one)?.isLocal) === true),
  );
  if (!isLocalAlone) return;
  yield {
    message: "open",
    data: { evidence: evidenceName(fact), port: stateServerOf(application)?.port ?? "" },
    at: stateConnectionString.from === "default" ? mode : stateConnectionString,
    related: [
      ...modeInForce(mode),
      ...(fact.evidence ? [{ at: fact.evidence, message: "Other machines are let in here." }] : []),
    ],
  };
}

export default defineRule({
  id: "protect-session-store-traffic",
  description: "Session data leaves the host unprotected, or the store takes anyone.",
  category: "security",
  severity: "warning",
  presets: ["security", "strict"],
  per: "application",
  needs: NEEDS,
  messages: {
    plain: {
      what: "Session data goes to {host} unencrypted ({origin}).",
      because:
        "Nothing asks for encryption on the way to {product}: whoever listens there reads the sessions of all users, and can change them.",
      next: "{remedy}",
    },
    trusting: {
      what: "Session data goes to {host} encrypted, but to whoever answers ({origin}).",
      because:
        "TrustServerCertificate is on, so no certificate is checked: somebody on the way can pose as the server and read the sessions.",
      next: "Give the server a certificate that web servers trust, and take TrustServerCertificate out.",
    },
    unchecked: {
      what: "Session data goes to {host}, and nobody checks who answers there ({origin}).",
      because:
        "Azure encrypts in any case, but without Encrypt=True no certificate is checked: somebody on the way can pose as the server.",
      next: "Write Encrypt=True into the connection string.",
    },
    state: {
      what: "Session data goes to the state service on {host} unencrypted ({origin}).",
      because:
        "Its protocol has neither encryption nor a password: whoever reaches port {port} reads sessions and writes into them what the application then deserialises.",
      next: "Let only the web servers through to that port, over IPsec or a network of their own, or keep sessions in SQL Server with Encrypt=True.",
    },
    open: {
      what: 'The state service of "{app}" answers other machines ({evidence}), and only this one uses it.',
      because:
        "AllowRemoteConnection is 1. The service asks for no password: whoever reaches port {port} reads and writes sessions.",
      next: "Set AllowRemoteConnection to 0 in the registry of this machine, and restart aspnet_state.",
    },
  },
  *check(given) {
    const { applications, services = [] } = given;
    const own = ownName(services, stateServersOf(applications));
    const isOwnName = (host: string) => own !== undefined && sameMachine(own, host);
    yield* each([ofTraffic, ofPort], (judge) => judge(given, isOwnName));
  },
});
