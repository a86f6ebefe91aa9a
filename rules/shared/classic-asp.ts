/** Whether classic ASP runs for an application, by what the files and folders at hand show. */
import type { Application } from "../../src/rule.js";
import {
  ASP_DLL,
  entriesOf,
  isAnsweredElsewhere,
  isListedByServer,
} from "../../src/sessions/answers.js";
import { allNamed, attributeText } from "../../src/sessions/elements.js";
import type { XmlElement } from "./spots.js";

const runsClassicAsp = (handler: XmlElement) =>
  ASP_DLL.test(attributeText(handler, "scriptProcessor") ?? "");

/** Whether the server's files list the handlers, and none of them runs classic ASP. */
export function isClassicAspAbsent(application: Application): boolean {
  return (
    isListedByServer(application, "handlers") &&
    !entriesOf(application, "handlers").some(({ element }) => runsClassicAsp(element)) &&
    // A path below the application may have a handler of its own.
    !application.files.some(
      (file) =>
        file.kind === "web" &&
        allNamed(file, "handlers").some((list) => list.children.some(runsClassicAsp)),
    )
  );
}

/**
 * Whether classic ASP is in use. A pool without managed code proves nothing: proxies, Node.js, static
 * sites and the empty root above ASP.NET Core run in one too.
 * @returns `unseen`: only its settings are there
 */
export function signOfClassicAsp(application: Application): "pages" | "unseen" | undefined {
  if (application.content().classic) return "pages";
  // Without a page in sight, somebody who writes its settings still may have some elsewhere.
  const isConfigured = application.files.some(
    (file) => file.kind === "web" && allNamed(file, "asp").length > 0,
  );
  return isConfigured && !isAnsweredElsewhere(application) ? "unseen" : undefined;
}
