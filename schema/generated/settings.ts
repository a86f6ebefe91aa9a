// Generated from schema/sections by `npm run generate`. Do not edit.

/** An entry that takes others out; the mark exists for the types only. */
export interface Removal {
  readonly $removes?: true;
}

/** `<appSettings>`: Names and values for the application, and a few switches of ASP.NET itself. */
export interface AppSettings {
  /** A further file with settings, relative to this one, which override those here. */
  readonly file?: string;
  readonly $entries?: readonly {
    readonly add?: {
      /** Name of the setting; letter case does not count. */
      readonly key?: string;
      /** Value of the setting. */
      readonly value?: string;
    };
    readonly remove?: Removal & { readonly key: string };
    readonly clear?: Removal;
  }[];
}

/** `<connectionStrings>`: Named connection strings, which other sections and code refer to by name. */
export interface ConnectionStrings {
  readonly $entries?: readonly {
    readonly add?: {
      /** Name by which the connection string is asked for. */
      readonly name?: string;
      /** The connection string itself. */
      readonly connectionString?: string;
      /** Invariant name of the ADO.NET provider that understands the string. */
      readonly providerName?: string;
    };
    readonly remove?: Removal & { readonly name: string };
    readonly clear?: Removal;
  }[];
}

/** `<system.applicationHost/applicationPools>`: The application pools of the server: their worker processes, recycling and limits. */
export interface SystemApplicationHostApplicationPools {
  /** What a pool takes for every setting that it does not write itself. */
  readonly applicationPoolDefaults?: {
    /** Has no use here. */
    readonly name?: string;
    /** Requests that may wait for the pool before further ones are answered with 503. Default 1000. */
    readonly queueLength?: number;
    /** Whether the pool is started when it is created and when IIS starts. Default true. */
    readonly autoStart?: boolean;
    /** Whether worker processes run as 32-bit processes on 64-bit Windows. Default false. */
    readonly enable32BitAppOnWin64?: boolean;
    /** Version of the .NET runtime that worker processes load; empty loads none. */
    readonly managedRuntimeVersion?: string;
    /** Library that loads the .NET runtime into the worker process. Default "webengine4.dll". */
    readonly managedRuntimeLoader?: string;
    /** Whether web.config files are read for the applications of this pool. Default true. */
    readonly enableConfigurationOverride?: boolean;
    /** Whether ASP.NET takes part in the pipeline of IIS or stands behind it as an extension. Default "Integrated". */
    readonly managedPipelineMode?: "Integrated" | "Classic";
    /** Path of a configuration file for the .NET runtime of this pool. */
    readonly CLRConfigFile?: string;
    /** Whether the activation service hands the token of the anonymous user to the process. Default true. */
    readonly passAnonymousToken?: boolean;
    /** Whether a worker process is started by the first request or kept running. Default "OnDemand". */
    readonly startMode?: "OnDemand" | "AlwaysRunning";
    /** How the worker processes of the pool run: account, number, idling and health. */
    readonly processModel?: {
      /** Account under which worker processes run. */
      readonly identityType?: "LocalSystem" | "LocalService" | "NetworkService" | "SpecificUser" | "ApplicationPoolIdentity";
      /** Account name, used when identityType is SpecificUser. */
      readonly userName?: string;
      /** Password of that account, stored encrypted. Default "[enc:IISWASOnlyAesProvider::enc]". */
      readonly password?: string;
      /** Whether the user profile of the account is loaded. Default false. */
      readonly loadUserProfile?: boolean;
      /** Whether environment variables are taken from the profile when it is loaded. Default true. */
      readonly setProfileEnvironment?: boolean;
      /** How the account is logged on. Default "LogonBatch". */
      readonly logonType?: "LogonBatch" | "LogonService";
      /** Whether you add the account to the IIS worker process group yourself. Default false. */
      readonly manualGroupMembership?: boolean;
      /** Time without a request after which a worker process is ended; zero never ends it. Seconds; written as [d.]hh:mm:ss. Default 1200. */
      readonly idleTimeout?: number;
      /** What happens to an idle worker process. Default "Terminate". */
      readonly idleTimeoutAction?: "Terminate" | "Suspend";
      /** Worker processes that may serve the pool; 0 means one for each NUMA node. Default 1. */
      readonly maxProcesses?: number;
      /** Time a worker process gets to finish its requests before it is ended by force. Seconds; written as [d.]hh:mm:ss. Default 90. */
      readonly shutdownTimeLimit?: number;
      /** Time a worker process gets to start. Seconds; written as [d.]hh:mm:ss. Default 90. */
      readonly startupTimeLimit?: number;
      /** Whether worker processes are asked at intervals whether they still respond. Default true. */
      readonly pingingEnabled?: boolean;
      /** Time between two such questions. Seconds; written as [d.]hh:mm:ss. Default 30. */
      readonly pingInterval?: number;
      /** Time a worker process has to answer before it is ended. Seconds; written as [d.]hh:mm:ss. Default 90. */
      readonly pingResponseTime?: number;
      /** Events of the process model that are written to the event log. Default "IdleTimeout". */
      readonly logEventOnProcessModel?: string;
      /** Account that may delegate the request queue of the pool. */
      readonly requestQueueDelegatorIdentity?: string;
    };
    /** When a worker process is replaced by a fresh one. */
    readonly recycling?: {
      /** Whether the old worker process must end before the new one starts. Default false. */
      readonly disallowOverlappingRotation?: boolean;
      /** Whether changes of the server's configuration leave worker processes running. Default false. */
      readonly disallowRotationOnConfigChange?: boolean;
      /** Causes of recycling that are written to the event log. */
      readonly logEventOnRecycle?: string;
      /** Limits after which a worker process is replaced. */
      readonly periodicRestart?: {
        /** Kilobytes of virtual memory after which the process is recycled; 0 is no limit. Default 0. */
        readonly memory?: number;
        /** Kilobytes of private memory after which the process is recycled; 0 is no limit. Default 0. */
        readonly privateMemory?: number;
        /** Requests after which the process is recycled; 0 is no limit. Default 0. */
        readonly requests?: number;
        /** Time after which the process is recycled; zero switches it off. Seconds; written as [d.]hh:mm:ss. Default 104400. */
        readonly time?: number;
        /** Times of day at which the process is recycled. */
        readonly schedule?: {
          readonly $entries?: readonly {
            readonly add?: {
              /** Time of day, in hours and minutes of the server's local time. Seconds; written as [d.]hh:mm:ss. */
              readonly value?: number;
            };
            readonly clear?: Removal;
          }[];
        };
      };
    };
    /** What happens when worker processes fail. */
    readonly failure?: {
      /** How a stopped pool answers. Default "HttpLevel". */
      readonly loadBalancerCapabilities?: "TcpLevel" | "HttpLevel";
      /** Whether a failed worker process is left running for examination. Default false. */
      readonly orphanWorkerProcess?: boolean;
      /** Program to run when a worker process is left behind. */
      readonly orphanActionExe?: string;
      /** Arguments for that program. */
      readonly orphanActionParams?: string;
      /** Whether the pool is stopped when its worker processes keep failing. Default true. */
      readonly rapidFailProtection?: boolean;
      /** Time within which failures are counted. Seconds; written as [d.]hh:mm:ss. Default 300. */
      readonly rapidFailProtectionInterval?: number;
      /** Failures within that time after which the pool is stopped. Default 5. */
      readonly rapidFailProtectionMaxCrashes?: number;
      /** Program to run when the pool is stopped for that reason. */
      readonly autoShutdownExe?: string;
      /** Arguments for that program. */
      readonly autoShutdownParams?: string;
    };
    /** Limits on processor time, and the processors a pool may use. */
    readonly cpu?: {
      /** Processor time the pool may use, in thousandths of a percent; 0 is no limit. Default 0. */
      readonly limit?: number;
      /** What happens when the limit is reached. Default "NoAction". */
      readonly action?: "NoAction" | "KillW3wp" | "Throttle" | "ThrottleUnderLoad";
      /** Time over which processor time is measured; zero switches the limit off. Seconds; written as [d.]hh:mm:ss. Default 300. */
      readonly resetInterval?: number;
      /** Whether worker processes are bound to certain processors. Default false. */
      readonly smpAffinitized?: boolean;
      /** Bit mask of the first 32 processors. Default 4294967295. */
      readonly smpProcessorAffinityMask?: number;
      /** Bit mask of the next 32 processors. Default 4294967295. */
      readonly smpProcessorAffinityMask2?: number;
      /** Processor group to which worker processes are bound. Default 0. */
      readonly processorGroup?: number;
      /** How a NUMA node is chosen for a worker process. Default "MostAvailableMemory". */
      readonly numaNodeAssignment?: "MostAvailableMemory" | "WindowsScheduling";
      /** Whether a worker process may leave its NUMA node. Default "Soft". */
      readonly numaNodeAffinityMode?: "Soft" | "Hard";
    };
    /** Environment variables of the worker processes. */
    readonly environmentVariables?: {
      readonly $entries?: readonly {
        readonly add?: {
          /** Name of the variable. */
          readonly name?: string;
          /** Value of the variable. */
          readonly value?: string;
        };
        readonly remove?: Removal & { readonly name: string };
      }[];
    };
  };
  readonly $entries?: readonly {
    readonly add?: {
      /** Name of the pool, by which applications refer to it. */
      readonly name?: string;
      /** Requests that may wait for the pool before further ones are answered with 503. Default 1000. */
      readonly queueLength?: number;
      /** Whether the pool is started when it is created and when IIS starts. Default true. */
      readonly autoStart?: boolean;
      /** Whether worker processes run as 32-bit processes on 64-bit Windows. Default false. */
      readonly enable32BitAppOnWin64?: boolean;
      /** Version of the .NET runtime that worker processes load; empty loads none. */
      readonly managedRuntimeVersion?: string;
      /** Library that loads the .NET runtime into the worker process. Default "webengine4.dll". */
      readonly managedRuntimeLoader?: string;
      /** Whether web.config files are read for the applications of this pool. Default true. */
      readonly enableConfigurationOverride?: boolean;
      /** Whether ASP.NET takes part in the pipeline of IIS or stands behind it as an extension. Default "Integrated". */
      readonly managedPipelineMode?: "Integrated" | "Classic";
      /** Path of a configuration file for the .NET runtime of this pool. */
      readonly CLRConfigFile?: string;
      /** Whether the activation service hands the token of the anonymous user to the process. Default true. */
      readonly passAnonymousToken?: boolean;
      /** Whether a worker process is started by the first request or kept running. Default "OnDemand". */
      readonly startMode?: "OnDemand" | "AlwaysRunning";
      /** How the worker processes of the pool run: account, number, idling and health. */
      readonly processModel?: {
        /** Account under which worker processes run. */
        readonly identityType?: "LocalSystem" | "LocalService" | "NetworkService" | "SpecificUser" | "ApplicationPoolIdentity";
        /** Account name, used when identityType is SpecificUser. */
        readonly userName?: string;
        /** Password of that account, stored encrypted. Default "[enc:IISWASOnlyAesProvider::enc]". */
        readonly password?: string;
        /** Whether the user profile of the account is loaded. Default false. */
        readonly loadUserProfile?: boolean;
        /** Whether environment variables are taken from the profile when it is loaded. Default true. */
        readonly setProfileEnvironment?: boolean;
        /** How the account is logged on. Default "LogonBatch". */
        readonly logonType?: "LogonBatch" | "LogonService";
        /** Whether you add the account to the IIS worker process group yourself. Default false. */
        readonly manualGroupMembership?: boolean;
        /** Time without a request after which a worker process is ended; zero never ends it. Seconds; written as [d.]hh:mm:ss. Default 1200. */
        readonly idleTimeout?: number;
        /** What happens to an idle worker process. Default "Terminate". */
        readonly idleTimeoutAction?: "Terminate" | "Suspend";
        /** Worker processes that may serve the pool; 0 means one for each NUMA node. Default 1. */
        readonly maxProcesses?: number;
        /** Time a worker process gets to finish its requests before it is ended by force. Seconds; written as [d.]hh:mm:ss. Default 90. */
        readonly shutdownTimeLimit?: number;
        /** Time a worker process gets to start. Seconds; written as [d.]hh:mm:ss. Default 90. */
        readonly startupTimeLimit?: number;
        /** Whether worker processes are asked at intervals whether they still respond. Default true. */
        readonly pingingEnabled?: boolean;
        /** Time between two such questions. Seconds; written as [d.]hh:mm:ss. Default 30. */
        readonly pingInterval?: number;
        /** Time a worker process has to answer before it is ended. Seconds; written as [d.]hh:mm:ss. Default 90. */
        readonly pingResponseTime?: number;
        /** Events of the process model that are written to the event log. Default "IdleTimeout". */
        readonly logEventOnProcessModel?: string;
        /** Account that may delegate the request queue of the pool. */
        readonly requestQueueDelegatorIdentity?: string;
      };
      /** When a worker process is replaced by a fresh one. */
      readonly recycling?: {
        /** Whether the old worker process must end before the new one starts. Default false. */
        readonly disallowOverlappingRotation?: boolean;
        /** Whether changes of the server's configuration leave worker processes running. Default false. */
        readonly disallowRotationOnConfigChange?: boolean;
        /** Causes of recycling that are written to the event log. */
        readonly logEventOnRecycle?: string;
        /** Limits after which a worker process is replaced. */
        readonly periodicRestart?: {
          /** Kilobytes of virtual memory after which the process is recycled; 0 is no limit. Default 0. */
          readonly memory?: number;
          /** Kilobytes of private memory after which the process is recycled; 0 is no limit. Default 0. */
          readonly privateMemory?: number;
          /** Requests after which the process is recycled; 0 is no limit. Default 0. */
          readonly requests?: number;
          /** Time after which the process is recycled; zero switches it off. Seconds; written as [d.]hh:mm:ss. Default 104400. */
          readonly time?: number;
          /** Times of day at which the process is recycled. */
          readonly schedule?: {
            readonly $entries?: readonly {
              readonly add?: {
                /** Time of day, in hours and minutes of the server's local time. Seconds; written as [d.]hh:mm:ss. */
                readonly value?: number;
              };
              readonly clear?: Removal;
            }[];
          };
        };
      };
      /** What happens when worker processes fail. */
      readonly failure?: {
        /** How a stopped pool answers. Default "HttpLevel". */
        readonly loadBalancerCapabilities?: "TcpLevel" | "HttpLevel";
        /** Whether a failed worker process is left running for examination. Default false. */
        readonly orphanWorkerProcess?: boolean;
        /** Program to run when a worker process is left behind. */
        readonly orphanActionExe?: string;
        /** Arguments for that program. */
        readonly orphanActionParams?: string;
        /** Whether the pool is stopped when its worker processes keep failing. Default true. */
        readonly rapidFailProtection?: boolean;
        /** Time within which failures are counted. Seconds; written as [d.]hh:mm:ss. Default 300. */
        readonly rapidFailProtectionInterval?: number;
        /** Failures within that time after which the pool is stopped. Default 5. */
        readonly rapidFailProtectionMaxCrashes?: number;
        /** Program to run when the pool is stopped for that reason. */
        readonly autoShutdownExe?: string;
        /** Arguments for that program. */
        readonly autoShutdownParams?: string;
      };
      /** Limits on processor time, and the processors a pool may use. */
      readonly cpu?: {
        /** Processor time the pool may use, in thousandths of a percent; 0 is no limit. Default 0. */
        readonly limit?: number;
        /** What happens when the limit is reached. Default "NoAction". */
        readonly action?: "NoAction" | "KillW3wp" | "Throttle" | "ThrottleUnderLoad";
        /** Time over which processor time is measured; zero switches the limit off. Seconds; written as [d.]hh:mm:ss. Default 300. */
        readonly resetInterval?: number;
        /** Whether worker processes are bound to certain processors. Default false. */
        readonly smpAffinitized?: boolean;
        /** Bit mask of the first 32 processors. Default 4294967295. */
        readonly smpProcessorAffinityMask?: number;
        /** Bit mask of the next 32 processors. Default 4294967295. */
        readonly smpProcessorAffinityMask2?: number;
        /** Processor group to which worker processes are bound. Default 0. */
        readonly processorGroup?: number;
        /** How a NUMA node is chosen for a worker process. Default "MostAvailableMemory". */
        readonly numaNodeAssignment?: "MostAvailableMemory" | "WindowsScheduling";
        /** Whether a worker process may leave its NUMA node. Default "Soft". */
        readonly numaNodeAffinityMode?: "Soft" | "Hard";
      };
      /** Environment variables of the worker processes. */
      readonly environmentVariables?: {
        readonly $entries?: readonly {
          readonly add?: {
            /** Name of the variable. */
            readonly name?: string;
            /** Value of the variable. */
            readonly value?: string;
          };
          readonly remove?: Removal & { readonly name: string };
        }[];
      };
    };
  }[];
}

