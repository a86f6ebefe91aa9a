/** The kinds of evidence as a table of the documentation. */
import { evidenceFormats, type Way } from "../../facts/formats.js";
import { code, table } from "./markdown.js";

const how = ({ run = [], by }: Way) =>
  [...run.map(code), ...(by === undefined ? [] : [by])].join(", ");

/** What a person runs, what it shows, and what messages call it. */
export function evidenceTable(): string {
  const rows = Object.values(evidenceFormats).flatMap(({ name, ways }) =>
    ways.map((way, index) => [index === 0 ? name : "", how(way), way.shows]),
  );
  return table(["evidence", "on the server", "what it shows"], rows);
}
