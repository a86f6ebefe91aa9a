import { ASKS_SQL_SERVER, eventLog, failedRequest } from "../fixtures/evidence.js";
import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const sql = (seconds: string) =>
  sessionState(`mode="SQLServer" sqlConnectionRetryInterval="${seconds}"`);
const caught = (seconds: string, near: string) => ({
  files: sql(seconds),
  found: [
    {
      severity: "warning" as const,
      at: seconds,
      line: 3,
      says: `sqlConnectionRetryInterval is ${Number(seconds)}, which switches the retry off like 0. ASP.NET looks only at the seconds beyond the last whole minute, and here there are none: the first lost connection is an error at once. Write another number of seconds, such as ${near}.`,
    },
  ],
});

testRule("sql-retry-interval-seconds", {
  clean: {
    "a transform corrects it": {
      files: {
        "Web.config":
          '<configuration><system.web><sessionState mode="SQLServer" sqlConnectionString="Data Source=SQL01;Integrated Security=true" sqlConnectionRetryInterval="60" /></system.web></configuration>',
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState sqlConnectionRetryInterval="30" xdt:Transform="SetAttributes(sqlConnectionRetryInterval)" /></system.web></configuration>',
      },
    },
    "the default": { files: sessionState('mode="SQLServer"') },
    "0 is the documented off": { files: sql("0") },
    "seconds beyond a minute": { files: sql("90") },
    "less than a minute": { files: sql("59") },
    "one second more": { files: sql("61") },
    "Infinite is store-timeout-range's": { files: sql("Infinite") },
    "below zero": { files: sql("-60") },
    "other modes read it not": {
      files: sessionState('mode="StateServer" sqlConnectionRetryInterval="60"'),
    },
    "corrected by a child application": {
      files: {
        "Web.config": sessionState('sqlConnectionRetryInterval="60"'),
        "shop/Global.asax": "",
        "shop/Web.config": sql("30"),
      },
      targets: ["shop/Web.config"],
    },
  },
  caught: {
    "a log has connections that were lost": {
      ...poolAndSite({
        web: sessionState(
          'mode="SQLServer" sqlConnectionString="Data Source=SQL01" sqlConnectionRetryInterval="60"',
        ),
      }),
      evidence: { "app.json": eventLog(failedRequest("/LM/W3SVC/1/ROOT", ASKS_SQL_SERVER)) },
      found: [
        {
          severity: "warning",
          at: "60",
          line: 3,
          path: "shop/Web.config",
          says: "is an error at once. The event log has requests that failed so: once on 2026-10-14 (app.json).",
        },
      ],
    },
    "a transform that leaves it wrong": {
      files: {
        "Web.config":
          '<configuration><system.web><sessionState mode="SQLServer" sqlConnectionString="Data Source=SQL01;Integrated Security=true" sqlConnectionRetryInterval="60" /></system.web></configuration>',
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState sqlConnectionRetryInterval="120" xdt:Transform="SetAttributes(sqlConnectionRetryInterval)" /></system.web></configuration>',
      },
      found: [{ severity: "warning", at: "120", line: 1, path: "Web.Release.config" }],
    },
    "a minute": caught("60", "61"),
    "two minutes": caught("120", "121"),
    "five minutes": caught("300", "301"),
    "an hour, with blanks around": caught(" 3600 ", "3601"),
    "inherited by an application that keeps sessions in SQL Server": {
      files: {
        "Web.config": sessionState('mode="InProc" sqlConnectionRetryInterval="60"'),
        "shop/Global.asax": "",
        "shop/Web.config": sessionState('mode="SQLServer"'),
      },
      found: [{ severity: "warning", at: "60", line: 3, path: "Web.config" }],
    },
    "in a <location>": {
      files: `<configuration><location path="."><system.web><sessionState mode="SQLServer" sqlConnectionRetryInterval="60" /></system.web></location></configuration>`,
      found: [{ severity: "warning", at: "60", line: 1 }],
    },
    "set by a transform": {
      files: {
        "Web.config": sessionState('mode="SQLServer"'),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState sqlConnectionRetryInterval="600" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
      found: [{ severity: "warning", at: "600", line: 1, path: "Web.Release.config" }],
    },
  },
  unjudged: {
    "a token": {
      files: sql("#{Retry}"),
      missing: "system.web/sessionState@sqlConnectionRetryInterval",
      subjects: ["/"],
    },
    "a mode that deployment fills in": {
      files: sessionState('mode="#{Mode}" sqlConnectionRetryInterval="60"'),
      missing: "system.web/sessionState@mode",
      subjects: ["/"],
    },
  },
});