/** `<system.applicationHost/sites>`: The sites of the server, with their applications and virtual directories. */
export interface SystemApplicationHostSites {
  /** What a site takes for every setting that it does not write itself. */
  readonly siteDefaults?: {
    /** Has no use here. */
    readonly name?: string;
    /** Has no use here. */
    readonly id?: number;
    /** Whether the site is started when IIS starts. Default true. */
    readonly serverAutoStart?: boolean;
    /** Protocols, addresses and host names on which the site listens. */
    readonly bindings?: {
      readonly $entries?: readonly {
        readonly binding?: {
          /** Protocol, such as http or https. */
          readonly protocol?: string;
          /** For http and https: address, port and host name, separated by colons. */
          readonly bindingInformation?: string;
          /** Sum of options for https, such as 1 for server name indication. Default 0. */
          readonly sslFlags?: number;
        };
        readonly clear?: Removal;
      }[];
    };
    /** Limits on bandwidth, connections and addresses. */
    readonly limits?: {
      /** Bytes per second that the site may send. Default 4294967295. */
      readonly maxBandwidth?: number;
      /** Connections the site accepts at a time. Default 4294967295. */
      readonly maxConnections?: number;
      /** Time after which an idle connection is closed. Seconds; written as [d.]hh:mm:ss. Default 120. */
      readonly connectionTimeout?: number;
      /** Parts between slashes that the path of a request may have. Default 32. */
      readonly maxUrlSegments?: number;
    };
    /** Where and how requests of the site are logged. */
    readonly logFile?: {
      /** Fields of the W3C log format that are written. */
      readonly logExtFileFlags?: string;
      /** Class ID of the module that writes a custom format. */
      readonly customLogPluginClsid?: string;
      /** Format of the log file. Default "W3C". */
      readonly logFormat?: "IIS" | "NCSA" | "W3C" | "Custom";
      /** Where W3C events go. Default "File". */
      readonly logTargetW3C?: string;
      /** Folder of the log files. Default "%SystemDrive%\\inetpub\\logs\\LogFiles". */
      readonly directory?: string;
      /** When a new log file is begun. Default "Daily". */
      readonly period?: "MaxSize" | "Daily" | "Weekly" | "Monthly" | "Hourly";
      /** Bytes after which a new log file is begun, with the period MaxSize. Default 20971520. */
      readonly truncateSize?: number;
      /** Whether a new log file is begun by local time rather than by UTC. Default false. */
      readonly localTimeRollover?: boolean;
      /** Whether requests are logged. Default true. */
      readonly enabled?: boolean;
      /** Whether the number of the site is part of the folder name. Default true. */
      readonly logSiteId?: boolean;
      /** Entries after which the log is flushed to disk; 0 leaves it to the server. Default 0. */
      readonly flushByEntryCountW3CLog?: number;
      /** Longest line of the log. Default 65536. */
      readonly maxLogLineLength?: number;
      /** Further fields of the W3C log. */
      readonly customFields?: {
        /** Longest text of a further field. Default 4096. */
        readonly maxCustomFieldLength?: number;
        readonly $entries?: readonly {
          readonly add?: {
            /** Name of the field in the log. */
            readonly logFieldName?: string;
            /** Name of the header or server variable. */
            readonly sourceName?: string;
            /** Where the text comes from. */
            readonly sourceType?: "RequestHeader" | "ResponseHeader" | "ServerVariable";
          };
          readonly clear?: Removal;
        }[];
      };
    };
    /** Whether and where traces of failed requests are kept. */
    readonly traceFailedRequestsLogging?: {
      /** Whether failed requests are traced. Default false. */
      readonly enabled?: boolean;
      /** Folder of the traces. Default "%SystemDrive%\\inetpub\\logs\\FailedReqLogFiles". */
      readonly directory?: string;
      /** Traces that are kept. Default 50. */
      readonly maxLogFiles?: number;
      /** Kilobytes a trace may have. */
      readonly maxLogFileSizeKB?: number;
      /** Whether a program may be run when a request fails. Default false. */
      readonly customActionsEnabled?: boolean;
    };
    /** Tells browsers to come back over HTTPS only; known from version 1709 of IIS 10. */
    readonly hsts?: {
      /** Whether the Strict-Transport-Security header is sent with HTTPS answers. Default false. */
      readonly enabled?: boolean;
      /** Seconds for which browsers keep to HTTPS. Default 0. */
      readonly "max-age"?: number;
      /** Whether that holds for every host below this one. Default false. */
      readonly includeSubDomains?: boolean;
      /** Whether browsers may have the site in their built-in list. Default false. */
      readonly preload?: boolean;
      /** Whether plain HTTP requests are redirected to HTTPS. Default false. */
      readonly redirectHttpToHttps?: boolean;
    };
    /** Settings of the FTP service, which are not judged here. */
    readonly ftpServer?: {
    };
  };
  /** What an application takes for every setting that it does not write itself. */
  readonly applicationDefaults?: {
    /** Has no use here. */
    readonly path?: string;
    /** Application pool whose worker processes run the application. */
    readonly applicationPool?: string;
    /** Comma list of protocols that the application answers. Default "http". */
    readonly enabledProtocols?: string;
    /** Whether the application is started together with its worker process. Default false. */
    readonly serviceAutoStartEnabled?: boolean;
    /** Name of the start-up code, among serviceAutoStartProviders. */
    readonly serviceAutoStartProvider?: string;
    /** Whether a made-up request warms the application up after its process started. Default false. */
    readonly preloadEnabled?: boolean;
  };
  /** What a virtual directory takes for every setting that it does not write itself. */
  readonly virtualDirectoryDefaults?: {
    /** Path of the virtual directory below its application. */
    readonly path?: string;
    /** Folder that holds the content. */
    readonly physicalPath?: string;
    /** Account that reads the folder; empty uses the caller's. */
    readonly userName?: string;
    /** Password of that account, stored encrypted. Default "[enc:AesProvider::enc]". */
    readonly password?: string;
    /** How that account is logged on. Default "ClearText". */
    readonly logonMethod?: "Interactive" | "Batch" | "Network" | "ClearText";
    /** Whether web.config files in folders below the virtual directory are read. Default true. */
    readonly allowSubDirConfig?: boolean;
  };
  readonly $entries?: readonly {
    readonly site?: {
      /** Name of the site. */
      readonly name?: string;
      /** Number of the site. */
      readonly id?: number;
      /** Whether the site is started when IIS starts. Default true. */
      readonly serverAutoStart?: boolean;
      /** Protocols, addresses and host names on which the site listens. */
      readonly bindings?: {
        readonly $entries?: readonly {
          readonly binding?: {
            /** Protocol, such as http or https. */
            readonly protocol?: string;
            /** For http and https: address, port and host name, separated by colons. */
            readonly bindingInformation?: string;
            /** Sum of options for https, such as 1 for server name indication. Default 0. */
            readonly sslFlags?: number;
          };
          readonly clear?: Removal;
        }[];
      };
      /** Limits on bandwidth, connections and addresses. */
      readonly limits?: {
        /** Bytes per second that the site may send. Default 4294967295. */
        readonly maxBandwidth?: number;
        /** Connections the site accepts at a time. Default 4294967295. */
        readonly maxConnections?: number;
        /** Time after which an idle connection is closed. Seconds; written as [d.]hh:mm:ss. Default 120. */
        readonly connectionTimeout?: number;
        /** Parts between slashes that the path of a request may have. Default 32. */
        readonly maxUrlSegments?: number;
      };
      /** Where and how requests of the site are logged. */
      readonly logFile?: {
        /** Fields of the W3C log format that are written. */
        readonly logExtFileFlags?: string;
        /** Class ID of the module that writes a custom format. */
        readonly customLogPluginClsid?: string;
        /** Format of the log file. Default "W3C". */
        readonly logFormat?: "IIS" | "NCSA" | "W3C" | "Custom";
        /** Where W3C events go. Default "File". */
        readonly logTargetW3C?: string;
        /** Folder of the log files. Default "%SystemDrive%\\inetpub\\logs\\LogFiles". */
        readonly directory?: string;
        /** When a new log file is begun. Default "Daily". */
        readonly period?: "MaxSize" | "Daily" | "Weekly" | "Monthly" | "Hourly";
        /** Bytes after which a new log file is begun, with the period MaxSize. Default 20971520. */
        readonly truncateSize?: number;
        /** Whether a new log file is begun by local time rather than by UTC. Default false. */
        readonly localTimeRollover?: boolean;
        /** Whether requests are logged. Default true. */
        readonly enabled?: boolean;
        /** Whether the number of the site is part of the folder name. Default true. */
        readonly logSiteId?: boolean;
        /** Entries after which the log is flushed to disk; 0 leaves it to the server. Default 0. */
        readonly flushByEntryCountW3CLog?: number;
        /** Longest line of the log. Default 65536. */
        readonly maxLogLineLength?: number;
        /** Further fields of the W3C log. */
        readonly customFields?: {
          /** Longest text of a further field. Default 4096. */
          readonly maxCustomFieldLength?: number;
          readonly $entries?: readonly {
            readonly add?: {
              /** Name of the field in the log. */
              readonly logFieldName?: string;
              /** Name of the header or server variable. */
              readonly sourceName?: string;
              /** Where the text comes from. */
              readonly sourceType?: "RequestHeader" | "ResponseHeader" | "ServerVariable";
            };
            readonly clear?: Removal;
          }[];
        };
      };
      /** Whether and where traces of failed requests are kept. */
      readonly traceFailedRequestsLogging?: {
        /** Whether failed requests are traced. Default false. */
        readonly enabled?: boolean;
        /** Folder of the traces. Default "%SystemDrive%\\inetpub\\logs\\FailedReqLogFiles". */
        readonly directory?: string;
        /** Traces that are kept. Default 50. */
        readonly maxLogFiles?: number;
        /** Kilobytes a trace may have. */
        readonly maxLogFileSizeKB?: number;
        /** Whether a program may be run when a request fails. Default false. */
        readonly customActionsEnabled?: boolean;
      };
      /** Tells browsers to come back over HTTPS only; known from version 1709 of IIS 10. */
      readonly hsts?: {
        /** Whether the Strict-Transport-Security header is sent with HTTPS answers. Default false. */
        readonly enabled?: boolean;
        /** Seconds for which browsers keep to HTTPS. Default 0. */
        readonly "max-age"?: number;
        /** Whether that holds for every host below this one. Default false. */
        readonly includeSubDomains?: boolean;
        /** Whether browsers may have the site in their built-in list. Default false. */
        readonly preload?: boolean;
        /** Whether plain HTTP requests are redirected to HTTPS. Default false. */
        readonly redirectHttpToHttps?: boolean;
      };
      /** Settings of the FTP service, which are not judged here. */
      readonly ftpServer?: {
      };
      /** What an application takes for every setting that it does not write itself. */
      readonly applicationDefaults?: {
        /** Has no use here. */
        readonly path?: string;
        /** Application pool whose worker processes run the application. */
        readonly applicationPool?: string;
        /** Comma list of protocols that the application answers. Default "http". */
        readonly enabledProtocols?: string;
        /** Whether the application is started together with its worker process. Default false. */
        readonly serviceAutoStartEnabled?: boolean;
        /** Name of the start-up code, among serviceAutoStartProviders. */
        readonly serviceAutoStartProvider?: string;
        /** Whether a made-up request warms the application up after its process started. Default false. */
        readonly preloadEnabled?: boolean;
      };
      /** What a virtual directory takes for every setting that it does not write itself. */
      readonly virtualDirectoryDefaults?: {
        /** Path of the virtual directory below its application. */
        readonly path?: string;
        /** Folder that holds the content. */
        readonly physicalPath?: string;
        /** Account that reads the folder; empty uses the caller's. */
        readonly userName?: string;
        /** Password of that account, stored encrypted. Default "[enc:AesProvider::enc]". */
        readonly password?: string;
        /** How that account is logged on. Default "ClearText". */
        readonly logonMethod?: "Interactive" | "Batch" | "Network" | "ClearText";
        /** Whether web.config files in folders below the virtual directory are read. Default true. */
        readonly allowSubDirConfig?: boolean;
      };
      readonly $entries?: readonly {
        readonly application?: {
          /** Path of the application below its site; / is the root application. */
          readonly path?: string;
          /** Application pool whose worker processes run the application. */
          readonly applicationPool?: string;
          /** Comma list of protocols that the application answers. Default "http". */
          readonly enabledProtocols?: string;
          /** Whether the application is started together with its worker process. Default false. */
          readonly serviceAutoStartEnabled?: boolean;
          /** Name of the start-up code, among serviceAutoStartProviders. */
          readonly serviceAutoStartProvider?: string;
          /** Whether a made-up request warms the application up after its process started. Default false. */
          readonly preloadEnabled?: boolean;
          /** What a virtual directory takes for every setting that it does not write itself. */
          readonly virtualDirectoryDefaults?: {
            /** Path of the virtual directory below its application. */
            readonly path?: string;
            /** Folder that holds the content. */
            readonly physicalPath?: string;
            /** Account that reads the folder; empty uses the caller's. */
            readonly userName?: string;
            /** Password of that account, stored encrypted. Default "[enc:AesProvider::enc]". */
            readonly password?: string;
            /** How that account is logged on. Default "ClearText". */
            readonly logonMethod?: "Interactive" | "Batch" | "Network" | "ClearText";
            /** Whether web.config files in folders below the virtual directory are read. Default true. */
            readonly allowSubDirConfig?: boolean;
          };
          readonly $entries?: readonly {
            readonly virtualDirectory?: {
              /** Path of the virtual directory below its application. */
              readonly path?: string;
              /** Folder that holds the content. */
              readonly physicalPath?: string;
              /** Account that reads the folder; empty uses the caller's. */
              readonly userName?: string;
              /** Password of that account, stored encrypted. Default "[enc:AesProvider::enc]". */
              readonly password?: string;
              /** How that account is logged on. Default "ClearText". */
              readonly logonMethod?: "Interactive" | "Batch" | "Network" | "ClearText";
              /** Whether web.config files in folders below the virtual directory are read. Default true. */
              readonly allowSubDirConfig?: boolean;
            };
          }[];
        };
      }[];
    };
  }[];
}

