import { sessionState, testRule } from "./harness.js";

const NOTHING = "<configuration>\n  <system.web />\n</configuration>\n";
const release = (attributes: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState ${attributes} /></system.web></configuration>`;

testRule("session-timeout-max", {
  clean: {
    "not in recommended": { files: sessionState('timeout="600"') },
    "an hour, in strict": { files: sessionState('timeout="60"'), preset: "strict" },
    "half an hour, in security": { files: sessionState('timeout="30"'), preset: "security" },
    "the default, in cis": { files: NOTHING, preset: "cis" },
    "a quarter of an hour, in stig": { files: sessionState('timeout="15"'), preset: "stig" },
    "no sessions": { files: sessionState('mode="Off" timeout="600"'), preset: "stig" },
    "ASP.NET Core, where nothing is written": {
      files:
        '<configuration><system.webServer><aspNetCore processPath="dotnet" arguments="shop.dll" /></system.webServer></configuration>',
      preset: "stig",
    },
    "a max of one's own": {
      files: sessionState('timeout="240"'),
      preset: "strict",
      options: { max: 240 },
    },
    "what the mode refuses is another finding": {
      files: sessionState('mode="StateServer" timeout="525601"'),
      preset: "security",
    },
    "what the store cannot take is another finding": {
      files: sessionState('mode="SQLServer" timeout="Infinite"'),
      preset: "security",
    },
    "a transform that corrects it": {
      files: {
        "Web.config": sessionState('timeout="600"'),
        "Web.Release.config": release('timeout="15" xdt:Transform="SetAttributes"'),
      },
      preset: "stig",
    },
    "a transform that takes it back to the default": {
      files: {
        "Web.config": sessionState('timeout="600"'),
        "Web.Release.config": release('xdt:Transform="RemoveAttributes(timeout)"'),
      },
      preset: "cis",
    },
  },
  caught: {
    "above an hour, in strict": {
      files: sessionState('timeout="61"'),
      preset: "strict",
      found: [{ severity: "warning", at: "61", line: 3, says: "live for 1 hour 1 minute" }],
    },
    "above half an hour, in security": {
      files: sessionState('timeout="31"'),
      preset: "security",
      found: [{ severity: "warning", at: "31", line: 3, says: "the policy allows 30 minutes" }],
    },
    "above the default, in cis": {
      files: sessionState('timeout="21"'),
      preset: "cis",
      found: [{ severity: "warning", at: "21", line: 3 }],
    },
    "the default, in stig": {
      files: NOTHING,
      preset: "stig",
      found: [
        { severity: "error", at: "system.web", line: 2, says: "20 minutes (the built-in default)" },
      ],
    },
    "a year in a database, a token for the mode": {
      files: sessionState('mode="#{Mode}" timeout="525600"'),
      preset: "security",
      found: [{ severity: "warning", at: "525600", line: 3, says: "365 days" }],
    },
    "longer than in process, in a database": {
      files: sessionState('mode="SQLServer" timeout="525601"'),
      preset: "security",
      found: [{ severity: "warning", at: "525601", line: 3 }],
    },
    "inherited, told once": {
      files: {
        "Web.config": sessionState('timeout="45"'),
        "admin/Global.asax": "",
        "admin/Web.config": NOTHING,
      },
      preset: "security",
      found: [{ severity: "warning", at: "45", line: 3, path: "Web.config" }],
    },
    "in a <location> of a child application": {
      files: {
        "Web.config":
          '<configuration>\n  <location path="admin">\n    <system.web>\n      <sessionState timeout="90" />\n    </system.web>\n  </location>\n</configuration>\n',
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
      },
      preset: "security",
      found: [{ severity: "warning", at: "90", line: 4 }],
    },
    "a transform that leaves it too long": {
      files: {
        "Web.config": sessionState('timeout="600"'),
        "Web.Release.config": release('xdt:Transform="RemoveAttributes(timeout)"'),
      },
      preset: "stig",
      found: [
        { severity: "error", at: "sessionState", line: 3, path: "Web.config", says: "Release" },
        { severity: "error", at: "600", line: 3, path: "Web.config" },
      ],
    },
  },
  unjudged: {
    "a token": {
      files: sessionState('timeout="#{Timeout}"'),
      preset: "stig",
      missing: "system.web/sessionState@timeout",
      subjects: ["/"],
    },
    "too long for some modes, and a token for the mode": {
      files: sessionState('mode="#{Mode}" timeout="525601"'),
      preset: "security",
      missing: "system.web/sessionState@mode",
      subjects: ["/"],
    },
  },
});
