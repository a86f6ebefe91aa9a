/** Two trees and what becomes of the people in the first one. */
import {
  at,
  atSite,
  beside,
  type Case,
  custom,
  ENCRYPTED,
  forms,
  IN,
  inPool,
  KEY,
  NAMED,
  onSite,
  PART,
  provider,
  REDIS,
  redis,
  REMOTE,
  session,
  sql,
  state,
  strings,
  web,
  whole,
} from "./sides.js";

export const cases: Readonly<Record<string, Case>> = {
  "the text of a named SQL connection": {
    old: strings("S", "data source=A", '<sessionState mode="SQLServer" sqlConnectionString="S" />'),
    now: strings("S", "data source=B", '<sessionState mode="SQLServer" sqlConnectionString="S" />'),
    fates: "end kept",
  },
  "a name for the same text": {
    old: sql("data source=A"),
    now: strings(
      "S",
      "Server=tcp:a,1433",
      '<sessionState mode="SQLServer" sqlConnectionString="s" />',
    ),
    fates: undefined,
  },
  "the text of a named state server": {
    old: strings("S", "tcpip=A:1", '<sessionState mode="StateServer" stateConnectionString="S" />'),
    now: strings("S", "tcpip=B:1", '<sessionState mode="StateServer" stateConnectionString="S" />'),
    fates: "end kept",
  },
  "the text of a named Redis": {
    old: strings(
      "RC",
      "a:6379",
      custom("R", `<add name="R" type="${REDIS}" connectionString="RC" />`),
    ),
    now: strings(
      "RC",
      "b:6379",
      custom("R", `<add name="R" type="${REDIS}" connectionString="RC" />`),
    ),
    fates: "end kept",
  },
  "a password of the database": {
    old: sql("data source=A;User ID=u;Password=one"),
    now: sql("data source=A;User ID=u;Password=two"),
    fates: undefined,
  },
  "an instance beside a port": {
    old: sql("data source=A\\SHOP"),
    now: sql("data source=A,1450"),
    fates: "unsure kept",
  },
  "another instance": {
    old: sql("data source=A"),
    now: sql("data source=A\\SHOP"),
    fates: "end kept",
  },
  "a database of its own": {
    old: session(
      'mode="SQLServer" allowCustomSqlDatabase="true" sqlConnectionString="server=A;database=X"',
    ),
    now: session(
      'mode="SQLServer" allowCustomSqlDatabase="true" sqlConnectionString="server=A;database=Y"',
    ),
    fates: "end kept",
  },
  "letters of a machine": { old: at("STATE01:1"), now: at("state01:1"), fates: undefined },
  "the domain of a machine": {
    old: at("STATE01:1"),
    now: at("state01.shop.local:1"),
    fates: undefined,
  },
  "names of this machine": { old: at("localhost:1"), now: at("127.0.0.1:1"), fates: undefined },
  "this machine in IPv6": { old: at("loopback:1"), now: at("[::1]:1"), fates: undefined },
  "another port": { old: at("A:1"), now: at("A:2"), fates: "end kept" },
  "an address for a name": { old: at("A:1"), now: at("10.0.0.5:1"), fates: "unsure kept" },
  "another address": { old: at("10.0.0.4:1"), now: at("10.0.0.5:1"), fates: "end kept" },
  "an address that deployment fills in": {
    old: at("A:1"),
    now: at("#{host}:1"),
    fates: "unsure kept",
  },
  "another Redis": { old: redis('host="a"'), now: redis('host="b"'), fates: "end kept" },
  "Redis without and with its usual port": {
    old: redis('host="a" ssl="false"'),
    now: redis('host="A" ssl="false" port="6379"'),
    fates: undefined,
  },
  "Redis with TLS": {
    old: redis('host="a" ssl="false"'),
    now: redis('host="a"'),
    fates: "unsure kept",
  },
  "another key of Redis": {
    old: redis('host="a" accessKey="one"'),
    now: redis('host="a" accessKey="two"'),
    fates: undefined,
  },
  "another prefix in Redis": {
    old: redis('host="a" applicationName="x"'),
    now: redis('host="a" applicationName="y"'),
    fates: "end kept",
  },
  "another name of the provider": {
    old: web(custom("R", `<add name="R" type="${REDIS}" host="a" />`)),
    now: web(custom("Q", `<add name="q" type="${REDIS}, X, Version=5.0.0.0" host="a" />`)),
    fates: undefined,
  },
  "parameters in another order": {
    old: web(custom("R", '<add name="r" type="A.B" x="1" y="2" />')),
    now: web(custom("r", '<add name="r" type="A.B" y="2" x="1" />')),
    fates: undefined,
  },
  "Global.asax": {
    old: beside(IN, { "Global.asax": "a" }),
    now: beside(IN, { "global.asax": "b" }),
    fates: "end kept",
  },
  "an assembly": {
    old: beside(IN, { "bin/a.dll": "1" }),
    now: beside(IN, { "Bin/A.dll": "2" }),
    fates: "end kept",
  },
  "an assembly, out of process": {
    old: beside(state(""), { "bin/a.dll": "1" }),
    now: beside(state(""), { "bin/a.dll": "2" }),
    fates: undefined,
  },
  "code and resources beside pages": {
    old: beside(IN, { "admin/App_LocalResources/x.resx": "1" }),
    now: beside(IN, { "admin/App_LocalResources/x.resx": "2" }),
    fates: "end kept",
  },
  "a page": {
    old: beside(IN, { "a.aspx": "1" }),
    now: beside(IN, { "a.aspx": "2" }),
    fates: undefined,
  },
  "an assembly that nobody watches": {
    old: beside(session('mode="InProc"', '<httpRuntime fcnMode="Disabled" />'), {
      "bin/a.dll": "1",
    }),
    now: beside(session('mode="InProc"', '<httpRuntime fcnMode="Disabled" />'), {
      "bin/a.dll": "2",
    }),
    fates: undefined,
  },
  "the file behind sessionState": {
    old: beside(PART, { "s.config": '<sessionState mode="InProc" />' }),
    now: beside(PART, { "s.config": '<sessionState mode="InProc" timeout="30" />' }),
    fates: "end kept",
  },
  "the file behind a section": {
    old: beside(NAMED, { "shop.config": "<shop />", "quiet.config": "<quiet />" }),
    now: beside(NAMED, { "shop.config": '<shop a="1" />', "quiet.config": "<quiet />" }),
    fates: "end kept",
  },
  "the file behind a section that restarts nothing": {
    old: beside(NAMED, { "shop.config": "<shop />", "quiet.config": "<quiet />" }),
    now: beside(NAMED, { "shop.config": "<shop />", "quiet.config": '<quiet a="1" />' }),
    fates: undefined,
  },
  "a mode in other letters": { old: IN, now: session('mode="inproc"'), fates: "end kept" },
  "a file that is cut off": {
    old: state(""),
    now: whole('<configuration><system.web><sessionState mode="SQ'),
    fates: "end kept",
  },
  "a file that was cut off": {
    old: whole('<configuration><system.web><sessionState mode="SQ'),
    now: state(""),
    fates: undefined,
  },
  "a provider that is gone": {
    old: provider(""),
    now: session('mode="Custom" customProvider="P"'),
    fates: "end kept",
  },
  "a mode that deployment fills in": { old: IN, now: session('mode="#{Mode}"'), fates: "end kept" },
  "encrypted keys": {
    old: state("", KEY("1")),
    now: state("", ENCRYPTED("a")),
    fates: "kept unsure",
  },
  "keys encrypted anew": {
    old: state("", ENCRYPTED("a")),
    now: state("", ENCRYPTED("b")),
    fates: "kept unsure",
  },
  "letters of keys": { old: state("", KEY("A")), now: state("", KEY("a")), fates: undefined },
  "forms that nobody reads": {
    old: state("", '<authentication mode="Windows"><forms name="a" /></authentication>'),
    now: state("", '<authentication mode="Windows"><forms name="b" /></authentication>'),
    fates: undefined,
  },
  "sign-in cookies as before": {
    old: state("", forms('cookieless="UseDeviceProfile"')),
    now: state("", forms('cookieless="UseCookies"')),
    fates: "kept kept",
  },
  "sign-in into the URL": {
    old: state("", forms("")),
    now: state("", forms('cookieless="UseUri"')),
    fates: "kept end",
  },
  "ids that are looked for in both": {
    old: state(""),
    now: state('cookieless="AutoDetect"'),
    fates: "kept kept",
  },
  "ids in cookies alone": {
    old: state('cookieless="AutoDetect"'),
    now: state(""),
    fates: "unsure kept",
  },
  "ids out of the URL": { old: state('cookieless="UseUri"'), now: state(""), fates: "end kept" },
  "a cookie in other letters": {
    old: state(""),
    now: state('cookieName="asp.net_sessionid"'),
    fates: undefined,
  },
  "a cookie that nobody sets": {
    old: state('cookieless="UseUri"'),
    now: state('cookieless="UseUri" cookieName="x"'),
    fates: undefined,
  },
  "no sessions, and none": {
    old: session('mode="Off"'),
    now: session('mode="Off" cookieName="x"'),
    fates: undefined,
  },
  "no sessions before": { old: session('mode="Off" cookieName="y"'), now: IN, fates: "kept kept" },
  "no sessions any more": { old: state(""), now: session('mode="Off"'), fates: "end kept" },
  "the session module taken out": {
    old: state(""),
    now: whole(
      `<configuration><system.web><sessionState ${REMOTE} /></system.web><system.webServer><modules><remove name="Session" /></modules></system.webServer></configuration>`,
    ),
    fates: "end kept",
  },
  "another way to use the keys": {
    old: state("", '<httpRuntime targetFramework="4.0" />'),
    now: state("", '<httpRuntime targetFramework="4.8" />'),
    fates: "kept unsure",
  },
  "a newer version with the same keys": {
    old: state("", '<httpRuntime targetFramework="4.5" />'),
    now: state("", '<httpRuntime targetFramework="4.8" />'),
    fates: undefined,
  },
  "another host name": {
    old: onSite(["https *:443:a.example"]),
    now: onSite(["https *:443:b.example"]),
    fates: "end end",
  },
  "one host name of two": {
    old: onSite(["https *:443:a.example", "https *:443:b.example"]),
    now: onSite(["https *:443:b.example"]),
    fates: "unsure unsure",
  },
  "a further host name": {
    old: onSite(["https *:443:a.example"]),
    now: onSite(["https *:443:a.example", "https *:443:b.example"]),
    fates: undefined,
  },
  "another name of the site": {
    old: onSite(["http *:80:"]),
    now: onSite(["http *:80:"], "Store"),
    fates: undefined,
  },
  "a page of classic ASP, and an edit": {
    old: beside(state(""), { "default.asp": "" }),
    now: beside(state("", "<!-- x -->"), { "default.asp": "" }),
    fates: "end kept",
  },
  "global.asa": {
    old: beside(state(""), { "default.asp": "", "global.asa": "1" }),
    now: beside(state(""), { "default.asp": "", "global.asa": "2" }),
    fates: "end kept",
  },
  nothing: { old: state(""), now: state(""), fates: undefined },
  "a comment, in process": {
    old: session('mode="InProc"'),
    now: session('mode="InProc"', "<!-- x -->"),
    fates: "end kept",
  },
  "a comment, out of process": { old: state(""), now: state("", "<!-- x -->"), fates: undefined },
  "another mode": { old: session('mode="InProc"'), now: state(""), fates: "end kept" },
  "back into the process": { old: state(""), now: session('mode="InProc"'), fates: "end kept" },
  "another state server": {
    old: state(""),
    now: session('mode="StateServer" stateConnectionString="tcpip=STATE02:42424"'),
    fates: "end kept",
  },
  "an address that the mode does not read": {
    old: session(
      'mode="SQLServer" sqlConnectionString="data source=A" stateConnectionString="tcpip=A:1"',
    ),
    now: session(
      'mode="SQLServer" sqlConnectionString="data source=A" stateConnectionString="tcpip=B:1"',
    ),
    fates: undefined,
  },
  "another database": {
    old: session('mode="SQLServer" sqlConnectionString="data source=A"'),
    now: session('mode="SQLServer" sqlConnectionString="data source=B"'),
    fates: "end kept",
  },
  compression: { old: state(""), now: state('compressionEnabled="true"'), fates: "end kept" },
  "another cookie": { old: state(""), now: state('cookieName="Shop"'), fates: "end kept" },
  "a name that is the default": {
    old: state(""),
    now: state('cookieName="ASP.NET_SessionId"'),
    fates: undefined,
  },
  "ids into the URL": { old: state(""), now: state('cookieless="UseUri"'), fates: "end kept" },
  "another id manager": {
    old: state(""),
    now: state('sessionIDManagerType="Shop.Ids"'),
    fates: "unsure kept",
  },
  "a shorter time-out": { old: state(""), now: state('timeout="5"'), fates: "kept kept" },
  SameSite: { old: state(""), now: state('cookieSameSite="Strict"'), fates: "kept kept" },
  Secure: {
    old: state(""),
    now: state("", '<httpCookies requireSSL="true" />'),
    fates: "kept kept",
  },
  "the domain of cookies": {
    old: state(""),
    now: state("", '<httpCookies domain="example.com" />'),
    fates: "unsure unsure",
  },
  keys: { old: state("", KEY("1")), now: state("", KEY("2")), fates: "kept end" },
  "keys, in process": {
    old: session('mode="InProc"', KEY("1")),
    now: session('mode="InProc"', KEY("2")),
    fates: "end end",
  },
  "the sign-in cookie": {
    old: state("", forms('name=".A"')),
    now: state("", forms('name=".B"')),
    fates: "kept end",
  },
  "a shorter sign-in": {
    old: state("", forms('timeout="30"')),
    now: state("", forms('timeout="20"')),
    fates: "kept kept",
  },
  "another way to sign in": {
    old: state("", forms("")),
    now: state("", '<authentication mode="Windows" />'),
    fates: "kept end",
  },
  "settings of a provider": {
    old: provider('host="a" '),
    now: provider('host="b" '),
    fates: "unsure kept",
  },
  "another id of the site": { old: atSite(1, REMOTE), now: atSite(2, REMOTE), fates: "end kept" },
  "another id of the site, in process": {
    old: atSite(1, 'mode="InProc"'),
    now: atSite(2, 'mode="InProc"'),
    fates: "end kept",
  },
  "another pool, in process": {
    old: inPool("A", 'mode="InProc"'),
    now: inPool("B", 'mode="InProc"'),
    fates: "end kept",
  },
  "another pool, out of process": {
    old: inPool("A", REMOTE),
    now: inPool("B", REMOTE),
    fates: undefined,
  },
  "a token that stays a token": {
    old: session('mode="#{Mode}" timeout="#{T}"'),
    now: session('mode="#{Mode}" timeout="#{T}"'),
    fates: undefined,
  },
};
