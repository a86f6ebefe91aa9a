import { type Case, type Caught, type Expected, sessionState, testRule } from "./harness.js";

const asked = <T extends Case>(all: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(all).map(([name, each]) => [name, { preset: "security", ...each }]),
  );

const sql = (text: string) => sessionState(`mode="SQLServer" sqlConnectionString="${text}"`);
const state = (address: string) =>
  sessionState(`mode="StateServer" stateConnectionString="tcpip=${address}"`);
const custom = (type: string, attributes: string, rest = "") =>
  `<configuration>\n${rest}<system.web>\n<sessionState mode="Custom" customProvider="S"><providers>\n<add name="S" type="${type}" ${attributes} />\n</providers></sessionState></system.web></configuration>\n`;
const redis = (attributes: string, rest = "") =>
  custom("Microsoft.Web.Redis.RedisSessionStateProvider", attributes, rest);
const ASYNC = "Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync";
const strings = (text: string) =>
  `<connectionStrings><add name="Db" connectionString="${text}" /></connectionStrings>\n`;
const registry = (remote: 0 | 1) =>
  `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state\\Parameters]\r\n"AllowRemoteConnection"=dword:0000000${remote}\r\n"Port"=dword:0000a5b8\r\n`;
/** The key of the service itself, which an export of all holds too. */
const SERVICE_KEY =
  '\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state]\r\n"Start"=dword:00000002\r\n\r\n';
const RUNNING =
  "\nSERVICE_NAME: aspnet_state\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : 4  RUNNING\n        WIN32_EXIT_CODE    : 0  (0x0)\n";
