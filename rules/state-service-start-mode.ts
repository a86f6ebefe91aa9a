import {
  defineRule,
  type Fact,
  type Finding,
  type RelatedAt,
  type Service,
  type Standing,
  type Unjudged,
} from "../src/rule.js";
import { ifKnown, readKnown } from "./shared/known.js";
import { nameOf, originOf, relatedTo, standing } from "./shared/place.js";
import {
  evidenceName,
  type Machine,
  machineName,
  machineNamed,
  startModeCommands,
  thisMachine,
} from "./shared/services.js";
import { type StateServer, stateServerOf } from "./shared/state-server.js";

interface Options {
  readonly inProcPolicy: "note" | "documented" | "ignore";
  readonly reportUnneeded: boolean;
  readonly allowDelayed: boolean;
}

const STARTS = {
  Automatic: "starts automatically",
  AutomaticDelayed: "starts delayed",
  Manual: "starts manually",
  Disabled: "is disabled",
  NotInstalled: "is not installed",
} as const satisfies Record<Machine["start"], string>;

const seen = ({ observedAt, confidence }: Machine["fact"]) =>
  `${confidence}${observedAt === undefined ? ", undated" : ` on ${observedAt.slice(0, 10)}`}`;

function factsOf({ fact, contradiction }: Machine): RelatedAt[] {
  const facts = contradiction ? [fact, contradiction] : [fact];
  return facts.flatMap((each) =>
    each.evidence ? [{ at: each.evidence, message: `The start mode, ${seen(each)}.` }] : [],
  );
}

function wordsFor(machine: Machine): Readonly<Record<string, string>> {
  const { start, fact, contradiction, state } = machine;
  return {
    machine: machineName(machine),
    starts: STARTS[start],
    evidence: evidenceName(fact),
    conflict: contradiction
      ? ` Another source says otherwise (${evidenceName(contradiction)}); the worse counts until they agree.`
      : "",
    now:
      start === "Manual" && state === "Running"
        ? " It runs at the moment, so nothing shows until then."
        : state === "Stopped"
          ? " It is stopped at the moment."
          : "",
  };
}

const CONSEQUENCE = {
  Manual: "manual",
  Disabled: "disabled",
  NotInstalled: "absent",
  AutomaticDelayed: "delayed",
} as const;

/** What is kept of an application, or of what a transform makes of it. */
interface Note {
  readonly of: { readonly path: string; readonly configuration?: string };
  /** Undefined where the files at hand do not show it. */
  readonly mode: string | undefined;
  /** A malformed address is state-connection-string-format's. */
  readonly server: StateServer | undefined;
  /** What the files at hand do not show. */
  readonly hidden: string | undefined;
  readonly modeAt: Standing;
  readonly addressAt: Standing;
}

type Message = (typeof CONSEQUENCE)[keyof typeof CONSEQUENCE] | "note" | "documented" | "unneeded";

function* ofStateServer(
  { of, modeAt, addressAt }: Note,
  server: StateServer,
  used: readonly StateServer[],
  services: readonly Fact<Service>[],
  options: Options,
): Generator<Finding<Message> | Unjudged, void, undefined> {
  const app = nameOf(of);
  const machine = server.isLocal
    ? thisMachine(services, used)
    : machineNamed(server.host, services);
  if (!machine) {
    if (of.configuration === undefined)
      yield { notEvaluated: "services", subject: server.isLocal ? app : server.host };
    return;
  }
  if (machine.start === "Automatic") return;
  if (machine.start === "AutomaticDelayed" && options.allowDelayed) return;
  const isApart =
    addressAt.from !== "default" &&
    modeAt.from !== "default" &&
    addressAt.from.source !== modeAt.from.source;
  yield {
    message: CONSEQUENCE[machine.start],
    of,
    data: { app, address: `${server.host}:${server.port}`, ...wordsFor(machine) },
    // An application may inherit the mode and choose another machine.
    at: isApart ? addressAt : modeAt,
    ...(machine.start === "AutomaticDelayed" ? { severity: "warning" } : {}),
    related: [
      ...(isApart
        ? relatedTo(modeAt, "The mode in force.")
        : relatedTo(addressAt, "The address of the service.")),
      ...factsOf(machine),
    ],
    suggestions: [
      startModeCommands(
        `Let aspnet_state start with ${machineName(machine)}`,
        machine,
        "Automatic",
      ),
    ],
  };
}

