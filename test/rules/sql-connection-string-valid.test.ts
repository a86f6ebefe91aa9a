import { sessionState, testRule } from "./harness.js";

const sql = (text: string) => sessionState(`mode="SQLServer" sqlConnectionString="${text}"`);

const named = (text: string, attribute = "Sessions") => `<configuration>
  <connectionStrings>
    <add name="Sessions" connectionString="${text}" />
  </connectionStrings>
  <system.web>
    <sessionState mode="SQLServer" sqlConnectionString="${attribute}" />
  </system.web>
</configuration>
`;

const at = (text: string, says: string) => ({
  severity: "error" as const,
  at: text,
  line: 3,
  says,
});

const REST = "Server=SQL01;uid=shop;";
const VALUES: readonly (readonly [
  keyword: string,
  taken: readonly string[],
  refused: readonly string[],
])[] = [
  ["Integrated Security", ["SSPI", "true", "Yes", "no", "' true '", ""], ["1", "Windows", "sspi!"]],
  ["Trusted_Connection", ["yes", "FALSE", "sspi"], ["on"]],
  ["Encrypt", ["true", "no", ""], ["sspi", "1", "strict"]],
  ["MultipleActiveResultSets", ["True", "False"], ["0"]],
  ["Pooling", ["yes"], ["off"]],
  ["Persist Security Info", ["false"], ["f"]],
  ["TrustServerCertificate", ["true"], ["yes please"]],
  [
    "Connect Timeout",
    ["0", "30", "+5", "' 15 '", ""],
    ["-1", "30s", "1.5", "Infinite", "2147483648", "0x10"],
  ],
  ["Connection Timeout", ["60"], ["-5"]],
  ["Connection Lifetime", ["0"], ["-1"]],
  ["Max Pool Size", ["1", "200"], ["0", "-1", "many"]],
  ["Min Pool Size", ["0", "100"], ["-1", "101"]],
  ["Packet Size", ["512", "8192", "32768"], ["511", "32769", "0"]],
  ["ConnectRetryCount", ["0", "255"], ["256", "-1"]],
  ["ConnectRetryInterval", ["1", "60"], ["0", "61"]],
  ["ApplicationIntent", ["ReadOnly", "readwrite"], ["Read", "ReadWriteOnly"]],
  ["PoolBlockingPeriod", ["Auto", "neverblock"], ["Always"]],
  [
    "Type System Version",
    ["Latest", "SQL Server 2000", "SQL Server 2005", "SQL Server 2008", "SQL Server 2012"],
    ["SQL Server 2016"],
  ],
  ["Transaction Binding", ["Implicit Unbind"], ["Implicit"]],
  [
    "Failover Partner",
    ["SQL02;Database=S", "", "SQL02;Initial Catalog=S"],
    [
      "SQL02",
      "SQL02;Database=",
      "SQL02;Database=S;MultiSubnetFailover=yes",
      "SQL02;Database=S;ApplicationIntent=ReadOnly",
      "SQL02;Database=S;ApplicationIntent=' ReadOnly '",
    ],
  ],
];

const VALUES_TAKEN = Object.fromEntries(
  VALUES.flatMap(([keyword, taken]) =>
    taken.map((value) => [`${keyword}=${value}`, { files: sql(`${REST}${keyword}=${value}`) }]),
  ),
);

const VALUES_REFUSED = Object.fromEntries(
  VALUES.flatMap(([keyword, , refused]) =>
    refused.map((value) => {
      const text = `${REST}${keyword}=${value}`;
      const files = sql(text);
      return [
        `${keyword}=${value}`,
        { files, found: [at(text, `gives "${keyword.toLowerCase()}" a value`)] },
      ];
    }),
  ),
);

