import { defineRule, unjudged } from "../src/rule.js";
import { estimate, lowestLimit } from "../src/sessions/memory.js";
import { mayBeInProcess } from "../src/sessions/pools.js";
import { setOfPool } from "./shared/changes.js";
import { POOL_MEMORY_OPTIONS } from "./shared/memory-options.js";
import { peakWords, placesOf, placesOfLoad, wordsOn } from "./shared/memory-words.js";
import { originOf } from "./shared/place.js";
import { useOtherStateService } from "./shared/session-settings.js";

export default defineRule({
  id: "session-memory-within-pool-limit",
  description: "In-process sessions fill the memory limit at which IIS recycles their pool.",
  category: "reliability",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application", "load", "pool", "hosts?"],
  messages: {
    fills: {
      what: 'In-process sessions of "{app}" need about {total}: {arithmetic}.',
      because:
        "That is {ratio} of {limit} ({limitOrigin}).{p95}{fills}{peaks} At the limit IIS recycles the worker process, and every session in it is lost.",
      next: "The mode is InProc ({origin}): keep less in each session, keep sessions out of process, or raise the limit.",
    },
  },
  options: POOL_MEMORY_OPTIONS,
  mayFind: mayBeInProcess,
  *check({ config, application, load, pool, hosts }, options) {
    const { mode } = config["system.web/sessionState"];
    if (mode.value !== "InProc") return;
    const need = estimate(load, config, options.memoryExpansionFactor);
    if (!need) return;
    const { limit, hidden } = lowestLimit(pool, hosts?.memory, options);
    // Other limits are for no-inproc-with-heavy-session-data.
    if (limit?.kind !== "privateMemory") return;
    const ratio = need.total / limit.bytes;
    const { warnRatio, errorRatio } = options;
    // What is hidden can only make it worse.
    if (ratio < errorRatio) yield* unjudged([...need.hidden, ...hidden]);
    if (ratio < warnRatio) return;
    yield {
      message: "fills",
      data: {
        origin: originOf(mode),
        limitOrigin: originOf(limit.at),
        peaks: peakWords(load),
        ...wordsOn(need, limit, ratio, ratio < errorRatio ? warnRatio : errorRatio),
      },
      at: mode,
      ...(ratio < errorRatio ? { severity: "warning" } : {}),
      related: [...placesOfLoad(load), ...placesOf(limit)],
      suggestions: [
        useOtherStateService(application),
        {
          title: "Recycle at no private memory (the machine then bounds the process)",
          changes: [setOfPool(pool, pool.recycling.periodicRestart.privateMemory, 0)],
        },
      ],
    };
  },
});
