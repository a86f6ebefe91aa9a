import { defineRule } from "../src/rule.js";
import { setOfPool } from "./shared/changes.js";
import { whole } from "./shared/options.js";
import { originOf, relatedTo } from "./shared/place.js";
import { inProcessMode, mayBeInProcess, poolName } from "../src/sessions/pools.js";
import { useOwnStateService } from "./shared/session-settings.js";
import { count } from "./shared/units.js";

export default defineRule({
  id: "no-inproc-with-web-garden",
  description: "In-process session state in a pool with more than one worker process.",
  category: "reliability",
  severity: "error",
  presets: ["recommended", "farm", "stig"],
  per: "application",
  needs: ["config", "pool", "application"],
  messages: {
    garden: {
      what: 'Pool "{pool}" runs up to {processes} worker processes ({poolOrigin}), and each has its own memory.',
      because:
        "The mode is InProc ({origin}), so a request that another process answers finds no session: users lose theirs at random.",
      next: "Set maxProcesses to 1, or keep sessions out of process.",
    },
    numa: {
      what: 'Pool "{pool}" runs a worker process for each NUMA node (maxProcesses is 0, {poolOrigin}), and each has its own memory.',
      because:
        "The mode is InProc ({origin}), so {machine} a request that another process answers finds no session: users lose theirs at random.",
      next: "Set maxProcesses to 1, or keep sessions out of process.",
    },
  },
  options: {
    numaNodes: whole("NUMA nodes of the machine, where maxProcesses is 0; 0 = not known.", 0),
  },
  mayFind: mayBeInProcess,
  *check({ pool, application }, { numaNodes }) {
    // Applications without sessions lose nothing, however many of them share the pool.
    const mode = inProcessMode(application, pool);
    if (!mode) return;
    const { maxProcesses } = pool.processModel;
    const perNode = maxProcesses.value === 0;
    if (maxProcesses.value === 1 || (perNode && numaNodes === 1)) return;
    yield {
      message: perNode ? "numa" : "garden",
      data: {
        pool: poolName(pool),
        processes: count(maxProcesses.value),
        poolOrigin: originOf(maxProcesses),
        origin: originOf(mode),
        machine: numaNodes > 1 ? `with ${count(numaNodes)} nodes` : "on a machine with several",
      },
      at: mode,
      ...(perNode && numaNodes < 2 ? { severity: "warning" } : {}),
      related: relatedTo(maxProcesses, "The number of worker processes."),
      suggestions: [
        { title: "Run one worker process", changes: [setOfPool(pool, maxProcesses, 1)] },
        useOwnStateService(application),
      ],
    };
  },
});
