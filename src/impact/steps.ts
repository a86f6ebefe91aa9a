/** In which order to deploy a change, so that it costs people least. */
import type { Change } from "./change.js";

export type Step = string;

interface Modes {
  readonly old: string | undefined;
  readonly now: string | undefined;
}

const MODE = "system.web/sessionState@mode";

const OUTSIDE = ["StateServer", "SQLServer", "Custom"];

/** Sessions come out of the process, or may: a store takes only what can be made into bytes. */
const comesOut = ({ old, now = "" }: Modes) =>
  OUTSIDE.includes(now) && !(old === "StateServer" || old === "SQLServer");

/** What matters from now on because the mode is another one; empty where nothing new does. */
export function nowMatters({ old, now }: Modes): readonly string[] {
  if (old === now) return [];
  return [
    ...(now === "StateServer" ? ["the service aspnet_state"] : []),
    ...(now === "SQLServer" ? ["the session database"] : []),
    ...(comesOut({ old, now }) ? ["that everything in session is serializable"] : []),
    ...(now === "StateServer" || now === "SQLServer"
      ? ["one machineKey and one site id on all servers of a farm"]
      : []),
  ];
}

/** The order of steps; none where nobody loses anything. */
export function stepsFor(changes: readonly Change[], modes: Modes): readonly Step[] {
  const isStoreNew = changes.some(({ setting }) => setting === MODE);
  const ends = changes.some(({ effect }) => effect.sessions === "end" || effect.signIns === "end");
  const hasKeys = changes.some(({ setting }) => setting?.startsWith("system.web/machineKey@"));
  const steps: Step[] = [];
  if (isStoreNew && modes.now === "StateServer")
    steps.push(
      "Start aspnet_state on its machine, let it start automatically, and open its port to the web servers.",
    );
  if (isStoreNew && modes.now === "SQLServer")
    steps.push(
      "Create the session database (aspnet_regsql -ssadd) and give the pool's account rights in it.",
    );
  if (isStoreNew && comesOut(modes))
    steps.push("Make sure that everything kept in session is serializable.");
  if (isStoreNew && ["StateServer", "SQLServer"].includes(modes.now ?? ""))
    steps.push(
      "On a farm, give the site the same id and machineKey the same keys on all servers: a session is found by the id, older versions of .NET mix in the key.",
    );
  if (hasKeys) steps.push("Give all servers of a farm the new keys in the same minute.");
  if (ends)
    steps.push(
      "Deploy everything at once, at a quiet hour: what ends a session ends it only once then.",
    );
  if (ends && changes.length > 1)
    steps.push("Do not deploy the parts one by one: each would end sessions again.");
  return steps;
}
