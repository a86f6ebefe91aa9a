/**
 * What the configuration system itself takes around and on sections, whatever the section:
 * `<location>`, `<configSections>`, and the attributes that lock a part or lead elsewhere.
 * From BaseConfigurationRecord and ConfigurationElement (reference source of .NET Framework).
 */
import type { Attribute, Keywords, Shape } from "./vocabulary.js";

const EXACT = { kind: "boolean", reading: "exact" } as const;

const EDGE = '[^\\s\\\\./?:*"<>|]';
const INNER = '[^\\\\?:*"<>|]';

const NAME = {
  kind: "string",
  required: true,
  nonEmpty: true,
  summary: "Name of its element.",
} satisfies Attribute;

export const keywords = {
  configuration: {
    summary: "A web configuration file of ASP.NET or IIS.",
    prose:
      "Takes no attribute but xmlns. Groups such as system.web hold sections; a section appears once for each path.",
  },
  configSections: {
    summary: "Declares sections and groups. Must be the first element of the file.",
    prose:
      "Only what the servers do not register themselves has to be declared. A declaration holds for the file and for all files below.",
    collection: {
      key: ["name"],
      duplicates: "equal-accepted",
      removesNothing: true,
      remove: "remove",
      clear: "clear",
      add: {
        section: {
          summary: "Declares a section.",
          attributes: {
            name: NAME,
            type: {
              kind: "string",
              nonEmpty: true,
              dotnetType: true,
              summary: "Type that reads it; IIS needs none.",
            },
            allowLocation: {
              ...EXACT,
              default: true,
              summary: "Whether it is allowed in location.",
            },
            allowDefinition: {
              kind: "enum",
              reading: "exact",
              default: "Everywhere",
              summary: "Lowest level at which it is allowed.",
              values: {
                Everywhere: { summary: "Every file, those of folders included." },
                MachineOnly: { summary: "machine.config." },
                MachineToWebRoot: { summary: "machine.config and the root Web.config." },
                MachineToApplication: { summary: "The root of an application, or above." },
                AppHostOnly: { summary: "applicationHost.config.", only: "native" },
              },
            },
            allowExeDefinition: {
              kind: "enum",
              reading: "exact",
              default: "MachineToApplication",
              summary: "The same for programs that are no web applications.",
              values: {
                MachineOnly: { summary: "machine.config." },
                MachineToApplication: { summary: "The program's own file, or above." },
                MachineToRoamingUser: { summary: "Also the user's settings that roam." },
                MachineToLocalUser: { summary: "Also the user's settings on this machine." },
              },
            },
            restartOnExternalChanges: {
              ...EXACT,
              default: true,
              summary: "Whether a change of its configSource restarts.",
            },
            requirePermission: {
              ...EXACT,
              default: true,
              summary: "Whether code needs full trust to read it.",
            },
            overrideModeDefault: {
              kind: "enum",
              reading: "exact",
              default: "Allow",
              summary: "Whether files below may set it when nothing else is said.",
              values: {
                Inherit: { summary: "As Allow." },
                Allow: { summary: "Files below may set it." },
                Deny: { summary: "Files below may not set it, unless a location allows it." },
              },
            },
          },
        },
        sectionGroup: {
          summary: "Declares a group of sections.",
          attributes: {
            name: NAME,
            type: { kind: "string", dotnetType: true, summary: "Type of the group." },
          },
        },
      },
    },
  },
  location: {
    summary: "Sections for one site, application, folder or file below this one.",
    prose:
      "May repeat, but not inside another location or in a group. Where it locks, a file below that sets one of its sections is refused.",
    attributes: {
      path: {
        kind: "string",
        default: "",
        pattern: `^(?:\\.?|${EDGE}(?:${INNER}*${EDGE})?)$`,
        patternMeans: "a path with forward slashes; empty or a dot is this level",
        summary: "Where the sections apply, relative to this file.",
      },
      allowOverride: {
        ...EXACT,
        default: true,
        summary: "Whether files below may set these sections. Older form of overrideMode.",
      },
      overrideMode: {
        kind: "enum",
        reading: "exact",
        default: "Inherit",
        summary: "Whether files below may set these sections.",
        prose: "Not allowed beside allowOverride.",
        values: {
          Inherit: { summary: "As the files above say." },
          Allow: { summary: "Files below may set them, also where a file above locks them." },
          Deny: { summary: "Files below may not set them, not even to the same value." },
        },
      },
      inheritInChildApplications: {
        ...EXACT,
        default: true,
        summary: "Whether applications below take these sections over.",
        prose:
          "With false what is set here ends at the border of the application. machine.config and the root Web.config are always inherited.",
      },
    },
  },
  element: {
    summary: "What is allowed on every element of a section.",
    prose: "A list names several, separated by a comma, a colon or a semicolon.",
    attributes: {
      lockItem: {
        kind: "boolean",
        default: false,
        summary: "Files below may not change this element at all.",
      },
      lockAttributes: {
        kind: "string",
        nonEmpty: true,
        summary: "Attributes that files below may not set.",
        prose: "`*` is all of them. What is required cannot be locked.",
      },
      lockAllAttributesExcept: {
        kind: "string",
        nonEmpty: true,
        summary: "The only attributes that files below may still set.",
      },
      lockElements: {
        kind: "string",
        nonEmpty: true,
        summary: "Elements that files below may not write.",
        prose: "`*` is all of them; add, remove and clear count as elements.",
      },
      lockAllElementsExcept: {
        kind: "string",
        nonEmpty: true,
        summary: "The only elements that files below may still write.",
      },
    },
  },
  section: {
    summary: "What is allowed on every section besides, and decides where its content comes from.",
    attributes: {
      configSource: {
        kind: "string",
        patternMeans: "a path in this file's folder or below, with backslashes",
        summary: "File that holds the section instead, relative to this file.",
        prose: "Nothing else is allowed on or in the section then; one file serves one section.",
      },
      configProtectionProvider: {
        kind: "string",
        nonEmpty: true,
        summary: "Provider that encrypted the section.",
        prose: "The section then holds one EncryptedData element and nothing else.",
      },
      configBuilders: {
        kind: "string",
        since: { dotnet: "4.7.1" },
        summary: "Configuration builders that fill in values, by name.",
      },
    },
  },
} satisfies Keywords<Shape>;
