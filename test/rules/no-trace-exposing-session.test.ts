import { testRule } from "./harness.js";

const web = (trace: string, rest = "") =>
  `<configuration>\n  <system.web>\n    <trace ${trace} />\n    ${rest}\n  </system.web>\n</configuration>\n`;
const OPEN = 'enabled="true" localOnly="false"';
const release = (attributes: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><trace ${attributes} /></system.web></configuration>`;
const transformed = (attributes: string) => ({
  "Web.config": web(OPEN),
  "Web.Release.config": release(attributes),
});

testRule("no-trace-exposing-session", {
  clean: {
    "nothing written": { files: "<configuration><system.web /></configuration>", preset: "cis" },
    off: { files: web('enabled="false" localOnly="false"'), preset: "stig" },
    "not switched on": { files: web('localOnly="false"'), preset: "cis" },
    "on for the server itself, by default": { files: web('enabled="true"') },
    "on for the server itself, as written": { files: web('enabled="true" localOnly="true"') },
    "no sessions": { files: web(OPEN, '<sessionState mode="Off" />') },
    "the machine is marked as retail": {
      files: {
        "Web.config": web(OPEN),
        "srv/machine.config":
          '<configuration><system.web><deployment retail="true" /></system.web></configuration>',
      },
      targets: ["Web.config"],
      configuration: { server: { machineConfig: "srv/machine.config" } },
    },
    "a transform switches it off": {
      files: transformed('enabled="false" xdt:Transform="SetAttributes"'),
    },
    "a transform closes it": {
      files: transformed('xdt:Transform="RemoveAttributes(localOnly)"'),
    },
    "a transform takes it out": { files: transformed('xdt:Transform="Remove"') },
    "a token may switch it off": {
      files: transformed('enabled="#{Trace}" xdt:Transform="SetAttributes(enabled)"'),
    },
  },
  caught: {
    "open to everybody": {
      files: web(OPEN),
      found: [
        { severity: "error", at: "true", line: 3, says: "localOnly is false (Web.config, line 3)" },
      ],
    },
    "the two come from two files": {
      files: {
        "Web.config": web('localOnly="false"'),
        "admin/Global.asax": "",
        "admin/Web.config": web('enabled="true"'),
      },
      found: [{ severity: "error", at: "true", line: 3, path: "admin/Web.config" }],
    },
    "in a <location> of a child application": {
      files: {
        "Web.config":
          '<configuration>\n  <location path="admin">\n    <system.web>\n      <trace localOnly="false" enabled="TRUE" />\n    </system.web>\n  </location>\n</configuration>\n',
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
      },
      found: [{ severity: "error", at: "TRUE", line: 4 }],
    },
    "the server itself only, in cis": {
      files: web('enabled="true"'),
      preset: "cis",
      found: [{ severity: "warning", at: "true", line: 3, says: "for the server itself" }],
    },
    "open, in stig": {
      files: web(OPEN),
      preset: "stig",
      found: [{ severity: "error", at: "true", line: 3 }],
    },
    "closed by a transform, in stig": {
      files: transformed('localOnly="true" xdt:Transform="SetAttributes"'),
      preset: "stig",
      found: [{ severity: "warning", at: "true", line: 3, path: "Web.config" }],
    },
    "opened by a transform": {
      files: {
        "Web.config": web('enabled="false"'),
        "Web.Release.config": release(`${OPEN} xdt:Transform="SetAttributes"`),
      },
      found: [{ severity: "error", at: "true", line: 1, path: "Web.Release.config" }],
    },
  },
  unjudged: {
    "a token": {
      files: web('enabled="#{Trace}" localOnly="false"'),
      missing: "system.web/trace@enabled",
      subjects: ["/"],
    },
  },
});
