import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/httpModules",
  reader: "managed",
  level: "Everywhere",
  summary: "The modules that take part in every request of an application in Classic mode.",
  prose:
    "In Integrated mode the list in `system.webServer/modules` counts instead, and entries here are an error by default. The root web.config registers `Session`; without it there is no session state. The section may stand in any folder, but only what the application's root says is read.",
  collection: {
    key: ["name"],
    ignoreKeyCase: true,
    duplicates: "equal-accepted",
    remove: "remove",
    clear: "clear",
    removeAbsent: "refused",
    stock: {
      at: "rootWeb",
      entries: [
        { name: "OutputCache", type: "System.Web.Caching.OutputCacheModule" },
        { name: "Session", type: "System.Web.SessionState.SessionStateModule" },
        { name: "WindowsAuthentication", type: "System.Web.Security.WindowsAuthenticationModule" },
        { name: "FormsAuthentication", type: "System.Web.Security.FormsAuthenticationModule" },
        {
          name: "PassportAuthentication",
          type: "System.Web.Security.PassportAuthenticationModule",
        },
        { name: "RoleManager", type: "System.Web.Security.RoleManagerModule" },
        { name: "UrlAuthorization", type: "System.Web.Security.UrlAuthorizationModule" },
        { name: "FileAuthorization", type: "System.Web.Security.FileAuthorizationModule" },
        {
          name: "AnonymousIdentification",
          type: "System.Web.Security.AnonymousIdentificationModule",
        },
        { name: "Profile", type: "System.Web.Profile.ProfileModule" },
        {
          name: "ErrorHandlerModule",
          type: "System.Web.Mobile.ErrorHandlerModule, System.Web.Mobile, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a",
        },
        {
          name: "ServiceModel",
          type: "System.ServiceModel.Activation.ServiceHttpModule, System.ServiceModel.Activation, Version=4.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35",
        },
        { name: "UrlRoutingModule-4.0", type: "System.Web.Routing.UrlRoutingModule" },
        {
          name: "ScriptModule-4.0",
          type: "System.Web.Handlers.ScriptModule, System.Web.Extensions, Version=4.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35",
        },
      ],
    },
    add: {
      add: {
        summary: "One module.",
        attributes: {
          name: {
            kind: "string",
            required: true,
            nonEmpty: true,
            summary: "Name of the module; letter case does not count.",
            prose:
              "`Session_Start` and `Session_End` of global.asax are found by the module name `Session`. Removing a name that is not there is an error, and DefaultAuthentication can neither be added nor removed.",
          },
          type: {
            kind: "string",
            required: true,
            dotnetType: true,
            summary: "Type that implements IHttpModule.",
          },
        },
      },
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.httpmodulessection",
  ],
} as const satisfies Section;
