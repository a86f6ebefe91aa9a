import { sessionState, testRule } from "./harness.js";

const PATH = "srv/applicationHost.config";
const server = (text: string) => ({
  files: { [PATH]: text, "Web.config": "<configuration />" },
  configuration: { server: { applicationHost: PATH } },
});
const found = (at: string, line: number, says: string) => [
  { severity: "warning" as const, at, line, path: PATH, says },
];

testRule("no-session-section-in-application-host", {
  clean: {
    "sections of IIS": server(
      "<configuration><system.webServer><modules /></system.webServer></configuration>",
    ),
    "other sections of ASP.NET": server(
      '<configuration><system.web><compilation debug="true" /></system.web></configuration>',
    ),
    "an element that sets nothing": server(
      "<configuration><system.web><sessionState /></system.web></configuration>",
    ),
    "classic ASP has its sessions there": server(
      '<configuration><system.webServer><asp><session timeout="00:10:00" /></asp></system.webServer></configuration>',
    ),
    "the root Web.config": {
      files: { "srv/web.config": sessionState('timeout="30"'), "Web.config": "<configuration />" },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
    },
    "the web.config of an application": { files: sessionState('timeout="30"') },
    "machine.config": {
      files: { "machine.config": sessionState('timeout="30"'), "Web.config": "<configuration />" },
      configuration: { server: { machineConfig: "machine.config" } },
    },
    "the registration of the section": server(
      '<configuration><configSections><sectionGroup name="system.web"><section name="sessionState" /></sectionGroup></configSections></configuration>',
    ),
  },
  caught: {
    "for the whole server": {
      ...server(sessionState('mode="StateServer" timeout="30"')),
      found: found(
        "sessionState",
        3,
        "IIS Manager and appcmd show this <sessionState>, but it changes nothing: ASP.NET reads machine.config, the root Web.config and web.config files, and never applicationHost.config. appcmd without /commit:WEBROOT writes here.",
      ),
    },
    "for one site": {
      ...server(`<configuration>
  <location path="Shop/admin">
    <system.web><sessionState mode="SQLServer" sqlConnectionString="Server=SQL01;Password=tulip" /></system.web>
  </location>
</configuration>`),
      found: found(
        "sessionState",
        3,
        'show this <sessionState> for "Shop/admin", but it changes nothing',
      ),
    },
    "with locks, which are no settings": {
      ...server(sessionState('timeout="30" lockAttributes="mode" lockItem="true"')),
      found: found("sessionState", 3, "show this <sessionState>, but it changes nothing"),
    },
    "a provider alone": {
      ...server(
        sessionState(
          "",
          '<providers><add name="Redis" type="Contoso.Store, Contoso" /></providers>',
        ),
      ),
      found: found("sessionState", 3, "<sessionState>"),
    },
    "view states in session": {
      ...server(
        '<configuration>\n  <system.web>\n    <sessionPageState historySize="3" />\n  </system.web>\n</configuration>',
      ),
      found: found("sessionPageState", 3, "show this <sessionPageState>"),
    },
    "the switch of the session cookie": {
      ...server(
        '<configuration>\n  <system.web>\n    <httpCookies requireSSL="true" />\n  </system.web>\n</configuration>',
      ),
      found: found("httpCookies", 3, "show this <httpCookies>"),
    },
    "two sections": {
      ...server(
        '<configuration>\n  <system.web>\n    <sessionPageState historySize="3" />\n    <sessionState timeout="30" />\n  </system.web>\n</configuration>',
      ),
      found: [...found("sessionPageState", 3, "Set it"), ...found("sessionState", 4, "Set it")],
    },
    "the server and a site": {
      ...server(`<configuration>
  <system.web><sessionState timeout="30" /></system.web>
  <location path="Shop">
    <system.web><sessionState timeout="40" /></system.web>
  </location>
</configuration>`),
      found: [
        ...found("sessionState", 2, "Set it in the root Web.config"),
        ...found("sessionState", 4, 'Set it in the web.config of "Shop"'),
      ],
    },
    "given by its name alone": {
      files: { "backup/applicationHost.config": sessionState('timeout="30"') },
      found: [
        {
          severity: "warning",
          at: "sessionState",
          line: 3,
          path: "backup/applicationHost.config",
        },
      ],
    },
  },
});
