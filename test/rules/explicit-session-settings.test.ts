import { sessionState, testRule } from "./harness.js";

const ALL = 'mode="InProc" timeout="20" cookieless="UseCookies"';
const strict = (files: string | Record<string, string>) => ({ preset: "strict", files });
const info = (at: string, line: number, says: string) => ({
  severity: "info" as const,
  at,
  line,
  says,
});

testRule("explicit-session-settings", {
  clean: {
    "all three written": strict(sessionState(ALL)),
    "written by a parent application": {
      ...strict({
        "Web.config": sessionState(ALL),
        "shop/Global.asax": "",
        "shop/Web.config": sessionState('cookieName="Shop"'),
      }),
    },
    "in a <location>": strict(
      `<configuration><location path="."><system.web><sessionState ${ALL} /></system.web></location></configuration>`,
    ),
    "in a file of its own": strict({
      "Web.config":
        '<configuration><system.web><sessionState configSource="session.config" /></system.web></configuration>',
      "session.config": `<sessionState ${ALL} />`,
    }),
    "without sessions the rest does not matter": strict(sessionState('mode="Off"')),
    "a token is written": strict(
      sessionState('mode="#{Mode}" timeout="#{Timeout}" cookieless="UseCookies"'),
    ),
    "a transform writes them": strict({
      "Web.config": sessionState('mode="InProc"'),
      "Web.Release.config":
        '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState timeout="30" cookieless="UseCookies" xdt:Transform="SetAttributes" /></system.web></configuration>',
    }),
    "encrypted: nobody knows, and it is no default": strict(
      '<configuration><system.web><sessionState configProtectionProvider="RsaProtectedConfigurationProvider"><EncryptedData /></sessionState></system.web></configuration>',
    ),
    "not in recommended": { files: "<configuration />" },
  },
  caught: {
    "no section at all": {
      ...strict("<configuration />"),
      found: [
        info(
          "configuration",
          1,
          'Nothing is written for "/" about mode, timeout, cookieless of <sessionState>: the built-in defaults decide.',
        ),
      ],
    },
    "none of them": {
      ...strict(sessionState('cookieName="Shop"')),
      found: [info("sessionState", 3, 'Write mode="InProc" timeout="20" cookieless="UseCookies".')],
    },
    "one of them missing": {
      ...strict(sessionState('mode="StateServer" timeout="30"')),
      found: [info("sessionState", 3, 'Write cookieless="UseCookies".')],
    },
    "two of them missing, for an audit": {
      preset: "stig",
      files: sessionState('mode="StateServer"'),
      found: [info("sessionState", 3, 'Write timeout="20" cookieless="UseCookies".')],
    },
    "cut off from the child application": {
      ...strict({
        "Web.config": `<configuration><location path="." inheritInChildApplications="false"><system.web><sessionState ${ALL} /></system.web></location></configuration>`,
        "shop/Global.asax": "",
        "shop/Web.config": "<configuration />",
      }),
      found: [{ ...info("configuration", 1, '"/shop"'), path: "shop/Web.config" }],
    },
  },
});
