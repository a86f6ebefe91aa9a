import { APPLICATION_HOST, poolAndSite } from "../fixtures/server.js";
import { testRule } from "./harness.js";

const asp = (session: string) =>
  `<configuration>
  <system.webServer>
    <asp>
      <session ${session} />
    </asp>
  </system.webServer>
</configuration>`;
const OFF = asp('keepSessionIdSecure="false"');

/** A server whose own file says something of `system.webServer`. */
function server(webServer: string, web = "<configuration />", around = (text: string) => text) {
  const made = poolAndSite({ web, applications: { "/admin": "<configuration />" } });
  return {
    ...made,
    files: {
      ...made.files,
      [APPLICATION_HOST]: (made.files[APPLICATION_HOST] ?? "").replace(
        "</configuration>",
        `${around(`<system.webServer>${webServer}</system.webServer>`)}</configuration>`,
      ),
    },
  };
}
const handlers = (inside: string) =>
  `<handlers><add name="StaticFile" path="*" verb="*" modules="StaticFileModule" />${inside}</handlers>`;
const CLASSIC =
  '<add name="ASPClassic" path="*.asp" verb="GET,HEAD,POST" modules="IsapiModule" scriptProcessor="%windir%\\system32\\inetsrv\\asp.dll" />';
const OFF_AT_SERVER = '<asp><session keepSessionIdSecure="false" /></asp>';

testRule("classic-asp-keep-session-id-secure", {
  clean: {
    "the default": { files: "<configuration />" },
    "true, written": { files: asp('keepSessionIdSecure="true"') },
    "another setting of the section": { files: asp('timeout="01:00:00"') },
    "off in the server's file, on in the application's": {
      ...server(OFF_AT_SERVER, asp('keepSessionIdSecure="true"')),
      targets: ["shop/Web.config"],
    },
    "the handlers of the server show no classic ASP": server(handlers("") + OFF_AT_SERVER),
    "the application takes the handler out": server(
      handlers(CLASSIC),
      '<configuration><system.webServer><handlers><remove name="aspclassic" /></handlers><asp><session keepSessionIdSecure="false" /></asp></system.webServer></configuration>',
    ),
    "a handler for another site": server(
      handlers("") + OFF_AT_SERVER,
      undefined,
      (text) =>
        `${text}<location path="Other"><system.webServer><handlers>${CLASSIC}</handlers></system.webServer></location>`,
    ),
  },
  caught: {
    "off in a web.config": {
      files: OFF,
      found: [
        {
          severity: "warning",
          at: "false",
          line: 4,
          path: "Web.config",
          says: "Classic ASP session ids are not marked secure: keepSessionIdSecure is false (Web.config, line 4).",
        },
      ],
    },
    "inherited from the server, told once": {
      ...server(OFF_AT_SERVER),
      found: [
        {
          severity: "warning",
          at: "false",
          line: 18,
          path: APPLICATION_HOST,
          says: "(applicationHost.config, line 18)",
        },
      ],
    },
    "inherited from the parent": {
      files: {
        "Web.config": OFF,
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
      },
      found: [{ severity: "warning", at: "false", line: 4, path: "Web.config", says: "false" }],
    },
    "classic ASP is installed": {
      ...server(handlers(CLASSIC) + OFF_AT_SERVER),
      found: [{ severity: "warning", at: "false", line: 18, path: APPLICATION_HOST }],
    },
    "in a location for the site": {
      ...server(
        "",
        undefined,
        () =>
          `<location path="Shop"><system.webServer>${OFF_AT_SERVER}</system.webServer></location>`,
      ),
      found: [{ severity: "warning", at: "false", line: 18, path: APPLICATION_HOST }],
    },
    "the preset for classic ASP": {
      files: OFF,
      preset: "classic-asp",
      found: [{ severity: "warning", at: "false", line: 4 }],
    },
    "the preset of STIG": {
      files: OFF,
      preset: "stig",
      found: [{ severity: "warning", at: "false", line: 4 }],
    },
    "a handler in a list of the application only says nothing of the server": {
      files: OFF.replace("<asp>", `${handlers("")}<asp>`),
      found: [{ severity: "warning", at: "false", line: 4 }],
    },
  },
  unjudged: {
    "what the reader refuses": {
      files: asp('keepSessionIdSecure="no"'),
      missing: "system.webServer/asp/session@keepSessionIdSecure",
      subjects: ["/"],
    },
    "a value that deployment fills in": {
      files: asp('keepSessionIdSecure="#{Secure}"'),
      missing: "system.webServer/asp/session@keepSessionIdSecure",
      subjects: ["/"],
    },
  },
});
