import type { Section, Shape } from "../vocabulary.js";

const siteName = {
  kind: "string",
  pattern: "^[^/?]*$",
  patternMeans: "a name without / and ?",
} as const;

const virtualPath = {
  kind: "string",
  pattern: "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$",
  patternMeans: "a path that begins with /, does not end with / and has no . or .. segment",
} as const;

const virtualDirectoryAttributes = {
  path: { ...virtualPath, summary: "Path of the virtual directory below its application." },
  physicalPath: {
    kind: "string",
    expanded: true,
    summary: "Folder that holds the content.",
  },
  userName: { kind: "string", summary: "Account that reads the folder; empty uses the caller's." },
  password: {
    kind: "string",
    secret: "password",
    caseSensitive: true,
    default: "[enc:AesProvider::enc]",
    summary: "Password of that account, stored encrypted.",
  },
  logonMethod: {
    kind: "enum",
    reading: "native",
    default: "ClearText",
    summary: "How that account is logged on.",
    values: {
      Interactive: { number: 0, summary: "As an interactive user." },
      Batch: { number: 1, summary: "As a batch job." },
      Network: { number: 2, summary: "As a network user, who cannot reach further machines." },
      ClearText: { number: 3, summary: "As a network user who can reach further machines." },
    },
  },
  allowSubDirConfig: {
    kind: "boolean",
    default: true,
    summary: "Whether web.config files in folders below the virtual directory are read.",
  },
} as const satisfies Shape["attributes"];

const virtualDirectoryDefaults = {
  summary: "What a virtual directory takes for every setting that it does not write itself.",
  attributes: virtualDirectoryAttributes,
} as const satisfies Shape;

const applicationSettings = {
  applicationPool: {
    kind: "string",
    pattern: '^[^|<>&"/\\[\\]+=;:,?*@]*$',
    patternMeans: 'a name without any of the characters |<>&"/[]+=;:,?*@',
    iisManager: "Basic Settings > Application pool",
    summary: "Application pool whose worker processes run the application.",
    prose:
      "The pool decides when processes end and how many there are, and so how long in-process sessions live. Without it the applicationDefaults count, and then DefaultAppPool.",
  },
  enabledProtocols: {
    kind: "string",
    default: "http",
    summary: "Comma list of protocols that the application answers.",
  },
  serviceAutoStartEnabled: {
    kind: "boolean",
    default: false,
    since: { iis: "7.5" },
    summary: "Whether the application is started together with its worker process.",
  },
  serviceAutoStartProvider: {
    kind: "string",
    since: { iis: "7.5" },
    summary: "Name of the start-up code, among serviceAutoStartProviders.",
  },
  preloadEnabled: {
    kind: "boolean",
    default: false,
    since: { iis: "8.0" },
    iisManager: "Advanced Settings > Preload Enabled",
    summary: "Whether a made-up request warms the application up after its process started.",
    prose: "It shortens the gap after a recycle; in-process sessions are lost all the same.",
  },
} as const satisfies Shape["attributes"];

const applicationDefaults = {
  summary: "What an application takes for every setting that it does not write itself.",
  attributes: {
    path: { ...virtualPath, summary: "Has no use here." },
    ...applicationSettings,
  },
} as const satisfies Shape;

const siteAttributes = {
  serverAutoStart: {
    kind: "boolean",
    default: true,
    iisManager: "Add Website > Start Website immediately",
    summary: "Whether the site is started when IIS starts.",
  },
} as const satisfies Shape["attributes"];

