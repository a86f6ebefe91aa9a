import type { Section } from "../vocabulary.js";

export default {
  path: "webFarms",
  reader: "native",
  level: "Everywhere",
  summary: "Server farms of Application Request Routing, which spreads requests over servers.",
  prose:
    "With sessions kept in the process every request of a user must reach the same server: that takes affinity, which is off by default and ends with the server.",
  otherReader: { unknown: true },
  attributes: {
    onDemandHealthCheck: {
      kind: "boolean",
      default: false,
      summary: "Whether the health of servers is tested on demand only.",
    },
  },
  elements: {
    applicationRequestRouting: { summary: "Providers for affinity by host name.", open: "all" },
  },
  collection: {
    key: ["name"],
    ignoreKeyCase: true,
    duplicates: "refused",
    add: {
      webFarm: {
        summary: "One server farm.",
        open: "all",
        attributes: {
          name: {
            kind: "string",
            required: true,
            pattern: "^[^/?]*$",
            patternMeans: "a name without / and ?",
            summary: "Name of the farm, used in rewrite rules as if it were a host.",
          },
          enabled: { kind: "boolean", default: true, summary: "Whether the farm is in use." },
          adminUserName: { kind: "string", summary: "Account that administers the servers." },
          adminPassword: {
            kind: "string",
            secret: "password",
            default: "[enc:AesProvider::enc]",
            summary: "Password of that account, stored encrypted.",
          },
        },
        elements: {
          applicationRequestRouting: {
            summary: "How requests are spread over the servers of the farm.",
            open: "all",
            elements: {
              affinity: {
                summary: "Whether a user, or a host name, stays with one server.",
                attributes: {
                  useCookie: {
                    kind: "boolean",
                    default: false,
                    iisManager: "Server Affinity > Client affinity",
                    summary: "Whether a cookie keeps each user on one server.",
                    prose:
                      "Without it in-process sessions are lost between the servers of the farm. It does not survive the restart of a server.",
                  },
                  cookieName: {
                    kind: "string",
                    nonEmpty: true,
                    caseSensitive: true,
                    default: "ARRAffinity",
                    iisManager: "Server Affinity > Cookie name",
                    summary: "Name of that cookie.",
                  },
                  useHostName: {
                    kind: "boolean",
                    default: false,
                    iisManager: "Server Affinity > Host name affinity",
                    summary: "Whether all requests for one host name stay with a server.",
                  },
                  hostCountersEnabled: {
                    kind: "boolean",
                    default: true,
                    summary: "Whether requests are counted for each host name.",
                  },
                  useServerProvider: {
                    kind: "boolean",
                    default: false,
                    summary: "Whether a module of your own chooses the server.",
                  },
                  timeout: {
                    kind: "timeSpan",
                    min: 60,
                    max: 2592000,
                    step: 60,
                    default: 1200,
                    summary: "Time without a request after which a host name loses its server.",
                    prose:
                      "Shorter than the session time-out, it sends users to another server while their in-process session still lives.",
                  },
                  useExternalCache: {
                    kind: "boolean",
                    default: false,
                    summary: "Whether the assignments are shared with other routing servers.",
                  },
                  ignoreSubDomain: {
                    kind: "boolean",
                    default: false,
                    summary: "Whether hosts of one domain count as one.",
                  },
                  ignoreSubDomainClientAffinity: {
                    kind: "boolean",
                    default: false,
                    summary: "Whether the cookie is valid for the whole domain.",
                  },
                  ignoreSubDomainFragmentDepth: {
                    kind: "integer",
                    min: 0,
                    max: 32767,
                    unit: "parts",
                    default: 2,
                    summary: "Parts of the host name that make up the domain.",
                  },
                  hostAffinityProvider: {
                    kind: "string",
                    default: "Microsoft.Web.Arr.HostNameRoundRobin",
                    iisManager: "Server Affinity > Provider",
                    summary: "Way in which host names are given to servers.",
                  },
                  serverProviderImage: {
                    kind: "string",
                    expanded: true,
                    summary: "Library of the module that chooses the server.",
                  },
                },
                collection: {
                  key: ["name"],
                  ignoreKeyCase: true,
                  duplicates: "refused",
                  add: {
                    host: {
                      summary: "One host name with more than one server.",
                      attributes: {
                        name: { kind: "string", nonEmpty: true, summary: "The host name." },
                        servers: {
                          kind: "integer",
                          min: 1,
                          max: 256,
                          unit: "servers",
                          default: 1,
                          summary: "Servers that the host name may use.",
                        },
                      },
                      collection: {
                        key: ["name"],
                        ignoreKeyCase: true,
                        duplicates: "refused",
                        add: {
                          equivalentHost: {
                            summary: "Another host name that counts as the same.",
                            attributes: {
                              name: {
                                kind: "string",
                                nonEmpty: true,
                                summary: "The other host name.",
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
              loadBalancing: {
                summary: "How a server is chosen for a request.",
                attributes: {
                  algorithm: {
                    kind: "enum",
                    reading: "native",
                    default: "WeightedRoundRobin",
                    iisManager: "Load Balance > Load balance algorithm",
                    summary: "Way of choosing the server.",
                    values: {
                      WeightedRoundRobin: { number: 0, summary: "In turn, by weight." },
                      LeastRequests: {
                        number: 1,
                        summary: "No longer supported; the default is used instead.",
                      },
                      LeastResponseTime: {
                        number: 2,
                        summary: "No longer supported; the default is used instead.",
                      },
                      WeightedTotalTraffic: {
                        number: 3,
                        summary: "No longer supported; the default is used instead.",
                      },
                      RequestHash: {
                        number: 4,
                        summary: "By a server variable or by parts of the query string.",
                      },
                    },
                  },
                  leastResponseTimePeriod: {
                    kind: "timeSpan",
                    min: 1,
                    max: 86400,
                    step: 1,
                    default: 5,
                    summary: "Time over which response times are measured.",
                  },
                  hashServerVariable: {
                    kind: "string",
                    caseSensitive: true,
                    summary: "Server variable that decides, with RequestHash.",
                  },
                  queryStringNames: {
                    kind: "string",
                    summary: "Query string parameters that decide, with RequestHash.",
                  },
                  randomizeLBTies: {
                    kind: "boolean",
                    default: false,
                    summary: "Whether chance decides between equal servers.",
                  },
                },
              },
              protocol: { summary: "How requests are passed on.", open: "all" },
              healthCheck: { summary: "How the health of servers is tested.", open: "all" },
              publicKeys: { summary: "Keys of the servers.", open: "all" },
            },
          },
        },
        collection: {
          key: ["address"],
          ignoreKeyCase: true,
          duplicates: "refused",
          add: {
            server: {
              summary: "One server of the farm.",
              open: "all",
              attributes: {
                address: {
                  kind: "string",
                  required: true,
                  nonEmpty: true,
                  summary: "Host name or address of the server.",
                  prose:
                    "With more than one server, in-process sessions need affinity, and sessions elsewhere need the same site number and machine keys on all of them.",
                },
                enabled: {
                  kind: "boolean",
                  default: true,
                  summary: "Whether the server takes requests.",
                },
              },
              elements: {
                applicationRequestRouting: {
                  summary: "How requests reach this server.",
                  open: "all",
                  attributes: {
                    hostName: {
                      kind: "string",
                      nonEmpty: true,
                      summary: "Host name to put into requests for the server.",
                    },
                    weight: {
                      kind: "integer",
                      min: 1,
                      max: 4294967295,
                      default: 100,
                      summary: "Share of requests that the server gets.",
                    },
                    httpPort: {
                      kind: "integer",
                      min: 1,
                      max: 65535,
                      default: 80,
                      summary: "Port of the server for HTTP.",
                    },
                    httpsPort: {
                      kind: "integer",
                      min: 1,
                      max: 65535,
                      default: 443,
                      summary: "Port of the server for HTTPS.",
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  links: ["https://learn.microsoft.com/en-us/iis/extensions/planning-for-arr/"],
} as const satisfies Section;
