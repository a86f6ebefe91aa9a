/**
 * What an error page says, of all that stands on it. People paste the whole yellow page of ASP.NET,
 * the page of IIS, or an entry of the event log; most words on it are the same whatever went wrong.
 */

/** Labels in front of what tells, the most exact first. */
const TELLING = ["Parser Error Message", "Config Error", "Exception message", "Exception Details"];

/** Labels in front of what does not. */
const OTHERS = [
  "Account name",
  "Application Path",
  "Application Virtual Path",
  "Config File",
  "Config Source",
  "Description",
  "Detailed Error Information",
  "Error Code",
  "Event ID",
  "Event code",
  "Event message",
  "Event time",
  "Exception type",
  "Handler",
  "Machine name",
  "Module",
  "More Information",
  "Most likely causes",
  "Notification",
  "Process information",
  "Process name",
  "Requested URL",
  "Request URL",
  "Request information",
  "Source Error",
  "Source File",
  "Stack Trace",
  "Thread information",
  "Trust level",
  "Version Information",
];

/** A label with what separates it from its text: a colon, or the next column or line of a table. */
const LABEL = new RegExp(
  `(?:^|\\s)(${[...TELLING, ...OTHERS].join("|")})(?::|[ \\t]{2,}|\\t|[ \\t]*\\r?\\n)`,
  "gi",
);

/** `[HttpException (0x80072749): text]` in a stack trace; the cause stands first. */
const THROWN = /\[(?:\w+\.)*\w*(?:Exception|Error)[^:\]]{0,40}:([^\]]+)\]/g;

/** `System.Web.HttpException: ` in front of a text. */
const TYPE = /^(?:\w+\.)*\w*Exception(?: \(0x[\da-f]+\))?:\s*/i;

const HRESULT = /0x8[\da-f]{7}/i;

/** The text of each label; of one that appears twice the first. */
function partsOf(text: string): ReadonlyMap<string, string> {
  const labels = [...text.matchAll(LABEL)];
  const parts = new Map<string, string>();
  labels.forEach(({ index, 0: whole, 1: name = "" }, i) => {
    const part = text.slice(index + whole.length, labels[i + 1]?.index).trim();
    const key = name.toLowerCase();
    if (part !== "" && !parts.has(key)) parts.set(key, part);
  });
  return parts;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * What is to be looked up of a text, the most telling first; the text itself where it is no page.
 * @param text - as it was pasted, with its line ends or without
 */
export function tellingParts(text: string): readonly string[] {
  const parts = partsOf(text);
  const labelled = TELLING.flatMap((label) => parts.get(label.toLowerCase()) ?? []);
  const thrown = [...text.matchAll(THROWN)].map(({ 1: said = "" }) => said);
  const all = [...labelled, ...thrown].map((part) => oneLine(part).replace(TYPE, ""));
  const code = HRESULT.exec(parts.get("error code") ?? "")?.[0];
  const first = all[0];
  const telling = first !== undefined && code !== undefined ? [`${first} ${code}`, ...all] : all;
  return telling.length === 0 ? [oneLine(text)] : [...new Set(telling)];
}
