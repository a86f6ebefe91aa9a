import { NO_WHITE_SPACE, VERSION_FROM_3_5 } from "../versions.js";
import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/pages",
  reader: "managed",
  level: "Everywhere",
  wmi: "PagesSection",
  summary: "Defaults for ASP.NET pages and user controls.",
  attributes: {
    buffer: {
      kind: "boolean",
      default: true,
      iisManager: "Pages and Controls > Buffer",
      summary: "Whether an answer is collected before it is sent.",
      prose:
        "Once part of an answer was sent, a new session can no longer set its cookie: the request fails.",
    },
    controlRenderingCompatibilityVersion: {
      kind: "string",
      pattern: VERSION_FROM_3_5,
      patternMeans: "a version of 3.5 or higher, such as 4.0",
      default: [{ value: "4.0" }, { value: "4.5", since: { dotnet: "4.5" }, target: "4.5" }],
      since: { dotnet: "4.0" },
      summary: "Version of ASP.NET whose HTML controls should render.",
    },
    enableSessionState: {
      kind: "enum",
      reading: "exact",
      default: "true",
      iisManager: "Pages and Controls > Enable Session State",
      summary: "Whether pages use session state, and whether they may change it.",
      prose:
        "Compared letter by letter: `True` or `readonly` make every page fail, although the IIS tools take them. It concerns pages only; handlers and controllers say for themselves what they need. A page with true holds an exclusive lock on its session, so requests of one user wait for each other; with ReadOnly they run side by side, and what they change is lost. The `@Page` directive overrides it.",
      values: {
        true: { number: 2, summary: "Read and write; requests of one session run one by one." },
        false: { number: 0, summary: "No session state." },
        ReadOnly: { number: 1, summary: "Read only; such requests of one session run together." },
      },
    },
    enableViewState: {
      kind: "boolean",
      default: true,
      iisManager: "Pages and Controls > Enable View State",
      summary: "Whether pages keep view state.",
    },
    enableViewStateMac: {
      kind: "boolean",
      default: true,
      iisManager: "Pages and Controls > Enable View State MAC",
      summary: "Whether view state is protected against changes.",
      prose:
        "Updated versions of .NET protect it whatever is set here. In a farm it needs the same machineKey on every node.",
    },
    enableEventValidation: {
      kind: "boolean",
      default: true,
      summary: "Whether a post-back may only raise events that the page offered.",
    },
    smartNavigation: {
      kind: "boolean",
      default: false,
      summary: "Whether an outdated technique for smoother post-backs is used.",
    },
    autoEventWireup: {
      kind: "boolean",
      default: true,
      summary: "Whether page methods are connected to events by their names.",
    },
    pageBaseType: {
      kind: "string",
      dotnetType: true,
      default: "System.Web.UI.Page",
      iisManager: "Pages and Controls > Base Type For Pages",
      summary: "Type from which pages without code-behind derive.",
    },
    userControlBaseType: {
      kind: "string",
      dotnetType: true,
      default: "System.Web.UI.UserControl",
      iisManager: "Pages and Controls > Base Type For User Controls",
      summary: "Type from which user controls without code-behind derive.",
    },
    validateRequest: {
      kind: "boolean",
      default: true,
      iisManager: "Pages and Controls > Validate Request",
      summary: "Whether input is searched for dangerous markup.",
    },
    masterPageFile: {
      kind: "string",
      default: "",
      iisManager: "Pages and Controls > Master Page File",
      summary: "Master page of all pages that name none.",
    },
    theme: {
      kind: "string",
      default: "",
      iisManager: "Pages and Controls > Theme",
      summary: "Theme of all pages that name none.",
    },
    styleSheetTheme: {
      kind: "string",
      default: "",
      iisManager: "Pages and Controls > Style Sheet Theme",
      summary: "Theme that is applied before the settings of controls.",
    },
    maxPageStateFieldLength: {
      kind: "integer",
      min: -2147483648,
      max: 2147483647,
      unit: "bytes",
      default: -1,
      summary: "Bytes after which view state is split over several fields; negative never splits.",
    },
    compilationMode: {
      kind: "enum",
      reading: "dotnet-enum",
      default: "Always",
      iisManager: "Pages and Controls > Compilation Mode",
      summary: "Whether pages are compiled.",
      values: {
        Auto: { number: 0, summary: "Only pages that need it." },
        Never: { number: 1, summary: "None; pages with code fail." },
        Always: { number: 2, summary: "All." },
      },
    },
    pageParserFilterType: {
      kind: "string",
      dotnetType: true,
      default: "",
      summary: "Type that decides what pages may contain.",
    },
    viewStateEncryptionMode: {
      kind: "enum",
      reading: "dotnet-enum",
      default: "Auto",
      summary: "Whether view state is encrypted.",
      values: {
        Auto: { number: 0, summary: "When a control asks for it." },
        Always: { number: 1, summary: "Always." },
        Never: { number: 2, summary: "Never." },
      },
    },
    maintainScrollPositionOnPostBack: {
      kind: "boolean",
      default: false,
      summary: "Whether a page comes back at the place to which it was scrolled.",
    },
    asyncTimeout: {
      kind: "seconds",
      min: 1,
      max: 922337203685,
      default: 45,
      otherReader: { min: 0, max: 2147483647 },
      summary: "Seconds an asynchronous page gets for its tasks.",
    },
    renderAllHiddenFieldsAtTopOfForm: {
      kind: "boolean",
      noWmi: true,
      default: true,
      summary: "Whether hidden fields of the system are at the top of the form.",
    },
    clientIDMode: {
      kind: "enum",
      reading: "dotnet-enum",
      default: "Predictable",
      since: { dotnet: "4.0" },
      summary: "How the IDs of controls are made in HTML.",
      values: {
        Inherit: { number: 0, summary: "As in the parent." },
        AutoID: { number: 1, summary: "As before .NET 4." },
        Predictable: { number: 2, summary: "From the IDs of the control and its parents." },
        Static: { number: 3, summary: "The ID as it is." },
      },
    },
  },
  elements: {
    namespaces: {
      summary: "Namespaces that every page may use without naming them.",
      attributes: {
        autoImportVBNamespace: {
          kind: "boolean",
          default: true,
          summary: "Whether Visual Basic pages import the namespace of Visual Basic.",
        },
      },
      collection: {
        key: ["namespace"],
        ownAttributes: true,
        duplicates: "equal-accepted",
        remove: "remove",
        clear: "clear",
        add: {
          add: {
            summary: "One namespace.",
            attributes: {
              namespace: {
                kind: "string",
                required: true,
                nonEmpty: true,
                summary: "Name of the namespace.",
              },
            },
          },
        },
      },
    },
    controls: {
      summary: "Tag prefixes for controls, valid in every page.",
      collection: {
        key: ["tagPrefix", "namespace", "assembly", "tagName"],
        ignoreKeyCase: true,
        duplicates: "equal-accepted",
        add: {
          add: {
            summary: "One tag prefix, for a namespace of controls or for one user control.",
            oneOf: [
              { needs: ["namespace"], bars: ["tagName", "src"] },
              { needs: ["tagName", "src"], bars: ["namespace", "assembly"] },
            ],
            oneOfMeans:
              "Write a namespace alone or with its assembly (for a library), or tagName and src (for a user control)",
            attributes: {
              tagPrefix: {
                kind: "string",
                required: true,
                nonEmpty: true,
                pattern: NO_WHITE_SPACE,
                patternMeans: "a name without white space",
                iisManager: "Controls > Tag Prefix",
                summary: "Text before the colon in a tag.",
              },
              tagName: {
                kind: "string",
                default: "",
                iisManager: "Controls > Tag Name",
                summary: "Text behind the colon, for a user control.",
              },
              namespace: {
                kind: "string",
                default: "",
                iisManager: "Controls > Namespace",
                summary: "Namespace that holds the controls.",
              },
              assembly: {
                kind: "string",
                default: "",
                iisManager: "Controls > Assembly",
                summary: "Assembly that holds them.",
              },
              src: {
                kind: "string",
                default: "",
                iisManager: "Controls > Source",
                summary: "File of the user control.",
              },
            },
          },
        },
      },
    },
    tagMapping: {
      summary: "Types of controls that stand in for others.",
      collection: {
        key: ["tagType"],
        duplicates: "equal-accepted",
        remove: "remove",
        clear: "clear",
        add: {
          add: {
            summary: "One replacement.",
            attributes: {
              tagType: {
                kind: "string",
                required: true,
                nonEmpty: true,
                dotnetType: true,
                summary: "Type that is replaced.",
              },
              mappedTagType: {
                kind: "string",
                required: true,
                nonEmpty: true,
                dotnetType: true,
                summary: "Type that is used instead.",
              },
            },
          },
        },
      },
    },
    ignoreDeviceFilters: {
      summary: "Attribute prefixes that are not taken for device filters.",
      collection: {
        key: ["name"],
        ignoreKeyCase: true,
        duplicates: "replaces",
        add: {
          filter: {
            summary: "One prefix.",
            attributes: {
              name: {
                kind: "string",
                required: true,
                nonEmpty: true,
                pattern: NO_WHITE_SPACE,
                patternMeans: "a name without white space",
                summary: "The prefix.",
              },
            },
          },
        },
      },
    },
  },
  links: ["https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.pagessection"],
} as const satisfies Section;
