import { defineRule } from "../src/rule.js";
import {
  dataSourceOf,
  splitConnectionString,
  storeStringIn,
} from "../src/sessions/connection-strings.js";
import { withoutAgent } from "../src/sessions/sql-server.js";
import { originOf } from "./shared/place.js";
import { storeAndMode } from "./shared/store-strings.js";

export default defineRule({
  id: "sql-session-store-setup",
  description: "Expired sessions stay in the session database, because nothing deletes them.",
  category: "reliability",
  severity: "info",
  presets: ["strict", "farm"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    noAgent: {
      what: "Expired sessions are never deleted: the session database is on {product}, which has no SQL Server Agent.",
      because:
        "The mode is SQLServer ({origin}), and a job of the Agent, ASPState_Job_DeleteExpiredSessions, is all that deletes them. The table grows until the database is full.",
      next: "Have something else run the procedure DeleteExpiredSessions every minute, such as {instead}, or use a server with an Agent.",
    },
  },
  *check({ config, application }) {
    const { mode, sqlConnectionString } = config["system.web/sessionState"];
    const store = storeStringIn(application, "SQLServer");
    // What machine.config ships is no session database: sql-session-database-allowed says so.
    if (!store?.holder) return;
    const pairs = splitConnectionString(store.text);
    const product = "fault" in pairs ? undefined : withoutAgent(dataSourceOf(pairs));
    if (product === undefined) return;
    yield {
      message: "noAgent",
      data: {
        product,
        origin: originOf(mode),
        instead: product === "Azure SQL Database" ? "an elastic job" : "a task of Windows",
      },
      at: sqlConnectionString,
      related: storeAndMode(store, mode),
    };
  },
});
