/** Logs and recordings that speak of nothing here: one line for each file, and no other exit code. */
import { describe, expect, it } from "vitest";
import { eventLog, performanceLog } from "../fixtures/evidence.js";
import { har } from "../fixtures/har.js";
import { poolAndSite, type PoolAndSite } from "../fixtures/server.js";
import { tree } from "../hosts/tree.js";
import { lint, page } from "./handed.js";

const recycled = (pool: string, machine?: string) => ({
  id: 5074,
  time: "2026-10-14T08:00:00Z",
  data: ["4711", pool],
  ...(machine === undefined ? {} : { machine }),
});
const counted = (pool: string) =>
  performanceLog(`\\\\WEB01\\APP_POOL_WAS(${pool})\\Total Application Pool Recycles`, 1);
const SESSION = "ASP.NET_SessionId=tulip; path=/";

/** What is said beside the report, of a server and a file of evidence. */
async function said(name: string, content: string, more: Partial<PoolAndSite> = {}) {
  const { files, configuration } = poolAndSite({ web: page('mode="InProc"'), ...more });
  const top = tree({
    ...files,
    [`ops/${name}`]: content,
    "iislint.config.json": JSON.stringify({ ...configuration, evidence: [`ops/${name}`] }),
  });
  const { code, err } = await lint(top, ".");
  expect(code).toBe(0);
  return err.split("\n").filter((line) => line.includes(`ops/${name}`));
}

describe("a log of pools", () => {
  it.each<[string, string, string, string | undefined]>([
    ["that runs here", "a.json", eventLog(recycled("shoppool")), undefined],
    ["of an event that knows none", "a.json", eventLog({ ...recycled(""), id: 6013 }), undefined],
    [
      "that runs nothing here",
      "a.json",
      eventLog(recycled("Old"), recycled("OLD", "WEB01"), recycled("ShopPool")),
      'pool "Old"',
    ],
    [
      "many of which run nothing here",
      "a.json",
      eventLog(...["A", "B", "C", "D", "E"].map((pool) => recycled(pool))),
      'pools "A", "B", "C" and 2 more',
    ],
    ["that runs nothing here, counted", "perf.csv", counted("Old"), 'pool "Old"'],
    ["that runs here, counted", "perf.csv", counted("ShopPool"), undefined],
    ["all together", "perf.csv", counted("_Total"), undefined],
  ])("%s", async (_, name, content, pools) => {
    expect(await said(name, content)).toEqual(
      pools === undefined
        ? []
        : [`iislint: ops/${name} speaks of ${pools}, in which no application here runs.`],
    );
  });

  it("says nothing where no server is at hand", async () => {
    const top = tree({ "Web.config": page('mode="InProc"'), "a.json": eventLog(recycled("Old")) });
    expect((await lint(top, "--facts", "a.json", ".")).err).toBe("");
  });
});

describe("a recording", () => {
  const of = (...urls: readonly string[]) => har(...urls.map((url) => ({ url, sets: [SESSION] })));
  it.each<[string, readonly string[], string, string | undefined]>([
    [
      "of a host of a binding",
      ["https *:443:shop.example"],
      of("https://shop.example/"),
      undefined,
    ],
    ["of the machine itself", ["https *:443:"], of("https://localhost/"), undefined],
    [
      "of a host of a binding among others",
      ["https *:443:shop.example"],
      of("https://cdn.example/", "https://shop.example/"),
      undefined,
    ],
    [
      "of another host",
      ["https *:443:shop.example"],
      of("https://www.example/"),
      "was recorded on www.example, which no site here answers to, and was not used.",
    ],
    [
      "of an id in a URL of another host",
      ["https *:443:shop.example"],
      har({ url: "https://www.example/(S(kq2jzx45))/", sets: [], sends: "a=b" }),
      "was recorded on www.example, which no site here answers to, and was not used.",
    ],
    [
      "of a host, and no binding names one",
      ["https *:443:"],
      of("https://shop.example/"),
      "was recorded on shop.example, which no binding here names: it counts only for an application whose httpCookies have that domain.",
    ],
  ])("%s", async (_, bindings, content, line) => {
    expect(await said("shop.har", content, { bindings })).toEqual(
      line === undefined ? [] : [`iislint: ops/shop.har ${line}`],
    );
  });

  it.each<[string, string, string]>([
    ["of the only host with sessions", of("https://shop.example/"), ""],
    [
      "of two hosts with sessions",
      of("https://shop.example/", "https://www.example/"),
      "iislint: shop.har has a session of shop.example, www.example, and other recordings or hosts have more: without --application-host nobody knows whose it is.\n",
    ],
    [
      "of other cookies alone",
      har({ url: "https://www.example/", sets: ["consent=yes; path=/"] }),
      "iislint: shop.har has no cookie ASP.NET_SessionId and no session id in a URL: it counts only where cookieName names another cookie in it.\n",
    ],
  ])("without a server: %s", async (_, content, lines) => {
    const top = tree({ "Web.config": page('mode="InProc"'), "shop.har": content });
    expect((await lint(top, "--facts", "shop.har", ".")).err).toBe(lines);
  });
});
