import type { Section, Shape } from "../vocabulary.js";

/** A pool and `applicationPoolDefaults` take the same settings; only the rules for the name differ. */
const attributes = {
  queueLength: {
    kind: "integer",
    min: 10,
    max: 65535,
    unit: "requests",
    default: 1000,
    iisManager: "Advanced Settings > Queue Length",
    summary: "Requests that may wait for the pool before further ones are answered with 503.",
  },
  autoStart: {
    kind: "boolean",
    default: true,
    iisManager: "Edit Application Pool > Start application pool immediately",
    summary: "Whether the pool is started when it is created and when IIS starts.",
    prose: "It starts the pool, not a worker process: the first request still does that.",
  },
  enable32BitAppOnWin64: {
    kind: "boolean",
    default: false,
    iisManager: "Advanced Settings > Enable 32-Bit Applications",
    summary: "Whether worker processes run as 32-bit processes on 64-bit Windows.",
    prose:
      "A 32-bit process has far less room for in-process sessions, and it reads the machine.config below Framework, not the one below Framework64.",
  },
  managedRuntimeVersion: {
    kind: "string",
    default: [{ value: "v2.0" }, { value: "", since: { iis: "8.0" } }],
    iisManager: "Advanced Settings > .NET CLR Version",
    summary: "Version of the .NET runtime that worker processes load; empty loads none.",
    prose:
      "With an empty value no managed code runs, so there is no ASP.NET session state. v2.0 means .NET 2.0 to 3.5, which knows neither compressionEnabled nor sqlConnectionRetryInterval nor cookieSameSite; v4.0 means whichever 4.x is installed. Usually set in applicationPoolDefaults.",
  },
  managedRuntimeLoader: {
    kind: "string",
    noWmi: true,
    default: "webengine4.dll",
    summary: "Library that loads the .NET runtime into the worker process.",
  },
  enableConfigurationOverride: {
    kind: "boolean",
    noWmi: true,
    default: true,
    summary: "Whether web.config files are read for the applications of this pool.",
    prose: "When false, everything that web.config says to IIS is ignored.",
  },
  managedPipelineMode: {
    kind: "enum",
    reading: "native",
    default: "Integrated",
    iisManager: "Advanced Settings > Managed Pipeline Mode",
    summary:
      "Whether ASP.NET takes part in the pipeline of IIS or stands behind it as an extension.",
    prose:
      "It decides which list of modules counts, and with it whether there is session state at all: `system.webServer/modules` in Integrated mode, `system.web/httpModules` in Classic mode.",
    values: {
      Integrated: { number: 0, summary: "Managed modules take part in every stage of a request." },
      Classic: { number: 1, summary: "Requests pass through aspnet_isapi.dll, as in IIS 6." },
    },
  },
  CLRConfigFile: {
    kind: "string",
    expanded: true,
    default: "",
    since: { iis: "7.5" },
    summary: "Path of a configuration file for the .NET runtime of this pool.",
  },
  passAnonymousToken: {
    kind: "boolean",
    default: true,
    summary: "Whether the activation service hands the token of the anonymous user to the process.",
  },
  startMode: {
    kind: "enum",
    reading: "native",
    default: "OnDemand",
    since: { iis: "7.5" },
    iisManager: "Advanced Settings > Start Mode",
    summary: "Whether a worker process is started by the first request or kept running.",
    prose:
      "AlwaysRunning starts a new process at once after a recycle; it does not save the sessions of the old one.",
    values: {
      OnDemand: { number: 0, summary: "The first request starts a worker process." },
      AlwaysRunning: { number: 1, summary: "A worker process is started without a request." },
    },
  },
} as const satisfies Shape["attributes"];

const poolName = {
  kind: "string",
  pattern: '^[^|<>&"/\\[\\]+=;:,?*@]*$',
  patternMeans: 'a name without any of the characters |<>&"/[]+=;:,?*@',
} as const;