/** `<system.web/authentication>`: How ASP.NET finds out who the user is. */
export interface SystemWebAuthentication {
  /** Way of authentication. Default "Windows". */
  readonly mode?: "None" | "Windows" | "Passport" | "Forms";
  /** The log-in page and the ticket. */
  readonly forms?: {
    /** Name of the ticket's cookie. Default ".ASPXAUTH". */
    readonly name?: string;
    /** Page to which users are sent to log in. Default "login.aspx". */
    readonly loginUrl?: string;
    /** Page to which users are sent afterwards, unless another was asked for. Default "default.aspx". */
    readonly defaultUrl?: string;
    /** How the ticket is protected. Default "All". */
    readonly protection?: "All" | "None" | "Encryption" | "Validation";
    /** Minutes for which a ticket is valid. Whole minutes. Default 30. */
    readonly timeout?: number;
    /** Path of the cookie; letter case counts for browsers. Default "/". */
    readonly path?: string;
    /** Whether the ticket's cookie is Secure. Default false. */
    readonly requireSSL?: boolean;
    /** Whether a ticket is renewed while it is used. Default true. */
    readonly slidingExpiration?: boolean;
    /** Whether the ticket travels in a cookie or in the URL. Default "UseDeviceProfile". */
    readonly cookieless?: "UseUri" | "UseCookies" | "AutoDetect" | "UseDeviceProfile";
    /** Domain of the ticket's cookie. */
    readonly domain?: string;
    /** Whether users may be sent on to another application with their ticket. Default false. */
    readonly enableCrossAppRedirects?: boolean;
    /** Whether tickets hold local time or UTC. Default "Framework20". */
    readonly ticketCompatibilityMode?: "Framework20" | "Framework40";
    /** SameSite attribute of the ticket's cookie. Default "Lax". */
    readonly cookieSameSite?: "None" | "Lax" | "Strict" | 3;
    /** Users and passwords kept in the configuration. */
    readonly credentials?: {
      /** How the passwords are hashed. Default "SHA1". */
      readonly passwordFormat?: "Clear" | "SHA1" | "MD5" | "SHA256" | "SHA384" | "SHA512" | 6 | 7;
      readonly $entries?: readonly {
        readonly user?: {
          /** Name of the user. */
          readonly name?: string;
          /** Password of the user, or its hash. */
          readonly password?: string;
        };
      }[];
    };
  };
  /** Microsoft Passport, which no longer exists. */
  readonly passport?: {
    /** Page to which users are sent to log in. Default "internal". */
    readonly redirectUrl?: string;
  };
}

