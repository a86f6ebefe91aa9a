import { allOf, defineRule, readKnown } from "../src/rule.js";
import { mismatchOf } from "../src/sessions/async-session.js";
import {
  entryKind,
  isWithoutFramework,
  LISTS,
  otherPipeline,
  ownEntries,
  shortName,
} from "../src/sessions/modules.js";
import { poolName } from "../src/sessions/pools.js";
import { setOfPool } from "./shared/changes.js";
import { isChangedByTransform } from "./shared/modules.js";
import { originOf, relatedTo } from "./shared/place.js";

/** What the built-in module says of a provider that came with the asynchronous one. */
const REFUSES =
  "The built-in session module runs, and refuses a provider made for the other: \"Provider must implement the class 'System.Web.SessionState.SessionStateStoreProviderBase'.\"";

export default defineRule({
  id: "session-module-in-pipeline",
  description:
    "The session module is registered in the list that the pool's pipeline does not read.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "pool", "application"],
  messages: {
    unread: {
      what: "In {pipeline} mode {registry} is not read, so {module} never runs.",
      because: 'That is the mode of pool "{pool}"; the entry is in {origin}. {consequence}',
      next: "Register it in {read} too, or put the pool into {other} mode.",
    },
    refused: {
      what: 'IIS answers every request of "{app}" with error 500.22: {registry} holds "{entry}".',
      because: 'Pool "{pool}" is in Integrated mode, which does not take that list ({origin}).',
      next: "Move it to {read}, or put the pool into Classic mode.",
    },
  },
  mayFind(application) {
    const written = readKnown(() => [
      ...ownEntries(application, "Classic"),
      ...ownEntries(application, "Integrated").filter((entry) => entryKind(entry) !== undefined),
    ]);
    return written.hidden !== undefined || written.value.length > 0;
  },
  *check({ config, pool, application }) {
    const pipeline = pool.managedPipelineMode.value;
    const other = otherPipeline(pipeline);
    if (isWithoutFramework(application) || isChangedByTransform(application, other)) return;
    const unread = ownEntries(application, other);
    const read = ownEntries(application, pipeline);
    const [first] = unread;
    if (!first) return;
    const isRefused = () =>
      pipeline === "Integrated" &&
      config["system.webServer/validation"].validateIntegratedModeConfiguration.value;
    const about = { pool: poolName(pool), registry: LISTS[other], read: LISTS[pipeline] };
    const common = {
      related: relatedTo(pool.managedPipelineMode, "The mode of the pool."),
      suggestions: [
        {
          title: `Put the pool into ${other} mode`,
          changes: [setOfPool(pool, pool.managedPipelineMode, other)],
        },
      ],
    };
    // The built-in module is in the server's own list anyway.
    const module = unread.find((entry) => !["built-in", undefined].includes(entryKind(entry)));
    if (module && read.every((entry) => entryKind(entry) === undefined)) {
      const isDead = allOf(
        () => config["system.web/sessionState"].mode.value !== "Off",
        // Without it that provider fails, which is an error of its own.
        () => mismatchOf(application, pipeline)?.what !== "asyncProvider",
      );
      if (!isDead) return;
      const runs = entryKind(module) === "async" ? REFUSES : "The server's own module runs.";
      yield {
        message: "unread",
        data: {
          ...about,
          pipeline,
          other,
          module: shortName(module.type.value),
          origin: originOf(module.type),
          consequence: isRefused() ? "IIS answers every request with error 500.22." : runs,
        },
        at: module.type,
        ...common,
      };
    } else if (read.length === 0 && isRefused())
      yield {
        message: "refused",
        data: { ...about, entry: first.name.value, origin: originOf(first.name) },
        at: first.name,
        ...common,
      };
  },
});
