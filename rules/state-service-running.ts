import {
  defineRule,
  type Finding,
  type Overview,
  type Unjudged,
  UnknownValue,
} from "../src/rule.js";
import type { Known } from "../src/sessions/machines.js";
import { activityOf, STATE_SERVICE } from "../src/sessions/services.js";
import { otherSites } from "../src/sessions/application-id.js";
import { mayUseStateServer, type StateServer } from "../src/sessions/state-server.js";
import { maxEvidenceAgeDays, oldWords } from "./shared/age.js";
import {
  boundedBy,
  confirmWords,
  evidenceName,
  machineName,
  unlikeWords,
} from "./shared/machine-words.js";
import { originOf } from "./shared/place.js";
import { knownOf, noteOf, type StoreNote, unlisted } from "./shared/store-notes.js";
import { failuresWords } from "./shared/witness.js";

export interface Options {
  readonly maxEvidenceAgeDays: number;
}

const STATES = { NotInstalled: "not installed", Stopped: "stopped", Running: "running" } as const;

const FAILS = "Every request that uses the session fails.{seen}{conflict}{age}";

/** Modes in which no state service is asked. */
const PLAIN = new Set(["Off", "InProc", "SQLServer"]);

type Message = "stopped" | "absent" | "unanswered" | "elsewhere";

/** What a log shows of requests that failed, where no listing says why. */
function unanswered(
  { of, modeAt, mode, server, failures }: StoreNote,
  now: string | undefined,
  { maxEvidenceAgeDays }: Options,
): Finding<Message>[] {
  if (!failures) return [];
  return [
    {
      message: server ? "unanswered" : "elsewhere",
      severity: "info",
      of,
      data: {
        address: server ? `${server.host}:${server.port}` : "",
        seen: failures.words,
        mode: mode ?? "",
        origin: originOf(modeAt),
        age: oldWords(failures, now, maxEvidenceAgeDays),
      },
      at: modeAt,
      related: failures.related,
    },
  ];
}

function* ofServer(
  note: StoreNote,
  server: StateServer,
  known: Known,
  { services, now }: Overview<StoreNote>,
  options: Options,
): Generator<Finding<Message> | Unjudged, void, undefined> {
  const { of, modeAt, failures } = note;
  const activity = activityOf(server, services, known);
  // Without any listing all applications are counted already.
  if (!activity && services.length > 0 && of.buildConfiguration === undefined)
    yield unlisted(note, server, services, known);
  if (!activity || activity.state === "Running") {
    yield* unanswered(note, now, options);
    return;
  }
  const { fact, contradiction, unlike } = activity;
  const old = oldWords(fact, now, options.maxEvidenceAgeDays);
  yield {
    message: activity.state === "Stopped" ? "stopped" : "absent",
    ...(old === "" ? {} : { severity: "info" }),
    ...boundedBy(activity),
    of,
    data: {
      machine: machineName(activity),
      address: `${server.host}:${server.port}`,
      evidence: evidenceName(fact),
      seen: failuresWords(failures),
      age: old,
      conflict: [
        contradiction ? ` Another source says otherwise (${evidenceName(contradiction)}).` : "",
        unlike
          ? ` ${unlikeWords(activity)}: on ${machineName(unlike)} it is ${STATES[unlike.state]} (${evidenceName(unlike.fact)}).`
          : "",
        confirmWords(activity),
      ].join(""),
    },
    at: modeAt,
    related: [
      ...[
        fact,
        ...(contradiction ? [contradiction] : []),
        ...(unlike ? [unlike.fact] : []),
      ].flatMap(({ evidence }) =>
        evidence ? [{ at: evidence, message: `What ${STATE_SERVICE} does.` }] : [],
      ),
      ...(failures?.related ?? []),
    ],
  };
}

export default defineRule({
  id: "state-service-running",
  description: "The ASP.NET State Service that keeps the sessions is stopped or not installed.",
  category: "reliability",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "services?", "events?", "hosts?"],
  messages: {
    stopped: {
      what: '"{app}" keeps its sessions in the ASP.NET State Service on {machine} ({address}), which is stopped ({evidence}).',
      because: FAILS,
      next: "Start it on that machine: sc.exe start aspnet_state.",
    },
    absent: {
      what: '"{app}" keeps its sessions in the ASP.NET State Service on {machine} ({address}), where it is not installed ({evidence}).',
      because: FAILS,
      next: "Install the Windows feature ASP.NET on that machine, and set the service to start automatically.",
    },
    unanswered: {
      what: '"{app}" got no answer from {address} {seen}.',
      because:
        "That is its state service: event 1309 names the method that asked it, and each of these requests failed.{age}",
      next: "See what it did at that time, whether its port is the one above, and whether a firewall blocks it.",
    },
    elsewhere: {
      what: 'A state service did not answer "{app}" {seen}.',
      because:
        "Nothing here keeps its sessions in one: the mode is {mode} ({origin}). Event 1309 names the method that asked.{age}",
      next: "See which configuration is in force on the server that the event log is from, and since when.",
    },
  },
  options: {
    maxEvidenceAgeDays,
  },
  mayFind: mayUseStateServer,
  overall: {
    needs: ["config", "services?", "application", "events?", "hosts?"],
    summarise(given) {
      const isMoot = !mayUseStateServer(given.application);
      // Either of them tells something; with neither there is nothing to note.
      if (!given.services && !given.events) throw new UnknownValue("services", undefined, isMoot);
      const asked = given.events?.flatMap(({ value }) => value.application?.site ?? []) ?? [];
      return { ...noteOf(given), isMoot, unseen: otherSites(given.application, asked) };
    },
    *check(overview, options: Options) {
      const { summaries, services } = overview;
      const known = knownOf(summaries);
      for (const note of summaries) {
        const { of, server, hidden, isMoot } = note;
        const counts = of.buildConfiguration === undefined;
        const missing = {
          notEvaluated: "services",
          subject: of.path,
          isMoot,
          reason: note.unseen,
        };
        if (counts && services.length === 0) yield missing;
        else if (hidden !== undefined && counts) yield { notEvaluated: hidden, subject: of.path };
        if (server) yield* ofServer(note, server, known, overview, options);
        // A provider may be one that asks a state service after all.
        else if (PLAIN.has(note.mode ?? "")) yield* unanswered(note, overview.now, options);
      }
    },
  },
});
