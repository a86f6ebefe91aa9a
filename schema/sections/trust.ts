import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/trust",
  reader: "managed",
  level: "MachineToApplication",
  summary: "Code access security under which the application runs.",
  attributes: {
    level: {
      kind: "string",
      required: true,
      nonEmpty: true,
      default: "Full",
      iisManager: ".NET Trust Levels > Trust level",
      summary: "Name of the trust level: Full, High, Medium, Low, Minimal or one of your own.",
      prose:
        "Below Medium the session modes StateServer and SQLServer do not start. The section must write it, even where it only wants something else.",
    },
    originUrl: {
      kind: "string",
      default: "",
      summary: "Address to which the application may connect below full trust.",
    },
    processRequestInApplicationTrust: {
      kind: "boolean",
      default: true,
      summary: "Whether requests run with the rights of the application.",
    },
    legacyCasModel: {
      kind: "boolean",
      default: false,
      since: { dotnet: "4.0" },
      summary: "Whether code access security works as before .NET 4.",
    },
    permissionSetName: {
      kind: "string",
      default: "ASP.Net",
      since: { dotnet: "4.0" },
      summary: "Name of the permission set in the policy file.",
    },
    hostSecurityPolicyResolverType: {
      kind: "string",
      dotnetType: true,
      default: "",
      since: { dotnet: "4.0" },
      summary: "Type that decides the rights of each assembly.",
    },
  },
  links: ["https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.trustsection"],
} as const satisfies Section;
