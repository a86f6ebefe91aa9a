import { expect, test } from "vitest";
import { messageText } from "../../src/message.js";
import {
  addHttpModule,
  addModule,
  ASYNC_TYPE,
  BUILT_IN_TYPE,
  inPool,
  remove,
  replaced,
  transformOf,
  webConfig,
} from "../fixtures/modules.js";
import { APPLICATION_HOST } from "../fixtures/server.js";
import { lintCase, testRule } from "./harness.js";

const MODE = 'mode="StateServer"';
const SQL =
  '<add name="Sql" type="Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync, A" />';
const removed = { session: MODE, integrated: remove };

testRule("session-module-present", {
  clean: {
    "a transform switches sessions off": {
      files: {
        "Web.config": webConfig({ session: 'timeout="20"', integrated: remove }),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="Off" xdt:Transform="SetAttributes(mode)" /></system.web></configuration>',
      },
    },
    "no list of its own": { files: webConfig({ session: MODE }) },
    "mode Off": { files: webConfig({ session: 'mode="Off"', integrated: remove }) },
    "the asynchronous module in its place": {
      files: webConfig({ session: MODE, integrated: replaced }),
    },
    "a module of somebody else in its place": {
      files: webConfig({
        session: MODE,
        integrated: remove + addModule("Heavysoft.Web.SessionState.SossSessionStateModule", ""),
      }),
    },
    "a module of somebody else under another name": {
      files: webConfig({
        session: MODE,
        integrated: remove + addModule("Contoso.ContosoSessionStateModule, Contoso", "", "Own"),
      }),
    },
    "a sign-in module with a name like it": {
      files: webConfig({
        session: MODE,
        integrated: addModule(
          "System.IdentityModel.Services.SessionAuthenticationModule",
          "",
          "SessionAuthenticationModule",
        ),
      }),
    },
    "letter case counts in modules": {
      files: webConfig({ session: MODE, integrated: '<remove name="session" />' }),
    },
    "a list that the pool does not read": inPool("Classic", removed),
    "a Classic list that an Integrated pool does not read": inPool("Integrated", {
      session: MODE,
      classic: remove,
    }),
    "a Classic list that Integrated mode passes over": {
      files: webConfig({
        session: MODE,
        classic: remove,
        more: '<validation validateIntegratedModeConfiguration="false" />',
      }),
    },
    "a server without the module": inPool("Integrated", removed, {
      list: addModule("", "", "Static"),
    }),
    "put back by a child, taken out by a parent": {
      files: {
        "Web.config": webConfig({ session: 'mode="Off"', integrated: remove }),
        "admin/Global.asax": "",
        "admin/Web.config": webConfig({ session: MODE, integrated: addModule(BUILT_IN_TYPE) }),
      },
    },
    "a location that children do not inherit": {
      files: {
        "Web.config": `<configuration><location path="." inheritInChildApplications="false">
          <system.web><sessionState mode="Off" /></system.web>
          <system.webServer><modules><remove name="Session" /></modules></system.webServer>
        </location></configuration>`,
        "admin/Global.asax": "",
        "admin/Web.config": webConfig({ session: MODE }),
      },
    },
    "two that never run together": {
      files: webConfig({
        session: MODE,
        integrated:
          remove +
          addModule(BUILT_IN_TYPE, "managedHandler,runtimeVersionv2.0") +
          addModule(ASYNC_TYPE, "managedHandler,runtimeVersionv4.0", "SessionAsync"),
      }),
    },
    "a second one for Classic mode": {
      files: webConfig({
        session: MODE,
        integrated: addModule(ASYNC_TYPE, "classicMode", "SessionAsync"),
      }),
    },
    "ASP.NET Core": {
      files: webConfig({
        session: MODE,
        integrated: remove,
        more: '<aspNetCore processPath="a" />',
      }),
    },
    "a pool without managed code": inPool("Integrated", removed, { runtime: "" }),
    "a transform puts it back": {
      files: {
        "Web.config": webConfig(removed),
        "Web.Release.config": transformOf(
          '<modules><remove name="Session" xdt:Transform="Remove" xdt:Locator="Match(name)" /></modules>',
        ),
      },
    },
    "cleared and listed anew": {
      files: webConfig({
        session: MODE,
        integrated: `<clear />${addModule(BUILT_IN_TYPE)}`,
        classic: `<clear />${addHttpModule(BUILT_IN_TYPE)}`,
      }),
    },
  },
  caught: {
    "taken out beside an API of ASP.NET Core": {
      files: webConfig({
        session: MODE,
        integrated: remove,
        more: '<handlers><add name="aspNetCore" path="api/*" verb="*" modules="AspNetCoreModuleV2" /></handlers><aspNetCore processPath="a" />',
      }),
      found: [{ severity: "error", at: "remove", line: 7, says: "without a session module" }],
    },
    "taken out": {
      files: webConfig(removed),
      found: [
        {
          severity: "error",
          at: "remove",
          line: 7,
          says: '<remove name="Session" /> leaves "/" without a session module, though the mode is StateServer. It is in system.webServer/modules (Web.config, line 7).',
        },
      ],
    },
    "taken out, and nothing says that sessions are used": {
      files: webConfig({ integrated: remove }),
      found: [{ severity: "warning", at: "remove", line: 7, says: "though the mode is InProc" }],
    },
    "taken out, and pages use it": {
      files: webConfig({ integrated: remove }).replace(
        "<system.web>",
        '<system.web><pages enableSessionState="true" />',
      ),
      found: [{ severity: "error", at: "remove", line: 7 }],
    },
    "cleared away": {
      files: webConfig({ session: MODE, integrated: `<clear />${addModule("A.B", "", "C")}` }),
      found: [{ severity: "error", at: "clear", line: 7, says: "<clear /> leaves" }],
    },
    "in a pool that is known": {
      ...inPool("Integrated", removed, { list: addModule(BUILT_IN_TYPE) }),
      found: [
        {
          severity: "error",
          at: "remove",
          line: 7,
          path: "shop/Web.config",
          says: 'leaves "Shop"',
        },
      ],
    },
    "in a Classic pool": {
      ...inPool("Classic", { session: MODE, classic: '<remove name="session" />' }),
      found: [
        {
          severity: "error",
          at: "remove",
          line: 4,
          path: "shop/Web.config",
          says: "system.web/httpModules",
        },
      ],
    },
    "only in the Classic list, and no pool is known": {
      files: webConfig({ session: MODE, classic: "<clear />" }),
      found: [
        {
          severity: "warning",
          at: "clear",
          line: 4,
          says: "in Integrated mode IIS refuses this list",
        },
      ],
    },
    "in a Classic pool, and the root Web.config is at hand": {
      ...inPool("Classic", { session: MODE, classic: remove }),
      files: {
        ...inPool("Classic", { session: MODE, classic: remove }).files,
        "srv/web.config": `<configuration><system.web><httpModules>${addHttpModule(BUILT_IN_TYPE)}</httpModules></system.web></configuration>`,
      },
      configuration: {
        ...inPool("Classic", {}).configuration,
        server: { applicationHost: APPLICATION_HOST, rootWebConfig: "srv/web.config" },
      },
      found: [{ severity: "error", at: "remove", line: 4, path: "shop/Web.config" }],
    },
    "by applicationHost.config for one site": {
      ...inPool("Integrated", { session: MODE }),
      files: Object.fromEntries(
        Object.entries(inPool("Integrated", { session: MODE }).files).map(([path, text]) => [
          path,
          path === APPLICATION_HOST
            ? text.replace(
                "</configuration>",
                `<location path="Shop"><system.webServer><modules>${remove}</modules></system.webServer></location></configuration>`,
              )
            : text,
        ]),
      ),
      targets: ["shop/Web.config", APPLICATION_HOST],
      found: [{ severity: "error", at: "remove", line: 15, path: APPLICATION_HOST }],
    },
    "in a child application that inherits it": {
      files: {
        "Web.config": webConfig({ session: 'mode="Off"', integrated: remove }),
        "admin/Global.asax": "",
        "admin/Web.config": webConfig({ session: 'mode="InProc"' }),
      },
      found: [{ severity: "error", at: "remove", line: 7, path: "Web.config", says: '"/admin"' }],
    },
    "by a transform": {
      files: {
        "Web.config": webConfig({ session: MODE, integrated: addModule("A.B", "", "C") }),
        "Web.Release.config": transformOf(
          '<modules><remove name="Session" xdt:Transform="Insert" /></modules>',
        ),
      },
      found: [{ severity: "error", at: "remove", line: 1, path: "Web.Release.config" }],
    },
    "the other half of what a package does": {
      files: webConfig({
        session: 'mode="Custom" customProvider="Sql"',
        providers: SQL,
        integrated: remove,
      }),
      found: [
        {
          severity: "error",
          at: "remove",
          line: 7,
          says: "the package Microsoft.AspNet.SessionState.SessionStateModule, which Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync needs, adds it",
        },
      ],
    },
    "a second one beside the server's": {
      files: webConfig({
        session: 'mode="InProc"',
        integrated: addModule(ASYNC_TYPE, "managedHandler", "SessionAsync"),
      }),
      found: [
        {
          severity: "error",
          at: ASYNC_TYPE,
          line: 7,
          says: 'The package Microsoft.AspNet.SessionState.SessionStateModule puts <remove name="Session" /> before its module: that line is missing here.',
        },
      ],
    },
    "a second one beside one in a file": {
      ...inPool(
        "Integrated",
        { session: 'mode="InProc"', integrated: addModule(ASYNC_TYPE, "", "SessionAsync") },
        { list: addModule(BUILT_IN_TYPE) },
      ),
      found: [
        {
          severity: "error",
          at: ASYNC_TYPE,
          line: 7,
          path: "shop/Web.config",
          says: '"Session" is System.Web.SessionState.SessionStateModule (applicationHost.config, line 15), "SessionAsync" is',
        },
      ],
    },
    "added without being removed": {
      files: webConfig({ session: MODE, integrated: addModule("Contoso.Session, Contoso") }),
      found: [{ severity: "warning", at: "Session", line: 7, says: "error 500.19, 0x800700b7" }],
    },
  },
  unjudged: {
    "a mode that deployment fills in": {
      files: webConfig({ session: 'mode="#{Mode}"', integrated: remove }),
      missing: "system.web/sessionState@mode",
      subjects: ["/"],
    },
    "a list in a file that is not at hand": {
      files: webConfig({ session: MODE, attributes: ' configSource="modules.config"' }),
      missing: "system.webServer/modules",
      subjects: ["/"],
    },
  },
});

test("pain 13: Session state can only be used when enableSessionState is set to true", () => {
  const { diagnostics } = lintCase("session-module-present", {
    files: webConfig({ session: 'mode="InProc" timeout="60"', integrated: remove }),
  });
  expect(diagnostics.map(({ message }) => messageText(message))).toEqual([
    '<remove name="Session" /> leaves "/" without a session module, though the mode is InProc. It is in system.webServer/modules (Web.config, line 7). Every use of Session fails: "Session state can only be used when enableSessionState is set to true, either in a configuration file or in the Page directive." (The pool is taken to be in Integrated mode, the default.) Take that line out, or add a session module after it; without sessions write mode="Off".',
  ]);
});
