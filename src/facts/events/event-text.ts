/** Event logs in forms that leave out the data of events: recognised, to say which form has them. */
import { type EvidenceReader, refusal } from "../evidence-text.js";
import { delimiterOf, rowsOf } from "../lines.js";

/** `wevtutil qe` without `/f:xml`. */
const WEVTUTIL = /^\s*Event\[\d+\]:?\s*(?:\r|\n)/;
/** `Get-WinEvent | Format-List` and `Get-EventLog | Format-List`; names of properties are never translated. */
const LISTS = [
  /^(?:TimeCreated|Message|Id) +: /m,
  /^(?:ProviderName|ProviderId) +: /m,
  /^(?:Id|Message|LevelDisplayName|MachineName) +: /m,
];
const CLIXML = /<T>(?:System\.Diagnostics\.(?:Eventing\.Reader\.EventLogRecord|EventLogEntry))/;

function isCsv(text: string): boolean {
  const line = /^\s*(?:#TYPE [^\r\n]*[\r\n]+)?([^\r\n]{1,2000})/.exec(text)?.[1] ?? "";
  if (!/ProviderName|ReplacementStrings/i.test(line)) return false;
  const [header] = rowsOf(`${line}\n`, delimiterOf(line));
  const names = header?.cells.map(({ value }) => value.trim().toLowerCase()) ?? [];
  return ["id", "eventid", "instanceid"].some((id) => names.includes(id)) && names.length > 2;
}

export const eventText: EvidenceReader = {
  format: "eventText",
  read(text) {
    // What tells is at the beginning; the rest may be megabytes of messages.
    const begin = text.source.text.slice(0, 4000);
    const isOne =
      WEVTUTIL.test(begin) ||
      isCsv(begin) ||
      CLIXML.test(begin) ||
      LISTS.every((line) => line.test(begin));
    if (!isOne) return undefined;
    const but =
      "this form lacks the data of events: export it with wevtutil qe System /f:xml, or with Get-WinEvent | ConvertTo-Json -Depth 4.";
    return { refused: [refusal(text, "eventText", but, { start: 0, end: 0 })] };
  },
};
