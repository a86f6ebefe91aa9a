/** The options file of iislint, iislint.config.json, as JSON Schema (draft-07). */

/** A diagnostic id that can be set, with the draft-07 `properties` of its options. */
export interface ConfigurableId {
  readonly id: string;
  readonly description?: string;
  readonly options?: Readonly<Record<string, object>>;
}

/** What a finding may weigh, heaviest first. */
export const weights = ["error", "warning", "info"] as const;

/** What an id can be set to. */
export const severities = [...weights, "off"] as const;

export const presets = [
  "recommended",
  "strict",
  "security",
  "cis",
  "stig",
  "farm",
  "azure",
  "classic-asp",
  "migration",
  "all",
] as const;

const strings = (description: string) => ({
  description,
  type: "array",
  items: { type: "string", minLength: 1 },
});

/** No path on Windows is longer. */
const LONGEST_PATH = 32_767;

const aPath = { type: "string", minLength: 1, maxLength: LONGEST_PATH };

const path = (description: string) => ({ description, ...aPath });

const paths = (description: string) => ({ description, type: "array", items: aPath });

const count = (description: string, maximum?: number) => ({
  description,
  type: "integer",
  minimum: 0,
  ...(maximum === undefined ? {} : { maximum }),
});

const amount = (description: string, maximum?: number) => ({
  ...count(description, maximum),
  type: "number",
});

/** No more is counted: the counters of Windows for sessions have 32 bits. */
const MOST_SESSIONS = 2 ** 32 - 1;
/** No object of .NET, and no session, is larger than a terabyte. */
const MOST_BYTES = 2 ** 40;
const MOST_MB = 2 ** 30;
const MOST_MINUTES = 525_600;

/** A day of the calendar, and a time behind it where one is told. */
const ISO_DATE =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

const date = (description: string) => ({ description, type: "string", pattern: ISO_DATE.source });

/** @param title - name of its type, where others than the options file speak of it */
const closed = (
  description: string,
  properties: object,
  { title, required = [] }: { readonly title?: string; readonly required?: readonly string[] } = {},
) => ({
  ...(title === undefined ? {} : { title }),
  description,
  type: "object",
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
});

const map = (description: string) => ({
  description,
  type: "object",
  additionalProperties: { type: "string", minLength: 1 },
});

/** Marks a key that this version takes and does not read. */
const NOT_READ = { $comment: "not read yet" } as const;

const unused = (description: string, properties: object) => ({
  ...closed(description, properties),
  ...NOT_READ,
});

interface Keyed {
  readonly $comment?: string;
  readonly properties?: Readonly<Record<string, Keyed>>;
  readonly items?: Keyed;
}

function* notReadIn({ properties = {}, items }: Keyed, above: string): Generator<string> {
  for (const [name, inner] of Object.entries(properties)) {
    const key = `${above}${name}`;
    if (inner.$comment === NOT_READ.$comment) yield key;
    else yield* notReadIn(inner, `${key}.`);
  }
  if (items) yield* notReadIn(items, above);
}

/**
 * The keys of the options file that this version takes and does not read, with those above them:
 * "nodes", "facts.apps.deployment.platform"; what stands in a list goes by the list's own key.
 */
export const keysNotRead = (): readonly string[] => [...notReadIn(configSchema([]), "")];

const deployment = closed(
  "How the application is deployed.",
  {
    servers: {
      description: "Servers, instances or replicas that share the visitors.",
      type: "integer",
      minimum: 1,
    },
    machines: paths("Names of all these servers, as listings and logs show them."),
    affinity: {
      description: "Whether a visitor stays on one server: by cookie, by address, or not at all.",
      enum: ["none", "cookie", "ip"],
    },
    platform: path('Where it runs, such as "iis", "azure-app-service" or "container".'),
  },
  { title: "Deployment" },
);

const service = closed(
  "A Windows service as a listing shows it.",
  {
    host: path("Machine name; absent means the web server itself."),
    name: path('Service name, such as "aspnet_state".'),
    installed: { description: "Default true.", type: "boolean" },
    startMode: {
      description: "How the service starts.",
      enum: ["Automatic", "AutomaticDelayed", "Manual", "Disabled"],
    },
    state: { description: "What it does now.", enum: ["Running", "Stopped"] },
    observedAt: date('ISO date of the listing: "2026-10-01".'),
  },
  { title: "DeclaredService", required: ["name"] },
);

