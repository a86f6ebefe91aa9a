import { applicationName, defineRule, unjudged } from "../src/rule.js";
import { BYTES_PER_MB, estimate, isRecycleLimit, lowestLimit } from "../src/sessions/memory.js";
import { toldOf } from "./shared/load-words.js";
import { MEMORY_OPTIONS } from "./shared/memory-options.js";
import { limitWords, placesOf, wordsOn } from "./shared/memory-words.js";
import { signalsOf } from "./shared/capacity-signals.js";
import { flag } from "./shared/options.js";
import { originOf, relatedTo } from "./shared/place.js";
import { useOtherStateService } from "./shared/session-settings.js";

export default defineRule({
  id: "no-inproc-with-heavy-session-data",
  description: "In-process sessions take more memory than the worker process can spare.",
  category: "performance",
  severity: "error",
  presets: ["recommended", "farm", "azure"],
  per: "application",
  needs: ["config", "application", "load?", "hosts?", "pool?", "now?"],
  messages: {
    share: {
      what: 'In-process sessions of "{app}" need about {total}: {arithmetic}.',
      because:
        "That is {ratio} of {limit}.{p95}{fills}{peaks} The process slows down as memory runs out, and when it fails or is recycled every session in it is lost.{age}",
      next: "The mode is InProc ({origin}): keep less in each session, or keep sessions out of process.",
    },
    absolute: {
      what: 'In-process sessions of "{app}" need about {total}: {arithmetic}.',
      because:
        "{p95} No memory limit is known, so {threshold} counts as much.{peaks} The worker process holds all of it until the sessions end, and a recycle loses it.{age}",
      next: "The mode is InProc ({origin}): keep less in each session, keep sessions out of process, or declare the memory of the machine (facts.apps.host).",
    },
    nothing: {
      what: 'In-process sessions of "{app}" need about {total}: {arithmetic}.',
      because:
        "What is declared of the machine leaves nothing for them: {declared}.{p95}{peaks}{age}",
      next: "The mode is InProc ({origin}): correct what is declared (facts.apps.host), or keep sessions out of process.",
    },
    signals: {
      what: 'Sessions of "{app}" are in process ({origin}), and settings speak of much memory: {signals}.',
      because: "How much the sessions hold is not known, so nothing was calculated.",
      next: "Measure Sessions Active and the size of a session, and declare them (facts.apps.load).",
    },
  },
  options: {
    ...MEMORY_OPTIONS,
    capacitySignals: flag(
      "Without a load: report, as info, settings which show that memory is short or sessions are large.",
    ),
  },
  presetOptions: { strict: { capacitySignals: true } },
  *check({ config, application, load, hosts, pool, now }, options) {
    const { mode } = config["system.web/sessionState"];
    if (mode.value !== "InProc") return;
    const need = load && estimate(load, config, options.memoryExpansionFactor);
    if (!need) {
      yield* unjudged(["load"], applicationName(application));
      const signals = options.capacitySignals ? signalsOf(config, pool) : [];
      if (signals.length > 0)
        yield {
          message: "signals",
          severity: "info",
          data: { origin: originOf(mode), signals: signals.map(({ words }) => words).join("; ") },
          at: mode,
          related: signals.flatMap(({ at, words }) => relatedTo(at, `Here: ${words}.`)),
        };
      return;
    }
    const { limit, spent, hidden } = lowestLimit(pool, hosts?.memory, options);
    // The limit at which IIS recycles the pool: session-memory-within-pool-limit.
    if (isRecycleLimit(limit)) return;
    const [measure, warn, error] = limit
      ? [need.total / limit.bytes, options.warnRatio, options.errorRatio]
      : [need.total / BYTES_PER_MB, options.absoluteWarnMB, options.absoluteErrorMB];
    // What is hidden can only make it worse.
    if (measure < error) yield* unjudged([...need.hidden, ...hidden]);
    // No limit is known, and yet one was declared: then that is to be told, however little it is.
    const nothing = limit ? undefined : spent;
    if (measure < warn && !nothing) return;
    const { age, peaks, places, bound } = toldOf(load, now, options.maxLoadAgeDays);
    const words = wordsOn(need, limit, measure, measure < error ? warn : error, load.active);
    yield {
      message: limit ? "share" : nothing ? "nothing" : "absolute",
      data: {
        origin: originOf(mode),
        ...words,
        peaks,
        age,
        declared: nothing ? limitWords(nothing) : "",
      },
      at: mode,
      ...(measure < warn || age !== ""
        ? { severity: "info" }
        : measure < error
          ? { severity: "warning" }
          : {}),
      ...bound,
      related: [...places, ...[limit ?? nothing ?? []].flat().flatMap(placesOf)],
      suggestions: [useOtherStateService(application)],
    };
  },
});
