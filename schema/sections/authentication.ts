import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/authentication",
  reader: "managed",
  level: "MachineToApplication",
  summary: "How ASP.NET finds out who the user is.",
  prose:
    "The forms ticket and the session are two separate cookies with separate time-outs: a user may be logged on without a session, or have a session without being logged on. Logging off does not end a session.",
  attributes: {
    mode: {
      kind: "enum",
      reading: "dotnet-enum",
      default: "Windows",
      iisManager: "Authentication > Forms Authentication",
      summary: "Way of authentication.",
      values: {
        None: { number: 0, summary: "None, or by code of your own." },
        Windows: { number: 1, summary: "By IIS." },
        Passport: { number: 2, summary: "By Microsoft Passport, which no longer exists." },
        Forms: { number: 3, summary: "By a log-in page and a ticket." },
      },
    },
  },
  elements: {
    forms: {
      summary: "The log-in page and the ticket.",
      attributes: {
        name: {
          kind: "string",
          nonEmpty: true,
          default: ".ASPXAUTH",
          iisManager: "Authentication > Forms Authentication > Cookie name",
          summary: "Name of the ticket's cookie.",
        },
        loginUrl: {
          kind: "string",
          nonEmpty: true,
          pattern: "^(?!\\\\\\\\|[\\s\\S]:)",
          patternMeans: "an address, not a file path",
          default: "login.aspx",
          iisManager: "Authentication > Forms Authentication > Login URL",
          summary: "Page to which users are sent to log in.",
        },
        defaultUrl: {
          kind: "string",
          nonEmpty: true,
          pattern: "^(?!\\\\\\\\|[\\s\\S]:)",
          patternMeans: "an address, not a file path",
          default: "default.aspx",
          summary: "Page to which users are sent afterwards, unless another was asked for.",
        },
        protection: {
          kind: "enum",
          reading: "dotnet-enum",
          default: "All",
          iisManager: "Authentication > Forms Authentication > Protection mode",
          summary: "How the ticket is protected.",
          prose: "Anything but All lets users read or forge tickets.",
          values: {
            All: { number: 0, summary: "Signed and encrypted." },
            None: { number: 1, summary: "Not at all." },
            Encryption: { number: 2, summary: "Encrypted only." },
            Validation: { number: 3, summary: "Signed only." },
          },
        },
        timeout: {
          kind: "minutes",
          min: 1,
          max: 15372286728,
          default: 30,
          iisManager: "Authentication > Forms Authentication > Authentication cookie time-out",
          otherReader: { min: 1, max: 35791394 },
          summary: "Minutes for which a ticket is valid.",
          prose:
            "Longer than the session time-out, users come back logged on but with an empty session.",
        },
        path: {
          kind: "string",
          nonEmpty: true,
          default: "/",
          summary: "Path of the cookie; letter case counts for browsers.",
        },
        requireSSL: {
          kind: "boolean",
          default: false,
          iisManager: "Authentication > Forms Authentication > Requires SSL",
          summary: "Whether the ticket's cookie is Secure.",
          prose: "It does not reach the session cookie: that takes `httpCookies/@requireSSL`.",
        },
        slidingExpiration: {
          kind: "boolean",
          default: true,
          iisManager:
            "Authentication > Forms Authentication > Extend cookie expiration on every request",
          summary: "Whether a ticket is renewed while it is used.",
          prose: "Only after half its time has passed; a session is renewed by every request.",
        },
        cookieless: {
          kind: "enum",
          reading: "dotnet-enum",
          default: "UseDeviceProfile",
          iisManager: "Authentication > Forms Authentication > Mode",
          summary: "Whether the ticket travels in a cookie or in the URL.",
          prose: "A ticket in the URL is copied along with every link.",
          values: {
            UseUri: { number: 0, summary: "In the URL." },
            UseCookies: { number: 1, summary: "In a cookie." },
            AutoDetect: { number: 2, summary: "Found out by a probing redirect." },
            UseDeviceProfile: { number: 3, summary: "Decided by browser definition files." },
          },
        },
        domain: {
          kind: "string",
          default: "",
          summary: "Domain of the ticket's cookie.",
        },
        enableCrossAppRedirects: {
          kind: "boolean",
          default: false,
          summary: "Whether users may be sent on to another application with their ticket.",
        },
        ticketCompatibilityMode: {
          kind: "enum",
          reading: "dotnet-enum",
          default: "Framework20",
          since: { dotnet: "4.0" },
          summary: "Whether tickets hold local time or UTC.",
          values: {
            Framework20: { number: 0, summary: "Local time." },
            Framework40: { number: 1, summary: "UTC." },
          },
        },
        cookieSameSite: {
          kind: "enum",
          reading: "dotnet-enum",
          default: "Lax",
          since: { dotnet: "4.7.2" },
          otherReader: { unknown: true },
          summary: "SameSite attribute of the ticket's cookie.",
          prose: "None before the updates of late 2019. Browsers drop None without Secure.",
          values: {
            None: {
              number: 0,
              summary: "Sent with every request; browsers require a Secure cookie for it.",
            },
            Lax: {
              number: 1,
              summary: "Sent within the site and when a link from elsewhere is followed.",
            },
            Strict: {
              number: 2,
              summary: "Sent only with requests that begin on the site itself.",
            },
          },
        },
      },
      elements: {
        credentials: {
          summary: "Users and passwords kept in the configuration.",
          attributes: {
            passwordFormat: {
              kind: "enum",
              reading: "dotnet-enum",
              default: "SHA1",
              summary: "How the passwords are hashed.",
              values: {
                Clear: { number: 0, summary: "Not at all." },
                SHA1: { number: 1, summary: "With SHA-1." },
                MD5: { number: 2, summary: "With MD5." },
                SHA256: {
                  number: 3,
                  summary: "With SHA-256, in newer versions of the framework.",
                },
                SHA384: {
                  number: 4,
                  summary: "With SHA-384, in newer versions of the framework.",
                },
                SHA512: {
                  number: 5,
                  summary: "With SHA-512, in newer versions of the framework.",
                },
              },
            },
          },
          collection: {
            key: ["name"],
            ignoreKeyCase: true,
            duplicates: "equal-accepted",
            add: {
              user: {
                summary: "One user.",
                attributes: {
                  name: { kind: "string", required: true, summary: "Name of the user." },
                  password: {
                    kind: "string",
                    required: true,
                    secret: "password",
                    summary: "Password of the user, or its hash.",
                  },
                },
              },
            },
          },
        },
      },
    },
    passport: {
      summary: "Microsoft Passport, which no longer exists.",
      attributes: {
        redirectUrl: {
          kind: "string",
          pattern: "^(?!\\\\\\\\|[\\s\\S]:)",
          patternMeans: "an address, not a file path",
          default: "internal",
          summary: "Page to which users are sent to log in.",
        },
      },
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.authenticationsection",
  ],
} as const satisfies Section;
