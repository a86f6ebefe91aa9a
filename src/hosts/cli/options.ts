/** The options of each command, as data: the parser and --help are made from them. */
import { knownFormats } from "../../facts/formats.js";
import { FORMAT_NAMES } from "../../report/format-names.js";

export interface Option {
  readonly name: string;
  readonly short?: string;
  /** Shown in --help; an option without it takes no value. */
  readonly value?: string;
  readonly repeatable?: true;
  readonly help: string;
}

/** "text (default), compact, agent or json". */
const formatNames = FORMAT_NAMES.map((name) => (name === "text" ? `${name} (default)` : name))
  .join(", ")
  .replace(/, (?=[^,]*$)/, " or ");

const common: readonly Option[] = [
  { name: "color", help: "Colours even where the output is not a terminal." },
  { name: "no-color", help: "No colours." },
  { name: "help", short: "h", help: "Shows this page." },
  { name: "version", short: "v", help: "Shows the version." },
];

/** Options in groups as --help shows them. */
export interface OptionGroup {
  readonly title: string;
  readonly options: readonly Option[];
}

export const serverGroup: OptionGroup = {
  title: "What is known about the server",
  options: [
    { name: "machine-config", value: "FILE", help: "machine.config; linted too." },
    { name: "root-web-config", value: "FILE", help: "web.config beside it; linted too." },
    { name: "application-host", value: "FILE", help: "applicationHost.config; linted too." },
    {
      name: "map",
      value: "FROM=TO",
      repeatable: true,
      help: 'Where a physical path of the server lies here: "C:\\inetpub\\shop=./shop".',
    },
    {
      name: "facts",
      value: "FILE",
      repeatable: true,
      help: `Evidence, recognised by content: ${knownFormats()}.`,
    },
    {
      name: "configuration",
      value: "NAME",
      help: "Lints what Web.NAME.config makes of Web.config; otherwise each that is there.",
    },
  ],
};

export const lintOptions: readonly OptionGroup[] = [
  {
    title: "What applies",
    options: [
      {
        name: "config",
        value: "FILE",
        help: "Options file; otherwise iislint.config.{json,jsonc,js,mjs}, looked for upwards.",
      },
      {
        name: "allow-js-config",
        help: "Runs iislint.config.js and .mjs that are found; otherwise only --config runs one.",
      },
      {
        name: "preset",
        value: "NAME",
        repeatable: true,
        help: 'Presets in place of the options file\'s "extends"; several with commas.',
      },
      {
        name: "rule",
        value: "ID=SEVERITY",
        repeatable: true,
        help: "Sets one id to error, warning, info or off.",
      },
    ],
  },
  serverGroup,
  {
    title: "Input",
    options: [
      {
        name: "staged",
        help: "Lints the configuration files that are staged in git, as the index has them.",
      },
      {
        name: "since",
        value: "REV",
        help: "Shows only what changed since the branch left REV, and what that causes elsewhere.",
      },
      {
        name: "strict-suppressions",
        help: "With --since, comments that the branch itself brings hide nothing.",
      },
      {
        name: "watch",
        help: "Stays, and lints again what has to do with each change; Ctrl+C ends it, with exit code 0.",
      },
      { name: "stdin", help: "Reads one file from standard input." },
      {
        name: "stdin-filename",
        value: "FILE",
        help: "What that file is called and where it lies; otherwise web.config here.",
      },
    ],
  },
  {
    title: "Fixes",
    options: [
      { name: "fix", help: "Makes the fixes that are safe: nobody reads a value differently." },
      {
        name: "fix-unsafe",
        help: "Makes the others too: those that change the meaning, and first suggestions with edits.",
      },
      {
        name: "fix-dry-run",
        help: "Writes nothing and prints a patch that git apply takes, with --fix-unsafe of all of them.",
      },
    ],
  },
  {
    title: "Report",
    options: [
      {
        name: "format",
        value: "NAME[:FILE]",
        repeatable: true,
        help: `${formatNames}; into a file where one is named, whose folder is made.`,
      },
      {
        name: "commands",
        value: "TOOL",
        help: "Prints the commands of appcmd, sc, powershell, wmi or iismanager as a script to be read first; with --format text, shows them there.",
      },
      { name: "quiet", help: "Shows what decides the exit code, and nothing else." },
      { name: "why", help: "Lists each rule that could not judge, and what it misses." },
      { name: "no-code", help: "Leaves out the lines of the files." },
      {
        name: "max-warnings",
        value: "N",
        help: "Exits with 1 only when there are more warnings than N.",
      },
      {
        name: "fail-on",
        value: "LEVEL",
        help: "Lowest severity that exits with 1: error, warning (default) or info.",
      },
      {
        name: "baseline",
        value: "FILE",
        help: "Findings that this file knows are not shown and do not count.",
      },
      {
        name: "update-baseline",
        help: "Writes what is found into the file of --baseline, and takes out what is gone.",
      },
      { name: "exit-zero", help: "Exits with 0 whatever is found." },
      { name: "xsd", help: "Asks xmllint for a second opinion, printed apart." },
      { name: "timing", help: "Shows where the time went, and what each rule took." },
    ],
  },
  { title: "Other", options: common },
];