/** `<system.web/compilation>`: How ASP.NET compiles pages and code. */
export interface SystemWebCompilation {
  /** Folder for compiled files. */
  readonly tempDirectory?: string;
  /** Whether code is compiled for debugging. Default false. */
  readonly debug?: boolean;
  /** Whether Visual Basic refuses conversions that may fail. Default false. */
  readonly strict?: boolean;
  /** Whether Visual Basic asks for declarations. Default true. */
  readonly explicit?: boolean;
  /** Whether the pages of a folder are compiled together. Default true. */
  readonly batch?: boolean;
  /** Whether a change in bin or App_Code leaves compiled pages valid. Default false. */
  readonly optimizeCompilations?: boolean;
  /** Seconds the compilation of a folder may take. Whole seconds. Default 900. */
  readonly batchTimeout?: number | "Infinite";
  /** Pages that are compiled together. Default 1000. */
  readonly maxBatchSize?: number;
  /** Kilobytes of source that are compiled together. Default 1000. */
  readonly maxBatchGeneratedFileSize?: number;
  /** Recompilations after which the application restarts. Default 15. */
  readonly numRecompilesBeforeAppRestart?: number;
  /** Language of code that names none. Default "vb". */
  readonly defaultLanguage?: string;
  /** Version of .NET for which pages are compiled. */
  readonly targetFramework?: string;
  /** Whether errors name addresses instead of files. Default false. */
  readonly urlLinePragmas?: boolean;
  /** Type that treats compiled assemblies. */
  readonly assemblyPostProcessorType?: string;
  /** Whether Windows may read the files of the application ahead. Default false. */
  readonly enablePrefetchOptimization?: boolean;
  /** Whether compiled code is laid out by how it was used. Default "All". */
  readonly profileGuidedOptimizations?: "None" | "All";
  /** Type that takes part in building controls. */
  readonly controlBuilderInterceptorType?: string;
  /** Whether warnings about obsolete members are left out. Default true. */
  readonly disableObsoleteWarnings?: boolean;
  /** Compilations that may run at a time. Default 1. */
  readonly maxConcurrentCompilations?: number;
  /** Compilers; system.codedom is the newer place for them. */
  readonly compilers?: {
    readonly $entries?: readonly {
      readonly compiler?: {
        /** Names of the language. */
        readonly language?: string;
        /** Extensions of its files. */
        readonly extension?: string;
        /** Type derived from CodeDomProvider. */
        readonly type?: string;
        /** Severity from which warnings are errors; 0 is never. Default 0. */
        readonly warningLevel?: number;
        /** Further options of the command line. */
        readonly compilerOptions?: string;
      };
    }[];
  };
  /** Assemblies that every page is compiled with. */
  readonly assemblies?: {
    readonly $entries?: readonly {
      readonly add?: {
        /** Name of the assembly; * stands for everything in bin. */
        readonly assembly?: string;
      };
      readonly remove?: Removal & { readonly assembly: string };
      readonly clear?: Removal;
    }[];
  };
  /** Types that compile files, by extension; only at the root of an application. */
  readonly buildProviders?: {
    readonly $entries?: readonly {
      readonly add?: {
        /** Extension of the files. */
        readonly extension?: string;
        /** Type derived from BuildProvider. */
        readonly type?: string;
      };
      readonly remove?: Removal & { readonly extension: string };
      readonly clear?: Removal;
    }[];
  };
  /** Types that compile whole folders; only at the root of an application. */
  readonly folderLevelBuildProviders?: {
    readonly $entries?: readonly {
      readonly add?: {
        /** Name of the entry. */
        readonly name?: string;
        /** Type derived from BuildProvider. */
        readonly type?: string;
      };
      readonly remove?: Removal & { readonly name: string };
      readonly clear?: Removal;
    }[];
  };
  /** Types that evaluate expressions in pages, by prefix. */
  readonly expressionBuilders?: {
    readonly $entries?: readonly {
      readonly add?: {
        /** Text before the colon of the expression. */
        readonly expressionPrefix?: string;
        /** Type derived from ExpressionBuilder. */
        readonly type?: string;
      };
      readonly remove?: Removal & { readonly expressionPrefix: string };
      readonly clear?: Removal;
    }[];
  };
  /** Folders below App_Code that are compiled apart; only at the root of an application. */
  readonly codeSubDirectories?: {
    readonly $entries?: readonly {
      readonly add?: {
        /** Name of the folder. */
        readonly directoryName?: string;
      };
    }[];
  };
}

