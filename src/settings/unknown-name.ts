/** A name that no reader knows in a group of sections. */
import { isQualifiedName } from "../document/names.js";
import type { Element } from "../document/tree.js";
import { belongs, elementHomes } from "./homes.js";
import { namesIn } from "./names.js";
import { nearest } from "./nearest.js";
import { type Reading, report, sameWord } from "./reading.js";
import { renameElement } from "./validate.js";

const isNativeGroup = (group: string) =>
  /^system\.(webServer|applicationHost|ftpServer)(\/|$)/.test(group);

/** What is known of the name, best first: its place, the name that was meant, who declares it. */
function hintOf(
  { schema }: Reading,
  path: string,
  name: string,
  meant: string | undefined,
): string {
  const owner = schema.usualOwner(path);
  if (meant === undefined)
    return ` Declare it in <configSections>${owner ? ` (it usually comes with ${owner})` : ""}, or remove it.`;
  return sameWord(meant, name)
    ? ` Letter case counts: write <${meant}>.`
    : ` Did you mean <${meant}>?`;
}

/**
 * Reports an element that may not stand in a group.
 * @param group - path of the group; "" = `<configuration>`
 * @param parentsAtHand - every file above that may declare sections has been read
 */
export function unknownName(
  reading: Reading,
  element: Element,
  group: string,
  parentsAtHand: boolean,
): void {
  const { name } = element;
  // What is no name at all has its syntax problem already.
  if (!isQualifiedName(name)) return;
  const where = group === "" ? "<configuration>" : `<${group.split("/").at(-1) ?? ""}>`;
  const legal = namesIn(reading, group);
  if (group === "") legal.add("location");
  const path = group === "" ? name : `${group}/${name}`;
  const meant = nearest(name, legal);
  const isCase = meant !== undefined && sameWord(meant, name);
  const homes = isCase ? [] : elementHomes(reading.schema, name, group);
  if (homes.length > 0) {
    report(
      reading,
      "unknown-element",
      element.nameSpan,
      {
        what: `<${name}> is not allowed in ${where}: ${belongs("into", homes)}.`,
        next: "Move it there.",
      },
      { subject: path },
    );
    return;
  }
  // IIS learns sections of system.webServer from schema files of add-ons that no file at hand
  // shows (iisnode and the like), so only a near miss is certain there.
  if (isNativeGroup(group) && !isCase)
    if (meant === undefined || reading.kind !== "applicationHost") return;
  // Only the base of a transform shows what is declared.
  if (reading.isTransform && meant === undefined && !parentsAtHand) return;
  // A package's section may be declared by a file above that is not at hand.
  if (reading.schema.usualOwner(path) !== undefined && meant === undefined && !parentsAtHand)
    return;
  report(
    reading,
    "unknown-element",
    element.nameSpan,
    {
      what: `No configuration reader knows <${name}> in ${where}.`,
      next: hintOf(reading, path, name, meant),
    },
    { subject: path, ...(meant === undefined ? {} : renameElement(reading, element, meant)) },
  );
}
