/** Whether a change leads to another store of sessions, and by which setting. */
import type { Application, Resolved } from "../effective/application.js";
import { ifKnown, readKnown } from "../effective/known.js";
import { connectionStringNamed } from "../sessions/connection-strings.js";
import { customProviderOf } from "../sessions/providers.js";
import { type Identity, type Sameness, sameStore } from "../survival/identity.js";
import { hasNoSessions, type Store, storeOf } from "../survival/store.js";
import { type Change, changeOf, type Differing, isSame, modeOf } from "./change.js";
import { SESSION, STORE } from "./law.js";

interface Found {
  readonly store: Store | undefined;
  readonly identity: Identity | undefined;
}

function found(application: Application): Found {
  const store = ifKnown(() => storeOf(application));
  return { store, identity: store && ifKnown(() => store.identity()) };
}

const entryOf = (application: Application) =>
  modeOf(application) === "Custom"
    ? ifKnown(() => customProviderOf(application.config[SESSION]).entry)
    : undefined;

/** The parameters of an entry as written, by names that ignore letter case. */
function parametersOf(application: Application): readonly (readonly [string, string])[] {
  const entry = entryOf(application);
  if (!entry) return [];
  const { type, connectionString, accessKey, $others } = entry;
  const all = Object.entries<Resolved<string>>({ ...$others, type, connectionString, accessKey });
  return all
    .flatMap(([name, { text }]) =>
      text === undefined ? [] : [[name.toLowerCase(), text] as const],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The connection string that the store is found by, where it has an entry of its own. */
function namedBy(application: Application): Resolved<string> | undefined {
  const { stateConnectionString, sqlConnectionString } = application.config[SESSION];
  const texts: readonly (string | undefined)[] =
    modeOf(application) === "StateServer"
      ? [stateConnectionString.text]
      : modeOf(application) === "SQLServer"
        ? [sqlConnectionString.text]
        : parametersOf(application).map(([, text]) => text);
  for (const text of texts) {
    const entry =
      text === undefined ? undefined : ifKnown(() => connectionStringNamed(application, text));
    if (entry?.text) return entry.text;
  }
  return undefined;
}

/** All that leads to the store, as written. */
const written = (application: Application): string =>
  JSON.stringify([parametersOf(application), namedBy(application)?.text]);

function sameness(old: Application, now: Application, differs: boolean): Sameness {
  const [was, is] = [found(old), found(now)];
  if (was.identity && is.identity) return sameStore(was.identity, is.identity);
  const hidden = (application: Application) => readKnown(() => storeOf(application)).hidden;
  const isAsBefore = !differs && written(old) === written(now) && hidden(old) === hidden(now);
  return isAsBefore ? "same" : "unsure";
}

/**
 * What leads to another store while the mode stays.
 * @param differ - settings that find the store and differ
 */
export function storeChanges(
  old: Application,
  now: Application,
  differ: readonly Differing[],
): readonly Change[] {
  const mode = modeOf(now);
  if (hasNoSessions(now)) return [];
  if (mode === undefined || mode !== modeOf(old) || mode === "InProc" || mode === "Off") return [];
  const same = sameness(old, now, differ.length > 0);
  if (same === "same") return [];
  const effect = STORE[same];
  const [was, is] = [found(old).store?.shown, found(now).store?.shown];
  const shown =
    was !== undefined && is !== undefined && was !== is ? { shown: { old: was, now: is } } : {};
  if (differ.length > 0)
    return differ.map((one) => ({
      ...changeOf(one, effect),
      ...(one.setting.endsWith("onnectionString") ? shown : {}),
    }));
  const [before, named] = [namedBy(old), namedBy(now)];
  if (before && named && !isSame(before, named))
    return [
      {
        setting: named.name,
        old: before,
        now: named,
        ...shown,
        ...(named.from === "default" ? {} : { at: named.from }),
        effect,
      },
    ];
  const at = entryOf(now)?.$element;
  const what = at ? "the settings of the provider" : "what leads to the store";
  return [{ what, ...(at ? { at } : {}), effect }];
}
