import { defineRule } from "../src/rule.js";
import { nameOf, originOf } from "./shared/place.js";
import { estimate, lowestLimit } from "./shared/session-memory.js";
import { useStateService } from "./shared/session-settings.js";
import { BYTES_PER_MB, bytes, count, percent } from "./shared/units.js";

const ratio = (description: string) => ({ type: "number", minimum: 0, description });

export default defineRule({
  id: "no-inproc-with-heavy-session-data",
  description: "In-process sessions take more memory than the worker process can spare.",
  category: "performance",
  severity: "error",
  presets: ["recommended", "farm", "azure"],
  per: "application",
  needs: ["config", "application", "load?", "hosts?", "pool?"],
  messages: {
    share:
      'In-process sessions of "{app}" need about {total}: {arithmetic}. That is {ratio} of {limit}.{p95}{fills} {consequence} The mode is InProc ({origin}): keep less in each session, or keep sessions out of process.',
    absolute:
      'In-process sessions of "{app}" need about {total}: {arithmetic}.{p95} No memory limit is known, so {threshold} counts as much. The worker process holds all of it until the sessions end, and a recycle loses it. The mode is InProc ({origin}): keep less in each session, keep sessions out of process, or declare the memory of the machine (facts.apps.host).',
  },
  options: {
    warnRatio: ratio("Share of the limit from which on it is a warning."),
    errorRatio: ratio("Share of the limit from which on it is an error."),
    share: ratio("Part of the machine's free memory that sessions may take."),
    memoryExpansionFactor: ratio("How much more a value takes in memory than serialised."),
    absoluteWarnMB: ratio("Without a known limit: megabytes that are a warning."),
    absoluteErrorMB: ratio("Without a known limit: megabytes that are an error."),
    bit32CeilingMB: ratio("Megabytes that a 32-bit worker process can use."),
  },
  defaults: {
    warnRatio: 0.5,
    errorRatio: 0.8,
    share: 0.6,
    memoryExpansionFactor: 3,
    absoluteWarnMB: 256,
    absoluteErrorMB: 1024,
    bit32CeilingMB: 1536,
  },
  *check({ config, application, load, hosts, pool }, options) {
    const { mode } = config["system.web/sessionState"];
    if (mode.value !== "InProc") return;
    const app = nameOf(application);
    const need = load && estimate(load, config, options.memoryExpansionFactor);
    if (!need) {
      yield { notEvaluated: "load", subject: app };
      return;
    }
    const { total, arithmetic, p95Total, growth } = need;
    const limit = lowestLimit(pool, hosts, options);
    const [measure, warn, error] = limit
      ? [total / limit.bytes, options.warnRatio, options.errorRatio]
      : [total / BYTES_PER_MB, options.absoluteWarnMB, options.absoluteErrorMB];
    if (measure < warn) return;
    const fullAfter = limit && growth ? limit.bytes / growth.perMinute : Infinity;
    yield {
      message: limit ? "share" : "absolute",
      data: {
        app,
        origin: originOf(mode),
        total: bytes(total),
        arithmetic,
        ratio: limit ? percent(measure) : "",
        limit: limit?.words ?? "",
        threshold: bytes((measure < error ? warn : error) * BYTES_PER_MB),
        p95:
          p95Total === undefined
            ? ""
            : ` With the size of the largest 5% it would be ${bytes(p95Total)}.`,
        fills:
          growth && fullAfter < growth.lifetime
            ? ` At that rate it is full after ${count(fullAfter)} minutes, before the first session ends (${count(growth.lifetime)} minutes).`
            : "",
        consequence: limit?.recycles
          ? "At the limit IIS recycles the worker process, and every session in it is lost."
          : "The process slows down as memory runs out, and when it fails or is recycled every session in it is lost.",
      },
      at: mode,
      ...(measure < error ? { severity: "warning" } : {}),
      related: [
        ...(load.evidence ? [{ at: load.evidence, message: "The load as declared." }] : []),
        ...(limit?.related ?? []),
      ],
      suggestions: [
        useStateService(
          application,
          "STATE01",
          "Keep sessions in the state service of another machine (STATE01 stands for it; everything kept in session must be serializable)",
        ),
      ],
    };
  },
});
