// Generated from schema/config.ts by `npm run generate`. Do not edit.

/** What an id can be set to. */
export type Setting = "error" | "warning" | "info" | "off";

/** Severity of an id, or severity and options. */
export type RuleSetting = Setting | readonly [Setting, Readonly<Record<string, unknown>>];

/** How the application is deployed. */
export interface Deployment {
  /** Servers, instances or replicas that share the visitors. */
  readonly servers?: number;
  /** Names of all these servers, as listings and logs show them. */
  readonly machines?: readonly string[];
  /** Whether a visitor stays on one server: by cookie, by address, or not at all. */
  readonly affinity?: "none" | "cookie" | "ip";
  /** Where it runs, such as "iis", "azure-app-service" or "container". */
  readonly platform?: string;
}

/** A Windows service as a listing shows it. */
export interface DeclaredService {
  /** Machine name; absent means the web server itself. */
  readonly host?: string;
  /** Service name, such as "aspnet_state". */
  readonly name: string;
  /** Default true. */
  readonly installed?: boolean;
  /** How the service starts. */
  readonly startMode?: "Automatic" | "AutomaticDelayed" | "Manual" | "Disabled";
  /** What it does now. */
  readonly state?: "Running" | "Stopped";
  /** ISO date of the listing: "2026-10-01". */
  readonly observedAt?: string;
}

/** How much the application keeps in its sessions. */
export interface Load {
  /** Sessions alive at the same time at the peak. */
  readonly concurrentSessions?: number;
  /** Sessions begun per minute at the peak. */
  readonly newSessionsPerMinute?: number;
  /** How long a visitor is active, without the time-out that follows. */
  readonly avgActiveMinutes?: number;
  /** Bytes in an average session. */
  readonly avgSessionBytes?: number;
  /** Bytes that 95 of 100 sessions stay below. */
  readonly p95SessionBytes?: number;
  /** Serialised sizes are smaller than what the same data takes in memory. */
  readonly sizeMeasuredAs?: "memory" | "serialized";
  /** Bytes of view state of an average page. */
  readonly avgViewStateBytes?: number;
  /** ISO date of the measurement: "2026-10-01". */
  readonly measuredOn?: string;
  /** Where the figures come from. */
  readonly source?: string;
}

/** The machine or container that runs the application, in MB (2^20 bytes). */
export interface HostMemory {
  /** Memory of the machine. */
  readonly ramMB?: number;
  /** Memory that the system and other programs need. */
  readonly reservedMB?: number;
  /** Memory of the other application pools. */
  readonly otherPoolsMB?: number;
  /** Memory limit of the container. */
  readonly containerLimitMB?: number;
}

/** What is known about one application. */
export interface DeclaredApp {
  /** "/" is the application at this file's folder; or "Site name/path". */
  readonly app: string;
  /** How much the application keeps in its sessions. */
  readonly load?: Load;
  /** The machine or container that runs the application, in MB (2^20 bytes). */
  readonly host?: HostMemory;
  /** How the application is deployed. */
  readonly deployment?: Deployment;
}

/** What you know and no file shows about the world the files run in. */
export interface DeclaredFacts {
  /** How the application is deployed. */
  readonly deployment?: Deployment;
  /** Windows services. */
  readonly services?: readonly DeclaredService[];
  /** Applications. */
  readonly apps?: readonly DeclaredApp[];
}

/** All keys of iislint.config.json, as written. */
export interface Options {
  /** Where this schema lies, for the editor. */
  readonly $schema?: string;
  /** `true`: files above are not asked; says it to a reader, since the nearest file governs alone. */
  readonly root?: boolean;
  /** Presets; without it `["recommended"]`. */
  readonly extends?: readonly ("recommended" | "strict" | "security" | "cis" | "stig" | "farm" | "azure" | "classic-asp" | "migration" | "all")[];
  /** Severity of an id (`error`, `warning`, `info`, `off`), or severity and options: `["warning", { "max": 30 }]`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Files and folders to leave out: patterns as in .gitignore. */
  readonly ignore?: readonly string[];
  /** Where applications start, all of them: `["/", "/admin"]`; every other folder is then a plain one. Without it the folders show it, and what rests on that guess is no error. */
  readonly applications?: readonly string[];
  /** Versions on the server: `{ "iis": "10.0", "dotnet": "4.8" }`; they choose defaults and what exists. */
  readonly environment?: {
    /** IIS version. */
    readonly iis?: "7.0" | "7.5" | "8.0" | "8.5" | "10.0";
    /** Installed .NET Framework, such as "4.8". */
    readonly dotnet?: string;
  };
  /** Where a physical path of the server lies here: `{ "C:\\inetpub\\shop": "./shop" }`, like --map. */
  readonly paths?: Readonly<Record<string, string>>;
  /** The server's own files; reported on where the project's folder is linted, or where they are named. */
  readonly server?: {
    /** machine.config of the .NET Framework. */
    readonly machineConfig?: string;
    /** web.config beside machine.config. */
    readonly rootWebConfig?: string;
    /** applicationHost.config of IIS. */
    readonly applicationHost?: string;
  };
  /** Files with evidence, like --facts; patterns allowed: `["ops/*.txt"]`. */
  readonly evidence?: readonly string[];
  /** What you know and no file shows about the world the files run in. */
  readonly facts?: DeclaredFacts;
  /** How source code is read. */
  readonly code?: {
    /** Source files to leave out. */
    readonly exclude?: readonly string[];
    /** Methods that store in Session, such as "SessionHelper.Set". */
    readonly sessionAliases?: readonly string[];
  };
  /** Name of a server in the farm to the folder with its files. */
  readonly nodes?: Readonly<Record<string, string>>;
}
