import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/machineKey",
  reader: "managed",
  level: "MachineToApplication",
  summary: "Keys and algorithms that protect forms tickets, view state and other data of ASP.NET.",
  prose:
    "Session data itself is not protected with these keys. But a user who is sent to another node with other keys is logged off and cannot post a page back: every node of a farm needs the same explicit keys.",
  attributes: {
    validationKey: {
      kind: "string",
      nonEmpty: true,
      trims: true,
      secret: "key",
      pattern: "^(?:AutoGenerate|(?:[0-9A-Fa-f]{2}){20,})(?:,IsolateApps)?(?:,IsolateByAppId)?$",
      patternMeans:
        "AutoGenerate or an even number of at least 40 hexadecimal digits, followed by nothing, ,IsolateApps or ,IsolateByAppId",
      default: "AutoGenerate,IsolateApps",
      iisManager: "Machine Key > Validation key",
      summary: "Key for signatures.",
      prose:
        "A generated key differs between machines and accounts. `IsolateApps` and `IsolateByAppId` change the key for each application; both count letter by letter.",
    },
    decryptionKey: {
      kind: "string",
      nonEmpty: true,
      trims: true,
      secret: "key",
      pattern: "^(?:AutoGenerate|(?:[0-9A-Fa-f]{2})+)(?:,IsolateApps)?(?:,IsolateByAppId)?$",
      patternMeans:
        "AutoGenerate or an even number of hexadecimal digits, followed by nothing, ,IsolateApps or ,IsolateByAppId",
      default: "AutoGenerate,IsolateApps",
      iisManager: "Machine Key > Decryption key",
      summary: "Key for encryption.",
      prose:
        "How many digits it must have depends on the algorithm: 48 for AES and 3DES are usual, 16 for DES. A generated key differs between machines and accounts.",
    },
    validation: {
      kind: "string",
      nonEmpty: true,
      trims: true,
      pattern: "^(?:SHA1|MD5|3DES|AES|HMACSHA256|HMACSHA384|HMACSHA512|alg:[\\s\\S]*)$",
      patternMeans:
        "one of SHA1, MD5, 3DES, AES, HMACSHA256, HMACSHA384 and HMACSHA512, or alg: and the name of an algorithm",
      default: [{ value: "SHA1" }, { value: "HMACSHA256", since: { dotnet: "4.0" } }],
      iisManager: "Machine Key > Validation method",
      summary: "Algorithm for signatures.",
      prose:
        "Letter case counts. The HMACSHA names and `alg:` came with .NET 4. The IIS schema still gives SHA1 as the default, which is why IIS Manager may show another one than ASP.NET uses.",
    },
    decryption: {
      kind: "string",
      nonEmpty: true,
      trims: true,
      pattern: "^(?:Auto|AES|3DES|DES|alg:[\\s\\S]*)$",
      patternMeans: "one of Auto, AES, 3DES and DES, or alg: and the name of an algorithm",
      default: "Auto",
      iisManager: "Machine Key > Encryption method",
      summary: "Algorithm for encryption; Auto chooses it by the length of the key.",
    },
    compatibilityMode: {
      kind: "enum",
      reading: "dotnet-enum",
      // ASP.NET sets it before the section is handed out, but only where no file writes the attribute.
      default: [
        { value: "Framework20SP1" },
        { value: "Framework45", since: { dotnet: "4.5" }, target: "4.5" },
      ],
      summary: "Way of protecting data, named after the version that introduced it.",
      prose:
        "A value that is written counts, whatever `httpRuntime/@targetFramework` says. Applications that share tickets must agree.",
      values: {
        Framework20SP1: { number: 0, summary: "As in .NET 2.0." },
        Framework20SP2: { number: 1, summary: "As in .NET 2.0 SP2, with a random start." },
        Framework45: {
          number: 2,
          since: { dotnet: "4.5" },
          summary: "As in .NET 4.5, with separate keys for each purpose.",
        },
      },
    },
    dataProtectorType: {
      kind: "string",
      dotnetType: true,
      default: "",
      since: { dotnet: "4.5" },
      summary: "Type derived from DataProtector that protects data instead.",
    },
    applicationName: {
      kind: "string",
      default: "",
      since: { dotnet: "4.5" },
      summary: "Name that is mixed into the protection; applications that share data must agree.",
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.machinekeysection",
  ],
} as const satisfies Section;
