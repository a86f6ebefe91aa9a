/** Estates for the tests of the page. */
import { estateOf, type Estate } from "../../src/report/estate.js";
import { requestOf, view } from "../../src/index.js";
import { memory, type Tree } from "../fixtures/disk.js";

/** The estate of files, under a server where one is named. */
export const estateIn = (
  files: Tree,
  server?: object,
  paths?: Readonly<Record<string, string>>,
): Estate =>
  estateOf(
    view(
      requestOf(
        {
          files: memory(files),
          base: ".",
          targets: Object.keys(files).filter((path) => /web\.(?:\w+\.)?config$/i.test(path)),
          ...(server ? { server } : {}),
          ...(paths ? { paths } : {}),
        },
        [],
        new Map(),
      ),
    ),
  );

/** A password that stands nowhere else. */
export const SECRET = "Hunter2Zq9xKw";

const STORES = [
  'mode="InProc"',
  'mode="StateServer" stateConnectionString="tcpip=10.0.0.9:42424"',
  `mode="SQLServer" sqlConnectionString="Data Source=sql01;User ID=app;Password=${SECRET}"`,
];

/** One site with so many applications, each third of them in the same pool and with the same store. */
export function manyApplications(n: number): Estate {
  const names = Array.from({ length: n }, (_, i) => (i === 0 ? "/" : `/app${i}`));
  const files: Record<string, string> = {
    "srv/applicationHost.config": `<configuration><system.applicationHost><applicationPools>${[
      0, 1, 2,
    ]
      .map((pool) => `<add name="Pool${pool}" />`)
      .join(
        "",
      )}</applicationPools><sites><site name="Shop" id="1"><bindings><binding protocol="http" bindingInformation="*:80:" /></bindings>${names
      .map(
        (path, i) =>
          `<application path="${path}" applicationPool="Pool${i % 3}"><virtualDirectory path="/" physicalPath="C:\\shop\\${i}" /></application>`,
      )
      .join("")}</sites></system.applicationHost></configuration>`.replace(
      "</sites>",
      "</site></sites>",
    ),
  };
  names.forEach((_, i) => {
    files[`shop/${i}/Web.config`] =
      `<configuration><system.web><sessionState ${STORES[i % 3] ?? ""} /></system.web></configuration>`;
  });
  return estateIn(files, { applicationHost: "srv/applicationHost.config" }, { "C:\\shop": "shop" });
}
