import { applicationName, defineRule } from "../src/rule.js";
import { activityOf, STATE_SERVICE } from "../src/sessions/services.js";
import { mayUseStateServer } from "../src/sessions/state-server.js";
import { maxEvidenceAgeDays, oldWords } from "./shared/age.js";
import { evidenceName, machineName } from "./shared/machine-words.js";
import { noteOf } from "./shared/store-notes.js";

export interface Options {
  readonly maxEvidenceAgeDays: number;
}

const STATES = { NotInstalled: "not installed", Stopped: "stopped", Running: "running" } as const;

const FAILS = "Every request that uses the session fails.{conflict}{age}";

export default defineRule({
  id: "state-service-running",
  description: "The ASP.NET State Service that keeps the sessions is stopped or not installed.",
  category: "reliability",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "services"],
  messages: {
    stopped: {
      what: '"{app}" keeps its sessions in the ASP.NET State Service on {machine} ({address}), which is stopped ({evidence}).',
      because: FAILS,
      next: "Start it: sc start aspnet_state.",
    },
    absent: {
      what: '"{app}" keeps its sessions in the ASP.NET State Service on {machine} ({address}), where it is not installed ({evidence}).',
      because: FAILS,
      next: "Install the Windows feature ASP.NET on that machine, and set the service to start automatically.",
    },
  },
  options: {
    maxEvidenceAgeDays,
  },
  mayFind: mayUseStateServer,
  overall: {
    needs: ["config", "services", "application"],
    summarise: noteOf,
    *check({ summaries, services, now }, { maxEvidenceAgeDays }: Options) {
      const used = summaries.flatMap(({ server }) => server ?? []);
      for (const { of, server, hidden, modeAt } of summaries) {
        const counts = of.buildConfiguration === undefined;
        if (hidden !== undefined && counts) yield { notEvaluated: hidden, subject: of.path };
        if (!server) continue;
        const activity = activityOf(server, services, used);
        if (!activity) {
          if (counts)
            yield {
              notEvaluated: "services",
              subject: server.isLocal ? applicationName(of) : server.host,
            };
          continue;
        }
        if (activity.state === "Running") continue;
        const { fact, contradiction, unlike } = activity;
        const old = oldWords(fact, now, maxEvidenceAgeDays);
        yield {
          message: activity.state === "Stopped" ? "stopped" : "absent",
          ...(old === "" ? {} : { severity: "info" }),
          of,
          data: {
            machine: machineName(activity),
            address: `${server.host}:${server.port}`,
            evidence: evidenceName(fact),
            age: old,
            conflict: [
              contradiction
                ? ` Another source says otherwise (${evidenceName(contradiction)}).`
                : "",
              unlike
                ? ` The web servers differ: on ${machineName(unlike)} it is ${STATES[unlike.state]} (${evidenceName(unlike.fact)}).`
                : "",
            ].join(""),
          },
          at: modeAt,
          related: [
            fact,
            ...(contradiction ? [contradiction] : []),
            ...(unlike ? [unlike.fact] : []),
          ].flatMap(({ evidence }) =>
            evidence ? [{ at: evidence, message: `What ${STATE_SERVICE} does.` }] : [],
          ),
        };
      }
    },
  },
});
