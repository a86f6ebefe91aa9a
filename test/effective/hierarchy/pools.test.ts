/** Sites, applications and pools: what each takes from the defaults around it. */
import { describe, expect, test } from "vitest";
import type { Resolved } from "../../../src/effective/application.js";
import type { Environment } from "../../../src/index.js";
import { host, load, overview, site } from "./helper.js";
import type { Tree } from "../../fixtures/disk.js";

const paths = { "C:\\sites": "sites" };
const request = { paths, targets: [] };

const server = (pools: string, sites: string): Tree => ({
  "srv/applicationHost.config": host({ pools, sites }),
  "sites/a/web.config": "<configuration />",
  "sites/b/web.config": "<configuration />",
});

const poolOf = (pools: string, sites: string, path: string) =>
  load(server(pools, sites), request).applications.find((one) => one.path === path)?.pool;

const text = (value: Resolved<unknown> | undefined) =>
  value && `${String(value.value)}${value.from === "default" ? " default" : ""}`;

describe("applicationPoolDefaults", () => {
  const pools = `
    <add name="Quiet"><processModel idleTimeout="00:05:00" /></add>
    <add name="Plain" />
    <applicationPoolDefaults managedRuntimeVersion="v4.0" queueLength="2000">
      <processModel idleTimeout="01:00:00" maxProcesses="3" />
      <recycling><periodicRestart time="00:00:00"><schedule><add value="03:00:00" /></schedule></periodicRestart></recycling>
    </applicationPoolDefaults>`;
  const sites = site("Shop", 1, {
    "/": ["C:\\sites\\a", "Quiet"],
    "/b": ["C:\\sites\\b", "Plain"],
  });

  test("count for every setting that a pool does not write, wherever they stand", () => {
    const quiet = poolOf(pools, sites, "Shop");
    expect(text(quiet?.processModel.idleTimeout)).toBe("300");
    expect(text(quiet?.processModel.maxProcesses)).toBe("3");
    expect(text(quiet?.queueLength)).toBe("2000");
    expect(text(quiet?.managedRuntimeVersion)).toBe("v4.0");
    expect(text(quiet?.managedPipelineMode)).toBe("Integrated default");
    const plain = poolOf(pools, sites, "Shop/b");
    expect(text(plain?.processModel.idleTimeout)).toBe("3600");
  });

  test("are named as what a pool overrides", () => {
    const idle = poolOf(pools, sites, "Shop")?.processModel.idleTimeout;
    expect(idle?.shadowed).toHaveLength(1);
    expect(poolOf(pools, sites, "Shop/b")?.processModel.idleTimeout.shadowed).toEqual([]);
  });

  test("give their schedule to pools without one, and a clear takes it away", () => {
    const times = (pool: string) =>
      poolOf(
        `${pools}<add name="Own"><recycling><periodicRestart><schedule><clear /><add value="05:00:00" /></schedule></periodicRestart></recycling></add>`,
        site("Shop", 1, { "/": ["C:\\sites\\a", pool] }),
        "Shop",
      )?.recycling.periodicRestart.schedule.$entries.map(({ value }) => value.value);
    expect(times("Plain")).toEqual([10800]);
    expect(times("Own")).toEqual([18000]);
  });
});

