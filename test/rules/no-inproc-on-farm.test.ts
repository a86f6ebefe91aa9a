import { har } from "../fixtures/har.js";
import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const INPROC = sessionState('mode="InProc" timeout="30"');
const servers = (deployment: object) => ({ facts: { deployment } });
const at = (severity: "error" | "warning" | "info", says: string) => ({
  severity,
  at: "InProc",
  line: 3,
  says,
});
const header = (value: string, more = "") =>
  INPROC.replace(
    "</configuration>",
    `<system.webServer><httpProtocol><customHeaders>${more}<add name="arr-disable-session-affinity" value="${value}" /></customHeaders></httpProtocol></system.webServer></configuration>`,
  );

/** A server whose applicationHost.config knows a farm of two. */
const webFarm = (affinity: string, web = INPROC, second = "") => {
  const { files, ...rest } = poolAndSite({ web, attributes: ' managedRuntimeVersion="v4.0"' });
  const host = "srv/applicationHost.config";
  return {
    ...rest,
    files: {
      ...files,
      [host]: (files[host] ?? "").replace(
        "</configuration>",
        `<webFarms><webFarm name="shop"><server address="WEB01" /><server address="WEB02" ${second}/><applicationRequestRouting>${affinity}</applicationRequestRouting></webFarm></webFarms></configuration>`,
      ),
    },
    targets: ["shop/Web.config"],
  };
};

const BALANCED = ["AWSALB=tulip; path=/", "ASP.NET_SessionId=tulip; path=/"];

testRule("no-inproc-on-farm", {
  clean: {
    ...Object.fromEntries(
      [["WEB01"], ["WEB01", "web01.corp.example"], []].map((machines) => [
        `no two servers by their names: ${machines.join()}`,
        {
          files: sessionState('mode="InProc"'),
          ...servers({ machines, affinity: "none", platform: "iis" }),
        },
      ]),
    ),
    "an affinity cookie, and one declared server": {
      files: INPROC,
      ...servers({ servers: 1 }),
      evidence: { "session.har": har({ sets: BALANCED }) },
    },
    "an affinity cookie, and sessions elsewhere": {
      files: sessionState('mode="StateServer"'),
      evidence: { "session.har": har({ sets: BALANCED }) },
    },
    "static pages, and no mode written": {
      files: { "Web.config": "<configuration />", "index.html": "" },
      ...servers({ servers: 2, affinity: "none" }),
    },
    "one server": { files: INPROC, ...servers({ servers: 1, affinity: "none" }) },
    "out of process": {
      files: sessionState('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"'),
      ...servers({ servers: 3, affinity: "none" }),
    },
    "no sessions": { files: sessionState('mode="Off"'), ...servers({ servers: 3 }) },
    "a default that nothing shows in use": {
      files: { "Global.asax": "", "x.config": "<configuration />" },
      ...servers({ servers: 3 }),
    },
    "a header that leaves affinity alone": {
      files: header("false"),
      ...servers({ servers: 1 }),
    },
    "one declared server and the header": { files: header("true"), ...servers({ servers: 1 }) },
    "a single container outside the presets farm and azure": {
      files: INPROC,
      ...servers({ servers: 1, platform: "container" }),
    },
  },
  caught: {
    "servers by their names": {
      files: sessionState('mode="InProc"'),
      ...servers({ machines: ["WEB01", "WEB02"], affinity: "none" }),
      found: [{ severity: "error", at: "InProc", line: 3, says: "2 servers are declared" }],
    },
    "pain 4: works on one node, fails behind the load balancer": {
      files: INPROC,
      ...servers({ servers: 3, affinity: "none" }),
      found: [
        at(
          "error",
          "3 servers are declared, without affinity. The mode is InProc (Web.config, line 3): each server has its own sessions, so with every request that another one answers the user's session is gone.",
        ),
      ],
    },
    "a visitor stays on one server": {
      files: INPROC,
      ...servers({ servers: 2, affinity: "cookie" }),
      found: [
        at("warning", "Affinity sends a visitor to the same server. Sessions are still lost"),
      ],
    },
    "nobody says whether a visitor stays": {
      files: INPROC,
      ...servers({ servers: 2 }),
      found: [at("info", "Nothing here says whether a visitor stays on one server.")],
    },
    "the default mode of an application": {
      files: "<configuration><system.web /></configuration>",
      ...servers({ servers: 2, affinity: "none" }),
      found: [{ severity: "error", at: "system.web", line: 1, says: "(the built-in default)" }],
    },
    "of one application only": {
      files: INPROC,
      facts: { apps: [{ app: "/", deployment: { servers: 2, affinity: "none" } }] },
      found: [at("error", "2 servers are declared")],
    },
    "the file switches affinity off": {
      files: header("True"),
      found: [at("warning", "it switches affinity off by a response header")],
    },
    "the header, and declared servers": {
      files: header("true"),
      ...servers({ servers: 2 }),
      found: [at("error", "2 servers are declared, without affinity")],
    },
    "the header is added again behind a clear": {
      files: header("true", '<add name="Arr-Disable-Session-Affinity" value="false" /><clear />'),
      found: [at("warning", "by a response header")],
    },
    "a farm of Application Request Routing": {
      ...webFarm(""),
      found: [at("error", 'the farm "shop" has 2 servers, without affinity')],
    },
    "such a farm with its cookie": {
      ...webFarm('<affinity useCookie="true" />'),
      found: [at("warning", "Affinity sends a visitor to the same server.")],
    },
    "affinity that ends before the session": {
      ...webFarm('<affinity useHostName="true" timeout="00:10:00" />'),
      found: [
        at(
          "warning",
          "Affinity by host name ends after 10 minutes without a request, before the session does (timeout 30).",
        ),
      ],
    },
    "a module of one's own chooses the server": {
      ...webFarm('<affinity useServerProvider="true" />'),
      found: [at("info", "Nothing here says")],
    },
    "a single container, where asked": {
      files: INPROC,
      ...servers({ servers: 1, platform: "container" }),
      options: { singleInstance: true },
      found: [at("warning", 'Sessions of "/" are in process on container.')],
    },
    "an affinity cookie in a recording": {
      files: INPROC,
      evidence: { "session.har": har({ sets: BALANCED }) },
      found: [
        at(
          "info",
          "shop.example sets AWSALB (session.har, 2026-10-14): a load balancer is in front.",
        ),
      ],
    },
  },
  unjudged: {
    "nothing known of the servers": { files: INPROC, missing: "hosts", subjects: ["/"] },
    "a farm with one server in use": {
      ...webFarm("", INPROC, 'enabled="false" '),
      missing: "hosts",
      subjects: ["Shop"],
    },
  },
});
