import { testRule } from "./harness.js";

const web = (attributes: string, rest = "") =>
  `<configuration>\n  <system.web>\n    <sessionPageState ${attributes} />\n    ${rest}\n  </system.web>\n</configuration>\n`;
const proven = { viewStateInSession: true };

testRule("session-page-state-history-size", {
  clean: {
    "nothing written": {
      files: "<configuration><system.web /></configuration>",
      options: proven,
      preset: "strict",
    },
    "nobody says that pages keep view state there": { files: web('historySize="50"') },
    "the usual number": { files: web('historySize="9"'), options: proven, preset: "strict" },
    "a transform that corrects it": {
      files: {
        "Web.config": web('historySize="50"'),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionPageState xdt:Transform="Remove" /></system.web></configuration>',
      },
      options: proven,
    },
    "no sessions": {
      files: web('historySize="50"', '<sessionState mode="Off" />'),
      options: proven,
    },
  },
  caught: {
    "more than usual": {
      files: web('historySize="10"'),
      options: proven,
      found: [
        {
          severity: "warning",
          at: "10",
          line: 3,
          says: "At 20 KB each they take 200 KB for one user; the usual 9 take 180 KB.",
        },
      ],
    },
    "with the size of a view state": {
      files: web('historySize=" 1000 "'),
      options: { ...proven, viewStateKB: 64 },
      found: [{ severity: "warning", at: " 1000 ", line: 3, says: "up to 1,000 view states" }],
    },
    "unproven, in strict": {
      files: web('historySize="50"'),
      preset: "strict",
      found: [{ severity: "info", at: "50", line: 3, says: "SessionPageStatePersister only" }],
    },
    "inherited, told once": {
      files: {
        "Web.config": web('historySize="50"'),
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
      },
      preset: "strict",
      found: [{ severity: "info", at: "50", line: 3, path: "Web.config" }],
    },
  },
  unjudged: {
    "a token": {
      files: web('historySize="#{Size}"'),
      options: proven,
      missing: "system.web/sessionPageState@historySize",
      subjects: ["/"],
    },
  },
});
