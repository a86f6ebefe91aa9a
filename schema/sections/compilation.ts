import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/compilation",
  reader: "managed",
  level: "Everywhere",
  summary: "How ASP.NET compiles pages and code.",
  attributes: {
    tempDirectory: {
      kind: "string",
      default: "",
      iisManager: ".NET Compilation > Temporary Directory",
      summary: "Folder for compiled files.",
    },
    debug: {
      kind: "boolean",
      default: false,
      iisManager: ".NET Compilation > Debug",
      summary: "Whether code is compiled for debugging.",
      prose:
        "With debug on, `httpRuntime/@executionTimeout` aborts no request, so a request may hold the lock on its session without end.",
    },
    strict: {
      kind: "boolean",
      default: false,
      iisManager: ".NET Compilation > Visual Basic > Strict",
      summary: "Whether Visual Basic refuses conversions that may fail.",
    },
    explicit: {
      kind: "boolean",
      default: true,
      iisManager: ".NET Compilation > Visual Basic > Explicit",
      summary: "Whether Visual Basic asks for declarations.",
    },
    batch: {
      kind: "boolean",
      default: true,
      iisManager: ".NET Compilation > Batch Compilations",
      summary: "Whether the pages of a folder are compiled together.",
    },
    optimizeCompilations: {
      kind: "boolean",
      default: false,
      summary: "Whether a change in bin or App_Code leaves compiled pages valid.",
    },
    batchTimeout: {
      kind: "seconds",
      min: 1,
      max: 922337203685,
      infinite: true,
      default: 900,
      iisManager: ".NET Compilation > Time-out (hh:mm:ss)",
      otherReader: { min: 0, max: 2147483647 },
      summary: "Seconds the compilation of a folder may take.",
    },
    maxBatchSize: {
      kind: "integer",
      min: -2147483648,
      max: 2147483647,
      unit: "pages",
      default: 1000,
      iisManager: ".NET Compilation > Maximum Size Of Batch",
      otherReader: { min: 0 },
      summary: "Pages that are compiled together.",
    },
    maxBatchGeneratedFileSize: {
      kind: "integer",
      min: -2147483648,
      max: 2147483647,
      unit: "KB",
      default: 1000,
      iisManager: ".NET Compilation > Maximum File Size",
      otherReader: { min: 0 },
      summary: "Kilobytes of source that are compiled together.",
    },
    numRecompilesBeforeAppRestart: {
      kind: "integer",
      min: -2147483648,
      max: 2147483647,
      unit: "recompilations",
      default: 15,
      iisManager: ".NET Compilation > Number Of Recompiles",
      otherReader: { min: 0 },
      summary: "Recompilations after which the application restarts.",
      prose:
        "Editing pages on a running server thus ends in a restart, which loses in-process sessions.",
    },
    defaultLanguage: {
      kind: "string",
      default: "vb",
      iisManager: ".NET Compilation > Default Language",
      summary: "Language of code that names none.",
    },
    targetFramework: {
      kind: "string",
      since: { dotnet: "4.0" },
      summary: "Version of .NET for which pages are compiled.",
      prose: "It does not decide how the run time behaves: that is `httpRuntime/@targetFramework`.",
    },
    urlLinePragmas: {
      kind: "boolean",
      default: false,
      iisManager: ".NET Compilation > Url Line Pragmas",
      summary: "Whether errors name addresses instead of files.",
    },
    assemblyPostProcessorType: {
      kind: "string",
      dotnetType: true,
      default: "",
      iisManager: ".NET Compilation > Assembly Post Processor Type",
      summary: "Type that treats compiled assemblies.",
    },
    enablePrefetchOptimization: {
      kind: "boolean",
      default: false,
      since: { dotnet: "4.5" },
      summary: "Whether Windows may read the files of the application ahead.",
    },
    profileGuidedOptimizations: {
      kind: "enum",
      reading: "dotnet-enum",
      combinable: true,
      default: "All",
      since: { dotnet: "4.5" },
      summary: "Whether compiled code is laid out by how it was used.",
      values: {
        None: { number: 0, summary: "It is not." },
        All: { number: 1, summary: "It is." },
      },
    },
    controlBuilderInterceptorType: {
      kind: "string",
      dotnetType: true,
      default: "",
      since: { dotnet: "4.0" },
      summary: "Type that takes part in building controls.",
    },
    disableObsoleteWarnings: {
      kind: "boolean",
      default: true,
      since: { dotnet: "4.0" },
      summary: "Whether warnings about obsolete members are left out.",
    },
    maxConcurrentCompilations: {
      kind: "integer",
      min: -2147483648,
      max: 2147483647,
      unit: "compilations",
      default: 1,
      since: { dotnet: "4.0" },
      summary: "Compilations that may run at a time.",
    },
  },
  elements: {
    compilers: {
      summary: "Compilers; system.codedom is the newer place for them.",
      collection: {
        key: ["language"],
        ignoreKeyCase: true,
        duplicates: "replaces",
        add: {
          compiler: {
            summary: "One compiler.",
            attributes: {
              language: { kind: "string", default: "", summary: "Names of the language." },
              extension: { kind: "string", default: "", summary: "Extensions of its files." },
              type: {
                kind: "string",
                required: true,
                dotnetType: true,
                summary: "Type derived from CodeDomProvider.",
              },
              warningLevel: {
                kind: "integer",
                min: 0,
                max: 4,
                default: 0,
                summary: "Severity from which warnings are errors; 0 is never.",
              },
              compilerOptions: {
                kind: "string",
                default: "",
                summary: "Further options of the command line.",
              },
            },
          },
        },
      },
    },
    assemblies: {
      summary: "Assemblies that every page is compiled with.",
      collection: {
        key: ["assembly"],
        duplicates: "equal-accepted",
        remove: "remove",
        clear: "clear",
        add: {
          add: {
            summary: "One assembly.",
            attributes: {
              assembly: {
                kind: "string",
                required: true,
                nonEmpty: true,
                iisManager: ".NET Compilation > Assemblies",
                summary: "Name of the assembly; * stands for everything in bin.",
              },
            },
          },
        },
      },
    },
    buildProviders: {
      onlyAtApplication: true,
      summary: "Types that compile files, by extension; only at the root of an application.",
      collection: {
        key: ["extension"],
        ignoreKeyCase: true,
        duplicates: "equal-accepted",
        remove: "remove",
        clear: "clear",
        add: {
          add: {
            summary: "One extension.",
            attributes: {
              extension: {
                kind: "string",
                required: true,
                nonEmpty: true,
                summary: "Extension of the files.",
              },
              type: {
                kind: "string",
                required: true,
                nonEmpty: true,
                dotnetType: true,
                summary: "Type derived from BuildProvider.",
              },
            },
          },
        },
      },
    },
    folderLevelBuildProviders: {
      onlyAtApplication: true,
      since: { dotnet: "4.0" },
      summary: "Types that compile whole folders; only at the root of an application.",
      collection: {
        key: ["name"],
        ignoreKeyCase: true,
        duplicates: "equal-accepted",
        remove: "remove",
        clear: "clear",
        add: {
          add: {
            summary: "One such type.",
            attributes: {
              name: {
                kind: "string",
                required: true,
                nonEmpty: true,
                summary: "Name of the entry.",
              },
              type: {
                kind: "string",
                required: true,
                nonEmpty: true,
                dotnetType: true,
                summary: "Type derived from BuildProvider.",
              },
            },
          },
        },
      },
    },
    expressionBuilders: {
      summary: "Types that evaluate expressions in pages, by prefix.",
      collection: {
        key: ["expressionPrefix"],
        ignoreKeyCase: true,
        duplicates: "equal-accepted",
        remove: "remove",
        clear: "clear",
        add: {
          add: {
            summary: "One prefix.",
            attributes: {
              expressionPrefix: {
                kind: "string",
                required: true,
                nonEmpty: true,
                summary: "Text before the colon of the expression.",
              },
              type: {
                kind: "string",
                required: true,
                nonEmpty: true,
                dotnetType: true,
                summary: "Type derived from ExpressionBuilder.",
              },
            },
          },
        },
      },
    },
    codeSubDirectories: {
      onlyAtApplication: true,
      summary:
        "Folders below App_Code that are compiled apart; only at the root of an application.",
      collection: {
        key: ["directoryName"],
        ignoreKeyCase: true,
        duplicates: "replaces",
        add: {
          add: {
            summary: "One folder.",
            attributes: {
              directoryName: {
                kind: "string",
                required: true,
                nonEmpty: true,
                trims: true,
                iisManager: ".NET Compilation > Code Sub Directories",
                summary: "Name of the folder.",
              },
            },
          },
        },
      },
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.compilationsection",
  ],
} as const satisfies Section;
