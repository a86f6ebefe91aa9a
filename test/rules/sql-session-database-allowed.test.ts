import { sessionState, testRule } from "./harness.js";

const sql = (text: string, more = "") =>
  sessionState(`mode="SQLServer" sqlConnectionString="${text}"${more === "" ? "" : ` ${more}`}`);

const named = (text: string, attributes: string) => `<configuration>
  <connectionStrings>
    <add name="Sessions" connectionString="${text}" />
  </connectionStrings>
  <system.web>
    <sessionState mode="SQLServer" ${attributes} />
  </system.web>
</configuration>
`;

const ALLOWED = 'allowCustomSqlDatabase="true"';
const at = (text: string, says: string) => ({
  severity: "error" as const,
  at: text,
  line: 3,
  says,
});

testRule("sql-session-database-allowed", {
  clean: {
    "the default string": { files: sessionState('mode="SQLServer"') },
    "no database": { files: sql("Server=SQL01;Integrated Security=SSPI") },
    "a database, and allowed": { files: sql("Server=SQL01;Database=Shop", ALLOWED) },
    "an empty database": { files: sql("Server=SQL01;Database=") },
    "the last of two synonyms is empty": { files: sql("Database=Shop;Initial Catalog=") },
    "a database in quotes only": { files: sql("Server='SQL01;Database=Shop'") },
    "other modes read it not": {
      files: sessionState('mode="Off" sqlConnectionString="Server=SQL01;Database=Shop"'),
    },
    "a partition resolver picks the database": {
      files: sql("Server=SQL01;Database=Shop", 'partitionResolverType="Shop.Partitions, Shop"'),
    },
    "what cannot be parsed belongs to sql-connection-string-valid": {
      files: sql("Server=SQL01;Database=Shop;Encrypt"),
    },
    "allowed by a parent application": {
      files: {
        "Web.config": sessionState(ALLOWED),
        "admin/Global.asax": "",
        "admin/Web.config": sql("Server=SQL01;Database=Shop"),
      },
    },
    "allowed, and none named: only strict says so": { files: sql("Server=SQL01", ALLOWED) },
  },
  caught: {
    Database: {
      files: sql("Server=SQL01;Database=Shop"),
      found: [
        at(
          "Server=SQL01;Database=Shop",
          'The session connection string names a database (keyword "database"), but allowCustomSqlDatabase is false (the built-in default). The mode is SQLServer (Web.config, line 3)',
        ),
      ],
    },
    "Initial Catalog, and refused outright": {
      files: sql("Server=SQL01;Initial Catalog=ASPState", 'allowCustomSqlDatabase="false"'),
      found: [
        at(
          "Server=SQL01;Initial Catalog=ASPState",
          "allowCustomSqlDatabase is false (Web.config, line 3)",
        ),
      ],
    },
    "a file to attach": {
      files: sql("Server=SQL01;AttachDBFilename=|DataDirectory|s.mdf"),
      found: [at("Server=SQL01;AttachDBFilename=|DataDirectory|s.mdf", '"attachdbfilename"')],
    },
    "other names for the file": {
      files: sql("Server=SQL01;Initial File Name=s.mdf"),
      found: [at("Server=SQL01;Initial File Name=s.mdf", '"initial file name"')],
    },
    "by the name of a connection string": {
      files: named("Server=SQL01;Database=Shop", 'sqlConnectionString="sessions"'),
      found: [
        {
          severity: "error",
          at: "sessions",
          line: 6,
          says: 'The connection string "Sessions", which sqlConnectionString names, names a database',
        },
      ],
    },
    "the entry that machine.config ships": {
      files: sql("LocalSqlServer"),
      found: [at("LocalSqlServer", "it attaches the file of the membership database")],
    },
    "the same entry with machine.config at hand": {
      files: {
        "machine.config":
          '<configuration><connectionStrings><add name="LocalSqlServer" connectionString="Server=.;Database=Shop" /></connectionStrings></configuration>',
        "Web.config": sql("LocalSqlServer"),
      },
      targets: ["Web.config"],
      configuration: { server: { machineConfig: "machine.config" } },
      found: [at("LocalSqlServer", 'The connection string "LocalSqlServer"')],
    },
    "the mode of the root Web.config": {
      files: {
        "srv/web.config": sessionState('mode="SQLServer"'),
        "Web.config": sessionState('sqlConnectionString="Server=SQL01;Database=Shop"'),
      },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
      found: [at("Server=SQL01;Database=Shop", "The mode is SQLServer (web.config, line 3)")],
    },
    "allowed for nothing, in strict": {
      preset: "strict",
      files: sql("Server=SQL01", ALLOWED),
      found: [
        { severity: "info", at: "true", line: 3, says: "sessions go to ASPState all the same" },
      ],
    },
    "allowed for nothing, by option": {
      options: { reportUnused: true },
      files: named("Server=SQL01", `sqlConnectionString="Sessions" ${ALLOWED}`),
      found: [{ severity: "info", at: "true", line: 6 }],
    },
  },
  unjudged: {
    "a deployment token": {
      files: sql("Server=SQL01;Database=#{Database}"),
      missing: "system.web/sessionState@sqlConnectionString",
      subjects: ["/"],
    },
    "a connection string with a token": {
      files: named("Server=SQL01;Database=#{Database}", 'sqlConnectionString="Sessions"'),
      missing: "connectionStrings/add@connectionString",
      subjects: ["/"],
    },
  },
});
