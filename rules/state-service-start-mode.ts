import { defineRule } from "../src/rule.js";
import type { Finding, Overview, Unjudged } from "../src/rule.js";
import { maxEvidenceAgeDays, oldWords } from "./shared/age.js";
import { flag } from "./shared/options.js";
import { modeInForce } from "./shared/mode.js";
import { originOf, relatedTo } from "./shared/place.js";
import type { Known } from "../src/sessions/machines.js";
import { machineNamed, thisMachine } from "../src/sessions/services.js";
import type { StateServer } from "../src/sessions/state-server.js";
import { boundedBy, consequenceOf, factsOf, wordsFor } from "./shared/machine-words.js";
import { startService, startWithMachine } from "./shared/start-service.js";
import { knownOf, noteOf, type StoreNote as Note, unlisted } from "./shared/store-notes.js";
import { failuresWords } from "./shared/witness.js";

export interface Options {
  readonly inProcPolicy: "note" | "documented" | "ignore";
  readonly reportUnneeded: boolean;
  readonly allowDelayed: boolean;
  readonly maxEvidenceAgeDays: number;
}

const STARTS_LATE =
  '"{app}" keeps its sessions in the ASP.NET State Service on {machine} ({address}), but aspnet_state {starts} there ({evidence}).';

type Message = ReturnType<typeof consequenceOf> | "note" | "documented" | "unneeded";

function* ofStateServer(
  note: Note,
  server: StateServer,
  known: Known,
  { services, now }: Overview<Note>,
  options: Options,
): Generator<Finding<Message> | Unjudged, void, undefined> {
  const { of, modeAt, addressAt, failures } = note;
  const machine = server.isLocal
    ? thisMachine(services, known)
    : machineNamed(server.host, services);
  if (!machine) {
    if (of.buildConfiguration === undefined) yield unlisted(note, server, services, known);
    return;
  }
  // What is not installed is for state-service-running to say.
  if (machine.start === "Automatic" || machine.start === "NotInstalled") return;
  const isDelayed = machine.start === "AutomaticDelayed";
  if (isDelayed && options.allowDelayed) return;
  const isApart =
    addressAt.from !== "default" &&
    modeAt.from !== "default" &&
    addressAt.from.source !== modeAt.from.source;
  const old = oldWords(machine.fact, now, options.maxEvidenceAgeDays);
  yield {
    message: consequenceOf(machine.start),
    of,
    data: {
      address: `${server.host}:${server.port}`,
      ...wordsFor(machine),
      seen: failuresWords(failures),
      age: old,
    },
    // An application may inherit the mode and choose another machine.
    at: isApart ? addressAt : modeAt,
    ...(old !== "" ? { severity: "info" } : isDelayed ? { severity: "warning" } : {}),
    ...boundedBy(machine),
    related: [
      ...(isApart ? modeInForce(modeAt) : relatedTo(addressAt, "The address of the service.")),
      ...factsOf(machine),
      ...(failures?.related ?? []),
    ],
    suggestions: startWithMachine(machine),
  };
}

/** About the web server itself, once for all its applications. */
function* ofWebServer(
  { summaries: notes, services, now }: Overview<Note>,
  known: Known,
  { inProcPolicy, reportUnneeded, maxEvidenceAgeDays }: Options,
): Generator<Finding<Message>, void, undefined> {
  const machine = thisMachine(services, known);
  if (!machine || machine.doubt === "which" || known.used.some(({ isLocal }) => isLocal)) return;
  const idle = machine.start === "Manual" || machine.start === "Disabled";
  const isOld = oldWords(machine.fact, now, maxEvidenceAgeDays) !== "";
  const plain = notes.filter(({ of }) => of.buildConfiguration === undefined);
  const about = ({ of, modeAt }: Note) => ({
    of,
    data: { origin: originOf(modeAt), ...wordsFor(machine) },
    at: modeAt,
    related: factsOf(machine),
  });
  const inProc = plain.find(({ mode }) => mode === "InProc");
  if (inProc && inProcPolicy !== "ignore" && idle) {
    // Nothing breaks, on a machine that may have nothing to do with it.
    if (inProcPolicy === "note" && machine.doubt) return;
    yield {
      ...about(inProc),
      message: inProcPolicy,
      severity: inProcPolicy === "note" || isOld ? "info" : "warning",
      // Nothing breaks, whatever severity the rule is given for the sake of StateServer.
      atMost: inProcPolicy === "note" ? "info" : "warning",
      ...(inProcPolicy === "note" ? {} : { suggestions: startWithMachine(machine) }),
    };
    return;
  }
  if (!reportUnneeded || idle || machine.start === "NotInstalled") return;
  const wanted = inProcPolicy === "documented" ? ["InProc", "StateServer"] : ["StateServer"];
  const [first] = plain;
  if (!first || notes.some(({ mode }) => mode === undefined || wanted.includes(mode))) return;
  yield {
    ...about(first),
    message: "unneeded",
    severity: "info",
    suggestions: startService("Start aspnet_state only when asked to", machine, "Manual"),
  };
}

