import { sessionState, testRule } from "./harness.js";

const preset = "security";

testRule("no-default-session-cookie-name", {
  clean: {
    "not in recommended": { files: sessionState('mode="InProc"') },
    "not in strict": { files: sessionState('mode="InProc"'), preset: "strict" },
    "another name": { files: sessionState('cookieName="id"'), preset },
    "ids in the URL": { files: sessionState('cookieless="UseUri"'), preset },
    "no sessions": { files: sessionState('mode="Off"'), preset },
    "a manager of its own": {
      files: sessionState('sessionIDManagerType="Shop.Ids, Shop"'),
      preset,
    },
    "ASP.NET Core": {
      files:
        '<configuration><system.webServer><aspNetCore processPath="dotnet" /></system.webServer></configuration>',
      preset,
    },
    "another name by a transform": {
      files: {
        "Web.config": sessionState('mode="InProc"'),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState cookieName="id" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
      preset,
    },
  },
  caught: {
    "the default": {
      files: sessionState('mode="InProc"'),
      preset,
      found: [
        {
          severity: "info",
          at: "sessionState",
          line: 3,
          says: '"ASP.NET_SessionId" (the built-in default). It tells everybody the platform, which is where an attack begins. Give it a name that says nothing, such as cookieName="id". All running sessions end once when the name changes.',
        },
      ],
    },
    written: {
      files: sessionState('cookieName="ASP.NET_SessionID"'),
      preset,
      found: [{ severity: "info", at: "ASP.NET_SessionID", line: 3, says: "Web.config, line 3" }],
    },
  },
  unjudged: {
    "a token": {
      files: sessionState('cookieName="#{Name}"'),
      preset,
      missing: "system.web/sessionState@cookieName",
      subjects: ["/"],
    },
  },
});
