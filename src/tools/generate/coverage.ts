/** The tables of controls -> docs/reference/coverage.md. */
import { controls } from "../../../schema/controls/index.js";
import type { Control, Source } from "../../../schema/controls/source.js";
import { code, GENERATED, page, table } from "./markdown.js";

/**
 * The text of the page.
 * @param pages - path of the page of each id that there is, from the root
 */
export function coveragePage(pages: ReadonlyMap<string, string>): string {
  const answer = (id: string) => {
    const path = pages.get(id);
    return path === undefined ? `${code(id)} (planned)` : `[${code(id)}](../../${path})`;
  };
  const row = ([number, asks, ids, why = ""]: Control) => [
    number,
    asks,
    ids.length > 0 ? ids.map(answer).join(", ") : "none",
    why,
  ];
  const part = ({ name, note, rows }: Source) =>
    page(`### ${name}`, note, table(["control", "asks", "answered by", "note"], rows.map(row)));
  return page(
    "# What benchmarks and scanners ask, and who answers it",
    GENERATED,
    "Each control of the benchmarks, each weakness and each check of another scanner that has to do with session state, in our own words, with the ids that answer it. An id answers a control where it reports what the control forbids, with the options of the [preset](../presets.md) of that benchmark. Where there is none, the note says why. What is planned is in no version yet.",
    ...controls.flatMap(({ title, sources }) => [
      `## ${title}`,
      ...sources.map((source) => part(source).trimEnd()),
    ]),
  );
}