/** `<system.web/deployment>`: Marks a machine as one where applications run for their users. */
export interface SystemWebDeployment {
  /** Whether debugging, tracing and detailed errors are off on the whole machine. Default false. */
  readonly retail?: boolean;
}

/** `<system.web/hostingEnvironment>`: When an application domain is unloaded, and how. */
export interface SystemWebHostingEnvironment {
  /** Minutes without a request after which the application is unloaded. Whole minutes. Default "Infinite". */
  readonly idleTimeout?: number | "Infinite";
  /** Seconds the application gets to end. Whole seconds. Default 30. */
  readonly shutdownTimeout?: number;
  /** Whether the assemblies in bin are copied before they are loaded. Default true. */
  readonly shadowCopyBinAssemblies?: boolean;
  /** Time for which what is known of an address is kept, as hh:mm:ss or Infinite. Seconds; written as [d.]hh:mm:ss. Default 60. */
  readonly urlMetadataSlidingExpiration?: number | "Infinite";
}

/** `<system.web/httpCookies>`: Gives the cookies that ASP.NET sends their Secure, HttpOnly, SameSite and Domain attributes. */
export interface SystemWebHttpCookies {
  /** Domain written on cookies; empty keeps them on the host that sent them. */
  readonly domain?: string;
  /** Whether scripts in the page are kept from reading cookies. Default false. */
  readonly httpOnlyCookies?: boolean;
  /** Whether cookies are marked Secure, so that browsers send them over HTTPS only. Default false. */
  readonly requireSSL?: boolean;
  /** SameSite attribute of cookies whose code does not say it. Default "Unspecified". */
  readonly sameSite?: "Unspecified" | "None" | "Lax" | "Strict" | number;
}

/** `<system.web/httpModules>`: The modules that take part in every request of an application in Classic mode. */
export interface SystemWebHttpModules {
  readonly $entries?: readonly {
    readonly add?: {
      /** Name of the module; letter case does not count. */
      readonly name?: string;
      /** Type that implements IHttpModule. */
      readonly type?: string;
    };
    readonly remove?: Removal & { readonly name: string };
    readonly clear?: Removal;
  }[];
}

/** `<system.web/httpRuntime>`: Limits and behaviour of the ASP.NET run time, and the version it imitates. */
export interface SystemWebHttpRuntime {
  /** Which request bodies are read before the pipeline begins. Default "None". */
  readonly asyncPreloadMode?: "None" | "Form" | "FormMultiPart" | "AllFormTypes" | "NonForm" | "All" | 5 | 6;
  /** Seconds a request may run before it is aborted, unless debug is on. Whole seconds. Default 110. */
  readonly executionTimeout?: number;
  /** Kilobytes a request may have. Default 4096. */
  readonly maxRequestLength?: number;
  /** Kilobytes of a request after which it is buffered on disk. Default 80. */
  readonly requestLengthDiskThreshold?: number;
  /** Whether redirects name the whole address. Default false. */
  readonly useFullyQualifiedRedirectUrl?: boolean;
  /** Threads that must be free before a request is started. Default 8. */
  readonly minFreeThreads?: number;
  /** Threads that must be free before a request from this machine is started. Default 4. */
  readonly minLocalRequestFreeThreads?: number;
  /** Requests that may wait for the application. Default 5000. */
  readonly appRequestQueueLimit?: number;
  /** Whether answers may be cached in the kernel. Default true. */
  readonly enableKernelOutputCache?: boolean;
  /** Whether answers name the version of ASP.NET. Default true. */
  readonly enableVersionHeader?: boolean;
  /** Whether files may only be saved under a full path. Default true. */
  readonly requireRootedSaveAsPath?: boolean;
  /** Whether the application runs at all. Default true. */
  readonly enable?: boolean;
  /** Time a regular expression may take, as hh:mm:ss; zero is no limit. Seconds; written as [d.]hh:mm:ss. Default 0. */
  readonly defaultRegexMatchTimeout?: number;
  /** Seconds the application gets to end before it is ended by force. Whole seconds. Default 90. */
  readonly shutdownTimeout?: number;
  /** Seconds by which certain notifications are delayed. Whole seconds. Default 0. */
  readonly delayNotificationTimeout?: number;
  /** Seconds to wait for a further file change before the application restarts. Default 0. */
  readonly waitChangeNotification?: number;
  /** Seconds after the first file change at which the application restarts at the latest. Default 0. */
  readonly maxWaitChangeNotification?: number;
  /** Whether line breaks in response headers are encoded. Default true. */
  readonly enableHeaderChecking?: boolean;
  /** Whether answers may not be kept by shared caches unless code says so. Default true. */
  readonly sendCacheControlHeader?: boolean;
  /** Whether classic ASP compatibility uses single-threaded apartments. Default false. */
  readonly apartmentThreading?: boolean;
  /** Type that encodes output. Default "System.Web.Util.HttpEncoder". */
  readonly encoderType?: string;
  /** Version of ASP.NET whose way of checking input is used. */
  readonly requestValidationMode?: string;
  /** Type that checks input. Default "System.Web.Util.RequestValidator". */
  readonly requestValidationType?: string;
  /** Comma list of characters that the path of a request must not have. Default "<,>,*,%,&,:,\\,?". */
  readonly requestPathInvalidCharacters?: string;
  /** Characters the path of a request may have. Default 260. */
  readonly maxUrlLength?: number;
  /** Characters the query string of a request may have. Default 2048. */
  readonly maxQueryStringLength?: number;
  /** Whether paths are taken that could not be file names. Default false. */
  readonly relaxedUrlToFileSystemMapping?: boolean;
  /** Whether code may add modules at start-up. Default true. */
  readonly allowDynamicModuleRegistration?: boolean;
  /** How the folders of the application are watched for changes. Default "NotSet". */
  readonly fcnMode?: "NotSet" | "Default" | "Disabled" | "Single";
  /** Version of .NET whose behaviour the application was written for. */
  readonly targetFramework?: string;
}

/** `<system.web/identity>`: Whether ASP.NET code runs as another Windows user. */
export interface SystemWebIdentity {
  /** Whether requests run as the user in userName, or as the one that IIS found. Default false. */
  readonly impersonate?: boolean;
  /** Account to use; empty takes the one that IIS found. */
  readonly userName?: string;
  /** Password of that account. */
  readonly password?: string;
}

/** `<system.web/machineKey>`: Keys and algorithms that protect forms tickets, view state and other data of ASP.NET. */
export interface SystemWebMachineKey {
  /** Key for signatures. Default "AutoGenerate,IsolateApps". */
  readonly validationKey?: string;
  /** Key for encryption. Default "AutoGenerate,IsolateApps". */
  readonly decryptionKey?: string;
  /** Algorithm for signatures. */
  readonly validation?: string;
  /** Algorithm for encryption; Auto chooses it by the length of the key. Default "Auto". */
  readonly decryption?: string;
  /** Way of protecting data, named after the version that introduced it. */
  readonly compatibilityMode?: "Framework20SP1" | "Framework20SP2" | "Framework45" | 3;
  /** Type derived from DataProtector that protects data instead. */
  readonly dataProtectorType?: string;
  /** Name that is mixed into the protection; applications that share data must agree. */
  readonly applicationName?: string;
}

