import { sessionState, testRule } from "./harness.js";

testRule("session-timeout-range", {
  clean: {
    "nothing written": { files: "<configuration />" },
    "the limit itself": { files: sessionState('timeout="525600"') },
    "one minute": { files: sessionState('mode="StateServer" timeout="1"') },
    "SQLServer has another limit": { files: sessionState('mode="SQLServer" timeout="525601"') },
    "Custom has another limit": { files: sessionState('mode="Custom" timeout="Infinite"') },
    "Off reads no time-out": { files: sessionState('mode="Off" timeout="Infinite"') },
    "text that the reader refuses by itself": {
      files: sessionState('timeout="00:20:00" mode="Off"'),
    },
    "a mode combined to SQLServer": {
      files: sessionState('mode="InProc,StateServer" timeout="525601"'),
    },
    "a folder that is no application, but a child application with another mode": {
      files: {
        "Web.config": sessionState('mode="SQLServer" timeout="600000"'),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="Custom"'),
      },
    },
  },
  caught: {
    "above a year in process": {
      files: sessionState('mode="InProc" timeout="525601"'),
      found: [
        {
          severity: "error",
          at: "525601",
          line: 3,
          says: 'InProc sessions may last 1 to 525,600 minutes (one year), and the time-out of "/" is 525,601 minutes. The mode comes from Web.config, line 3.',
        },
      ],
    },
    "Infinite with the default mode": {
      files: sessionState('timeout="Infinite"'),
      found: [
        {
          severity: "error",
          at: "Infinite",
          line: 3,
          says: "The mode comes from the built-in default.",
        },
      ],
    },
    "Infinite with the state server": {
      files: sessionState('mode="StateServer" timeout="Infinite"'),
      found: [{ severity: "error", at: "Infinite", line: 3 }],
    },
    "white space and a sign count as the reader counts them": {
      files: sessionState('timeout=" +525601 "'),
      found: [{ severity: "error", at: " +525601 ", line: 3 }],
    },
    "the mode of a child application against the time-out of its parent": {
      files: {
        "Web.config": sessionState('mode="SQLServer" timeout="600000"'),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="StateServer"'),
      },
      found: [
        {
          severity: "error",
          at: "600000",
          line: 3,
          path: "Web.config",
          says: "StateServer sessions",
        },
      ],
    },
    "the mode of a parent against the time-out of a child": {
      files: {
        "Web.config": sessionState('mode="StateServer"'),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('timeout="Infinite"'),
      },
      found: [{ severity: "error", at: "Infinite", line: 3, path: "admin/Web.config" }],
    },
  },
  unjudged: {
    "an encrypted section": {
      files: {
        "Web.config":
          '<configuration><system.web><sessionState configProtectionProvider="Rsa"><EncryptedData /></sessionState></system.web></configuration>',
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('timeout="Infinite"'),
      },
      missing: "system.web/sessionState@mode",
      subjects: ["/", "/admin"],
    },
  },
});
