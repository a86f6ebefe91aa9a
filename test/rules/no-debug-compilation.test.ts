import { testRule } from "./harness.js";

const web = (attributes: string) =>
  `<configuration>\n  <system.web>\n    <compilation ${attributes} />\n  </system.web>\n</configuration>\n`;
const DEBUG = 'debug="true" targetFramework="4.8"';
const transform = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n  <system.web>\n    ${inside}\n  </system.web>\n</configuration>\n`;
const with_ = (name: string, inside: string) => ({
  "Web.config": web(DEBUG),
  [name]: transform(inside),
});
const machine = (deployment: string) => ({
  files: {
    "Web.config": web(DEBUG),
    "srv/machine.config": `<configuration>\n  <system.web>\n    ${deployment}\n  </system.web>\n</configuration>\n`,
  },
  targets: ["Web.config", "srv/machine.config"],
  configuration: { server: { machineConfig: "srv/machine.config" } },
});

testRule("no-debug-compilation", {
  clean: {
    "not in recommended": { files: web(DEBUG) },
    "nothing written": { files: web('targetFramework="4.8"'), preset: "cis" },
    off: { files: web('debug="false"'), preset: "stig" },
    "the release takes the attribute out": {
      files: with_("Web.Release.config", '<compilation xdt:Transform="RemoveAttributes(debug)" />'),
      preset: "cis",
    },
    "the release takes out all attributes": {
      files: with_("Web.Release.config", '<compilation xdt:Transform="RemoveAttributes" />'),
      preset: "stig",
    },
    "the release sets it": {
      files: with_(
        "Web.Release.config",
        '<compilation debug="false" xdt:Transform="SetAttributes(debug)" />',
      ),
      preset: "cis",
    },
    "the release exchanges the section": {
      files: with_(
        "Web.Release.config",
        '<compilation targetFramework="4.8" xdt:Transform="Replace" />',
      ),
      preset: "cis",
    },
    "the build for developing": {
      files: {
        "Web.config": web('debug="false"'),
        "Web.Debug.config": transform('<compilation debug="true" xdt:Transform="SetAttributes" />'),
      },
      preset: "cis",
    },
    "the machine is marked as retail": {
      ...machine('<deployment retail="true" />'),
      preset: "cis",
    },
    "no machine.config at hand": { files: web('debug="false"'), preset: "cis" },
    "the retail switch is no business of STIG": {
      files: {
        "Web.config": web('debug="false"'),
        "srv/machine.config": "<configuration><system.web /></configuration>",
      },
      targets: ["Web.config"],
      configuration: { server: { machineConfig: "srv/machine.config" } },
      preset: "stig",
    },
  },
  caught: {
    "no transform": {
      files: web(DEBUG),
      preset: "stig",
      found: [{ severity: "warning", at: "true", line: 3, says: '"/" is compiled for debugging' }],
    },
    "a transform that says nothing of it": {
      files: with_("Web.Release.config", '<trace enabled="false" xdt:Transform="Insert" />'),
      preset: "cis",
      found: [{ severity: "warning", at: "true", line: 3, path: "Web.config" }],
    },
    "a transform that takes out something else": {
      files: with_(
        "Web.Release.config",
        '<compilation xdt:Transform="RemoveAttributes(targetFramework)" />',
      ),
      preset: "cis",
      found: [{ severity: "warning", at: "true", line: 3, path: "Web.config" }],
    },
    "one build is right, another is not": {
      files: {
        ...with_("Web.Release.config", '<compilation xdt:Transform="RemoveAttributes(debug)" />'),
        "Web.Staging.config": transform('<trace enabled="false" xdt:Transform="Insert" />'),
      },
      preset: "cis",
      found: [
        { severity: "warning", at: "true", line: 3, path: "Web.config", says: '"/ (Staging)"' },
      ],
    },
    "switched on by a transform": {
      files: {
        "Web.config": web('debug="false"'),
        "Web.Release.config": transform(
          '<compilation debug="True" xdt:Transform="SetAttributes" />',
        ),
      },
      preset: "stig",
      found: [{ severity: "warning", at: "True", line: 3, path: "Web.Release.config" }],
    },
    "debugging, and a machine that is not marked": {
      ...machine('<deployment retail="false" />'),
      preset: "cis",
      found: [
        { severity: "warning", at: "true", line: 3, path: "Web.config" },
        {
          severity: "warning",
          at: "false",
          line: 3,
          path: "srv/machine.config",
          says: "CIS wants",
        },
      ],
    },
    "a machine that says nothing, told once for all its applications": {
      files: {
        "Web.config": web('debug="false"'),
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
        "srv/machine.config": "<configuration>\n  <system.web />\n</configuration>\n",
      },
      targets: ["Web.config", "admin/Web.config", "srv/machine.config"],
      configuration: { server: { machineConfig: "srv/machine.config" } },
      preset: "cis",
      found: [
        {
          severity: "warning",
          at: "configuration",
          line: 1,
          path: "srv/machine.config",
          says: "the built-in default",
        },
      ],
    },
  },
  unjudged: {
    "a token": {
      files: web('debug="#{Debug}"'),
      preset: "cis",
      missing: "system.web/compilation@debug",
      subjects: ["/"],
    },
  },
});