/** `<system.web/pages>`: Defaults for ASP.NET pages and user controls. */
export interface SystemWebPages {
  /** Whether an answer is collected before it is sent. Default true. */
  readonly buffer?: boolean;
  /** Version of ASP.NET whose HTML controls should render. */
  readonly controlRenderingCompatibilityVersion?: string;
  /** Whether pages use session state, and whether they may change it. Default "true". */
  readonly enableSessionState?: "true" | "false" | "ReadOnly";
  /** Whether pages keep view state. Default true. */
  readonly enableViewState?: boolean;
  /** Whether view state is protected against changes. Default true. */
  readonly enableViewStateMac?: boolean;
  /** Whether a post-back may only raise events that the page offered. Default true. */
  readonly enableEventValidation?: boolean;
  /** Whether an outdated technique for smoother post-backs is used. Default false. */
  readonly smartNavigation?: boolean;
  /** Whether page methods are connected to events by their names. Default true. */
  readonly autoEventWireup?: boolean;
  /** Type from which pages without code-behind derive. Default "System.Web.UI.Page". */
  readonly pageBaseType?: string;
  /** Type from which user controls without code-behind derive. Default "System.Web.UI.UserControl". */
  readonly userControlBaseType?: string;
  /** Whether input is searched for dangerous markup. Default true. */
  readonly validateRequest?: boolean;
  /** Master page of all pages that name none. */
  readonly masterPageFile?: string;
  /** Theme of all pages that name none. */
  readonly theme?: string;
  /** Theme that is applied before the settings of controls. */
  readonly styleSheetTheme?: string;
  /** Bytes after which view state is split over several fields; negative never splits. Default -1. */
  readonly maxPageStateFieldLength?: number;
  /** Whether pages are compiled. Default "Always". */
  readonly compilationMode?: "Auto" | "Never" | "Always" | 3;
  /** Type that decides what pages may contain. */
  readonly pageParserFilterType?: string;
  /** Whether view state is encrypted. Default "Auto". */
  readonly viewStateEncryptionMode?: "Auto" | "Always" | "Never" | 3;
  /** Whether a page comes back at the place to which it was scrolled. Default false. */
  readonly maintainScrollPositionOnPostBack?: boolean;
  /** Seconds an asynchronous page gets for its tasks. Whole seconds. Default 45. */
  readonly asyncTimeout?: number;
  /** Whether hidden fields of the system are at the top of the form. Default true. */
  readonly renderAllHiddenFieldsAtTopOfForm?: boolean;
  /** How the IDs of controls are made in HTML. Default "Predictable". */
  readonly clientIDMode?: "Inherit" | "AutoID" | "Predictable" | "Static";
  /** Namespaces that every page may use without naming them. */
  readonly namespaces?: {
    /** Whether Visual Basic pages import the namespace of Visual Basic. Default true. */
    readonly autoImportVBNamespace?: boolean;
    readonly $entries?: readonly {
      readonly add?: {
        /** Name of the namespace. */
        readonly namespace?: string;
      };
      readonly remove?: Removal & { readonly namespace: string };
      readonly clear?: Removal;
    }[];
  };
  /** Tag prefixes for controls, valid in every page. */
  readonly controls?: {
    readonly $entries?: readonly {
      readonly add?: {
        /** Text before the colon in a tag. */
        readonly tagPrefix?: string;
        /** Text behind the colon, for a user control. */
        readonly tagName?: string;
        /** Namespace that holds the controls. */
        readonly namespace?: string;
        /** Assembly that holds them. */
        readonly assembly?: string;
        /** File of the user control. */
        readonly src?: string;
      };
    }[];
  };
  /** Types of controls that stand in for others. */
  readonly tagMapping?: {
    readonly $entries?: readonly {
      readonly add?: {
        /** Type that is replaced. */
        readonly tagType?: string;
        /** Type that is used instead. */
        readonly mappedTagType?: string;
      };
      readonly remove?: Removal & { readonly tagType: string };
      readonly clear?: Removal;
    }[];
  };
  /** Attribute prefixes that are not taken for device filters. */
  readonly ignoreDeviceFilters?: {
    readonly $entries?: readonly {
      readonly filter?: {
        /** The prefix. */
        readonly name?: string;
      };
    }[];
  };
}

/** `<system.web/processModel>`: The ASP.NET process of IIS 5, and thread limits that still count. */
export interface SystemWebProcessModel {
  /** Whether the process model of IIS 5 is used. Default true. */
  readonly enable?: boolean;
  /** Whether thread and connection limits follow the hardware. Default false. */
  readonly autoConfig?: boolean;
  /** Whether IIS 5 ran several processes. Default false. */
  readonly webGarden?: boolean;
  /** Account of the process of IIS 5. Default "machine". */
  readonly userName?: string;
  /** Password of that account. Default "AutoGenerate". */
  readonly password?: string;
  /** Worker threads for each processor. Default 100. */
  readonly maxWorkerThreads?: number;
  /** I/O threads for each processor. Default 100. */
  readonly maxIoThreads?: number;
  /** Worker threads for each processor that are kept ready. Default 1. */
  readonly minWorkerThreads?: number;
  /** I/O threads for each processor that are kept ready. Default 1. */
  readonly minIoThreads?: number;
  /** Requests that may wait in the process. Default 5000. */
  readonly requestQueueLimit?: number | "Infinite";
  /** Age at which the process of IIS 5 was replaced. Seconds; written as [d.]hh:mm:ss. Default "Infinite". */
  readonly timeout?: number | "Infinite";
  /** Time without a request after which it ended. Seconds; written as [d.]hh:mm:ss. Default "Infinite". */
  readonly idleTimeout?: number | "Infinite";
  /** Time it got to end by itself. Seconds; written as [d.]hh:mm:ss. Default 5. */
  readonly shutdownTimeout?: number | "Infinite";
  /** Requests after which it was replaced. Default "Infinite". */
  readonly requestLimit?: number | "Infinite";
  /** Requests that waited while it restarted. Default 10. */
  readonly restartQueueLimit?: number | "Infinite";
  /** Share of the memory at which it was replaced. Default 60. */
  readonly memoryLimit?: number;
  /** Processors that a web garden used, one bit each. Default "0xffffffff". */
  readonly cpuMask?: string;
  /** What was written to the event log. Default "Errors". */
  readonly logLevel?: "None" | "All" | "Errors" | 3;
  /** Time a request waited before it was asked whether the client is still there. Seconds; written as [d.]hh:mm:ss. Default 5. */
  readonly clientConnectedCheck?: number | "Infinite";
  /** How DCOM proves who calls. Default "Connect". */
  readonly comAuthenticationLevel?: "None" | "Call" | "Connect" | "Default" | "Pkt" | "PktIntegrity" | "PktPrivacy" | 7;
  /** What a server called by DCOM may do in the name of the caller. Default "Impersonate". */
  readonly comImpersonationLevel?: "Default" | "Anonymous" | "Delegate" | "Identify" | "Impersonate" | 5 | 6 | 7;
  /** Time without an answer after which it was replaced while requests waited. Seconds; written as [d.]hh:mm:ss. Default 180. */
  readonly responseDeadlockInterval?: number | "Infinite";
  /** Time that had to pass before it was replaced for that once more. Seconds; written as [d.]hh:mm:ss. Default 180. */
  readonly responseRestartDeadlockInterval?: number | "Infinite";
  /** File with the text for a server that is not available. */
  readonly serverErrorMessageFile?: string;
  /** Time between two questions whether the process is alive. Seconds; written as [d.]hh:mm:ss. Default "Infinite". */
  readonly pingFrequency?: number | "Infinite";
  /** Time without an answer after which it was replaced. Seconds; written as [d.]hh:mm:ss. Default "Infinite". */
  readonly pingTimeout?: number | "Infinite";
  /** Application domains in one process. Default 2000. */
  readonly maxAppDomains?: number;
}

/** `<system.web/sessionPageState>`: Says how many view states a page keeps in session when it stores view state there. */
export interface SystemWebSessionPageState {
  /** Number of view states kept in one session before the oldest is dropped. Default 9. */
  readonly historySize?: number;
}