const siteElements = {
  bindings: {
    summary: "Protocols, addresses and host names on which the site listens.",
    collection: {
      key: ["protocol", "bindingInformation"],
      ignoreKeyCase: true,
      duplicates: "refused",
      clear: "clear",
      add: {
        binding: {
          summary: "One address of the site.",
          attributes: {
            protocol: {
              kind: "string",
              required: true,
              nonEmpty: true,
              iisManager: "Bindings > Type",
              summary: "Protocol, such as http or https.",
            },
            bindingInformation: {
              kind: "string",
              required: true,
              nonEmpty: true,
              iisManager: "Bindings > IP address, Port, Host name",
              summary: "For http and https: address, port and host name, separated by colons.",
            },
            sslFlags: {
              kind: "integer",
              min: 0,
              max: 4294967295,
              default: 0,
              since: { iis: "8.0" },
              iisManager: "Bindings > Require Server Name Indication",
              summary: "Sum of options for https, such as 1 for server name indication.",
            },
          },
        },
      },
    },
  },
  limits: {
    summary: "Limits on bandwidth, connections and addresses.",
    attributes: {
      maxBandwidth: {
        kind: "integer",
        min: 0,
        max: 4294967295,
        exclude: [0, 1023],
        unit: "bytes per second",
        default: 4294967295,
        iisManager: "Limits > Limit bandwidth usage (in bytes)",
        summary: "Bytes per second that the site may send.",
      },
      maxConnections: {
        kind: "integer",
        min: 0,
        max: 4294967295,
        unit: "connections",
        default: 4294967295,
        iisManager: "Limits > Limit number of connections",
        summary: "Connections the site accepts at a time.",
      },
      connectionTimeout: {
        kind: "timeSpan",
        min: 0,
        max: 65535,
        step: 1,
        default: 120,
        iisManager: "Limits > Connection time-out (in seconds)",
        summary: "Time after which an idle connection is closed.",
        prose: "It closes a network connection; sessions do not depend on it.",
      },
      maxUrlSegments: {
        kind: "integer",
        min: 0,
        max: 16383,
        unit: "segments",
        default: 32,
        since: { iis: "8.0" },
        iisManager: "Limits > Limit URL segments",
        summary: "Parts between slashes that the path of a request may have.",
      },
    },
  },
  logFile: {
    summary: "Where and how requests of the site are logged.",
    attributes: {
      logExtFileFlags: {
        kind: "flags",
        default: [
          {
            value:
              "Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, UriQuery, TimeTaken, HttpStatus, Win32Status, ServerPort, UserAgent, HttpSubStatus",
          },
          {
            value:
              "Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, UriQuery, TimeTaken, HttpStatus, Win32Status, ServerPort, UserAgent, HttpSubStatus, Referer",
            since: { iis: "8.0" },
          },
        ],
        summary: "Fields of the W3C log format that are written.",
        prose:
          "UriStem holds the session ID when it travels in the URL, Cookie holds it otherwise: who reads such a log can take over sessions.",
        values: {
          Date: { number: 1, summary: "Date of the request." },
          Time: { number: 2, summary: "Time of the request." },
          ClientIP: { number: 4, summary: "Address of the client." },
          UserName: { number: 8, summary: "Name of the authenticated user." },
          SiteName: { number: 16, summary: "Name and number of the site." },
          ComputerName: { number: 32, summary: "Name of the server." },
          ServerIP: { number: 64, summary: "Address of the server." },
          Method: { number: 128, summary: "HTTP method." },
          UriStem: { number: 256, summary: "Path of the request." },
          UriQuery: { number: 512, summary: "Query string of the request." },
          HttpStatus: { number: 1024, summary: "HTTP status." },
          Win32Status: { number: 2048, summary: "Windows status." },
          BytesSent: { number: 4096, summary: "Bytes sent." },
          BytesRecv: { number: 8192, summary: "Bytes received." },
          TimeTaken: { number: 16384, summary: "Duration in milliseconds." },
          ServerPort: { number: 32768, summary: "Port of the server." },
          UserAgent: { number: 65536, summary: "Browser, as it names itself." },
          Cookie: { number: 131072, summary: "Cookies that were sent." },
          Referer: { number: 262144, summary: "Page that held the link." },
          ProtocolVersion: { number: 524288, summary: "HTTP version." },
          Host: { number: 1048576, summary: "Host header." },
          HttpSubStatus: { number: 2097152, summary: "HTTP substatus." },
        },
      },
      customLogPluginClsid: {
        kind: "string",
        default: "",
        summary: "Class ID of the module that writes a custom format.",
      },
      logFormat: {
        kind: "enum",
        reading: "native",
        default: "W3C",
        iisManager: "Logging > Format",
        summary: "Format of the log file.",
        values: {
          IIS: { number: 0, summary: "The format of IIS." },
          NCSA: { number: 1, summary: "The NCSA common format." },
          W3C: { number: 2, summary: "The W3C extended format, with fields of your choice." },
          Custom: { number: 3, summary: "The format of a module." },
        },
      },
      logTargetW3C: {
        kind: "flags",
        default: "File",
        since: { iis: "8.5" },
        iisManager: "Logging > Log Event Destination",
        summary: "Where W3C events go.",
        values: {
          File: { number: 1, summary: "To the log file." },
          ETW: { number: 2, summary: "To event tracing." },
        },
      },
      directory: {
        kind: "string",
        expanded: true,
        nonEmpty: true,
        default: "%SystemDrive%\\inetpub\\logs\\LogFiles",
        iisManager: "Logging > Directory",
        summary: "Folder of the log files.",
      },
      period: {
        kind: "enum",
        reading: "native",
        default: "Daily",
        iisManager: "Logging > Schedule",
        summary: "When a new log file is begun.",
        values: {
          MaxSize: { number: 0, summary: "When truncateSize is reached." },
          Daily: { number: 1, summary: "Every day." },
          Weekly: { number: 2, summary: "Every week." },
          Monthly: { number: 3, summary: "Every month." },
          Hourly: { number: 4, summary: "Every hour." },
        },
      },
      truncateSize: {
        kind: "integer",
        min: 1048576,
        max: 4294967295,
        unit: "bytes",
        default: 20971520,
        iisManager: "Logging > Maximum file size (in bytes)",
        summary: "Bytes after which a new log file is begun, with the period MaxSize.",
      },
      localTimeRollover: {
        kind: "boolean",
        default: false,
        iisManager: "Logging > Use local time for file naming and rollover",
        summary: "Whether a new log file is begun by local time rather than by UTC.",
      },
      enabled: { kind: "boolean", default: true, summary: "Whether requests are logged." },
      logSiteId: {
        kind: "boolean",
        default: true,
        since: { iis: "8.0" },
        summary: "Whether the number of the site is part of the folder name.",
      },
      flushByEntryCountW3CLog: {
        kind: "integer",
        min: 0,
        max: 4294967295,
        unit: "entries",
        default: 0,
        since: { iis: "8.5" },
        summary: "Entries after which the log is flushed to disk; 0 leaves it to the server.",
      },
      maxLogLineLength: {
        kind: "integer",
        min: 2,
        max: 65536,
        unit: "bytes",
        default: 65536,
        since: { iis: "8.5" },
        summary: "Longest line of the log.",
      },
    },
    elements: {
      customFields: {
        since: { iis: "8.5" },
        summary: "Further fields of the W3C log.",
        attributes: {
          maxCustomFieldLength: {
            kind: "integer",
            min: 2,
            max: 65536,
            unit: "bytes",
            default: 4096,
            summary: "Longest text of a further field.",
          },
        },
        collection: {
          key: ["logFieldName"],
          ignoreKeyCase: true,
          duplicates: "refused",
          clear: "clear",
          add: {
            add: {
              summary: "One further field.",
              attributes: {
                logFieldName: {
                  kind: "string",
                  required: true,
                  nonEmpty: true,
                  summary: "Name of the field in the log.",
                },
                sourceName: {
                  kind: "string",
                  required: true,
                  nonEmpty: true,
                  summary: "Name of the header or server variable.",
                },
                sourceType: {
                  kind: "enum",
                  reading: "native",
                  required: true,
                  summary: "Where the text comes from.",
                  values: {
                    RequestHeader: { number: 0, summary: "From a header of the request." },
                    ResponseHeader: { number: 1, summary: "From a header of the response." },
                    ServerVariable: { number: 2, summary: "From a server variable." },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  traceFailedRequestsLogging: {
    summary: "Whether and where traces of failed requests are kept.",
    attributes: {
      enabled: { kind: "boolean", default: false, summary: "Whether failed requests are traced." },
      directory: {
        kind: "string",
        expanded: true,
        default: "%SystemDrive%\\inetpub\\logs\\FailedReqLogFiles",
        summary: "Folder of the traces.",
      },
      maxLogFiles: {
        kind: "integer",
        min: 1,
        max: 10000,
        unit: "files",
        default: 50,
        summary: "Traces that are kept.",
      },
      maxLogFileSizeKB: {
        kind: "integer",
        min: 0,
        max: 1048576,
        unit: "KB",
        default: [{ value: 512 }, { value: 1024, since: { iis: "8.0" } }],
        summary: "Kilobytes a trace may have.",
      },
      customActionsEnabled: {
        kind: "boolean",
        default: false,
        summary: "Whether a program may be run when a request fails.",
      },
    },
  },
  hsts: {
    since: { iis: "10.0" },
    summary: "Tells browsers to come back over HTTPS only; known from version 1709 of IIS 10.",
    attributes: {
      enabled: {
        kind: "boolean",
        default: false,
        summary: "Whether the Strict-Transport-Security header is sent with HTTPS answers.",
      },
      "max-age": {
        kind: "integer",
        min: 0,
        max: 4294967295,
        unit: "seconds",
        default: 0,
        summary: "Seconds for which browsers keep to HTTPS.",
      },
      includeSubDomains: {
        kind: "boolean",
        default: false,
        summary: "Whether that holds for every host below this one.",
      },
      preload: {
        kind: "boolean",
        default: false,
        summary: "Whether browsers may have the site in their built-in list.",
      },
      redirectHttpToHttps: {
        kind: "boolean",
        default: false,
        summary: "Whether plain HTTP requests are redirected to HTTPS.",
      },
    },
  },
  ftpServer: { summary: "Settings of the FTP service, which are not judged here.", open: "all" },
} as const satisfies Shape["elements"];

export default {
  path: "system.applicationHost/sites",
  reader: "native",
  level: "AppHostOnly",
  overrideModeDefault: "Deny",
  summary: "The sites of the server, with their applications and virtual directories.",
  prose:
    "Every application has its own session state. The number of the site and the path of the application are part of the key under which the state service and SQL Server keep sessions, so the nodes of a farm need the same ones.",
  otherReader: { unknown: true },
  collection: {
    key: ["name"],
    uniqueKeys: [["name"], ["id"]],
    ignoreKeyCase: true,
    duplicates: "refused",
    defaults: "siteDefaults",
    add: {
      site: {
        summary: "One site.",
        attributes: {
          name: {
            ...siteName,
            required: true,
            iisManager: "Add Website > Site name",
            summary: "Name of the site.",
          },
          id: {
            kind: "integer",
            min: 0,
            max: 4294967295,
            required: true,
            iisManager: "Advanced Settings > ID",
            summary: "Number of the site.",
            prose:
              "It is part of the key of every session outside the process: nodes of a farm with different numbers do not find each other's sessions.",
          },
          ...siteAttributes,
        },
        elements: { ...siteElements, applicationDefaults, virtualDirectoryDefaults },
        collection: {
          key: ["path"],
          ignoreKeyCase: true,
          duplicates: "refused",
          defaults: "applicationDefaults",
          add: {
            application: {
              summary: "One application, which has its own configuration and sessions.",
              attributes: {
                path: {
                  ...virtualPath,
                  required: true,
                  iisManager: "Add Application > Alias",
                  summary: "Path of the application below its site; / is the root application.",
                },
                ...applicationSettings,
              },
              elements: { virtualDirectoryDefaults },
              collection: {
                key: ["path"],
                ignoreKeyCase: true,
                duplicates: "refused",
                defaults: "virtualDirectoryDefaults",
                add: {
                  virtualDirectory: {
                    summary: "One folder that belongs to the application.",
                    attributes: virtualDirectoryAttributes,
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  elements: {
    siteDefaults: {
      summary: "What a site takes for every setting that it does not write itself.",
      attributes: {
        name: { ...siteName, summary: "Has no use here." },
        id: { kind: "integer", min: 0, max: 4294967295, summary: "Has no use here." },
        ...siteAttributes,
      },
      elements: siteElements,
    },
    applicationDefaults,
    virtualDirectoryDefaults,
  },
  links: ["https://learn.microsoft.com/en-us/iis/configuration/system.applicationhost/sites/"],
} as const satisfies Section;
