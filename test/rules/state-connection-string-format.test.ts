import { sessionState, testRule } from "./harness.js";

const state = (address: string) =>
  sessionState(`mode="StateServer" stateConnectionString="${address}"`);

const named = (address: string, attribute = "SessionServer") => `<configuration>
  <connectionStrings>
    <add name="SessionServer" connectionString="${address}" />
  </connectionStrings>
  <system.web>
    <sessionState mode="StateServer" stateConnectionString="${attribute}" />
  </system.web>
</configuration>
`;

const at = (text: string, says: string) => ({
  severity: "error" as const,
  at: text,
  line: 3,
  says,
});

testRule("state-connection-string-format", {
  clean: {
    "the default": { files: sessionState('mode="StateServer"') },
    "host and port": { files: state("tcpip=STATE01:42424") },
    IPv4: { files: state("tcpip=10.0.0.7:42424") },
    "IPv6 in brackets": { files: state("tcpip=[::1]:42424") },
    "IPv6 with a zone and an embedded IPv4 address": { files: state("tcpip=[fe80::1%4]:1") },
    "IPv4 inside IPv6": { files: state("tcpip=[::ffff:10.0.0.7]:42424") },
    "blanks and a sign around the port, which .NET takes": { files: state("tcpip=host: +42424 ") },
    "port 0 and an empty host pass the parser": { files: state("tcpip=:0") },
    "another mode reads it not": {
      files: sessionState('mode="InProc" stateConnectionString="TCPIP=host"'),
    },
    "a partition resolver picks the server": {
      files: sessionState(
        'mode="StateServer" stateConnectionString="host" partitionResolverType="Shop.Partitions, Shop"',
      ),
    },
    "the name of a connection string, whatever its letter case": {
      files: named("tcpip=STATE01:42424", "sessionserver"),
    },
    "an entry without text does not count, and the name is inherited": {
      files: {
        "root.config": named("tcpip=STATE01:42424"),
        "Web.config": sessionState('timeout="30"'),
      },
      targets: ["Web.config"],
      configuration: { server: { rootWebConfig: "root.config" } },
    },
    "an encrypted list of names does not hide an address": {
      files: `<configuration>
  <connectionStrings configProtectionProvider="Rsa"><EncryptedData /></connectionStrings>
  <system.web>
    <sessionState mode="StateServer" stateConnectionString="tcpip=STATE01:42424" />
  </system.web>
</configuration>`,
    },
    "a location for another path": {
      files: `<configuration>
  <location path="admin">
    <system.web><sessionState mode="StateServer" stateConnectionString="tcpip=STATE01" /></system.web>
  </location>
</configuration>`,
    },
  },
  caught: {
    "capital letters": {
      files: state("TCPIP=STATE01:42424"),
      found: [
        at(
          "TCPIP=STATE01:42424",
          'not tcpip=host:port: it must begin with "tcpip=" exactly, in lower case and without blanks. The mode is StateServer (Web.config, line 3), so the application stops when the session module starts. Write tcpip=STATE01:42424.',
        ),
      ],
      fixed: state("tcpip=STATE01:42424"),
    },
    "a blank in front": {
      files: state(" tcpip=STATE01:42424"),
      found: [at(" tcpip=STATE01:42424", "in lower case and without blanks")],
      fixed: state("tcpip=STATE01:42424"),
    },
    "no prefix": {
      files: state("STATE01:42424"),
      found: [at("STATE01:42424", 'it does not begin with "tcpip=". The mode')],
      fixed: state("STATE01:42424"),
    },
    "tcp as in a SQL string": {
      files: state("tcp:STATE01:42424"),
      found: [at("tcp:STATE01:42424", "Write tcpip=STATE01:42424.")],
    },
    "no port": {
      files: state("tcpip=STATE01"),
      found: [at("tcpip=STATE01", "the port is missing, and there is no default for it. The mode")],
    },
    "an empty port": {
      files: state("tcpip=STATE01:"),
      found: [at("tcpip=STATE01:", "Write tcpip=STATE01:42424.")],
    },
    "a comma instead of the colon": {
      files: state("tcpip=STATE01,42424"),
      found: [at("tcpip=STATE01,42424", "separated by a colon, not by a comma")],
    },
    "a port that is no number": {
      files: state("tcpip=STATE01:abc"),
      found: [
        at(
          "tcpip=STATE01:abc",
          "what is there is not a port; it must be a whole number up to 65535",
        ),
      ],
    },
    "a port too large": {
      files: state("tcpip=STATE01:65536"),
      found: [at("tcpip=STATE01:65536", '"65536" is not a port')],
    },
    "a semicolon at the end": {
      files: state("tcpip=STATE01:42424;"),
      found: [at("tcpip=STATE01:42424;", "nothing may follow the port, not even a semicolon")],
    },
    "IPv6 without brackets": {
      files: state("tcpip=::1:42424"),
      found: [at("tcpip=::1:42424", "Write tcpip=[::1]:42424.")],
    },
    "IPv6 without brackets and port": {
      files: state("tcpip=fe80::1"),
      found: [at("tcpip=fe80::1", "Write tcpip=[fe80::1]:42424.")],
    },
    "IPv6 without a port": {
      files: state("tcpip=[::1]"),
      found: [at("tcpip=[::1]", "Write tcpip=[::1]:42424.")],
    },
    "IPv4 in brackets": {
      files: state("tcpip=[127.0.0.1]:42424"),
      found: [
        at("tcpip=[127.0.0.1]:42424", "only an IPv6 address is allowed in brackets. The mode"),
      ],
    },
    "IPv4 in front of the zeros of IPv6": {
      files: state("tcpip=[10.0.0.1::]:42424"),
      found: [at("tcpip=[10.0.0.1::]:42424", "only an IPv6 address is allowed in brackets")],
    },
    "a host outside ASCII": {
      files: state("tcpip=läden:42424"),
      found: [at("tcpip=läden:42424", "write its xn-- form or its IP address")],
    },
    "more than one colon": {
      files: state("tcpip=http://STATE01:42424"),
      found: [at("tcpip=http://STATE01:42424", "there is more than one colon")],
    },
    "an empty string": {
      files: sessionState('mode="StateServer" stateConnectionString=""'),
      found: [at("stateConnectionString", "not tcpip=host:port: it is empty")],
    },
    "a name that nothing bears": {
      files: state("SessionServer"),
      found: [at("SessionServer", "nor the name of a connection string in the files provided")],
    },
    "the name of a connection string with a mistake": {
      files: named("tcpip=STATE01"),
      found: [
        {
          severity: "error",
          at: "SessionServer",
          line: 6,
          says: 'stateConnectionString names the connection string "SessionServer", whose text is not tcpip=host:port: the port is missing',
        },
      ],
    },
    "the name of a string for SQL Server, which is not shown": {
      files: named("Server=SQL01;User ID=shop;Password=tulip"),
      found: [
        {
          severity: "error",
          at: "SessionServer",
          line: 6,
          says: 'it does not begin with "tcpip="',
        },
      ],
    },
    "an entry without text leaves the name as it is": {
      files: named(""),
      found: [{ severity: "error", at: "SessionServer", line: 6, says: "is neither an address" }],
    },
    "inherited from the root Web.config": {
      files: { "srv/web.config": state("TCPIP=STATE01:42424"), "Web.config": "<configuration />" },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
      found: [
        {
          severity: "error",
          at: "TCPIP=STATE01:42424",
          line: 3,
          path: "srv/web.config",
          says: "web.config, line 3",
        },
      ],
    },
    "the mode that a transform sets": {
      files: {
        "Web.config": sessionState('mode="InProc" stateConnectionString="tcpip=STATE01"'),
        "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
  <system.web>
    <sessionState mode="StateServer" xdt:Transform="SetAttributes(mode)" />
  </system.web>
</configuration>`,
      },
      found: [
        {
          severity: "error",
          at: "tcpip=STATE01",
          line: 3,
          path: "Web.config",
          says: "The mode is StateServer (Web.Release.config, line 3)",
        },
      ],
    },
  },
  unjudged: {
    "a value of the registry": {
      files: state("registry:HKLM\\Software\\Shop,state"),
      missing: "the registry value of system.web/sessionState@stateConnectionString",
      subjects: ["/"],
    },
    "a name that leads to the registry": {
      files: named("Registry:HKLM\\Software\\Shop,state"),
      missing: "the registry value of system.web/sessionState@stateConnectionString",
      subjects: ["/"],
    },
    "a deployment token": {
      files: state("tcpip=#{StateServer}:42424"),
      missing: "system.web/sessionState@stateConnectionString",
      subjects: ["/"],
    },
    "a name, and the names are encrypted": {
      files: `<configuration>
  <connectionStrings configProtectionProvider="Rsa"><EncryptedData /></connectionStrings>
  <system.web>
    <sessionState mode="StateServer" stateConnectionString="SessionServer" />
  </system.web>
</configuration>`,
      missing: "connectionStrings",
      subjects: ["/"],
    },
  },
});
