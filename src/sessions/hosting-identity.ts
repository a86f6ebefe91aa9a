/** As whom the session module reaches its store: the process, or the visitor. */
import type { Application } from "../effective/application.js";
import { allOf } from "../effective/known.js";
import {
  connectionStringNamed,
  splitConnectionString,
  storeStringIn,
  usesWindowsAccount,
} from "./connection-strings.js";
import { kindOfProvider } from "./provider-types.js";
import { parameterOf, providerInForce } from "./providers.js";

/** Whether requests run as whoever IIS found, not as one account. */
export function runsAsVisitor({ config }: Application): boolean {
  const { impersonate, userName } = config["system.web/identity"];
  return allOf(
    () => impersonate.value,
    () => userName.value === "",
  );
}

/** Whether a text has the Windows account log in; undefined where it cannot be read. */
function asWindowsAccount(text: string): boolean | undefined {
  const pairs = splitConnectionString(text);
  return "fault" in pairs ? undefined : usesWindowsAccount(pairs);
}

/** Who logs in to a store. */
export type Login =
  /** The Windows account of the thread, so that impersonation matters. */
  | "windows"
  /** A user of the database, whoever the thread runs as. */
  | "database"
  /** A key or a provider's own way: the account may matter or not. */
  | "own";

/**
 * Who logs in to the store of an application; undefined where no store asks for it: other modes, a
 * resolver that picks the store, a text that cannot be read.
 * @throws UnknownValue where the files at hand do not show it
 */
export function loginOf(application: Application): Login | undefined {
  const section = application.config["system.web/sessionState"];
  const mode = section.mode.value;
  if (mode === "SQLServer") {
    const store = storeStringIn(application, "SQLServer");
    const isWindows = store && asWindowsAccount(store.text);
    return isWindows === undefined ? undefined : isWindows ? "windows" : "database";
  }
  if (mode !== "Custom") return undefined;
  const entry = providerInForce(section);
  if (!entry) return undefined;
  switch (kindOfProvider(entry.type.value)) {
    case "redis":
    case "cosmosAsync":
      return "own";
    case "universal":
    case "sqlAsync": {
      const name = parameterOf(entry, "connectionStringName");
      const text = name && connectionStringNamed(application, name.value)?.text;
      return text && asWindowsAccount(text.value) === true ? "windows" : "own";
    }
    default:
      // The module runs a provider that nobody knows as the visitor, whatever it does then.
      return "windows";
  }
}
