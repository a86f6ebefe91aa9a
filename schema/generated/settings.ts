// Generated from schema/sections by `npm run generate`. Do not edit.

/** `<connectionStrings>`: Named connection strings, which other sections and code refer to by name. */
export interface ConnectionStrings {
  readonly $entries?: readonly {
    readonly add?: {
      /** Name by which the connection string is asked for. */
      readonly name?: string;
      /** The connection string itself. */
      readonly connectionString?: string;
      /** Invariant name of the ADO.NET provider that understands the string. Default "System.Data.SqlClient". */
      readonly providerName?: string;
    };
    readonly remove?: { readonly name: string };
    readonly clear?: Readonly<Record<string, never>>;
  }[];
}

/** `<system.web/httpCookies>`: Gives the cookies that ASP.NET sends their Secure, HttpOnly, SameSite and Domain attributes. */
export interface SystemWebHttpCookies {
  /** Domain written on cookies; empty keeps them on the host that sent them. */
  readonly domain?: string;
  /** Whether scripts in the page are kept from reading cookies. Default false. */
  readonly httpOnlyCookies?: boolean;
  /** Whether cookies are marked Secure, so that browsers send them over HTTPS only. Default false. */
  readonly requireSSL?: boolean;
  /** SameSite attribute of cookies whose code does not say it. Default "Unspecified". */
  readonly sameSite?: "Unspecified" | "None" | "Lax" | "Strict" | number;
}

/** `<system.web/sessionPageState>`: Says how many view states a page keeps in session when it stores view state there. */
export interface SystemWebSessionPageState {
  /** Number of view states kept in one session before the oldest is dropped. Default 9. */
  readonly historySize?: number;
}

/** `<system.web/sessionState>`: Decides where ASP.NET keeps session data, for how long, and how a browser is recognised. */
export interface SystemWebSessionState {
  /** Where session data is kept. Default "InProc". */
  readonly mode?: "Off" | "InProc" | "StateServer" | "SQLServer" | "Custom" | 5 | 6 | 7;
  /** Minutes without a request after which a session may be thrown away. Whole minutes. Default 20. */
  readonly timeout?: number | "Infinite";
  /** Whether the session ID travels in a cookie or in the URL. Default "UseCookies". */
  readonly cookieless?: "UseUri" | "UseCookies" | "AutoDetect" | "UseDeviceProfile" | "true" | "false";
  /** Name of the session cookie. Default "ASP.NET_SessionId". */
  readonly cookieName?: string;
  /** SameSite attribute of the session cookie: whether it goes along with requests from other sites. */
  readonly cookieSameSite?: "None" | "Lax" | "Strict" | 3;
  /** Whether a request with an expired cookieless ID is sent away with a new ID. Default true. */
  readonly regenerateExpiredSessionId?: boolean;
  /** Address of the state service, as tcpip=server:port; used in the mode StateServer only. Default "tcpip=loopback:42424". */
  readonly stateConnectionString?: string;
  /** Seconds that a request to the state service may stay silent before it is given up. Whole seconds. Default 10. */
  readonly stateNetworkTimeout?: number | "Infinite";
  /** Connection string, or the name of one in connectionStrings, for the mode SQLServer. Default "data source=localhost;Integrated Security=SSPI". */
  readonly sqlConnectionString?: string;
  /** Seconds a SQL command for session data may take; 0 waits without limit. Whole seconds. Default 30. */
  readonly sqlCommandTimeout?: number | "Infinite";
  /** Seconds during which a lost SQL connection is tried again; 0 means no retry. Whole seconds. Default 0. */
  readonly sqlConnectionRetryInterval?: number | "Infinite";
  /** Whether sqlConnectionString may name a database other than ASPState. Default false. */
  readonly allowCustomSqlDatabase?: boolean;
  /** Whether session data is compressed on its way to the state service or to SQL Server. Default false. */
  readonly compressionEnabled?: boolean;
  /** Whether the store is reached as the worker process rather than as the impersonated user. Default true. */
  readonly useHostingIdentity?: boolean;
  /** Name of the provider, among providers, that keeps session data in the mode Custom. */
  readonly customProvider?: string;
  /** Type implementing IPartitionResolver that picks the store for each session. */
  readonly partitionResolverType?: string;
  /** Type implementing ISessionIDManager that makes, finds and checks session IDs. */
  readonly sessionIDManagerType?: string;
  /** Session-state stores that customProvider can choose from. */
  readonly providers?: {
    readonly $entries?: readonly {
      readonly add?: {
        /** Name by which customProvider refers to the provider. */
        readonly name?: string;
        /** Type derived from SessionStateStoreProviderBase. */
        readonly type?: string;
      };
      readonly remove?: { readonly name: string };
      readonly clear?: Readonly<Record<string, never>>;
    }[];
  };
}

/** Every section by its path below `<configuration>`. */
export interface Sections {
  readonly "connectionStrings": ConnectionStrings;
  readonly "system.web/httpCookies": SystemWebHttpCookies;
  readonly "system.web/sessionPageState": SystemWebSessionPageState;
  readonly "system.web/sessionState": SystemWebSessionState;
}
