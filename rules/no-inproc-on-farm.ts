import {
  type Application,
  type Deployment,
  defineRule,
  type Fact,
  type Resolved,
} from "../src/rule.js";
import {
  affinityHeader,
  declaredFarm,
  declaredServers,
  type Farm,
  runsOn,
  webFarmsOf,
} from "../src/sessions/farm.js";
import { inProcessMode, mayBeInProcess } from "../src/sessions/pools.js";
import { placeOfServers, serversOf } from "./shared/farm-words.js";
import { flag } from "./shared/options.js";
import { originOf } from "./shared/place.js";
import { inRecording, mayBeOther, recordedWords } from "./shared/recording.js";
import { isLeftToTransforms } from "./shared/releases.js";
import { useOtherStateService } from "./shared/session-settings.js";

/** Sticks to a server for as long as a session lives. */
const outlives = ({ affinityEndsAfter }: Farm, timeout: Resolved<number | "Infinite">) =>
  affinityEndsAfter === undefined ||
  (timeout.value !== "Infinite" && affinityEndsAfter >= timeout.value);

function* farmsOf(application: Application, deployment: Fact<Deployment> | undefined) {
  const declared = declaredFarm(deployment);
  if (declared) yield declared;
  else yield* webFarmsOf(application.config);
}

/** How bad it is, and the message that says so. */
const VERDICTS = {
  none: { message: "apart", severity: "error" },
  unknown: { message: "unsaid", severity: "info" },
  kept: { message: "kept", severity: "warning" },
} as const;

export default defineRule({
  id: "no-inproc-on-farm",
  description: "In-process sessions on several servers, which do not share them.",
  category: "reliability",
  severity: "error",
  presets: ["recommended", "farm", "azure"],
  per: "application",
  needs: ["config", "application", "hosts?", "pool?", "browser?", "now?"],
  messages: {
    apart: {
      what: 'Sessions of "{app}" are in process, but {farm}, without affinity.',
      because:
        "The mode is InProc ({origin}): each server has its own sessions, so with every request that another one answers the user's session is gone.",
      next: "Keep sessions in a store that all servers use.",
    },
    kept: {
      what: 'Sessions of "{app}" are in process, and {farm}.',
      because:
        "The mode is InProc ({origin}). {affinity} Sessions are still lost when that server is recycled, updated or taken out.",
      next: "Keep sessions in a store that all servers use.",
    },
    unsaid: {
      what: 'Sessions of "{app}" are in process, and {farm}.',
      because:
        "The mode is InProc ({origin}): a request that another server answers finds no session. Nothing here says whether a visitor stays on one server.",
      next: 'Keep sessions in a store that all servers use, or declare "affinity" beside the servers.',
    },
    header: {
      what: 'Sessions of "{app}" are in process, and it switches affinity off by a response header.',
      because:
        "The mode is InProc ({origin}). With Arr-Disable-Session-Affinity no visitor stays on one instance, so with a second one sessions are lost between them.",
      next: "Keep sessions in a store that all instances use, or remove the header.",
    },
    balanced: {
      what: 'Sessions of "{app}" are in process, and {host} sets {cookie} ({evidence}): a load balancer is in front.',
      because:
        "The mode is InProc ({origin}). If it leads to several servers, sessions are lost whenever one of them is recycled, updated or taken out.",
      next: 'Declare the servers and their affinity under "facts" in iislint.config.json.',
    },
    single: {
      what: 'Sessions of "{app}" are in process on {platform}.',
      because:
        "The mode is InProc ({origin}). Each deployment, move or further instance begins with an empty memory, and all sessions are lost.",
      next: "Keep sessions in a store outside of it.",
    },
  },
  options: {
    singleInstance: flag("Report a single instance too, where the platform replaces instances."),
  },
  presetOptions: { farm: { singleInstance: true }, azure: { singleInstance: true } },
  mayFind: mayBeInProcess,
  *check({ application, config, hosts, pool, browser, now }, { singleInstance }) {
    const mode = inProcessMode(application, pool);
    if (!mode) return;
    const { timeout } = config["system.web/sessionState"];
    const deployment = hosts?.deployment;
    // App Service has no state service, and reaches none by name.
    const isAppService = deployment !== undefined && runsOn("appService", deployment.value);
    const suggestions = isAppService ? [] : [useOtherStateService(application)];
    const header = affinityHeader(application);
    const common = { at: mode, suggestions };
    const related = header ? [{ at: header, message: "Affinity is switched off here." }] : [];
    let isTold = false;
    for (const farm of farmsOf(application, deployment)) {
      isTold = true;
      if (isLeftToTransforms(application, farm)) continue;
      const affinity = header && farm.name === undefined ? "none" : farm.affinity;
      const stays = outlives(farm, timeout)
        ? "Affinity sends a visitor to the same server."
        : `Affinity by host name ends after ${String(farm.affinityEndsAfter)} minutes without a request, before the session does (timeout ${String(timeout.value)}).`;
      yield {
        ...common,
        ...VERDICTS[affinity],
        data: { origin: originOf(mode), farm: serversOf(farm), affinity: stays },
        related: [...placeOfServers(farm), ...related],
      };
    }
    if (isTold) return;
    const platform = deployment?.value.platform;
    if (header && ((deployment && declaredServers(deployment.value)) ?? 2) > 1)
      yield {
        ...common,
        message: "header",
        severity: "warning",
        data: { origin: originOf(mode) },
        related,
      };
    else if (deployment === undefined) {
      const seen = browser?.cookies.find(({ value }) => value.affinity);
      if (!seen) yield { notEvaluated: "hosts" };
      else if (!mayBeOther(application, mode))
        yield {
          at: mode,
          message: "balanced",
          severity: "info",
          data: { origin: originOf(mode), cookie: seen.value.name, ...recordedWords(seen, now) },
          related: inRecording(seen, "The cookie as the browser got it."),
        };
    } else if (
      singleInstance &&
      platform !== undefined &&
      (isAppService || runsOn("container", deployment.value))
    )
      yield {
        ...common,
        message: "single",
        severity: "warning",
        data: { origin: originOf(mode), platform },
        related: deployment.evidence
          ? [{ at: deployment.evidence, message: "The platform as declared." }]
          : [],
      };
  },
});
