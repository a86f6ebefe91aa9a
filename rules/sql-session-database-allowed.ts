import { type Advice, defineRule } from "../src/rule.js";
import {
  databaseOf,
  splitConnectionString,
  storeStringIn,
} from "../src/sessions/connection-strings.js";
import { replaceIn, set } from "./shared/changes.js";
import { flag } from "./shared/options.js";
import { modeInForce, stopsIn } from "./shared/mode.js";
import { originOf, relatedTo } from "./shared/place.js";
import { behind, inPlace } from "./shared/spots.js";

const STOPS = stopsIn("SQLServer");

export default defineRule({
  id: "sql-session-database-allowed",
  description: "The session connection string names a database, which is not allowed.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    direct: {
      what: 'The session connection string names a database (keyword "{keyword}"), but allowCustomSqlDatabase is false ({allowOrigin}).',
      because: STOPS,
      next: 'Set allowCustomSqlDatabase="true" if the session tables are in that database, or leave the database out: ASP.NET then uses ASPState.',
    },
    named: {
      what: 'The connection string "{entry}", which sqlConnectionString names, names a database (keyword "{keyword}"), but allowCustomSqlDatabase is false ({allowOrigin}).',
      because: STOPS,
      next: 'Set allowCustomSqlDatabase="true" if the session tables are in that database, or add a connection string of its own without a database: ASP.NET then uses ASPState.',
    },
    shipped: {
      what: "sqlConnectionString names LocalSqlServer, which machine.config defines: it attaches the file of the membership database, and allowCustomSqlDatabase is false ({allowOrigin}).",
      because: STOPS,
      next: "Name the server that holds the session tables, such as Data Source=SQL01;Integrated Security=SSPI.",
    },
    unused: {
      what: "allowCustomSqlDatabase is true, but the session connection string names no database, so sessions go to ASPState all the same.",
      next: "Name the database in the string, or take the attribute out.",
    },
  },
  options: {
    reportUnused: flag(
      "Report, as info, that a database is allowed but none is named, so that ASPState is used.",
    ),
  },
  presetOptions: { strict: { reportUnused: true } },
  *check({ config, application }, { reportUnused }) {
    const section = config["system.web/sessionState"];
    const { mode, sqlConnectionString, allowCustomSqlDatabase: allow } = section;
    const store = storeStringIn(application, "SQLServer");
    if (!store) return;
    const { text, entry, holder } = store;
    const pairs = splitConnectionString(text);
    // What cannot be split is sql-connection-string-valid's.
    if ("fault" in pairs) return;
    const database = databaseOf(pairs);
    if (allow.value) {
      if (database || !reportUnused || allow.from === "default") return;
      yield {
        message: "unused",
        severity: "info",
        at: allow,
        related: relatedTo(sqlConnectionString, "The connection string."),
      };
      return;
    }
    if (!database) return;
    const at = allow.from === "default" ? behind(sqlConnectionString) : inPlace(allow);
    const removed = entry === undefined && holder ? replaceIn(holder, database, "") : [];
    // The shipped entry is no session database, allowed or not.
    const suggestions: Advice[] = holder
      ? [
          {
            title: "Allow the session tables in a database of your own",
            changes: [set(application, allow, true, at)],
          },
        ]
      : [];
    if (removed.length > 0)
      suggestions.push({
        title: "Leave the database out, so that ASP.NET uses ASPState",
        changes: removed,
      });
    yield {
      message: entry === undefined ? "direct" : holder ? "named" : "shipped",
      data: {
        keyword: database.keyword,
        entry: entry ?? "",
        origin: originOf(mode),
        allowOrigin: originOf(allow),
      },
      at: sqlConnectionString,
      related: [
        ...(entry !== undefined && holder ? relatedTo(holder, "The database is named here.") : []),
        ...relatedTo(allow, "Other databases are refused here."),
        ...modeInForce(mode),
      ],
      suggestions,
    };
  },
});
