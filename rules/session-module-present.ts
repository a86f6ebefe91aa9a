import { anyOf, type Application, defineRule, ifKnown, type Said, unjudged } from "../src/rule.js";
import { knownProvider } from "../src/sessions/async-session.js";
import {
  ASYNC,
  isOwn,
  isServerFile,
  isWithoutFramework,
  LISTS,
  type Pipeline,
  pipelinesOf,
  type SessionModule,
  sessionModulesOf,
  STOCK,
} from "../src/sessions/modules.js";
import { customProviderOf } from "../src/sessions/providers.js";
import { set, withoutElement } from "./shared/changes.js";
import { modeInForce } from "./shared/mode.js";
import {
  isChangedByTransform,
  moduleWords,
  NOT_ENABLED,
  removeBefore,
  standingAt,
} from "./shared/modules.js";
import { originOf } from "./shared/place.js";
import { changesMode, isLeftToBuilds } from "./shared/xml.js";

type Key = "removed" | "twice" | "again";

/** Whether the application's own files speak of sessions, beyond their modules. */
function isInUse({ config, files }: Application): boolean {
  const session = config["system.web/sessionState"].$element;
  const { enableSessionState: pages } = config["system.web/pages"];
  const inUse = () =>
    anyOf(
      () => session !== undefined && !isServerFile(files, session.source),
      () => pages.from !== "default" && pages.value !== "false",
    );
  return ifKnown(inUse) === true;
}

/** What the package of an asynchronous provider does when it is installed, and what is left of it. */
function packageWords(application: Application): string {
  const session = application.config["system.web/sessionState"];
  const type = ifKnown(() => customProviderOf(session).type?.value);
  const provider = type === undefined ? undefined : knownProvider(type, application);
  return provider?.isAsync
    ? ` (${ASYNC.type}: the package ${ASYNC.package}, which ${provider.package} needs, adds it, and its line is missing here)`
    : "";
}

const PACKAGE = ` The package ${ASYNC.package} puts <remove name="Session" /> before its module: that line is missing here.`;
const packageOf = ({ kind }: SessionModule) => (kind === "async" ? PACKAGE : "");

const ASSUMED = {
  Integrated: " (The pool is taken to be in Integrated mode, the default.)",
  Classic:
    " That is so in Classic mode; in Integrated mode IIS refuses this list as a whole (error 500.22).",
} as const;

/** What a list says, where the pool reads it; `isGuess`: no file shows which list that is. */
function* judge(application: Application, pipeline: Pipeline, isGuess: boolean): Said<Key> {
  if (isChangedByTransform(application, pipeline)) return;
  if (isLeftToBuilds(application, changesMode)) return;
  const { mode } = application.config["system.web/sessionState"];
  const { modules, removals, isStock, hidden } = sessionModulesOf(application, pipeline);
  const registry = LISTS[pipeline];
  const isCertain = pipeline === "Integrated" || !isGuess;
  const assumed = isGuess ? ASSUMED[pipeline] : "";
  const removal = removals.at(-1);
  if (modules.length === 0 && removal) {
    if (mode.value === "Off") return;
    // One of those that the files at hand do not show may keep sessions.
    yield* unjudged(hidden);
    if (hidden.length > 0) return;
    const { directive, key, node, at } = removal;
    yield {
      message: "removed",
      data: {
        taken: key === undefined ? `<${directive} />` : `<${directive} name="Session" />`,
        registry,
        origin: originOf(standingAt(removal)),
        mode: mode.value,
        assumed,
        package: packageWords(application),
      },
      at,
      ...(isCertain && isInUse(application) ? {} : { severity: "warning" }),
      related: modeInForce(mode),
      suggestions: [
        ...(key !== undefined && removals.length === 1
          ? [
              {
                title: "Keep the session module",
                changes: [withoutElement(registry, at.source, node)],
              },
            ]
          : []),
        { title: "Say that there are no sessions", changes: [set(application, mode, "Off")] },
      ],
    };
  }
  // What others call a session module may be one beside it.
  const running = modules.filter((one) => one.kind !== "other" && !one.isConditional);
  const [first, second] = running;
  const last = running.findLast(({ entry }) => entry);
  if (first && second && last?.entry && mode.value !== "Off")
    yield {
      message: "twice",
      data: {
        first: first.name,
        second: second.name,
        words: `${moduleWords(first)}, ${moduleWords(second)}.`,
        registry,
        assumed,
        package: first.entry ? "" : packageOf(last),
      },
      at: last.entry.type,
      ...(isCertain ? {} : { severity: "warning" }),
      related: first.entry ? [{ at: first.entry.type, message: "The other one." }] : [],
      suggestions: first.entry ? [] : removeBefore(last.entry, registry),
    };
  const again = modules.find(({ name }) => name === STOCK.name);
  // With the server's own list at hand the second entry is told by the reader.
  const isAgain = isStock && removals.length === 0 && pipeline === "Integrated" && again?.entry;
  if (isAgain && isOwn(application, isAgain) && mode.value !== "Off")
    yield {
      message: "again",
      data: { registry, package: packageOf(again) },
      at: isAgain.name,
      severity: "warning",
      suggestions: removeBefore(isAgain, registry),
    };
}

export default defineRule({
  id: "session-module-present",
  description: "The session module is taken out or registered twice though sessions are not off.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    removed: {
      what: '{taken} leaves "{app}" without a session module, though the mode is {mode}.',
      because: `It is in {registry} ({origin}). Every use of Session fails: "${NOT_ENABLED}"{assumed}`,
      next: 'Take that line out, or add a session module after it{package}; without sessions write mode="Off".',
    },
    twice: {
      what: 'Two session modules run for "{app}": "{first}" and "{second}".',
      because:
        "{words} Every request that uses the session fails, since the second one finds a session there already.{package}{assumed}",
      next: 'Take one of them out, such as by <remove name="{first}" /> before the other in {registry}.',
    },
    again: {
      what: '"Session" is added to {registry} without being removed first.',
      because:
        "Every server with ASP.NET has an entry of that name, and IIS refuses the file over the second (error 500.19, 0x800700b7).{package}",
      next: 'Put <remove name="Session" /> before it.',
    },
  },
  *check({ config, application }) {
    if (isWithoutFramework(application)) return;
    const pipelines = pipelinesOf(application);
    const [likely = "Integrated"] = pipelines;
    const isGuess = pipelines.length > 1;
    yield* judge(application, likely, isGuess);
    if (!isGuess) return;
    // The Classic list counts too where nobody speaks of the other one, and Integrated mode takes none.
    const { modules, removals } = sessionModulesOf(application, likely);
    const { validateIntegratedModeConfiguration: isRefused } =
      config["system.webServer/validation"];
    if (removals.length === 0 && modules.every(({ entry }) => !entry) && isRefused.value)
      yield* judge(application, "Classic", isGuess);
  },
});
