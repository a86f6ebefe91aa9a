/**
 * The kinds of evidence in words: how a person obtains each, and what it shows. The readers, the
 * help, the documentation and the message about unknown evidence all take their words from here.
 * Data alone, so that a help text costs no reader.
 */

/** One way to obtain evidence. */
export interface Way {
  /** Commands, one of which is enough. */
  readonly run?: readonly string[];
  /** Where no command makes it: what to do or to take instead. */
  readonly by?: string;
  /** What a rule can learn from it. */
  readonly shows: string;
}

export interface Format {
  /** What a message calls it: "recognised as …". */
  readonly name: string;
  /** None where it is recognised only to say what to take instead. */
  readonly ways: readonly Way[];
}

const formats = {
  sc: {
    name: "output of sc.exe",
    ways: [
      {
        run: ["sc.exe qc aspnet_state", "sc.exe \\\\STATE01 qc aspnet_state"],
        shows: "start mode; translated output is understood",
      },
      {
        run: ["sc.exe query aspnet_state", "sc.exe queryex aspnet_state"],
        shows: "running, stopped or not installed",
      },
    ],
  },
  json: {
    name: "services as JSON",
    ways: [
      {
        run: ["Get-Service aspnet_state | Select-Object * | ConvertTo-Json"],
        shows: "start mode and state",
      },
      {
        run: ["Get-CimInstance Win32_Service -Filter \"Name='aspnet_state'\" | ConvertTo-Json"],
        shows: "both, delayed start, and the machine's name",
      },
    ],
  },
  csv: {
    name: "services as CSV",
    ways: [
      {
        run: ["Get-CimInstance Win32_Service | Export-Csv FILE", "ConvertTo-Csv"],
        shows: "the same",
      },
    ],
  },
  list: {
    name: "services as a list",
    ways: [{ run: ["Get-Service aspnet_state | Format-List *"], shows: "the same" }],
  },
  clixml: {
    name: "services as CLIXML",
    ways: [{ run: ["Get-Service aspnet_state | Export-Clixml FILE"], shows: "the same" }],
  },
  table: {
    name: "services as a table",
    ways: [
      {
        run: ["Get-Service aspnet_state | Format-Table Name, Status, StartType"],
        shows: "the same, where every cell is whole; the usual table shows no start mode",
      },
    ],
  },
  registry: {
    name: "registry export",
    ways: [
      {
        run: [
          "reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state FILE",
          "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state /s",
        ],
        shows: "start mode, delayed start, port, whether other machines are answered",
      },
    ],
  },
  policy: {
    name: "security template",
    ways: [
      { by: "`GptTmpl.inf` of a group policy", shows: "the start mode that the policy wants" },
    ],
  },
  counters: {
    name: "performance log",
    ways: [
      {
        run: [
          'typeperf "\\ASP.NET Applications(*)\\Sessions Active" "\\Process(w3wp*)\\Private Bytes" -o FILE',
        ],
        shows: "how many sessions, how much memory, how fast it grows",
      },
      { run: ["relog LOG.blg -f csv -o FILE"], shows: "the same, from a recorded log" },
    ],
  },
  eventXml: {
    name: "event log as XML",
    ways: [
      {
        run: ["wevtutil qe System /f:xml", "wevtutil qe Application /f:xml"],
        shows: "why and how often pools and applications stopped, and changed start modes",
      },
    ],
  },
  eventJson: {
    name: "event log as JSON",
    ways: [{ run: ["Get-WinEvent -LogName System | ConvertTo-Json -Depth 4"], shows: "the same" }],
  },
  eventText: {
    name: "event log as text",
    // It lacks the data of events: recognised only to say which form has them.
    ways: [],
  },
  har: {
    name: "HAR file",
    ways: [
      {
        by: "the browser's developer tools, Network, Export HAR (with sensitive data)",
        shows: "the session cookie as the browser got it",
      },
    ],
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatKey = keyof typeof formats;

/** Every kind of evidence, in the order in which a person should think of them. */
export const evidenceFormats: Readonly<Record<FormatKey, Format>> = formats;

/** "a, b and c": all formats that show something, by name, for one sentence. */
export function knownFormats(): string {
  const names = Object.values(evidenceFormats)
    .filter(({ ways }) => ways.length > 0)
    .map(({ name }) => name);
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