const load = closed(
  "How much the application keeps in its sessions.",
  {
    concurrentSessions: count("Sessions alive at the same time at the peak.", MOST_SESSIONS),
    newSessionsPerMinute: amount("Sessions begun per minute at the peak.", MOST_SESSIONS),
    avgActiveMinutes: amount(
      "How long a visitor is active, without the time-out that follows.",
      MOST_MINUTES,
    ),
    avgSessionBytes: count("Bytes in an average session.", MOST_BYTES),
    p95SessionBytes: count("Bytes that 95 of 100 sessions stay below.", MOST_BYTES),
    sizeMeasuredAs: {
      description: "Serialised sizes are smaller than what the same data takes in memory.",
      enum: ["memory", "serialized"],
    },
    avgViewStateBytes: count("Bytes of view state of an average page.", MOST_BYTES),
    measuredOn: date('ISO date of the measurement: "2026-10-01".'),
    source: path("Where the figures come from."),
  },
  { title: "Load" },
);

const host = closed(
  "The machine or container that runs the application, in MB (2^20 bytes).",
  {
    ramMB: count("Memory of the machine.", MOST_MB),
    reservedMB: count("Memory that the system and other programs need.", MOST_MB),
    otherPoolsMB: count("Memory of the other application pools.", MOST_MB),
    containerLimitMB: count("Memory limit of the container.", MOST_MB),
  },
  { title: "HostMemory" },
);

const app = closed(
  "What is known about one application.",
  {
    app: path('"/" is the application at this file\'s folder; or "Site name/path".'),
    load,
    host,
    deployment,
  },
  { title: "DeclaredApp", required: ["app"] },
);

const facts = closed(
  "What you know and no file shows about the world the files run in.",
  {
    deployment,
    services: { description: "Windows services.", type: "array", items: service },
    apps: { description: "Applications.", type: "array", items: app },
  },
  { title: "DeclaredFacts" },
);

const severity = { description: "Severity for all findings of the id.", enum: severities };

function ruleSetting({ description, options = {} }: ConfigurableId): object {
  return {
    ...(description === undefined ? {} : { description }),
    if: { type: "array" },
    then: {
      type: "array",
      minItems: 2,
      maxItems: 2,
      items: [severity, { type: "object", properties: options, additionalProperties: false }],
    },
    else: severity,
  };
}

/**
 * The schema of the options file.
 * @param ids - all diagnostic ids, each with the options that its rule takes
 */
export function configSchema(ids: readonly ConfigurableId[]): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Options of iislint",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: path("Where this schema lies, for the editor."),
      root: {
        description:
          "`true`: files above are not asked; says it to a reader, since the nearest file governs alone.",
        type: "boolean",
      },
      extends: {
        description: 'Presets; without it `["recommended"]`.',
        type: "array",
        items: { enum: presets },
      },
      rules: {
        description:
          'Severity of an id (`error`, `warning`, `info`, `off`), or severity and options: `["warning", { "max": 30 }]`.',
        type: "object",
        properties: Object.fromEntries(ids.map((id) => [id.id, ruleSetting(id)])),
        additionalProperties: false,
      },
      ignore: strings("Files and folders to leave out: patterns as in .gitignore."),
      applications: paths(
        'Where applications start, all of them: `["/", "/admin"]`; every other folder is then a plain one. Without it the folders show it, and what rests on that guess is no error.',
      ),
      environment: closed(
        'Versions on the server: `{ "iis": "10.0", "dotnet": "4.8" }`; they choose defaults and what exists.',
        {
          iis: { description: "IIS version.", enum: ["7.0", "7.5", "8.0", "8.5", "10.0"] },
          dotnet: {
            description: 'Installed .NET Framework, such as "4.8".',
            type: "string",
            pattern: "^[1-4]\\.\\d(?:\\.\\d)?$",
          },
        },
      ),
      paths: map(
        'Where a physical path of the server lies here: `{ "C:\\\\inetpub\\\\shop": "./shop" }`, like --map.',
      ),
      server: closed(
        "The server's own files; reported on where the project's folder is linted, or where they are named.",
        {
          machineConfig: path("machine.config of the .NET Framework."),
          rootWebConfig: path("web.config beside machine.config."),
          applicationHost: path("applicationHost.config of IIS."),
        },
      ),
      evidence: strings('Files with evidence, like --facts; patterns allowed: `["ops/*.txt"]`.'),
      facts,
      code: unused("How source code is read.", {
        exclude: strings("Source files to leave out."),
        sessionAliases: strings('Methods that store in Session, such as "SessionHelper.Set".'),
      }),
      nodes: { ...map("Name of a server in the farm to the folder with its files."), ...NOT_READ },
    },
  };
}
