/** One application in a pool, held in memory. */
import { host, load, session, site } from "../effective/hierarchy/helper.js";

/**
 * @param pool - inside `<add name="Dairy">`
 * @param web - its web.config; a text without `<` is the attributes of sessionState
 * @param files - further files by path
 * @param attributes - further attributes of the pool
 */
export function applicationOf(
  pool = "",
  web = 'mode="InProc"',
  files: Readonly<Record<string, string>> = {},
  attributes = "",
) {
  const { applications } = load(
    {
      "srv/applicationHost.config": host({
        pools: `<add name="Dairy" ${attributes}>${pool}</add>`,
        sites: site("Dairy", 1, { "/": ["C:\\farm\\dairy", "Dairy"] }),
      }),
      "farm/dairy/web.config": web.includes("<") ? web : session(web),
      ...files,
    },
    { paths: { "C:\\farm": "farm" } },
  );
  const [application] = applications;
  if (!application) throw new Error("no application");
  return application;
}

/** The pool of such an application. */
export function poolOf(inside: string, attributes = "") {
  const { pool } = applicationOf(inside, undefined, {}, attributes);
  if (!pool) throw new Error("no pool");
  return pool;
}
