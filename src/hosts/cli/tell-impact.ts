/** With --since: a sentence for each application whose people notice the change. */
import { sentenceOn } from "../../report/impact.js";
import type { Arguments } from "./args.js";
import { compared, sinceOf } from "./commands/impact.js";
import type { Io } from "./io.js";

/** Says it on standard error; what cannot be read was told by the run itself. */
export async function tellImpact(
  given: Arguments,
  io: Io,
  revision: string,
  warn: (message: string) => void,
): Promise<void> {
  const silent = { ...io, stderr: { ...io.stderr, write: () => true } };
  const { impacts } = compared(await sinceOf(given, silent, revision));
  const touched = impacts.flatMap((one) => sentenceOn(one) ?? []);
  for (const sentence of touched) warn(sentence);
  if (touched.length > 0)
    warn(`\`iislint impact --since ${revision}\` says why, and in which order to deploy.`);
}
