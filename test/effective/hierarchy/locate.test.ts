/** Paths that a person asks for: URL paths, paths of sites, and ones that lead nowhere. */
import { describe, expect, test } from "vitest";
import { host, load, session, shown, site } from "./helper.js";
import type { Tree } from "../../fixtures/disk.js";

const TIMEOUT = "system.web/sessionState@timeout";
const request = { paths: { "C:\\": "disk" }, targets: [] };

const sites = (...each: readonly string[]): Tree => ({
  "srv/applicationHost.config": host({ sites: each.join("\n") }),
  "disk/clinic/web.config": session('timeout="30"'),
  "disk/clinic/lab/web.config": session('timeout="40"'),
  "disk/ward/web.config": session('timeout="50"'),
});
const CLINIC = site("Clinic", 1, { "/": "C:\\clinic", "/lab": "C:\\clinic\\lab" });
const WARD = site("Ward 7", 2, { "/": "C:\\ward" });

describe("on a server with one site", () => {
  const workspace = load(sites(CLINIC), request);
  const values = (...paths: readonly string[]) =>
    new Set(paths.map((path) => shown(workspace, path, TIMEOUT)));

  test("a URL path need not begin with the site", () => {
    expect(
      values("/", "", "Clinic", "/Clinic/", "CLINIC", "/visits/new", "/visits?day=1#top"),
    ).toEqual(new Set(["30 < disk/clinic/web.config:3"]));
    expect(
      values(
        "/lab",
        "/lab/",
        "/LAB/results",
        "Clinic/lab",
        "\\lab\\",
        "https://clinic.example/lab?id=7",
        "/lab?back=/clinic",
      ),
    ).toEqual(new Set(["40 < disk/clinic/lab/web.config:3 < disk/clinic/web.config:3"]));
  });

  test("a path is decoded as a server does, and a blank or broken one refused", () => {
    expect(values("/l%61b", "https://clinic.example/%6Cab/x%20y")).toEqual(
      new Set(["40 < disk/clinic/lab/web.config:3 < disk/clinic/web.config:3"]),
    );
    expect(values("/100%", "/100%zz")).toEqual(new Set(["30 < disk/clinic/web.config:3"]));
    expect(values(" ", "\t")).toEqual(new Set(['The URL path is blank. "/" is the topmost.']));
    expect(values("/lab\0", "/%00", "/a\nb")).toEqual(
      new Set(["A URL path holds no control characters."]),
    );
  });

  test("a near miss of the only site's name is no path in it", () => {
    for (const path of ["Clinik", "/clinics", "klinic/"])
      expect(shown(workspace, path, TIMEOUT)).toMatch(
        /^Nothing at hand knows the path .* Did you mean "Clinic"\?$/,
      );
  });

  test("a path that only begins like an application is none", () => {
    expect(values("/laboratory", "/la")).toEqual(new Set(["30 < disk/clinic/web.config:3"]));
  });
});

describe("on a server with several sites", () => {
  const workspace = load(sites(CLINIC, WARD), request);

  test("the path begins with the site's name", () => {
    expect(shown(workspace, "Ward 7", TIMEOUT)).toBe("50 < disk/ward/web.config:3");
    expect(shown(workspace, "/ward 7/beds", TIMEOUT)).toBe("50 < disk/ward/web.config:3");
  });

  test("a path that begins with none is answered with their names", () => {
    expect(shown(workspace, "/lab", TIMEOUT)).toBe(
      '"/lab" lies in none of "Clinic", "Ward 7". Begin the path with one of them.',
    );
    expect(shown(workspace, "/", TIMEOUT)).toMatch(/^"\/" lies in none of/);
    expect(shown(workspace, "Clinik/lab", TIMEOUT)).toBe(
      '"/Clinik/lab" lies in none of "Clinic", "Ward 7". Did you mean "Clinic"?',
    );
  });

  test("a name that begins like another is its own site", () => {
    const two = load(sites(CLINIC, site("Clinic East", 3, { "/": "C:\\ward" })), request);
    expect(shown(two, "Clinic East", TIMEOUT)).toBe("50 < disk/ward/web.config:3");
    expect(shown(two, "Clinic/East", TIMEOUT)).toBe("30 < disk/clinic/web.config:3");
  });
});

describe("in a repository", () => {
  test("paths are folders below the base", () => {
    const workspace = load({
      "web.config": session('timeout="10"'),
      "lab/Global.asax": "",
      "lab/web.config": session('timeout="20"'),
    });
    expect(shown(workspace, "/", TIMEOUT)).toBe("10 < web.config:3");
    expect(shown(workspace, "/lab", TIMEOUT)).toBe("20 < lab/web.config:3 < web.config:3");
    expect(shown(workspace, "lab/results", TIMEOUT)).toBe("20 < lab/web.config:3 < web.config:3");
    expect(shown(workspace, "/nowhere/at/all", TIMEOUT)).toBe("10 < web.config:3");
  });

  test("a name with a build configuration is one that is there", () => {
    const change =
      '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState timeout="60" xdt:Transform="SetAttributes" /></system.web></configuration>';
    const files: Tree = {
      "shop/web.config": session('timeout="10"'),
      "shop/old (2020)/page.aspx": "",
    };
    const plain = load(files);
    const built = load({ ...files, "shop/Web.Release.config": change });
    // A program may answer any path; only a name that is shown has a configuration behind it.
    expect(shown(plain, "/shop/orders", TIMEOUT)).toBe("10 < shop/web.config:3");
    for (const path of ["Nope (Release)", "/shop/Nope (Release)", "/Nope/x (Release)"]) {
      expect(shown(plain, path, TIMEOUT)).toMatch(/^Nothing at hand knows the path/);
      expect(shown(built, path, TIMEOUT)).toMatch(/^Nothing at hand knows the path/);
    }
    for (const path of ["/ (Release)", "/shop (Release)", "/shop/old (2020) (Release)"]) {
      expect(shown(plain, path, TIMEOUT)).toMatch(/^No transform makes a configuration "Release"/);
      expect(shown(built, path, TIMEOUT)).toMatch(/^60 < shop\/Web\.Release\.config/);
    }
    expect(shown(built, "/shop (Debug)", TIMEOUT)).toMatch(/Configurations: Release\.$/);
    // A folder may be called so.
    expect(shown(plain, "/shop/old (2020)", TIMEOUT)).toBe("10 < shop/web.config:3");
  });

  test("trees side by side are told apart by their folders", () => {
    const workspace = load({
      "clinic/web.config": session('timeout="10"'),
      "ward/web.config": session('timeout="20"'),
    });
    expect(shown(workspace, "/ward", TIMEOUT)).toBe("20 < ward/web.config:3");
    expect(shown(workspace, "/wards", TIMEOUT)).toMatch(
      /lies in none of .* Did you mean "ward"\?$/,
    );
  });

  test("the root Web.config of a server is no application", () => {
    const tree: Tree = {
      "srv/web.config": session('timeout="15"'),
      "clinic/web.config": "<configuration />",
    };
    const workspace = load(tree, { targets: Object.keys(tree) });
    expect(workspace.applications.map(({ path }) => path)).toEqual(["/clinic"]);
    expect(shown(workspace, "/", TIMEOUT)).toBe("15 < srv/web.config:3");
  });

  test("without any web.config there is nothing to begin from", () => {
    expect(shown(load({ "readme.txt": "" }), "/", TIMEOUT)).toBe(
      "No web.config is at hand to begin from.",
    );
  });
});
