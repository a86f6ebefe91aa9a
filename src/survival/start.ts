/** What keeps an application from starting, as far as its sessions have to do with it. */
import type { Application, Resolved } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { mismatchOf } from "../sessions/async-session.js";
import {
  databaseOf,
  splitConnectionString,
  storeStringIn,
} from "../sessions/connection-strings.js";
import { LISTS, pipelinesOf, sessionModulesOf } from "../sessions/modules.js";
import { customProviderOf, isEmptyType } from "../sessions/providers.js";
import type { SessionSection } from "../sessions/section.js";
import { parseStateAddress } from "../sessions/state-address.js";
import type { Location } from "../source.js";

const SECTION = "system.web/sessionState";

/** A setting with which ASP.NET does not start the application. */
export interface Fault {
  readonly by: Resolved<unknown>;
  /** Completes "The application does not start: ...". */
  readonly why: string;
}

/** Every value of the section in force. */
const valuesOf = (section: SessionSection, { schema }: Application): readonly Resolved<unknown>[] =>
  Object.keys(schema.section(SECTION)?.attributes ?? {}).flatMap(
    (name) => (section as unknown as Readonly<Record<string, Resolved<unknown>>>)[name] ?? [],
  );

/** InProc and StateServer end a session after a year at the latest (SessionStateSection.Validate). */
const MOST_MINUTES = 525600;

type Check = (section: SessionSection, application: Application) => Fault | undefined;

const CHECKS: readonly Check[] = [
  // All of the section is converted, in every mode.
  (section, application) => {
    const by = valuesOf(section, application).find(({ refused }) => refused);
    return by && { by, why: "the value is refused" };
  },
  ({ mode, timeout }) =>
    ["InProc", "StateServer"].includes(String(mode.value)) &&
    (timeout.value === "Infinite" || timeout.value > MOST_MINUTES)
      ? { by: timeout, why: `this mode takes at most ${MOST_MINUTES} minutes` }
      : undefined,
  ({ mode, partitionResolverType: by }) =>
    ["InProc", "Custom"].includes(String(mode.value)) && by.value !== ""
      ? { by, why: "this mode takes no partition resolver" }
      : undefined,
  (section) => {
    if (section.mode.value !== "Custom") return undefined;
    const { name, entry, type, hidden } = customProviderOf(section);
    const by = section.customProvider;
    if (name === "") return { by, why: "mode Custom names no provider" };
    if (!entry) return hidden.length > 0 ? undefined : { by, why: "there is no such provider" };
    return type && isEmptyType(type) ? { by: type, why: "the provider has no type" } : undefined;
  },
  ({ stateConnectionString: by }, application) => {
    const text = storeStringIn(application, "StateServer")?.text;
    const isBad = text !== undefined && "fault" in parseStateAddress(text);
    return isBad ? { by, why: "it is no address of a state server" } : undefined;
  },
  ({ sqlConnectionString: by, allowCustomSqlDatabase }, application) => {
    const text = storeStringIn(application, "SQLServer")?.text;
    const pairs = text === undefined ? [] : splitConnectionString(text);
    if ("fault" in pairs) return { by, why: "it is no connection string" };
    return databaseOf(pairs) && !allowCustomSqlDatabase.value
      ? { by, why: "it names a database, and allowCustomSqlDatabase is false" }
      : undefined;
  },
  ({ mode, customProvider }, application) => {
    const found = pipelinesOf(application).map((one) => mismatchOf(application, one));
    // What the server's own list is only taken to hold is no proof.
    return found.every((one) => one?.module.entry !== undefined)
      ? {
          by: mode.value === "Custom" ? customProvider : mode,
          why: "the session module that is registered does not take it",
        }
      : undefined;
  },
];

/**
 * The setting with which ASP.NET certainly refuses to start the application
 * (SessionStateModule.InitModuleFromConfig); undefined where nothing known speaks against it.
 */
export function faultOf(application: Application): Fault | undefined {
  const section = application.config[SECTION];
  for (const check of CHECKS) {
    const fault = ifKnown(() => check(section, application));
    if (fault) return fault;
  }
  return undefined;
}

/** A file of an application that says less than it holds. */
export interface Unclear {
  readonly path: string;
  /** Where a file that can be read is not well-formed: the servers refuse it. */
  readonly at?: Location;
}

/** The first file of an application that cannot be read, or is not well-formed. */
export function unclearFile({ files, unread }: Application): Unclear | undefined {
  const [path] = unread;
  if (path !== undefined) return { path };
  for (const { document } of files) {
    const [problem] = document.problems;
    if (problem)
      return {
        path: document.source.path,
        at: { source: document.source, span: problem.span },
      };
  }
  return undefined;
}

/**
 * What takes the session module out, so that the application has no sessions; undefined where there
 * is one, or may be. Where the pool is not at hand it is taken for an Integrated one, as pools are.
 */
export function withoutModule(application: Application): Location | undefined {
  const [pipeline = "Integrated"] = pipelinesOf(application);
  const list = ifKnown(() => sessionModulesOf(application, pipeline));
  if (!list || list.modules.length > 0 || list.hidden.length > 0) return undefined;
  return list.removals.at(-1)?.at;
}

/** Where modules are listed, for the names of settings. */
export const MODULES = LISTS.Integrated;
