import { testRule } from "./harness.js";

const web = (level: string, mode = "StateServer", more = "") =>
  `<configuration>
  <system.web>
    <sessionState mode="${mode}" />
    <trust level="${level}" />
  </system.web>${more}
</configuration>
`;

testRule("session-trust-level", {
  clean: {
    "a transform takes the level out": {
      files: {
        "Web.config":
          '<configuration><system.web><trust level="Low" /><sessionState mode="StateServer" /></system.web></configuration>',
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><trust xdt:Transform="Remove" /></system.web></configuration>',
      },
    },
    ...Object.fromEntries(
      ["Full", "High", "Medium"].map((level) => [`level ${level}`, { files: web(level) }]),
    ),
    "a level of somebody else": { files: web("WSS_Minimal") },
    "a name that ASP.NET does not know": { files: web("low") },
    "in process": { files: web("Low", "InProc") },
    "mode Custom": { files: web("Low", "Custom") },
    "mode Off": { files: web("Minimal", "Off") },
    "the built-in default": {
      files:
        '<configuration><system.web><sessionState mode="StateServer" /></system.web></configuration>',
    },
    "raised by the child": {
      files: {
        "Web.config": web("Low", "InProc"),
        "admin/Global.asax": "",
        "admin/Web.config": web("Medium"),
      },
    },
    "ASP.NET Core": {
      files: web(
        "Low",
        "StateServer",
        '<system.webServer><aspNetCore processPath="a" /></system.webServer>',
      ),
    },
  },
  caught: {
    ...Object.fromEntries(
      ["Low", "Minimal"].flatMap((level) =>
        ["StateServer", "SQLServer"].map((mode) => [
          `level ${level}, mode ${mode}`,
          {
            files: web(level, mode),
            found: [
              {
                severity: "error" as const,
                at: level,
                line: 4,
                says: `Trust level ${level} (Web.config, line 4) is too low for mode ${mode} (Web.config, line 3).`,
              },
            ],
          },
        ]),
      ),
    ),
    "from the root Web.config": {
      files: {
        "Web.config":
          '<configuration>\n  <system.web>\n    <sessionState mode="SQLServer" />\n  </system.web>\n</configuration>\n',
        "srv/web.config":
          '<configuration><location allowOverride="false"><system.web><trust level="Low" /></system.web></location></configuration>',
      },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
      targets: ["Web.config", "srv/web.config"],
      found: [{ severity: "error", at: "Low", line: 1, path: "srv/web.config" }],
    },
    "inherited by a child application": {
      files: {
        "Web.config": web("Low", "InProc"),
        "admin/Global.asax": "",
        "admin/Web.config":
          '<configuration><system.web><sessionState mode="StateServer" /></system.web></configuration>',
      },
      found: [{ severity: "error", at: "Low", line: 4, path: "Web.config" }],
    },
  },
  unjudged: {
    "a level that deployment fills in": {
      files: web("#{Trust}"),
      missing: "system.web/trust@level",
      subjects: ["/"],
    },
  },
});
