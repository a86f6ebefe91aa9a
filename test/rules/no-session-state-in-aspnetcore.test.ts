import { sessionState, testRule } from "./harness.js";

const handler = (path = "*", modules = "AspNetCoreModuleV2") =>
  `<add name="aspNetCore" path="${path}" verb="*" modules="${modules}" resourceType="Unspecified" />`;
const core = (handlers = handler()) =>
  `<handlers>${handlers}</handlers><aspNetCore processPath="dotnet" arguments=".\\Shop.dll" />`;
const web = (server: string, session = '<sessionState mode="StateServer" />') =>
  `<configuration>
  <system.web>
    ${session}
  </system.web>
  ${server}
</configuration>
`;
const inside = (handlers?: string) => `<system.webServer>${core(handlers)}</system.webServer>`;
const published = (path = ".", inherit = "false") =>
  `<location path="${path}" inheritInChildApplications="${inherit}">${inside()}</location>`;
const ASPX = '<add name="Pages" path="*.aspx" verb="*" type="System.Web.UI.PageHandlerFactory" />';

testRule("no-session-state-in-aspnetcore", {
  clean: {
    "no ASP.NET Core": { files: sessionState('mode="StateServer"') },
    "no session settings": { files: web(inside(), "") },
    "a section without a handler": {
      files: web('<system.webServer><aspNetCore processPath="dotnet" /></system.webServer>'),
    },
    "a hybrid with managed handlers": { files: web(inside(handler() + ASPX)) },
    "ASP.NET Core for some paths only": { files: web(inside(handler("api/*"))) },
    "another module": { files: web(inside(handler("*", "httpPlatformHandler"))) },
    "only a child is ASP.NET Core": {
      files: {
        "Web.config": sessionState('mode="StateServer"'),
        "api/Global.asax": "",
        "api/Web.config": web(inside(), ""),
      },
    },
    "only a child is ASP.NET Core, in a location": { files: web(published("api", "true")) },
    "a child of the .NET Framework": {
      files: {
        "Web.config": web(published(), ""),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="StateServer"'),
      },
    },
    "a child that takes the handler out": {
      files: {
        "Web.config": web(inside(), ""),
        "admin/Global.asax": "",
        "admin/Web.config": web(
          '<system.webServer><handlers><remove name="aspNetCore" /></handlers></system.webServer>',
        ),
      },
    },
    "session settings of the server": {
      files: { "Web.config": web(inside(), ""), "srv/web.config": sessionState('timeout="30"') },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
    },
  },
  caught: {
    "beside it": {
      files: web(inside()),
      found: [
        {
          severity: "warning",
          at: "sessionState",
          line: 3,
          says: '"/" runs on ASP.NET Core (Web.config, line 5), which does not read <sessionState>.',
        },
      ],
    },
    "as it is published": {
      files: web(published()),
      found: [{ severity: "warning", at: "sessionState", line: 3 }],
    },
    "the first generation": {
      files: web(inside(handler("*", "AspNetCoreModule"))),
      found: [{ severity: "warning", at: "sessionState", line: 3 }],
    },
    "view state in session": {
      files: web(inside(), '<sessionPageState historySize="5" />'),
      found: [{ severity: "warning", at: "sessionPageState", line: 3 }],
    },
    "in a child application": {
      files: {
        "Web.config": sessionState('mode="InProc"'),
        "api/Global.asax": "",
        "api/Web.config": web(inside()),
      },
      found: [{ severity: "warning", at: "sessionState", line: 3, path: "api/Web.config" }],
    },
    "in the migration preset": {
      files: web(inside()),
      preset: "migration",
      found: [{ severity: "warning", at: "sessionState", line: 3 }],
    },
    "what cannot be read counts too": {
      files: web(inside(), '<sessionState configSource="session.config" />'),
      found: [{ severity: "warning", at: "sessionState", line: 3 }],
    },
    "by a transform": {
      files: {
        "Web.config": web(inside(), ""),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="StateServer" xdt:Transform="Insert" /></system.web></configuration>',
      },
      found: [{ severity: "warning", at: "sessionState", line: 1, path: "Web.Release.config" }],
    },
  },
});
