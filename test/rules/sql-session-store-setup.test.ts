import { describe, expect, test } from "vitest";
import { lintTree, sessionState, testRule } from "./harness.js";
import { messageText } from "../../src/message.js";

const sql = (server: string, rest = "Integrated Security=SSPI") =>
  sessionState(`mode="SQLServer" sqlConnectionString="Data Source=${server};${rest}"`);
const named = (text: string, mode = "SQLServer") =>
  `<configuration><connectionStrings><add name="Sessions" connectionString="${text}" /></connectionStrings><system.web><sessionState mode="${mode}" sqlConnectionString="Sessions" /></system.web></configuration>`;

const caught = (server: string, says: string) => ({
  preset: "strict",
  files: sql(server),
  found: [
    {
      severity: "info" as const,
      at: `Data Source=${server};Integrated Security=SSPI`,
      line: 3,
      says,
    },
  ],
});
const strict = (files: string) => ({ preset: "strict", files });

testRule("sql-session-store-setup", {
  clean: {
    "a server with an Agent": strict(sql("SQL01")),
    "another instance": strict(sql("SQL01\\SHOP")),
    "a host that is called like the instance": strict(sql("SQLEXPRESS")),
    "a managed instance of Azure has an Agent": strict(
      sql("tcp:shop.1a2b3c.database.windows.net,1433"),
    ),
    "the default string": strict(sessionState('mode="SQLServer"')),
    "other modes": strict(
      sessionState('mode="InProc" sqlConnectionString="Data Source=.\\SQLEXPRESS"'),
    ),
    "a provider that deletes by itself": strict(
      sessionState(
        'mode="Custom" customProvider="S" sqlConnectionString="Data Source=.\\SQLEXPRESS"',
        '<providers><add name="S" type="Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync" connectionStringName="S" /></providers>',
      ),
    ),
    "a partition resolver picks the server": strict(
      sessionState(
        'mode="SQLServer" sqlConnectionString="Data Source=.\\SQLEXPRESS" partitionResolverType="Shop.P, Shop"',
      ),
    ),
    "what cannot be parsed is sql-connection-string-valid's": strict(
      sql(".\\SQLEXPRESS", "Encrypt"),
    ),
    "what machine.config ships is sql-session-database-allowed's": strict(
      sessionState('mode="SQLServer" sqlConnectionString="LocalSqlServer"'),
    ),
    "only strict and farm say so": { files: sql(".\\SQLEXPRESS"), preset: "security" },
  },
  caught: {
    Express: caught(
      ".\\SQLEXPRESS",
      "Expired sessions are never deleted: the session database is on SQL Server Express, which has no SQL Server Agent. The mode is SQLServer (Web.config, line 3)",
    ),
    "Express on another machine, in small letters": caught(
      "sql01\\sqlexpress",
      "a task of Windows",
    ),
    "a second Express, with protocol and port": caught("tcp:SQL01\\SQLEXPRESS01,1434", "Express"),
    LocalDB: caught("(LocalDB)\\MSSQLLocalDB", "is on LocalDB, which"),
    "Azure SQL": caught("tcp:shop.database.windows.net,1433", "such as an elastic job"),
    "Azure in China": caught("shop.database.chinacloudapi.cn", "is on Azure SQL Database"),
    "by the name of a connection string": {
      preset: "farm",
      files: named("server=.\\SQLEXPRESS;integrated security=true"),
      found: [{ severity: "info", at: "Sessions", line: 1 }],
    },
    "the last of two names of the server counts": {
      preset: "strict",
      files: sql("SQL01", "Server=(localdb)\\v11.0"),
      found: [{ severity: "info", at: "Data Source=SQL01;Server=(localdb)\\v11.0", line: 3 }],
    },
  },
  unjudged: {
    "a token": {
      ...strict(sql("#{Sql}")),
      missing: "system.web/sessionState@sqlConnectionString",
      subjects: ["/"],
    },
  },
});

describe("from the field", () => {
  test("pain 11: a server without an Agent says that nothing deletes, and what to run", () => {
    const { diagnostics } = lintTree({
      "Web.config": sql(".\\SQLEXPRESS"),
      "iislint.config.jsonc": JSON.stringify({ extends: ["strict"] }),
    });
    const [found] = diagnostics.filter(({ rule }) => rule === "sql-session-store-setup");
    expect(messageText(found?.message ?? "")).toMatch(
      /The table grows until the database is full\. .*DeleteExpiredSessions every minute, such as a task of Windows/,
    );
  });

  test("Express in the shop's own file, as the case 36 has it", () => {
    const { diagnostics } = lintTree({
      "Web.config": `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.web>
    <sessionState mode="SQLServer" sqlConnectionString="data source=.\\SQLEXPRESS;integrated security=sspi" timeout="60" />
  </system.web>
</configuration>
`,
      "iislint.config.jsonc": JSON.stringify({ extends: ["strict"] }),
    });
    const own = diagnostics.filter(({ rule }) => rule === "sql-session-store-setup");
    expect(own.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "info sql-session-store-setup",
    ]);
  });
});
