import { APPLICATION_HOST, poolAndSite } from "../fixtures/server.js";
import { testRule } from "./harness.js";

const built = (attribute: string, section = "compilation") =>
  `<configuration>
  <system.web>
    <${section} ${attribute} />
  </system.web>
</configuration>`;
const target = (version: string) => ({
  files: built(`targetFramework="${version}"`),
  preset: "migration",
});
const environment = (versions: object, files = "<configuration />") => ({
  files,
  preset: "migration",
  configuration: { environment: versions },
});
const inPool = (runtime: string, web = "<configuration />") => ({
  ...poolAndSite({ web, attributes: ` managedRuntimeVersion="${runtime}"` }),
  preset: "migration",
});
const found = (at: string, line: number, says: string, path = "Web.config") => [
  { severity: "warning" as const, at, line, path, says },
];

testRule("unsupported-framework", {
  clean: {
    "nothing written": { files: "<configuration />", preset: "migration" },
    ...Object.fromEntries(
      ["3.5", "4.6.2", "4.7", "4.7.2", "4.8", "4.8.1", "v4.8"].map((version) => [
        `built for ${version}`,
        target(version),
      ]),
    ),
    "no version at all": target("latest"),
    "built for an old one, a newer one is installed": environment(
      { dotnet: "4.8" },
      built('targetFramework="4.5"'),
    ),
    "httpRuntime is new, compilation is old": {
      files: `<configuration><system.web><compilation targetFramework="4.5" /><httpRuntime targetFramework="4.8" /></system.web></configuration>`,
      preset: "migration",
    },
    "IIS 10": environment({ iis: "10.0" }),
    "a pool of 4.0": inPool("v4.0"),
    "a pool without managed code": inPool(""),
    "the default of the pool on IIS 7": {
      ...poolAndSite({ web: "<configuration />" }),
      preset: "migration",
    },
    "not in the usual preset": { files: built('targetFramework="4.0"') },
  },
  caught: {
    ...Object.fromEntries(
      (
        [
          ["4.0", "January 2016"],
          ["4.5", "January 2016"],
          ["4.5.1", "January 2016"],
          ["v4.5.1", "January 2016"],
          ["4.5.2", "April 2022"],
          ["4.6", "April 2022"],
          ["4.6.1", "April 2022"],
        ] as const
      ).map(([version, ended]) => [
        `built for ${version}`,
        {
          ...target(version),
          found: found(
            version,
            3,
            `The application is built for .NET ${version.replace("v", "")} (Web.config, line 3), out of support since ${ended}.`,
          ),
        },
      ]),
    ),
    "httpRuntime says it": {
      files: built('targetFramework="4.6.1"', "httpRuntime"),
      preset: "migration",
      found: found("4.6.1", 3, "have none of: cookieSameSite, asynchronous session providers."),
    },
    "an old one is installed": {
      ...environment({ dotnet: "4.5.1" }, built('targetFramework="4.8"')),
      found: found(
        "4.8",
        3,
        ".NET 4.5.1 is declared as installed, out of support since January 2016.",
      ),
    },
    "a very old one is installed": {
      ...environment({ dotnet: "2.0" }),
      found: found(
        "configuration",
        1,
        "Sessions have none of: cookieSameSite, asynchronous session providers, compressionEnabled, sqlConnectionRetryInterval.",
      ),
    },
    "IIS 7.5": {
      ...environment({ iis: "7.5" }),
      found: found("configuration", 1, "out of support since January 2020. Pools there cannot"),
    },
    "IIS 8.5": {
      ...environment({ iis: "8.5" }),
      found: found("configuration", 1, "out of support since October 2023. Nobody mends"),
    },
    "a pool of 2.0": {
      ...inPool("v2.0"),
      found: found(
        "v2.0",
        4,
        'Pool "ShopPool" runs .NET 2.0 to 3.5 (applicationHost.config, line 4), of which only 3.5 SP1 is supported.',
        APPLICATION_HOST,
      ),
    },
  },
  unjudged: {
    "a version that deployment fills in": {
      files: built('targetFramework="#{Target}"'),
      preset: "migration",
      missing: "system.web/compilation@targetFramework",
      subjects: ["/"],
    },
  },
});
