import { defineRule, unjudged } from "../src/rule.js";
import { estimate, isRecycleLimit, lowestLimit } from "../src/sessions/memory.js";
import { mayBeInProcess } from "../src/sessions/pools.js";
import { toldOf } from "./shared/load-words.js";
import { POOL_MEMORY_OPTIONS } from "./shared/memory-options.js";
import { placesOf, wordsOn } from "./shared/memory-words.js";
import { originOf } from "./shared/place.js";
import { filledProcess, PROCESS, withoutLimit } from "./shared/process-memory.js";
import { useOtherStateService } from "./shared/session-settings.js";

export default defineRule({
  id: "session-memory-within-pool-limit",
  description: "In-process sessions fill the memory limit at which IIS recycles their pool.",
  category: "reliability",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application", "load", "pool", "hosts?", "now?"],
  messages: {
    fills: {
      what: 'In-process sessions of "{app}" need about {total}: {arithmetic}.',
      because:
        "That is {ratio} of {limit} ({limitOrigin}).{p95}{fills}{peaks} At the limit IIS recycles the worker process, and every session in it is lost.{age}",
      next: "The mode is InProc ({origin}): keep less in each session, keep sessions out of process, or raise the limit.",
    },
    process: PROCESS,
  },
  options: POOL_MEMORY_OPTIONS,
  mayFind: mayBeInProcess,
  *check({ config, application, load, pool, hosts, now }, options) {
    const { mode } = config["system.web/sessionState"];
    if (mode.value !== "InProc") return;
    const need = estimate(load, config, options.memoryExpansionFactor);
    const { limit, hidden } = lowestLimit(pool, hosts?.memory, options);
    // Other limits are for no-inproc-with-heavy-session-data.
    if (!isRecycleLimit(limit)) return;
    const ratio = need ? need.total / limit.bytes : 0;
    const { warnRatio, errorRatio, maxLoadAgeDays } = options;
    const suggestions = [useOtherStateService(application), withoutLimit(pool, limit)];
    // What is hidden can only make it worse.
    if (need && ratio < errorRatio) yield* unjudged([...need.hidden, ...hidden]);
    if (!need || ratio < warnRatio) {
      const seen = filledProcess(load, limit, options, mode, now);
      return yield* seen.map((one) => ({ ...one, suggestions }));
    }
    const { age, peaks, places, bound } = toldOf(load, now, maxLoadAgeDays);
    yield {
      message: "fills",
      data: {
        ...{ age, peaks, origin: originOf(mode), limitOrigin: originOf(limit.at) },
        ...wordsOn(need, limit, ratio, ratio < errorRatio ? warnRatio : errorRatio, load.active),
      },
      at: mode,
      ...(age !== "" ? { severity: "info" } : ratio < errorRatio ? { severity: "warning" } : {}),
      ...bound,
      related: [...places, ...placesOf(limit)],
      suggestions,
    };
  },
});