/** `<system.web/sessionState>`: Decides where ASP.NET keeps session data, for how long, and how a browser is recognised. */
export interface SystemWebSessionState {
  /** Where session data is kept. Default "InProc". */
  readonly mode?: "Off" | "InProc" | "StateServer" | "SQLServer" | "Custom" | 5 | 6 | 7;
  /** Minutes without a request after which a session may be thrown away. Whole minutes. Default 20. */
  readonly timeout?: number | "Infinite";
  /** Whether the session ID travels in a cookie or in the URL. Default "UseCookies". */
  readonly cookieless?: "UseUri" | "UseCookies" | "AutoDetect" | "UseDeviceProfile";
  /** Name of the session cookie. Default "ASP.NET_SessionId". */
  readonly cookieName?: string;
  /** SameSite attribute of the session cookie: whether it goes along with requests from other sites. Default "Lax". */
  readonly cookieSameSite?: "None" | "Lax" | "Strict" | 3;
  /** Whether a request with an expired cookieless ID is sent away with a new ID. Default true. */
  readonly regenerateExpiredSessionId?: boolean;
  /** Address of the state service, as tcpip=server:port; used in the mode StateServer only. Default "tcpip=loopback:42424". */
  readonly stateConnectionString?: string;
  /** Seconds that a request to the state service may stay silent before it is given up. Whole seconds. Default 10. */
  readonly stateNetworkTimeout?: number | "Infinite";
  /** Connection string, or the name of one in connectionStrings, for the mode SQLServer. Default "data source=localhost;Integrated Security=SSPI". */
  readonly sqlConnectionString?: string;
  /** Seconds a SQL command for session data may take; 0 waits without limit. Whole seconds. Default 30. */
  readonly sqlCommandTimeout?: number | "Infinite";
  /** Seconds during which a lost SQL connection is tried again; 0 means no retry. Whole seconds. Default 0. */
  readonly sqlConnectionRetryInterval?: number | "Infinite";
  /** Whether sqlConnectionString may name a database other than ASPState. Default false. */
  readonly allowCustomSqlDatabase?: boolean;
  /** Whether session data is compressed on its way to the state service or to SQL Server. Default false. */
  readonly compressionEnabled?: boolean;
  /** Whether the store is reached as the worker process rather than as the impersonated user. Default true. */
  readonly useHostingIdentity?: boolean;
  /** Name of the provider, among providers, that keeps session data in the mode Custom. */
  readonly customProvider?: string;
  /** Type implementing IPartitionResolver that picks the store for each session. */
  readonly partitionResolverType?: string;
  /** Type implementing ISessionIDManager that makes, finds and checks session IDs. */
  readonly sessionIDManagerType?: string;
  /** Session-state stores that customProvider can choose from. */
  readonly providers?: {
    readonly $entries?: readonly {
      readonly add?: {
        /** Name by which customProvider refers to the provider. */
        readonly name?: string;
        /** Type derived from SessionStateStoreProviderBase. */
        readonly type?: string;
        /** Where the store is, for the many providers that ask for it under this name. */
        readonly connectionString?: string;
        /** Password of the store, for providers that ask for it under this name. */
        readonly accessKey?: string;
      };
      readonly remove?: Removal & { readonly name: string };
      readonly clear?: Removal;
    }[];
  };
}

/** `<system.web/trace>`: Records what happens in requests, for trace.axd. */
export interface SystemWebTrace {
  /** Whether requests are traced. Default false. */
  readonly enabled?: boolean;
  /** Whether trace.axd answers on the server itself only. Default true. */
  readonly localOnly?: boolean;
  /** Whether new requests push out old ones. Default false. */
  readonly mostRecent?: boolean;
  /** Whether the trace is written at the end of every page. Default false. */
  readonly pageOutput?: boolean;
  /** Requests that are kept. Default 10. */
  readonly requestLimit?: number;
  /** Order of the entries. Default "SortByTime". */
  readonly traceMode?: "SortByTime" | "SortByCategory" | 3;
  /** Whether entries also go to System.Diagnostics. Default false. */
  readonly writeToDiagnosticsTrace?: boolean;
}

/** `<system.web/trust>`: Code access security under which the application runs. */
export interface SystemWebTrust {
  /** Name of the trust level: Full, High, Medium, Low, Minimal or one of your own. Default "Full". */
  readonly level?: string;
  /** Address to which the application may connect below full trust. */
  readonly originUrl?: string;
  /** Whether requests run with the rights of the application. Default true. */
  readonly processRequestInApplicationTrust?: boolean;
  /** Whether code access security works as before .NET 4. Default false. */
  readonly legacyCasModel?: boolean;
  /** Name of the permission set in the policy file. Default "ASP.Net". */
  readonly permissionSetName?: string;
  /** Type that decides the rights of each assembly. */
  readonly hostSecurityPolicyResolverType?: string;
}

/** `<system.webServer/applicationInitialization>`: Pages that are requested to warm an application up after it started. */
export interface SystemWebServerApplicationInitialization {
  /** File that is sent instead of managed pages while the application warms up. */
  readonly remapManagedRequestsTo?: string;
  /** Whether managed modules are left out while the application warms up. Default false. */
  readonly skipManagedModules?: boolean;
  /** Whether the warm-up also runs when only the application domain restarted. Default false. */
  readonly doAppInitAfterRestart?: boolean;
  readonly $entries?: readonly {
    readonly add?: {
      /** Address of the page, from the root of the application. */
      readonly initializationPage?: string;
      /** Host name to put into the request. */
      readonly hostName?: string;
    };
    readonly remove?: Removal & { readonly initializationPage: string };
    readonly clear?: Removal;
  }[];
}

/** `<system.webServer/asp>`: Settings of classic ASP; its sessions have nothing to do with those of ASP.NET. */
export interface SystemWebServerAsp {
  /** Whether client-side debugging is on. Default false. */
  readonly appAllowClientDebug?: boolean;
  /** Whether server-side debugging is on. Default false. */
  readonly appAllowDebugging?: boolean;
  /** Whether ASP errors are written to the event log. Default false. */
  readonly errorsToNTLog?: boolean;
  /** Whether requests that failed are logged. Default true. */
  readonly logErrorRequests?: boolean;
  /** Whether error messages name the line. Default true. */
  readonly calcLineNumber?: boolean;
  /** Default code page; 0 takes that of the system. Default 0. */
  readonly codePage?: number;
  /** Whether a change of configuration restarts the application. Default true. */
  readonly enableApplicationRestart?: boolean;
  /** Whether an HTML file is sent when the request queue is full. Default true. */
  readonly enableAspHtmlFallback?: boolean;
  /** Whether answers may be sent in chunks. Default true. */
  readonly enableChunkedEncoding?: boolean;
  /** Whether includes may go up with two dots. Default false. */
  readonly enableParentPaths?: boolean;
  /** Whether exceptions of components are caught. Default true. */
  readonly exceptionCatchEnable?: boolean;
  /** Default locale; 0 takes that of the system. Default 0. */
  readonly lcid?: number;
  /** Whether the end events of session and application run as the anonymous user. Default true. */
  readonly runOnEndAnonymously?: boolean;
  /** What the browser is told when details are withheld. Default "An error occurred on the server when processing the URL. Please contact the system administrator. <p/> If you are the system administrator please click <a href=\"http://go.microsoft.com/fwlink/?LinkID=82731\">here</a> to find out more about this error.". */
  readonly scriptErrorMessage?: string;
  /** Whether the browser is told the details of an error. Default false. */
  readonly scriptErrorSentToBrowser?: boolean;
  /** Default scripting language. Default "VBScript". */
  readonly scriptLanguage?: string;
  /** Whether an answer is collected before it is sent. Default true. */
  readonly bufferingOn?: boolean;
  /** Sessions of classic ASP pages. */
  readonly session?: {
    /** Whether classic ASP pages have sessions. Default true. */
    readonly allowSessionState?: boolean;
    /** Whether a session that moves to HTTPS gets a new, secure cookie. Default true. */
    readonly keepSessionIdSecure?: boolean;
    /** Sessions that may live at a time. Default 4294967295. */
    readonly max?: number;
    /** Time without a request after which a classic ASP session ends. Seconds; written as [d.]hh:mm:ss. Default 1200. */
    readonly timeout?: number;
  };
  /** COM+ services for classic ASP. */
  readonly comPlus?: {
    /** COM+ services that are switched on. Default "None". */
    readonly appServiceFlags?: string;
    /** Name of the side-by-side assembly. */
    readonly sxsName?: string;
    /** GUID of the COM+ partition. Default "00000000-0000-0000-0000-000000000000". */
    readonly partitionId?: string;
    /** Whether the threading model of components is looked at. Default false. */
    readonly trackThreadingModel?: boolean;
    /** Whether pages run in the multithreaded apartment. Default false. */
    readonly executeInMta?: boolean;
  };
  /** Caches for compiled templates and script engines. */
  readonly cache?: {
    /** Folder for templates that do not fit in memory. Default "%SystemDrive%\\inetpub\\temp\\ASP Compiled Templates". */
    readonly diskTemplateCacheDirectory?: string;
    /** Templates kept on disk. Default 2000. */
    readonly maxDiskTemplateCacheFiles?: number;
    /** Script files kept in memory. Default 500. */
    readonly scriptFileCacheSize?: number;
    /** Script engines kept ready. Default 250. */
    readonly scriptEngineCacheMax?: number;
    /** Whether type libraries are kept in memory. Default true. */
    readonly enableTypelibCache?: boolean;
  };
  /** Limits on scripts, buffers and queues. */
  readonly limits?: {
    /** Time a script may run. Seconds; written as [d.]hh:mm:ss. Default 90. */
    readonly scriptTimeout?: number;
    /** Bytes of an answer that are collected. Default 4194304. */
    readonly bufferingLimit?: number;
    /** Bytes a request body may have. Default 200000. */
    readonly maxRequestEntityAllowed?: number;
    /** Threads for each processor. Default 25. */
    readonly processorThreadMax?: number;
    /** Waiting time after which it is checked whether the client is still there. Seconds; written as [d.]hh:mm:ss. Default 3. */
    readonly queueConnectionTestTime?: number;
    /** Time a request may wait in the queue; zero is no limit. Seconds; written as [d.]hh:mm:ss. Default 0. */
    readonly queueTimeout?: number;
    /** Requests that may wait in the queue. Default 3000. */
    readonly requestQueueMax?: number;
  };
}

