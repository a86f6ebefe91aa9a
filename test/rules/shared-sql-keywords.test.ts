/** Every keyword of the SQL Server driver, and what is told of others. */
import { expect, test } from "vitest";
import {
  isUnknownKeyword,
  keywordMeantBy,
  kindOfStringWith,
} from "../../rules/shared/sql-keywords.js";

// Of SqlConnectionString in .NET Framework 4.8, then those of Microsoft.Data.SqlClient.
const KEYWORDS = `addr;address;app;application name;applicationintent;async;asynchronous processing
attachdbfilename;authentication;column encryption setting;connect timeout;connection lifetime
connection reset;connection timeout;connectretrycount;connectretryinterval;context connection
current language;data source;database;enclave attestation url;encrypt;enlist;extended properties
failover partner;initial catalog;initial file name;integrated security;language;load balance timeout
max pool size;min pool size;multipleactiveresultsets;multisubnetfailover;net;network;network address
network library;packet size;password;persist security info;persistsecurityinfo;poolblockingperiod
pooling;pwd;replication;server;timeout;transaction binding;transparentnetworkipresolution
trusted_connection;trustservercertificate;type system version;uid;user;user id;user instance
workstation id;wsid`.split(/[;\n]/);
const NEWER = `application intent;attestation protocol;command timeout;connect retry count
connect retry interval;failover partner spn;failoverpartnerspn;server spn;serverspn
host name in certificate;hostnameincertificate;ip address preference;ipaddresspreference
multi subnet failover;multiple active result sets;pool blocking period;server certificate
servercertificate;transparent network ip resolution;trust server certificate`.split(/[;\n]/);

test("each is known", () => {
  expect([...KEYWORDS, ...NEWER].filter(isUnknownKeyword)).toEqual([]);
});

test.each(["provider", "driver", "username", "data  source", "datasource", "", "Server"])(
  "%j is unknown",
  (keyword) => {
    expect(isUnknownKeyword(keyword)).toBe(true);
  },
);

test.each([
  ["datasource", "data source"],
  ["initial_catalog", "initial catalog"],
  ["user-id", "user id"],
  ["username", "user id"],
  ["user name", "user id"],
  ["pass", "password"],
  ["host", "server"],
  ["dbname", "database"],
  ["trustedconnection", "trusted_connection"],
  ["nonsense", undefined],
])("%s means %s", (keyword, meant) => {
  expect(keywordMeantBy(keyword)).toBe(meant);
});

test.each([
  ["provider", "an OLE DB string"],
  ["driver", "an ODBC string"],
  ["dsn", "an ODBC string"],
  ["metadata", "an Entity Framework string, whose inner provider connection string is needed here"],
  ["server", undefined],
])("%s belongs to %s", (keyword, kind) => {
  expect(kindOfStringWith(keyword)).toBe(kind);
});
