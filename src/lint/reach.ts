/** Whose settings an offer changes beside those of the application that it is made for. */
import type { Edit } from "../diagnostic.js";
import { type Application, applicationName } from "../effective/application.js";

/** The outermost application around one whose own files hold a text; itself where none does. */
function ownerOf(application: Application, { source }: Edit): Application {
  const holds = ({ files }: Application) =>
    files.some(({ kind, document }) => kind === "web" && document.source.path === source.path);
  let owner = application;
  for (let at = application.parent; at && holds(at); at = at.parent) owner = at;
  return owner;
}

/**
 * A title that tells too whose file is changed, where that is an application around: its settings
 * change with it, and those of whoever else inherits them.
 */
export function titleFor(
  title: string,
  edits: readonly Edit[],
  application: Application | undefined,
): string {
  if (!application) return title;
  const owners = new Set(edits.map((edit) => ownerOf(application, edit)));
  owners.delete(application);
  const names = [...owners].map(applicationName);
  return names.length === 0 ? title : `${title} (this changes ${names.join(" and ")} too)`;
}