/** `<system.webServer/aspNetCore>`: Hands requests to an ASP.NET Core application; present only with its hosting module. */
export interface SystemWebServerAspNetCore {
  /** Program that runs the application. */
  readonly processPath?: string;
  /** Arguments for that program. */
  readonly arguments?: string;
  /** Whether the application runs inside the worker process or beside it. */
  readonly hostingModel?: string;
  /** Seconds the program gets to start. Default 120. */
  readonly startupTimeLimit?: number;
  /** Seconds the program gets to end. Default 10. */
  readonly shutdownTimeLimit?: number;
  /** Failures in a minute after which the program is not started again for a while. Default 10. */
  readonly rapidFailsPerMinute?: number;
  /** Time the program has to answer a request. Seconds; written as [d.]hh:mm:ss. Default 120. */
  readonly requestTimeout?: number;
  /** Whether the output of the program is written to a file. Default false. */
  readonly stdoutLogEnabled?: boolean;
  /** Path and name of that file, without its number. Default ".\\aspnetcore-stdout". */
  readonly stdoutLogFile?: string;
  /** Processes that serve the application. Default 1. */
  readonly processesPerApplication?: number;
  /** Whether the token of the Windows user is handed on. Default true. */
  readonly forwardWindowsAuthToken?: boolean;
  /** Whether the error page for a failed start is withheld. Default false. */
  readonly disableStartUpErrorPage?: boolean;
  /** Files whose change restarts the program. */
  readonly recycleOnFileChange?: {
  };
  /** Environment variables of the program. */
  readonly environmentVariables?: {
  };
  /** Settings of the hosting module itself. */
  readonly handlerSettings?: {
  };
}

/** `<system.webServer/modules>`: The modules that take part in every request of an application in Integrated mode. */
export interface SystemWebServerModules {
  /** Whether managed modules run for every request, whatever its handler. Default false. */
  readonly runAllManagedModulesForAllRequests?: boolean;
  /** Whether managed modules run for WebDAV requests. Default false. */
  readonly runManagedModulesForWebDavRequests?: boolean;
  readonly $entries?: readonly {
    readonly add?: {
      /** Name of the module; letter case counts. */
      readonly name?: string;
      /** Type of a managed module; absent for a native one. */
      readonly type?: string;
      /** Comma list of conditions under which the module runs, such as managedHandler. */
      readonly preCondition?: string;
    };
    readonly remove?: Removal & { readonly name: string };
    readonly clear?: Removal;
  }[];
}

/** `<system.webServer/security/access>`: Whether requests must come over HTTPS, and with a client certificate. */
export interface SystemWebServerSecurityAccess {
  /** What is asked of the connection. Default "None". */
  readonly sslFlags?: string;
}

/** `<system.webServer/validation>`: Whether an application in Integrated mode is checked for leftovers of Classic mode. */
export interface SystemWebServerValidation {
  /** Whether httpModules, httpHandlers or impersonation in web.config are an error. Default true. */
  readonly validateIntegratedModeConfiguration?: boolean;
}

/** `<webFarms>`: Server farms of Application Request Routing, which spreads requests over servers. */
export interface WebFarms {
  /** Whether the health of servers is tested on demand only. Default false. */
  readonly onDemandHealthCheck?: boolean;
  /** Providers for affinity by host name. */
  readonly applicationRequestRouting?: {
  };
  readonly $entries?: readonly {
    readonly webFarm?: {
      /** Name of the farm, used in rewrite rules as if it were a host. */
      readonly name?: string;
      /** Whether the farm is in use. Default true. */
      readonly enabled?: boolean;
      /** Account that administers the servers. */
      readonly adminUserName?: string;
      /** Password of that account, stored encrypted. Default "[enc:AesProvider::enc]". */
      readonly adminPassword?: string;
      /** How requests are spread over the servers of the farm. */
      readonly applicationRequestRouting?: {
        /** Whether a user, or a host name, stays with one server. */
        readonly affinity?: {
          /** Whether a cookie keeps each user on one server. Default false. */
          readonly useCookie?: boolean;
          /** Name of that cookie. Default "ARRAffinity". */
          readonly cookieName?: string;
          /** Whether all requests for one host name stay with a server. Default false. */
          readonly useHostName?: boolean;
          /** Whether requests are counted for each host name. Default true. */
          readonly hostCountersEnabled?: boolean;
          /** Whether a module of your own chooses the server. Default false. */
          readonly useServerProvider?: boolean;
          /** Time without a request after which a host name loses its server. Seconds; written as [d.]hh:mm:ss. Default 1200. */
          readonly timeout?: number;
          /** Whether the assignments are shared with other routing servers. Default false. */
          readonly useExternalCache?: boolean;
          /** Whether hosts of one domain count as one. Default false. */
          readonly ignoreSubDomain?: boolean;
          /** Whether the cookie is valid for the whole domain. Default false. */
          readonly ignoreSubDomainClientAffinity?: boolean;
          /** Parts of the host name that make up the domain. Default 2. */
          readonly ignoreSubDomainFragmentDepth?: number;
          /** Way in which host names are given to servers. Default "Microsoft.Web.Arr.HostNameRoundRobin". */
          readonly hostAffinityProvider?: string;
          /** Library of the module that chooses the server. */
          readonly serverProviderImage?: string;
          readonly $entries?: readonly {
            readonly host?: {
              /** The host name. */
              readonly name?: string;
              /** Servers that the host name may use. Default 1. */
              readonly servers?: number;
              readonly $entries?: readonly {
                readonly equivalentHost?: {
                  /** The other host name. */
                  readonly name?: string;
                };
              }[];
            };
          }[];
        };
        /** How a server is chosen for a request. */
        readonly loadBalancing?: {
          /** Way of choosing the server. Default "WeightedRoundRobin". */
          readonly algorithm?: "WeightedRoundRobin" | "LeastRequests" | "LeastResponseTime" | "WeightedTotalTraffic" | "RequestHash";
          /** Time over which response times are measured. Seconds; written as [d.]hh:mm:ss. Default 5. */
          readonly leastResponseTimePeriod?: number;
          /** Server variable that decides, with RequestHash. */
          readonly hashServerVariable?: string;
          /** Query string parameters that decide, with RequestHash. */
          readonly queryStringNames?: string;
          /** Whether chance decides between equal servers. Default false. */
          readonly randomizeLBTies?: boolean;
        };
        /** How requests are passed on. */
        readonly protocol?: {
        };
        /** How the health of servers is tested. */
        readonly healthCheck?: {
        };
        /** Keys of the servers. */
        readonly publicKeys?: {
        };
      };
      readonly $entries?: readonly {
        readonly server?: {
          /** Host name or address of the server. */
          readonly address?: string;
          /** Whether the server takes requests. Default true. */
          readonly enabled?: boolean;
          /** How requests reach this server. */
          readonly applicationRequestRouting?: {
            /** Host name to put into requests for the server. */
            readonly hostName?: string;
            /** Share of requests that the server gets. Default 100. */
            readonly weight?: number;
            /** Port of the server for HTTP. Default 80. */
            readonly httpPort?: number;
            /** Port of the server for HTTPS. Default 443. */
            readonly httpsPort?: number;
          };
        };
      }[];
    };
  }[];
}

/** Every section by its path below `<configuration>`. */
export interface Sections {
  readonly "appSettings": AppSettings;
  readonly "connectionStrings": ConnectionStrings;
  readonly "system.applicationHost/applicationPools": SystemApplicationHostApplicationPools;
  readonly "system.applicationHost/sites": SystemApplicationHostSites;
  readonly "system.web/authentication": SystemWebAuthentication;
  readonly "system.web/compilation": SystemWebCompilation;
  readonly "system.web/deployment": SystemWebDeployment;
  readonly "system.web/hostingEnvironment": SystemWebHostingEnvironment;
  readonly "system.web/httpCookies": SystemWebHttpCookies;
  readonly "system.web/httpModules": SystemWebHttpModules;
  readonly "system.web/httpRuntime": SystemWebHttpRuntime;
  readonly "system.web/identity": SystemWebIdentity;
  readonly "system.web/machineKey": SystemWebMachineKey;
  readonly "system.web/pages": SystemWebPages;
  readonly "system.web/processModel": SystemWebProcessModel;
  readonly "system.web/sessionPageState": SystemWebSessionPageState;
  readonly "system.web/sessionState": SystemWebSessionState;
  readonly "system.web/trace": SystemWebTrace;
  readonly "system.web/trust": SystemWebTrust;
  readonly "system.webServer/applicationInitialization": SystemWebServerApplicationInitialization;
  readonly "system.webServer/asp": SystemWebServerAsp;
  readonly "system.webServer/aspNetCore": SystemWebServerAspNetCore;
  readonly "system.webServer/modules": SystemWebServerModules;
  readonly "system.webServer/security/access": SystemWebServerSecurityAccess;
  readonly "system.webServer/validation": SystemWebServerValidation;
  readonly "webFarms": WebFarms;
}
