import { APPLICATION_HOST } from "../fixtures/server.js";
import { testRule } from "./harness.js";

interface SiteOf {
  readonly name: string;
  /** Pool of each application, the root first; undefined names none. */
  readonly pools: readonly (string | undefined)[];
}

function server(pools: string, sites: readonly SiteOf[]) {
  const written = sites.map(
    ({ name, pools: used }, i) =>
      `      <site name="${name}" id="${i + 1}">${used
        .map(
          (pool, j) =>
            `<application path="/${j === 0 ? "" : `a${j}`}"${pool === undefined ? "" : ` applicationPool="${pool}"`}><virtualDirectory path="/" physicalPath="C:\\${name}${j === 0 ? "" : `\\a${j}`}" /></application>`,
        )
        .join("")}</site>`,
  );
  return {
    files: {
      "Shop/Web.config": "<configuration />",
      [APPLICATION_HOST]: `<configuration>
  <system.applicationHost>
    <applicationPools>
      ${pools}
    </applicationPools>
    <sites>
${written.join("\n")}
    </sites>
  </system.applicationHost>
</configuration>`,
    },
    configuration: {
      server: { applicationHost: APPLICATION_HOST },
      paths: { "C:\\Shop": "./Shop" },
    },
    preset: "cis",
  };
}
const found = (at: string, says: string, line = 4) => [
  { severity: "warning" as const, at, line, path: APPLICATION_HOST, says },
];
const SHARED = '<add name="Shared" />';

testRule("unique-app-pool", {
  clean: {
    "one site": server(SHARED, [{ name: "Shop", pools: ["Shared"] }]),
    "several applications of one site": server(SHARED, [
      { name: "Shop", pools: ["Shared", "Shared"] },
    ]),
    "a pool for each site": server('<add name="A" /><add name="B" />', [
      { name: "Shop", pools: ["A", "A"] },
      { name: "Blog", pools: ["B"] },
    ]),
    "a pool that nobody uses": server(`<add name="A" />${SHARED}`, [
      { name: "Shop", pools: ["A"] },
    ]),
  },
  caught: {
    "two sites": {
      ...server(SHARED, [
        { name: "Shop", pools: ["Shared"] },
        { name: "Blog", pools: ["Shared"] },
      ]),
      found: found("Shared", 'Pool "Shared" serves 2 sites: "Blog", "Shop". One recycle or crash'),
    },
    "in the preset of STIG": {
      ...server(SHARED, [
        { name: "Shop", pools: ["Shared"] },
        { name: "Blog", pools: ["Shared"] },
      ]),
      preset: "stig",
      found: found("Shared", "V-218771"),
    },
    "an application below, in another letter case": {
      ...server('<add name="A" /><add name="B" />', [
        { name: "Shop", pools: ["A", "b"] },
        { name: "Blog", pools: ["B"] },
      ]),
      found: found("B", "serves 2 sites"),
    },
    "the pool that counts where none is named": {
      ...server('<add name="DefaultAppPool" />', [
        { name: "Shop", pools: [undefined] },
        { name: "Blog", pools: [undefined] },
      ]),
      found: found("DefaultAppPool", "serves 2 sites"),
    },
    "a message names five of seven": {
      ...server(SHARED, [
        { name: "Shop", pools: ["Shared"] },
        ...Array.from({ length: 6 }, (_, i) => ({ name: `S${i}`, pools: ["Shared"] })),
      ]),
      found: found("Shared", 'serves 7 sites: "S0", "S1", "S2", "S3", "S4" and others.'),
    },
    "one file named, the others of the project seen": {
      ...server(SHARED, [
        { name: "Shop", pools: ["Shared"] },
        { name: "Blog", pools: ["Shared"] },
      ]),
      targets: [APPLICATION_HOST],
      found: found("Shared", "serves 2 sites"),
    },
  },
});
