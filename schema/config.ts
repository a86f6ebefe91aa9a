/** The configuration file of iislint, iislint.config.json, as JSON Schema (draft-07). */

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

const path = (description: string) => ({ description, type: "string", minLength: 1 });

const count = (description: string) => ({ description, type: "integer", minimum: 0 });

const amount = (description: string) => ({ description, type: "number", minimum: 0 });

const closed = (description: string, properties: object, required: readonly string[] = []) => ({
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

const deployment = closed("How the application is deployed.", {
  servers: {
    description: "Servers, instances or replicas that share the visitors.",
    type: "integer",
    minimum: 1,
  },
  affinity: {
    description: "Whether a visitor stays on one server: by cookie, by address, or not at all.",
    enum: ["none", "cookie", "ip"],
  },
  platform: path('Where it runs, such as "iis", "azure-app-service" or "container".'),
});

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
    observedAt: path("ISO date of the listing."),
  },
  ["name"],
);

const load = closed("How much the application keeps in its sessions.", {
  concurrentSessions: count("Sessions alive at the same time at the peak."),
  newSessionsPerMinute: amount("Sessions begun per minute at the peak."),
  avgActiveMinutes: amount("How long a visitor is active, without the time-out that follows."),
  avgSessionBytes: count("Bytes in an average session."),
  p95SessionBytes: count("Bytes that 95 of 100 sessions stay below."),
  sizeMeasuredAs: {
    description: "Serialised sizes are smaller than what the same data takes in memory.",
    enum: ["memory", "serialized"],
  },
  avgViewStateBytes: count("Bytes of view state of an average page."),
  measuredOn: path("ISO date of the measurement."),
  source: path("Where the figures come from."),
});

const host = closed("The machine or container that runs the application, in MB.", {
  ramMB: count("Memory of the machine."),
  reservedMB: count("Memory that the system and other programs need."),
  otherPoolsMB: count("Memory of the other application pools."),
  containerLimitMB: count("Memory limit of the container."),
});

const app = closed(
  "What is known about one application.",
  {
    app: path('"/" is the application at this file\'s folder; or "Site name/path".'),
    load,
    host,
    deployment,
  },
  ["app"],
);

const facts = closed("What the configuration files cannot say about the world they run in.", {
  deployment,
  services: { description: "Windows services.", type: "array", items: service },
  apps: { description: "Applications.", type: "array", items: app },
});

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
 * The schema of the configuration file.
 * @param ids - all diagnostic ids, each with the options that its rule takes
 */
export function configSchema(ids: readonly ConfigurableId[]): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of iislint",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: path("Where this schema lies, for the editor."),
      root: {
        description: "Files above this folder are not asked for their settings.",
        type: "boolean",
      },
      extends: {
        description: 'Presets. Without it "recommended" applies.',
        type: "array",
        items: { enum: presets },
      },
      rules: {
        description: 'Severity by id, or ["severity", { options }].',
        type: "object",
        properties: Object.fromEntries(ids.map((id) => [id.id, ruleSetting(id)])),
        additionalProperties: false,
      },
      ignore: strings("Paths to leave out, in the form of .gitignore, relative to this file."),
      applications: strings('Application roots relative to this file, such as "/" and "/admin".'),
      environment: closed("What is installed on the servers.", {
        iis: { description: "IIS version.", enum: ["7.0", "7.5", "8.0", "8.5", "10.0"] },
        dotnet: {
          description: 'Installed .NET Framework, such as "4.8".',
          type: "string",
          pattern: "^[1-4]\\.\\d(?:\\.\\d)?$",
        },
      }),
      paths: map("Physical path on the server to the folder here, like --map."),
      server: closed("Server-level files; linted too.", {
        machineConfig: path("machine.config of the .NET Framework."),
        rootWebConfig: path("web.config beside machine.config."),
        applicationHost: path("applicationHost.config of IIS."),
      }),
      evidence: strings("Files with evidence, like --facts; * and ** allowed."),
      facts,
      code: closed("How source code is read.", {
        exclude: strings("Source files to leave out."),
        sessionAliases: strings('Methods that store in Session, such as "SessionHelper.Set".'),
      }),
      nodes: map("Name of a server in the farm to the folder with its files."),
    },
  };
}
