/** In which order to deploy a change, so that it costs people least. */
import type { Change } from "./impact.js";

export type Step = string;

const touches = (changes: readonly Change[], name: string) =>
  changes.some(({ setting }) => setting === name);

const MODE = "system.web/sessionState@mode";

/** The order of steps; none where nobody loses anything. */
export function stepsFor(changes: readonly Change[], mode: string | undefined): readonly Step[] {
  const isStoreNew = touches(changes, MODE);
  const ends = changes.some(({ effect }) => effect.sessions === "end" || effect.signIns === "end");
  const hasKeys = changes.some(({ setting }) => setting?.startsWith("system.web/machineKey@"));
  const steps: Step[] = [];
  if (isStoreNew && mode === "StateServer")
    steps.push(
      "Start aspnet_state on its machine, let it start automatically, and open its port to the web servers.",
    );
  if (isStoreNew && mode === "SQLServer")
    steps.push(
      "Create the session database (aspnet_regsql -ssadd) and give the pool's account rights in it.",
    );
  if (isStoreNew && mode !== "InProc" && mode !== "Off")
    steps.push("Make sure that everything kept in session is serializable.");
  if (hasKeys) steps.push("Give all servers of a farm the new keys in the same minute.");
  if (ends)
    steps.push(
      "Deploy everything at once, at a quiet hour: what ends a session ends it only once then.",
    );
  if (ends && changes.length > 1)
    steps.push("Do not deploy the parts one by one: each would end sessions again.");
  return steps;
}
