/** Applications and what becomes of their sessions, in the order of the events. */
import type { Tree } from "../fixtures/disk.js";
import { poolAndSite } from "../fixtures/server.js";

export interface Case {
  readonly files: Tree;
  readonly server?: object;
  readonly paths?: Readonly<Record<string, string>>;
  readonly servers?: number;
  /** One letter an event: Kept, Lost, Partly, Unknown, None. */
  readonly survives: string;
  /** The same of sessions of classic ASP, where there are any. */
  readonly classic?: string;
}

const session = (attributes: string, inside = "") =>
  `<configuration><system.web><sessionState ${attributes}>${inside}</sessionState></system.web></configuration>`;

const alone = (text: string, survives: string, servers?: number): Case => ({
  files: { "Web.config": text },
  survives,
  ...(servers === undefined ? {} : { servers }),
});

const inPool = (web: string, pool: string, survives: string): Case => {
  const { files, configuration } = poolAndSite({
    web,
    pool,
    attributes: ' managedRuntimeVersion="v4.0"',
  });
  return { files, server: configuration.server, paths: configuration.paths, survives };
};

/** The same with pages of classic ASP, and what stands in `<asp>`. */
const withPages = (each: Case, asp: string, classic?: string): Case => {
  const at = "shop/Web.config" in each.files ? "shop/" : "";
  const path = `${at}Web.config`;
  return {
    ...each,
    files: {
      ...each.files,
      [path]: (each.files[path] ?? "").replace(
        "</configuration>",
        `<system.webServer><asp>${asp}</asp></system.webServer></configuration>`,
      ),
      [`${at}orders/default.asp`]: "",
    },
    ...(classic === undefined ? {} : { classic }),
  };
};

const provider = (type: string, more: string, survives: string): Case =>
  alone(
    session(
      'mode="Custom" customProvider="store"',
      `<providers><add name="Store" type="${type}" ${more}/></providers>`,
    ),
    survives,
  );

const sql = (source: string, survives: string, servers?: number) =>
  alone(
    session(
      `mode="SQLServer" sqlConnectionString="data source=${source};Integrated Security=SSPI"`,
    ),
    survives,
    servers,
  );

const state = (address: string, survives: string, servers?: number) =>
  alone(session(`mode="StateServer" stateConnectionString="${address}"`), survives, servers);

const INPROC = session('mode="InProc" timeout="60"');
const REDIS =
  "Microsoft.Web.Redis.RedisSessionStateProvider, Microsoft.Web.RedisSessionStateProvider";
const recycle = (attributes: string, schedule = "") =>
  `<recycling><periodicRestart ${attributes}><schedule>${schedule}</schedule></periodicRestart></recycling>`;
const OFF = 'time="00:00:00"';
const idle = (text: string, more = "") => `<processModel idleTimeout="${text}" ${more}/>`;

const REDIS_BY_NAME = `<add name="Store" type="${REDIS}" connectionString="RC" />`;
const ASYNC_BY_NAME = (more: string) =>
  `<add name="Store" type="Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync" connectionStringName="D" ${more} />`;

/** A provider that takes a connection string by its name. */
const named = (name: string, text: string, entry: string, survives: string): Case =>
  alone(
    session('mode="Custom" customProvider="store"', `<providers>${entry}</providers>`).replace(
      "<configuration>",
      `<configuration><connectionStrings><add name="${name}" connectionString="${text}" /></connectionStrings>`,
    ),
    survives,
  );

/** A server that hands requests on to two machines. */
const onWebFarm = (second: string, survives: string): Case => {
  const each = inPool(INPROC, "", survives);
  const path = "srv/applicationHost.config";
  return {
    ...each,
    files: {
      ...each.files,
      [path]: (each.files[path] ?? "").replace(
        "</configuration>",
        `<webFarms><webFarm name="F"><server address="A" /><server address="B"${second} /></webFarm></webFarms></configuration>`,
      ),
    },
  };
};