testRule("sql-connection-string-valid", {
  clean: {
    ...VALUES_TAKEN,
    "the default": { files: sessionState('mode="SQLServer"') },
    "pairs that the driver knows, in any letter case": {
      files: sql("DATA SOURCE=SQL01;Trusted_Connection=yes;Connect Timeout=15;Encrypt=true"),
    },
    "an empty string parses": { files: sql("") },
    "semicolons and blanks around": { files: sql(" ; Server = SQL01 ;; uid=shop ; ") },
    "a value left empty": { files: sql("Server=SQL01;User ID=sa;Password=") },
    "quoted values with semicolons, equals signs and doubled quotes": {
      files: sql("Server=SQL01;uid=shop;pwd='a;b=''c''';app=&quot;x&quot;&quot;y;&quot;"),
    },
    "a quote inside an unquoted value": { files: sql("Server=SQL01;app=O'Neill shop") },
    "keywords that only the newer driver is sure to know": {
      files: sql("Server=SQL01;Trust Server Certificate=true"),
    },
    "other modes read it not": {
      files: sessionState('mode="InProc" sqlConnectionString="Provider=SQLOLEDB"'),
    },
    "a partition resolver picks the database": {
      files: sessionState(
        'mode="SQLServer" sqlConnectionString="x" partitionResolverType="Shop.Partitions, Shop"',
      ),
    },
    "the name of a connection string": { files: named("Server=SQL01;Integrated Security=SSPI") },
    "the entry of machine.config, which sql-session-database-allowed judges": {
      files: sql("LocalSqlServer"),
    },
    "entries of a file of its own": {
      files: {
        "Web.config": `<configuration>
  <connectionStrings configSource="connections.config" />
  <system.web><sessionState mode="SQLServer" sqlConnectionString="Sessions" /></system.web>
</configuration>`,
        "connections.config":
          '<connectionStrings><add name="Sessions" connectionString="Server=SQL01" /></connectionStrings>',
      },
      targets: ["Web.config"],
    },
  },
  caught: {
    "a keyword nobody knows": {
      files: sql("Server=SQL01;Shop=7"),
      found: [
        at(
          "Server=SQL01;Shop=7",
          'sqlConnectionString holds the keyword "shop", which the SQL Server driver of the .NET Framework does not know. The mode is SQLServer (Web.config, line 3), so the application stops when the session module starts.',
        ),
      ],
    },
    "a keyword without its blank": {
      files: sql("DataSource=SQL01"),
      found: [at("DataSource=SQL01", 'Did you mean "data source"?')],
    },
    "an OLE DB string": {
      files: sql("Provider=SQLOLEDB;Data Source=SQL01"),
      found: [at("Provider=SQLOLEDB;Data Source=SQL01", "It belongs to an OLE DB string.")],
    },
    "an Entity Framework string": {
      files: named("metadata=res://*/Shop.csdl;provider=System.Data.SqlClient"),
      found: [
        {
          severity: "error",
          at: "Sessions",
          line: 6,
          says: 'The connection string "Sessions", which sqlConnectionString names, holds the keyword "metadata"',
        },
      ],
    },
    "a name that nothing bears": {
      files: sql("Sessions"),
      found: [
        at("Sessions", "nor the name of a connection string in the files provided. The mode"),
      ],
    },
    "a name that a child application has cleared away": {
      files: {
        "Web.config": named("Server=SQL01"),
        "admin/Global.asax": "",
        "admin/Web.config":
          "<configuration><connectionStrings><clear /></connectionStrings></configuration>",
      },
      found: [{ severity: "error", at: "Sessions", line: 6, path: "Web.config", says: "neither" }],
    },
    "a name whose entry is empty": {
      files: named(""),
      found: [
        {
          severity: "error",
          at: "Sessions",
          line: 6,
          says: 'The connection string "Sessions", which sqlConnectionString names, exists but is empty',
        },
      ],
    },
    "a part without an equals sign": {
      files: sql("Server=SQL01;Encrypt"),
      found: [
        at(
          "Server=SQL01;Encrypt",
          "cannot be split into keyword=value pairs: a keyword has no equals sign behind it (character 14;",
        ),
      ],
    },
    "an equals sign first": {
      files: sql("=SQL01"),
      found: [at("=SQL01", "an equals sign is where a keyword should begin (character 1;")],
    },
    "a quote left open": {
      files: sql("Server=SQL01;pwd='tulip"),
      found: [at("Server=SQL01;pwd='tulip", "a quote is not closed (character 14;")],
    },
    "a value that only ends in a quote": {
      files: sql("Server=SQL01;pwd=tulip'"),
      found: [at("Server=SQL01;pwd=tulip'", "a value without an opening quote ends in one")],
    },
    "text behind a closing quote": {
      files: sql("pwd='tu'lip;Server=SQL01"),
      found: [at("pwd='tu'lip;Server=SQL01", "something other than a semicolon follows")],
    },
    "the same behind the short word": {
      files: sql("Server=SQL01;Pwd=tu;lip=7;Encrypt=true"),
      found: [
        at(
          "Server=SQL01;Pwd=tu;lip=7;Encrypt=true",
          "holds the keyword at character 21 (not shown here, it may be part of a password)",
        ),
      ],
    },
    "a password with a semicolon, whose rest is not shown": {
      files: sql("Server=SQL01;Password=tu;lip=7;Encrypt=true"),
      found: [
        at(
          "Server=SQL01;Password=tu;lip=7;Encrypt=true",
          "holds the keyword at character 26 (not shown here, it may be part of a password)",
        ),
      ],
    },
    "a part between semicolons runs into the next keyword": {
      files: sql("Server=SQL01;Encrypt;uid=shop"),
      found: [
        at(
          "Server=SQL01;Encrypt;uid=shop",
          "A part between two semicolons has no equals sign; a value that holds a semicolon must be in quotes.",
        ),
      ],
    },
    "the last of two counts, whatever its name": {
      files: sql(`${REST}Timeout=5;Connect Timeout=soon`),
      found: [at(`${REST}Timeout=5;Connect Timeout=soon`, "a whole number, 0 or more")],
    },
    ...Object.fromEntries(
      [
        ["Database=S;MultiSubnetFailover=yes", "without MultiSubnetFailover"],
        ["Encrypt=yes", "beside Initial Catalog"],
        ["Database=S;ApplicationIntent=ReadOnly", "without ApplicationIntent=ReadOnly"],
      ].map(([beside = "", words = ""]) => {
        const text = `${REST}Failover Partner=SQL02;${beside}`;
        return [
          `a failover partner: ${words}`,
          { files: sql(text), found: [at(text, `The driver takes it only ${words}. The mode`)] },
        ];
      }),
    ),
    "what follows a password is not shown": {
      files: sql(`Server=SQL01;pwd=a;Timeout=bc`),
      found: [at("Server=SQL01;pwd=a;Timeout=bc", "at character 20 (not shown here")],
    },
    ...VALUES_REFUSED,
  },
  unjudged: {
    "a deployment token": {
      files: sql("Server=#{SqlServer};Shop=7"),
      missing: "system.web/sessionState@sqlConnectionString",
      subjects: ["/"],
    },
    "an encrypted section": {
      files:
        '<configuration><system.web><sessionState configProtectionProvider="Rsa"><EncryptedData /></sessionState></system.web></configuration>',
      missing: "system.web/sessionState@mode",
      subjects: ["/"],
    },
    "a named text without any pair": {
      files: named("set in the portal"),
      missing: "the connection string Sessions",
      subjects: ["/"],
    },
    "a value of the registry": {
      files: sql("registry:HKLM\\Software\\Shop,sql"),
      missing: "the registry value of system.web/sessionState@sqlConnectionString",
      subjects: ["/"],
    },
  },
});
