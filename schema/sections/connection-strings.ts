import type { Section } from "../vocabulary.js";

export default {
  path: "connectionStrings",
  reader: "managed",
  level: "Everywhere",
  summary: "Named connection strings, which other sections and code refer to by name.",
  prose:
    "`sessionState` looks here first: when sqlConnectionString or stateConnectionString equals a name, letter case aside, the text of that entry is used.",
  collection: {
    key: ["name"],
    ignoreKeyCase: true,
    duplicates: "equal-accepted",
    remove: "remove",
    clear: "clear",
    stock: {
      at: "machine",
      entries: [
        {
          name: "LocalSqlServer",
          connectionString:
            "data source=.\\SQLEXPRESS;Integrated Security=SSPI;AttachDBFilename=|DataDirectory|aspnetdb.mdf;User Instance=true",
          providerName: "System.Data.SqlClient",
        },
      ],
    },
    add: {
      add: {
        summary: "One named connection string.",
        attributes: {
          name: {
            kind: "string",
            required: true,
            nonEmpty: true,
            summary: "Name by which the connection string is asked for.",
            prose:
              "machine.config defines `LocalSqlServer`. To give an inherited name another string, remove it first: a second one is refused unless it is equal to the letter.",
          },
          connectionString: {
            kind: "string",
            required: true,
            secret: "connectionString",
            summary: "The connection string itself.",
          },
          providerName: {
            kind: "string",
            default: "",
            summary: "Invariant name of the ADO.NET provider that understands the string.",
          },
        },
      },
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/dotnet/api/system.configuration.connectionstringssection",
  ],
} as const satisfies Section;
