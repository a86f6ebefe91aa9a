import { sessionState, testRule } from "./harness.js";

const RESOLVER = 'partitionResolverType="Shop.Partitions, Shop"';
const TYPE = "Shop.Partitions, Shop";

testRule("partition-resolver-requires-out-of-process", {
  clean: {
    "nothing written": { files: "<configuration />" },
    "an empty text": { files: sessionState('partitionResolverType=""') },
    "mode Off checks nothing": { files: sessionState(`mode="Off" ${RESOLVER}`) },
    StateServer: { files: sessionState(`mode="StateServer" ${RESOLVER}`) },
    SQLServer: { files: sessionState(`mode="SQLServer" ${RESOLVER}`) },
    "a mode combined to SQLServer": {
      files: sessionState(`mode="InProc,StateServer" ${RESOLVER}`),
    },
    "a combination that is no mode has its own finding": {
      files: sessionState(`mode="InProc,Custom" ${RESOLVER}`),
    },
    "a location of another path": {
      files: `<configuration><location path="admin"><system.web><sessionState ${RESOLVER} /></system.web></location></configuration>`,
    },
  },
  caught: {
    "with the default mode": {
      files: sessionState(RESOLVER),
      found: [
        {
          severity: "error",
          at: TYPE,
          line: 3,
          says: "partitionResolverType is set, but the mode is InProc (the built-in default), and only StateServer and SQLServer spread sessions over several stores. The application stops",
        },
      ],
    },
    "with InProc written": {
      files: sessionState(`mode="InProc" ${RESOLVER}`),
      found: [{ severity: "error", at: TYPE, line: 3, says: "InProc (Web.config, line 3)" }],
    },
    "with Custom": {
      files: sessionState(
        `mode="Custom" customProvider="Redis" ${RESOLVER}`,
        '<providers><add name="Redis" type="Contoso.Store, Contoso" /></providers>',
      ),
      found: [{ severity: "error", at: TYPE, line: 3, says: "the mode is Custom" }],
    },
    "a blank text counts": {
      files: sessionState('partitionResolverType=" "'),
      found: [{ severity: "error", at: " ", line: 3 }],
    },
    "inherited from the root Web.config": {
      files: {
        "srv/web.config": sessionState(`mode="StateServer" ${RESOLVER}`),
        "Web.config": sessionState('mode="InProc"'),
      },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
      found: [
        {
          severity: "error",
          at: TYPE,
          line: 3,
          path: "srv/web.config",
          says: "the mode is InProc (Web.config, line 3)",
        },
      ],
    },
    "in a location for this application": {
      files: `<configuration>
  <location path="." inheritInChildApplications="false">
    <system.web><sessionState ${RESOLVER} /></system.web>
  </location>
</configuration>`,
      found: [{ severity: "error", at: TYPE, line: 3 }],
    },
    "a child application that goes back to InProc": {
      files: {
        "Web.config": sessionState(`mode="SQLServer" ${RESOLVER}`),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="InProc"'),
      },
      found: [
        {
          severity: "error",
          at: TYPE,
          line: 3,
          path: "Web.config",
          says: "the mode is InProc (Web.config, line 3)",
        },
      ],
    },
    "a transform that sets the mode": {
      files: {
        "Web.config": sessionState(`mode="StateServer" ${RESOLVER}`),
        "Web.Debug.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
  <system.web>
    <sessionState mode="InProc" xdt:Transform="SetAttributes(mode)" />
  </system.web>
</configuration>`,
      },
      found: [
        {
          severity: "error",
          at: TYPE,
          line: 3,
          path: "Web.config",
          says: "InProc (Web.Debug.config, line 3)",
        },
      ],
    },
  },
  unjudged: {
    "an encrypted parent": {
      files: {
        "Web.config":
          '<configuration><system.web><sessionState configProtectionProvider="Rsa"><EncryptedData /></sessionState></system.web></configuration>',
        "admin/Global.asax": "",
        "admin/Web.config": sessionState(RESOLVER),
      },
      missing: "system.web/sessionState@mode",
      subjects: ["/", "/admin"],
    },
  },
});
