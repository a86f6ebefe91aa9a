import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/identity",
  reader: "managed",
  level: "Everywhere",
  summary: "Whether ASP.NET code runs as another Windows user.",
  prose:
    "With impersonation and `sessionState/@useHostingIdentity` false, the session database is reached as the impersonated user. In Integrated mode an application whose web.config impersonates answers with an error unless `system.webServer/validation` says otherwise.",
  whole: true,
  oneOf: [{ needs: ["userName"] }, { bars: ["password"] }, { bars: ["impersonate"] }],
  oneOfMeans: "A password needs the userName it belongs to",
  attributes: {
    impersonate: {
      kind: "boolean",
      default: false,
      iisManager: "Authentication > ASP.NET Impersonation",
      summary: "Whether requests run as the user in userName, or as the one that IIS found.",
    },
    userName: {
      kind: "string",
      default: "",
      iisManager: "Authentication > ASP.NET Impersonation > Specific user",
      summary: "Account to use; empty takes the one that IIS found.",
      prose: "It may also begin with `registry:` and name an encrypted registry value.",
    },
    password: {
      kind: "string",
      secret: "password",
      default: "",
      summary: "Password of that account.",
      prose: "It may also begin with `registry:` and name an encrypted registry value.",
    },
  },
  links: ["https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.identitysection"],
} as const satisfies Section;