describe("the pool of an application", () => {
  const pools = '<add name="DefaultAppPool" /><add name="Bread" /><add name="Cakes" />';
  const applications = (sites: string) =>
    overview(load(server(pools, sites), request)).map((line) => {
      const [path = "", , , pool = "none"] = line.split(" | ");
      return `${path}: ${pool}`;
    });

  test("is DefaultAppPool where nobody names one", () => {
    expect(applications(site("Shop", 1, { "/": "C:\\sites\\a" }))).toEqual([
      "Shop: DefaultAppPool",
    ]);
  });

  test("is found whatever the letter case", () => {
    expect(applications(site("Shop", 1, { "/": ["C:\\sites\\a", "BREAD"] }))).toEqual([
      "Shop: Bread",
    ]);
  });

  test("is none where no pool has the name", () => {
    expect(applications(site("Shop", 1, { "/": ["C:\\sites\\a", "Rolls"] }))).toEqual([
      "Shop: none",
    ]);
  });

  test("comes from applicationDefaults, the site's before those of all sites", () => {
    const own = (defaults: string) =>
      `<site name="Shop" id="1"><application path="/"><virtualDirectory path="/" physicalPath="C:\\sites\\a" /></application>${defaults}</site>`;
    const general = '<applicationDefaults applicationPool="Bread" />';
    expect(applications(`${general}${own("")}`)).toEqual(["Shop: Bread"]);
    expect(applications(`${own("")}${general}`)).toEqual(["Shop: Bread"]);
    expect(
      applications(`${general}${own('<applicationDefaults applicationPool="Cakes" />')}`),
    ).toEqual(["Shop: Cakes"]);
  });

  test("is not known where a deployment token stands for its name", () => {
    expect(applications(site("Shop", 1, { "/": ["C:\\sites\\a", "#{Pool}"] }))).toEqual([
      "Shop: none",
    ]);
  });

  test("is found where the same token names both", () => {
    const tokens = site("#{Site}", 1, {
      "/": ["C:\\sites\\a", "#{Pool}"],
      "/#{Path}": "C:\\sites\\b",
    });
    expect(overview(load(server('<add name="#{Pool}" />', tokens), request))).toEqual([
      "#{Site} | InProc | 20 min | ? | 20 min",
      "#{Site}/#{Path} | InProc | 20 min",
    ]);
  });

  test("is none where the pools cannot be seen", () => {
    const workspace = load(
      {
        "srv/applicationHost.config": `<configuration><system.applicationHost>
          <applicationPools configProtectionProvider="Rsa"><EncryptedData /></applicationPools>
          <sites>${site("Shop", 1, { "/": "C:\\sites\\a" })}</sites>
        </system.applicationHost></configuration>`,
        "sites/a/web.config": "<configuration />",
      },
      request,
    );
    expect(overview(workspace)).toEqual(["Shop | InProc | 20 min"]);
  });
});

describe("siteDefaults and virtualDirectoryDefaults", () => {
  test("are no sites and no folders of their own", () => {
    const workspace = load(
      server(
        '<add name="DefaultAppPool" />',
        `<siteDefaults serverAutoStart="false"><bindings><binding protocol="http" bindingInformation="*:80:" /></bindings></siteDefaults>
         <virtualDirectoryDefaults allowSubDirConfig="true" physicalPath="C:\\sites\\b" />
         ${site("Shop", 1, { "/": "C:\\sites\\a" })}`,
      ),
      request,
    );
    expect(overview(workspace)).toEqual(["Shop | InProc | 20 min | DefaultAppPool | 20 min"]);
    expect(workspace.applications[0]?.site?.bindings.map(({ information }) => information)).toEqual(
      ["*:80:"],
    );
  });

  test("a virtual directory without a path of its own takes the default one", () => {
    const workspace = load(
      server(
        '<add name="DefaultAppPool" />',
        `<virtualDirectoryDefaults physicalPath="C:\\sites\\b" /><site name="Shop" id="1"><application path="/"><virtualDirectory path="/" /></application></site>`,
      ),
      request,
    );
    expect(workspace.applications.map(({ folder }) => folder)).toEqual(["sites/b"]);
  });
});

describe("versions of the defaults", () => {
  const inForce = (environment: Environment) => {
    const workspace = load(
      server('<add name="Plain" />', site("Shop", 1, { "/": ["C:\\sites\\a", "Plain"] })),
      { ...request, environment },
    );
    const pool = workspace.applications[0]?.pool;
    return {
      runtime: pool?.managedRuntimeVersion.value,
      identity: pool?.processModel.identityType.value,
      log: pool?.recycling.logEventOnRecycle.value.split(", ").length,
      of: [
        pool?.managedRuntimeVersion.defaultOf,
        pool?.processModel.identityType.defaultOf,
        pool?.recycling.logEventOnRecycle.defaultOf,
      ],
    };
  };

  test.each([
    ["7.0", "v2.0", "NetworkService", 3, [undefined, undefined, undefined]],
    ["7.5", "v2.0", "ApplicationPoolIdentity", 3, [undefined, "IIS 7.5", undefined]],
    ["8.0", "", "ApplicationPoolIdentity", 3, ["IIS 8.0", "IIS 7.5", undefined]],
    ["8.5", "", "ApplicationPoolIdentity", 3, ["IIS 8.0", "IIS 7.5", undefined]],
    ["10.0", "", "ApplicationPoolIdentity", 8, ["IIS 8.0", "IIS 7.5", "IIS 10.0"]],
  ] as const)("IIS %s", (iis, runtime, identity, log, of) => {
    expect(inForce({ iis })).toEqual({ runtime, identity, log, of });
  });

  test("the newest count where nobody says which version is in use", () => {
    expect(inForce({})).toEqual(inForce({ iis: "10.0" }));
  });
});