/** Events: idle stop, recycle by time, by memory, deployment, edit, reboot, patch, loss of a server. */
export const cases: Readonly<Record<string, Case>> = {
  "no sessions": alone(session('mode="Off"'), "NNNNNNNN"),
  "in process, the pool not at hand": alone(INPROC, "UUULLLLL"),
  "in process, by default": alone("<configuration><system.web /></configuration>", "UUULLLLL"),
  "static pages, and no mode written": {
    files: { "Web.config": "<configuration />", "index.html": "" },
    survives: "NNNNNNNN",
  },
  "in process on a farm": alone(INPROC, "UUULLPLP", 3),
  "in process, one declared server": alone(INPROC, "UUULLLLL", 1),
  "a pool as it comes": inPool(INPROC, "", "LLKLLLLL"),
  "a pool that waits longer than a session": inPool(INPROC, idle("01:30:00"), "KLKLLLLL"),
  "a pool that waits just as long": inPool(INPROC, idle("01:00:00"), "KLKLLLLL"),
  "a pool that never stops": inPool(INPROC, idle("00:00:00"), "KLKLLLLL"),
  "a pool that suspends": inPool(
    INPROC,
    idle("00:05:00", 'idleTimeoutAction="Suspend"'),
    "KLKLLLLL",
  ),
  "an application that is unloaded sooner": inPool(
    INPROC.replace("<sessionState", '<hostingEnvironment idleTimeout="10" /><sessionState'),
    idle("00:00:00"),
    "LLKLLLLL",
  ),
  "the same without the pool": alone(
    INPROC.replace("<sessionState", '<hostingEnvironment idleTimeout="10" /><sessionState'),
    "LUULLLLL",
  ),
  "no recycling": inPool(INPROC, recycle(OFF), "LKKLLLLL"),
  "recycling at four": inPool(INPROC, recycle(OFF, '<add value="04:00:00" />'), "LLKLLLLL"),
  "recycling after requests": inPool(INPROC, recycle(`${OFF} requests="1000"`), "LLKLLLLL"),
  "a limit of private memory": inPool(INPROC, recycle(`${OFF} privateMemory="512000"`), "LKLLLLLL"),
  "a limit of virtual memory": inPool(INPROC, recycle(`${OFF} memory="512000"`), "LKLLLLLL"),
  "a limit that deployment fills in": inPool(
    INPROC,
    recycle(`${OFF} privateMemory="#{Limit}"`),
    "LKULLLLL",
  ),
  "a mode that deployment fills in": alone(session('mode="#{Mode}"'), "UUUUUUUU"),
  "a time-out that deployment fills in": inPool(
    session('mode="InProc" timeout="#{Minutes}"'),
    "",
    "ULKLLLLL",
  ),
  "the state service of the same machine": state("tcpip=localhost:42424", "KKKKKLLL"),
  "such services on a farm": state("tcpip=127.0.0.1:42424", "KKKKKPLP", 2),
  "the state service of another machine": state("tcpip=STATE01:42424", "KKKKKKKK"),
  "the same on a farm": state("tcpip=STATE01:42424", "KKKKKKKK", 2),
  "an address that is no address": state("STATE01", "NNNNNNNN"),
  "an address in the registry": state("registry:HKLM\\Software\\Shop,State", "UUUUUUUU"),
  "out of process, whatever the pool does": inPool(
    session('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"'),
    recycle('requests="10" privateMemory="1000"'),
    "KKKKKKKK",
  ),
  "SQL Server on another machine": sql("SQL01", "KKKKKKKK"),
  "an instance of another machine, by port": sql("tcp:SQL01\\SESSIONS,1433", "KKKKKKKK"),
  "SQL Server on the same machine": sql(".", "KKKKKUUL"),
  "SQL Server Express": sql(".\\SQLEXPRESS", "KKKKKUUL"),
  "one SQL Server on each machine of a farm": sql("(local)", "KKKKKUUP", 2),
  "the name of a connection string": {
    files: {
      "Web.config": `<configuration><connectionStrings><add name="Sessions" connectionString="server=SQL01;User ID=a;Password=b" /></connectionStrings><system.web><sessionState mode="SQLServer" sqlConnectionString="Sessions" /></system.web></configuration>`,
    },
    survives: "KKKKKKKK",
  },
  "a resolver picks the database": alone(
    session('mode="SQLServer" partitionResolverType="Shop.Resolver"'),
    "UUUUUUUU",
  ),
  "Redis on another machine": provider(REDIS, 'host="redis.example.com" ', "KKKKKKKK"),
  "Redis on the same machine": provider(REDIS, 'host="127.0.0.1:6379" ', "KKKKKUUL"),
  "Redis by a text": provider(
    REDIS,
    'connectionString="localhost:6379,abortConnect=false" ',
    "KKKKKUUL",
  ),
  "Redis by the name of a text": named("RC", "127.0.0.1:6379", REDIS_BY_NAME, "KKKKKUUL"),
  "Redis elsewhere, by the name of a text": named("RC", "cache:6379", REDIS_BY_NAME, "KKKKKKKK"),
  "Redis by a name that nobody defines": provider(REDIS, 'connectionString="RC" ', "UUUUUUUU"),
  "Redis where nobody says otherwise": provider(REDIS, "", "KKKKKUUL"),
  "Redis that deployment names": provider(REDIS, 'host="#{Cache}" ', "UUUUUUUU"),
  "Redis that code names": provider(REDIS, 'settingsClassName="Shop.Cache" ', "UUUUUUUU"),
  "a cluster of Redis": provider(REDIS, 'connectionString="a:6379,b:6379" ', "KKKKKKKK"),
  "a table on this machine": named("D", "Data Source=.", ASYNC_BY_NAME(""), "KKKKKKKL"),
  "a table elsewhere": named("D", "Data Source=SQL1", ASYNC_BY_NAME(""), "KKKKKKKK"),
  "a table in memory": named(
    "D",
    "Data Source=.",
    ASYNC_BY_NAME('repositoryType="InMemory"'),
    "KKKKKLLL",
  ),
  "a table of a text that is not at hand": provider(
    "System.Web.Providers.DefaultSessionStateProvider",
    'connectionStringName="D" ',
    "UUUUUUUU",
  ),
  "Cosmos DB": provider(
    "Microsoft.AspNet.SessionState.CosmosDBSessionStateProviderAsync",
    'cosmosDBEndPointSettingKey="E" ',
    "KKKKKKKK",
  ),
  "a provider that nobody defines": alone(
    session('mode="Custom" customProvider="store"'),
    "NNNNNNNN",
  ),
  "no provider at all": alone(session('mode="Custom"'), "NNNNNNNN"),
  "a mode in other letters": alone(session('mode="inproc"'), "NNNNNNNN"),
  "an attribute that the mode does not read, and that is refused": alone(
    session('mode="InProc" stateNetworkTimeout="0"'),
    "NNNNNNNN",
  ),
  "a database that is not allowed": alone(
    session('mode="SQLServer" sqlConnectionString="Data Source=A;Database=B"'),
    "NNNNNNNN",
  ),
  "a resolver in process": alone(session('mode="InProc" partitionResolverType="R"'), "NNNNNNNN"),
  "a session without end in process": alone(
    session('mode="InProc" timeout="Infinite"'),
    "NNNNNNNN",
  ),
  "the session module taken out": inPool(
    INPROC.replace(
      "</configuration>",
      '<system.webServer><modules><remove name="Session" /></modules></system.webServer></configuration>',
    ),
    "",
    "NNNNNNNN",
  ),
  "the session module put in place again": inPool(
    INPROC.replace(
      "</configuration>",
      '<system.webServer><modules><remove name="Session" /><add name="Session" type="System.Web.SessionState.SessionStateModule" /></modules></system.webServer></configuration>',
    ),
    "",
    "LLKLLLLL",
  ),
  "nobody watches the files": alone(
    INPROC.replace("<sessionState", '<httpRuntime fcnMode="Disabled" /><sessionState'),
    "UUUUKLLL",
  ),
  "one watch for all files": alone(
    INPROC.replace("<sessionState", '<httpRuntime fcnMode="Single" /><sessionState'),
    "UUULLLLL",
  ),
  "a farm of Application Request Routing": onWebFarm("", "LLKLLPLP"),
  "a farm with one server in use": onWebFarm(' enabled="false"', "LLKLLLLL"),
  "a file that is cut off": alone('<configuration><system.web><sessionState mode="SQ', "UUUUUUUU"),
  "a pool that nobody defines": (({ files, ...each }: Case): Case => ({
    ...each,
    files: Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        text.replace('<add name="ShopPool"', '<add name="Other"'),
      ]),
    ),
  }))(inPool(INPROC, "", "UUULLLLL")),
  "a provider of one's own": provider("Shop.Store, Shop", "", "UUUUUUUU"),
  "ASP.NET Core": alone(
    '<configuration><system.webServer><aspNetCore processPath="dotnet" /></system.webServer></configuration>',
    "NNNNNNNN",
  ),
  "classic ASP, the pool not at hand": withPages(alone(INPROC, "UUULLLLL"), "", "UUULLLLL"),
  "classic ASP on a farm": withPages(alone(INPROC, "UUULLPLP", 3), "", "UUULLPLP"),
  "classic ASP beside a state server": withPages(
    inPool(
      session('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"'),
      "",
      "KKKKKKKK",
    ),
    '<session timeout="00:30:00" />',
    "LLKLLLLL",
  ),
  "classic ASP whose sessions end sooner": withPages(
    inPool(INPROC, "", "LLKLLLLL"),
    '<session timeout="00:20:00" />',
    "KLKLLLLL",
  ),
  "classic ASP, of which the domain's time-out knows nothing": withPages(
    alone(
      INPROC.replace("<sessionState", '<hostingEnvironment idleTimeout="10" /><sessionState'),
      "LUULLLLL",
    ),
    "",
    "UUULLLLL",
  ),
  "classic ASP beside no sessions": withPages(
    alone(session('mode="Off"'), "NNNNNNNN"),
    "",
    "UUULLLLL",
  ),
  "classic ASP with its sessions switched off": withPages(
    alone(INPROC, "UUULLLLL"),
    '<session allowSessionState="false" />',
  ),
  "classic ASP whose sessions deployment switches": withPages(
    alone(INPROC, "UUULLLLL"),
    '<session allowSessionState="#{Sessions}" />',
    "UUUUUUUU",
  ),
  "classic ASP whose time-out deployment fills in": withPages(
    inPool(INPROC, "", "LLKLLLLL"),
    '<session timeout="#{T}" />',
    "ULKLLLLL",
  ),
  "classic ASP that is not restarted": (({ files, ...each }: Case): Case => ({
    ...each,
    files: Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        typeof text === "string"
          ? text.replace("<asp>", '<asp enableApplicationRestart="false">')
          : text,
      ]),
    ),
  }))(withPages(inPool(INPROC, recycle(OFF), "LKKLLLLL"), "", "KKKUKLLL")),
};
