import { defineRule, type RelatedAt } from "../src/rule.js";
import { ifKnown } from "./shared/known.js";
import { flag } from "./shared/options.js";
import { nameOf, originOf, relatedTo } from "./shared/place.js";
import {
  evidenceName,
  type Machine,
  machineName,
  machineNamed,
  startService,
  stateServerIfUsed,
  thisMachine,
} from "./shared/services.js";
import { stateServerOf } from "./shared/state-server.js";

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

export default defineRule({
  id: "state-service-start-mode",
  description: "The ASP.NET State Service is needed and does not start with the machine.",
  category: "reliability",
  severity: "error",
  presets: ["recommended", "farm", "stig"],
  per: "application",
  needs: ["config", "services", "application", "applications"],
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
    reportUnneeded: flag("Report a service that starts although no application needs it."),
    allowDelayed: flag("A delayed start is soon enough."),
  },
  defaults: {
    inProcPolicy: "note",
    reportUnneeded: false,
    allowDelayed: false,
  },
  presetOptions: { strict: { reportUnneeded: true }, stig: { reportUnneeded: true } },
  *check({ config, services, application, applications }, options: Options) {
    const { mode, stateConnectionString } = config["system.web/sessionState"];
    const app = nameOf(application);
    if (mode.value === "StateServer") {
      const server = stateServerOf(application);
      // A malformed address is state-connection-string-format's.
      if (!server) return;
      const machine = server.isLocal
        ? thisMachine(services, applications)
        : machineNamed(server.host, services);
      if (!machine) {
        yield { notEvaluated: "services", subject: server.isLocal ? app : server.host };
        return;
      }
      if (machine.start === "Automatic") return;
      if (machine.start === "AutomaticDelayed" && options.allowDelayed) return;
      const isApart =
        stateConnectionString.from !== "default" &&
        mode.from !== "default" &&
        stateConnectionString.from.source !== mode.from.source;
      yield {
        message: CONSEQUENCE[machine.start],
        data: { app, address: `${server.host}:${server.port}`, ...wordsFor(machine) },
        // An application may inherit the mode and choose another machine.
        at: isApart ? stateConnectionString : mode,
        ...(machine.start === "AutomaticDelayed" ? { severity: "warning" } : {}),
        related: [
          ...(isApart
            ? relatedTo(mode, "The mode in force.")
            : relatedTo(stateConnectionString, "The address of the service.")),
          ...factsOf(machine),
        ],
        suggestions: [
          startService(`Let aspnet_state start with ${machineName(machine)}`, machine, "Automatic"),
        ],
      };
      return;
    }

    // From here on it is about the web server itself, once for all its applications.
    const machine = thisMachine(services, applications);
    if (!machine || applications.some((other) => stateServerIfUsed(other)?.isLocal)) return;
    const modeOf = (other: typeof application) =>
      ifKnown(() => other.config["system.web/sessionState"].mode.value);
    const finding = {
      data: { app, origin: originOf(mode), ...wordsFor(machine) },
      at: mode,
      related: factsOf(machine),
    };
    const idle = machine.start === "Manual" || machine.start === "Disabled";
    const { inProcPolicy } = options;
    const isFirst = (same: (other: typeof application) => boolean) =>
      applications.find(same) === application;
    if (mode.value === "InProc" && inProcPolicy !== "ignore" && idle) {
      if (!isFirst((other) => modeOf(other) === "InProc")) return;
      yield {
        ...finding,
        message: inProcPolicy,
        severity: inProcPolicy === "note" ? "info" : "warning",
        ...(inProcPolicy === "note"
          ? {}
          : {
              suggestions: [
                startService(
                  `Let aspnet_state start with ${machineName(machine)}`,
                  machine,
                  "Automatic",
                ),
              ],
            }),
      };
    } else if (options.reportUnneeded && !idle && machine.start !== "NotInstalled") {
      const wanted = inProcPolicy === "documented" ? ["InProc", "StateServer"] : ["StateServer"];
      const modes = applications.map(modeOf);
      if (modes.some((each) => each === undefined || wanted.includes(String(each)))) return;
      if (!isFirst(() => true)) return;
      yield {
        ...finding,
        message: "unneeded",
        severity: "info",
        suggestions: [startService("Start aspnet_state only when asked to", machine, "Manual")],
      };
    }
  },
});
