import { LONGEST_TIMEOUT } from "../longest.js";
import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/sessionState",
  reader: "managed",
  level: "MachineToApplication",
  wmi: "SessionStateSection",
  summary:
    "Decides where ASP.NET keeps session data, for how long, and how a browser is recognised.",
  prose:
    "The session module reads this section once for each application, at start-up: what is set in a folder below the application root cannot change sessions. Every attribute is converted and checked in every mode, so a value that the current mode never uses can still stop the application. ASP.NET compares the names of modes and cookie options letter by letter, whereas appcmd and IIS Manager do not, so the tools may write what the application then refuses.",
  attributes: {
    mode: {
      kind: "enum",
      reading: "dotnet-enum",
      default: "InProc",
      iisManager: "Session State > Session State Mode Settings",
      summary: "Where session data is kept.",
      prose:
        "The names are compared letter by letter and without white space: `inproc` and `Sqlserver` stop the application, although the IIS tools take them. A comma list such as `InProc,StateServer` is combined bit by bit into another mode (here SQLServer). Leaving InProc means that everything kept in session must be serializable, and `Session_End` is raised in InProc only.",
      values: {
        Off: {
          number: 0,
          iisManager: "Not enabled",
          summary: "No session state; pages that use Session fail.",
        },
        InProc: {
          number: 1,
          iisManager: "In process",
          summary:
            "In the memory of the worker process: fastest, and lost whenever that process or the application domain ends.",
        },
        StateServer: {
          number: 2,
          iisManager: "State Server",
          summary:
            "In the ASP.NET State Service (aspnet_state), on this machine or another; lost when that service stops.",
        },
        SQLServer: {
          number: 3,
          iisManager: "SQL Server",
          summary: "In a SQL Server database prepared with the session-state scripts.",
        },
        Custom: {
          number: 4,
          iisManager: "Custom",
          summary: "In the provider that customProvider names.",
        },
      },
    },
    timeout: {
      kind: "minutes",
      min: 1,
      max: 15372286728,
      maxInSome: LONGEST_TIMEOUT,
      infinite: true,
      default: 20,
      iisManager: "Session State > Cookie Settings > Time-out (in minutes)",
      otherReader: { min: 1, max: 35791394 },
      summary: "Minutes without a request after which a session may be thrown away.",
      prose: `A whole number of minutes; \`00:20:00\` is refused. In the modes InProc and StateServer the section fails above ${LONGEST_TIMEOUT} (one year), and \`Infinite\` fails there too. In SQLServer and Custom \`Infinite\` passes, but the number handed to the store overflows, so it is never useful. With InProc the time-out counts for little when the application pool goes idle or recycles sooner.`,
    },
    cookieless: {
      kind: "enum",
      reading: "exact",
      default: "UseCookies",
      iisManager: "Session State > Cookie Settings > Mode",
      summary: "Whether the session ID travels in a cookie or in the URL.",
      prose:
        "Compared letter by letter, without white space: `True`, `FALSE` or `usecookies` stop the application, although the IIS tools take them. An ID in the URL is copied along with every link, log line and referrer, so whoever gets the link gets the session.",
      values: {
        UseUri: { number: 0, iisManager: "Use URI", summary: "The ID is in the URL." },
        UseCookies: { number: 1, iisManager: "Use Cookies", summary: "The ID is in a cookie." },
        AutoDetect: {
          number: 2,
          iisManager: "Auto Detect",
          summary:
            "A probing redirect finds out whether the browser takes cookies; otherwise the URL is used.",
        },
        UseDeviceProfile: {
          number: 3,
          iisManager: "Use Device Profile",
          summary:
            "The browser definition files decide, without asking the browser whether cookies are switched on.",
        },
        true: { number: 0, summary: "Another name for UseUri." },
        false: { number: 1, summary: "Another name for UseCookies." },
      },
    },
    cookieName: {
      kind: "string",
      default: "ASP.NET_SessionId",
      iisManager: "Session State > Cookie Settings > Name",
      summary: "Name of the session cookie.",
      prose:
        "Any text is accepted, but an empty name, or one with a space, comma, semicolon or equals sign, makes a cookie that never comes back, so every request starts a new session. The path of the cookie is always `/`: applications on one host that keep the default name share one cookie. The prefixes `__Host-` and `__Secure-` need `httpCookies` with requireSSL, and `__Host-` no domain.",
    },
    cookieSameSite: {
      links: ["https://learn.microsoft.com/en-us/aspnet/samesite/system-web-samesite"],
      kind: "enum",
      reading: "dotnet-enum",
      since: { dotnet: "4.7.2" },
      default: "Lax",
      otherReader: { unknown: true },
      summary:
        "SameSite attribute of the session cookie: whether it goes along with requests from other sites.",
      prose:
        "Compared letter by letter. `Unspecified` and `-1`, which `httpCookies` takes, were refused here by the published framework. .NET 4.7.2 shipped with the default None; the security updates of November and December 2019 changed it to Lax, which breaks log-in pages that post back from another site. Browsers drop a cookie with None unless it is also Secure, which only `httpCookies/@requireSSL` can say. The IIS schema does not know the attribute, so appcmd and IIS Manager may refuse to read a section that has it.",
      values: {
        None: {
          number: 0,
          summary: "Sent with every request; browsers require a Secure cookie for it.",
        },
        Lax: {
          number: 1,
          summary: "Sent within the site and when a link from elsewhere is followed.",
        },
        Strict: { number: 2, summary: "Sent only with requests that begin on the site itself." },
      },
    },
    regenerateExpiredSessionId: {
      kind: "boolean",
      default: true,
      iisManager: "Session State > Cookie Settings > Regenerate expired session ID",
      summary: "Whether a request with an expired cookieless ID is sent away with a new ID.",
      prose:
        "Only IDs in the URL are replaced. With plain cookies an expired or unknown ID is used again for the new session, whatever is set here: the attribute is no protection against session fixation.",
    },
    stateConnectionString: {
      kind: "string",
      default: "tcpip=loopback:42424",
      openIf: "^tcpip=[\\w.:[\\]-]+$",
      iisManager: "Session State > State Server > Connection string",
      summary:
        "Address of the state service, as tcpip=server:port; used in the mode StateServer only.",
      prose:
        "It may also be the name of an entry in `connectionStrings`, or begin with `registry:`. The section accepts any text; the parts are read when the store starts: `tcpip=` in lower case, a host in ASCII or an IPv6 address in brackets, and always a port. A service on another machine must allow remote connections in its registry key. Ignored when partitionResolverType is set.",
    },
    stateNetworkTimeout: {
      kind: "seconds",
      min: 1,
      max: 922337203685,
      infinite: true,
      default: 10,
      iisManager: "Session State > State Server > Time-out (in seconds)",
      otherReader: { min: 0 },
      summary: "Seconds that a request to the state service may stay silent before it is given up.",
      prose:
        "`0` is taken by the IIS tools but stops the application. `Infinite` passes, but overflows when it is handed to the network code.",
    },
    sqlConnectionString: {
      kind: "string",
      secret: "connectionString",
      default: "data source=localhost;Integrated Security=SSPI",
      iisManager: "Session State > SQL Server > Connection string",
      summary:
        "Connection string, or the name of one in connectionStrings, for the mode SQLServer.",
      prose:
        "It must not name a database unless allowCustomSqlDatabase is true; without one, `ASPState` is added. The text is read when the store starts, and the connection is opened at the first request. The usual entry `LocalSqlServer` names a database file, so it fails here. Ignored when partitionResolverType is set.",
    },
    sqlCommandTimeout: {
      kind: "seconds",
      min: -922337203685,
      max: 922337203685,
      infinite: true,
      default: 30,
      iisManager: "Session State > SQL Server > Time-out (in seconds)",
      summary: "Seconds a SQL command for session data may take; 0 waits without limit.",
      prose:
        "Negative numbers and `Infinite` pass the section but throw at the first command. For waiting without limit, write `0`.",
    },
    sqlConnectionRetryInterval: {
      kind: "seconds",
      min: -922337203685,
      max: 922337203685,
      infinite: true,
      default: 0,
      since: { dotnet: "4.0", iis: "8.0" },
      summary: "Seconds during which a lost SQL connection is tried again; 0 means no retry.",
      prose:
        "The framework looks only at the seconds within the minute: 60, 120, 300 and every other whole number of minutes switch the retry off, while 61 or 90 work as written. `Infinite` overflows at the first error.",
    },
    allowCustomSqlDatabase: {
      kind: "boolean",
      default: false,
      iisManager: "Session State > SQL Server > Enable custom database",
      summary: "Whether sqlConnectionString may name a database other than ASPState.",
      prose:
        "When it is true and the string names no database, ASPState is used all the same. It applies to the strings of a partition resolver as well.",
    },
    compressionEnabled: {
      kind: "boolean",
      default: false,
      since: { dotnet: "4.0", iis: "8.0" },
      summary:
        "Whether session data is compressed on its way to the state service or to SQL Server.",
      prose:
        "Every server that shares a store must agree, because stored data does not say whether it is compressed; changing the setting while sessions live makes them unreadable. InProc and Custom ignore it.",
    },
    useHostingIdentity: {
      kind: "boolean",
      default: true,
      iisManager: "Session State > Use hosting identity for impersonation",
      summary:
        "Whether the store is reached as the worker process rather than as the impersonated user.",
      prose:
        "It matters in SQLServer with integrated security and in Custom; InProc and StateServer ignore it unless a custom ID manager is used.",
    },
    customProvider: {
      kind: "string",
      default: "",
      iisManager: "Session State > Custom",
      summary: "Name of the provider, among providers, that keeps session data in the mode Custom.",
      prose:
        "Letter case does not count. In the mode Custom an empty or unknown name stops the application when the session module starts; in other modes it is ignored.",
    },
    partitionResolverType: {
      kind: "string",
      dotnetType: true,
      default: "",
      summary: "Type implementing IPartitionResolver that picks the store for each session.",
      prose:
        "Only for StateServer and SQLServer: with InProc or Custom the application does not start. The connection string of the section is then ignored and not even parsed.",
    },
    sessionIDManagerType: {
      kind: "string",
      dotnetType: true,
      default: "",
      summary: "Type implementing ISessionIDManager that makes, finds and checks session IDs.",
      prose:
        "The type must load by its exact name. A manager of your own may ignore cookieless, cookieName and cookieSameSite.",
    },
  },
  elements: {
    providers: {
      summary: "Session-state stores that customProvider can choose from.",
      collection: {
        key: ["name"],
        ignoreKeyCase: true,
        duplicates: "equal-accepted",
        remove: "remove",
        clear: "clear",
        add: {
          add: {
            summary: "One session-state store provider.",
            open: "attributes",
            attributes: {
              name: {
                kind: "string",
                required: true,
                nonEmpty: true,
                summary: "Name by which customProvider refers to the provider.",
                prose:
                  "Letter case does not count. To change an inherited provider, remove it first: a second one of the same name is refused unless it is equal to the letter.",
              },
              type: {
                kind: "string",
                required: true,
                dotnetType: true,
                summary: "Type derived from SessionStateStoreProviderBase.",
                prose:
                  "It is loaded only when the mode is Custom and customProvider names the entry; all further attributes are handed to the provider.",
              },
              connectionString: {
                kind: "string",
                secret: "connectionString",
                summary:
                  "Where the store is, for the many providers that ask for it under this name.",
              },
              accessKey: {
                kind: "string",
                secret: "password",
                summary: "Password of the store, for providers that ask for it under this name.",
              },
            },
          },
        },
      },
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/previous-versions/dotnet/netframework-4.0/h6bb9cz9(v=vs.100)",
    "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.sessionstatesection",
  ],
} as const satisfies Section;
