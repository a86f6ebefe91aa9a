/** Which attributes of `<sessionState>` nobody reads as things stand. */
import { allOf } from "../effective/known.js";
import { READERS, type SessionAttribute, type SessionSection } from "./section.js";

/** Attributes that may stand there for nothing. */
export type DeadName =
  | Exclude<SessionAttribute, "mode" | "useHostingIdentity">
  | "regenerateExpiredSessionId";

/** The modes that read an attribute; undefined = all but Off. */
function readersOf(name: DeadName): readonly string[] | undefined {
  // In InProc and Custom it stops the application: partition-resolver-requires-out-of-process.
  if (name === "partitionResolverType" || !(name in READERS)) return undefined;
  return READERS[name as DeadName & keyof typeof READERS];
}

/**
 * Why nothing reads the attribute; undefined where something does.
 * @throws UnknownValue where the files at hand do not show it
 */
export function whyDead(section: SessionSection, name: DeadName): string | undefined {
  const mode = section.mode.value;
  if (typeof mode === "number") return undefined;
  if (mode === "Off") return "there are no sessions";
  const modes = readersOf(name);
  if (modes && !modes.includes(mode))
    return `only ${modes.join(" and ")} read${modes.length > 1 ? "" : "s"} it`;
  // A manager of its own may do anything.
  const travels = (how: string) =>
    allOf(
      () => section.sessionIDManagerType.value === "",
      () => section.cookieless.value === how,
    );
  switch (name) {
    case "stateConnectionString":
    case "sqlConnectionString":
      return section.partitionResolverType.value === ""
        ? undefined
        : "partitionResolverType picks the store for each session";
    case "cookieName":
    case "cookieSameSite":
      return travels("UseUri") ? "session ids travel in the URL, so there is no cookie" : undefined;
    case "regenerateExpiredSessionId":
      return travels("UseCookies")
        ? "only ids in the URL are renewed; these travel in a cookie"
        : undefined;
    default:
      return undefined;
  }
}