const transform = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState ${inside} xdt:Transform="SetAttributes" /></system.web></configuration>`;

const warned = (at: string, line: number, says: string): readonly Expected[] => [
  { severity: "warning", at, line, says },
];
const ofSql = (text: string, says: string): Caught => ({
  files: sql(text),
  found: warned(text, 3, says),
});

testRule("protect-session-store-traffic", {
  clean: asked({
    "another mode": { files: sessionState('mode="InProc"') },
    "encryption asked for": { files: sql("Server=SQL01;Integrated Security=SSPI;Encrypt=true") },
    mandatory: { files: sql("Server=SQL01;Integrated Security=SSPI;encrypt=Mandatory") },
    "strict, whatever else it says": {
      files: sql("Server=SQL01;Encrypt=Strict;TrustServerCertificate=true"),
    },
    "the last of two counts": { files: sql("Server=SQL01;Encrypt=no;Encrypt=yes") },
    "this machine": { files: sql("Data Source=localhost;Integrated Security=SSPI") },
    "this machine by a point": { files: sql(".\\SQLEXPRESS".replace(/^/, "Server=")) },
    "(local)": { files: sql("Server=(local);Integrated Security=SSPI") },
    "127.0.0.1 with a port": { files: sql("Server=tcp:127.0.0.1,1433;Integrated Security=SSPI") },
    "::1": { files: sql("Server=::1;Integrated Security=SSPI") },
    LocalDB: { files: sql("Server=(LocalDB)\\MSSQLLocalDB;Integrated Security=SSPI") },
    "a pipe of this machine": {
      files: sql("Server=np:\\\\.\\pipe\\sql\\query;Trusted_Connection=yes"),
    },
    "shared memory": { files: sql("Server=lpc:SQL01;Integrated Security=SSPI") },
    "shared memory by its library": { files: sql("Server=SQL01;Network Library=dbmslpcn") },
    "no string that can be split": { files: sql("Server=SQL01;;=") },
    "what machine.config ships": { files: sql("LocalSqlServer") },
    "its own name, as a listing shows": {
      files: sql("Server=web01.example.com;Integrated Security=SSPI"),
      evidence: { "WEB01.sc.txt": RUNNING },
    },
    "Azure by token": {
      files: sql(
        "Server=shop.database.windows.net;Database=S;Authentication=Active Directory Integrated",
      ),
    },
    "the new driver encrypts by default": {
      files: custom(
        `${ASYNC}, ${ASYNC}, Version=2.0.0.0`,
        'connectionStringName="Db"',
        strings("Server=SQL01;Database=S"),
      ),
    },
    "an asynchronous provider on this machine": {
      files: custom(ASYNC, 'connectionStringName="Db"', strings("Server=.;Database=S")),
    },
    "Redis, whose default is TLS": { files: redis('host="cache01"') },
    "Redis with ssl": { files: redis('host="cache01" port="6380" ssl="true"') },
    "Redis here": { files: redis('host="127.0.0.1" ssl="false"') },
    "Redis here by a string": { files: redis('connectionString="localhost:6379,ssl=false"') },
    "Redis of Azure by a string": {
      files: redis('connectionString="shop.redis.cache.windows.net,abortConnect=False"'),
    },
    "Redis by the port of TLS": { files: redis('connectionString="cache01:6380"') },
    "Redis by a word that the platform fills in": { files: redis('connectionString="Cache"') },
    "Redis that code sets up": {
      files: redis(
        'host="cache01" ssl="false" settingsClassName="A.B, A" settingsMethodName="Get"',
      ),
    },
    "a Redis provider that is not in force": {
      files:
        '<configuration><system.web><sessionState mode="InProc"><providers><add name="S" type="Microsoft.Web.Redis.RedisSessionStateProvider" host="cache01" ssl="false" /></providers></sessionState></system.web></configuration>',
    },
    "the state service of this machine": { files: state("loopback:42424") },
    "which answers nobody else": {
      files: state("localhost:42424"),
      evidence: { "aspnet_state.reg": registry(0) },
    },
    "an open port that another application comes in by": {
      files: {
        "Web.config": state("localhost:42424"),
        "admin/Global.asax": "",
        "admin/Web.config":
          '<configuration><system.web><sessionState mode="StateServer" stateConnectionString="tcpip=WEB01:42424" /></system.web></configuration>',
      },
      targets: ["Web.config"],
      evidence: { "aspnet_state.reg": registry(1) },
    },
    "an open port of another machine": {
      files: state("localhost:42424"),
      evidence: { "STATE01.reg": registry(1) },
    },
    "an open port of a machine of which nothing is known": {
      files: state("localhost:42424"),
      evidence: { "STATE01.reg": `${registry(1)}${SERVICE_KEY}` },
    },
    "an address that is refused": { files: state("STATE01") },
  }),
  caught: asked<Caught>({
    "SQL Server without Encrypt": ofSql(
      "Server=SQL01;Integrated Security=SSPI",
      "Session data goes to SQL01 unencrypted (Web.config, line 3). Nothing asks for encryption on the way to SQL Server",
    ),
    "switched off": ofSql("Data Source=tcp:sql.example.com,1433;Encrypt=False;", "sql.example.com"),
    optional: ofSql("Server=10.0.0.7;encrypt=optional", "goes to 10.0.0.7 unencrypted"),
    "an instance": ofSql("addr=SQL01\\SHOP;Trusted_Connection=yes", "goes to SQL01 unencrypted"),
    "a pipe elsewhere": ofSql("Server=np:\\\\SQL01\\pipe\\sql\\query", "goes to SQL01 unencrypted"),
    "any certificate": ofSql(
      "Server=SQL01;Encrypt=true;TrustServerCertificate=true",
      "encrypted, but to whoever answers (Web.config, line 3). TrustServerCertificate is on",
    ),
    "any certificate, plain": ofSql(
      "Server=SQL01;TrustServerCertificate=yes",
      "goes to SQL01 unencrypted",
    ),
    "Azure SQL Database": ofSql(
      "Server=tcp:shop.database.windows.net,1433;Database=S",
      "nobody checks who answers there",
    ),
    "by the name of a connection string": {
      files: `<configuration>\n${strings("Server=SQL01;Password=tulip")}<system.web>\n<sessionState mode="SQLServer" sqlConnectionString="db" />\n</system.web></configuration>`,
      found: warned("db", 4, "goes to SQL01 unencrypted"),
    },
    "by a parent, in a child application": {
      files: {
        "Web.config": sql("Server=SQL01"),
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
      },
      found: warned("Server=SQL01", 3, "goes to SQL01 unencrypted"),
    },
    "what a transform makes": {
      files: {
        "Web.config": sessionState('mode="InProc"'),
        "Web.Release.config": transform('mode="SQLServer" sqlConnectionString="Server=SQL01"'),
      },
      found: [
        {
          severity: "warning",
          at: "Server=SQL01",
          line: 1,
          path: "Web.Release.config",
          says: "goes to SQL01 unencrypted",
        },
      ],
    },
    "an asynchronous provider": {
      files: custom(
        `${ASYNC}, ${ASYNC}, Version=1.1.0.0`,
        'connectionStringName="Db"',
        strings("Server=SQL01;Database=S"),
      ),
      found: warned("Db", 5, "goes to SQL01 unencrypted"),
    },
    "the new driver, switched off": {
      files: custom(
        `${ASYNC}, ${ASYNC}, Version=2.0.0.0`,
        'connectionStringName="Db"',
        strings("Server=SQL01;Database=S;Encrypt=False"),
      ),
      found: warned("Db", 5, "goes to SQL01 unencrypted"),
    },
    "Redis without ssl": {
      files: redis('host="cache01" port="6379" ssl="False"'),
      found: warned("cache01", 4, "on the way to Redis"),
    },
    "Redis without a port": {
      files: redis('Host="cache01" SSL="false"'),
      found: warned("cache01", 4, "goes to cache01 unencrypted"),
    },
    "Redis by a string": {
      files: redis('connectionString="cache01:6379,password=tulip"'),
      found: warned("cache01:6379,password=tulip", 4, "goes to cache01 unencrypted"),
    },
    "Redis by a setting": {
      files: redis(
        'connectionString="Cache"',
        '<appSettings><add key="Cache" value="localhost:6379,cache02:6379" /></appSettings>\n',
      ),
      found: warned("Cache", 5, "goes to cache02 unencrypted"),
    },
    "Redis of Azure, switched off": {
      files: redis('connectionString="shop.redis.cache.windows.net:6379,ssl=False"'),
      found: warned(
        "shop.redis.cache.windows.net:6379,ssl=False",
        4,
        "goes to shop.redis.cache.windows.net unencrypted",
      ),
    },
    "the state service of another machine": {
      files: state("STATE01:42424"),
      found: warned(
        "tcpip=STATE01:42424",
        3,
        "Its protocol has neither encryption nor a password: whoever reaches port 42424",
      ),
    },
    "the same with a listing of that machine": {
      files: state("STATE01:42424"),
      evidence: { "STATE01.sc.txt": RUNNING },
      found: warned("tcpip=STATE01:42424", 3, "state service on STATE01 unencrypted"),
    },
    "its port open for nothing": {
      files: state("localhost:42424"),
      evidence: { "aspnet_state.reg": registry(1) },
      found: warned(
        "tcpip=localhost:42424",
        3,
        "answers other machines (aspnet_state.reg, undated), and only this one uses it",
      ),
    },
    "its port open for nothing, on a machine that is the web server": {
      files: state("localhost:42424"),
      evidence: { "WEB01.reg": `${registry(1)}${SERVICE_KEY}` },
      facts: { deployment: { machines: ["WEB01"] } },
      found: warned("tcpip=localhost:42424", 3, "answers other machines (WEB01.reg, undated)"),
    },
    "its port open by default address": {
      files: sessionState('mode="StateServer"'),
      evidence: { "aspnet_state.reg": registry(1) },
      found: warned("StateServer", 3, "whoever reaches port 42424"),
    },
  }),
  unjudged: asked({
    "a partition resolver": {
      files: sessionState('mode="SQLServer" partitionResolverType="A.B, A"'),
      missing: "system.web/sessionState@partitionResolverType",
      subjects: ["/"],
    },
    "a value of the registry": {
      files: sql("registry:HKLM\\Software\\Shop,Sessions"),
      missing: "the registry value of system.web/sessionState@sqlConnectionString",
      subjects: ["/"],
    },
  }),
});