export default defineRule({
  id: "state-service-start-mode",
  description: "The ASP.NET State Service is needed and does not start with the machine.",
  category: "reliability",
  severity: "error",
  presets: ["recommended", "farm", "stig"],
  per: "application",
  needs: ["config", "services", "events?", "hosts?"],
  messages: {
    manual: {
      what: STARTS_LATE,
      because:
        "After the next restart of that machine it is down, and every request that uses the session fails.{now}{seen}{conflict}{age}",
      next: "Set it to start automatically.",
    },
    disabled: {
      what: STARTS_LATE,
      because:
        "It cannot be started, and every request that uses the session fails.{seen}{conflict}{age}",
      next: "Set it to start automatically.",
    },
    delayed: {
      what: STARTS_LATE,
      because:
        "For about two minutes after each restart of that machine, requests that use the session fail.{seen}{conflict}{age}",
      next: "Set it to start automatically without delay, or allow it with the option allowDelayed.",
    },
    note: {
      what: "aspnet_state {starts} on {machine} ({evidence}).",
      because:
        'Microsoft\'s IIS 7 page asks for an automatic start even for in-process sessions such as those of "{app}" ({origin}); ASP.NET does not contact the service in this mode, so nothing breaks.',
      next: "Change it only if StateServer is planned.",
    },
    documented: {
      what: 'Sessions of "{app}" are in-process ({origin}), and aspnet_state {starts} on {machine} ({evidence}).',
      because:
        'The policy "documented" follows Microsoft\'s IIS 7 page, which asks for an automatic start.',
      next: "Set the service to start automatically.",
    },
    unneeded: {
      what: "aspnet_state {starts} on {machine} ({evidence}), but no application here uses mode StateServer.",
      because: "A service that nobody needs is only something to attack.",
      next: "Set it to start manually, or disable it.",
    },
  },
  options: {
    inProcPolicy: {
      enum: ["note", "documented", "ignore"],
      description:
        "InProc and a service that does not start by itself: a note, a warning as Microsoft's page would have it, or nothing.",
      default: "note",
    },
    reportUnneeded: flag("Report a service that starts although no application needs it."),
    allowDelayed: flag("A delayed start is soon enough."),
    maxEvidenceAgeDays,
  },
  presetOptions: { strict: { reportUnneeded: true }, stig: { reportUnneeded: true } },
  // What a service does that no session needs is at most a note: nothing to ask for.
  mayFind({ config }, { inProcPolicy }: Options) {
    const { mode } = config["system.web/sessionState"];
    if (!mode.known) return !mode.refused;
    return (
      mode.value === "StateServer" || (mode.value === "InProc" && inProcPolicy === "documented")
    );
  },
  overall: {
    needs: ["config", "services", "application", "events?", "hosts?"],
    summarise: noteOf,
    *check(overview, options: Options) {
      const { summaries } = overview;
      const known = knownOf(summaries);
      for (const note of summaries) {
        if (note.hidden !== undefined && note.of.buildConfiguration === undefined)
          yield { notEvaluated: note.hidden, subject: note.of.path };
        if (note.server) yield* ofStateServer(note, note.server, known, overview, options);
      }
      yield* ofWebServer(overview, known, options);
    },
  },
});