/** About the web server itself, once for all its applications. */
function* ofWebServer(
  notes: readonly Note[],
  used: readonly StateServer[],
  services: readonly Fact<Service>[],
  { inProcPolicy, reportUnneeded }: Options,
): Generator<Finding<Message>, void, undefined> {
  const machine = thisMachine(services, used);
  if (!machine || used.some(({ isLocal }) => isLocal)) return;
  const idle = machine.start === "Manual" || machine.start === "Disabled";
  const plain = notes.filter(({ of }) => of.configuration === undefined);
  const about = ({ of, modeAt }: Note) => ({
    of,
    data: { app: nameOf(of), origin: originOf(modeAt), ...wordsFor(machine) },
    at: modeAt,
    related: factsOf(machine),
  });
  const inProc = plain.find(({ mode }) => mode === "InProc");
  if (inProc && inProcPolicy !== "ignore" && idle) {
    yield {
      ...about(inProc),
      message: inProcPolicy,
      severity: inProcPolicy === "note" ? "info" : "warning",
      ...(inProcPolicy === "note"
        ? {}
        : {
            suggestions: [
              startModeCommands(
                `Let aspnet_state start with ${machineName(machine)}`,
                machine,
                "Automatic",
              ),
            ],
          }),
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
    suggestions: [startModeCommands("Start aspnet_state only when asked to", machine, "Manual")],
  };
}

export default defineRule({
  id: "state-service-start-mode",
  description: "The ASP.NET State Service is needed and does not start with the machine.",
  category: "reliability",
  severity: "error",
  presets: ["recommended", "farm", "stig"],
  per: "application",
  needs: ["config", "services"],
  messages: {
    manual:
      '"{app}" keeps its sessions in the ASP.NET State Service on {machine} ({address}), but aspnet_state {starts} there ({evidence}). After the next restart of that machine it is down, and every request that uses the session fails.{now}{conflict} Set it to start automatically.',
    disabled:
      '"{app}" keeps its sessions in the ASP.NET State Service on {machine} ({address}), but aspnet_state {starts} there ({evidence}). It cannot be started, and every request that uses the session fails.{conflict} Set it to start automatically.',
    absent:
      '"{app}" keeps its sessions in the ASP.NET State Service on {machine} ({address}), but aspnet_state {starts} there ({evidence}). Every request that uses the session fails.{conflict} Install the Windows feature ASP.NET on that machine and set the service to start automatically.',
    delayed:
      '"{app}" keeps its sessions in the ASP.NET State Service on {machine} ({address}), but aspnet_state {starts} there ({evidence}). For about two minutes after each restart of that machine, requests that use the session fail.{conflict} Set it to start automatically without delay, or allow it with the option allowDelayed.',
    note: 'aspnet_state {starts} on {machine} ({evidence}). Microsoft\'s IIS 7 page asks for an automatic start even for in-process sessions such as those of "{app}" ({origin}); ASP.NET does not contact the service in this mode, so nothing breaks. Change it only if StateServer is planned.',
    documented:
      'Sessions of "{app}" are in-process ({origin}), and aspnet_state {starts} on {machine} ({evidence}). The policy "documented" follows Microsoft\'s IIS 7 page, which asks for an automatic start. Set the service to start automatically.',
    unneeded:
      "aspnet_state {starts} on {machine} ({evidence}), but no application here uses mode StateServer. A service that nobody needs is only something to attack. Set it to start manually, or disable it.",
  },
  options: {
    inProcPolicy: {
      enum: ["note", "documented", "ignore"],
      description:
        "InProc and a service that does not start by itself: a note, a warning as Microsoft's page would have it, or nothing.",
    },
    reportUnneeded: {
      type: "boolean",
      description: "Report a service that starts although no application needs it.",
    },
    allowDelayed: { type: "boolean", description: "A delayed start is soon enough." },
  },
  defaults: {
    inProcPolicy: "note",
    reportUnneeded: false,
    allowDelayed: false,
  },
  presetOptions: { strict: { reportUnneeded: true }, stig: { reportUnneeded: true } },
  overall: {
    needs: ["config", "services", "application"],
    summarise: ({ config, application }): Note => {
      const { mode, stateConnectionString } = config["system.web/sessionState"];
      const { path, configuration } = application;
      const known = ifKnown(() => String(mode.value));
      const server = readKnown(() =>
        known === "StateServer" ? stateServerOf(application) : undefined,
      );
      return {
        of: configuration === undefined ? { path } : { path, configuration },
        mode: known,
        server: "value" in server ? server.value : undefined,
        hidden: known === undefined ? mode.name : server.hidden,
        modeAt: standing(mode),
        addressAt: standing(stateConnectionString),
      };
    },
    *check({ summaries, services }, options: Options) {
      const used = summaries.flatMap(({ server }) => server ?? []);
      for (const note of summaries) {
        if (note.hidden !== undefined && note.of.configuration === undefined)
          yield { notEvaluated: note.hidden, subject: note.of.path };
        if (note.server) yield* ofStateServer(note, note.server, used, services, options);
      }
      yield* ofWebServer(summaries, used, services, options);
    },
  },
});
