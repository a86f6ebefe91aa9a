/** That an application does not start, where that is certain: every request ends with error 500. */
import type { Attribute, Element } from "../document/tree.js";
import { type Application, applicationName } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { faultOf, unclearFile } from "../survival/start.js";
import { storeOf } from "../survival/store.js";
import { inForceAt, isAt } from "./in-force.js";
import type { Looked } from "./looked.js";
import { code, plainText } from "./markdown.js";
import { placeOf } from "./place.js";
import { refusalOf, sectionOf } from "./refused.js";
import { SESSION_STATE } from "./session-sections.js";

interface AtApplication {
  readonly application: Application;
  /** As it is shown, with the build configuration. */
  readonly path: string;
}

/**
 * The application for which a section speaks that the session module reads at the start; undefined
 * for what stands in a folder below, and where nobody reads it.
 */
export function applicationOf(looked: Looked, section: Element): AtApplication | undefined {
  if (placeOf(looked, section).path !== SESSION_STATE) return undefined;
  // A file of the server is read by applications that nobody sees, and a part by whoever names it.
  if (looked.file?.kind !== "web" && looked.file?.kind !== "transform") return undefined;
  const path = inForceAt(looked, section)?.path;
  const { applications = [], configurations = [] } = looked.view() ?? {};
  const application = [...applications, ...configurations].find(
    (one) => applicationName(one) === path,
  );
  if (path === undefined || application?.folder === undefined) return undefined;
  const store = ifKnown(() => storeOf(application));
  // No session module is there, or it is no application of ASP.NET.
  const isUnread = store?.kind === "none" && store.by.value !== "Off";
  return isUnread ? undefined : { application, path };
}

const sentence = ({ path }: AtApplication, why?: string) =>
  `**The application ${code(path)} does not start** (HTTP 500)${why === undefined ? "" : `: ${plainText(why)}`}.`;

/** In the file of an application; what a build makes of a transform is another matter. */
const isMalformed = ({ document, file }: Looked) =>
  file?.kind === "web" && document.problems.some(({ severity }) => severity === "error");

/**
 * One line that says so, as Markdown.
 * @param attribute - of the element, where only what it says itself is asked for
 * @returns undefined wherever it is not certain
 */
export function doesNotStart(
  looked: Looked,
  element: Element,
  attribute?: Attribute,
): string | undefined {
  const at = applicationOf(looked, sectionOf(looked, element));
  if (!at) return undefined;
  if (isMalformed(looked)) return sentence(at, "the file is not well-formed XML");
  if (refusalOf(looked, element)) return sentence(at);
  // What a file that cannot be read says may set it right.
  const fault = unclearFile(at.application) ? undefined : faultOf(at.application);
  if (!fault) return undefined;
  const { from } = fault.by;
  const isAsked = !attribute || (from !== "default" && isAt(looked, from, attribute));
  return isAsked ? sentence(at, fault.why) : undefined;
}
