/** `Get-Service` and `Get-CimInstance Win32_Service` through Export-Csv, and what wmic prints as CSV. */
import { endOf, type EvidenceReader, type EvidenceText, refusal } from "../evidence-text.js";
import type { Fact, Facts, Service } from "../facts.js";
import { delimiterOf, rowsOf } from "../lines.js";
import { isOfService, serviceOf } from "./properties.js";

/** Export-Csv of Windows PowerShell writes the type of the objects first; Excel, its delimiter. */
const TYPE_LINE = /^(?:#TYPE [^\r\n]*|sep=.)(?:\r\n?|\n)/;

export const csvServices: EvidenceReader = {
  format: "csv",
  read(text) {
    const { text: csv } = text.source;
    // wmic begins with an empty line.
    const from = /^\s*/.exec(csv)?.[0].length ?? 0;
    const start = from + (TYPE_LINE.exec(csv.slice(from, from + 500))?.[0].length ?? 0);
    const toEndOfLine = /[^\r\n]*/y;
    toEndOfLine.lastIndex = start;
    const line = toEndOfLine.exec(csv)?.[0] ?? "";
    if (!/[,;\t|]/.test(line)) return undefined;
    const rows = rowsOf(csv, delimiterOf(line), start);
    const header = rows.next();
    if (header.done) return undefined;
    const names = header.value.cells.map((cell) => cell.value.trim().toLowerCase());
    if (!isOfService(names)) return undefined;
    return fromRows(text, names, rows);
  },
};

function fromRows(
  text: EvidenceText,
  names: readonly string[],
  rows: ReturnType<typeof rowsOf>,
): Partial<Facts> | undefined {
  const column = new Map(names.map((name, index) => [name, index]));
  const services: Fact<Service>[] = [];
  for (const { cells, cut } of rows) {
    // A row that ends early is one that the end of the file has cut.
    if (cut || cells.length < names.length) {
      const but = "a row of it is cut off, and that row was not used.";
      return {
        services,
        refused: [refusal(text, "csv", but, cells[0]?.span ?? endOf(text))],
      };
    }
    const fact = serviceOf(text, (name) => cells[column.get(name) ?? -1]);
    if (fact) services.push(fact);
  }
  return services.length > 0 ? { services } : undefined;
}
