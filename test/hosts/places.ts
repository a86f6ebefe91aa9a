/** Everywhere in a repository where a stranger's text may stand: the walk of door.test.ts. */

/** What would steer a terminal, forge a line, or give an order to a CI system. */
export const HOSTILE =
  "::error file=a.js::A\u001b[35mB\u009b35mC\u202eD\u061cE##vso[task.complete]F\u2028G";
/** The same on a line of its own. */
export const FORGED = `x\n::error::H\r\n##[error]I ${HOSTILE}`;
/** A password that stands nowhere else. */
export const SECRET = "Hunter2Zq9xKw";

/** What stands in a file name: no system takes a slash there. */
const NAME = FORGED.replaceAll("/", "");

/** In an attribute's value: XML takes no escape character, but C1 and what turns the writing. */
const VALUE = FORGED.replaceAll("\u001b", "\u009b").replaceAll("\n", "&#10;").replaceAll("\r", "");

export type FilesOf = Readonly<Record<string, string>>;

const web = (inside: string) =>
  `<configuration>\n<system.web>\n${inside}\n</system.web>\n</configuration>`;
const session = (attributes: string, inside = "") =>
  web(`<sessionState ${attributes}>${inside}</sessionState>`);
const WRONG = 'timeout="20x"';
const options = (value: unknown) => JSON.stringify(value);

/** Folders in which an application starts, so that all is judged. */
const APPLICATIONS: FilesOf = Object.fromEntries(
  ["a", "b", "c", "d", "e", "f", "g"].map((folder) => [`${folder}/Global.asax`, ""]),
);

