/** What changes around the settings: files that restart, site, pool, host names, modules. */
import type { Application, Site } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { nameOf } from "../paths.js";
import { hostOf, isPublic } from "../sessions/bindings.js";
import {
  type Changed,
  changedIn,
  codeMarks,
  configurationMarks,
  restartsClassic,
  watchesFiles,
} from "../survival/restart.js";
import { faultOf, type Unclear, unclearFile, withoutModule } from "../survival/start.js";
import { classicStoreOf, hasNoSessions } from "../survival/store.js";
import { type Change, modeOf, type Side } from "./change.js";
import {
  BY_SITE,
  CLASSIC_RESTART,
  type Effect,
  MOVED,
  NO_MODULE,
  NO_START,
  OTHER_HOST,
  RENAMED,
  RESTART,
  UNSEEN,
} from "./law.js";

const unsure = (effect: Effect): Effect => ({ ...effect, sessions: "unsure" });

/** Whether sessions are in the process; undefined where that is not known. */
const isInProcess = (application: Application): boolean | undefined => {
  const mode = modeOf(application);
  return mode === undefined ? undefined : mode === "InProc" && !hasNoSessions(application);
};

/** A file whose change restarts: of the configuration, or of the code. */
function changedFile(old: Side, now: Side, of: "asp.net" | "asp"): Changed | undefined {
  const settings = changedIn(
    configurationMarks(old.application, old.disk),
    configurationMarks(now.application, now.disk),
  );
  const isConfigured = of === "asp.net" || restartsClassic(old.application);
  if (settings && isConfigured) return { ...settings, name: "a configuration file" };
  if (!old.disk || !now.disk) return undefined;
  return changedIn(
    codeMarks(old.application, old.disk, of),
    codeMarks(now.application, now.disk, of),
  );
}

function* restarts(old: Side, now: Side): Generator<Change> {
  const isHere = isInProcess(old.application);
  const watches = ifKnown(() => watchesFiles(old.application));
  const mode = modeOf(now.application);
  // Another mode ends the sessions already.
  const isMoved = isHere === true && mode !== undefined && mode !== "InProc";
  if (isHere !== false && watches !== false && !isMoved) {
    const changed = changedFile(old, now, "asp.net");
    const isSure = changed?.isSure && isHere && watches;
    if (changed) yield { what: changed.name, effect: isSure ? RESTART : unsure(RESTART) };
  }
  const find = classicStoreOf(old.application);
  const store = find && ifKnown(find);
  if (!find || store?.kind === "none") return;
  const changed = changedFile(old, now, "asp");
  const isSure = changed?.isSure && store;
  if (changed)
    yield {
      what: `${changed.name}, for classic ASP`,
      effect: isSure ? CLASSIC_RESTART : unsure(CLASSIC_RESTART),
    };
}

/** The names under which browsers reach a site; undefined where it answers to every name, or to none that is known. */
function hostsOf(site: Site | undefined): ReadonlySet<string> | undefined {
  if (!site) return undefined;
  const hosts = ifKnown(
    () => new Set(site.bindings.filter((one) => isPublic(one)).map((one) => hostOf(one))),
  );
  return hosts && hosts.size > 0 && !hosts.has("") ? hosts : undefined;
}

function* hostChanges({ site: was }: Application, now: Application): Generator<Change> {
  const [before, after] = [hostsOf(was), hostsOf(now.site)];
  if (!before || !after || !now.site) return;
  const gone = [...before].filter((host) => !after.has(host));
  if (gone.length === 0) return;
  const domain = ifKnown(() => now.config["system.web/httpCookies"].domain.value);
  const isSure = gone.length === before.size && domain === "";
  yield {
    what: `the host names of the site, without ${gone.join(", ")}`,
    at: now.site.element,
    effect: isSure ? OTHER_HOST : { ...OTHER_HOST, sessions: "unsure", signIns: "unsure" },
  };
}

/** What changes around an application whose settings are known. */
export function* changesAround(old: Side, now: Side): Generator<Change> {
  const [was, is] = [old.application, now.application];
  const mode = modeOf(is);
  if (
    was.site?.id !== is.site?.id &&
    was.site &&
    is.site &&
    (mode === undefined || BY_SITE.includes(mode)) &&
    !hasNoSessions(was)
  )
    yield {
      what: `the id of the site, ${String(was.site.id)} before and ${String(is.site.id)} now`,
      at: is.site.element,
      effect: mode === undefined ? unsure(RENAMED) : RENAMED,
    };
  yield* hostChanges(was, is);
  const removed = withoutModule(is);
  if (removed && !hasNoSessions(was))
    yield { what: "the session module, which is taken out", at: removed, effect: NO_MODULE };
  const [from, to] = [was.pool?.name.text, is.pool?.name.text];
  const isHere = isInProcess(was);
  if (isHere !== false && from !== undefined && to?.toLowerCase() !== from.toLowerCase() && to)
    yield { what: "the application pool", effect: isHere ? MOVED : unsure(MOVED) };
  yield* restarts(old, now);
}

const unseen = ({ path }: Unclear): Change => ({
  what: `${nameOf(path)}, which cannot be read`,
  effect: UNSEEN,
});

/** Whether both sides have the same bytes, as far as anybody knows. */
const isAsBefore = (old: Side, was: string, now: Side, is: string): boolean =>
  old.disk?.fingerprint?.(was) === now.disk?.fingerprint?.(is);

/**
 * What hides all else: a side that does not start, or cannot be read. Undefined where both sides can
 * be compared.
 */
export function obstacles(old: Side, now: Side): readonly Change[] | undefined {
  const [was, is] = [unclearFile(old.application), unclearFile(now.application)];
  // With such a file nobody was served before.
  if (was?.at) return [];
  if (was) return is && !is.at && isAsBefore(old, was.path, now, is.path) ? [] : [unseen(was)];
  if (faultOf(old.application)) return [];
  if (is?.at)
    return [{ what: `${nameOf(is.path)}, which is not well-formed`, at: is.at, effect: NO_START }];
  if (is) return [unseen(is)];
  const fault = faultOf(now.application);
  if (!fault) return undefined;
  const { by, why } = fault;
  return [
    {
      what: `${by.name.slice(by.name.lastIndexOf("@") + 1)}: ${why}`,
      at: by.from === "default" ? by.place : by.from,
      effect: NO_START,
    },
  ];
}
