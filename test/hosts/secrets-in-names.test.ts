/** A password that stands where a name or a path belongs comes out at no door. */
import { expect, test } from "vitest";
import { FORMAT_NAMES } from "../../src/report/index.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const SECRET = "hunter2-S3cret!";
const PAIR = `password=${SECRET}`;

const web = (inner: string, around = "") =>
  `${around}<configuration>${inner}</configuration>${around}\n`;
const session = (attributes: string, inner = "") =>
  `<system.web><sessionState ${attributes}>${inner}</sessionState></system.web>`;

const host = (site: string, pool: string) =>
  web(
    `<system.applicationHost><applicationPools><add name="${pool}"><processModel maxProcesses="3" idleTimeout="x" /></add></applicationPools><sites><site name="${site}" id="1"><application path="/" applicationPool="${pool}"><virtualDirectory path="/" physicalPath="./www" /></application><application path="/b" applicationPool="${pool}x"><virtualDirectory path="/" physicalPath="./www/b" /></application></site></sites></system.applicationHost>`,
  );
const served = (site: string, pool: string) => ({
  "applicationHost.config": host(site, pool),
  "www/Web.config": web(session('mode="InProc" timeout="9999999"')),
  "www/b/Web.config": web(session('mode="inproc"')),
});

const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "the path of a location": {
    "Web.config": web(
      `<location path="${PAIR}">${session('mode="inproc"')}</location><location path="${PAIR}">${session("")}</location><location path="/${PAIR}" />`,
    ),
  },
  "a configSource": {
    "Web.config": web(
      `<system.web><sessionState configSource="${PAIR}" /></system.web><appSettings file="${PAIR}" />`,
    ),
  },
  "the name of a provider": {
    "Web.config": web(
      session(
        `mode="Custom" customProvider="${PAIR}"`,
        `<providers><remove name="a;${PAIR}" /><add name="${PAIR}" type="A.B, ${PAIR}" /><add name="${PAIR}" type="C" /></providers>`,
      ),
    ),
  },
  "the name of a connection string": {
    "Web.config": web(
      `${session(`mode="SQLServer" sqlConnectionString="${PAIR}"`)}<connectionStrings><add name="${PAIR}" connectionString="Data Source=x" /><add name="${PAIR}" connectionString="b" /></connectionStrings>`,
    ),
  },
  "the name of a site": served(PAIR, "p"),
  "the name of a pool": served("s", PAIR),
  "an options file": {
    "Web.config": web(session('mode="inproc"')),
    "iislint.config.json": JSON.stringify({
      presets: [PAIR],
      rules: { [PAIR]: PAIR },
      [PAIR]: PAIR,
    }),
  },
  "text outside the root": { "Web.config": web(session('mode="inproc"'), PAIR) },
  "an unknown attribute": { "Web.config": web(session(`foo="${PAIR}" password="${SECRET}"`)) },
  "an unknown element": {
    "Web.config": web(session('mode="inproc"', `<password>${SECRET}</password>`)),
  },
  "comments for iislint": {
    "Web.config": web(
      `<!-- iislint-disable-next-line ${PAIR} --><!-- iislint-${PAIR} --><!-- iislint-disable-file unknown-element until ${PAIR}: ${PAIR} -->${session('mode="inproc"')}`,
    ),
  },
};

const WAYS: readonly (readonly string[])[] = [
  ["--fix-dry-run", "--fix-unsafe", "--preset", "all"],
  ["effective"],
  ["effective", "--format", "json"],
  ["survival"],
];

test.each(Object.entries(PLACES))("%s", async (_, files) => {
  const top = tree(files);
  for (const format of FORMAT_NAMES) {
    const { out, err } = await cli(top, ["--preset", "all", "--format", format, "."]);
    expect(out + err, format).not.toContain(SECRET);
    expect(out + err, format).not.toBe("");
  }
  for (const way of WAYS) {
    const { out, err } = await cli(top, [...way, "."]);
    expect(out + err, way.join(" ")).not.toContain(SECRET);
    expect(out + err).not.toBe("");
  }
});
