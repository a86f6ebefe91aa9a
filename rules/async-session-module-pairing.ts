import { type Application, defineRule, each, ifKnown, type Said } from "../src/rule.js";
import {
  asyncModuleOf,
  type Mismatch,
  mismatchOf,
  moduleInForce,
} from "../src/sessions/async-session.js";
import {
  ASYNC,
  isWithoutFramework,
  LISTS,
  otherPipeline,
  type Pipeline,
  pipelinesOf,
  shortName,
  STOCK,
} from "../src/sessions/modules.js";
import { poolName } from "../src/sessions/pools.js";
import { set, setOfPool } from "./shared/changes.js";
import { modeInForce } from "./shared/mode.js";
import { isChangedByTransform, setOfModule, useAsyncModule } from "./shared/modules.js";
import { originOf, relatedTo } from "./shared/place.js";
import { behind } from "./shared/spots.js";

/** What does not fit in the pipelines that may be in use; Integrated is the usual one. */
function mismatch(application: Application): { pipeline: Pipeline; found: Mismatch } | undefined {
  const [pipeline = "Integrated", other] = pipelinesOf(application);
  const found = mismatchOf(application, pipeline);
  if (!found || isChangedByTransform(application, pipeline)) return undefined;
  // The module may have been replaced in the list that Classic pools read.
  const isReplaced = other && found.what === "asyncProvider" && !mismatchOf(application, other);
  return isReplaced ? undefined : { pipeline, found };
}

/** Why the built-in module runs, and how the right one comes in its place. */
function whyBuiltIn(application: Application, pipeline: Pipeline, { module, ...found }: Mismatch) {
  const { pool } = application;
  const other = otherPipeline(pipeline);
  const registered = pool && ifKnown(() => moduleInForce(application, other));
  if (pool && registered?.kind === "async")
    return {
      why: `Pool "${poolName(pool)}" is in ${pipeline} mode and does not read ${LISTS[other]}, where ${ASYNC.type} is registered.`,
      cure: `Put the pool into ${other} mode, or replace "${STOCK.name}" in ${LISTS[pipeline]} too.`,
      related: registered.entry
        ? relatedTo(registered.entry.type, "The module that never runs.")
        : [],
      suggestions: [
        {
          title: `Put the pool into ${other} mode`,
          changes: [setOfPool(pool, pool.managedPipelineMode, other)],
        },
      ],
    };
  const needed = "package" in found ? found.package : "";
  return {
    why: module.entry
      ? `The entry "${module.name}" (${originOf(module.entry.type)}) still names ${STOCK.type}.`
      : `The package ${ASYNC.package}, which ${needed} needs, replaces the entry "${STOCK.name}" when it is installed: that change is missing here.`,
    cure: `Put <remove name="${STOCK.name}" /> and <add name="${STOCK.name}" type="${ASYNC.type}, ${ASYNC.package}" preCondition="${ASYNC.preCondition}" /> into ${LISTS.Integrated}.`,
    related: module.entry ? relatedTo(module.entry.type, "The module that runs.") : [],
    suggestions: pipeline === "Integrated" ? [useAsyncModule(application, module)] : [],
  };
}

/** Module and provider, or module and mode. */
function* pairing(application: Application): Said<Mismatch["what"]> {
  const { pipeline, found } = mismatch(application) ?? {};
  if (!found || !pipeline) return;
  const { mode } = application.config["system.web/sessionState"];
  const { entry, type } = found.module;
  const words = { module: shortName(type), origin: entry ? originOf(entry.type) : "" };
  const runs = entry ? relatedTo(entry.type, "The module that runs.") : [];
  if (found.what === "mode") {
    yield {
      message: found.what,
      data: { ...words, mode: mode.value, modeOrigin: originOf(mode) },
      at: mode,
      related: runs,
      suggestions: [
        { title: "Keep sessions in process", changes: [set(application, mode, "InProc")] },
      ],
    };
    return;
  }
  const { what: message, provider: at } = found;
  const provider = shortName(at.value);
  if (message === "oldProvider") {
    yield {
      message,
      data: { ...words, provider },
      at,
      related: [...runs, ...modeInForce(mode)],
    };
    return;
  }
  const { why, cure, related, suggestions } = whyBuiltIn(application, pipeline, found);
  yield {
    message,
    data: { provider, why, cure },
    at,
    related: [...related, ...modeInForce(mode)],
    suggestions,
  };
}

/** The asynchronous module, where no preCondition keeps it to pages. */
function* everyRequest(application: Application): Said<"everyRequest"> {
  const { config } = application;
  const { pipeline, entry } = asyncModuleOf(application) ?? {};
  if (pipeline !== "Integrated" || !entry?.preCondition) return;
  const { type, preCondition } = entry;
  const conditions = preCondition.value.split(",").flatMap((part) => part.trim() || []);
  if (conditions.some((condition) => condition.toLowerCase() === "managedhandler")) return;
  // Then no preCondition holds any module back: session-module-for-all-requests.
  if (config[LISTS.Integrated].runAllManagedModulesForAllRequests.value) return;
  if (config["system.web/sessionState"].mode.value === "Off") return;
  const isWritten = preCondition.from !== "default";
  const kept = conditions.length > 0 ? conditions : ["integratedMode"];
  const value = [...kept, "managedHandler"].join(",");
  const spot = isWritten ? undefined : behind(type);
  yield {
    message: "everyRequest",
    data: { module: shortName(type.value), origin: originOf(isWritten ? preCondition : type) },
    at: isWritten ? preCondition : type,
    severity: "warning",
    suggestions: [
      {
        title: "Run the module for managed handlers only",
        changes: [setOfModule(application, entry, "preCondition", value, spot)],
      },
    ],
  };
}

export default defineRule({
  id: "async-session-module-pairing",
  description: "The session module and the provider or mode that it is to run do not go together.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "pool?", "application"],
  messages: {
    asyncProvider: {
      what: "{provider} is asynchronous, but the built-in session module is in force.",
      because:
        "The application stops: \"Provider must implement the class 'System.Web.SessionState.SessionStateStoreProviderBase'.\" {why}",
      next: "{cure}",
    },
    oldProvider: {
      what: "{provider} is not asynchronous, but {module} is in force.",
      because:
        "That module ({origin}) takes asynchronous providers only, and the application stops when it starts.",
      next: "Take the module out, so that the built-in one runs, or use an asynchronous provider.",
    },
    mode: {
      what: "Mode {mode} does not work with {module}.",
      because:
        'Mode ({modeOrigin}) and module ({origin}) stop the application: "SessionStateAsync module only supports InProc and Custom mode."',
      next: "Take the module out, so that the built-in one runs, or choose mode InProc or Custom.",
    },
    everyRequest: {
      what: "{module} runs for images and scripts too: its preCondition lacks managedHandler.",
      because:
        "Each such request that brings the session cookie costs a trip to the store ({origin}).",
      next: 'Write preCondition="integratedMode,managedHandler", as newer versions of its package do.',
    },
  },
  *check({ application }) {
    if (isWithoutFramework(application)) return;
    yield* each([pairing, everyRequest], (judge) => judge(application));
  },
});