export const rulesOptions: readonly OptionGroup[] = [
  {
    title: "Options",
    options: [
      { name: "format", value: "NAME", help: "text (default) or json." },
      { name: "messages", help: "Lists what each id may say instead." },
      ...common,
    ],
  },
];

/** What a command knows that looks, and lints nothing. */
const looking: readonly OptionGroup[] = [
  { ...serverGroup, options: serverGroup.options.filter(({ name }) => name !== "facts") },
  {
    title: "Other",
    options: [
      { name: "config", value: "FILE", help: "Options file." },
      {
        name: "allow-js-config",
        help: "Runs iislint.config.js and .mjs that are found.",
      },
      ...common,
    ],
  },
];

export const effectiveOptions: readonly OptionGroup[] = [
  {
    title: "What to show",
    options: [
      {
        name: "at",
        value: "PATH",
        help: "A URL path, a site's path or a name that is shown, such as /admin, 'Default Web Site/shop' or '/ (Release)'; without it and --section, one line for each application.",
      },
      {
        name: "section",
        value: "NAME",
        repeatable: true,
        help: "system.web/sessionState (default) or another; several with commas.",
      },
      { name: "set", help: "Leaves out what nobody wrote: the built-in defaults." },
      { name: "format", value: "NAME", help: "tree (default), table or json." },
    ],
  },
  ...looking,
];

export const impactOptions: readonly OptionGroup[] = [
  {
    title: "What to show",
    options: [
      {
        name: "since",
        value: "REV",
        help: "Compares the files here with those where the branch left REV, in place of OLD and NEW.",
      },
      { name: "format", value: "NAME", help: "table (default), markdown or json." },
    ],
  },
  ...looking,
];

export const survivalOptions: readonly OptionGroup[] = [
  {
    title: "What to show",
    options: [{ name: "format", value: "NAME", help: "table (default) or json." }],
  },
  ...looking,
];

export const transformOptions: readonly OptionGroup[] = [
  {
    title: "Options",
    options: [
      { name: "verbose", help: "Shows what the engine tells only as information." },
      ...common,
    ],
  },
];

export const explainOptions: readonly OptionGroup[] = [
  {
    title: "Options",
    options: [
      { name: "config", value: "FILE", help: "Options file whose settings are shown." },
      {
        name: "allow-js-config",
        help: "Runs iislint.config.js and .mjs that are found.",
      },
      ...common,
    ],
  },
];

export interface CommandPage {
  readonly usage: string;
  readonly summary: string;
  readonly groups: readonly OptionGroup[];
}

export const lspOptions: readonly OptionGroup[] = [
  {
    title: "Transport",
    options: [
      { name: "stdio", help: "Speaks over standard input and output, as editors expect." },
      {
        name: "clientProcessId",
        value: "ID",
        help: "Taken from editors that give it; the editor says the same when it begins.",
      },
    ],
  },
  { title: "Other", options: common },
];

/** The pages of --help by command. */
export const pages = {
  lint: {
    usage: "iislint [lint] [PATH...] [OPTIONS]",
    summary: 'Lints files, and the web configuration in folders; "." when no path is given.',
    groups: lintOptions,
  },
  effective: {
    usage: "iislint effective [PATH...] [--at PATH] [--section NAME] [OPTIONS]",
    summary: "Shows what is in force, and which line of which file decided it.",
    groups: effectiveOptions,
  },
  survival: {
    usage: "iislint survival [PATH...] [OPTIONS]",
    summary:
      "Shows what sessions survive: an idle stop, a recycle, a deployment, a reboot, the loss of a server.",
    groups: survivalOptions,
  },
  impact: {
    usage: "iislint impact OLD NEW [OPTIONS]",
    summary:
      "Shows what a change does to the people who are signed in when it is deployed; OLD and NEW are folders.",
    groups: impactOptions,
  },
  transform: {
    usage: "iislint transform BASE TRANSFORM",
    summary: "Prints what an XDT transform makes of a file; exits with 2 where the engine refuses.",
    groups: transformOptions,
  },
  rules: {
    usage: "iislint rules [OPTIONS]",
    summary: "Lists every diagnostic id with severity, category and presets.",
    groups: rulesOptions,
  },
  explain: {
    usage: "iislint explain ID|TEXT|-",
    summary:
      "Shows the page of an id, or the ids whose page speaks of a text; - reads it from standard input.",
    groups: explainOptions,
  },
  lsp: {
    usage: "iislint lsp --stdio",
    summary: "The language server: findings, fixes, hover and completion in an editor.",
    groups: lspOptions,
  },
} satisfies Readonly<Record<string, CommandPage>>;

/** The commands that have a page: all but `help` and `version`. */
export type PageName = keyof typeof pages;

export const hasPage = (name: string): name is PageName => Object.hasOwn(pages, name);
