/** Which SQL Server has no Agent, by its name. */
import { expect, test } from "vitest";
import { withoutAgent } from "../../src/sessions/sql-server.js";

test.each([
  [".\\SQLEXPRESS", "SQL Server Express"],
  [" (local)\\SqlExpress2 ", "SQL Server Express"],
  ["np:SQL01\\SQLEXPRESS", "SQL Server Express"],
  ["SQL01\\SQLEXPRESS,1434", "SQL Server Express"],
  ["(LocalDB)\\MSSQLLocalDB", "LocalDB"],
  ["tcp:shop.database.windows.net,1433", "Azure SQL Database"],
  ["shop.database.windows.net.", "Azure SQL Database"],
  ["shop.database.usgovcloudapi.net", "Azure SQL Database"],
  ["shop.zone1.database.windows.net", undefined],
  ["database.windows.net", undefined],
  ["shop.database.windows.net.contoso.example", undefined],
  ["SQL01\\SQLEXPRESSPLUS", undefined],
  ["SQLEXPRESS", undefined],
  ["SQL01", undefined],
  ["", undefined],
])("%s is %s", (server, product) => {
  expect(withoutAgent(server)).toBe(product);
});
