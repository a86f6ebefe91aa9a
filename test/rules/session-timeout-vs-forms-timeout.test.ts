import { testRule } from "./harness.js";

const web = (forms: string, session: string, mode = "Forms") =>
  `<configuration>\n  <system.web>\n    <authentication mode="${mode}">\n      <forms loginUrl="~/login" ${forms} />\n    </authentication>\n    <sessionState ${session} />\n  </system.web>\n</configuration>\n`;

const release = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web>${inside}</system.web></configuration>`;

/** A public report: users come back after half an hour, signed in, with an empty basket. */
const FORMS_OUTLIVE_SESSION = `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.web>
    <authentication mode="Forms">
      <forms loginUrl="~/Login.aspx" timeout="60" slidingExpiration="true" />
    </authentication>
    <sessionState mode="InProc" timeout="20" />
  </system.web>
</configuration>
`;

testRule("session-timeout-vs-forms-timeout", {
  clean: {
    "not in recommended": { files: FORMS_OUTLIVE_SESSION },
    "both defaults": { files: web("", ""), preset: "strict" },
    "the same": { files: web('timeout="60"', 'timeout="60"'), preset: "strict" },
    "the session lasts longer": { files: web('timeout="20"', 'timeout="60"'), preset: "strict" },
    "another way of signing in": {
      files: web('timeout="2880"', "", "Windows"),
      preset: "strict",
    },
    "no sessions": { files: web('timeout="2880"', 'mode="Off"'), preset: "strict" },
    "within the tolerance": {
      files: web('timeout="30"', 'timeout="20"'),
      preset: "strict",
      options: { tolerance: 10 },
    },
    "a transform that corrects the session": {
      files: {
        "Web.config": FORMS_OUTLIVE_SESSION,
        "Web.Release.config": release(
          '<sessionState timeout="60" xdt:Transform="SetAttributes" />',
        ),
      },
      preset: "strict",
    },
    "a transform that corrects sign-in": {
      files: {
        "Web.config": FORMS_OUTLIVE_SESSION,
        "Web.Release.config": release(
          '<authentication><forms timeout="20" xdt:Transform="SetAttributes(timeout)" /></authentication>',
        ),
      },
      preset: "strict",
    },
    "a session without end": {
      files: web('timeout="2880"', 'mode="Custom" customProvider="P" timeout="Infinite"'),
      preset: "strict",
    },
  },
  caught: {
    "sign-in outlives the session": {
      files: FORMS_OUTLIVE_SESSION,
      preset: "strict",
      found: [
        {
          severity: "info",
          at: "60",
          line: 5,
          says: "Sign-in lasts 1 hour (Web.config, line 5), an idle session only 20 minutes (Web.config, line 7).",
        },
      ],
    },
    "old templates write two days": {
      files: web('timeout="2880"', 'mode="InProc"'),
      preset: "strict",
      found: [{ severity: "info", at: "2880", line: 4, says: "the built-in default" }],
    },
    "only the session is written": {
      files: web("", 'timeout="10"'),
      preset: "strict",
      found: [{ severity: "info", at: "10", line: 6, says: "Sign-in lasts 30 minutes" }],
    },
    "the two come from two files": {
      files: {
        "Web.config": web('timeout="60"', 'timeout="60"'),
        "admin/Global.asax": "",
        "admin/Web.config":
          '<configuration>\n  <system.web>\n    <sessionState timeout="20" />\n  </system.web>\n</configuration>\n',
      },
      preset: "strict",
      found: [{ severity: "info", at: "60", line: 4, path: "Web.config" }],
    },
    "longer than sessions in process may last": {
      files: web('timeout="600000"', ""),
      preset: "strict",
      found: [{ severity: "info", at: "600000", line: 4 }],
    },
    "a transform makes it so": {
      files: {
        "Web.config": web('timeout="30"', 'timeout="30"'),
        "Web.Release.config": release(
          '<sessionState timeout="15" xdt:Transform="SetAttributes" />',
        ),
      },
      preset: "strict",
      found: [{ severity: "info", at: "30", line: 4, path: "Web.config", says: "15 minutes" }],
    },
  },
  unjudged: {
    "a token for the session": {
      files: web('timeout="60"', 'timeout="#{Timeout}"'),
      preset: "strict",
      missing: "system.web/sessionState@timeout",
      subjects: ["/"],
    },
    "a token for the way of signing in": {
      files: web('timeout="60"', "", "#{Mode}"),
      preset: "strict",
      missing: "system.web/authentication@mode",
      subjects: ["/"],
    },
  },
});
