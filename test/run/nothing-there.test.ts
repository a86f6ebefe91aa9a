/** Server files without their folders, and options that match nothing; each row was reported once. */
import { describe, expect, it } from "vitest";
import { tree } from "../hosts/tree.js";
import { ERROR, lint, NO_SUCH_TRANSFORM, page, RELEASE } from "./handed.js";

describe("a server without its folders", () => {
  const HOST = `<configuration>
  <system.applicationHost>
    <applicationPools><add name="Shop" /></applicationPools>
    <sites>
      <site name="Shop" id="1">
        <application path="/" applicationPool="Shop"><virtualDirectory path="/" physicalPath="C:\\inetpub\\shop" /></application>
        <application path="/admin" applicationPool="Shop"><virtualDirectory path="/" physicalPath="C:\\inetpub\\shop\\admin" /></application>
      </site>
    </sites>
  </system.applicationHost>
</configuration>\n`;
  const files = {
    "server/applicationHost.config": HOST,
    "sites/shop/Web.config": page('mode="InProc"'),
    "sites/shop/admin/Web.config": page('mode="InProc"'),
  };

  it("says which are not at hand, proposes a --map that fits, and raises no false alarm", async () => {
    const top = tree(files);
    const { code, err, found } = await lint(
      top,
      "--application-host",
      "server/applicationHost.config",
      "sites",
    );
    expect([code, found]).toEqual([0, []]);
    expect(err).toBe(
      'iislint: the folders of "Shop", "Shop/admin" are not at hand, so their web.config is unknown. Say where they lie: --map "C:\\inetpub=sites"\n',
    );
    const mapped = await lint(
      top,
      "--application-host",
      "server/applicationHost.config",
      "--map",
      "C:\\inetpub=sites",
      "sites",
    );
    expect(mapped.err).toBe("");
  });

  it("names a server's file that lies there unused", async () => {
    expect((await lint(tree(files), ".")).err).toContain(
      'To judge applications under that server: --application-host "server/applicationHost.config"',
    );
  });

  it.each([
    [
      ["--map", "D:\\web=sites"],
      'iislint: --map "D:\\web": no physical path of the server begins with D:\\web.',
    ],
    [["--map", "C:\\inetpub=nowhere"], 'iislint: --map "C:\\inetpub": there is no folder nowhere.'],
  ])("%j fits nothing", async (args, line) => {
    const { code, err } = await lint(
      tree(files),
      "--application-host",
      "server/applicationHost.config",
      ...args,
      "sites",
    );
    expect(code).toBe(0);
    expect(err.split("\n")).toContain(line);
  });

  it.each([
    [
      ["--application-host", "sites/shop/Web.config"],
      "is a Web.config of an application, not an applicationHost.config",
    ],
    [
      ["--machine-config", "server/applicationHost.config"],
      "is an applicationHost.config, not a machine.config",
    ],
    [
      ["--root-web-config", "server/applicationHost.config"],
      "is an applicationHost.config, not a root Web.config",
    ],
  ])("%j names another kind of file: exit 2", async (args, line) => {
    const { code, err } = await lint(tree(files), ...args, "sites");
    expect(code).toBe(2);
    expect(err).toContain(line);
  });
});

describe("options that match nothing", () => {
  it("a build configuration that nobody has ends the run and names those that exist", async () => {
    const top = tree({ "Web.config": page('mode="InProc"'), "Web.Release.config": RELEASE });
    const { code, err } = await lint(top, "--configuration", "Relase");
    expect(code).toBe(2);
    expect(err).toBe(
      'iislint: There is no configuration "Relase". Did you mean "Release"? Configurations: Release.\n',
    );
    expect((await lint(top, "--configuration", "release")).code).toBe(0);
  });

  it("only the findings of the configuration that is asked for are given", async () => {
    const top = tree({
      "Web.config": page('mode="InProc" timeout="20x"'),
      "Web.Release.config": RELEASE,
      "Web.Debug.config": NO_SUCH_TRANSFORM,
    });
    expect((await lint(top, "--configuration", "Release")).rules).toEqual([]);
  });

  it("what an options file names and nobody has is told, each in a line", async () => {
    const top = tree({
      "iislint.config.json": JSON.stringify({
        applications: ["/", "/gone"],
        evidence: ["ops/*.txt"],
        facts: { apps: [{ app: "/nobody" }] },
      }),
      "Web.config": page('mode="InProc"'),
    });
    const { code, err } = await lint(top, ".");
    expect(code).toBe(0);
    expect(err.trimEnd().split("\n").sort()).toEqual([
      'iislint: iislint.config.json: "facts" speaks of the application "/nobody", which nothing here has.',
      'iislint: iislint.config.json: the application "/gone" names no folder.',
      'iislint: iislint.config.json: the evidence "ops/*.txt" matches no file.',
    ]);
  });

  it("patterns are expanded here", async () => {
    const top = tree({
      "apps/a/Web.config": ERROR,
      "apps/b/Web.config": ERROR,
      "Web.config": ERROR,
    });
    const refused = async (pattern: string) =>
      (await lint(top, pattern)).rules.filter((one) => one.endsWith("invalid-attribute-value"));
    expect(await refused("apps/*/Web.config")).toHaveLength(2);
    expect(await refused("apps/{a,x}")).toEqual(["apps/a/Web.config invalid-attribute-value"]);
  });
});