/** Hostile text and a planted secret, by the place in which they stand. */
export const PLACES: Readonly<Record<string, FilesOf>> = {
  "the name of a folder": { [`${NAME}/Web.config`]: session(WRONG) },
  "the name of a folder, at its start": { [`${HOSTILE}/Web.config`]: session(WRONG) },
  "the name of a transform": {
    "Web.config": session(""),
    [`Web.${HOSTILE}.config`]: session(
      `${WRONG} xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" xdt:Transform="SetAttributes(nope)"`,
    ),
  },
  "the encoding of the declaration": {
    "Web.config": `<?xml version="1.0" encoding="u${FORGED}"?>\n${session(WRONG)}`,
  },
  "a value that is judged": {
    "Web.config": session(`mode="${VALUE}"`),
    "sub/Web.config": session(`mode="Password=${SECRET}"`),
  },
  "raw control characters in a value": { "Web.config": session(`mode="${FORGED}"`) },
  "an unknown attribute": { "Web.config": session(`pasword="${SECRET}" ${WRONG}`) },
  "misspelt secret names": {
    "Web.config": web(
      `<identity impersonate="true" userName="u" pasword="${SECRET}" />\n<machineKey validationkKey="${SECRET}" decriptionKey="${SECRET}" />`,
    ),
  },
  "free settings beside a mistake": {
    "Web.config": web(
      [
        "authKey",
        "masterKey",
        "primaryKey",
        "StorageKey",
        "licenseKey",
        "token",
        "credentials",
        "userPass",
        "authorization",
      ]
        .map((name) => `<sessionState ${WRONG} ${name}="${SECRET}" />`)
        .join("\n"),
    ),
  },
  "texts beside a mistake": {
    "Web.config": web(
      [
        `<setting name="DbPassword"><value>${SECRET}</value></setting><sessionState ${WRONG} />`,
        `<password><![CDATA[${SECRET}]]></password><sessionState ${WRONG} />`,
        `<!-- password is ${SECRET} --><sessionState ${WRONG} />`,
        `<sessionState ${WRONG}>${SECRET}</sessionState>`,
        `<add oops key="SmtpPassword" value="${SECRET}"/>`,
        `<add a="<" key="SmtpPassword" value="${SECRET}"/>`,
        `<add key="Smtp&#80;assword" value="${SECRET}" ${WRONG} />`,
        `<sessionState ${WRONG} a='{"password":"${SECRET}"}' />`,
        `<sessionState ${WRONG} a="https://h/?sv=1&amp;sig=${SECRET}" />`,
        `<sessionState ${WRONG} a="redis://user:ab/${SECRET}@h" b="user:${SECRET}@h" />`,
        `<sessionState ${WRONG} a="Pwd={a;${SECRET}}" b="Pass word=${SECRET}" />`,
      ].join("\n"),
    ),
  },
  "connection strings in other attributes": {
    "Web.config": session(
      `mode="StateServer" stateConnectionString="Data Source=SQL01;User ID=sa;Password=${SECRET}" customProvider="Server=.;Pwd=${SECRET}" cookieName="a;Password=${SECRET}" sessionIDManagerType="T, Password=${SECRET}" ${WRONG}`,
      `<providers><add name="Server=.;Password=${SECRET}" type="T" accessKey="${SECRET}" token="${SECRET}" connectionString="Pwd=${SECRET}" /></providers>`,
    ),
    "host/Web.config": `<configuration><system.webServer><aspNetCore processPath="dotnet" arguments="app.dll --password ${SECRET} /p:Password=${SECRET}" hostingModel="wrong" /></system.webServer></configuration>`,
  },
  "a URL in a value that is judged": {
    "Web.config": session(
      `stateConnectionString="tcpip=user:${SECRET}@host:1x" mode="StateServer"`,
    ),
    "a/Web.config": session(`stateConnectionString="redis://u:a/${SECRET}@h" mode="StateServer"`),
  },
  "lines around what is fixed": {
    "Web.config": `<configuration>\n<!-- ${SECRET} -->\n<system.web>\n<sessionState mode="inproc"\n timeout="00:20:00" cookieless="autodetect"\n stateConnectionString="Pwd=${SECRET}" />\n<trace Enabled="true" />\n</system.web>\n<!--\n::error::${HOSTILE.replaceAll("\u001b", "")}\n-->\n</configuration>`,
    [`${NAME}/Web.config`]: session('mode="inproc"'),
  },
  "what stands where a port belongs": {
    ...APPLICATIONS,
    "Web.config": session(`mode="StateServer" stateConnectionString="tcpip=host:${SECRET}"`),
    "a/Web.config": session(`mode="StateServer" stateConnectionString="tcpip=:${SECRET}@host"`),
    "b/Web.config": session(`mode="StateServer" stateConnectionString="tcpip=${SECRET}@host"`),
    "c/Web.config": session(`mode="StateServer" stateConnectionString="tcpip=h:${SECRET};a"`),
    "d/Web.config": session(`mode="StateServer" stateConnectionString="TCPIP=h:${SECRET}"`),
    "e/Web.config": session(`mode="StateServer" stateConnectionString="tcpip=[::1]:${SECRET}"`),
    "g/Web.config": session(`mode="StateServer" stateConnectionString="h:${SECRET}"`),
  },
  "queries in paths and names": {
    ...APPLICATIONS,
    "Web.config": `<configuration>${["a?token=", "/a?token=", "a/b?x=1&amp;sig=", "a*?code="]
      .map(
        (path) =>
          `<location path="${path}${SECRET}"><system.web><sessionState ${WRONG} /></system.web></location>`,
      )
      .join("\n")}</configuration>`,
    "a/Web.config": session(`configSource="s.config?token=${SECRET}"`),
    "b/Web.config": session(
      `mode="Custom" customProvider="p?token=${SECRET}" sessionIDManagerType="T?key=${SECRET}" partitionResolverType="T?key=${SECRET}"`,
      `<providers><add name="q?token=${SECRET}" type="T?token=${SECRET}, A" /></providers>`,
    ),
    "c/Web.config": `<configuration><configSections><section name="a?token=${SECRET}" type="T" allowDefinition="x?token=${SECRET}" /></configSections><appSettings file="a?token=${SECRET}" configSource="b?token=${SECRET}" /></configuration>`,
    "d/Web.config": session(
      `configProtectionProvider="p?token=${SECRET}" lockAttributes="a?token=${SECRET}" lockItem="b?token=${SECRET}" mode="c?token=${SECRET}" cookieless="d?token=${SECRET}" timeout="e?token=${SECRET}"`,
    ),
  },
  "queries in an options file": {
    "Web.config": session(WRONG),
    "iislint.config.json": options({
      applications: [`/x?token=${SECRET}`],
      paths: { "C:\\x": `./y?token=${SECRET}` },
      evidence: [`z?token=${SECRET}`],
      rules: { [`r?token=${SECRET}`]: `s?token=${SECRET}` },
    }),
  },
  "connection strings that hold a password in pieces": {
    ...APPLICATIONS,
    "Web.config": session(
      `mode="SQLServer" sqlConnectionString="Server=.;Password=ab;${SECRET}=x"`,
    ),
    "a/Web.config": session(`mode="SQLServer" sqlConnectionString="${SECRET}"`),
    "b/Web.config": session(`mode="SQLServer" sqlConnectionString="Server=.;pasword=${SECRET}"`),
    "c/Web.config": session(`mode="SQLServer" sqlConnectionString="Server=.;Pwd=a;${SECRET}"`),
    "d/Web.config": session(
      `mode="SQLServer" sqlConnectionString="Server=.;Connect Timeout=${SECRET};Pooling=${SECRET}"`,
    ),
  },
  "the name of a provider": {
    "Web.config": session(
      `mode="Custom" customProvider="${VALUE}" ${WRONG}`,
      `<providers><add name="${VALUE}" type="T" foo="${VALUE}" /></providers>`,
    ),
  },
  configSource: {
    "Web.config": session(`configSource="${VALUE};password=${SECRET}"`),
  },
  "a location": {
    "Web.config": `<configuration><location path="${VALUE};password=${SECRET}"><system.web><sessionState ${WRONG} /></system.web></location></configuration>`,
  },
  "names of elements and attributes": {
    "Web.config": session(`${HOSTILE}="1" ${WRONG}`, `<${HOSTILE} /><a::error::b/>`),
  },
  "an options file": {
    "Web.config": session(WRONG),
    "iislint.config.json": options({
      extends: ["recommended", VALUE],
      rules: { [FORGED]: "error" },
      facts: { services: [{ startMode: `password=${SECRET}` }] },
    }),
  },
  "paths of an options file": {
    "Web.config": session(WRONG),
    "iislint.config.json": options({
      applications: [FORGED, `/x;password=${SECRET}`],
      evidence: [`${HOSTILE}.txt`],
      paths: { [FORGED]: "./nowhere" },
      facts: { apps: [{ app: FORGED, load: { concurrentSessions: 1 } }] },
    }),
  },
  evidence: {
    "Web.config": session('mode="StateServer" stateConnectionString="tcpip=localhost:42424"'),
    [`ev${NAME}.txt`]: `nothing known ${FORGED} password=${SECRET}`,
    "iislint.config.json": options({ evidence: ["*.txt"] }),
  },
  "applicationHost.config": {
    "Web.config": session(WRONG),
    "applicationHost.config": `<configuration><system.applicationHost><sites><site name="${VALUE}" id="1"><application path="/a;password=${SECRET}" applicationPool="${VALUE}"><virtualDirectory path="/" physicalPath="C:\\${VALUE}" password="${SECRET}" /></application></site></sites></system.applicationHost></configuration>`,
  },
};