const elements = {
  processModel: {
    summary: "How the worker processes of the pool run: account, number, idling and health.",
    attributes: {
      identityType: {
        kind: "enum",
        reading: "native",
        default: [
          { value: "NetworkService" },
          { value: "ApplicationPoolIdentity", since: { iis: "7.5" } },
        ],
        iisManager: "Advanced Settings > Identity",
        summary: "Account under which worker processes run.",
        prose:
          "With integrated security and useHostingIdentity this is the account that logs in to the session database. To another machine the built-in identities appear as the computer account.",
        values: {
          LocalSystem: { number: 0, summary: "The operating system's own account; avoid it." },
          LocalService: { number: 1, summary: "Few rights here, anonymous on the network." },
          NetworkService: {
            number: 2,
            summary: "Few rights here, the computer account on the network.",
          },
          SpecificUser: { number: 3, summary: "The account in userName and password." },
          ApplicationPoolIdentity: {
            number: 4,
            summary: "A virtual account of this pool alone, the computer account on the network.",
          },
        },
      },
      userName: {
        kind: "string",
        iisManager: "Advanced Settings > Identity",
        summary: "Account name, used when identityType is SpecificUser.",
      },
      password: {
        kind: "string",
        secret: "password",
        caseSensitive: true,
        default: "[enc:IISWASOnlyAesProvider::enc]",
        iisManager: "Advanced Settings > Identity",
        summary: "Password of that account, stored encrypted.",
      },
      loadUserProfile: {
        kind: "boolean",
        default: false,
        iisManager: "Advanced Settings > Load User Profile",
        summary: "Whether the user profile of the account is loaded.",
        prose: "Keys that Windows protects for the user can only be kept when it is.",
      },
      setProfileEnvironment: {
        kind: "boolean",
        default: true,
        since: { iis: "7.5" },
        summary: "Whether environment variables are taken from the profile when it is loaded.",
      },
      logonType: {
        kind: "enum",
        reading: "native",
        default: "LogonBatch",
        since: { iis: "7.5" },
        summary: "How the account is logged on.",
        values: {
          LogonBatch: { number: 0, summary: "As a batch job." },
          LogonService: { number: 1, summary: "As a service." },
        },
      },
      manualGroupMembership: {
        kind: "boolean",
        default: false,
        summary: "Whether you add the account to the IIS worker process group yourself.",
      },
      idleTimeout: {
        kind: "timeSpan",
        min: 0,
        max: 2592000,
        step: 60,
        default: 1200,
        iisManager: "Advanced Settings > Idle Time-out (minutes)",
        summary:
          "Time without a request after which a worker process is ended; zero never ends it.",
        prose:
          "In-process sessions end with the process. The default is as long as the default session time-out, so on a quiet site a longer session time-out is not kept.",
      },
      idleTimeoutAction: {
        kind: "enum",
        reading: "native",
        default: "Terminate",
        since: { iis: "8.5" },
        iisManager: "Advanced Settings > Idle Time-out Action",
        summary: "What happens to an idle worker process.",
        prose: "A suspended process keeps its in-process sessions, a terminated one loses them.",
        values: {
          Terminate: { number: 0, summary: "The process ends." },
          Suspend: { number: 1, summary: "The process is paged out to disk and woken again." },
        },
      },
      maxProcesses: {
        kind: "integer",
        min: 0,
        max: 2147483647,
        unit: "processes",
        default: 1,
        iisManager: "Advanced Settings > Maximum Worker Processes",
        summary: "Worker processes that may serve the pool; 0 means one for each NUMA node.",
        prose:
          "More than one is a web garden: each process has its own memory, so in-process sessions come and go with every request. 0 is taken since IIS 8.0.",
      },
      shutdownTimeLimit: {
        kind: "timeSpan",
        min: 1,
        max: 4294967,
        step: 1,
        default: 90,
        iisManager: "Advanced Settings > Shutdown Time Limit (seconds)",
        summary: "Time a worker process gets to finish its requests before it is ended by force.",
        prose: "Requests cut off here do not save what they changed in session.",
      },
      startupTimeLimit: {
        kind: "timeSpan",
        min: 1,
        max: 4294967,
        step: 1,
        default: 90,
        iisManager: "Advanced Settings > Startup Time Limit (seconds)",
        summary: "Time a worker process gets to start.",
      },
      pingingEnabled: {
        kind: "boolean",
        default: true,
        iisManager: "Advanced Settings > Ping Enabled",
        summary: "Whether worker processes are asked at intervals whether they still respond.",
        prose:
          "A process that does not answer is ended, and its in-process sessions with it; that includes a process stopped in a debugger.",
      },
      pingInterval: {
        kind: "timeSpan",
        min: 1,
        max: 4294967,
        step: 1,
        default: 30,
        iisManager: "Advanced Settings > Ping Period (seconds)",
        summary: "Time between two such questions.",
      },
      pingResponseTime: {
        kind: "timeSpan",
        min: 1,
        max: 4294967,
        step: 1,
        default: 90,
        iisManager: "Advanced Settings > Ping Maximum Response Time (seconds)",
        summary: "Time a worker process has to answer before it is ended.",
      },
      logEventOnProcessModel: {
        kind: "flags",
        default: "IdleTimeout",
        since: { iis: "8.0" },
        iisManager: "Advanced Settings > Generate Process Model Event Log Entry",
        summary: "Events of the process model that are written to the event log.",
        values: { IdleTimeout: { number: 1, summary: "A worker process was ended while idle." } },
      },
      requestQueueDelegatorIdentity: {
        kind: "string",
        since: { iis: "10.0" },
        summary: "Account that may delegate the request queue of the pool.",
      },
    },
  },
  recycling: {
    summary: "When a worker process is replaced by a fresh one.",
    attributes: {
      disallowOverlappingRotation: {
        kind: "boolean",
        default: false,
        iisManager: "Advanced Settings > Disable Overlapped Recycle",
        summary: "Whether the old worker process must end before the new one starts.",
        prose:
          "In-process sessions are lost either way: with an overlap two processes have different ones for a while, without it there is a gap in service.",
      },
      disallowRotationOnConfigChange: {
        kind: "boolean",
        default: false,
        iisManager: "Advanced Settings > Disable Recycling for Configuration Changes",
        summary: "Whether changes of the server's configuration leave worker processes running.",
        prose: "A change of web.config restarts the application domain all the same.",
      },
      logEventOnRecycle: {
        kind: "flags",
        default: [
          { value: "Time, Memory, PrivateMemory" },
          {
            value:
              "Time, Requests, Schedule, Memory, IsapiUnhealthy, OnDemand, ConfigChange, PrivateMemory",
            since: { iis: "10.0" },
          },
        ],
        iisManager: "Advanced Settings > Generate Recycle Event Log Entry",
        summary: "Causes of recycling that are written to the event log.",
        prose: "It only decides what is logged, so that you can see why sessions were lost.",
        values: {
          Time: { number: 1, summary: "The regular interval was over." },
          Requests: { number: 2, summary: "The number of requests was reached." },
          Schedule: { number: 4, summary: "A scheduled time came." },
          Memory: { number: 8, summary: "The limit on virtual memory was reached." },
          IsapiUnhealthy: { number: 16, summary: "An ISAPI extension reported itself unhealthy." },
          OnDemand: { number: 32, summary: "An administrator or a program asked for it." },
          ConfigChange: { number: 64, summary: "The configuration changed." },
          PrivateMemory: { number: 128, summary: "The limit on private memory was reached." },
        },
      },
    },
    elements: {
      periodicRestart: {
        summary: "Limits after which a worker process is replaced.",
        attributes: {
          memory: {
            kind: "integer",
            min: 0,
            max: 4294967295,
            unit: "KB",
            default: 0,
            iisManager: "Advanced Settings > Virtual Memory Limit (KB)",
            summary:
              "Kilobytes of virtual memory after which the process is recycled; 0 is no limit.",
            prose: "In-process sessions count towards it, and recycling loses them.",
          },
          privateMemory: {
            kind: "integer",
            min: 0,
            max: 4294967295,
            unit: "KB",
            default: 0,
            iisManager: "Advanced Settings > Private Memory Limit (KB)",
            summary:
              "Kilobytes of private memory after which the process is recycled; 0 is no limit.",
            prose:
              "In-process sessions grow the private memory until the limit recycles the process and loses them all.",
          },
          requests: {
            kind: "integer",
            min: 0,
            max: 4294967295,
            unit: "requests",
            default: 0,
            iisManager: "Advanced Settings > Request Limit",
            summary: "Requests after which the process is recycled; 0 is no limit.",
            prose: "In-process sessions are lost each time.",
          },
          time: {
            kind: "timeSpan",
            min: 0,
            max: 25920000,
            step: 60,
            default: 104400,
            iisManager: "Advanced Settings > Regular Time Interval (minutes)",
            summary: "Time after which the process is recycled; zero switches it off.",
            prose:
              "The default of 29 hours loses in-process sessions at a different hour every day. Set it to zero when a schedule is used.",
          },
        },
        elements: {
          schedule: {
            summary: "Times of day at which the process is recycled.",
            collection: {
              key: ["value"],
              duplicates: "refused",
              clear: "clear",
              add: {
                add: {
                  summary: "One time of day.",
                  attributes: {
                    value: {
                      kind: "timeSpan",
                      required: true,
                      min: 0,
                      max: 86399,
                      step: 60,
                      iisManager: "Advanced Settings > Specific Times",
                      summary: "Time of day, in hours and minutes of the server's local time.",
                      prose:
                        "A whole number of minutes. In-process sessions are lost at that time; the interval in time should then be zero.",
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  failure: {
    summary: "What happens when worker processes fail.",
    attributes: {
      loadBalancerCapabilities: {
        kind: "enum",
        reading: "native",
        default: "HttpLevel",
        iisManager: 'Advanced Settings > "Service Unavailable" Response Type',
        summary: "How a stopped pool answers.",
        values: {
          TcpLevel: { number: 1, summary: "The connection is reset." },
          HttpLevel: { number: 2, summary: "The answer is 503." },
        },
      },
      orphanWorkerProcess: {
        kind: "boolean",
        default: false,
        iisManager: "Advanced Settings > Process Orphaning > Enabled",
        summary: "Whether a failed worker process is left running for examination.",
      },
      orphanActionExe: {
        kind: "string",
        expanded: true,
        iisManager: "Advanced Settings > Process Orphaning > Executable",
        summary: "Program to run when a worker process is left behind.",
      },
      orphanActionParams: {
        kind: "string",
        expanded: true,
        iisManager: "Advanced Settings > Process Orphaning > Executable Parameters",
        summary: "Arguments for that program.",
      },
      rapidFailProtection: {
        kind: "boolean",
        default: true,
        iisManager: "Advanced Settings > Rapid-Fail Protection > Enabled",
        summary: "Whether the pool is stopped when its worker processes keep failing.",
      },
      rapidFailProtectionInterval: {
        kind: "timeSpan",
        min: 60,
        max: 8640000,
        step: 60,
        default: 300,
        iisManager: "Advanced Settings > Failure Interval (minutes)",
        summary: "Time within which failures are counted.",
      },
      rapidFailProtectionMaxCrashes: {
        kind: "integer",
        min: 1,
        max: 2147483647,
        unit: "failures",
        default: 5,
        iisManager: "Advanced Settings > Maximum Failures",
        summary: "Failures within that time after which the pool is stopped.",
      },
      autoShutdownExe: {
        kind: "string",
        expanded: true,
        iisManager: "Advanced Settings > Shutdown Executable",
        summary: "Program to run when the pool is stopped for that reason.",
      },
      autoShutdownParams: {
        kind: "string",
        expanded: true,
        iisManager: "Advanced Settings > Shutdown Executable Parameters",
        summary: "Arguments for that program.",
      },
    },
  },
  cpu: {
    summary: "Limits on processor time, and the processors a pool may use.",
    attributes: {
      limit: {
        kind: "integer",
        min: 0,
        max: 100000,
        unit: "1/1000 percent",
        default: 0,
        iisManager: "Advanced Settings > CPU > Limit (percent)",
        summary: "Processor time the pool may use, in thousandths of a percent; 0 is no limit.",
        prose: "What follows when it is reached is decided by action.",
      },
      action: {
        kind: "enum",
        reading: "native",
        default: "NoAction",
        iisManager: "Advanced Settings > CPU > Limit Action",
        summary: "What happens when the limit is reached.",
        prose: "KillW3wp ends the worker process, and its in-process sessions with it.",
        values: {
          NoAction: { number: 0, summary: "An event is logged." },
          KillW3wp: { number: 1, summary: "The worker process is ended." },
          Throttle: {
            number: 2,
            since: { iis: "8.0" },
            summary: "The processor time is held at the limit.",
          },
          ThrottleUnderLoad: {
            number: 3,
            since: { iis: "8.0" },
            summary: "The processor time is held at the limit while others compete for it.",
          },
        },
      },
      resetInterval: {
        kind: "timeSpan",
        min: 0,
        max: 86400,
        step: 60,
        default: 300,
        iisManager: "Advanced Settings > CPU > Limit Interval (minutes)",
        summary: "Time over which processor time is measured; zero switches the limit off.",
      },
      smpAffinitized: {
        kind: "boolean",
        default: false,
        iisManager: "Advanced Settings > CPU > Processor Affinity Enabled",
        summary: "Whether worker processes are bound to certain processors.",
      },
      smpProcessorAffinityMask: {
        kind: "integer",
        min: 0,
        max: 4294967295,
        default: 4294967295,
        iisManager: "Advanced Settings > CPU > Processor Affinity Mask",
        summary: "Bit mask of the first 32 processors.",
      },
      smpProcessorAffinityMask2: {
        kind: "integer",
        noWmi: true,
        min: 0,
        max: 4294967295,
        default: 4294967295,
        iisManager: "Advanced Settings > CPU > Processor Affinity Mask (64-bit option)",
        summary: "Bit mask of the next 32 processors.",
      },
      processorGroup: {
        kind: "integer",
        min: 0,
        max: 2147483647,
        default: 0,
        since: { iis: "8.0" },
        summary: "Processor group to which worker processes are bound.",
      },
      numaNodeAssignment: {
        kind: "enum",
        reading: "native",
        default: "MostAvailableMemory",
        since: { iis: "8.0" },
        summary: "How a NUMA node is chosen for a worker process.",
        values: {
          MostAvailableMemory: { number: 0, summary: "The node with the most free memory." },
          WindowsScheduling: { number: 1, summary: "Windows decides." },
        },
      },
      numaNodeAffinityMode: {
        kind: "enum",
        reading: "native",
        default: "Soft",
        since: { iis: "8.0" },
        summary: "Whether a worker process may leave its NUMA node.",
        values: {
          Soft: { number: 0, summary: "It may, when the node is busy." },
          Hard: { number: 1, summary: "It may not." },
        },
      },
    },
  },
  environmentVariables: {
    since: { iis: "10.0" },
    summary: "Environment variables of the worker processes.",
    collection: {
      key: ["name"],
      ignoreKeyCase: true,
      duplicates: "refused",
      remove: "remove",
      add: {
        add: {
          summary: "One environment variable.",
          attributes: {
            name: {
              kind: "string",
              required: true,
              nonEmpty: true,
              summary: "Name of the variable.",
            },
            value: {
              kind: "string",
              required: true,
              nonEmpty: true,
              summary: "Value of the variable.",
            },
          },
        },
      },
    },
  },
} as const satisfies Shape["elements"];

export default {
  path: "system.applicationHost/applicationPools",
  reader: "native",
  level: "AppHostOnly",
  wmi: "ApplicationPool",
  overrideModeDefault: "Deny",
  summary: "The application pools of the server: their worker processes, recycling and limits.",
  prose:
    "In-process sessions live in a worker process, so every setting here that ends, replaces or multiplies worker processes decides how long they live.",
  otherReader: { unknown: true },
  collection: {
    key: ["name"],
    ignoreKeyCase: true,
    duplicates: "refused",
    defaults: "applicationPoolDefaults",
    add: {
      add: {
        summary: "One application pool.",
        attributes: {
          name: {
            ...poolName,
            required: true,
            summary: "Name of the pool, by which applications refer to it.",
          },
          ...attributes,
        },
        elements,
      },
    },
  },
  elements: {
    applicationPoolDefaults: {
      summary: "What a pool takes for every setting that it does not write itself.",
      attributes: {
        name: { ...poolName, summary: "Has no use here." },
        ...attributes,
      },
      elements,
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/iis/configuration/system.applicationhost/applicationpools/",
  ],
} as const satisfies Section;
